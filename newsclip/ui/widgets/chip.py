"""A rounded filter button: on or off, with a dot for a kind, or with a menu."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from newsclip.ui.mirroring import mirrored, mirrored_f, popup_below
from newsclip.ui.theme import Theme, current, interface_font
from newsclip.ui.widgets.painting import DOT, paint_arrow, paint_box, paint_dot, paint_focus

_PADDING = 12
_GAP = 6
_ARROW = 7


class Chip(QAbstractButton):
    """A filter as a pill. ``dot`` is the colour token of a kind."""

    def __init__(
        self, text: str, dot: str = "", *, checkable: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._dot = dot
        self._menu: QMenu | None = None
        self.setText(text)
        self.setCheckable(checkable)
        self.setFont(interface_font())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def setText(self, text: str) -> None:  # noqa: N802 (Qt's name)
        """Show the text, and tell it to screen readers."""
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def set_menu(self, menu: QMenu) -> None:
        """Open the menu on a click; an arrow says so."""
        self._menu = menu
        self.clicked.connect(self._open)
        self.updateGeometry()

    def set_action(self, action: QAction) -> None:
        """Trigger the action on a click, and show its state and tooltip."""
        self.setCheckable(action.isCheckable())
        self.setChecked(action.isChecked())
        self.setEnabled(action.isEnabled())
        self.setToolTip(action.toolTip())
        self.clicked.connect(lambda _checked: action.trigger())
        action.changed.connect(lambda: self._reflect(action))

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Text, dot and arrow with their padding."""
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2 * _PADDING
        width += DOT + _GAP if self._dot else 0
        width += _ARROW + _GAP if self._menu else 0
        return QSize(width, self.fontMetrics().height() + 10)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 (Qt's name)
        """Repaint for hover."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """Repaint for hover."""
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """The pill, then what is on it in the order of reading."""
        theme = current()
        painter = QPainter(self)
        radius = self.height() / 2
        fill, line = self._ground()
        paint_box(painter, self.rect(), radius, theme.color(fill), theme.color(line))
        self._paint_content(painter, theme)
        if self.hasFocus():
            paint_focus(painter, self.rect(), radius - 1, theme)
        painter.end()

    def _ground(self) -> tuple[str, str]:
        if self.isChecked():
            return "selected", "selected-line"
        if self.isDown():
            return "pressed", "line"
        return ("hover-background" if self.underMouse() else "surface"), "line"

    def _paint_content(self, painter: QPainter, theme: Theme) -> None:
        left, middle = _PADDING, self.height() / 2
        if self._dot:
            rect = QRectF(left, middle - DOT / 2, DOT, DOT)
            paint_dot(painter, mirrored_f(rect, self.rect(), self), theme.color(self._dot))
            left += DOT + _GAP
        ink = theme.color("ink" if self.isEnabled() else "ink-disabled")
        painter.setPen(ink)
        room = QRect(left, 0, self.width() - left, self.height())
        room = mirrored(room, self.rect(), self)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._menu:
            arrow = QRectF(self.width() - _PADDING - _ARROW, 0.5, _ARROW, self.height())
            centre = mirrored_f(arrow, self.rect(), self).center()
            paint_arrow(painter, centre, _ARROW, ink)

    def _open(self) -> None:
        if self._menu:
            popup_below(self._menu, self, gap=4)

    def _reflect(self, action: QAction) -> None:
        self.setChecked(action.isChecked())
        self.setEnabled(action.isEnabled())
        self.setToolTip(action.toolTip())
