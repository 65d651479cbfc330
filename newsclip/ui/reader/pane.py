"""The reading pane: one article with its highlights, and everything that is done to them here."""

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from newsclip.domain.articles import Article
from newsclip.domain.errors import NewsClipError, NotFoundError
from newsclip.domain.events import LibraryChanged, SettingsChanged, Subject
from newsclip.domain.highlights import Highlight
from newsclip.domain.suggestions import Suggestion
from newsclip.language import tr
from newsclip.ui.actions import ActionContext
from newsclip.ui.context import Context
from newsclip.ui.reader.captions import heading_of
from newsclip.ui.reader.find_bar import FindBar
from newsclip.ui.reader.fonts import Fonts
from newsclip.ui.reader.marking import Marking
from newsclip.ui.reader.selection_bar import SelectionBar, entries
from newsclip.ui.reader.shown_versions import ShownVersions
from newsclip.ui.reader.style import ReaderStyle
from newsclip.ui.reader.suggestion_bar import SuggestionBar
from newsclip.ui.reader.view import ArticleView
from newsclip.ui.widgets.empty_state import EmptyState


class ReaderPane(QWidget):
    """Shows an article, marks it, keeps the reading position."""

    highlight_chosen = Signal(int)
    """The user made a highlight the current one, or made one."""
    note_requested = Signal(int)
    tag_requested = Signal(int)
    failed = Signal(object)
    said = Signal(str)
    """A short sentence of what was done, for the status bar."""
    changes_requested = Signal()
    """The versions of the article are to be compared."""
    version_shown = Signal(int)
    """The version that is shown now, 0 when none is."""
    article_shown = Signal(object)
    """The Article that is shown now, or None."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = context.desk
        self._article: Article | None = None
        self._version_id = 0
        self._fonts = Fonts()
        self._highlights: dict[int, Highlight] = {}
        self.view = ArticleView(context.themes.theme, self)
        self.bar = SelectionBar(self.view)
        self.suggestion_bar = SuggestionBar(self.view)
        self.find_bar = FindBar(self.view)
        self.marking = Marking(context.desk, self)
        self.empty = EmptyState(
            tr("Nothing open"), tr("Choose an article in the list to read it here.")
        )
        self.versions = ShownVersions(context, self)
        self.version_bar = self.versions.bar
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.version_bar)
        column.addWidget(self._stack, 1)
        self._apply_style()
        self._connect()

    def _connect(self) -> None:
        context = self._context
        context.bridge.library_changed.connect(self._on_library)
        context.bridge.settings_changed.connect(self._on_settings)
        context.themes.changed.connect(self._apply_style)
        context.actions.install(self, ActionContext.READER)
        context.actions.install(self.view, ActionContext.TEXT)
        self.bar.chosen.connect(self.act)
        self.version_bar.version_chosen.connect(self.show_version)
        self.version_bar.changes_requested.connect(self.changes_requested)
        self.versions.failed.connect(self.failed)
        self.versions.said.connect(self.said)
        self.view.highlight_clicked.connect(self.highlight_chosen)
        self.view.edges_dragged.connect(self.marking.move)
        self.view.region_dragged.connect(self.marking.move_region)
        self.marking.made.connect(lambda highlight: self.highlight_chosen.emit(highlight.id))
        self.marking.note_requested.connect(self.note_requested)
        self.marking.tag_requested.connect(self.tag_requested)
        self.marking.failed.connect(self.failed)
        self.marking.said.connect(self.said)
        self.view.link_activated.connect(self.open_link)
        self.view.position_changed.connect(self._keep_position)
        self.find_bar.hide()

    # What is shown

    @property
    def article(self) -> Article | None:
        """The article that is shown."""
        return self._article

    @property
    def version_id(self) -> int:
        """The version that is shown, 0 when none is."""
        return self._version_id

    def show_article(self, article_id: int | None) -> None:
        """Show the article where it was left; None shows that nothing is open."""
        if article_id is None:
            self._close()
            return
        if self._article is not None and self._article.id == article_id:
            return
        try:
            self._open(self._desk.articles.get(article_id))
        except NewsClipError as error:
            self._close()
            self.failed.emit(error)

    def show_version(self, version_id: int) -> None:
        """Show another version of the article that is open."""
        if self._article is None or version_id == self._version_id:
            return
        try:
            self._open(self._article, version_id)
        except NewsClipError as error:
            self.failed.emit(error)

    def _open(self, article: Article, version_id: int = 0) -> None:
        """Show a version of the article, the current one unless another is named."""
        self._keep_now()
        desk = self._desk
        version_id = version_id or article.version_id
        version = desk.articles.version(version_id)
        document = desk.articles.document(version_id)
        highlights = desk.highlights.of_version(version_id)
        self._article, self._version_id = article, version_id
        self._highlights = {highlight.id: highlight for highlight in highlights}
        heading = heading_of(article, version)
        self.view.show_document(document, heading, highlights, desk.articles.image)
        if article.position and version_id == article.version_id:
            self.view.scroll_to(article.position)
        self._stack.setCurrentWidget(self.view)
        self.versions.show(self._article, self._version_id)
        self.article_shown.emit(article)
        self.version_shown.emit(version_id)
        if missing := self._fonts.look_at(document.text, self.view.reader_style.serif()):
            self.failed.emit(missing)

    def _close(self) -> None:
        self._keep_now()
        self._article, self._version_id = None, 0
        self.find_bar.close_bar()
        self.versions.show(None, 0)
        self._stack.setCurrentWidget(self.empty)
        self.article_shown.emit(None)
        self.version_shown.emit(0)

    def show_passage(self, article_id: int, highlight_id: int) -> None:
        """Open the article, in the version the highlight stands in, and bring it into view."""
        self.show_article(article_id)
        if highlight_id not in self._highlights:
            for highlight in self._desk.highlights.get_many([highlight_id]):
                if highlight.article_id == article_id and highlight.deleted is None:
                    self.show_version(highlight.version_id)
        self.view.set_current(highlight_id)
        self.view.setFocus()

    def show_suggestion(self, suggestion: Suggestion | None) -> None:
        """Single a suggestion out, with its reason; None shows none."""
        if suggestion:
            self.view.set_current(None)
            self.view.clear_selection()
        self.view.set_suggestion(suggestion)
        self.suggestion_bar.show_suggestion(suggestion)

    # What is done

    def act(self, action_id: str) -> None:
        """Do one of the actions of the reader: mark, tag, note, copy, step, move edges, delete."""
        if self._version_id:
            self.marking.act(action_id, self.view, self._version_id)

    def open_link(self, address: str) -> None:
        """Open a web address in the browser, because the user asked for it."""
        url = QUrl(address)
        if url.scheme() in ("http", "https", "mailto"):
            QDesktopServices.openUrl(url)

    # What happens elsewhere

    @Slot(object)
    def _on_library(self, changed: LibraryChanged) -> None:
        if changed.touches(Subject.KIND):
            self.bar.set_entries(entries())
            self.view.overlay.forget()
            self.view.viewport().update()
        if self._article is None or self._article.id not in changed.articles():
            return
        if changed.touches(Subject.ARTICLE, Subject.VERSION):
            self._refresh_article()
        if self._version_id in changed.ids(Subject.VERSION):
            self._refresh_pictures()
        if self._version_id and (ids := changed.ids(Subject.HIGHLIGHT)):
            self._refresh_highlights(ids)

    def _refresh_pictures(self) -> None:
        """Show the pictures of the version that have arrived; its text never changes."""
        try:
            document = self._desk.articles.document(self._version_id)
        except NewsClipError as error:
            self.failed.emit(error)
            return
        if document != self.view.article and document.text == self.view.article.text:
            self.view.show_pictures(document)

    def _refresh_highlights(self, ids: frozenset[int]) -> None:
        """Read those that changed anew; the others are as they were."""
        if self._article is not None and self._article.versions > 1:
            self._read_highlights()
            self.versions.show(self._article, self._version_id)
            return
        changed = {h.id: h for h in self._desk.highlights.get_many(tuple(ids))}
        self._highlights |= changed
        self._show_highlights(gone=ids - changed.keys())

    def _read_highlights(self) -> None:
        """All of the version anew: one may have come from another version, or gone there."""
        found = self._desk.highlights.of_version(self._version_id)
        self._highlights = {highlight.id: highlight for highlight in found}
        self._show_highlights(gone=frozenset())

    def _show_highlights(self, gone: frozenset[int]) -> None:
        self._highlights = {
            highlight.id: highlight
            for highlight in self._highlights.values()
            if highlight.deleted is None
            and highlight.version_id == self._version_id
            and highlight.id not in gone
        }
        self.view.set_highlights(sorted(self._highlights.values(), key=_reading_order))
        current = self.view.current_highlight()
        if current is not None and current not in self._highlights:
            self.view.set_current(None)

    def _refresh_article(self) -> None:
        before = self._article
        if before is None:
            return
        try:
            article = self._desk.articles.get(before.id)
        except NotFoundError:
            self._close()
            return
        if article.metadata == before.metadata and article.version_id == before.version_id:
            self._article = article
            self.versions.show(self._article, self._version_id)
            return
        shown = self._version_id
        self._keep_now()
        self._article = None
        older = shown if shown != before.version_id else 0
        self._open(self._desk.articles.get(before.id), older)

    @Slot(object)
    def _on_settings(self, _changed: SettingsChanged) -> None:
        self._apply_style()

    def _apply_style(self) -> None:
        settings = self._desk.preferences.current
        self.view.set_style(ReaderStyle.of(settings, self._context.themes.theme))

    @Slot(int)
    def _keep_position(self, position: int) -> None:
        article = self._article
        if article is None or self._version_id != article.version_id:
            return
        if position != article.position:
            try:
                self._desk.articles.set_position(article.id, position)
            except NewsClipError as error:
                self.failed.emit(error)

    def _keep_now(self) -> None:
        if self._article is not None:
            self._keep_position(self.view.top_offset())


def _reading_order(highlight: Highlight) -> tuple[int, int, int]:
    return highlight.anchor.start, -highlight.anchor.end, highlight.id
