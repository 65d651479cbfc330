"""What is painted of blocks besides their text: list markers, quote lines, code panels, rules."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextBlock

from newsclip.ui.reader.formats import INDENT, Decoration
from newsclip.ui.reader.style import ReaderStyle

_PAD = 10
"""A code panel reaches this far over and under its text."""


def paint_decoration(
    painter: QPainter, block: QTextBlock, style: ReaderStyle, width: float
) -> None:
    """Paint what a block's format asks for, in the block's coordinates, on a column's width."""
    made = block.blockFormat()
    if made.hasProperty(Decoration.MARKER.value):
        _marker(painter, block, style)
    elif made.hasProperty(Decoration.QUOTE.value):
        _quote(painter, block, style)
    elif made.hasProperty(Decoration.CODE.value):
        _code(painter, block, style)
    elif made.hasProperty(Decoration.RULE.value):
        rect = QRectF(0, 2, width, 1)
        painter.fillRect(rect, style.theme.color("line"))


def _mirrored(block: QTextBlock) -> bool:
    return block.textDirection() is Qt.LayoutDirection.RightToLeft


def _marker(painter: QPainter, block: QTextBlock, style: ReaderStyle) -> None:
    text = str(block.blockFormat().property(Decoration.MARKER.value))
    line = block.layout().lineAt(0)
    if not text or not line.isValid():
        return
    font = style.serif()
    metrics = QFontMetricsF(font)
    inner = line.x() + line.width() + 10 if _mirrored(block) else line.x() - 10
    x = inner if _mirrored(block) else inner - metrics.horizontalAdvance(text)
    painter.setFont(font)
    painter.setPen(style.theme.color("ink-secondary"))
    window = painter.layoutDirection()
    painter.setLayoutDirection(block.textDirection())
    painter.drawText(QPointF(x, line.y() + line.ascent()), text)
    painter.setLayoutDirection(window)


def _quote(painter: QPainter, block: QTextBlock, style: ReaderStyle) -> None:
    layout = block.layout()
    line = layout.lineAt(0)
    if not line.isValid():
        return
    last = layout.lineAt(layout.lineCount() - 1)
    top, bottom = 2.0, last.y() + last.height() + 3
    if _continues(block):
        bottom = _next_top(block) + 2
    step = -INDENT if not _mirrored(block) else INDENT
    edge = line.x() if step < 0 else line.x() + line.width()
    for level in range(int(block.blockFormat().property(Decoration.QUOTE.value))):
        x = edge + step * (level + 0.62)
        painter.fillRect(QRectF(x, top, 3, bottom - top), style.theme.color("line"))


def _continues(block: QTextBlock) -> bool:
    following = block.next()
    return following.isValid() and following.blockFormat().hasProperty(Decoration.QUOTE.value)


def _next_top(block: QTextBlock) -> float:
    layout = block.document().documentLayout()
    here, there = layout.blockBoundingRect(block), layout.blockBoundingRect(block.next())
    return there.top() - here.top()


def _code(painter: QPainter, block: QTextBlock, style: ReaderStyle) -> None:
    layout = block.layout()
    if not layout.lineCount():
        return
    first, last = layout.lineAt(0), layout.lineAt(layout.lineCount() - 1)
    panel = QRectF(first.x() - 14, -_PAD, first.width() + 28, last.y() + last.height() + 2 * _PAD)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.theme.color("background"))
    painter.drawRoundedRect(panel, 8, 8)
