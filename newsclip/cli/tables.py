"""Tables of plain text: aligned by the columns a terminal gives each character."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsclip.cli.plain import elided, one_line, padded, width

GAP = "  "
NARROWEST = 8


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, whether it is aligned to the right, whether it gives up width."""

    heading: str
    right: bool = False
    gives: bool = False


def table_lines(
    columns: Sequence[Column], rows: Sequence[Sequence[str]], room: int | None = None
) -> Iterator[str]:
    """The lines of the table, no wider than ``room`` columns as far as its text columns give."""
    if not rows:
        return
    cells = [[column.heading.upper() for column in columns]]
    cells += [[one_line(cell) for cell in row] for row in rows]
    widths = [max(width(row[index]) for row in cells) for index in range(len(columns))]
    if room is not None:
        widths = _narrowed(columns, widths, room)
    for row in cells:
        parts = [
            padded(elided(cell, columns_wide), columns_wide, right=column.right)
            for column, cell, columns_wide in zip(columns, row, widths, strict=True)
        ]
        yield GAP.join(parts).rstrip()


def _narrowed(columns: Sequence[Column], widths: list[int], room: int) -> list[int]:
    """The widths with the widest of the columns that give taken in, column by column."""
    widths = list(widths)
    givers = [index for index, column in enumerate(columns) if column.gives]
    over = sum(widths) + len(GAP) * (len(widths) - 1) - room
    while over > 0 and givers:
        widest = max(givers, key=lambda index: widths[index])
        if widths[widest] <= NARROWEST:
            break
        widths[widest] -= 1
        over -= 1
    return widths
