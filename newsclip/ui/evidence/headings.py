"""How the heading of a group looks: an arrow, its words, how many rows it holds."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from newsclip.ui.evidence.delegate import PADDING
from newsclip.ui.icons import icon
from newsclip.ui.mirroring import is_mirrored, mirrored, paint_line
from newsclip.ui.theme import current, interface_font


@dataclass(frozen=True, slots=True)
class Heading:
    """What a heading says and how it stands."""

    words: str
    count: int
    collapsed: bool = False
    selected: bool = False
    focused: bool = False


def paint_heading(painter: QPainter, rect: QRect, heading: Heading) -> None:
    """Paint the heading over the whole width of its line."""
    theme = current()
    painter.fillRect(rect, theme.color("selected" if heading.selected else "background"))
    painter.setPen(theme.color("line"))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    arrow = "chevron-right" if heading.collapsed else "chevron-down"
    box = QRect(PADDING - 3, rect.center().y() - 6, 14, 14)
    icon(arrow, "ink-secondary").paint(painter, mirrored(box, rect, painter))
    room = mirrored(rect.adjusted(PADDING + 18, 0, -60, -1), rect, painter)
    _paint_words(painter, room, heading)
    if heading.focused:
        painter.setPen(theme.color("focus"))
        painter.drawRect(rect.adjusted(0, 0, -1, -2))


def _paint_words(painter: QPainter, room: QRect, heading: Heading) -> None:
    theme = current()
    painter.setFont(interface_font(12, QFont.Weight.DemiBold))
    painter.setPen(theme.color("ink"))
    metrics = QFontMetrics(painter.font())
    shown = metrics.elidedText(heading.words, Qt.TextElideMode.ElideRight, room.width())
    paint_line(painter, room, shown)
    wide = metrics.horizontalAdvance(shown) + 8
    room = room.translated(-wide if is_mirrored(painter) else wide, 0)
    painter.setFont(interface_font(12))
    painter.setPen(theme.color("ink-secondary"))
    paint_line(painter, room, f"{heading.count:,}")
