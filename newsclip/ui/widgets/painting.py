"""Marks that several widgets and delegates paint alike: kind dots, focus rings, pills, arrows."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from newsclip.domain.tag_colours import TAG_COLOURS
from newsclip.ui.theme import Theme, current

DOT = 9
"""Pixels of a kind's dot."""


def paint_dot(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """The small rounded square that stands for a kind."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(rect, rect.width() / 3, rect.width() / 3)


def paint_focus(painter: QPainter, rect: QRect, radius: float, theme: Theme | None = None) -> None:
    """The ring of 2 pixels round what has the focus."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen((theme or current()).color("focus"), 2))
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius)


def paint_box(
    painter: QPainter, rect: QRect, radius: float, fill: QColor, line: QColor | None = None
) -> None:
    """A rounded box with an optional line of 1 pixel."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill)
    painter.setPen(QPen(line, 1) if line else QPen(Qt.PenStyle.NoPen))
    inset = 0.5 if line else 0.0
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius)


def paint_tag(painter: QPainter, rect: QRect, name: str) -> QColor:
    """The pill of a tag in the tag's colour, if it has one; the ink for its name."""
    theme, token = current(), TAG_COLOURS.token(name)
    paint_box(painter, rect, rect.height() / 2, theme.color(f"{token}-tint" if token else "tag"))
    return theme.color("ink" if token else "ink-secondary")


def paint_arrow(painter: QPainter, centre: QPointF, width: float, colour: QColor) -> None:
    """The small triangle that says a menu opens."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    half, high = width / 2, width * 0.55
    corners = [(-half, -high / 2), (half, -high / 2), (0.0, high / 2)]
    painter.drawPolygon(QPolygonF([centre + QPointF(x, y) for x, y in corners]))
