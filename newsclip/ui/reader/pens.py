"""The pens that draw kinds: the line under a passage, the line round a part of an image."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from newsclip.domain.kinds import Kind, Underline

_PATTERNS = {
    Underline.DOTTED: [1.0, 1.0],
    Underline.DASHED: [3.0, 2.0],
}


def underline_pen(kind: Kind, colour: QColor) -> QPen:
    """The pen that draws a kind's underline."""
    pen = QPen(colour, 1 if kind.underline is Underline.THIN else 2)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if kind.underline in _PATTERNS:
        pen.setDashPattern(_PATTERNS[kind.underline])
    return pen
