"""The article view: reading, selecting, and the highlights of one article."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from newsclip.domain.anchors import Span, trimmed
from newsclip.domain.document import Document
from newsclip.domain.highlights import Highlight
from newsclip.domain.regions import Region
from newsclip.language import tr
from newsclip.services.passages import passage_at
from newsclip.ui.reader.clicks import Clicks
from newsclip.ui.reader.clipboard import native_mime_data
from newsclip.ui.reader.edges import Drag, Edge, edge_near, moved
from newsclip.ui.reader.heading import ArticleHeading
from newsclip.ui.reader.images import ImageBytes, no_images
from newsclip.ui.reader.keys import bring_caret, page_key
from newsclip.ui.reader.links import menu_of
from newsclip.ui.reader.page import Shown
from newsclip.ui.reader.pictured import PicturedView
from newsclip.ui.reader.spans import Marks
from newsclip.ui.reader.speaking import CaretVoice, MarkNames
from newsclip.ui.reader.style import ReaderStyle
from newsclip.ui.theme import Theme

_HELD = 300
"""Milliseconds after the last key before a selection made by keyboard counts as finished."""


class ArticleView(PicturedView):
    """An article with its highlights. Spans are code points of its canonical text."""

    selection_changed = Signal(object)
    """The selected Span or None, while it is being made."""
    selection_settled = Signal(object)
    """The selected Span or None, when the mouse was released or the keys rested."""
    link_activated = Signal(str)
    menu_requested = Signal(QMenu, int)
    """A context menu about to be shown, to be added to, and the offset it is for."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(ReaderStyle(theme), parent)
        self._span: Span | None = None
        self._drag: Drag | None = None
        self._pressed: QPointF | None = None
        self._by_word = False
        self._clicks = Clicks()
        self._whole: Span | None = None
        self._asked: tuple[tuple[int, int], tuple[int, int]] | None = None
        self._chose_mark = False
        self._held = QTimer(self, singleShot=True, interval=_HELD)
        self._held.timeout.connect(self._settle_selection)
        self.viewport().setMouseTracking(True)
        self.selectionChanged.connect(self._notice_selection)
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

    # Selection

    def selected_span(self) -> Span | None:
        """The selected passage without white space at its ends: what is shown as selected."""
        if self._chosen:
            return Span(self._chosen[0], self._chosen[0] + 1)
        start, end = sorted(self.ends())
        return trimmed(self.article.text, Span(start, end)) if start < end else None

    def ends(self) -> tuple[int, int]:
        """The offsets of the anchor and the caret.

        A cursor that crosses the edge of a table is moved by Qt to whole rows; while it stands
        where it was put so, the ends that were asked for count.
        """
        cursor = self.textCursor()
        at = cursor.anchor(), cursor.position()
        if self._asked and self._asked[1] == at:
            return self._asked[0]
        return self._offsets.to_text(at[0]), self._offsets.to_text(at[1])

    def _ask(self, anchor: int, end: int) -> None:
        """Remember which offsets the cursor stands for."""
        cursor = self.textCursor()
        self._asked = (anchor, end), (cursor.anchor(), cursor.position())
        self._notice_selection()

    def select(self, span: Span) -> None:
        """Select a passage."""
        self._restore((span.start, span.end))
        self._ask(span.start, span.end)
        self._settle_selection()

    def select_ends(self, anchor: int, caret: int) -> None:
        """Put the caret at an offset and bring it into view; what lies between is selected."""
        self._restore((anchor, caret))
        self._ask(anchor, caret)
        self.ensureCursorVisible()

    def clear_selection(self) -> None:
        """Select nothing; the caret stays where it is."""
        self._chosen = None
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)
        self._settle_selection()

    def choose_region(self, start: int, region: Region) -> None:
        """Select a part of the image at an offset."""
        super().choose_region(start, region)
        self._notice_selection()
        self._settle_selection()

    def _notice_selection(self) -> None:
        if self._chosen and self.textCursor().hasSelection():
            self._chosen = None
        span = self.selected_span()
        if span != self._span:
            self._span = self.overlay.selection = span
            self.viewport().update()
            self.selection_changed.emit(span)
        if self._pressed is None:
            self._held.start()

    def _settle_selection(self) -> None:
        self._held.stop()
        self.selection_settled.emit(self.selected_span())

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 (Qt's name)
        """The selected passage as it stands in the canonical text."""
        data, span = native_mime_data(), self.selected_span()
        if span:
            region = self.selected_region()
            data.setText(region.words if region else self.article.text[span.start : span.end])
        return data

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

    def _scroll_along(self, at: QPointF) -> None:
        """Scroll when an edge is dragged over the top or the bottom."""
        beyond = min(0.0, at.y()) + max(0.0, at.y() - self.viewport().height())
        if beyond:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + round(max(-40.0, min(40.0, beyond))))

    def _crosses_table(self, at: QPointF) -> bool:
        ends = (self.cursorForPosition(p.toPoint()) for p in (self._pressed or at, at))
        one, other = (cursor.currentTable() for cursor in ends)
        return one is not other and one != other

    def _edge_at(self, at: QPointF) -> Edge | None:
        mark = self.current_mark()
        if mark is None or mark.region is not None:
            return None
        return edge_near(self._geometry, self.article.text, mark.span, self.to_page(at))

    def _show_pointer(self, at: QPointF) -> None:
        if self._edge_at(at):
            self.viewport().setCursor(Qt.CursorShape.SplitHCursor)
        elif (shape := self._image_pointer(at)) is not None:
            self.viewport().setCursor(shape)
        elif self.overlay.marks_at(self.to_page(at)) or self.anchorAt(at.toPoint()):
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.viewport().setCursor(Qt.CursorShape.IBeamCursor)

    def set_current(self, highlight_id: int | None, scroll: bool = True) -> None:
        """Outline a highlight; with ``scroll`` bring it into view and let it flash."""
        if self._drag and self._drag.id != highlight_id:
            self.cancel_drag()
        super().set_current(highlight_id, scroll)

    def _preview(self, drag: Drag) -> None:
        if self._drag and drag.now == self._drag.now:
            return
        self._drag = drag
        others = [h for h in self._highlights if h.id != drag.id]
        for held in (h for h in self._highlights if h.id == drag.id):
            anchor = replace(held.anchor, start=drag.now.start, end=drag.now.end)
            others.append(replace(held, anchor=anchor))
        self.overlay.set_marks(Marks(others))
        self.viewport().update()

    def cancel_drag(self) -> bool:
        """Put the edge being moved back where it was; False when none is."""
        if self._drag is None:
            return False
        self._drag = None
        self.set_highlights(self._highlights)
        return True

    def _drop(self) -> None:
        drag, self._drag = self._drag, None
        if drag and drag.now != drag.before:
            self.edges_dragged.emit(drag.id, drag.now)
        self.set_highlights(self._highlights)

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
