"""The matrix as a model: the first column names the rows, the others are the articles."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from newsclip.domain.comparison import Cell
from newsclip.ui.compare.lines import Line
from newsclip.ui.compare.scale_paint import scale_words
from newsclip.ui.compare.words import NOTHING, cell_description, cell_tip, reason_words
from newsclip.ui.reader.formats import plain_tip

LINE = Qt.ItemDataRole.UserRole + 1
"""The Line of an index."""
CELL = Qt.ItemDataRole.UserRole + 2
"""The Cell of an index; None beside the rows and in the first column."""

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class MatrixModel(QAbstractTableModel):
    """Lines over columns that are named by their sources."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()
        self._sources: tuple[tuple[int, str], ...] = ()
        self._group = ""

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is shown, from the top."""
        return self._lines

    def set_lines(self, lines: Sequence[Line], sources: Sequence[tuple[int, str]]) -> bool:
        """Show these lines for these articles; whether the table got another shape by it."""
        shape = [line.key for line in self._lines], [article for article, _ in self._sources]
        new = [line.key for line in lines], [article for article, _ in sources]
        if new != shape:
            self.beginResetModel()
            self._lines, self._sources = tuple(lines), tuple(sources)
            self.endResetModel()
            return True
        self._lines, self._sources = tuple(lines), tuple(sources)
        if lines:
            last = self.index(len(lines) - 1, len(sources))
            self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(sources))
        return False

    def set_group(self, group: str) -> None:
        """Name the group of the topmost line in the header."""
        if group != self._group:
            self._group = group
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 0)

    def article(self, column: int) -> int | None:
        """The article of a column; None for the one with the names of the rows."""
        return self._sources[column - 1][0] if 0 < column <= len(self._sources) else None

    def column_of(self, article_id: int) -> int:
        """The column of an article, 0 when it has none."""
        ids = [article for article, _ in self._sources]
        return ids.index(article_id) + 1 if article_id in ids else 0

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 (Qt's name)
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 (Qt's name)
        """The names of the rows and the articles."""
        return 0 if parent.isValid() else len(self._sources) + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only rows can be gone to; headings and remarks are read on the way."""
        if not index.isValid() or self._lines[index.row()].row is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def headerData(  # noqa: N802 (Qt's name)
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The group that shows at the top, then the sources."""
        if orientation is not Qt.Orientation.Horizontal or section > len(self._sources):
            return None
        words = self._group if section == 0 else self._sources[section - 1][1]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return words
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(words)
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell, and what they amount to for every way of reading it."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        cell = self._cell(line, index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(line, cell, index.column())
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._description(line, cell, index.column())
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(line, cell)
        return {LINE: line, CELL: cell}.get(role)

    @staticmethod
    def _cell(line: Line, column: int) -> Cell | None:
        if line.row is None or not 0 < column <= len(line.row.cells):
            return None
        return line.row.cells[column - 1]

    @staticmethod
    def _words(line: Line, cell: Cell | None, column: int) -> str:
        if cell:
            return cell.words or NOTHING
        if column > 0:
            return ""
        return line.label

    def _description(self, line: Line, cell: Cell | None, column: int) -> str:
        if cell and line.row:
            return cell_description(line.row, cell, self._sources[column - 1][1])
        words = self._words(line, cell, column)
        if line.row and line.row.reasons:
            return f"{words}; {reason_words(line.row)}"
        return words

    @staticmethod
    def _tip(line: Line, cell: Cell | None) -> str:
        if line.row is None:
            return ""
        words = cell_tip(line.row, cell) if cell else _row_tip(line)
        return plain_tip(words).replace("\n", "<br>") if words else ""


def _row_tip(line: Line) -> str:
    if line.row is None:
        return ""
    return "\n".join(filter(None, [line.row.label, scale_words(line.row), *line.row.reasons]))
