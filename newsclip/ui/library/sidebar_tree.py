"""The sidebar's view: one row is current, rows fold, names are edited in place."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTreeView, QWidget

from newsclip.ui.library.sidebar_delegate import SidebarDelegate
from newsclip.ui.library.sidebar_entries import NEW_STORY, STORIES, Entry
from newsclip.ui.library.sidebar_model import SidebarModel, SidebarRole
from newsclip.ui.mirroring import mirrored, reading_key
from newsclip.ui.widgets.menu_key import asks_by_key
from newsclip.ui.widgets.painting import paint_focus

Index = QModelIndex | QPersistentModelIndex

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class SidebarTree(QTreeView):
    """Rows of a SidebarModel."""

    chosen = Signal(object)
    """The Entry that became current by the user's hand."""
    entered = Signal()
    """Enter was pressed on the current row."""
    new_story_wanted = Signal()
    naming_ended = Signal()
    """The row of a new story is no longer edited, whatever came of it."""
    rename_wanted = Signal(object)
    delete_wanted = Signal(object)
    left_below = Signal()
    left_above = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = SidebarModel(self)
        self.setModel(self.rows)
        self._delegate = SidebarDelegate(self)
        self.setItemDelegate(self._delegate)
        self._delegate.closeEditor.connect(self._editor_closed)
        self._folded: set[str] = set()
        self._naming = False
        self._quiet = False
        self.setAccessibleName(name)
        self.setProperty("pane", "sidebar")
        self._dress()
        self.rows.rowsInserted.connect(self._unfold_new)
        self.collapsed.connect(lambda index: self._remember_fold(index, folded=True))
        self.expanded.connect(lambda index: self._remember_fold(index, folded=False))

    def _dress(self) -> None:
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setDragDropOverwriteMode(True)
        self.setDropIndicatorShown(True)
        self.setMouseTracking(True)

    def event(self, event: QEvent) -> bool:
        """The menu key asks for the menu of the current row."""
        return asks_by_key(self, event) or super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """The rows; where none is current, the ring of the focus goes round all of them."""
        super().paintEvent(event)
        if self.hasFocus() and not self.currentIndex().isValid():
            painter = QPainter(self.viewport())
            paint_focus(painter, self.viewport().rect(), 5)
            painter.end()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these rows; that a row which was current is gone is no choice of the user's."""
        self._quiet = True
        try:
            self.rows.set_entries(entries)
        finally:
            self._quiet = False

    def show_key(self, key: str) -> bool:
        """Make the row of that key current without telling anybody; whether there is one."""
        index = self.rows.index_of(key) if key else QModelIndex()
        if index == self.currentIndex():
            return index.isValid()
        self._quiet = True
        try:
            self.setCurrentIndex(index)
            if not index.isValid():
                self.clearSelection()
        finally:
            self._quiet = False
        return index.isValid()

    def current_entry(self) -> Entry | None:
        """The entry of the current row, or None."""
        return self.rows.entry(self.currentIndex())

    def edit_key(self, key: str) -> None:
        """Edit the name of a row in its place."""
        index = self.rows.index_of(key)
        named = bool(index.flags() & Qt.ItemFlag.ItemIsEditable)
        if not named or self.state() == self.State.EditingState:
            return
        self.expand(index.parent())
        self.scrollTo(index)
        self._naming = key == NEW_STORY
        self.edit(index)

    def choose_first(self) -> None:
        """Step into the rows from above."""
        self.setCurrentIndex(self.rows.index(0, 0))

    def choose_last(self) -> None:
        """Step into the rows from below."""
        index = self.rows.index(self.rows.rowCount() - 1, 0)
        while self.isExpanded(index) and (below := self.rows.rowCount(index)):
            index = self.rows.index(below - 1, 0, index)
        self.setCurrentIndex(index)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 (Qt's name)
        """Tell a choice that the user made."""
        super().currentChanged(current, previous)
        entry = self.rows.entry(current)
        if entry is not None and entry.scope is not None and not self._quiet:
            self.chosen.emit(entry)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Enter goes on, F2 renames, Del deletes, Left and Right fold, Up and Down step over."""
        entry = self.current_entry()
        key = reading_key(event.key(), self)
        if self.state() == QAbstractItemView.State.EditingState or entry is None:
            super().keyPressEvent(event)
        elif key in _ENTER:
            self.entered.emit()
        elif key == Qt.Key.Key_F2:
            self.rename_wanted.emit(entry)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.delete_wanted.emit(entry)
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._fold_current(key == Qt.Key.Key_Left)
        elif key == Qt.Key.Key_Down and not self.indexBelow(self.currentIndex()).isValid():
            self.left_below.emit()
        elif key == Qt.Key.Key_Up and not self.indexAbove(self.currentIndex()).isValid():
            self.left_above.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """A heading folds its section or adds to it, an arrow folds its row; else choose."""
        index = self.indexAt(event.position().toPoint())
        entry = self.rows.entry(index)
        if event.button() == Qt.MouseButton.LeftButton and entry is not None:
            spot, rect = event.position().toPoint(), self.visualRect(index)
            add = mirrored(self._delegate.add_rect(rect), rect, self)
            if entry.key == STORIES and add.adjusted(-4, -4, 4, 4).contains(spot):
                self.new_story_wanted.emit()
                return
            arrow = self._delegate.chevron_rect(rect, int(index.data(SidebarRole.DEPTH)))
            arrow = mirrored(arrow.adjusted(-5, -9, 4, 9), rect, self)
            if entry.heading or (entry.children and arrow.contains(spot)):
                self.setExpanded(index, not self.isExpanded(index))
                return
        super().mousePressEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802 (Qt's name)
        """Show what would take the articles; refuse everywhere else."""
        super().dragMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not self.rows.canDropMimeData(event.mimeData(), event.dropAction(), -1, -1, index):
            event.ignore()

    def _fold_current(self, fold: bool) -> None:
        """Fold or unfold the current row; Left on a folded one goes to the row above it."""
        index, entry = self.currentIndex(), self.current_entry()
        if entry is not None and entry.children and self.isExpanded(index) == fold:
            self.setExpanded(index, not fold)
            return
        above = self.rows.entry(index.parent())
        if fold and above is not None and not above.heading:
            self.setCurrentIndex(index.parent())

    def _unfold_new(self, parent: QModelIndex, first: int, last: int) -> None:
        """Sections and nested tags are open unless the user folded them."""
        self._unfold(parent)
        for row in range(first, last + 1):
            self._unfold(self.rows.index(row, 0, parent))

    def _unfold(self, index: QModelIndex) -> None:
        entry = self.rows.entry(index)
        if entry is not None and entry.key not in self._folded and not self.isExpanded(index):
            self.setExpanded(index, True)

    def _remember_fold(self, index: QModelIndex | QPersistentModelIndex, *, folded: bool) -> None:
        entry = self.rows.entry(index)
        if entry is not None:
            (self._folded.add if folded else self._folded.discard)(entry.key)

    def _editor_closed(self, _editor: QWidget, _hint: QAbstractItemDelegate.EndEditHint) -> None:
        if self._naming:
            self._naming = False
            self.naming_ended.emit()
