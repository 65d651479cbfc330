"""The pieces of a paragraph that are read as one: sentences, long ones cut where they can be."""

from collections.abc import Iterator

from newsclip.analysis.claims.quoting import Quotations
from newsclip.analysis.sentences import sentence_spans

LONGEST = 700
"""A statement is at most so long, in code points."""
_BREAKS = ("; ", "；", ", ", "，", " ")


def segments(paragraph: str, quoted: Quotations | None = None) -> list[tuple[int, int]]:
    """The sentences of a paragraph; where a quotation runs over several, they are one piece."""
    spans: list[tuple[int, int]] = []
    for start, end in sentence_spans(paragraph):
        if spans and quoted and end - spans[-1][0] <= LONGEST and _within(quoted, start):
            spans[-1] = (spans[-1][0], end)
        else:
            spans += _cut(paragraph, start, end)
    return spans


def _cut(paragraph: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence, or pieces of one too long to be a sentence, so that time stays linear in it."""
    while end - start > 2 * LONGEST:
        last = start + LONGEST
        for mark in _BREAKS:
            if (found := paragraph.rfind(mark, start + LONGEST // 2, last)) >= 0:
                last = found + len(mark)
                break
        yield start, last
        start = last
    yield start, end


def _within(quoted: Quotations, place: int) -> bool:
    return any(one.start < place < one.end for one in quoted.inside(place, place + 1))
