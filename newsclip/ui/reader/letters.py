"""The letters in the margin: which kinds of highlight begin on a line."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from newsclip.domain.kinds import Kind
from newsclip.ui.reader.style import ReaderStyle

SIZE, GAP, AWAY = 16.0, 2.0, 10.0
"""A letter's square, the space between two, and from the last to the text."""

GUTTER = round(AWAY + 4 * (SIZE + GAP))
"""Room for the letters of four kinds on one line."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A kind that begins at a height: the middle of its line."""

    y: float
    kind: Kind

    def moved(self, by: QPointF) -> "Letter":
        """The letter in the coordinates of the document."""
        return Letter(self.y + by.y(), self.kind)


def by_line(letters: Iterable[Letter], reach: float) -> list[tuple[float, list[Kind]]]:
    """The kinds that begin on each line, each once; cells side by side count as one line."""
    lines: list[tuple[float, list[Kind]]] = []
    for letter in sorted(letters, key=lambda letter: letter.y):
        if not lines or letter.y - lines[-1][0] > reach:
            lines.append((letter.y, []))
        if letter.kind not in lines[-1][1]:
            lines[-1][1].append(letter.kind)
    return lines


def boxes(count: int, y: float, gutter: float, pitch: float) -> list[QRectF]:
    """Squares for the letters of a line: from the text outwards, in rows where there is no room."""
    columns = max(1, int((gutter - AWAY + GAP) // (SIZE + GAP)))
    rows = -(-count // columns)
    size = min(SIZE, (pitch - GAP * rows) / rows)
    top = y - (rows * (size + GAP) - GAP) / 2
    made = []
    for index in range(count):
        row, column = divmod(index, columns)
        left = gutter - AWAY - (column + 1) * (size + GAP) + GAP
        made.append(QRectF(round(left), round(top + row * (size + GAP)), size, size))
    return made


def paint_letters(
    painter: QPainter, letters: Iterable[Letter], gutter: float, style: ReaderStyle
) -> None:
    """Paint the letters beside their lines, in a gutter that ends where the text begins."""
    for y, kinds in by_line(letters, style.size * 0.6):
        for kind, box in zip(kinds, boxes(len(kinds), y, gutter, style.pitch), strict=True):
            _paint(painter, kind, box, style)


def _paint(painter: QPainter, kind: Kind, box: QRectF, style: ReaderStyle) -> None:
    colours = style.theme.kind(kind.token)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.line)
    painter.drawRoundedRect(box, box.width() / 4, box.width() / 4)
    font = style.sans(1)
    font.setPixelSize(max(7, round(box.width() * 0.64)))
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(colours.letter_ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, kind.letter)
