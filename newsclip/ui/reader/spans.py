"""Spans by place: which of thousands overlap a stretch of text, and which lie on which."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import accumulate, pairwise
from typing import Generic, TypeVar

from newsclip.domain.anchors import Span
from newsclip.domain.highlights import Highlight
from newsclip.domain.regions import Region

T = TypeVar("T")


class SpanIndex(Generic[T]):
    """Things with spans, in reading order, an outer one before those inside it."""

    def __init__(self, items: Iterable[tuple[Span, T]]) -> None:
        self._items = sorted(items, key=lambda item: (item[0].start, -item[0].end))
        self._starts = [span.start for span, _ in self._items]
        self._reach = list(accumulate((span.end for span, _ in self._items), max))

    def __len__(self) -> int:
        return len(self._items)

    @property
    def items(self) -> Sequence[tuple[Span, T]]:
        """All of them."""
        return self._items

    def overlapping(self, start: int, end: int) -> list[tuple[Span, T]]:
        """Those that share a code point with the range."""
        first, last = bisect_right(self._reach, start), bisect_left(self._starts, end)
        return [item for item in self._items[first:last] if item[0].end > start]


@dataclass(frozen=True, slots=True)
class Mark:
    """A highlight to be painted. ``lane`` counts the lines already under its first word."""

    id: int
    span: Span
    kind: str
    lane: int = 0
    region: Region | None = None
    """The part of the image at its place; None over text."""


class Marks:
    """The highlights of an article; a displaced one has no place in the text."""

    def __init__(self, highlights: Iterable[Highlight] = ()) -> None:
        shown = [(h.anchor.span, h) for h in highlights if not h.displaced and h.deleted is None]
        ordered = SpanIndex(shown).items
        lanes = _lanes([span for span, _ in ordered])
        marks = [
            Mark(highlight.id, span, highlight.kind, lane, highlight.region)
            for (span, highlight), lane in zip(ordered, lanes, strict=True)
        ]
        self.index = SpanIndex((mark.span, mark) for mark in marks)
        self.by_id = {mark.id: mark for mark in marks}
        self.has_regions = any(mark.region for mark in marks)

    def within(self, start: int, end: int) -> list[Mark]:
        """The marks that share a code point with the range, in reading order."""
        return [mark for _, mark in self.index.overlapping(start, end)]

    def at(self, offset: int) -> list[Mark]:
        """The marks over a code point, the innermost first."""
        return sorted(self.within(offset, offset + 1), key=lambda mark: (len(mark.span), mark.id))


def _lanes(spans: Sequence[Span]) -> list[int]:
    """For spans in reading order, the lowest lane in which each overlaps no other."""
    lanes: list[int] = []
    busy: list[tuple[int, int]] = []
    free: list[int] = []
    for span in spans:
        while busy and busy[0][0] <= span.start:
            heappush(free, heappop(busy)[1])
        lane = heappop(free) if free else len(busy)
        heappush(busy, (span.end, lane))
        lanes.append(lane)
    return lanes


def stretches(marks: Sequence[Mark], start: int, end: int) -> list[tuple[int, int, list[Mark]]]:
    """The range cut wherever a mark begins or ends; each piece with the marks over it."""
    edges = {edge for mark in marks for edge in (mark.span.start, mark.span.end)}
    cuts = sorted({start, end, *(edge for edge in edges if start < edge < end)})
    pieces = []
    for first, last in pairwise(cuts):
        over = [mark for mark in marks if mark.span.start <= first and mark.span.end >= last]
        if over:
            pieces.append((first, last, over))
    return pieces
