"""A quote carried into another text along the alignment of the two."""

from dataclasses import dataclass

from newsclip.analysis.alignment import Alignment, tokens_in
from newsclip.analysis.sequences import Run
from newsclip.domain.anchors import Span

ENOUGH = 0.3
"""The share of a quote that has to be kept in its place for it to be there still."""
FEW = 6
"""Tokens up to which other words in just the place of a quote are its rewording."""
MOST = 0.6
"""The share of a quote that has to be in the passage that moved for it to have moved."""
PASSAGE = 12
"""Tokens a moved passage has at least; fewer words are repeated, not moved."""
APART = 8
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
        return Place(_span(alignment, quote, *_edges(alignment, kept, first, end)), share)
    if not kept and (replaced := _replaced(alignment, first, end)):
        return Place(_cut_out(alignment, quote, replaced), 0.0)
    moved = _moved(alignment, first, end)
    share = _share(alignment, moved, first, end)
    return Place(_span(alignment, quote, moved), share, moved=True) if share >= MOST else None


def _share(alignment: Alignment, runs: list[Run], first: int, end: int) -> float:
    kept = sum(alignment.old.extent(run.old, run.old + run.length) for run in runs)
    return kept / alignment.old.extent(first, end)


def _replaced(alignment: Alignment, first: int, end: int) -> Span | None:
    """The few new tokens that stand just where the few old ones stood, between kept ones."""
    change = alignment.change(first, end)
    gone, come = change.old_end - change.old, change.new_end - change.new
    if gone > FEW or not 0 < come <= _room(gone) or 2 * (end - first) < gone:
        return None
    return Span(alignment.new.starts[change.new], alignment.new.ends[change.new_end - 1])


def _cut_out(alignment: Alignment, quote: Span, replaced: Span) -> Span:
    """The quote itself where what replaced its tokens still has it: a part of a word."""
    words = alignment.old_text[quote.start : quote.end]
    at = alignment.new_text.find(words, replaced.start, replaced.end)
    return Span(at, at + len(words)) if at >= 0 else replaced


def _room(tokens: int) -> int:
    """How many tokens may have taken the place of so many."""
    return 2 * tokens + 2


def _moved(alignment: Alignment, first: int, end: int) -> list[Run]:
    """The pieces of the quote that moved as one passage, if that is long enough."""
    best: list[Run] = []
    weight = 0
    for chain in alignment.moved_passages(first, end, APART):
        size = sum(run.length for run in chain)
        if size >= PASSAGE and size > weight:
            best, weight = chain, size
    return [piece for run in best for piece in _inside(run, first, end)]


def _inside(run: Run, first: int, end: int) -> list[Run]:
    skip = max(0, first - run.old)
    length = min(run.old + run.length, end) - run.old - skip
    return [Run(run.old + skip, run.new + skip, length)] if length > 0 else []


def _edges(
    alignment: Alignment, kept: list[Run], first: int, end: int
) -> tuple[list[Run], int, int]:
    """The kept runs, and how many new tokens replaced what the quote had before and after them."""
    head, tail = kept[0], kept[-1]
    past = tail.old + tail.length
    before = after = 0
    if first < head.old:
        change = alignment.change(head.old - 1, head.old)
        before = _taken(head.old - first, change.old_end - change.old, change.new_end - change.new)
    if past < end:
        change = alignment.change(past, past + 1)
        after = _taken(end - past, change.old_end - change.old, change.new_end - change.new)
    return kept, before, after


def _taken(quoted: int, gone: int, come: int) -> int:
    """How many of the new tokens belong to the quote that had ``quoted`` of those gone."""
    if come > _room(gone):
        return 0
    return come if quoted == gone else min(quoted, come)


def _span(
    alignment: Alignment, quote: Span, runs: list[Run], before: int = 0, after: int = 0
) -> Span:
    """From the first token to the last; where the quote cuts a kept token, so does the span."""
    old, new = alignment.old, alignment.new
    head, tail = runs[0], runs[-1]
    past, end = tail.old + tail.length, tail.new + tail.length
    start, stop = new.starts[head.new - before], new.ends[end + after - 1]
    if not before:
        start += _lead(alignment, quote.start, old.starts[head.old], start)
    if not after:
        stop -= _rest(alignment, quote.end, old.ends[past - 1], stop)
    return Span(start, stop) if start < stop else Span(new.starts[head.new], new.ends[end - 1])


def _lead(alignment: Alignment, quote: int, token: int, start: int) -> int:
    """How far into its token the quote starts; negative for space before it that is kept too."""
    space = alignment.old_text[quote:token]
    kept = alignment.new_text[max(0, start - len(space)) : start] == space
    return quote - token if quote > token or kept else 0


def _rest(alignment: Alignment, quote: int, token: int, end: int) -> int:
    """How far before the end of its token the quote ends; negative for space that is kept too."""
    space = alignment.old_text[token:quote]
    return token - quote if quote < token or alignment.new_text.startswith(space, end) else 0
