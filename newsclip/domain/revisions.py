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
    """The same words in the same order of passages, wherever their offsets are now."""
    MOVED = "moved"
    """The same words, but before or after a passage they used to be on the other side of."""
    REWORDED = "reworded"
    """Found, in its place or moved, but not in the same words."""
    GONE = "gone"
    """Not there, though its words may be repeated elsewhere."""


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

    ``span`` is in code points of the new text and None exactly when the quote is gone. ``score``
    runs from 0 to 1: how much of the quote and its surroundings agrees; when it is gone, how
    near the nearest candidate came.
    """

    fate: Fate
    span: Span | None
    score: float
    changed: tuple[Alteration, ...] = ()


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
