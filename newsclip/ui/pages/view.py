"""The pages of an original, one under the other, with the highlights of the text on them."""

from collections import OrderedDict
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from newsclip.domain.anchors import Span
from newsclip.domain.highlights import Highlight
from newsclip.domain.kinds import kind_of
from newsclip.domain.pages import Layout, PrintedWord
from newsclip.language import tr
from newsclip.ui.pages.room import PagesRoom
from newsclip.ui.reader.pens import underline_pen
from newsclip.ui.theme import Theme, current, interface_font
from newsclip.ui.widgets.painting import paint_focus

KEPT = 12
"""Pictures of pages kept at hand."""
_STEP = 1.15
_TINTED = 110
"""How strongly a highlight covers the paper, of 255: the print shows through."""


class PagesView(PagesRoom):
    """Draws pages; what it needs and what the user does is told by signals."""

    picture_wanted = Signal(int, int)
    """A page and the width in pixels it is wanted in."""
    span_selected = Signal(object)
    """The Span of the text that was dragged over or clicked on, or None."""
    highlight_chosen = Signal(int)
    scrolled_to = Signal(int)
    """The user scrolled: the offset of the first word in sight."""
    nothing_here = Signal()
    """The user dragged over print that is not in the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Pages of the original"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._pictures: OrderedDict[int, QImage] = OrderedDict()
        self._asked: dict[int, int] = {}
        self._highlights: list[Highlight] = []
        self._current = 0
        self._selection: Span | None = None
        self._pressed: PrintedWord | None = None
        self._beside: QPointF | None = None
        self._flash: Span | None = None
        self._fade = QTimer(self, singleShot=True, interval=900)
        self._fade.timeout.connect(self._end_flash)
        self.verticalScrollBar().valueChanged.connect(self._on_scroll)

    # What is shown

    def show_layout(self, layout: Layout) -> None:
        """Show other pages from the beginning."""
        self._pictures.clear()
        self._asked.clear()
        self._selection = self._flash = None
        self._set_layout(layout)
        self.viewport().update()

    def show_picture(self, page: int, width: int, picture: QImage) -> None:
        """The picture of a page has come."""
        self._pictures[page] = picture
        self._pictures.move_to_end(page)
        if self._asked.get(page) == width:
            del self._asked[page]
        while len(self._pictures) > KEPT:
            self._pictures.popitem(last=False)
        self.viewport().update()

    def set_highlights(self, highlights: Iterable[Highlight]) -> None:
        """Paint these on the pages."""
        self._highlights = [one for one in highlights if not one.displaced]
        self.viewport().update()

    def set_current(self, highlight_id: int) -> None:
        """Outline a highlight; 0 for none."""
        self._current = highlight_id
        self.viewport().update()

    def set_selection(self, span: Span | None) -> None:
        """Show what is selected in the text."""
        if span != self._selection:
            self._selection = span
            self.viewport().update()

    def show_offset(self, offset: int, *, flash: Span | None = None) -> None:
        """Bring the word at an offset of the text into view, unless it is there."""
        word = self._layout.at(offset)
        if word is None or not self._tops:
            return
        rect = self._on_view(word.page, word.box)
        room = self.viewport().height()
        if not 24 <= rect.top() <= room - 60:
            value = self.verticalScrollBar().value() + round(rect.top() - room / 4)
            self._move(value)
        if flash:
            self._flash = flash
            self._fade.start()
        self.viewport().update()

    def _end_flash(self) -> None:
        self._flash = None
        self.viewport().update()

    # Paint

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Paper, print, then what is marked."""
        painter = QPainter(self.viewport())
        theme = current()
        painter.fillRect(self.viewport().rect(), theme.color("background"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        pages = self._in_sight()
        for page in pages:
            self._paint_page(painter, page, theme)
        self._paint_marks(painter, theme)
        if self.hasFocus():
            paint_focus(painter, self.viewport().rect(), 2, theme)
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        """Show the ring."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _paint_page(self, painter: QPainter, page: int, theme: Theme) -> None:
        rect = self._page_rect(page)
        painter.fillRect(rect, QColor("white"))
        picture = self._pictures.get(page)
        ratio = self.devicePixelRatioF()
        wanted = round(rect.width() * ratio)
        if picture is not None:
            painter.drawImage(rect, picture)
        if (picture is None or picture.width() != wanted) and self._asked.get(page) != wanted:
            self._asked[page] = wanted
            self.picture_wanted.emit(page, wanted)
        if theme.dark:
            painter.fillRect(rect, QColor(0, 0, 0, 60))
        painter.setPen(theme.color("line"))
        painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))
        label = self._layout.pages[page].label or str(page + 1)
        painter.setFont(interface_font(11))
        painter.setPen(QColor("#4a453b"))
        spot = rect.adjusted(0, 0, -8, -4)
        painter.drawText(spot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, label)

    def _paint_marks(self, painter: QPainter, theme: Theme) -> None:
        text = self._layout.text_of(self._in_sight())
        for one in self._highlights:
            if text is None or one.anchor.end <= text.start or text.end <= one.anchor.start:
                continue
            kind = kind_of(one.kind)
            colours = theme.kind(kind.token)
            tint = QColor(colours.line)
            tint.setAlpha(_TINTED // 2)
            rects = self._seen(one.anchor.span)
            for rect in rects:
                painter.fillRect(rect, tint)
            painter.setPen(underline_pen(kind, colours.line))
            for rect in rects:
                painter.drawLine(rect.bottomLeft(), rect.bottomRight())
            if one.id == self._current:
                painter.setPen(theme.color("accent"))
                for rect in rects:
                    painter.drawRect(rect.adjusted(-2, -2, 2, 2))
        for span, strength in ((self._selection, _TINTED), (self._flash, _TINTED)):
            colour = theme.color("accent")
            colour.setAlpha(strength)
            for rect in self._seen(span) if span else ():
                painter.fillRect(rect, colour)

    def _seen(self, span: Span) -> Sequence[QRectF]:
        area = QRectF(self.viewport().rect())
        return [rect for rect in self.rects(span) if rect.intersects(area)]

    # Mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Begin to select."""
        if event.button() is Qt.MouseButton.LeftButton:
            here = self._printed_here(event.position())
            self._pressed = self.word_at(event.position()) if here else None
            self._beside = None if here else event.position()
            self.set_selection(None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Select from the word pressed on to the one under the pointer."""
        if self._beside is not None and _dragged(self._beside, event.position()):
            if self._layout.words and self.word_at(self._beside) is not None:
                self.nothing_here.emit()
            self._beside = None
        if self._pressed and event.buttons() & Qt.MouseButton.LeftButton:
            self._scroll_along(event.position())
            if word := self.word_at(event.position()):
                self.set_selection(_between(self._pressed, word))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Tell what was selected; a click chooses the highlight there."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._beside = None
        if self._pressed is None:
            self.span_selected.emit(None)
            return
        pressed, self._pressed = self._pressed, None
        if self._selection is not None:
            self.span_selected.emit(self._selection)
            return
        over = [
            one
            for one in self._highlights
            if one.anchor.start < pressed.end and pressed.start < one.anchor.end
        ]
        if over:
            self.highlight_chosen.emit(min(over, key=lambda one: len(one.anchor.span)).id)
        self.span_selected.emit(None)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Select the word."""
        word = self.word_at(event.position())
        if word is not None and self._printed_here(event.position()):
            self._pressed = None
            self.set_selection(Span(word.start, word.end))
            self.span_selected.emit(self._selection)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 (Qt's name)
        """With Ctrl larger or smaller; else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(_STEP if event.angleDelta().y() > 0 else 1 / _STEP)
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Space and the page keys turn pages; Escape lets go of the selection."""
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Space | Qt.Key.Key_PageDown:
                bar.setValue(bar.value() + bar.pageStep() - 40)
            case Qt.Key.Key_PageUp:
                bar.setValue(bar.value() - bar.pageStep() + 40)
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                step = bar.singleStep() if event.key() == Qt.Key.Key_Down else -bar.singleStep()
                bar.setValue(bar.value() + step)
            case Qt.Key.Key_Home:
                bar.setValue(0)
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case Qt.Key.Key_Escape if self._selection:
                self.set_selection(None)
                self.span_selected.emit(None)
            case _:
                super().keyPressEvent(event)

    def _scroll_along(self, at: QPointF) -> None:
        beyond = min(0.0, at.y()) + max(0.0, at.y() - self.viewport().height())
        if beyond:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + round(max(-40.0, min(40.0, beyond))))

    def _on_scroll(self, _value: int) -> None:
        self.viewport().update()
        if self._by_user and (word := self.first_word()) is not None:
            self.scrolled_to.emit(word.start)


def _dragged(begin: QPointF, at: QPointF) -> bool:
    return (at - begin).manhattanLength() >= QGuiApplication.styleHints().startDragDistance()


def _between(one: PrintedWord, other: PrintedWord) -> Span:
    """The text from one word to another, whichever comes first."""
    return Span(min(one.start, other.start), max(one.end, other.end))
