"""The Evidence screen: filters, the table, and what is done with a selection."""

from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QStackedWidget, QVBoxLayout, QWidget

from newsclip.domain.errors import NewsClipError
from newsclip.domain.events import LibraryChanged, Subject
from newsclip.domain.progress import Progress
from newsclip.domain.scope import EVERYTHING, EvidenceQuery, EvidenceSort, Scope
from newsclip.domain.values import value_words
from newsclip.language import tr
from newsclip.ui.actions import ActionContext
from newsclip.ui.context import Context
from newsclip.ui.evidence.bulk import Bulk
from newsclip.ui.evidence.filters import FilterBar
from newsclip.ui.evidence.listing import Grouping, Listing, gather
from newsclip.ui.evidence.offers import Offers
from newsclip.ui.evidence.row_menu import row_menu
from newsclip.ui.evidence.table import EvidenceTable
from newsclip.ui.widgets.buttons import secondary_button
from newsclip.ui.widgets.empty_state import EmptyState

CALM = 150
"""Milliseconds after the last change in which the library is asked again."""
_MEMORY = "evidence"


class EvidenceScreen(QWidget):
    """Every highlight of the scope."""

    passage_requested = Signal(int, int)
    """The article and the highlight whose passage is to be shown."""
    export_requested = Signal(object)
    """An EvidenceQuery: the selected highlights, or everything that is shown."""
    failed = Signal(object)
    selection_changed = Signal()
    """Other rows are selected, or as many of another list."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = context.desk
        self._scope = EVERYTHING
        self._text = ""
        self._sort, self._descending = EvidenceSort.READING, False
        self._grouping = Grouping.NONE
        self._asked = 0
        self._held: Listing | None = None
        self._stale = True
        self.setProperty("pane", "background")
        self.setAccessibleName(tr("Evidence"))
        self.table = EvidenceTable(self._desk)
        self.bulk = Bulk(context, self)
        self.offers = Offers(self._desk, lambda: self.query, self)
        self.filters = FilterBar(
            self.offers.statuses, self.offers.tags, self.offers.publishers, self._grouping_menu()
        )
        self.count = QLabel()
        self.count.setProperty("role", "lead")
        self.export = secondary_button(tr("Export selection"), menu=self._export_menu())
        self.empty = EmptyState("", "", "evidence")
        self._clear = self.empty.add_button(tr("Clear filters"), self.clear_filters)
        self._stack = QStackedWidget()
        self._calm = _timer(self, CALM, self._ask)
        self._save_soon = _timer(self, 800, self._remember)
        self._lay_out()
        self._connect()
        self._recall()

    # -- what is shown

    @property
    def query(self) -> EvidenceQuery:
        """What is listed: scope, filters, words and order."""
        words = " ".join(part for part in (self._text, self.filters.words.text().strip()) if part)
        query = EvidenceQuery(self._scope, text=words, sort=self._sort, descending=self._descending)
        return self.filters.narrowed(query)

    @property
    def grouping(self) -> Grouping:
        """By what rows are put together."""
        return self._grouping

    def set_scope(self, scope: Scope) -> None:
        """Show another part of the library."""
        if scope != self._scope:
            self._scope = scope
            self.table.clearSelection()
            self.table.scrollToTop()
            self._ask()

    def set_text(self, text: str) -> None:
        """Show only what these words find; the window's search field calls it."""
        if text.strip() != self._text:
            self._text = text.strip()
            self._ask()

    def set_grouping(self, grouping: Grouping) -> None:
        """Put rows together."""
        self._grouping = grouping
        self.filters.show_grouping(grouping)
        self._group_actions[grouping].setChecked(True)
        self._save_soon.start()
        self._ask()

    def clear_filters(self) -> None:
        """Let every highlight of the scope through."""
        self.filters.clear()

    def select_highlight(self, highlight_id: int) -> None:
        """Go to the row of a highlight, when it is shown."""
        self.table.select_id(highlight_id)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        """Ask again when something changed while the screen was away."""
        super().showEvent(event)
        if self._stale:
            self._ask()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 (Qt's name)
        """Nothing is asked while nobody looks."""
        super().hideEvent(event)
        self._stale = self._stale or self._calm.isActive()
        self._calm.stop()
        if self._save_soon.isActive():
            self._save_soon.stop()
            self._remember()

    # -- asking

    def _ask(self) -> None:
        """Find what the query lists, in a job; only the last answer counts."""
        self._calm.stop()
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        self._asked += 1
        asked, query, grouping = self._asked, self.query, self._grouping

        def work(_progress: Progress) -> Listing:
            return gather(self._desk, query, grouping)

        self._context.jobs.run(
            tr("Find highlights"), work, lambda found: self._take(asked, found), self._tell
        )

    def _take(self, asked: int, found: Listing) -> None:
        if asked != self._asked:
            return
        if self.table.editing:
            self._held = found
            return
        self._held = None
        if found != self.table.lines.listing:
            self.table.show_listing(found)
        self._show_state()

    def _take_held(self) -> None:
        if self._held is not None:
            held, self._held = self._held, None
            self._take(self._asked, held)

    def _refresh(self, changed: LibraryChanged) -> None:
        if changed.touches(Subject.KIND):
            self.filters.follow_kinds()
        if changed.touches(Subject.TAG):
            self.table.viewport().update()
        articles = changed.articles() if changed.touches(Subject.ARTICLE) else frozenset()
        self.table.lines.refresh(changed.ids(Subject.HIGHLIGHT), articles)
        if self.isVisible():
            self._calm.start()
        else:
            self._stale = True

    def _tell(self, error: Exception) -> None:
        if isinstance(error, NewsClipError):
            self.failed.emit(error)

    def _show_state(self) -> None:
        """Counts, and what to say when there is nothing."""
        total = len(self.table.lines.listing.ids)
        chosen = len(self.table.selected_ids())
        words = tr("{n} highlight", "{n} highlights", n=total)
        self.count.setText(
            tr("{words} · {chosen:,} selected", words=words, chosen=chosen) if chosen else words
        )
        self.export.setEnabled(total > 0)
        self._export_selected.setEnabled(chosen > 0)
        self._export_selected.setText(tr("Selection ({chosen:,})", chosen=chosen))
        self._export_shown.setText(tr("Everything shown ({total:,})", total=total))
        for action_id in ("evidence.export_selection", "evidence.delete"):
            self._context.actions.set_enabled(action_id, chosen > 0)
        self.selection_changed.emit()
        narrowed = self.filters.active or bool(self._text)
        if not total and narrowed:
            self.empty.set_words(
                tr("Nothing matches"), tr("No highlight of this scope passes these filters.")
            )
        elif not total:
            self.empty.set_words(
                tr("No highlights here yet"),
                tr("Open an article, select a passage and press 1, 2 or 3: it will stand here."),
            )
        self._clear.setVisible(self.filters.active)
        self._stack.setCurrentIndex(0 if total else 1)

    # -- acting

    def _open_menu(self, place: QPoint) -> None:
        ids = self.table.selected_ids()
        if ids:
            row_menu(self._desk, self._context.actions, self.bulk, ids, self).popup(place)

    def _delete(self) -> None:
        self.bulk.remove(self.table.selected_ids())

    def _export_chosen(self) -> None:
        ids = self.table.selected_ids()
        if ids:
            self.export_requested.emit(EvidenceQuery(ids=tuple(ids)))

    def _sorted_by(self, sort: EvidenceSort, descending: bool) -> None:
        if (sort, descending) != (self._sort, self._descending):
            self._sort, self._descending = sort, descending
            self._ask()

    # -- building

    def _grouping_menu(self) -> QMenu:
        """The groupings: those of the table of actions, then the others."""
        menu = QMenu(self)
        actions = self._context.actions
        self._group_actions: dict[Grouping, QAction] = {}
        for grouping in Grouping:
            named = f"evidence.group_{grouping.value}"
            if named in set(actions):
                action = actions[named]
            else:
                action = QAction(value_words(grouping.value), self)
                action.setCheckable(True)
                together = actions["evidence.group_none"].actionGroup()
                if together is not None:
                    together.addAction(action)
            action.triggered.connect(lambda _on, it=grouping: self.set_grouping(it))
            menu.addAction(action)
            self._group_actions[grouping] = action
        self._group_actions[Grouping.NONE].setChecked(True)
        return menu

    def _export_menu(self) -> QMenu:
        menu = QMenu(self)
        self._export_selected = menu.addAction(tr("Selection"), self._export_chosen)
        self._export_shown = menu.addAction(
            tr("Everything shown"), lambda: self.export_requested.emit(self.query)
        )
        return menu

    def _lay_out(self) -> None:
        bar = QWidget()
        bar.setProperty("pane", "filters")
        row = QHBoxLayout(bar)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(8)
        row.addWidget(self.filters, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.count)
        row.addWidget(self.export)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        table, actions = self.table, self._context.actions
        table.passage_requested.connect(self.passage_requested)
        table.selection_changed.connect(self._show_state)
        table.columns.sorted_by.connect(self._sorted_by)
        table.columns.changed.connect(self._save_soon.start)
        table.menu_wanted.connect(self._open_menu)
        table.editor_closed.connect(self._take_held)
        for part in (table.lines, self.bulk, self.offers):
            part.failed.connect(self.failed)
        self.filters.changed.connect(self._ask)
        self.filters.words.left.connect(table.setFocus)
        self._context.bridge.library_changed.connect(self._refresh)
        self._context.themes.changed.connect(self._repaint)
        actions.install(self, ActionContext.EVIDENCE)
        actions.connect("evidence.jump", table.jump)
        actions.connect("evidence.edit", table.edit_current)
        actions.connect("evidence.columns", table.columns.open_menu)
        actions.connect("evidence.delete", self._delete)
        actions.connect("evidence.clear_filters", self.clear_filters)
        actions.connect("evidence.export_selection", self._export_chosen)

    def _repaint(self, _theme: object) -> None:
        self.table.viewport().update()

    # -- remembering

    def _remember(self) -> None:
        kept = {"header": self.table.columns.state(), "grouping": self._grouping.value}
        try:
            self._desk.memory.remember(**{_MEMORY: kept})
        except NewsClipError as error:
            self.failed.emit(error)

    def _recall(self) -> None:
        kept = self._desk.memory.recall(_MEMORY, {})
        if not isinstance(kept, dict):
            return
        if isinstance(header := kept.get("header"), str):
            self.table.columns.restore(header)
        if (grouping := kept.get("grouping")) in set(Grouping):
            self.set_grouping(Grouping(grouping))
        self._save_soon.stop()


def _timer(parent: QWidget, interval: int, slot: Any) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(interval)
    timer.timeout.connect(slot)
    return timer
