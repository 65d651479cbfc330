"""The Evidence table: rows of highlights under headings that fold."""

from collections.abc import Callable

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QTableView,
    QWidget,
)

from newsclip.domain.kinds import KINDS
from newsclip.language import tr
from newsclip.services.desk import Desk
from newsclip.ui.evidence.cells import COLUMNS, NUMBER, choice_fields
from newsclip.ui.evidence.columns import Columns
from newsclip.ui.evidence.delegate import PADDING, EvidenceDelegate
from newsclip.ui.evidence.headings import Heading, paint_heading
from newsclip.ui.evidence.listing import Group, Listing
from newsclip.ui.evidence.model import EvidenceModel
from newsclip.ui.inspector.fields import add_choices
from newsclip.ui.mirroring import mirrored, popup_below, reading_key
from newsclip.ui.theme import current

ROW = 36
_JUMPING = {NUMBER["quote"], NUMBER["article"], NUMBER["date"], NUMBER["title"]}


class EvidenceTable(QTableView):
    """Shows, selects and edits. What concerns several rows is the screen's business."""

    passage_requested = Signal(int, int)
    selection_changed = Signal()
    menu_wanted = Signal(object)
    editor_closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = EvidenceModel(desk, self)
        self.setModel(self.lines)
        self.look = EvidenceDelegate(desk, self)
        self.setItemDelegate(self.look)
        self.look.closeEditor.connect(self._editor_closed)
        self.setAccessibleName(tr("Evidence"))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.doubleClicked.connect(self._double_clicked)
        self.selectionModel().selectionChanged.connect(lambda *_: self.selection_changed.emit())
        self.columns = Columns(self)

    # -- selection

    def selected_ids(self) -> list[int]:
        """The selected highlights in order; a selected heading stands for its group."""
        parts = self.selectionModel().selection().toList()
        ranges = sorted((part.top(), part.bottom()) for part in parts)
        found: dict[int, None] = {}
        for top, bottom in ranges:
            found.update(dict.fromkeys(self.lines.ids_between(top, bottom)))
        return list(found)

    def current_id(self) -> int:
        """The highlight the keyboard is on, 0 when it is on none."""
        return self.lines.highlight_id(self.currentIndex().row())

    def show_listing(self, listing: Listing) -> None:
        """List something else; selection, current cell and what is at the top stay."""
        chosen, here = self.selected_ids(), (self.current_id(), self.currentIndex().column())
        top = self.lines.highlight_id(self.rowAt(1))
        offset = self.rowViewportPosition(max(0, self.rowAt(1)))
        self.lines.set_listing(listing)
        self._select(chosen)
        line = self.lines.line_of(here[0])
        if line >= 0:
            keep = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self.lines.index(line, here[1]), keep)
        if top and (line := self.lines.line_of(top)) >= 0:
            self.verticalScrollBar().setValue(line * ROW - offset)
        self.selection_changed.emit()

    def select_id(self, highlight_id: int) -> None:
        """Go to the row of a highlight, when it is shown."""
        line = self.lines.line_of(highlight_id)
        if line >= 0:
            self.selectRow(line)
            self.setCurrentIndex(self.lines.index(line, NUMBER["quote"]))

    def _select(self, ids: list[int]) -> None:
        lines = sorted(line for i in ids if (line := self.lines.line_of(i)) >= 0)
        selection, last = QItemSelection(), len(COLUMNS) - 1
        start = previous = -2
        for line in [*lines, -1]:
            if line != previous + 1:
                if start >= 0:
                    first = self.lines.index(start, 0)
                    end = self.lines.index(previous, last)
                    selection.append(QItemSelectionRange(first, end))
                start = line
            previous = line
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.Select)

    # -- acting on one row

    def jump(self) -> None:
        """Ask for the passage of the current row."""
        row = self.lines.row(self.currentIndex().row())
        if row is not None:
            self.passage_requested.emit(row.highlight.article_id, row.highlight.id)

    @property
    def editing(self) -> bool:
        """Whether a cell is being edited."""
        return self.state() is QAbstractItemView.State.EditingState

    def edit_current(self) -> None:
        """Edit the current cell: type into it, or choose from its menu."""
        index = self.currentIndex()
        row = self.lines.row(index.row())
        if row is None or not self.lines.can_edit(index):
            return
        self.scrollTo(index)
        if row.highlight.kind in COLUMNS[index.column()].typed:
            self.edit(index)
            return
        menu = self.choices(index)
        popup_below(menu, self.viewport(), self.visualRect(index))

    def choices(self, index: QModelIndex) -> QMenu:
        """The menu of a cell that is chosen, not typed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        row, line = self.lines.row(index.row()), index.row()
        if row is None:
            return menu
        if COLUMNS[index.column()].id == "kind":
            self._add_kinds(menu, line, row.highlight.kind)
            return menu
        fields = choice_fields(COLUMNS[index.column()], row.highlight)
        for field in fields:
            part = menu.addMenu(field.label) if len(fields) > 1 else menu
            add_choices(
                part, field, row.highlight.value(field.name), self._setter(line, field.name)
            )
        return menu

    def _add_kinds(self, menu: QMenu, line: int, present: str) -> None:
        for kind in KINDS.offered:
            action = menu.addAction(kind.label)
            action.setCheckable(True)
            action.setChecked(kind.id == present)
            action.triggered.connect(lambda _on, it=kind.id: self.lines.edit(line, kind=it))

    def _setter(self, line: int, name: str) -> Callable[[str], None]:
        def choose(value: str) -> None:
            self.lines.edit(line, fields={name: value})

        return choose

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """The columns fit the new width."""
        super().resizeEvent(event)
        self.columns.fit()

    # -- keys, mouse, painting

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Enter jumps; Left, Right and Space fold the group whose heading is current."""
        line = self.currentIndex().row()
        group = self.lines.group(line)
        key = reading_key(event.key(), self)
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not self.editing and not group:
            self.jump()
        elif group and self._folds(group, key):
            self.lines.toggle(line)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """A click on a heading's arrow folds its group."""
        super().mousePressEvent(event)
        left = event.button() == Qt.MouseButton.LeftButton
        line = self.rowAt(event.position().toPoint().y())
        room = self.viewport().rect()
        arrow = mirrored(QRect(0, 0, PADDING + 20, room.height()), room, self)
        if left and arrow.contains(event.position().toPoint()) and self.lines.group(line):
            self.lines.toggle(line)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 (Qt's name)
        """What can be done with the selected rows."""
        self.menu_wanted.emit(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """The cells, and over the whole width the headings in sight."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self._paint_below(painter)
        if self.lines.listing.groups:
            self._paint_headings(painter)
        painter.end()

    def _paint_below(self, painter: QPainter) -> None:
        """Under the last row the window shows."""
        last = self.lines.rowCount() - 1
        end = self.rowViewportPosition(last) + ROW if last >= 0 else 0
        below = self.viewport().rect().adjusted(0, end, 0, 0)
        if not below.isEmpty():
            painter.fillRect(below, current().color("background"))

    def _paint_headings(self, painter: QPainter) -> None:
        line = self.rowAt(0)
        while 0 <= line < self.lines.rowCount():
            top = self.rowViewportPosition(line)
            if top > self.viewport().height():
                break
            if group := self.lines.group(line):
                here = self.hasFocus() and self.currentIndex().row() == line
                heading = Heading(
                    self.lines.heading(group),
                    len(group.ids),
                    collapsed=self.lines.is_collapsed(group),
                    selected=self.selectionModel().isSelected(self.lines.index(line, 0)),
                    focused=here,
                )
                paint_heading(painter, QRect(0, top, self.viewport().width(), ROW), heading)
            line += 1

    def _folds(self, group: Group, key: int) -> bool:
        collapsed = self.lines.is_collapsed(group)
        if key == Qt.Key.Key_Space:
            return True
        return key == (Qt.Key.Key_Right if collapsed else Qt.Key.Key_Left)

    def _double_clicked(self, index: QModelIndex) -> None:
        if self.lines.group(index.row()):
            self.lines.toggle(index.row())
        elif index.column() in _JUMPING:
            self.jump()
        else:
            self.edit_current()

    def _editor_closed(self, _editor: QWidget, _hint: QAbstractItemDelegate.EndEditHint) -> None:
        self.editor_closed.emit()
