"""The part of two versions that matters to one quote: from a line that both have to another.

Lines that stand once in either version are its fixed points. Where all of them come in the same
order, nothing that stands between two of them in the one can stand elsewhere in the other, and a
quote can be followed there without laying the whole texts side by side.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from newsclip.domain.anchors import Span

_LONG = 20
"""Code points of a line that is fixed; shorter ones may be there twice by chance."""
_BEYOND = 1
"""Fixed lines on either side of a quote that are taken along."""


@dataclass(frozen=True)
class Fixed:
    """The fixed lines of two texts, in order: where each begins and ends in both."""

    old: list[Span]
    new: list[Span]

    def window(self, quote: Span, old: str, new: str) -> tuple[Span, Span]:
        """The parts of both texts in which a quote of the old one is to be followed."""
        first = bisect_left([line.end for line in self.old], quote.start) - _BEYOND
        last = bisect_right([line.start for line in self.old], quote.end) + _BEYOND - 1
        start = (self.old[first].start, self.new[first].start) if first >= 0 else (0, 0)
        past = last >= len(self.old)
        end = (len(old), len(new)) if past else (self.old[last].end, self.new[last].end)
        return Span(start[0], end[0]), Span(start[1], end[1])

    def between(self, new: str) -> Iterator[str]:
        """What of the new text is in no fixed line."""
        at = 0
        for line in self.new:
            yield new[at : line.start]
            at = line.end
        yield new[at:]


def fixed_lines(old: str, new: str) -> Fixed | None:
    """The lines that are once in both, if they are in the same order; else None."""
    here, there = dict(_lines(old)), dict(_lines(new))
    pairs = ((one, there.get(line)) for line, one in here.items())
    kept = [(one, other) for one, other in pairs if one is not None and other is not None]
    if not kept or any(one[1].start > other[1].start for one, other in pairwise(kept)):
        return None
    return Fixed([one for one, _ in kept], [other for _, other in kept])


def _lines(text: str) -> Iterator[tuple[str, Span | None]]:
    """Every long line with its place; one that is there again has none."""
    seen: set[str] = set()
    at = 0
    for line in text.split("\n"):
        if len(line) >= _LONG:
            yield line, None if line in seen else Span(at, at + len(line))
            seen.add(line)
        at += len(line) + 1
