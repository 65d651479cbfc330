"""Parts of images on the page: where they stand, and how they are drawn and dragged."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from newsclip.domain.kinds import Kind, kind_of
from newsclip.domain.regions import WHOLE, Region, Side, between
from newsclip.ui.reader.pens import underline_pen
from newsclip.ui.reader.style import ReaderStyle

_REACH = 6.0
"""Pixels from a side at which it can be taken."""
_GRIP = 7.0
_OUT = 2.5
"""Pixels from a region to the outline of the current one."""

Sides = tuple[Side, ...]
"""The sides that are held: one, two that meet, or none when the whole region is."""


@dataclass(frozen=True, slots=True)
class RegionDrag:
    """A region being drawn, moved or resized: over which image, and since where.

    ``id`` is 0 for one that is no highlight yet.
    """

    id: int
    start: int
    image: QRectF
    began: QPointF
    before: Region
    now: Region
    sides: Sides | None = None
    """What is held; None for a region that is being drawn."""

    def at(self, point: QPointF) -> "RegionDrag":
        """The drag with the mouse at another point of the document."""
        return replace(self, now=self._region(point))

    def _region(self, point: QPointF) -> Region:
        began, there = (_percent(self.image, one) for one in (self.began, point))
        if self.sides is None:
            drawn = between(began.x(), began.y(), there.x(), there.y())
            return replace(drawn, sha256=self.before.sha256, alt=self.before.alt)
        if not self.sides:
            return self.before.moved(there.x() - began.x(), there.y() - began.y())
        region = self.before
        for side in self.sides:
            region = region.with_side(side, there.x() if side in ("left", "right") else there.y())
        return region


def _percent(image: QRectF, point: QPointF) -> QPointF:
    x = (point.x() - image.left()) / max(1.0, image.width())
    y = (point.y() - image.top()) / max(1.0, image.height())
    return QPointF(x * WHOLE, y * WHOLE)


def rect_of(region: Region, image: QRectF) -> QRectF:
    """The rectangle of a region in that of its image."""
    wide, high = image.width() / WHOLE, image.height() / WHOLE
    return QRectF(
        image.left() + region.x * wide,
        image.top() + region.y * high,
        region.width * wide,
        region.height * high,
    )


def held_at(rect: QRectF, point: QPointF) -> Sides | None:
    """The sides of a region that can be taken at a point; empty inside it, None beside it."""
    if not rect.adjusted(-_REACH, -_REACH, _REACH, _REACH).contains(point):
        return None
    across = _near(point.x(), (rect.right(), "right"), (rect.left(), "left"))
    down = _near(point.y(), (rect.bottom(), "bottom"), (rect.top(), "top"))
    return (*across, *down)


def _near(at: float, *sides: tuple[float, Side]) -> Sides:
    return tuple(side for place, side in sides if abs(at - place) <= _REACH)[:1]


def pointer_for(sides: Sides) -> Qt.CursorShape:
    """The shape of the mouse over what it can take."""
    if not sides:
        return Qt.CursorShape.SizeAllCursor
    if len(sides) == 1:
        across = sides[0] in ("left", "right")
        return Qt.CursorShape.SizeHorCursor if across else Qt.CursorShape.SizeVerCursor
    falling = set(sides) in ({"left", "top"}, {"right", "bottom"})
    return Qt.CursorShape.SizeFDiagCursor if falling else Qt.CursorShape.SizeBDiagCursor


def paint_region(
    painter: QPainter, rect: QRectF, kind_id: str, style: ReaderStyle, *, current: bool
) -> None:
    """A highlight over a part of an image: its tint, and its kind's line round it.

    A band in the colour of the page keeps the line apart from whatever the image shows.
    """
    kind = kind_of(kind_id)
    colours = style.theme.kind(kind.token)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(rect, _thin(colours.line, 0.16))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_thin(style.theme.color("surface"), 0.85), 5))
    painter.drawRect(rect)
    painter.setPen(_line(kind, colours.line))
    painter.drawRect(rect)
    if current:
        painter.setPen(QPen(style.theme.color("accent"), 2))
        painter.drawRect(rect.adjusted(-_OUT - 1, -_OUT - 1, _OUT + 1, _OUT + 1))
        _paint_grips(painter, rect, style)


def paint_chosen(painter: QPainter, rect: QRectF, style: ReaderStyle) -> None:
    """A part of an image that is selected and not marked yet."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(rect, _thin(style.theme.color("accent"), 0.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_thin(style.theme.color("surface"), 0.85), 4))
    painter.drawRect(rect)
    painter.setPen(QPen(style.theme.color("accent"), 2, Qt.PenStyle.DashLine))
    painter.drawRect(rect)


def _paint_grips(painter: QPainter, rect: QRectF, style: ReaderStyle) -> None:
    painter.setPen(QPen(style.theme.color("surface"), 1))
    painter.setBrush(style.theme.color("accent"))
    half = _GRIP / 2
    for x in (rect.left(), rect.center().x(), rect.right()):
        for y in (rect.top(), rect.center().y(), rect.bottom()):
            if (x, y) != (rect.center().x(), rect.center().y()):
                painter.drawRect(QRectF(x - half, y - half, _GRIP, _GRIP))


def _line(kind: Kind, colour: QColor) -> QPen:
    pen = underline_pen(kind, colour)
    pen.setWidthF(max(1.6, pen.widthF()))
    return pen


def _thin(colour: QColor, strength: float) -> QColor:
    made = QColor(colour)
    made.setAlphaF(strength)
    return made
