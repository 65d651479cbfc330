"""Text and pages in step: what is read, selected and marked in one shows in the other."""

from PySide6.QtCore import QObject, Signal

from newsclip.domain.anchors import Span
from newsclip.domain.errors import NewsClipError
from newsclip.domain.events import LibraryChanged, Subject
from newsclip.language import tr
from newsclip.ui.context import Context
from newsclip.ui.pages.pane import PagesPane
from newsclip.ui.reader.pane import ReaderPane

NO_PAGES = tr("This article has no pages: it did not come from a PDF, or its original was dropped.")


class PagesFollowing(QObject):
    """Shows the pages of what is read while they are wanted, and carries every act across."""

    said = Signal(str)
    opened = Signal()
    """The pages came into sight: they need room."""

    def __init__(self, context: Context, reader: ReaderPane, pane: PagesPane) -> None:
        super().__init__(pane)
        self._desk = context.desk
        self._reader = reader
        self._pane = pane
        self._wanted = False
        self._leading = False
        view, text = pane.view, reader.view
        reader.version_shown.connect(self._show)
        text.scrolled.connect(self._follow_text)
        text.selection_changed.connect(view.set_selection)
        text.highlight_clicked.connect(self._follow_highlight)
        reader.highlight_chosen.connect(self._follow_highlight)
        view.scrolled_to.connect(self._follow_pages)
        view.span_selected.connect(self._select)
        view.highlight_chosen.connect(self._choose)
        context.bridge.library_changed.connect(self._on_library)
        pane.hide()

    @property
    def wanted(self) -> bool:
        """Whether pages are to be shown where there are some."""
        return self._wanted

    def set_wanted(self, wanted: bool) -> None:
        """Show the pages beside the text, or not."""
        self._wanted = wanted
        self._show(self._reader.version_id)
        if wanted and self._reader.version_id and self._pane.isHidden():
            self.said.emit(NO_PAGES)

    def _show(self, version_id: int) -> None:
        has = self._wanted and bool(version_id) and self._has_pages(version_id)
        opened = has and self._pane.isHidden()
        self._pane.setVisible(has)
        if opened:
            self.opened.emit()
        self._pane.show_version(version_id if has else 0)
        if has:
            self._show_highlights()

    def _has_pages(self, version_id: int) -> bool:
        try:
            return self._desk.pages.has_pages(version_id)
        except NewsClipError:
            return False

    def _show_highlights(self) -> None:
        version_id = self._pane.version_id
        self._pane.view.set_highlights(self._desk.highlights.of_version(version_id))

    def _on_library(self, changed: LibraryChanged) -> None:
        article = self._reader.article
        read = article is not None and article.id in changed.articles()
        if self._wanted and read and changed.touches(Subject.VERSION, Subject.ARTICLE):
            self._show(self._reader.version_id)  # its original may be gone, or back
        if self._pane.version_id and changed.touches(Subject.HIGHLIGHT, Subject.KIND):
            self._show_highlights()

    # From the text to the pages

    def _follow_text(self) -> None:
        if self._pane.isVisible() and not self._leading:
            self._pane.view.show_offset(self._reader.view.top_offset())

    def _follow_highlight(self, highlight_id: int) -> None:
        if not self._pane.isVisible():
            return
        self._pane.view.set_current(highlight_id)
        mark = self._reader.view.overlay.marks.by_id.get(highlight_id)
        if mark is not None:
            self._pane.view.show_offset(mark.span.start, flash=mark.span)

    # From the pages to the text

    def _follow_pages(self, offset: int) -> None:
        self._leading = True
        try:
            self._reader.view.scroll_to(offset)
        finally:
            self._leading = False

    def _select(self, span: Span | None) -> None:
        """What is selected on the page is selected in the text: the same bar and keys mark it."""
        self._leading = True
        try:
            if span is None:
                self._reader.view.clear_selection()
                return
            self._reader.view.reveal(span)
            self._reader.view.select(span)
        finally:
            self._leading = False

    def _choose(self, highlight_id: int) -> None:
        self._leading = True
        try:
            self._reader.view.choose(highlight_id, scroll=True)
        finally:
            self._leading = False
        self._pane.view.set_current(highlight_id)
