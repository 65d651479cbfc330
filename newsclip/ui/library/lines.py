"""A few lines of text for a delegate: broken at words, elided at the end, in their direction."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout, QTextOption

from newsclip.ui.mirroring import runs_from_right

Formats = Sequence[QTextLayout.FormatRange]


class Lines:
    """Text laid out in at most so many lines of a width; what has no room becomes an ellipsis.

    Formats count in UTF-16, as Qt does.
    """

    def __init__(
        self, text: str, font: QFont, width: int, most: int, formats: Formats = ()
    ) -> None:
        flat = " ".join(text.split())
        self._font, self._width, self._most = font, width, most
        self.height = QFontMetrics(font).height() + 1
        self._layout = self._broken(flat, formats)
        end = self._end()
        if end < _units(flat):
            self._layout = self._broken(self._elided(flat, bool(formats)), formats)

    @property
    def count(self) -> int:
        """How many lines there are."""
        return self._layout.lineCount()

    @property
    def text(self) -> str:
        """What is shown, with a break after each line."""
        units = self._layout.text().encode("utf-16-le")
        lines = [self._layout.lineAt(i) for i in range(self.count)]
        spans = [(2 * line.textStart(), 2 * line.textLength()) for line in lines]
        return "\n".join(
            units[start : start + length].decode("utf-16-le").strip() for start, length in spans
        )

    def draw(self, painter: QPainter, where: QPointF) -> None:
        """Draw with the upper left corner at ``where``."""
        self._layout.draw(painter, where)

    def _broken(self, text: str, formats: Formats) -> QTextLayout:
        layout = QTextLayout(text, self._font)
        rtl = runs_from_right(text)
        option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        option.setAlignment(option.alignment() | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(list(formats))
        layout.beginLayout()
        for number in range(self._most):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(self._width)
            line.setPosition(QPointF(0, number * self.height))
        layout.endLayout()
        return layout

    def _end(self) -> int:
        if not self.count:
            return 0
        last = self._layout.lineAt(self.count - 1)
        return last.textStart() + last.textLength()

    def _elided(self, flat: str, emphasised: bool) -> str:
        """The text up to the last line as it is, then as much of the rest as that line holds."""
        start = self._layout.lineAt(self.count - 1).textStart() if self.count else 0
        units = flat.encode("utf-16-le")
        head, tail = units[: 2 * start].decode("utf-16-le"), units[2 * start :].decode("utf-16-le")
        room = self._width - (12 if emphasised else 1)  # bold words are a little wider
        mode = Qt.TextElideMode.ElideRight
        return head + QFontMetrics(self._font).elidedText(tail, mode, room)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
