"""Revisions: what became of a passage, and of a whole text, from one version to the next."""

from dataclasses import dataclass
from enum import StrEnum

from newsclip.domain.anchors import Span


class Fate(StrEnum):
    """What became of a quoted passage in another version of its article.

    Other white space, typographic quotes, dashes and invisible characters leave a passage intact;
    any other letter, digit, case or punctuation mark makes it reworded.
    """

    INTACT = "intact"
    """In its place in the order of the text, in the same words, whatever its offsets are now."""
    MOVED = "moved"
    """Gone from its place; the same passage stands elsewhere and is offered, not taken."""
    REWORDED = "reworded"
    """In its place, but not in the same words."""
    GONE = "gone"
    """Deleted, though its words may be repeated elsewhere."""


class Sensitive(StrEnum):
    """What in a quote must never change unseen."""

    NUMBER = "number"
    NEGATION = "negation"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Alteration:
    """A sensitive thing that changed inside a quote; the empty string where it is missing."""

    what: Sensitive
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Resolution:
    """Where a quote of one version stands in another and how sure that is.

    ``span`` is where it stands in its place, in code points of the new text: None when it is
    moved or gone. ``offered`` is where a moved passage stands now; nothing goes there by itself,
    since other surroundings can give the same words another meaning: the user accepts it. ``score``
    runs from 0 to 1: how much of the quote and of its surroundings agrees there. ``changed`` holds
    what must not change unseen, as it is at the span or where it is offered.
    """

    fate: Fate
    span: Span | None
    score: float
    changed: tuple[Alteration, ...] = ()
    offered: Span | None = None

    @property
    def place(self) -> Span | None:
        """Where to look in the new text: in its place, or where it is offered; None when gone."""
        return self.span or self.offered


class EditKind(StrEnum):
    """What happened to a piece of text between two versions."""

    KEPT = "kept"
    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Edit:
    """A piece of the old text, of the new text, or (when kept) of both.

    The ``old`` spans of a list of edits cover the old text in order, the ``new`` spans the new
    text. A moved passage is two edits: one where it left (``old``) and one where it arrived
    (``new``); ``counterpart`` is the other end, in the other text, with the same words.
    """

    kind: EditKind
    old: Span | None = None
    new: Span | None = None
    counterpart: Span | None = None
