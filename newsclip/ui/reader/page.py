"""The page: one typeset document in a centred column, scrolled by place rather than by pixel."""

from dataclasses import replace

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QShowEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from newsclip.domain.anchors import Span
from newsclip.domain.document import Document
from newsclip.ui.mirroring import scrolled_across
from newsclip.ui.reader.column import beside_column
from newsclip.ui.reader.geometry import Geometry
from newsclip.ui.reader.heading import ArticleHeading
from newsclip.ui.reader.letters import GUTTER
from newsclip.ui.reader.overlay import Overlay
from newsclip.ui.reader.shown import Shown
from newsclip.ui.reader.style import ReaderStyle, page_sheet
from newsclip.ui.reader.typesetting import BOTTOM, Typeset, typeset

_LEAD = 8
"""What shows above a line that was scrolled to the top."""

_SETTLED = 300
"""Milliseconds without scrolling after which the reading position is told."""

_MOUSE = {
    QEvent.Type.MouseButtonPress: "mousePressEvent",
    QEvent.Type.MouseButtonRelease: "mouseReleaseEvent",
    QEvent.Type.MouseButtonDblClick: "mouseDoubleClickEvent",
    QEvent.Type.MouseMove: "mouseMoveEvent",
}


class PageView(QTextBrowser):
    """A document to be read. It never navigates, loads nothing, and keeps its place."""

    scrolled = Signal()
    position_changed = Signal(int)
    style_changed = Signal()
    document_shown = Signal()

    def __init__(self, style: ReaderStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setCursorWidth(2)
        self._style = style
        self._shown = Shown(Document(), ArticleHeading())
        self._kept = 0
        self._from_beside = False
        self._gutter, self._right = GUTTER, GUTTER
        self.overlay = Overlay(style)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLED)
        self._settle.timeout.connect(lambda: self.position_changed.emit(self.top_offset()))
        self._typeset: Typeset | None = None
        self._image_width = 0
        self._set()
        self.verticalScrollBar().valueChanged.connect(self._on_scroll)

    @property
    def reader_style(self) -> ReaderStyle:
        """The style in force."""
        return self._style

    @property
    def article(self) -> Document:
        """The document that is shown."""
        return self._shown.document

    @property
    def geometry_of_text(self) -> Geometry:
        """Where the text stands."""
        return self._geometry

    def show_page(self, shown: Shown) -> None:
        """Show another document from its beginning."""
        self._shown = shown
        self._set()
        self._restore((0, 0))
        self._kept = 0
        self.verticalScrollBar().setValue(0)
        self.document_shown.emit()

    def set_style(self, style: ReaderStyle) -> None:
        """Set the document again in another style, keeping the place that is read."""
        if style == self._style:
            return
        kept, selection = self.top_offset(), self._selection()
        self._style = style
        self._set()
        self._restore(selection)
        self.scroll_to(kept)
        self.style_changed.emit()

    def show_pictures(self, document: Document) -> None:
        """Show the same text with pictures that have arrived, keeping place and selection."""
        kept, selection = self.top_offset(), self._selection()
        self._shown = replace(self._shown, document=document)
        self._set()
        self._restore(selection)
        self.scroll_to(kept)
        self.style_changed.emit()

    def _set(self) -> None:
        shown = self._shown
        made = typeset(
            shown.document, shown.heading, self._style, shown.image_bytes, shown.pictures
        )
        made.document.setParent(self)
        self._geometry = Geometry(made)
        self.overlay.style, self.overlay.geometry = self._style, self._geometry
        self.overlay.forget()
        self.setStyleSheet(page_sheet(self._style))
        self._offsets = made.offsets
        self.setDocument(made.document)
        if self._typeset:
            self._typeset.document.deleteLater()
        made.document.documentLayout().documentSizeChanged.connect(self.overlay.forget)
        self._typeset = made
        self._image_width = 0
        self._fit(force=True)

    def _selection(self) -> tuple[int, int]:
        cursor = self.textCursor()
        return self._offsets.to_text(cursor.anchor()), self._offsets.to_text(cursor.position())

    def _restore(self, selection: tuple[int, int]) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._offsets.to_qt(selection[0]))
        cursor.setPosition(self._offsets.to_qt(selection[1]), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    # Room

    def _fit(self, force: bool = False) -> None:
        """Centre the column, with as much room for letters as there is, at least for two."""
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        left, right, aside = beside_column(room, self._style.column)
        if force or (left, right) != (self._gutter, self._right):
            self._gutter, self._right = left, right
            self._set_gutters()
        margins = self.viewportMargins()
        if (margins.left(), margins.right()) != (aside, aside):
            self.setViewportMargins(aside, 0, aside, 0)
        self._fit_images(min(self._style.column, room - left - right))

    def _fit_images(self, width: int) -> None:
        if self._typeset and width != self._image_width:
            self._image_width = width
            self._typeset.fit_images(width)

    def _set_gutters(self) -> None:
        frame = self.document().rootFrame()
        made = frame.frameFormat()
        made.setBottomMargin(BOTTOM)
        made.setLeftMargin(self._gutter)
        made.setRightMargin(self._right)
        frame.setFrameFormat(made)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Wide enough for the whole column."""
        return QSize(self._style.column + 2 * GUTTER, 600)

    def event(self, event: QEvent) -> bool:
        """Make room before a new size is laid out; what happens beside the column is the page's."""
        if event.type() is QEvent.Type.Resize:
            return self._resized(event)
        if isinstance(event, QWheelEvent):
            return QCoreApplication.sendEvent(self.verticalScrollBar(), event)
        if isinstance(event, QMouseEvent) and event.type() in _MOUSE:
            return self._hand_over(event)
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        """Stay in place: Qt scrolls to the caret when it shows a text for the first time."""
        kept = self._kept
        super().showEvent(event)
        if self.top_offset() != kept:
            self.scroll_to(kept)

    def _beside(self, at: QPointF) -> bool:
        return not self.viewport().geometry().contains(at.toPoint())

    def _resized(self, event: QEvent) -> bool:
        kept, width = self._kept, self.viewport().width()
        self._fit()
        answered = super().event(event)
        if self.viewport().width() != width:
            self.scroll_to(kept)
        return answered

    def _hand_over(self, event: QMouseEvent) -> bool:
        """Give a mouse event beside the column to the text, as if the margin belonged to it."""
        if event.type() is QEvent.Type.MouseButtonPress:
            self._from_beside = self._beside(event.position())
        if not (self._from_beside or self._beside(event.position())):
            return super().event(event)
        at = event.position() - QPointF(self.viewport().pos())
        moved = QMouseEvent(
            event.type(),
            at,
            event.globalPosition(),
            event.button(),
            event.buttons(),
            event.modifiers(),
        )
        getattr(self, _MOUSE[event.type()])(moved)
        return True

    # Place

    def to_page(self, at: QPointF) -> QPointF:
        """A point of the viewport in coordinates of the document."""
        return at + QPointF(scrolled_across(self), self.verticalScrollBar().value())

    def rects(self, span: Span) -> list[QRectF]:
        """The rectangles of a span in coordinates of the viewport."""
        back = self.to_page(QPointF())
        return [rect.translated(-back) for rect in self._geometry.rects(span)]

    def column_rect(self) -> QRect:
        """The column of text, in coordinates of the widget."""
        shown = self.viewport().geometry()
        return shown.adjusted(self._gutter, 0, -self._right, 0)

    def offset_at(self, at: QPointF) -> int:
        """The offset nearest to a point of the viewport."""
        return self._offsets.to_text(max(0, self._geometry.hit(self.to_page(at))))

    def top_offset(self) -> int:
        """The reading position: where the line at the top begins, 0 while the heading shows."""
        return self._geometry.line_start(self.to_page(QPointF(self._gutter, _LEAD + 4)))

    def scroll_to(self, offset: int) -> None:
        """Bring the line of an offset to the top; the beginning shows the heading too."""
        self._kept = offset
        if offset <= 0:
            self.verticalScrollBar().setValue(0)
            return
        top = self._geometry.line_rect(min(offset, self._offsets.length)).top()
        self._scroll_page(top - _LEAD)
        self._kept = offset

    def reveal(self, span: Span) -> None:
        """Scroll only when the span's first line is not well inside, then to a third of the way."""
        rect = self._geometry.line_rect(span.start)
        top = self.to_page(QPointF()).y()
        height = self.viewport().height()
        if not top + 64 <= rect.top() <= top + height - 2 * rect.height() - 24:
            self._scroll_page(rect.top() - height / 3)

    def _scroll_page(self, y: float) -> None:
        """Scroll to a height of the document, laid out as far as that or not."""
        bar, layout = self.verticalScrollBar(), self.document().documentLayout()
        if y > bar.maximum():
            layout.documentSizeChanged.emit(layout.documentSize())
        bar.setValue(round(y))

    def _on_scroll(self) -> None:
        self._kept = self.top_offset()
        self._settle.start()
        self.scrolled.emit()

    # Paint

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Paint the highlights, then the text over them."""
        painter = QPainter(self.viewport())
        back = self.to_page(QPointF())
        painter.translate(-back)
        clip = QRectF(event.rect()).translated(back)
        width = self.viewport().width() - self._gutter - self._right
        self.overlay.paint(painter, clip, self._gutter, width)
        painter.end()
        super().paintEvent(event)
