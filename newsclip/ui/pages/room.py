"""The room that the pages of an original take: how large, one under the other, what is in sight."""

from bisect import bisect_right

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from newsclip.domain.anchors import Span
from newsclip.domain.pages import Box, Layout, PrintedWord, Running
from newsclip.ui.mirroring import scrolled_across

GAP = 14
SIDE = 14
_SMALLEST, _LARGEST = 0.5, 4.0
_WIDTH = 595.0
"""Points across a page of A4."""


class PagesRoom(QAbstractScrollArea):
    """Pages as wide as the view, larger or smaller; knows where each word is in the viewport."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._layout = Layout((), ())
        self._widest = _WIDTH
        self._zoom = 1.0
        self._tops: list[float] = []
        self._by_user = True
        self.verticalScrollBar().setSingleStep(40)

    @property
    def layout_shown(self) -> Layout:
        """The layout of what is shown."""
        return self._layout

    @property
    def zoom(self) -> float:
        """How large pages are; at 1 they are as wide as the view."""
        return self._zoom

    def _set_layout(self, layout: Layout) -> None:
        self._layout = layout
        self._widest = max((page.width for page in layout.pages), default=_WIDTH)
        self._arrange()
        self._move(0)

    def _move(self, value: int) -> None:
        """Scroll without telling: it was not the user."""
        self._by_user = False
        self.verticalScrollBar().setValue(value)
        self._by_user = True

    def zoom_by(self, factor: float) -> None:
        """Larger or smaller pages, round the middle of the view."""
        zoom = min(_LARGEST, max(_SMALLEST, self._zoom * factor))
        if zoom == self._zoom:
            return
        bar = self.verticalScrollBar()
        middle = (bar.value() + self.viewport().height() / 2) / max(self._zoom, 0.01)
        self._zoom = zoom
        self._arrange()
        self._move(round(middle * zoom - self.viewport().height() / 2))
        self.viewport().update()

    def fit_width(self) -> None:
        """Pages as wide as the view again."""
        self.zoom_by(1.0 / self._zoom)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """About as wide as a column of text."""
        return QSize(520, 700)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Pages are as wide as the view; the place that is read stays."""
        bar = self.verticalScrollBar()
        part = bar.value() / max(1, bar.maximum())
        super().resizeEvent(event)
        self._arrange()
        self._move(round(part * bar.maximum()))

    def _arrange(self) -> None:
        self._tops, top = [], float(GAP)
        for page in self._layout.pages:
            self._tops.append(top)
            top += page.height * self._scale() + GAP
        room = self.viewport().size()
        bar, across = self.verticalScrollBar(), self.horizontalScrollBar()
        wide = round(self._widest * self._scale()) + 2 * SIDE
        self._by_user = False
        bar.setPageStep(room.height())
        bar.setRange(0, max(0, round(top) - room.height()))
        across.setPageStep(room.width())
        across.setRange(0, max(0, wide - room.width()))
        self._by_user = True

    def _scale(self) -> float:
        """Pixels to a point."""
        room = max(120, self.viewport().width() - 2 * SIDE)
        return self._zoom * room / self._widest

    def _page_rect(self, page: int) -> QRectF:
        size, scale = self._layout.pages[page], self._scale()
        width = size.width * scale
        room = max(self._widest * scale + 2 * SIDE, float(self.viewport().width()))
        left = (room - width) / 2 - scrolled_across(self)
        top = self._tops[page] - self.verticalScrollBar().value()
        return QRectF(left, top, width, size.height * scale)

    def _on_view(self, page: int, box: Box) -> QRectF:
        return _placed(box, self._page_rect(page).topLeft(), self._scale())

    def _in_sight(self) -> range:
        top = self.verticalScrollBar().value()
        first = max(0, bisect_right(self._tops, top) - 1)
        last = bisect_right(self._tops, top + self.viewport().height())
        return range(first, max(first, last))

    def page_in_sight(self) -> int:
        """The index of the page that most is seen of; -1 where there is none."""
        area = QRectF(self.viewport().rect())
        return max(
            self._in_sight(),
            key=lambda page: round(self._page_rect(page).intersected(area).height()),
            default=-1,
        )

    def go_to_page(self, page: int) -> None:
        """Bring the top of a page into view."""
        if 0 <= page < len(self._tops):
            self.verticalScrollBar().setValue(round(self._tops[page]) - GAP)

    def rects(self, span: Span) -> list[QRectF]:
        """Where a span is printed on the pages in sight, one rectangle a line, in the viewport."""
        found: list[QRectF] = []
        scale = self._scale()
        for page in self._in_sight():
            origin = self._page_rect(page).topLeft()
            for word in self._layout.within(span, page):
                rect = _placed(word.part(span), origin, scale)
                if found and _goes_on(found[-1], rect, word.running):
                    found[-1] = found[-1].united(rect)
                else:
                    found.append(rect)
        return found

    def word_at(self, at: QPoint | QPointF) -> PrintedWord | None:
        """The word nearest to a point of the viewport, None beside the pages."""
        for page in self._in_sight():
            rect = self._page_rect(page)
            if rect.contains(QPointF(at)):
                scale = self._scale()
                x, y = (at.x() - rect.left()) / scale, (at.y() - rect.top()) / scale
                return self._layout.nearest(page, x, y)
        return None

    def _printed_here(self, at: QPointF) -> bool:
        word = self.word_at(at)
        if word is None:
            return False
        rect = self._on_view(word.page, word.box)
        reach = rect.height()
        return rect.adjusted(-reach, -reach, reach, reach).contains(at)

    def first_word(self) -> PrintedWord | None:
        """The first word of the text that is in sight, in the order of the text."""
        room, scale = self.viewport().height(), self._scale()
        seen = (
            word
            for page in self._in_sight()
            for top in (self._page_rect(page).top(),)
            for word in self._layout.by_page.get(page, ())
            if 0 <= top + word.box.top * scale <= room
        )
        return min(seen, key=lambda word: word.start, default=None)


def _placed(box: Box, origin: QPointF, scale: float) -> QRectF:
    return QRectF(
        origin.x() + box.left * scale,
        origin.y() + box.top * scale,
        (box.right - box.left) * scale,
        (box.bottom - box.top) * scale,
    )


def _goes_on(before: QRectF, rect: QRectF, running: Running) -> bool:
    """Whether a word stands in the line of the one before and next to it."""
    if running in (Running.UP, Running.DOWN):
        before, rect = before.transposed(), rect.transposed()
        before.moveTopLeft(QPointF(before.top(), before.left()))
        rect.moveTopLeft(QPointF(rect.top(), rect.left()))
    height = rect.height()
    apart = max(rect.left() - before.right(), before.left() - rect.right())
    return abs(before.center().y() - rect.center().y()) < height / 2 and apart < 1.5 * height
