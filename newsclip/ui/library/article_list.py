"""The list of articles: what the scope and the search find, in an order, always up to date."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from newsclip.domain.articles import ArticleRow
from newsclip.domain.errors import NewsClipError
from newsclip.domain.events import LibraryChanged, Subject
from newsclip.domain.scope import INBOX, ArticleQuery, ArticleSort, Place
from newsclip.ui.actions import ActionContext
from newsclip.ui.context import Context
from newsclip.ui.library.article_menu import fill_menu
from newsclip.ui.library.article_model import ArticleModel
from newsclip.ui.library.article_view import ArticleView
from newsclip.ui.library.empty_states import Emptiness, Offer, emptiness_of
from newsclip.ui.library.finding import Found, find, find_ids, may_change_ids
from newsclip.ui.library.latest import Coalesced, Latest
from newsclip.ui.library.list_header import ListHeader
from newsclip.ui.library.trash_bar import TrashBar
from newsclip.ui.library.trash_pane import TrashPane
from newsclip.ui.widgets.empty_state import EmptyState
from newsclip.ui.widgets.entrance import Entrance, first_control

REFRESH = 60
REST = 500
"""Milliseconds between two answers while the library changes all the time."""
CHOICE = 30
"""Milliseconds that a row is current before it is told: keys held down run past many."""
LOOK = 50
MANY = 20
MOST_COMPARED = 2_000
"""Changed rows of a search up to which their hits are read at once."""


class ArticleList(QWidget):
    """Shows a query, keeps selection and place while the library changes."""

    article_chosen = Signal(int)
    """The article that became current; 0 when the list holds none."""
    article_opened = Signal(int)
    failed = Signal(object)
    compare_requested = Signal(list)
    export_requested = Signal(object)
    sample_requested = Signal()
    add_requested = Signal()
    clear_search_requested = Signal()
    sort_changed = Signal(object)
    """The ArticleSort that the user chose; the list shows it already."""
    selection_changed = Signal()
    shown = Signal()
    """The answer to the last query is on the screen."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._articles = context.desk.articles
        self._query = ArticleQuery(INBOX)
        self._typing = self._fresh = False
        self._wanted = self._told = 0
        self._with_hits: set[int] = set()
        self._emptiness: Emptiness | None = None
        self.model = ArticleModel(self._articles, self)
        self.view = ArticleView(self.model)
        self.header = ListHeader()
        self.trash_bar = TrashBar(context)
        self.trash_pane = TrashPane(context)
        self._pages = QStackedWidget()
        self._ids, self._hits = Latest(context.jobs, self), Latest(context.jobs, self)
        self._same = Latest(context.jobs, self)
        self._origins = 0
        self._soon = Coalesced(REFRESH, self._ask_again, self, rest=REST)
        self._choice = Coalesced(CHOICE, self._tell, self)
        self._look = Coalesced(LOOK, self._read_hits, self)
        self._lay_out()
        self._connect()

    @property
    def query(self) -> ArticleQuery:
        """What is shown, or about to be."""
        return self._query

    def set_query(self, query: ArticleQuery, *, typing: bool = False) -> None:
        """Show what the query finds. ``typing``: its last word may be unfinished."""
        self._query, self._typing, self._fresh = query, typing, True
        self.header.show_sort(query.sort)
        self._soon.stop()
        self._ids.ask(
            lambda: find(self._articles, query, typing=typing),
            lambda found: self._show_fresh(query, found),
        )

    def select(self, article_id: int) -> None:
        """Make the article current, now or once the query's answer has come."""
        if self._fresh or not self.view.select(article_id):
            self._wanted = article_id

    def selected_ids(self) -> list[int]:
        """The selected articles, in the order of the list."""
        return self.view.selected_ids()

    def current_id(self) -> int:
        """The current article, 0 when there is none."""
        return self.view.current_id()

    def step(self, rows: int) -> None:
        """Make the article so many rows further down current, or the nearest there is."""
        count = len(self.model.ids)
        if count:
            row = self.view.currentIndex().row()
            row = min(max(row + rows, 0), count - 1)
            self.view.select(self.model.ids[row])

    def ask_delete_forever(self) -> None:
        """Ask in place whether the selected articles of the Trash are to be deleted for good."""
        self.trash_bar.ask_delete(self.selected_ids())

    def _lay_out(self) -> None:
        self.setProperty("pane", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        Entrance(self, lambda: first_control(self._pages.currentWidget() or self.view))
        self.setMinimumWidth(196)
        self._pages.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.header, self.trash_bar):
            column.addWidget(widget)
        column.addWidget(self._pages, 3)
        column.addWidget(self.trash_pane, 2)
        self.trash_bar.hide()
        self.trash_pane.hide()
        self.header.show_count(0)
        self.header.show_sort(self._query.sort)

    def _connect(self) -> None:
        bridge, actions, view = self._context.bridge, self._context.actions, self.view
        bridge.library_changed.connect(self._library_changed)
        self._context.themes.changed.connect(self._repaint)
        for teller in (self._ids, self._hits, self.model, self.trash_bar, self.trash_pane):
            teller.failed.connect(self.failed)
        self.header.sort_chosen.connect(self._sort)
        view.became_current.connect(self._choice.put_off)
        view.opened.connect(self.article_opened)
        actions.install(view, ActionContext.LIST)
        view.looked_at.connect(self._look.ask)
        view.selectionModel().selectionChanged.connect(self._selection_changed)
        view.customContextMenuRequested.connect(self._open_menu)
        self.trash_bar.restore_wanted.connect(lambda: self.trash_bar.restore(self.selected_ids()))
        self.trash_bar.delete_wanted.connect(self.ask_delete_forever)

    def _sort(self, sort: ArticleSort) -> None:
        self.select(self.current_id())
        self._wanted = self.current_id()
        self.set_query(replace(self._query, sort=sort), typing=self._typing)
        self.sort_changed.emit(sort)

    def _show_fresh(self, query: ArticleQuery, found: Found) -> None:
        """The answer to another query: a list of its own, the same article current if it is there."""
        before = self._wanted or self.current_id()
        self._fresh, self._wanted = False, 0
        self._with_hits = {row.id for row in found.rows} if query.text else set()
        self._hits.forget()
        self.view.drawing.set_search(query.text)
        self.model.reset_ids(found.ids, found.rows)
        self.view.scrollToTop()
        if not self.view.select(before) and found.ids and not query.text:
            self.view.select(found.ids[0])
        self._show_state(found)
        self._choice.put_off()
        self.shown.emit()

    def _ask_again(self) -> None:
        query, typing = self._query, self._typing
        if not self._fresh:
            self._ids.ask(
                lambda: find_ids(self._articles, query, typing=typing), self._show_changed
            )

    def _show_changed(self, found: Found) -> None:
        """The same query's answer after a change: only what differs moves."""
        self.view.keep_place(lambda: self.model.update_ids(found.ids))
        if self._wanted and self.view.select(self._wanted):
            self._wanted = 0
        self._show_state(found)
        self._look.ask()
        self.shown.emit()

    def _show_state(self, found: Found) -> None:
        in_trash = self._query.scope.place is Place.TRASH
        self.trash_bar.setVisible(in_trash)
        self.trash_bar.set_counts(len(found.ids), len(self.selected_ids()))
        self.trash_pane.set_active(in_trash)
        self._count_origins(found.ids)
        self._show_count()
        if found.ids:
            self._pages.setCurrentWidget(self.view)
        else:
            self._show_emptiness(emptiness_of(self._query, nothing=found.nothing))

    def _show_emptiness(self, emptiness: Emptiness) -> None:
        if emptiness != self._emptiness:
            if (old := self._pages.widget(1)) is not None:
                self._pages.removeWidget(old)
                old.deleteLater()
            state = EmptyState(emptiness.title, emptiness.sentence, emptiness.icon)
            if (column := state.layout()) is not None:
                column.setContentsMargins(12, 24, 12, 24)  # the pane is narrow
            for number, offer in enumerate(emptiness.offers):
                state.add_button(offer.value, self._offers()[offer].emit, primary=number == 0)
            self._pages.addWidget(state)
            self._emptiness = emptiness
        self._pages.setCurrentIndex(1)

    def _offers(self) -> dict[Offer, SignalInstance]:
        return {
            Offer.ADD: self.add_requested,
            Offer.SAMPLE: self.sample_requested,
            Offer.CLEAR: self.clear_search_requested,
        }

    def _show_count(self) -> None:
        selected = len(self.view.selected_ids())
        self.header.show_count(
            len(self.model.ids),
            selected=selected,
            found=bool(self._query.text),
            origins=self._origins,
        )

    def _count_origins(self, ids: list[int]) -> None:
        """In a story: how many of its articles are not the same text as another."""
        self._origins = 0
        story = self._query.scope.place is Place.STORY
        if story and not self._query.text and 1 < len(ids) <= MOST_COMPARED:
            duplicates = self._context.desk.duplicates
            self._same.ask(lambda: len(duplicates.origins(ids)), self._show_origins)

    def _show_origins(self, count: int) -> None:
        self._origins = count
        self._show_count()

    def _selection_changed(self) -> None:
        self._show_count()
        self.trash_bar.set_counts(len(self.model.ids), len(self.selected_ids()))
        self.selection_changed.emit()

    def _repaint(self, _theme: object) -> None:
        self.view.viewport().update()

    def _library_changed(self, event: LibraryChanged) -> None:
        stale = self.model.stale(event.articles() | event.ids(Subject.ARTICLE))
        if stale:
            self._refresh_rows(stale)
        if may_change_ids(event, self._query):
            self._soon.ask()

    def _refresh_rows(self, stale: list[int]) -> None:
        """Read changed rows anew: the few in view at once, the others when they are looked at."""
        visible = set(self.view.visible_ids())
        now = [i for i in stale if i in visible]
        text = self._query.text
        self.model.forget(i for i in stale if i not in visible)
        self._with_hits.difference_update(stale)
        try:
            self.model.put_rows(self._articles.rows(now, text if len(now) <= MANY else ""))
        except NewsClipError as error:
            self.failed.emit(error)
        self._with_hits.update(now if len(now) <= MANY else ())
        self._look.ask()

    def _read_hits(self) -> None:
        """While a search is shown: the words round each hit, for the rows in view."""
        text = self._query.text
        wanted = [i for i in self.view.visible_ids() if i not in self._with_hits]
        if text and wanted and not self._fresh:
            self._hits.ask(lambda: self._articles.rows(wanted, text), self._show_hits)

    def _show_hits(self, rows: list[ArticleRow]) -> None:
        self._with_hits.update(row.id for row in rows)
        self.model.put_rows(rows)
        self._look.ask()

    def _tell(self) -> None:
        current = self.current_id()
        if current == self._told or self._fresh:
            return
        if current or (not self._query.text and not self.model.ids):
            self._told = current
            self.article_chosen.emit(current)

    def _open_menu(self, spot: QPoint) -> None:
        ids = self.selected_ids()
        if ids:
            menu = fill_menu(self, self._context.actions, ids, self._query.scope)
            menu.popup(self.view.viewport().mapToGlobal(spot))
