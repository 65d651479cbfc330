"""Where one is: the scope, the search, the screen, the open article; and how one gets elsewhere."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from newsclip.domain.errors import NewsClipError
from newsclip.domain.scope import EVERYTHING, INBOX, ArticleQuery, ArticleSort, Place, Scope
from newsclip.ui.context import Context
from newsclip.ui.library.sidebar import Sidebar
from newsclip.ui.screens.read import ReadScreen
from newsclip.ui.window import TITLE, MainWindow

if TYPE_CHECKING:
    from newsclip.ui.compare.screen import CompareScreen
    from newsclip.ui.evidence.screen import EvidenceScreen

READ, COMPARE, EVIDENCE = range(3)
MOST_COLUMNS = 4
_SCREENS = ("view.read", "view.compare", "view.evidence")


class Navigation(QObject):
    """Moves between the screens and the parts of the library, and keeps them in step.

    Compare and Evidence are built when they are first wanted: a start does not wait for them.
    """

    scope_changed = Signal(object)
    """The Scope that is shown now."""
    screen_built = Signal(object)
    """A screen that was just made, to be connected."""
    screen_changed = Signal()
    """Another screen is shown."""
    failed = Signal(object)

    def __init__(
        self, window: MainWindow, context: Context, sidebar: Sidebar, read: ReadScreen
    ) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._articles = context.desk.articles
        self._sidebar = sidebar
        self._read = read
        self._before_search = INBOX
        self.scope = INBOX
        self.sort = ArticleSort.NEWEST
        self._connect()

    def _connect(self) -> None:
        self._sidebar.scope_chosen.connect(self.show_scope)
        self._sidebar.compare_requested.connect(self.compare_scope)
        self._sidebar.entered.connect(self._read.list.setFocus)
        self._read.list.sort_changed.connect(self._sorted)
        self._read.list.compare_requested.connect(self.compare_articles)
        search = self._window.top_bar.search
        search.searched.connect(self.search)
        search.left.connect(self._leave_search)
        self._window.screens.currentChanged.connect(lambda _screen: self.screen_changed.emit())

    # The screens

    @cached_property
    def compare(self) -> "CompareScreen":
        """The Compare screen."""
        from newsclip.ui.compare.screen import CompareScreen

        screen = CompareScreen(self._context)
        screen.passage_requested.connect(self._from_compare)
        screen.note_requested.connect(self._note_in_read)
        screen.tag_requested.connect(self._tags_in_read)
        self._put(COMPARE, screen)
        return screen

    @cached_property
    def evidence(self) -> "EvidenceScreen":
        """The Evidence screen."""
        from newsclip.ui.evidence.screen import EvidenceScreen

        screen = EvidenceScreen(self._context)
        screen.passage_requested.connect(self.show_passage)
        self._put(EVIDENCE, screen)
        screen.set_scope(self.scope)
        screen.set_text(self._read.list.query.text)
        return screen

    def _put(self, place: int, screen: QWidget) -> None:
        screens = self._window.screens
        room: QWidget | None = screens.widget(place)
        screens.insertWidget(place, screen)
        if room is not None:
            screens.removeWidget(room)
            room.deleteLater()
        self.screen_built.emit(screen)

    # Scope and search

    @Slot(object)
    def show_scope(self, scope: Scope) -> None:
        """Show a part of the library in whichever screen is open."""
        self.scope = self._before_search = scope
        self._window.top_bar.search.set_text_quietly("")
        self._sidebar.set_scope(scope)
        self._apply("")

    @Slot(str)
    def search(self, words: str) -> None:
        """Search the whole library; clearing the words goes back to where one was."""
        if words.strip() and self.scope != EVERYTHING:
            self._before_search, self.scope = self.scope, EVERYTHING
        elif not words.strip():
            self.scope = self._before_search
        self._sidebar.set_scope(self.scope)
        self._apply(words)

    def _apply(self, words: str) -> None:
        self._read.list.set_query(ArticleQuery(self.scope, words, self.sort), typing=bool(words))
        if "evidence" in self.__dict__:
            self.evidence.set_scope(self.scope)
            self.evidence.set_text(words)
        self._window.setWindowTitle(f"{self._scope_name()} — {TITLE}")
        self.scope_changed.emit(self.scope)

    def _scope_name(self) -> str:
        try:
            return self._context.desk.exports.scope_name(self.scope)
        except NewsClipError:
            return TITLE

    @Slot(object)
    def _sorted(self, sort: ArticleSort) -> None:
        self.sort = sort

    def go_to_search(self) -> None:
        """Put the keyboard into the search field."""
        self._window.top_bar.search.setFocus()
        self._window.top_bar.search.selectAll()

    def _leave_search(self) -> None:
        (self.evidence if self.screen == EVIDENCE else self._read.list).setFocus()

    # Screens and articles

    @property
    def screen(self) -> int:
        """READ, COMPARE or EVIDENCE."""
        return self._window.screens.currentIndex()

    def show_screen(self, screen: int) -> None:
        """Show Read, Compare or Evidence."""
        if screen == COMPARE and not self.compare.article_ids():
            self._fill_compare()
        if screen == EVIDENCE:
            self.evidence.show()
        self._window.screens.setCurrentIndex(screen)
        self._context.actions.set_checked(_SCREENS[screen], True)

    def _fill_compare(self) -> None:
        """Begin with what is selected, else with what the scope was compared in, or its first articles."""
        ids = self.selected()
        if len(ids) < 2:
            ids = self._compared_in(self.scope, MOST_COLUMNS - 1)
        self.compare.open(ids[:MOST_COLUMNS], _story_of(self.scope))

    def _compared_in(self, scope: Scope, most: int) -> list[int]:
        """The articles a story was last compared in, else the first of the scope."""
        if story := _story_of(scope):
            kept = self._context.desk.comparisons.columns(story)
            if len(kept) > 1:
                return kept
        return self._articles.ids(ArticleQuery(scope))[:most]

    def selected(self) -> list[int]:
        """The articles an action means: selected, open, in the column or the rows last used."""
        if self.screen == COMPARE:
            column = self.compare.deck.active()
            return [column.article_id] if column else []
        if self.screen == EVIDENCE:
            return self._selected_in_evidence()
        shown = self._read.reader.article
        return self._read.list.selected_ids() or ([shown.id] if shown else [])

    def has_selected(self) -> bool:
        """Whether there is an article that an action would mean."""
        if self.screen == COMPARE:
            return bool(self.compare.article_ids())
        if self.screen == EVIDENCE:
            return bool(self.evidence.table.selected_ids())
        return bool(self._read.list.selected_ids()) or self._read.reader.article is not None

    def _selected_in_evidence(self) -> list[int]:
        ids = self.evidence.table.selected_ids()
        highlights = self._context.desk.highlights.get_many(ids)
        return list(dict.fromkeys(highlight.article_id for highlight in highlights))

    @Slot(int)
    def show_article(self, article_id: int) -> None:
        """Open the article in the Read screen, in a scope that holds it."""
        self.show_screen(READ)
        here = ArticleQuery(self.scope)
        if article_id not in self._articles.ids(here):
            self.show_scope(EVERYTHING)
        self._read.list.select(article_id)
        self._read.show_article(article_id)

    @Slot(int, int)
    def show_passage(self, article_id: int, highlight_id: int) -> None:
        """Open the article at the highlight, in the Read screen."""
        self.show_screen(READ)
        self._read.show_passage(article_id, highlight_id)

    @Slot(int, int)
    def _from_compare(self, article_id: int, highlight_id: int) -> None:
        if highlight_id:
            self.show_passage(article_id, highlight_id)
        else:
            self.show_article(article_id)

    @Slot(list)
    def compare_articles(self, article_ids: list[int]) -> None:
        """Put articles side by side."""
        if article_ids:
            self.compare.open(article_ids[:MOST_COLUMNS])
        self.show_screen(COMPARE)

    @Slot(object)
    def compare_scope(self, scope: Scope) -> None:
        """Put the articles a story was last compared in side by side, or the newest of a scope."""
        if ids := self._compared_in(scope, MOST_COLUMNS):
            self.compare.open(ids, _story_of(scope))
        self.show_screen(COMPARE)

    @Slot(int)
    def _note_in_read(self, highlight_id: int) -> None:
        self._in_read(highlight_id, self._read.inspector.edit_note)

    @Slot(int)
    def _tags_in_read(self, highlight_id: int) -> None:
        self._in_read(highlight_id, self._read.inspector.edit_tags)

    def _in_read(self, highlight_id: int, then: Callable[[int], None]) -> None:
        try:
            highlight = self._context.desk.highlights.get(highlight_id)
        except NewsClipError as error:
            self.failed.emit(error)
            return
        self.show_passage(highlight.article_id, highlight_id)
        then(highlight_id)

    def export_scope(self) -> Scope:
        """What Export means here: the story, else the open article, else the scope."""
        shown = self._read.reader.article
        if self.screen == READ and shown is not None and self.scope.place is not Place.STORY:
            return Scope.of(shown.id)
        return self.scope


def _story_of(scope: Scope) -> int:
    """The story that a scope is, 0 for any other."""
    return scope.id if scope.place is Place.STORY else 0
