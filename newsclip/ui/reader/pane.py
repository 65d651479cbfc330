"""The reading pane: one article with its highlights, and everything that is done to them here."""

from collections.abc import Callable

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QStackedLayout, QWidget

from newsclip.domain.anchors import Span
from newsclip.domain.articles import Article
from newsclip.domain.errors import NewsClipError, NotFoundError
from newsclip.domain.events import LibraryChanged, SettingsChanged, Subject
from newsclip.ui.actions import ActionContext
from newsclip.ui.context import Context
from newsclip.ui.reader.captions import heading_of
from newsclip.ui.reader.find_bar import FindBar
from newsclip.ui.reader.selection_bar import SelectionBar
from newsclip.ui.reader.style import ReaderStyle
from newsclip.ui.reader.view import ArticleView
from newsclip.ui.widgets.empty_state import EmptyState

KIND_OF_ACTION = {
    "mark.claim": "claim",
    "mark.figure": "figure",
    "mark.risk": "risk",
    "mark.plain": "plain",
}


class ReaderPane(QWidget):
    """Shows an article, marks it, keeps the reading position."""

    highlight_chosen = Signal(int)
    """The user made a highlight the current one, or made one."""
    note_requested = Signal(int)
    tag_requested = Signal(int)
    failed = Signal(object)
    said = Signal(str)
    """A short sentence of what was done, for the status bar."""
    article_shown = Signal(object)
    """The Article that is shown now, or None."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = context.desk
        self._article: Article | None = None
        self._version_id = 0
        self.view = ArticleView(context.themes.theme, self)
        self.bar = SelectionBar(self.view)
        self.find_bar = FindBar(self.view)
        self.empty = EmptyState("Nothing open", "Choose an article in the list to read it here.")
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.view)
        self._apply_style()
        self._connect()

    def _connect(self) -> None:
        context = self._context
        context.bridge.library_changed.connect(self._on_library)
        context.bridge.settings_changed.connect(self._on_settings)
        context.themes.changed.connect(self._apply_style)
        context.actions.install(self, ActionContext.READER)
        self.bar.chosen.connect(self.act)
        self.view.highlight_clicked.connect(self.highlight_chosen)
        self.view.edges_dragged.connect(self._move)
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

    def _open(self, article: Article) -> None:
        self._keep_now()
        desk = self._desk
        version = desk.articles.version(article.version_id)
        document = desk.articles.document(article.version_id)
        highlights = desk.highlights.of_version(article.version_id)
        self._article, self._version_id = article, article.version_id
        heading = heading_of(article, version)
        self.view.show_document(document, heading, highlights, desk.articles.image)
        if article.position:
            self.view.scroll_to(article.position)
        self._stack.setCurrentWidget(self.view)
        self.article_shown.emit(article)

    def _close(self) -> None:
        self._keep_now()
        self._article, self._version_id = None, 0
        self.find_bar.close_bar()
        self._stack.setCurrentWidget(self.empty)
        self.article_shown.emit(None)

    def show_passage(self, article_id: int, highlight_id: int) -> None:
        """Open the article and bring the highlight into view."""
        self.show_article(article_id)
        self.view.set_current(highlight_id)
        self.view.setFocus()

    # What is done

    def act(self, action_id: str) -> None:
        """Do one of the actions of the reader: mark, tag, note, copy, step, move edges, delete."""
        try:
            self._act(action_id)
        except NewsClipError as error:
            self.failed.emit(error)

    def _act(self, action_id: str) -> None:
        if self._article is None:
            return
        edges = {
            "mark.extend_end_right": ("end", 1),
            "mark.extend_end_left": ("end", -1),
            "mark.extend_start_right": ("start", 1),
            "mark.extend_start_left": ("start", -1),
        }
        if action_id in KIND_OF_ACTION:
            self._mark(KIND_OF_ACTION[action_id])
        elif action_id in edges:
            edge, direction = edges[action_id]
            self.view.nudge_edge("end" if edge == "end" else "start", direction)
        else:
            self._other(action_id)

    def _other(self, action_id: str) -> None:
        match action_id:
            case "mark.tag":
                self._with_highlight(self.tag_requested.emit)
            case "mark.note":
                self._with_highlight(self.note_requested.emit)
            case "mark.copy":
                self._copy()
            case "mark.next":
                self.view.step_highlight(1)
            case "mark.previous":
                self.view.step_highlight(-1)
            case "mark.step_overlapping":
                self.view.step_overlapping()
            case "mark.delete":
                self._delete()

    def _mark(self, kind: str) -> int:
        """Mark the selection; without one, give the current highlight this kind."""
        span = self.view.selected_span()
        current = self.view.current_highlight()
        if span is None and current is not None:
            self._desk.highlights.edit(current, kind=kind)
            return current
        if span is None:
            self.said.emit("Select some text first, then press a key to mark it.")
            return 0
        highlight = self._desk.highlights.add(self._version_id, span, kind)
        self.view.clear_selection()
        self.view.set_current(highlight.id, scroll=False)
        self.highlight_chosen.emit(highlight.id)
        return highlight.id

    def _with_highlight(self, then: Callable[[int], object]) -> None:
        """Do it to the highlight: the selection, marked plainly, or the current one."""
        current = self.view.current_highlight()
        if self.view.selected_span() is not None:
            current = self._mark("plain")
        if current:
            then(current)
        else:
            self.said.emit("Select some text or a highlight first.")

    def _copy(self) -> None:
        span = self.view.selected_span()
        current = self.view.current_highlight()
        if span is not None:
            words = self.view.article.text[span.start : span.end]
            text = self._desk.exports.passage(self._version_id, words)
        elif current is not None:
            text = self._desk.exports.quote(current)
        else:
            self.said.emit("Select some text or a highlight first.")
            return
        QGuiApplication.clipboard().setText(text)
        self.said.emit("Copied with its source.")

    def _delete(self) -> None:
        current = self.view.current_highlight()
        if current is not None:
            self._desk.highlights.remove([current])
            self.said.emit("Highlight deleted. Undo brings it back.")

    @Slot(int, object)
    def _move(self, highlight_id: int, span: Span) -> None:
        try:
            self._desk.highlights.move(highlight_id, span)
        except NewsClipError as error:
            self.failed.emit(error)

    def open_link(self, address: str) -> None:
        """Open a web address in the browser, because the user asked for it."""
        url = QUrl(address)
        if url.scheme() in ("http", "https", "mailto"):
            QDesktopServices.openUrl(url)

    # What happens elsewhere

    @Slot(object)
    def _on_library(self, changed: LibraryChanged) -> None:
        if self._article is None or self._article.id not in changed.articles():
            return
        if changed.touches(Subject.ARTICLE, Subject.VERSION):
            self._refresh_article()
        if changed.touches(Subject.HIGHLIGHT) and self._version_id:
            self._refresh_highlights()

    def _refresh_highlights(self) -> None:
        highlights = self._desk.highlights.of_version(self._version_id)
        self.view.set_highlights(highlights)
        current = self.view.current_highlight()
        if current is not None and current not in {highlight.id for highlight in highlights}:
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
            return
        self._keep_now()
        self._article = None
        self._open(self._desk.articles.get(before.id))

    @Slot(object)
    def _on_settings(self, _changed: SettingsChanged) -> None:
        self._apply_style()

    def _apply_style(self) -> None:
        settings = self._desk.preferences.current
        self.view.set_style(ReaderStyle.of(settings, self._context.themes.theme))

    @Slot(int)
    def _keep_position(self, position: int) -> None:
        if self._article is not None and position != self._article.position:
            try:
                self._desk.articles.set_position(self._article.id, position)
            except NewsClipError as error:
                self.failed.emit(error)

    def _keep_now(self) -> None:
        if self._article is not None:
            self._keep_position(self.view.top_offset())
