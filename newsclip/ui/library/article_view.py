"""The view of the article list: keeps its place while the list changes under it."""

from collections.abc import Callable

from PySide6.QtCore import (
    QElapsedTimer,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget

from newsclip.language import tr
from newsclip.ui.library.article_delegate import ArticleDelegate, row_height
from newsclip.ui.library.article_model import ArticleModel, Index
from newsclip.ui.widgets.menu_key import asks_by_key

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
SEARCHED = 2000
"""Rows that typing letters looks through, from the current one on."""
NEAR = 200
"""Neighbours that are tried in turn when the current article is gone."""
_Flag = QItemSelectionModel.SelectionFlag


class ArticleView(QTableView):
    """Rows of an ArticleModel.

    A table of one column, because Qt's list view asks the model twice about every row it lays out,
    which takes a sixth of a second for 100,000 rows; a table asks about none.
    """

    became_current = Signal()
    opened = Signal(int)
    looked_at = Signal()
    """Other rows are in view than before."""

    def __init__(self, model: ArticleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = model
        self.drawing = ArticleDelegate(self)
        self._sought = ""
        self._clock = QElapsedTimer()
        self.setModel(model)
        self.setItemDelegate(self.drawing)
        self.setAccessibleName(tr("Articles"))
        self._make_plain()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalScrollBar().setSingleStep(32)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.looked_at.emit())
        self.doubleClicked.connect(lambda index: self.opened.emit(model.id_at(index)))

    def _make_plain(self) -> None:
        """No grid, no headers; one column as wide as the view, rows of one height."""
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        across.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(row_height())
        down.hide()

    def selected_ids(self) -> list[int]:
        """The selected articles, in the order of the list."""
        ids: list[int] = []
        selection = self.selectionModel().selection()
        spans = [(span.top(), span.bottom()) for span in selection.toList()]
        for first, last in sorted(spans):
            ids += self.rows.ids[first : last + 1]
        return ids

    def current_id(self) -> int:
        """The current article, 0 when there is none."""
        return self.rows.id_at(self.currentIndex())

    def select(self, article_id: int) -> bool:
        """Make the article the current one and select it alone; whether it is in the list."""
        row = self.rows.row_of(article_id)
        if row < 0:
            return False
        if article_id != self.current_id() or self.selected_ids() != [article_id]:
            self.setCurrentIndex(self.rows.index(row))
        return True

    def visible_ids(self) -> list[int]:
        """The articles that are in view."""
        height = row_height()
        first = self.verticalScrollBar().value() // height
        count = self.viewport().height() // height + 2
        return list(self.rows.ids[first : first + count])

    def keep_place(self, change: Callable[[], bool]) -> None:
        """Change the rows; what was at the top of the view, selected and current stays so.

        The change returns whether the model told each step, so that Qt kept the selection itself.
        """
        bar, height = self.verticalScrollBar(), row_height()
        top, offset = divmod(bar.value(), height)
        anchor = self.rows.ids[top] if bar.value() and top < len(self.rows.ids) else 0
        selected, chosen = self.selected_ids(), self.current_id()
        before, row = list(self.rows.ids), self.currentIndex().row()
        if not change():
            self._restore(selected, chosen)
        if chosen and self.rows.row_of(chosen) < 0:
            self._go_on([*before[row + 1 : row + NEAR], *before[max(0, row - NEAR) : row][::-1]])
        self.executeDelayedItemsLayout()
        row = self.rows.row_of(anchor) if anchor else -1
        if row >= 0:
            bar.setValue(row * height + offset)

    def _go_on(self, neighbours: list[int]) -> None:
        """The current article is gone: the nearest one takes its place, those below it first."""
        near = next((i for i in neighbours if self.rows.row_of(i) >= 0), 0)
        if near:
            self.select(near)

    def _restore(self, selected: list[int], chosen: int) -> None:
        """Select what was selected before the rows were exchanged, as far as it is still there."""
        selection = QItemSelection()
        for article_id in selected:
            row = self.rows.row_of(article_id)
            if row >= 0:
                index = self.rows.index(row)
                selection.select(index, index)
        row = self.rows.row_of(chosen)
        if row >= 0:
            self.selectionModel().setCurrentIndex(self.rows.index(row), _Flag.NoUpdate)
        self.selectionModel().select(selection, _Flag.ClearAndSelect)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 (Qt's name)
        """Tell that another row is current."""
        super().currentChanged(current, previous)
        self.became_current.emit()

    def event(self, event: QEvent) -> bool:
        """The menu key asks for the menu at the current row."""
        return asks_by_key(self, event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Enter opens."""
        if event.key() in _ENTER and self.current_id():
            self.opened.emit(self.current_id())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 (Qt's name)
        """Go to the next title that begins with the typed letters, among the nearest rows.

        Qt's own search asks every row for its title, which would read the whole library.
        """
        longer = self._clock.isValid() and not self._clock.hasExpired(_typing_pause())
        self._sought = (self._sought + search if longer else search).casefold()
        self._clock.start()
        count = len(self.rows.ids)
        start = max(0, self.currentIndex().row()) + (len(self._sought) == 1)
        for step in range(min(count, SEARCHED)):
            row = (start + step) % count
            known = self.rows.article_row(row)
            if known is not None and known.title.casefold().startswith(self._sought):
                self.setCurrentIndex(self.rows.index(row))
                return

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """Lay out anew when the font of the interface is another."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.verticalHeader().setDefaultSectionSize(row_height())

    def moveCursor(  # noqa: N802 (Qt's name)
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End go to the first and the last article, as in any list."""
        ends = {self.CursorAction.MoveHome: 0, self.CursorAction.MoveEnd: len(self.rows.ids) - 1}
        if action in ends:
            return self.rows.index(ends[action])
        return super().moveCursor(action, modifiers)


def _typing_pause() -> int:
    """Milliseconds after which a letter begins a new word."""
    return int(QApplication.keyboardInputInterval())
