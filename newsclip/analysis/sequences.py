"""What two sequences have in common, in order: the heart of a diff.

Rare pieces first, then the gaps between them. Pieces of some length that occur once in both
are chained by a longest increasing subsequence, as in Bram Cohen's patience diff
(https://bramcohen.livejournal.com/73318.html), with ever shorter pieces; what remains between
them is matched by a longest common subsequence (Hyyrö 2004, bit-parallel, in rapidfuzz). Both
steps are bounded, so that no text, however repetitive, takes quadratic time.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

_GRAMS = (6, 3, 1)
_DEEPEST = 12
_CELLS = 1 << 25
"""The largest gap, rows times columns, whose longest common subsequence is sought whole."""
_PIECE = 4096


class Run(NamedTuple):
    """``length`` items from ``old`` on in the one are those from ``new`` on in the other."""

    old: int
    new: int
    length: int


class _Region(NamedTuple):
    old: int
    old_end: int
    new: int
    new_end: int
    level: int = 0
    depth: int = 0


def common_runs(old: Sequence[int], new: Sequence[int]) -> list[Run]:
    """Runs of equal items, increasing in both sequences, neither overlapping nor touching."""
    return list(_joined(sorted(_matched(old, new))))


def _joined(runs: Iterable[Run]) -> Iterator[Run]:
    last: Run | None = None
    for run in runs:
        if last and last.old + last.length == run.old and last.new + last.length == run.new:
            last = Run(last.old, last.new, last.length + run.length)
            continue
        if last:
            yield last
        last = run
    if last:
        yield last


def _matched(old: Sequence[int], new: Sequence[int]) -> Iterator[Run]:
    grams = _all_grams(old, new)
    regions = [_Region(0, len(old), 0, len(new))]
    while regions:
        region, ends = _stripped(old, new, regions.pop())
        yield from ends
        if region.old == region.old_end or region.new == region.new_end:
            continue
        if region.level == len(_GRAMS):
            yield from _subsequence(old, new, region)
            continue
        seeds = _seeds(*grams[region.level], _GRAMS[region.level], region)
        yield from seeds
        regions += _gaps(region, seeds)


def _stripped(old: Sequence[int], new: Sequence[int], region: _Region) -> tuple[_Region, list[Run]]:
    """The region without what both begin and end with, and those two runs."""
    most = min(region.old_end - region.old, region.new_end - region.new)
    head = 0
    while head < most and old[region.old + head] == new[region.new + head]:
        head += 1
    tail = 0
    while tail < most - head and old[region.old_end - tail - 1] == new[region.new_end - tail - 1]:
        tail += 1
    inner = region._replace(
        old=region.old + head,
        old_end=region.old_end - tail,
        new=region.new + head,
        new_end=region.new_end - tail,
    )
    runs = (Run(region.old, region.new, head), Run(inner.old_end, inner.new_end, tail))
    return inner, [run for run in runs if run.length]


def _all_grams(old: Sequence[int], new: Sequence[int]) -> list[tuple[Sequence[int], Sequence[int]]]:
    """Of six, three and one item, for each place a number that stands for the items from there on."""
    base = 1 + max(max(old, default=0), max(new, default=0))
    threes = _threes(old, base), _threes(new, base)
    return [(_sixes(threes[0], base**3), _sixes(threes[1], base**3)), threes, (old, new)]


def _threes(items: Sequence[int], base: int) -> list[int]:
    shifted = (islice(items, skip, None) for skip in range(3))
    return [(one * base + two) * base + three for one, two, three in zip(*shifted, strict=False)]


def _sixes(threes: Sequence[int], base: int) -> list[int]:
    return [one * base + two for one, two in zip(threes, islice(threes, 3, None), strict=False)]


def _seeds(old: Sequence[int], new: Sequence[int], length: int, region: _Region) -> list[Run]:
    """The longest chain of grams that occur once on each side of the region."""
    here = _once(old, region.old, region.old_end - length + 1)
    there = _once(new, region.new, region.new_end - length + 1)
    pairs = sorted((at, there[gram]) for gram, at in here.items() if gram in there)
    return _overlaid(_increasing(pairs), length)


def _once(grams: Sequence[int], start: int, end: int) -> dict[int, int]:
    """The grams that occur just once in the range, and where."""
    inside = grams[start : max(start, end)]
    last = dict(zip(inside, range(start, end), strict=True))
    if len(last) == len(inside):
        return last
    first = dict(zip(reversed(inside), range(end - 1, start - 1, -1), strict=True))
    return {gram: place for gram, place in last.items() if first[gram] == place}


def _increasing(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest chain of pairs, sorted by the first, that increases in the second too."""
    arrivals = [new for _, new in pairs]
    if arrivals == sorted(arrivals):
        return list(pairs)
    tops: list[int] = []
    piles: list[int] = []
    back: list[int] = []
    for index, (_, new) in enumerate(pairs):
        pile = bisect_left(tops, new)
        back.append(piles[pile - 1] if pile else -1)
        if pile == len(tops):
            tops.append(new)
            piles.append(index)
        else:
            tops[pile], piles[pile] = new, index
    chain: list[tuple[int, int]] = []
    at = piles[-1] if piles else -1
    while at >= 0:
        chain.append(pairs[at])
        at = back[at]
    return chain[::-1]


def _overlaid(places: Iterable[tuple[int, int]], size: int) -> list[Run]:
    """Grams of a size that overlap on one diagonal made one run; those that cross another are left out."""
    runs: list[Run] = []
    start = arrives = length = 0
    for old, new in places:
        past, gone = old - start, new - arrives
        if length and past == gone and past <= length:
            length = past + size
        elif not length or (past >= length and gone >= length):
            if length:
                runs.append(Run(start, arrives, length))
            start, arrives, length = old, new, size
    if length:
        runs.append(Run(start, arrives, length))
    return runs


def _gaps(region: _Region, seeds: Sequence[Run]) -> Iterator[_Region]:
    """What lies between the seeds; without seeds, or too deep, the next shorter pieces are up."""
    further = not seeds or region.depth >= _DEEPEST
    level, depth = (region.level + 1, 0) if further else (region.level, region.depth + 1)
    old, new = region.old, region.new
    for seed in (*seeds, Run(region.old_end, region.new_end, 0)):
        yield _Region(old, seed.old, new, seed.new, level, depth)
        old, new = seed.old + seed.length, seed.new + seed.length


def _subsequence(old: Sequence[int], new: Sequence[int], region: _Region) -> Iterator[Run]:
    """A longest common subsequence; of a gap too large for that, one of each pair of pieces."""
    from rapidfuzz.distance import Indel

    for piece in _pieces(region):
        here, there = old[piece.old : piece.old_end], new[piece.new : piece.new_end]
        for block in Indel.editops(here, there).as_matching_blocks():
            if block.size:
                yield Run(piece.old + block.a, piece.new + block.b, block.size)


def _pieces(region: _Region) -> Iterator[_Region]:
    rows, columns = region.old_end - region.old, region.new_end - region.new
    count = 1 if rows * columns <= _CELLS else -(-max(rows, columns) // _PIECE)
    for part in range(count):
        yield _Region(
            region.old + rows * part // count,
            region.old + rows * (part + 1) // count,
            region.new + columns * part // count,
            region.new + columns * (part + 1) // count,
        )
