"""The Compare screen: two to four articles side by side under the matrix of what they say."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from newsclip.domain.comparison import Matrix, Verdict
from newsclip.domain.ledger import LedgerEntry
from newsclip.language import tr
from newsclip.services.comparisons import MOST_COLUMNS
from newsclip.ui.actions import ActionContext
from newsclip.ui.compare import remembered
from newsclip.ui.compare.comparing import Comparing
from newsclip.ui.compare.deciding import Deciding
from newsclip.ui.compare.deck import Deck
from newsclip.ui.compare.dropping import Dropping
from newsclip.ui.compare.filters import Filters
from newsclip.ui.compare.following import Following
from newsclip.ui.compare.keeping import Keeping
from newsclip.ui.compare.ledger_view import LedgerView
from newsclip.ui.compare.lines import WAITING
from newsclip.ui.compare.matrix_view import MatrixView
from newsclip.ui.compare.notice import ClosedNotice
from newsclip.ui.compare.options import Options
from newsclip.ui.compare.pair_bar import PairBar
from newsclip.ui.compare.panels import Panel, Panels
from newsclip.ui.compare.picker import Picker
from newsclip.ui.compare.seeking import Seeking
from newsclip.ui.compare.table import MatrixOverColumns
from newsclip.ui.compare.taking import Taking
from newsclip.ui.compare.timeline_view import TimelineView
from newsclip.ui.compare.versions_panel import VersionsPanel
from newsclip.ui.compare.words import count_words
from newsclip.ui.context import Context
from newsclip.ui.reader.marking import ACTIONS
from newsclip.ui.widgets.empty_state import EmptyState
from newsclip.ui.widgets.entrance import Entrance, first_control, tab_through


class CompareScreen(QWidget):
    """Answers the actions of its table, and while it shows those of the reader, by itself."""

    failed = Signal(object)
    said = Signal(str)
    """A short sentence of what was done, for the status bar."""
    note_requested = Signal(int)
    tag_requested = Signal(int)
    columns_changed = Signal(tuple)
    highlight_chosen = Signal(int, int)
    """The article and the highlight that the user made current in it."""
    passage_requested = Signal(int, int)
    """An article and a highlight of it (0: none) to open in Read."""
    link_activated = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        kept = remembered.recall(context.desk.memory)
        self.options = Options(context.actions, kept, self)
        self.comparing = Comparing(context, self)
        self._build()
        self._connect()
        self._connect_actions()
        self._recall(kept)

    def _build(self) -> None:
        self.setAccessibleName(tr("Compare"))
        Entrance(self, self._first)
        self.filters = Filters(self._context.actions, self)
        self.matrix = MatrixView()
        self._invitation = EmptyState(
            tr("One article so far"),
            tr("Add another to see where the two agree and where they do not."),
        )
        self._invitation.setProperty("pane", "background")
        self._invitation.add_button(tr("Add an article"), self.choose_article)
        self.deck = Deck(self._context, self._invitation)
        self.following = Following(self.matrix, self.deck)
        self.pair_bar = PairBar(self._context.actions)
        self.deciding = Deciding(self._context, self.comparing, self.matrix, self.pair_bar)
        self.seeking = Seeking(self._context, self.deck)
        self.taking = Taking(self._context, self.comparing, self.matrix)
        self.ledger = LedgerView(self._context, self.comparing.story)
        self.timeline = TimelineView()
        self.versions = VersionsPanel(self._context)
        self.panels = Panels(self.matrix, self.ledger, self.timeline, self.versions)
        self.table = MatrixOverColumns(self.panels, self.pair_bar, self.deck)
        self.empty = EmptyState(
            tr("Nothing to compare yet"),
            tr("Choose two to four articles about one subject, or drag them here from the list."),
            "compare",
        )
        self._choose = self.empty.add_button(
            tr("Choose articles"), self.choose_article, primary=True
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.table)
        self.picker = Picker(self._context, self)
        self._notice = ClosedNotice(self._context.desk, self)
        self._dropping = Dropping(self)
        self._keeping = Keeping(self._context, self.comparing, self.options, self.table, self.deck)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.filters)
        box.addWidget(self._stack, 1)

    def _connect(self) -> None:
        comparing, deck, marking = self.comparing, self.deck, self.deck.marking
        helpers = (self.deciding, self.taking, self.seeking, self._keeping)
        for source in (comparing, marking, self.picker, self._notice, *helpers):
            source.failed.connect(self.failed)
        comparing.articles_changed.connect(self._on_articles)
        comparing.contents_changed.connect(self._on_contents)
        comparing.matrix_changed.connect(self._on_matrix)
        comparing.highlights_changed.connect(deck.set_highlights)
        comparing.closed.connect(self._notice.tell)
        self._notice.restored.connect(self.add)
        self.filters.close_requested.connect(comparing.remove)
        self.filters.go_requested.connect(self._go_to_column)
        self.filters.panel_chosen.connect(self.show_panel)
        self.ledger.passages_requested.connect(self._show_entry)
        self.ledger.failed.connect(self.failed)
        for panel in (self.timeline, self.versions):
            panel.passage_requested.connect(self.show_passage)
        self.versions.failed.connect(self.failed)
        self.versions.height_changed.connect(self._order)
        self.versions.said.connect(self.said)
        deck.active_changed.connect(self._follow_active)
        self.filters.show_chosen.connect(self.options.set_show)
        self.options.changed.connect(self._follow_options)
        self.matrix.read_requested.connect(self.passage_requested)
        deck.close_requested.connect(comparing.remove)
        deck.move_requested.connect(comparing.move)
        deck.read_requested.connect(self.passage_requested)
        deck.versions_requested.connect(self._show_versions)
        deck.link_activated.connect(self.link_activated)
        self.following.highlight_chosen.connect(self.highlight_chosen)
        self.following.said.connect(self.said)
        self.following.column_wanted.connect(self._open_column)
        self.deciding.said.connect(self.said)
        self.taking.said.connect(self.said)
        self.seeking.said.connect(self.said)
        marking.note_requested.connect(self.note_requested)
        marking.tag_requested.connect(self.tag_requested)
        marking.said.connect(self.said)
        self._dropping.dropped.connect(self.add)
        self.picker.picked.connect(lambda article_id: self.add([article_id]))

    def _connect_actions(self) -> None:
        actions = self._context.actions
        actions.install(self, ActionContext.COMPARE)
        actions.connect("compare.add_column", self.choose_article)
        actions.connect("compare.remove_column", self._remove_active)
        actions.connect("compare.next_conflict", lambda: self.following.step_conflict(1))
        actions.connect("compare.previous_conflict", lambda: self.following.step_conflict(-1))
        for action_id in ACTIONS:
            actions.connect(action_id, lambda action_id=action_id: self._mark(action_id))

    def _recall(self, kept: remembered.Remembered) -> None:
        self._follow_options()
        self._on_articles(())
        self._keeping.recall(kept)
        self.comparing.set_articles(kept.articles)

    # What others ask for

    def open(self, article_ids: Sequence[int], story: int = 0) -> None:
        """Compare these articles, as those of a story where one is given; of more than four the first
        four, which is said."""
        self.comparing.preferred_story = story
        self.comparing.set_articles(article_ids)

    def add(self, article_ids: Sequence[int]) -> None:
        """Compare these as well."""
        self.comparing.add(article_ids)

    def article_ids(self) -> tuple[int, ...]:
        """The articles that are compared, from left to right."""
        return self.comparing.ids

    def show_passage(self, article_id: int, highlight_id: int) -> None:
        """Bring the article's column to a highlight, opening the column where there is none."""
        if article_id not in self.comparing.ids:
            self.add([article_id])
        if article_id in self.comparing.ids:
            self.following.show_passage(article_id, highlight_id)

    def choose_article(self) -> None:
        """Offer the articles that can be added."""
        below = self.filters.add if self.comparing.ids else self._choose
        self.picker.offer(below, self.comparing.ids)

    # What changes

    def _on_articles(self, ids: tuple[int, ...]) -> None:
        self._stack.setCurrentWidget(self.table if ids else self.empty)
        self.filters.setVisible(bool(ids))
        self._context.actions.set_enabled("compare.remove_column", bool(ids))
        self._keeping.forget_widths(len(ids))
        self._draw_filters()
        if not ids:
            self.filters.set_summary("")
        self.columns_changed.emit(ids)
        self._keeping.ask()

    def _on_contents(self) -> None:
        self.deck.show_contents(self.comparing.contents())
        self._keeping.restore_widths()
        self._draw_filters()
        self._draw_matrix()
        self._tie()
        self.following.show_pending()

    def _on_matrix(self, matrix: Matrix) -> None:
        conflicts = any(row.verdict is Verdict.CONFLICT for row in matrix.rows)
        for action_id in ("compare.next_conflict", "compare.previous_conflict"):
            self._context.actions.set_enabled(action_id, conflicts)
        self.filters.set_summary(count_words(matrix) if matrix.columns else "")
        self._draw_matrix()
        self.ledger.show_entries(self.comparing.ledger, self.comparing.told)
        self.timeline.show_timeline(self.comparing.timeline, dict(self.comparing.matrix_sources))
        self._tie()

    def _first(self) -> QWidget:
        """Where the keyboard begins: in the panel that shows, or at what there is to choose."""
        return first_control(self.panels.front) if self.comparing.ids else self._choose

    def _order(self) -> None:
        """Let Tab come to what is new in a panel before it comes to the columns below."""
        tab_through(self.filters, self.panels, self.pair_bar, *self.deck.parts())

    def show_panel(self, panel: Panel) -> None:
        """Show the table, the ledger or the timeline over the columns."""
        self.filters.set_panel(panel)
        self.pair_bar.setMaximumHeight(16_777_215 if panel is Panel.TABLE else 0)
        self.panels.show_panel(panel)
        if panel is Panel.VERSIONS and self.versions.difference is None:
            self._follow_active()

    def _show_entry(self, entry: LedgerEntry) -> None:
        """Bring the columns to the passages of a conflict, the first of each article."""
        passages = {one.article_id: one for one in reversed(entry.passages)}
        missing = [one for one in passages if self.deck.column(one) is None]
        self.deck.follow(dict(passages))
        if missing:
            self.show_passage(missing[0], passages[missing[0]].id)

    def _tie(self) -> None:
        comparing = self.comparing
        self.deck.tie(comparing.matrix, comparing.levels, comparing.independence)

    def _draw_filters(self) -> None:
        self.filters.set_columns(self.comparing.sources())

    def _draw_matrix(self) -> None:
        matrix = self.comparing.matrix
        if not matrix.columns:
            lines = WAITING
        elif matrix.columns[: len(self.comparing.ids)] == self.comparing.ids:
            lines = self.options.lines(matrix)
        else:
            return
        self.matrix.set_lines(lines, self.comparing.matrix_sources or self.comparing.sources())

    # What the user does

    def _go_to_column(self, article_id: int) -> None:
        column = self.deck.column(article_id)
        if column:
            column.view.setFocus()

    def _show_versions(self, article_id: int) -> None:
        """Two versions of an article against each other, word by word."""
        column = self.deck.column(article_id)
        if column:
            self.versions.show_article(column.content.article)
        self.show_panel(Panel.VERSIONS)

    def _follow_active(self) -> None:
        column = self.deck.active()
        if self.panels.currentIndex() == Panel.VERSIONS:
            self.versions.show_article(column.content.article if column else None)

    def _open_column(self, article_id: int) -> None:
        """Open an article of the story; with four columns it takes the place of the last one."""
        ids = self.comparing.ids
        kept = ids if len(ids) < MOST_COLUMNS else ids[: MOST_COLUMNS - 1]
        self.comparing.set_articles((*kept, article_id))

    def _remove_active(self) -> None:
        column = self.deck.active()
        if column:
            self.comparing.remove(column.article_id)

    def _mark(self, action_id: str) -> None:
        column = self.deck.active()
        if column and self.isVisible():
            self.deck.act(action_id, column)

    def _follow_options(self) -> None:
        """Do what is switched on, and remember it."""
        options = self.options
        self.deck.scrolling.set_on(options.together)
        self.comparing.set_suggested(options.suggested)
        self.comparing.set_wide(options.whole_story)
        self.filters.set_show(options.show)
        self._draw_matrix()
        self._keeping.ask()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        """Read what changed meanwhile."""
        super().showEvent(event)
        self.comparing.wake()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 (Qt's name)
        """Rest, and remember at once what was changed."""
        super().hideEvent(event)
        self.comparing.sleep()
        self._keeping.finish()
