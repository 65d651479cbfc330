"""The matrix as the user sees it: walked by keyboard, followed by a click."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from newsclip.domain.comparison import Cell, Row, Verdict
from newsclip.language import tr
from newsclip.ui.compare.lines import Key, Line, key_of
from newsclip.ui.compare.matrix_model import CELL, LINE, Index, MatrixModel
from newsclip.ui.compare.matrix_paint import MatrixPainter
from newsclip.ui.mirroring import paint_line
from newsclip.ui.theme import current, interface_font

LABELS = (140, 240)
"""The narrowest and the widest the column with the names of the rows gets."""

MOST_STRETCHED = 8
"""Columns that share the width; more of them are scrolled."""
WIDE_STORY = 150

_GO = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class MatrixView(QTableView):
    """The rows of the matrix over its articles."""

    followed = Signal(object, object)
    """A Row, and the id of the article whose cell was chosen or None: show its passages."""
    read_requested = Signal(int, int)
    """An article and a highlight to open in Read."""
    height_changed = Signal()
    """The rows need another height than before."""
    row_changed = Signal(object)
    """The Row of the current cell, or None."""
    menu_wanted = Signal(object, object, object)
    """A QMenu that is about to show, the Row it is for, and the Cell or None: add to it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = MatrixModel(self)
        self._painter = MatrixPainter(self)
        self._height = 0
        self.setModel(self._model)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(tr("Comparison"))
        self._set_up()
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._fit_rows)
        self.clicked.connect(self._follow)
        self.doubleClicked.connect(self._follow)
        self.verticalScrollBar().valueChanged.connect(self._name_group)
        self.entered.connect(self._show_pointer)
        self.viewportEntered.connect(self._show_pointer)

    def _set_up(self) -> None:
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMinimumHeight(64)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(8)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setMinimumSectionSize(60)

    # What is shown

    def set_lines(self, lines: Sequence[Line], sources: Sequence[tuple[int, str]]) -> None:
        """Show these lines; the current cell and the place stay where they were."""
        place, scrolled = self.place(), self.verticalScrollBar().value()
        if self._model.set_lines(lines, sources):
            self._shape()
            self._go(*place)
        self._fit_rows()
        self.verticalScrollBar().setValue(scrolled)
        self._name_group()
        self.row_changed.emit(self.current_row())

    def _shape(self) -> None:
        self.clearSpans()
        columns = self._model.columnCount()
        for number, line in enumerate(self._model.lines):
            if line.row is None and columns > 1:
                self.setSpan(number, 0, 1, columns)
        header = self.horizontalHeader()
        for column in range(columns):
            fixed = column == 0 and columns > 1
            stretched = not fixed and columns - 1 <= MOST_STRETCHED
            mode = QHeaderView.ResizeMode.Stretch if stretched else QHeaderView.ResizeMode.Fixed
            header.setSectionResizeMode(column, mode)
            if not stretched and not fixed:
                self.setColumnWidth(column, WIDE_STORY)
        if columns > 1:
            self.setColumnWidth(0, self._label_width())

    def _label_width(self) -> int:
        narrowest, widest = LABELS
        return max(narrowest, min(widest, round(self.width() * 0.18)))

    def _fit_rows(self) -> None:
        for row in range(self._model.rowCount()):
            indexes = (self._model.index(row, c) for c in range(self._model.columnCount()))
            high = max(self._painter.height_of(i, self.columnWidth(i.column())) for i in indexes)
            if self.rowHeight(row) != high:
                self.setRowHeight(row, high)
        if self.content_height() != self._height:
            self._height = self.content_height()
            self.height_changed.emit()

    def content_height(self) -> int:
        """The height that shows every row."""
        rows = sum(self.rowHeight(row) for row in range(self._model.rowCount()))
        bar = self.horizontalScrollBar()
        below = bar.sizeHint().height() if self._model.columnCount() - 1 > MOST_STRETCHED else 0
        return self.horizontalHeader().sizeHint().height() + rows + below

    def draw(self, painter: QPainter, at: QPoint) -> None:
        """Paint header and rows whole, also those out of sight, without the marks of the screen."""
        header = self.horizontalHeader()
        x = at.x()
        for column in range(self._model.columnCount()):
            self._draw_head(
                painter, QRect(x, at.y(), self.columnWidth(column), header.height()), column
            )
            y = at.y() + header.height()
            for row in range(self._model.rowCount()):
                wide = self._model.lines[row].row is None and self._model.columnCount() > 1
                across = header.length() if wide else self.columnWidth(column)
                if not wide or column == 0:
                    option = QStyleOptionViewItem()
                    option.rect = QRect(x, y, across, self.rowHeight(row))
                    self._painter.paint(painter, option, self._model.index(row, column))
                y += self.rowHeight(row)
            x += self.columnWidth(column)

    def _draw_head(self, painter: QPainter, rect: QRect, column: int) -> None:
        theme = current()
        painter.fillRect(rect, theme.color("background"))
        painter.setPen(theme.color("ink-secondary"))
        painter.setFont(interface_font(12, QFont.Weight.DemiBold))
        words = self._model.headerData(column, Qt.Orientation.Horizontal) or ""
        room = rect.adjusted(12, 0, -12, 0)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        paint_line(painter, room, shown)

    def _name_group(self) -> None:
        top = max(0, self.rowAt(1))
        lines = self._model.lines
        self._model.set_group(lines[top].group if lines else "")

    # The current cell and the row that is followed

    def place(self) -> tuple[Key | None, int | None]:
        """The row of the current cell, and its article if it is in a column of one."""
        index = self.currentIndex()
        row = self._row(index)
        return (key_of(row) if row else None), self._model.article(index.column())

    def current_row(self) -> Row | None:
        """The row of the current cell."""
        return self._row(self.currentIndex())

    def rows(self) -> list[Row]:
        """The rows that are shown, from the top."""
        return [line.row for line in self._model.lines if line.row]

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 (Qt's name)
        """Tell which row is the current one."""
        super().currentChanged(current, previous)
        self.row_changed.emit(self._row(current))

    def _go(self, key: Key | None, article_id: int | None) -> None:
        for number, line in enumerate(self._model.lines):
            if line.row and key_of(line.row) == key:
                column = self._model.column_of(article_id) if article_id is not None else 0
                self.setCurrentIndex(self._model.index(number, column))
                return

    def set_followed(self, key: Key | None) -> None:
        """Mark the row that the columns show now."""
        if key != self._painter.followed:
            self._painter.followed = key
            self.viewport().update()

    def show_highlight(self, article_id: int, highlight_id: int) -> Row | None:
        """Make the cell with that highlight the current one; None when none of the rows has it."""
        for row in (line.row for line in self._model.lines if line.row):
            if any(one.id == highlight_id for cell in row.cells for one in cell.highlights):
                self._go(key_of(row), article_id)
                return row
        return None

    def step_conflict(self, direction: int) -> Row | None:
        """Go to the next row in conflict (1) or the one before (-1), round the end; None without."""
        rows = [
            number
            for number, line in enumerate(self._model.lines)
            if line.row and line.row.verdict is Verdict.CONFLICT
        ]
        if not rows:
            return None
        here = self.currentIndex().row()
        ahead = [n for n in rows[::direction] if here < 0 or (n - here) * direction > 0]
        number = ahead[0] if ahead else rows[::direction][0]
        row = self._model.lines[number].row
        if row is not None:
            cells = [cell.verdict is Verdict.CONFLICT for cell in row.cells]
            self.setCurrentIndex(
                self._model.index(number, 1 + cells.index(True) if any(cells) else 0)
            )
            self.scrollTo(self.currentIndex())
        return row

    @staticmethod
    def _row(index: Index) -> Row | None:
        line = index.data(LINE) if index.isValid() else None
        return line.row if isinstance(line, Line) else None

    def _follow(self, index: QModelIndex) -> None:
        row = self._row(index)
        if row:
            self.followed.emit(row, self._model.article(index.column()))

    # Keys, mouse, room

    def _show_pointer(self, index: QModelIndex | None = None) -> None:
        """Say that a row can be clicked."""
        if index is not None and self._row(index):
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.viewport().unsetCursor()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Enter and Space show the passages; Ctrl+Enter opens the article in Read."""
        if event.key() not in _GO:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._read(self.currentIndex())
        else:
            self._follow(self.currentIndex())

    def _read(self, index: QModelIndex) -> None:
        cell = index.data(CELL)
        if isinstance(cell, Cell) and cell.highlights:
            self.read_requested.emit(cell.article_id, cell.highlights[0].id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 (Qt's name)
        """Offer what can be done with a cell."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        menu = self.menu_of(index)
        if menu.actions():
            at = self.visualRect(index).bottomLeft() if by_key else event.pos()
            menu.popup(self.viewport().mapToGlobal(at + QPoint(0, 2)))

    def menu_of(self, index: QModelIndex) -> QMenu:
        """The context menu of a cell, empty when it holds no passage."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if isinstance(cell := index.data(CELL), Cell) and cell.highlights:
            menu.addAction(tr("Show in the columns")).triggered.connect(lambda: self._follow(index))
            menu.addAction(tr("Open in Read")).triggered.connect(lambda: self._read(index))
        if row := self._row(index):
            self.setCurrentIndex(index)
            self.menu_wanted.emit(menu, row, index.data(CELL))
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Set the words anew at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            if self._model.columnCount() > 1:
                self.setColumnWidth(0, self._label_width())
            self._fitting.start()
