"""Tables in the reading column: thin lines between rows, a bold header, as wide as the column."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtGui import (
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCell,
    QTextTableCellFormat,
    QTextTableFormat,
)

from newsclip.domain.document import Cell, Leaf, Table
from newsclip.ui.reader.formats import RIGHT, Formats

_WIDEST_SPAN = 64
"""A column span beyond this is a mistake in the page, not a table."""

_NUMBER = re.compile(r"[\s<>≤≥≈~+−-]*[$€£¥]?\s?\d[\d.,\s'’–-]*\s?(%|[^\W\d]{1,4})?\s*")

WriteLeaf = Callable[[QTextCursor, Leaf, QTextCharFormat], None]


@dataclass(frozen=True, slots=True)
class Placed:
    """A cell and the part of the grid it takes."""

    cell: Cell
    row: int
    column: int
    rows: int
    columns: int


def place(table: Table) -> list[Placed]:
    """The cells of a table on a grid, uneven rows and spans included, in reading order."""
    taken: set[tuple[int, int]] = set()
    placed: list[Placed] = []
    for row, cells in enumerate(table.rows):
        column = 0
        for cell in cells:
            while (row, column) in taken:
                column += 1
            spot = _spot(cell, row, column, len(table.rows), taken)
            taken.update(_covered(spot))
            placed.append(spot)
            column += spot.columns
    return placed


def _spot(cell: Cell, row: int, column: int, height: int, taken: set[tuple[int, int]]) -> Placed:
    rows = max(1, min(cell.rowspan, height - row))
    columns = 1
    while columns < min(cell.colspan, _WIDEST_SPAN) and (row, column + columns) not in taken:
        columns += 1
    return Placed(cell, row, column, rows, columns)


def _covered(spot: Placed) -> Iterator[tuple[int, int]]:
    for row in range(spot.row, spot.row + spot.rows):
        for column in range(spot.column, spot.column + spot.columns):
            yield row, column


def insert_table(
    cursor: QTextCursor, table: Table, formats: Formats, write: WriteLeaf, captioned: bool
) -> tuple[int, int, int]:
    """Set the table at the cursor; its first block, its last block, and how many columns it has."""
    placed = place(table)
    columns = max(spot.column + spot.columns for spot in placed)
    made = cursor.insertTable(len(table.rows), columns, _table_format(formats, captioned))
    for spot in placed:
        if spot.rows > 1 or spot.columns > 1:
            made.mergeCells(spot.row, spot.column, spot.rows, spot.columns)
    numeric = _numeric_columns(placed, columns)
    for spot in placed:
        _fill(made, spot, formats, write, spot.column in numeric)
    document = cursor.document()
    first = document.findBlock(made.firstPosition()).blockNumber()
    return first, document.findBlock(made.lastPosition()).blockNumber(), columns


def _table_format(formats: Formats, captioned: bool) -> QTextTableFormat:
    made = QTextTableFormat()
    made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    made.setCellPadding(0)
    made.setCellSpacing(0)
    made.setBorder(0)
    made.setBorderCollapse(True)
    made.setTopMargin(2)
    made.setBottomMargin(10 if captioned else formats.style.pitch)
    return made


def _numeric_columns(placed: list[Placed], columns: int) -> set[int]:
    """The columns whose cells below the header are all numbers."""
    bodies: list[list[str]] = [[] for _ in range(columns)]
    for spot in placed:
        if not spot.cell.header and spot.columns == 1 and spot.cell.leaf.text.strip(" –—-"):
            bodies[spot.column].append(spot.cell.leaf.text)
    return {
        column
        for column, texts in enumerate(bodies)
        if texts and all(_NUMBER.fullmatch(text) for text in texts)
    }


def _fill(made: QTextTable, spot: Placed, formats: Formats, write: WriteLeaf, right: bool) -> None:
    cell = made.cellAt(spot.row, spot.column)
    size = formats.style.size * 0.83
    characters = formats.header_cell if spot.cell.header else formats.cell
    block = formats.block(0, 0, size * 1.45)
    if right:
        block.setAlignment(RIGHT)
    cell.setFormat(_cell_format(cell, formats, spot, made.columns(), characters))
    cursor = cell.firstCursorPosition()
    cursor.setBlockFormat(block)
    write(cursor, spot.cell.leaf, characters)


def _cell_format(
    cell: QTextTableCell, formats: Formats, spot: Placed, columns: int, characters: QTextCharFormat
) -> QTextTableCellFormat:
    """The cell's spans, space and line. It is the format of its first block too: hence the font."""
    made = QTextTableCellFormat()
    made.merge(cell.format())
    made.merge(characters)
    made.setBottomBorder(1)
    made.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    made.setBottomBorderBrush(formats.style.theme.color("line"))
    made.setTopPadding(6)
    made.setBottomPadding(7)
    made.setLeftPadding(0 if spot.column == 0 else 10)
    made.setRightPadding(0 if spot.column + spot.columns == columns else 10)
    return made
