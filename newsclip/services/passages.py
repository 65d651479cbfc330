"""Sentences and paragraphs of a document: where they stand, and where the next one begins or ends."""

from collections.abc import Iterator, Sequence
from typing import Literal

from newsclip.domain.anchors import Span, trimmed
from newsclip.domain.document import Document

Unit = Literal["sentence", "paragraph"]


def passage_at(document: Document, offset: int, unit: Unit) -> Span | None:
    """The sentence or paragraph that holds an offset, without white space at its ends.

    Between two, the one before; None where there are no words.
    """
    leaf = document.leaf_at(max(0, min(offset, len(document.text) - 1)))
    if leaf is None:
        return None
    found = _within(document, leaf.start, leaf.end, unit)
    before = [span for span in found if span.start <= offset]
    return before[-1] if before else (found[0] if found else None)


def edge_after(document: Document, offset: int, unit: Unit, edge: Literal["start", "end"]) -> int:
    """The next beginning or end of a sentence or paragraph after an offset; else the text's end."""
    for span in _from(document, offset, unit):
        at = getattr(span, edge)
        if at > offset:
            return int(at)
    return len(document.text)


def edge_before(document: Document, offset: int, unit: Unit) -> int:
    """The last beginning of a sentence or paragraph before an offset; else the text's beginning."""
    for leaf in reversed([one for one in document.placed if one.start < offset]):
        starts = [
            span.start
            for span in _within(document, leaf.start, leaf.end, unit)
            if span.start < offset
        ]
        if starts:
            return starts[-1]
    return 0


def _from(document: Document, offset: int, unit: Unit) -> Iterator[Span]:
    for leaf in document.placed:
        if leaf.end >= offset:
            yield from _within(document, leaf.start, leaf.end, unit)


def _within(document: Document, start: int, end: int, unit: Unit) -> Sequence[Span]:
    """The sentences of one leaf, or the leaf itself."""
    from newsclip.analysis.sentences import sentence_spans

    words = document.text[start:end]
    cuts = sentence_spans(words) if unit == "sentence" else ((0, len(words)),)
    spans = (trimmed(document.text, Span(start + a, start + b)) for a, b in cuts if a < b)
    return [span for span in spans if span is not None]
