"""Plain words broken into lines between words; only a word longer than a line is cut."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextOption

from newsclip.ui.mirroring import is_mirrored

_BREAK = "\u2028"


def wrapped_height(words: str, font: QFont, width: int) -> int:
    """The height of the words at the width, in whole pixels."""
    layout = _laid_out(words, font, width)
    last = layout.lineAt(layout.lineCount() - 1)
    return round(last.y() + last.height())


def paint_wrapped(painter: QPainter, rect: QRect, words: str, font: QFont) -> None:
    """Paint the words from the top of the rectangle, in the painter's pen.

    In a mirrored window they stand at its right, whatever their script.
    """
    layout = _laid_out(words, font, rect.width(), right=is_mirrored(painter))
    layout.draw(painter, QPointF(rect.topLeft()))


def _laid_out(words: str, font: QFont, width: int, *, right: bool = False) -> QTextLayout:
    layout = QTextLayout(words.replace("\n", _BREAK), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    if right:
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout
