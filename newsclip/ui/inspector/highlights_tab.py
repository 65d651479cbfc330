"""The Highlights tab: the cards of one article, kept true to the library."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QHideEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QStackedLayout, QWidget

from newsclip.domain.articles import Article
from newsclip.domain.errors import NewsClipError
from newsclip.domain.events import LibraryChanged, SettingsChanged, Subject
from newsclip.domain.highlights import Highlight
from newsclip.domain.kinds import FIGURE, KINDS
from newsclip.domain.progress import Progress
from newsclip.domain.scope import Scope
from newsclip.language import tr
from newsclip.services.desk import Desk
from newsclip.ui.context import Context
from newsclip.ui.inspector.card import HighlightCard
from newsclip.ui.inspector.column import CardColumn
from newsclip.ui.inspector.conflicts import Found, conflicts_of, links_of
from newsclip.ui.inspector.edits import Edits
from newsclip.ui.inspector.facts_view import ConflictWords
from newsclip.ui.theme import reading_family, text_scale
from newsclip.ui.widgets.empty_state import EmptyState

AT_ONCE = 600
"""Up to so many highlights are read without a job: some milliseconds."""
_QUOTE_SIZE = 13.5
_CALM = 250


class HighlightsTab(QWidget):
    """Every highlight of the article as a card."""

    highlight_chosen = Signal(int)
    passage_requested = Signal(int, int)
    failed = Signal(object)
    counted = Signal(int)
    link_chosen = Signal(str)
    """The address of a link in a note."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._desk: Desk = context.desk
        self._article: int | None = None
        self._version = 0
        self._chosen_version = 0
        self._several = False
        self._asked = 0
        self._wanted: tuple[int, str] = (0, "")
        self._conflicts: Mapping[int, Sequence[ConflictWords]] = {}
        self._links: Found = {}
        self._edits = Edits(self._desk, context.unsaved, self)
        self._edits.failed.connect(self.failed)
        self.column = CardColumn(self._make_card)
        self.empty = EmptyState(
            tr("Nothing is marked yet"),
            tr("Select text in the article and press 1, 2 or 3."),
            "claim",
        )
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.column)
        self._stack.addWidget(self.empty)
        self._serif = self._quote_font()
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM)
        self._calm.timeout.connect(self._find_conflicts)
        context.bridge.library_changed.connect(self._refresh)
        context.bridge.settings_changed.connect(self._restyle)
        self._show([])

    def show_article(self, article_id: int | None) -> None:
        """Show the highlights of another article; what is half typed is saved first."""
        if article_id == self._article:
            return
        self.flush()
        self.column.set_current(0)
        self._article, self._version = article_id, 0
        self._conflicts, self._wanted = {}, (0, "")
        self._load(anew=True)

    def show_version(self, version_id: int) -> None:
        """Show the highlights as they stand in this version, once its article is shown."""
        self._chosen_version = version_id
        if self._article is not None and version_id not in (0, self._version):
            self._load()

    def set_current(self, highlight_id: int, focus: str = "") -> None:
        """Make a card the current one. ``focus``: card, fields, tags or note."""
        card = self.column.set_current(highlight_id)
        self._wanted = (0, "") if card else (highlight_id, focus)
        if card is not None:
            _focus(card, focus)

    def flush(self) -> None:
        """Save what is half typed."""
        self.column.flush()

    def _load(self, *, anew: bool = False) -> None:
        """Read the highlights; in a job where there may be thousands."""
        self._asked += 1
        asked, article_id = self._asked, self._article
        if article_id is None:
            self._show([], anew=anew)
            return
        try:
            article = self._desk.articles.get(article_id)
            self._version = self._version_of(article)
            self._several = article.versions > 1
            rows = self._desk.articles.rows([article_id])
        except NewsClipError:
            self._show([], anew=anew)
            return
        if not rows or sum(rows[0].counts.values()) <= AT_ONCE:
            self._take(asked, self._read(self._version), anew=anew)
            return
        version = self._version

        def work(_progress: Progress) -> list[Highlight]:
            return self._read(version)

        self._context.jobs.run(
            tr("Read highlights"),
            work,
            lambda found: self._take(asked, found, anew=anew),
            self._tell,
        )

    def _version_of(self, article: Article) -> int:
        """The version the reader shows if it is one of this article, else the current one."""
        chosen = self._chosen_version
        several = bool(chosen) and article.versions > 1
        if several and self._desk.articles.version(chosen).article_id == article.id:
            return chosen
        return article.version_id

    def _read(self, version_id: int) -> list[Highlight]:
        return self._desk.highlights.of_version(version_id)

    def _take(self, asked: int, found: list[Highlight], *, anew: bool) -> None:
        if asked == self._asked:
            self._show(found, anew=anew)
            self._calm.start(0 if anew else _CALM)

    def _show(self, entries: Sequence[Highlight], *, anew: bool = False) -> None:
        self._links = self._linked(entries)
        self.column.set_entries(entries, anew=anew)
        for card in self.column.cards():
            card.show_links(self._links.get(card.highlight.id, ()))
        self._stack.setCurrentIndex(0 if entries else 1)
        self.empty.setVisible(not entries and self._article is not None)
        self.counted.emit(len(entries))
        wanted, focus = self._wanted
        if wanted and any(one.id == wanted for one in entries):
            self.set_current(wanted, focus)

    def _linked(self, entries: Sequence[Highlight]) -> Found:
        try:
            return links_of(self._desk, [one.id for one in entries])
        except NewsClipError as error:
            self.failed.emit(error)
            return {}

    def _refresh(self, changed: LibraryChanged) -> None:
        if changed.touches(Subject.KIND) and self._article is not None:
            self._make_anew()
        if changed.touches(Subject.TAG):
            for card in self.column.cards():
                card.repaint_tags()
        if self._article is None or self._article not in changed.articles():
            if changed.touches(Subject.HIGHLIGHT, Subject.STORY):
                self._calm.start(_CALM)
            return
        if changed.touches(Subject.VERSION, Subject.ARTICLE):
            self._load()
        elif changed.touches(Subject.HIGHLIGHT):
            self._refresh_some(changed.ids(Subject.HIGHLIGHT))
        self._calm.start(_CALM)

    def _refresh_some(self, ids: frozenset[int]) -> None:
        """Read only what was touched, and put it in its place in the text."""
        if len(ids) > AT_ONCE or self._several:
            self._load()
            return
        try:
            fresh = self._desk.highlights.get_many(sorted(ids))
        except NewsClipError as error:
            self.failed.emit(error)
            return
        kept = [one for one in self.column.entries if one.id not in ids]
        kept += [one for one in fresh if one.deleted is None and one.version_id == self._version]
        kept.sort(key=lambda one: (one.anchor.start, -one.anchor.end))
        self._show(kept)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        """Look for what may have changed while nobody was looking."""
        super().showEvent(event)
        self._calm.start(0)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 (Qt's name)
        """Save what is half typed; the window may be closing."""
        super().hideEvent(event)
        self._calm.stop()
        self.flush()

    def _find_conflicts(self) -> None:
        if not self.isVisible():
            return
        article_id, asked = self._article, self._asked
        figures = any(one.kind == FIGURE.id for one in self.column.entries)
        if article_id is None or not figures:
            self._take_conflicts(asked, {})
            return

        def work(_progress: Progress) -> Found:
            return conflicts_of(self._desk, article_id)

        self._context.jobs.run(
            tr("Look for conflicts"),
            work,
            lambda found: self._take_conflicts(asked, found),
            self._tell,
        )

    def _take_conflicts(self, asked: int, found: Found) -> None:
        if asked == self._asked:
            self._conflicts = found
            for card in self.column.cards():
                card.show_conflicts(found.get(card.highlight.id, ()))

    def _make_card(self, highlight: Highlight, parent: QWidget) -> HighlightCard:
        card = HighlightCard(highlight, self._edits, self._serif, parent)
        card.show_links(self._links.get(highlight.id, ()))
        card.show_conflicts(self._conflicts.get(highlight.id, ()))
        card.chosen.connect(self._choose)
        card.stepped.connect(self._step)
        card.delete_wanted.connect(self._delete)
        card.menu_wanted.connect(self._open_menu)
        card.link_chosen.connect(self.link_chosen)
        card.conflict_chosen.connect(
            lambda other: self.passage_requested.emit(other.article_id, other.highlight_id)
        )
        return card

    def _choose(self, highlight_id: int) -> None:
        if highlight_id != self.column.current:
            self.column.set_current(highlight_id)
        self.highlight_chosen.emit(highlight_id)

    def _step(self, highlight_id: int, steps: int) -> None:
        wanted = self.column.neighbour(highlight_id, steps)
        self.set_current(wanted, "card")
        self.highlight_chosen.emit(wanted)

    def _delete(self, highlight_id: int) -> None:
        last = self.column.neighbour(highlight_id, 1) == highlight_id
        after = self.column.neighbour(highlight_id, -1 if last else 1)
        card = self.column.card(highlight_id)
        focused = card is not None and card.hasFocus()
        if self._edits.remove(highlight_id) and after != highlight_id:
            self.set_current(after, "card" if focused else "")

    def _open_menu(self, highlight_id: int, place: QPoint) -> None:
        self._choose(highlight_id)
        self.menu_of(highlight_id).popup(place)

    def menu_of(self, highlight_id: int) -> QMenu:
        """What can be done with a highlight."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        kinds = menu.addMenu(tr("Kind"))
        card = self.column.card(highlight_id)
        for kind in KINDS.offered:
            action = kinds.addAction(kind.label)
            action.setCheckable(True)
            action.setChecked(card is not None and card.highlight.kind == kind.id)
            action.triggered.connect(
                lambda _checked, it=kind.id: self._edits.set_kind(highlight_id, it)
            )
        menu.addAction(tr("Link to…"), lambda: self._ask_link(highlight_id))
        if mine := self._links.get(highlight_id, ()):
            unlink = menu.addMenu(tr("Remove link"))
            for one in mine:
                words = f"{one.label} {one.words}".replace("&", "&&")
                unlink.addAction(words, partial(self._edits.unlink, one.link_id))
        menu.addAction(tr("History…"), lambda: self._show_history(highlight_id))
        menu.addAction(tr("Copy quote with source"), lambda: self._edits.copy_quote(highlight_id))
        keys = self._context.actions.shortcuts("mark.extend_end_right")
        hint = menu.addAction(
            tr("Adjust edges: drag them in the text, or {words}", words=" ".join(keys[:1]))
        )
        hint.triggered.connect(lambda: self._go(highlight_id))
        menu.addSeparator()
        menu.addAction(tr("Delete"), lambda: self._delete(highlight_id))
        return menu

    def _ask_link(self, highlight_id: int) -> None:
        """Choose the other end; the highlights of this article's stories come first."""
        from newsclip.ui.dialogs.link_dialog import LinkDialog

        if self._article is None:
            return
        try:
            near = self._desk.stories.of_article(self._article)
            scope = Scope.story(near[0]) if near else Scope.of(self._article)
            LinkDialog(self._context, highlight_id, scope, self.window()).open()
        except NewsClipError as error:
            self.failed.emit(error)

    def _show_history(self, highlight_id: int) -> None:
        """What became of a highlight since it was made."""
        from newsclip.ui.dialogs.history_dialog import HistoryDialog

        HistoryDialog(self._context, highlight_id, self.window()).show()

    def _go(self, highlight_id: int) -> None:
        if self._article is not None:
            self.passage_requested.emit(self._article, highlight_id)

    def _tell(self, error: Exception) -> None:
        if isinstance(error, NewsClipError):
            self.failed.emit(error)

    def _quote_font(self) -> QFont:
        font = QFont(reading_family(self._desk.preferences.current.reader_family))
        font.setPixelSize(round(_QUOTE_SIZE * text_scale()))
        return font

    def _restyle(self, changed: SettingsChanged) -> None:
        """Another reading font: every card is made anew."""
        if changed.before.reader_family == changed.after.reader_family:
            return
        self._serif = self._quote_font()
        self._make_anew()

    def _make_anew(self) -> None:
        """Every card anew: what is half typed is saved first."""
        self.flush()
        entries, chosen = list(self.column.entries), self.column.current
        self.column.set_entries([])
        self.column.set_entries(entries)
        if chosen:
            self.column.set_current(chosen)


def _focus(card: HighlightCard, part: str) -> None:
    """Put the keyboard on the card or into a part of it."""
    reason = Qt.FocusReason.OtherFocusReason
    form = card.open_form()
    match part:
        case "card":
            card.setFocus(reason)
        case "fields":
            form.edit_first()
        case "tags":
            form.tags.setFocus(reason)
        case "note":
            form.note.setFocus(reason)
