"""The colours of tags in a row, to choose one of: by mouse, or by arrow keys and Enter."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from newsclip.domain.tag_colours import COLOURS
from newsclip.domain.values import value_words
from newsclip.ui.mirroring import mirrored, reading_key
from newsclip.ui.theme import current, interface_font
from newsclip.ui.widgets.painting import paint_focus

_CELL = 28
_DOT = 16
_MARGIN = 8
_NONE = ""


class TagSwatches(QWidget):
    """Every colour and none, the one in force with a ring; the name of the one pointed at below."""

    chosen = Signal(str)
    """A colour, or empty for none."""

    def __init__(self, colour: str = _NONE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = colour
        self._all = (*COLOURS, _NONE)
        self._place = self._all.index(colour) if colour in self._all else len(COLOURS)
        self.setFont(interface_font(12))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setFixedSize(self.sizeHint())
        self._go_to(self._place)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """A row of cells over a line of words."""
        words = self.fontMetrics().height() + 4
        return QSize(len(self._all) * _CELL + 2 * _MARGIN, _CELL + words + _MARGIN)

    def rect_of(self, colour: str) -> QRect:
        """The cell of a colour; that of none for an empty one."""
        cell = QRect(_MARGIN + self._all.index(colour) * _CELL, 2, _CELL, _CELL)
        return mirrored(cell, QRect(QPoint(0, 0), self.sizeHint()), self)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Left and Right step, Home and End go to the ends, Enter and Space choose."""
        last = len(self._all) - 1
        match reading_key(event.key(), self):
            case Qt.Key.Key_Right:
                self._go_to(min(self._place + 1, last))
            case Qt.Key.Key_Left if self._place:
                self._go_to(self._place - 1)
            case Qt.Key.Key_Home:
                self._go_to(0)
            case Qt.Key.Key_End:
                self._go_to(last)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self.chosen.emit(self._all[self._place])
            case _:
                super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """What is pointed at is named."""
        place = self._at(event)
        if place >= 0:
            self._go_to(place)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Wait for the release."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Choose what is under the mouse."""
        place = self._at(event)
        if place >= 0:
            self.chosen.emit(self._all[place])

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """The keyboard stays where it is."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """The swatches, a ring round the one in force, the name of the one pointed at."""
        painter, theme = QPainter(self), current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, colour in enumerate(self._all):
            cell = self.rect_of(colour)
            self._paint_swatch(painter, colour, QPointF(cell.center()) + QPointF(0.5, 0.5))
            if place == self._place:
                paint_focus(painter, cell.adjusted(1, 1, -1, -1), 6, theme)
        painter.setFont(self.font())
        painter.setPen(theme.color("ink"))
        words = QRect(_MARGIN + 6, _CELL + 2, self.width(), self.height() - _CELL - 2)
        words = mirrored(words, self.rect(), self)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.accessibleName())
        painter.end()

    def _paint_swatch(self, painter: QPainter, colour: str, centre: QPointF) -> None:
        theme, half = current(), _DOT / 2
        square = QRectF(centre.x() - half, centre.y() - half, _DOT, _DOT)
        if colour:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(f"tag-{colour}"))
        else:
            painter.setPen(QPen(theme.color("ink-secondary"), 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(square, 5, 5)
        if not colour:
            painter.drawLine(
                square.bottomLeft() + QPointF(3, -3), square.topRight() + QPointF(-3, 3)
            )
        if colour == self._colour:
            painter.setPen(QPen(theme.color("accent-ink" if colour else "ink"), 2))
            painter.drawPolyline(_tick(centre))

    def _go_to(self, place: int) -> None:
        self._place = place
        name = value_words(self._all[place] or "none")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def _at(self, event: QMouseEvent) -> int:
        spot = event.position().toPoint()
        cells: Iterable[QRect] = map(self.rect_of, self._all)
        return next((place for place, cell in enumerate(cells) if cell.contains(spot)), -1)


def _tick(centre: QPointF) -> list[QPointF]:
    return [centre + QPointF(x, y) for x, y in ((-4, 0), (-1, 3.2), (4.2, -3.4))]
