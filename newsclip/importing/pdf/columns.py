"""The columns of a page in reading order, by the white that runs between them."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

from newsclip.importing.pdf.glyphs import Run, rows_of

_DEEPEST = 12
_MOST_CANDIDATES = 6
_FILLED = 0.7
"""How much of a column's width its lines fill at the least; the cells of a table fill less."""
_FEWEST_LINES = 3
_NARROWEST = 6.0
"""The width of a column at the least, in the size of its type."""
Span = tuple[float, float]


def regions(runs: Sequence[Run], *, rtl: bool, depth: int = 0) -> list[list[Run]]:
    """The runs of a page in regions of one column each, in the order in which they are read."""
    if not runs:
        return []
    if depth < _DEEPEST and (halves := _side_by_side(runs)):
        ordered = reversed(halves) if rtl else halves
        return [part for half in ordered for part in regions(half, rtl=rtl, depth=depth + 1)]
    groups = _bands(runs)
    if depth >= _DEEPEST or len(groups) == 1:
        return [list(runs)]
    return [part for group in groups for part in regions(group, rtl=rtl, depth=depth + 1)]


def _em(runs: Sequence[Run]) -> float:
    return median(run.size for run in runs)


def _side_by_side(runs: Sequence[Run]) -> list[list[Run]] | None:
    """The runs left and right of a gutter, None where there is none."""
    em = _em(runs)
    gutters = [span for span in _free(runs) if span[1] - span[0] >= 0.7 * em]
    for low, high in sorted(gutters, key=lambda span: span[0] - span[1]):
        middle = (low + high) / 2
        halves = [
            [run for run in runs if run.right <= middle],
            [run for run in runs if run.left >= middle],
        ]
        wide_enough = high - low >= 1.2 * _usual_gap(runs, middle)
        if wide_enough and all(_is_column(half, em) for half in halves):
            return halves
    return None


def _usual_gap(runs: Sequence[Run], gutter: float) -> float:
    """How wide white within the lines usually is; loosely set lines have wide spaces everywhere."""
    gaps = []
    for row in rows_of(runs):
        ordered = sorted(row, key=lambda run: run.left)
        gaps += [
            other.left - one.right
            for one, other in pairwise(ordered)
            if not one.right <= gutter <= other.left
        ]
    return median(gaps) if gaps else 0.0


def _free(runs: Sequence[Run]) -> list[Span]:
    """The white between the runs when all are seen from above."""
    free: list[Span] = []
    edge = min(run.left for run in runs)
    for run in sorted(runs, key=lambda run: run.left):
        if run.left > edge:
            free.append((edge, run.left))
        edge = max(edge, run.right)
    return free


def _is_column(runs: Sequence[Run], em: float) -> bool:
    """Whether there are lines of running text, rather than labels, numbers or bullets."""
    rows = rows_of(runs)
    left, right = min(run.left for run in runs), max(run.right for run in runs)
    width = right - left
    if len(rows) < _FEWEST_LINES or width < _NARROWEST * em:
        return False
    widths = [max(run.right for run in row) - min(run.left for run in row) for row in rows]
    return median(widths) >= _FILLED * width or len(_free(runs)) > 0


def _bands(runs: Sequence[Run]) -> list[list[Run]]:
    """The runs parted into the largest band with columns, what is above, and what is below it."""
    em = _em(runs)
    strips = _strips(runs)
    candidates = sorted(_candidates(strips, em), key=lambda found: -found[0])
    for _, first, last in candidates[:_MOST_CANDIDATES]:
        band = _flat(strips[first:last])
        if _side_by_side(band):
            parts = [_flat(strips[:first]), band, _flat(strips[last:])]
            return [part for part in parts if part]
    return [list(runs)]


def _candidates(strips: Sequence[list[Run]], em: float) -> Iterator[tuple[int, int, int]]:
    """Strips in a row that share a gutter: how many runs, from which strip to before which."""
    left = min(run.left for strip in strips for run in strip)
    right = max(run.right for strip in strips for run in strip)
    white = [_wide(_open_spans(strip, left, right), em) for strip in strips]
    end = 0
    for first in range(len(strips)):
        common = white[first]
        last = first + 1
        while last < len(strips) and (shared := _wide(_common(common, white[last]), em)):
            common = shared
            last += 1
        if last > end and any(low >= left and high <= right for low, high in common):
            yield sum(map(len, strips[first:last])), first, last
            end = last


def _flat(strips: Sequence[list[Run]]) -> list[Run]:
    return [run for strip in strips for run in strip]


def _strips(runs: Sequence[Run]) -> list[list[Run]]:
    """The runs in strips with white across the whole width between them."""
    strips: list[list[Run]] = []
    edge = 0.0
    for run in sorted(runs, key=lambda run: -run.top):
        # Boxes are a little higher than letters, and may touch.
        if strips and min(run.top, edge + run.size) > edge + 0.25 * run.size:
            strips[-1].append(run)
            edge = min(edge, run.bottom)
        else:
            strips.append([run])
            edge = run.bottom
    return strips


def _open_spans(strip: Sequence[Run], left: float, right: float) -> list[Span]:
    """The white of a strip from edge to edge."""
    first = min(run.left for run in strip)
    last = max(run.right for run in strip)
    return [(left - 1, first), *_free(strip), (last, right + 1)]


def _common(some: Sequence[Span], others: Sequence[Span]) -> list[Span]:
    return [
        (max(one[0], other[0]), min(one[1], other[1]))
        for one in some
        for other in others
        if min(one[1], other[1]) > max(one[0], other[0])
    ]


def _wide(spans: Sequence[Span], em: float) -> list[Span]:
    return [span for span in spans if span[1] - span[0] >= 0.7 * em]
