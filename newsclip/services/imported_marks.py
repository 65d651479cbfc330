"""Marks of other programs become highlights; what cannot be found in the text is kept in the note."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import uuid4

from newsclip.domain.anchors import Anchor, Span, make_anchor, trimmed
from newsclip.domain.document import Document
from newsclip.domain.events import Subject, Verb
from newsclip.domain.highlights import Highlight
from newsclip.domain.kinds import KINDS
from newsclip.domain.marks import Mark
from newsclip.language import tr
from newsclip.services.highlight_log import log_highlights
from newsclip.services.kind_fields import filled_fields, known_kind
from newsclip.services.names import tag_names
from newsclip.storage import articles as stored_articles
from newsclip.storage import highlights as stored
from newsclip.storage.store import Transaction


@dataclass(frozen=True, slots=True)
class Taken:
    """How many marks became highlights, and how many are in the article's note instead."""

    placed: int = 0
    noted: int = 0

    @property
    def said(self) -> tuple[str, ...]:
        """A sentence for the user, none when there was no mark."""
        parts = []
        if self.placed:
            parts.append(
                tr("{n} highlight taken over.", "{n} highlights taken over.", n=self.placed)
            )
        if self.noted:
            parts.append(
                tr(
                    "{n} could not be found in the text and is in the article's note.",
                    "{n} could not be found in the text and are in the article's note.",
                    n=self.noted,
                )
            )
        return (" ".join(parts),) if parts else ()


def places(marks: Sequence[Mark], text: str, *, bare: bool = False) -> list[Span | None]:
    """Where each mark stands in the text, None where it does not: exactly, or nearly enough.

    ``bare``: the text was put together of the quotes themselves, so their surroundings say nothing.
    """
    from newsclip.analysis.reanchoring import resolve

    anchors = [
        Anchor(
            max(0, one.start), max(0, one.start) + len(one.exact), one.exact, one.prefix, one.suffix
        )
        for one in marks
    ]
    if bare:
        anchors = [
            replace(one, start=0, end=len(one.exact), prefix="", suffix="") for one in anchors
        ]
    found: list[Span | None] = []
    for resolution in resolve(anchors, None, text) if anchors else ():
        span = resolution.span
        found.append(trimmed(text, span) if span is not None and not resolution.changed else None)
    return found


def take_over(
    tx: Transaction,
    article_id: int,
    document: Document,
    marks: Sequence[Mark],
    spans: Sequence[Span | None],
) -> Taken:
    """Make highlights of the marks at these places of the article's current version.

    One that is there already, at the same place, is not made again.
    """
    article = stored_articles.get(tx.connection, article_id)
    there = {
        (h.anchor.start, h.anchor.end) for h in stored.of_version(tx.connection, article.version_id)
    }
    made: list[Highlight] = []
    lost: list[Mark] = []
    for mark, span in zip(marks, spans, strict=True):
        if span is None:
            lost.append(mark)
        elif (span.start, span.end) not in there:
            there.add((span.start, span.end))
            language = article.metadata.language
            made.append(_made(tx, article_id, article.version_id, document, mark, span, language))
    log_highlights(tx, Verb.ADDED, made, [None] * len(made))
    noted = _note_down(tx, article_id, article.note, lost)
    return Taken(len(made), noted)


def _made(
    tx: Transaction,
    article_id: int,
    version_id: int,
    document: Document,
    mark: Mark,
    span: Span,
    language: str,
) -> Highlight:
    kind = known_kind(mark.kind if mark.kind in KINDS else "plain")
    text = document.text
    highlight = Highlight(
        id=0,
        uuid=uuid4(),
        article_id=article_id,
        version_id=version_id,
        kind=kind.id,
        anchor=make_anchor(text, span),
        created=mark.created or tx.now,
        updated=tx.now,
        note=mark.note,
        tags=tag_names(tag for tag in mark.tags if tag.casefold() != kind.id),
        paragraph=document.paragraph_number(span.start),
        page=document.page_label(span.start),
        fields=filled_fields(kind, text, span, language, {}),
    )
    return replace(highlight, id=stored.add(tx, highlight))


def _note_down(tx: Transaction, article_id: int, note: str, lost: Sequence[Mark]) -> int:
    """Keep what has no place in the text in the article's note, each passage once."""
    fresh = [mark for mark in lost if f"> {mark.exact}" not in note]
    if fresh:
        parts = [note, *(_in_words(mark) for mark in fresh)]
        stored_articles.set_note(tx, article_id, "\n\n".join(filter(None, parts)))
        tx.record(Subject.ARTICLE, Verb.EDITED, [article_id], [article_id])
    return len(fresh)


def _in_words(mark: Mark) -> str:
    tags = " ".join(f"#{tag}" for tag in mark.tags)
    return "\n".join(filter(None, (f"> {mark.exact}", mark.note, tags)))
