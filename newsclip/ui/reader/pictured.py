"""The page with its images: a part of one is selected, moved and resized, by mouse and by keys."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from newsclip.domain.anchors import Span
from newsclip.domain.regions import Region
from newsclip.ui.reader.images import image_name
from newsclip.ui.reader.marked import MarkedView
from newsclip.ui.reader.regions import RegionDrag, held_at, paint_chosen, pointer_for, rect_of
from newsclip.ui.reader.spans import Mark, Marks
from newsclip.ui.reader.style import ReaderStyle

_FAR = 4
"""Pixels that the mouse moves before a press becomes a drag."""
_STEP = 2.0
"""Per cent of the image that a key moves or resizes a region by."""
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class PicturedView(MarkedView):
    """A page on whose images parts can be selected."""

    region_dragged = Signal(int, object)
    """A highlight's id and the Region it should have; nothing is changed here."""

    def __init__(self, style: ReaderStyle, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self._region_drag: RegionDrag | None = None
        self._chosen: tuple[int, Region] | None = None

    def selected_region(self) -> Region | None:
        """The part of an image that is selected, or None."""
        return self._chosen[1] if self._chosen else None

    def selection_rects(self, span: Span) -> list[QRectF]:
        """The rectangles of what is selected at a span, in coordinates of the viewport."""
        if self._chosen and self._chosen[0] == span.start:
            back = self.to_page(QPointF())
            return [self._rect(*self._chosen).translated(-back)]
        return self.rects(span)

    def region_rect(self, mark: Mark) -> QRectF:
        """Where a highlight over an image stands, in coordinates of the document."""
        region = mark.region
        return self._rect(mark.span.start, region) if region else QRectF()

    def reveal(self, span: Span) -> None:
        """An image, or the current region in it, is brought into view from its top."""
        if len(span) != 1 or self.article.image_at(span.start) is None:
            super().reveal(span)
            return
        mark = self.current_mark()
        rect = self._geometry.image_rect(span.start)
        if mark and mark.region and mark.span == span:
            rect = self.region_rect(mark)
        top, height = self.to_page(QPointF()).y(), self.viewport().height()
        if not (top + 24 <= rect.top() and rect.bottom() <= top + height - 24):
            self._scroll_page(rect.top() - min(height / 3, max(24, height - rect.height() - 24)))

    # Mouse

    def _press_region(self, at: QPointF) -> None:
        """Remember what a drag from here would take or draw."""
        point = self.to_page(at)
        self._region_drag = self._grasped(point) or self._drawn(point)

    def _grasped(self, point: QPointF) -> RegionDrag | None:
        mark = self.current_mark()
        if mark is None or mark.region is None:
            return None
        sides = held_at(self.region_rect(mark), point)
        if sides is None:
            return None
        image = self._geometry.image_rect(mark.span.start)
        return RegionDrag(mark.id, mark.span.start, image, point, mark.region, mark.region, sides)

    def _drawn(self, point: QPointF) -> RegionDrag | None:
        start = self._image_under(point)
        image = self.article.image_at(start) if start is not None else None
        if start is None or image is None:
            return None
        empty = Region(0, 0, 1, 1, image.sha256, " ".join(image.alt.split()))
        rect = self._geometry.image_rect(start)
        return RegionDrag(0, start, rect, point, empty, empty)

    def _image_under(self, point: QPointF) -> int | None:
        """The offset of the image at a point of the document, if it is one that is kept."""
        near = self._offsets.to_text(max(0, self._geometry.hit(point)))
        for start in (near, near - 1):
            image = self.article.image_at(start) if start >= 0 else None
            if image is None or self._shown.pictures.get(image_name(image)) is None:
                continue
            if self._geometry.image_rect(start).contains(point):
                return start
        return None

    def _move_region(self, at: QPointF) -> bool:
        """Go on with a drag over an image; False when there is none."""
        drag, point = self._region_drag, self.to_page(at)
        if drag is None:
            return False
        begun = drag.now != drag.before
        if not begun and (point - drag.began).manhattanLength() < _FAR:
            return True
        self._region_drag = drag.at(point)
        self._show_drag(self._region_drag)
        return True

    def _show_drag(self, drag: RegionDrag) -> None:
        if drag.id:
            self.overlay.set_marks(
                Marks(
                    replace(h, region=drag.now) if h.id == drag.id else h for h in self._highlights
                )
            )
        self.viewport().update()

    def _release_region(self) -> bool:
        """Finish a drag over an image: tell what was moved, select what was drawn. False if none."""
        drag, self._region_drag = self._region_drag, None
        if drag is None or drag.now == drag.before:
            return False
        if drag.id:
            self.region_dragged.emit(drag.id, drag.now)
            self.set_highlights(self._highlights)
        else:
            self.choose_region(drag.start, drag.now)
        return True

    def choose_region(self, start: int, region: Region) -> None:
        """Select a part of the image at an offset."""
        self._restore((start, start))
        self._chosen = (start, region)
        self.viewport().update()

    def drop_region(self) -> None:
        """Let go of the part of an image that is selected or being drawn."""
        self._chosen = None
        if self._region_drag is not None:
            self._region_drag = None
            self.set_highlights(self._highlights)
        self.viewport().update()

    def _image_pointer(self, at: QPointF) -> Qt.CursorShape | None:
        """The shape of the mouse over an image; None elsewhere."""
        point = self.to_page(at)
        held = self._grasped(point)
        if held is not None and held.sides is not None:
            return pointer_for(held.sides)
        if self._image_under(point) is None:
            return None
        over = self.overlay.marks_at(point)
        return Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.CrossCursor

    # Keys

    def _region_key(self, event: QKeyEvent) -> bool:
        """Arrows move the current region, with Shift they resize it; False for any other key."""
        mark, arrow = self.current_mark(), _ARROWS.get(Qt.Key(event.key()))
        if mark is None or mark.region is None or arrow is None:
            return False
        right, down = (_STEP * step for step in arrow)
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers == Qt.KeyboardModifier.NoModifier:
            region = mark.region.moved(right, down)
        elif modifiers == Qt.KeyboardModifier.ShiftModifier:
            region = mark.region.resized(right, down)
        else:
            return False
        if region != mark.region:
            self.region_dragged.emit(mark.id, region)
        return True

    # Paint

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """The page, then over its images what is marked and selected of them."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        back = self.to_page(QPointF())
        painter.translate(-back)
        self.overlay.paint_over(painter, QRectF(event.rect()).translated(back))
        drag = self._region_drag
        if drag is not None and not drag.id and drag.now != drag.before:
            paint_chosen(painter, rect_of(drag.now, drag.image), self._style)
        elif self._chosen:
            paint_chosen(painter, self._rect(*self._chosen), self._style)
        painter.end()

    def _rect(self, start: int, region: Region) -> QRectF:
        return rect_of(region, self._geometry.image_rect(start))
