"""One tag as a pill, with a cross to take it away."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from newsclip.language import tr
from newsclip.ui.mirroring import mirrored, mirrored_f, paint_line
from newsclip.ui.theme import current, interface_font
from newsclip.ui.widgets.painting import paint_box, paint_focus, paint_tag

_PADDING = 8
_CROSS = 7


class TagPill(QAbstractButton):
    """A tag. A click or Enter opens it; its cross, Delete or Backspace removes it."""

    removed = Signal(str)
    opened = Signal(str)

    def __init__(
        self,
        tag: str,
        *,
        removable: bool = True,
        coloured: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.tag = tag
        self._coloured = coloured
        self._removable = removable
        self.setAccessibleName(tr("Tag {tag}", tag=tag))
        self.setAccessibleDescription(tr("Delete removes it") if removable else "")
        self.setToolTip(tag)
        self.clicked.connect(lambda: self.opened.emit(tag))
        self.setFont(interface_font(11))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """The tag with its padding and its cross."""
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.tag) + 2 * _PADDING + 1
        return QSize(width + (_CROSS + 5 if self._removable else 0), metrics.height() + 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Delete removes, Enter opens."""
        if self._removable and event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit(self.tag)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.click()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """The cross removes, the rest opens."""
        self.setDown(False)
        if not self.rect().contains(event.position().toPoint()):
            return
        if self._removable and self.cross_rect().contains(event.position().toPoint()):
            self.removed.emit(self.tag)
        else:
            self.click()

    def cross_rect(self) -> QRect:
        """Where a click removes the tag."""
        left = self.width() - _PADDING - _CROSS - 3
        return mirrored(QRect(left, 0, self.width() - left, self.height()), self.rect(), self)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 (Qt's name)
        """Show the cross more clearly."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """Show the cross quietly again."""
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """The pill, the tag, the cross."""
        theme = current()
        painter = QPainter(self)
        radius = self.height() / 2
        if self._coloured:
            painter.setPen(paint_tag(painter, self.rect(), self.tag))
        else:
            paint_box(painter, self.rect(), radius, theme.color("tag"))
            painter.setPen(theme.color("ink-secondary"))
        room = self.width() - 2 * _PADDING - (_CROSS + 5 if self._removable else 0)
        shown = self.fontMetrics().elidedText(self.tag, Qt.TextElideMode.ElideRight, room)
        place = QRect(_PADDING, 0, room + 1, self.height())
        paint_line(painter, mirrored(place, self.rect(), self), shown)
        if self._removable:
            self._paint_cross(painter, "ink" if self.underMouse() else "ink-tertiary")
        if self.hasFocus():
            paint_focus(painter, self.rect(), radius - 1, theme)
        painter.end()

    def _paint_cross(self, painter: QPainter, token: str) -> None:
        painter.setPen(QPen(current().color(token), 1.2))
        cross = QRectF(self.width() - _PADDING - _CROSS + 1, 0, _CROSS, self.height())
        left = mirrored_f(cross, self.rect(), self).left()
        top = (self.height() - _CROSS) / 2
        painter.drawLine(QPointF(left, top), QPointF(left + _CROSS, top + _CROSS))
        painter.drawLine(QPointF(left + _CROSS, top), QPointF(left, top + _CROSS))
