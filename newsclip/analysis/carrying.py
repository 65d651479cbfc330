"""A quote carried into another text along the alignment of the two."""

from dataclasses import dataclass

from newsclip.analysis.alignment import Alignment, tokens_in
from newsclip.analysis.sequences import Run
from newsclip.domain.anchors import Span

ENOUGH = 0.3
"""The share of a quote that has to be kept in its place for it to be there still."""
MOST = 0.6
"""The share of a quote that has to be in the passage that moved for it to have moved."""
PASSAGE = 12
"""Tokens a moved passage has at least; fewer words are repeated, not moved."""
_APART = 8
"""Tokens that may have been put between the pieces of a passage that moved."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a quote came to stand, and how much of it (0 to 1) is the same there."""

    span: Span
    share: float
    moved: bool = False


def carried(alignment: Alignment, quote: Span) -> Place | None:
    """Where the quoted tokens went: their place, else where they moved; None when nowhere."""
    first, end = tokens_in(alignment.old, quote)
    if first >= end:
        return None
    kept = alignment.within(first, end)
    share = _share(alignment, kept, first, end)
    if share >= ENOUGH:
        return Place(_span(alignment, quote, kept), share)
    moved = _moved(alignment, first, end)
    share = _share(alignment, moved, first, end)
    return Place(_span(alignment, quote, moved), share, moved=True) if share >= MOST else None


def _share(alignment: Alignment, runs: list[Run], first: int, end: int) -> float:
    kept = sum(alignment.old.extent(run.old, run.old + run.length) for run in runs)
    return kept / alignment.old.extent(first, end)


def _moved(alignment: Alignment, first: int, end: int) -> list[Run]:
    """The pieces of the quote that moved as one passage, if that is long enough."""
    best: list[Run] = []
    weight = 0
    for chain in alignment.moved_passages(first, end, _APART):
        size = sum(run.length for run in chain)
        if size >= PASSAGE and size > weight:
            best, weight = chain, size
    return [piece for run in best for piece in _inside(run, first, end)]


def _inside(run: Run, first: int, end: int) -> list[Run]:
    skip = max(0, first - run.old)
    length = min(run.old + run.length, end) - run.old - skip
    return [Run(run.old + skip, run.new + skip, length)] if length > 0 else []


def _span(alignment: Alignment, quote: Span, runs: list[Run]) -> Span:
    """From the first kept token to the last, with what replaced the ends of the quote."""
    old, new = alignment.old, alignment.new
    head, tail = runs[0], runs[-1]
    past = tail.old + tail.length - 1
    start, end = new.starts[head.new], new.ends[tail.new + tail.length - 1]
    start += max(0, quote.start - old.starts[head.old])
    end -= max(0, old.ends[past] - quote.end)
    return Span(start, end) if start < end else Span(new.starts[head.new], new.ends[head.new])
