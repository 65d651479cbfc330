"""Passages that left one place and arrived at another in the same words."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from newsclip.analysis.sequences import Run
from newsclip.analysis.tokens import Tokens

_GRAM = 3
_REPEATS = 8
"""Pieces that arrive at more places than this tell nothing and are not followed."""
LEAST_TOKENS, LEAST_LENGTH = 4, 18
"""A shorter passage was not moved, its words were written again."""


def moved_runs(
    old_items: Sequence[int], new_items: Sequence[int], runs: Sequence[Run], old: Tokens
) -> list[Run]:
    """Runs of equal items outside the given ones, the longest first to claim its place."""
    bounds = (Run(0, 0, 0), *runs, Run(len(old_items), len(new_items), 0))
    gaps = [(one.old + one.length, other.old) for one, other in pairwise(bounds)]
    arrived = [(one.new + one.length, other.new) for one, other in pairwise(bounds)]
    candidates = _candidates(old_items, new_items, gaps, arrived)
    weighed = [(old.extent(run.old, run.old + run.length), run) for run in candidates]
    return _chosen(sorted(weighed, key=lambda entry: (-entry[0], entry[1])), old)


def _candidates(
    old: Sequence[int],
    new: Sequence[int],
    gaps: Sequence[tuple[int, int]],
    arrived: Sequence[tuple[int, int]],
) -> Iterator[Run]:
    places: dict[tuple[int, ...], list[int]] = {}
    ends: dict[int, int] = {}
    for start, end in arrived:
        for at in range(start, end - _GRAM + 1):
            places.setdefault(tuple(new[at : at + _GRAM]), []).append(at)
            ends[at] = end
    starts = {start for start, _ in arrived}
    for start, end in gaps:
        for at in range(start, end - _GRAM + 1):
            found = places.get(tuple(old[at : at + _GRAM]), ())
            for place in found if len(found) <= _REPEATS else ():
                if at > start and place not in starts and old[at - 1] == new[place - 1]:
                    continue
                yield Run(at, place, _length(old, new, (at, end), (place, ends[place])))


def _length(
    old: Sequence[int], new: Sequence[int], here: tuple[int, int], there: tuple[int, int]
) -> int:
    most = min(here[1] - here[0], there[1] - there[0])
    length = _GRAM
    while length < most and old[here[0] + length] == new[there[0] + length]:
        length += 1
    return length


def _chosen(weighed: Iterable[tuple[int, Run]], old: Tokens) -> list[Run]:
    """The runs that no longer one has taken from, cut to what is free, if that is still enough."""
    gone: set[int] = set()
    come: set[int] = set()
    chosen: list[Run] = []
    for weight, run in weighed:
        if weight < LEAST_LENGTH:
            break
        free = _free(run, gone, come)
        if (
            free.length < LEAST_TOKENS
            or old.extent(free.old, free.old + free.length) < LEAST_LENGTH
        ):
            continue
        gone.update(range(free.old, free.old + free.length))
        come.update(range(free.new, free.new + free.length))
        chosen.append(free)
    return sorted(chosen)


def _free(run: Run, gone: set[int], come: set[int]) -> Run:
    """The longest piece of the run of which nothing is taken on either side."""
    best = Run(run.old, run.new, 0)
    length = 0
    for step in range(run.length):
        taken = run.old + step in gone or run.new + step in come
        length = 0 if taken else length + 1
        if length > best.length:
            first = step + 1 - length
            best = Run(run.old + first, run.new + first, length)
    return best
