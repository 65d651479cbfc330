"""The article view: reading, selecting, and the highlights of one article."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, Qt, QUrl, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from newsclip.domain.anchors import Span
from newsclip.domain.document import Document
from newsclip.domain.highlights import Highlight
from newsclip.language import tr
from newsclip.services.passages import passage_at
from newsclip.ui.reader.clicks import Clicks
from newsclip.ui.reader.edges import Drag, moved
from newsclip.ui.reader.heading import ArticleHeading
from newsclip.ui.reader.images import ImageBytes, no_images
from newsclip.ui.reader.keys import bring_caret, page_key
from newsclip.ui.reader.links import menu_of
from newsclip.ui.reader.selected import SelectedView
from newsclip.ui.reader.shown import Shown
from newsclip.ui.reader.speaking import CaretVoice, MarkNames
from newsclip.ui.reader.style import ReaderStyle
from newsclip.ui.theme import Theme


class ArticleView(SelectedView):
    """An article with its highlights. Spans are code points of its canonical text."""

    link_activated = Signal(str)
    menu_requested = Signal(QMenu, int)
    """A context menu about to be shown, to be added to, and the offset it is for."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(ReaderStyle(theme), parent)
        self._by_word = False
        self._clicks = Clicks()
        self._whole: Span | None = None
        self._chose_mark = False
        self.viewport().setMouseTracking(True)
        self.anchorClicked.connect(self._follow)
        self.setAccessibleName(tr("Article"))
        self.voice, self.names = CaretVoice(self), MarkNames(self)

    # What is shown

    def show_document(
        self,
        document: Document,
        heading: ArticleHeading,
        highlights: Sequence[Highlight] = (),
        image_bytes: ImageBytes = no_images,
    ) -> None:
        """Show another document from its beginning, with nothing selected."""
        self._drag, self._asked, self.overlay.current = None, None, None
        self._chosen, self._region_drag = None, None
        self.overlay.set_matches(())
        self.overlay.set_proposals(())
        self.overlay.proposal = None
        self.show_page(Shown(document, heading, image_bytes))
        self.set_highlights(highlights)
        self._notice_selection()
        self.setAccessibleName(
            tr("Article: {title}", title=heading.title) if heading.title else tr("Article")
        )
        self.describe_current()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self.set_style(replace(self.reader_style, theme=theme))

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Take an edge of the current highlight, or begin a selection."""
        if event.button() is Qt.MouseButton.LeftButton:
            edge, mark = self._edge_at(event.position()), self.current_mark()
            if edge and mark:
                self._drag = Drag(mark.id, edge, mark.span, mark.span)
                return
            self.drop_region()
            self._notice_selection()
            self._press_region(event.position())
            self._pressed, self._by_word, self._asked = event.position(), False, None
            if self._take_whole(event):
                return
        super().mousePressEvent(event)

    def _take_whole(self, event: QMouseEvent) -> bool:
        """Select a sentence or paragraph: by a third or fourth click, or with Alt; False if neither."""
        unit = self._clicks.press(event.position())
        with_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        self._whole = None
        if unit is None and not with_alt:
            return False
        span = passage_at(self.article, self.offset_at(event.position()), unit or "paragraph")
        if span is not None:
            self._by_word, self._whole = True, span if with_alt else None
            self.select_ends(span.start, span.end)
        return span is not None

    def _take_wholes(self, at: QPointF) -> None:
        """Select every paragraph from the first one to the one at a point."""
        last = passage_at(self.article, self.offset_at(at), "paragraph")
        if last and self._whole:
            self._scroll_along(at)
            first = self._whole
            self.select_ends(min(first.start, last.start), max(first.end, last.end))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Move the edge that is held, or show that one could be taken."""
        if self._drag:
            by_character = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            self._scroll_along(event.position())
            offset = self.offset_at(event.position())
            self._preview(moved(self._drag, offset, self.words(), by_character))
            return
        if self._whole:
            self._take_wholes(event.position())
            return
        if event.buttons() and self._move_region(event.position()):
            self._scroll_along(event.position())
            return
        super().mouseMoveEvent(event)
        if self._pressed and not self._by_word and self._crosses_table(event.position()):
            self._ask(self.offset_at(self._pressed), self.offset_at(event.position()))
        if not event.buttons():
            self._show_pointer(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Let go of the edge, finish the selection, or make the highlight clicked on current."""
        if self._drag:
            self._drop()
            return
        if self._release_region():
            self._pressed = None
            super().mouseReleaseEvent(event)
            event.accept()
            return
        began, self._pressed, self._whole = self._pressed, None, None
        marks = self.overlay.marks_at(self.to_page(event.position()))
        with_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        click = began is not None and (began - event.position()).manhattanLength() < 4
        self._chose_mark = bool(click and marks and not with_ctrl)
        super().mouseReleaseEvent(event)
        if self._chose_mark and self.selected_span() is None:
            self.choose(marks[0].id)
        elif click and not marks and self.selected_span() is None:
            for proposed in self.overlay.proposals_at(self.to_page(event.position()))[:1]:
                self.suggestion_clicked.emit(proposed.id)
        self._chose_mark = False
        if began is not None:
            self._settle_selection()
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Select a word; the bar waits for the release."""
        self._pressed, self._by_word = event.position(), True
        self._clicks.double(event.position())
        super().mouseDoubleClickEvent(event)

    def _crosses_table(self, at: QPointF) -> bool:
        ends = (self.cursorForPosition(p.toPoint()) for p in (self._pressed or at, at))
        one, other = (cursor.currentTable() for cursor in ends)
        return one is not other and one != other

    def _show_pointer(self, at: QPointF) -> None:
        if self._edge_at(at):
            self.viewport().setCursor(Qt.CursorShape.SplitHCursor)
        elif (shape := self._image_pointer(at)) is not None:
            self.viewport().setCursor(shape)
        elif self.overlay.marks_at(self.to_page(at)) or self.anchorAt(at.toPoint()):
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.viewport().setCursor(Qt.CursorShape.IBeamCursor)

    # Keys and links

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Scroll and select by keyboard; Escape lets go of an edge, then of the selection."""
        if event.key() == Qt.Key.Key_Escape:
            self._escape(event)
        elif self.selected_span() is None and self._region_key(event):
            event.accept()
        elif not page_key(self, event):
            bring_caret(self, event)
            super().keyPressEvent(event)

    def _escape(self, event: QKeyEvent) -> None:
        if self.cancel_drag():
            return
        mark = self.current_mark()
        if self.selected_span() or self._region_drag:
            self.drop_region()
            self.clear_selection()
        elif mark and mark.region is not None:
            self.set_current(None)
        else:
            event.ignore()

    def _follow(self, url: QUrl) -> None:
        if not self._chose_mark:
            self.link_activated.emit(url.toString())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 (Qt's name)
        """Offer what can be done with the link or the passage under the pointer."""
        at = QPointF(self.viewport().mapFromGlobal(event.globalPos()))
        menu = self.menu_at(at)
        if menu.actions():
            menu.popup(event.globalPos())

    def menu_at(self, at: QPointF) -> QMenu:
        """The context menu of a point of the viewport, what others add to it included."""
        menu = menu_of(self, self.anchorAt(at.toPoint()))
        self.menu_requested.emit(menu, self.offset_at(at))
        if self.selected_span():
            menu.addAction(tr("Copy")).triggered.connect(self.copy)
        return menu
