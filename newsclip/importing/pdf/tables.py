"""Tables of a PDF: rows of short cells that share their gutters."""

from collections.abc import Sequence
from itertools import pairwise

from newsclip.domain.document import Cell, Table
from newsclip.importing.pdf.lines import Keep, Letter, Line, leaf_of

_FEWEST_ROWS = 3
_LONG_CELL = 80
Span = tuple[float, float]


def table_at(lines: Sequence[Line], index: int) -> int:
    """How many lines from the index on are rows of one table; 0 when there is no table."""
    common: list[Span] = []
    count = 0
    for line in lines[index:]:
        if len(line.cells) < 2 or not _is_row(line):
            break
        gaps = _gaps(line)
        shared = _shared(common, gaps) if count else gaps
        if not shared or (count and _far(lines[index + count - 1], line)):
            break
        common = shared
        count += 1
    return count if count >= _FEWEST_ROWS else 0


def _is_row(line: Line) -> bool:
    cells = line.cells
    marker = len(cells) == 2 and len(cells[0][2]) <= 3 and not cells[0][2][0].char.isalnum()
    return not marker and all(len(letters) <= _LONG_CELL for _, _, letters in cells)


def _far(before: Line, line: Line) -> bool:
    return before.middle - line.middle > 4 * line.size


def _gaps(line: Line) -> list[Span]:
    edges = sorted((left, right) for left, right, _ in line.cells)
    return [(one[1], other[0]) for one, other in pairwise(edges)]


def _shared(some: Sequence[Span], others: Sequence[Span]) -> list[Span]:
    return [
        (max(one[0], other[0]), min(one[1], other[1]))
        for one in some
        for other in others
        if min(one[1], other[1]) - max(one[0], other[0]) > 2
    ]


def table_of(lines: Sequence[Line], keep: Keep | None = None) -> Table:
    """The table that some lines are the rows of."""
    gutters: list[Span] = _gaps(lines[0])
    for line in lines[1:]:
        gutters = _shared(gutters, _gaps(line))
    middles = sorted((low + high) / 2 for low, high in gutters)
    rtl = lines[0].rtl
    rows = []
    for number, line in enumerate(lines):
        columns: list[list[Letter]] = [[] for _ in range(len(middles) + 1)]
        for left, right, letters in line.cells:
            place = sum((left + right) / 2 > middle for middle in middles)
            column = columns[len(middles) - place if rtl else place]
            column += [Letter(" "), *letters] if column else letters
        header = number == 0 and line.bold and not all(other.bold for other in lines)
        rows.append(tuple(Cell(leaf_of(column, keep=keep), header=header) for column in columns))
    return Table(tuple(rows))
