"""The columns of the Evidence table: which are shown, how wide, in what order, and what sorts it."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtWidgets import QMenu, QTableView

from newsclip.domain.kinds import KINDS
from newsclip.domain.scope import EvidenceSort
from newsclip.language import tr
from newsclip.ui.evidence.cells import COLUMNS, NUMBER, Column
from newsclip.ui.mirroring import popup_below

STEP = 24
"""How much wider or narrower a column gets at once."""
_AROUND_KIND = 44
_QUOTE = 220
"""The least width of the quotes where the window gives it."""
_LEAST = 48


class Columns(QObject):
    """Keeps the header of a table. All that the mouse does there is in its menu too."""

    changed = Signal()
    sorted_by = Signal(object, bool)
    """An EvidenceSort, and whether it descends."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        header = self._header = table.horizontalHeader()
        # With the table's own, each paint would ask every selected row whether it is selectable.
        header.setSelectionModel(QItemSelectionModel(table.model(), header))
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(True)
        self._unsort()
        header.setStretchLastSection(True)
        header.setMinimumSectionSize(_LEAST)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, column in enumerate(COLUMNS):
            table.setColumnWidth(place, self._wide_enough(column))
            table.setColumnHidden(place, column.hidden)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(
            lambda spot: self.menu(header.logicalIndexAt(spot)).popup(header.mapToGlobal(spot))
        )
        header.sortIndicatorChanged.connect(self._sort)
        header.sectionMoved.connect(lambda *_: self.changed.emit())
        header.sectionResized.connect(lambda *_: self.changed.emit())

    def state(self) -> str:
        """Order, widths and visibility of the columns, to be remembered."""
        return bytes(self._header.saveState().toBase64().data()).decode()

    def restore(self, state: str) -> None:
        """Bring the columns back as they were left; a state that does not fit changes nothing."""
        self._header.restoreState(QByteArray.fromBase64(state.encode()))
        self._unsort()
        self.fit()

    def set_shown(self, column: str, shown: bool) -> None:
        """Show or hide a column."""
        self._table.setColumnHidden(NUMBER[column], not shown)
        self.fit()
        self.changed.emit()

    def fit(self) -> None:
        """Give the quotes the room that is free, or take theirs, before anything has to be scrolled."""
        table, quote = self._table, NUMBER["quote"]
        shown = [place for place in range(len(COLUMNS)) if not table.isColumnHidden(place)]
        last = max(shown, key=self._header.visualIndex)
        if last != quote and table.isVisible():
            others = sum(table.columnWidth(place) for place in shown if place not in {last, quote})
            free = table.viewport().width() - others - COLUMNS[last].width
            table.setColumnWidth(quote, max(_QUOTE, free))

    def open_menu(self) -> None:
        """Open the menu of the current column below its head."""
        place = max(0, self._table.currentIndex().column())
        head = self._header.rect()
        head.moveLeft(self._header.sectionViewportPosition(place))
        popup_below(self.menu(place), self._header, head)

    def menu(self, place: int) -> QMenu:
        """What can be done with the column, and which columns are shown."""
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if 0 <= place < len(COLUMNS):
            self._add_acts(menu, place)
            menu.addSeparator()
        for column in COLUMNS:
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(not self._table.isColumnHidden(NUMBER[column.id]))
            action.setEnabled(column.id != "quote")
            action.toggled.connect(lambda on, it=column.id: self.set_shown(it, on))
        return menu

    def _add_acts(self, menu: QMenu, place: int) -> None:
        header, at = self._header, self._header.visualIndex(place)
        ends = {step: self._beside(at, step) for step in (-1, 1)}
        acts: tuple[tuple[str, bool, Callable[[], object]], ...] = (
            (tr("Sort Up"), self._may_sort(place),
             lambda: header.setSortIndicator(place, Qt.SortOrder.AscendingOrder)),
            (tr("Sort Down"), self._may_sort(place),
             lambda: header.setSortIndicator(place, Qt.SortOrder.DescendingOrder)),
            (tr("As They Stand in the Articles"), header.sortIndicatorSection() >= 0, self._unsort),
            (tr("Wider"), True, lambda: self._widen(place, STEP)),
            (tr("Narrower"), self._table.columnWidth(place) > _LEAST,
             lambda: self._widen(place, -STEP)),
            (tr("Move Towards the Beginning"), ends[-1] >= 0,
             lambda: header.moveSection(at, ends[-1])),
            (tr("Move Towards the End"), ends[1] >= 0, lambda: header.moveSection(at, ends[1])),
        )  # fmt: skip
        for words, possible, act in acts:
            action = menu.addAction(words)
            action.setEnabled(possible)
            action.triggered.connect(lambda _on, do=act: do())

    def _beside(self, at: int, step: int) -> int:
        """Where the next column that is shown stands; -1 when there is none."""
        at += step
        while 0 <= at < len(COLUMNS):
            if not self._header.isSectionHidden(self._header.logicalIndex(at)):
                return at
            at += step
        return -1

    def _widen(self, place: int, by: int) -> None:
        self._table.setColumnWidth(place, max(_LEAST, self._table.columnWidth(place) + by))

    def _wide_enough(self, column: Column) -> int:
        """The width of a column at first; that of the kinds has room for the longest of them."""
        if column.id != "kind":
            return column.width
        metrics = self._table.fontMetrics()
        widest = max(metrics.horizontalAdvance(kind.label) for kind in KINDS.values())
        return max(column.width, widest + _AROUND_KIND)

    @staticmethod
    def _may_sort(place: int) -> bool:
        return COLUMNS[place].sort is not None

    def _unsort(self) -> None:
        self._header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def _sort(self, section: int, order: Qt.SortOrder) -> None:
        sort = COLUMNS[section].sort if 0 <= section < len(COLUMNS) else None
        descending = order is Qt.SortOrder.DescendingOrder
        self.sorted_by.emit(sort or EvidenceSort.READING, descending and sort is not None)
