"""A button that opens a menu, with the arrow of the mockups."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QStyle, QStyleOptionButton

from newsclip.ui.mirroring import mirrored_f
from newsclip.ui.theme import current
from newsclip.ui.widgets.painting import paint_arrow

_ARROW = 8


class MenuButton(QPushButton):
    """A push button whose menu arrow is ours: Qt's own takes its room from the label."""

    def setMenu(self, menu: QMenu) -> None:  # noqa: N802 (Qt's name)
        """Open the menu on a click."""
        super().setMenu(menu)
        self.setProperty("menu", True)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Without the room that Qt adds for an arrow of its own."""
        hint = super().sizeHint()
        if self.property("menu"):
            own = QStyle.PixelMetric.PM_MenuButtonIndicator
            hint.setWidth(hint.width() - self.style().pixelMetric(own, None, self))
        return hint

    def initStyleOption(self, option: QStyleOptionButton) -> None:  # noqa: N802 (Qt's name)
        """Draw as a button without a menu; the arrow comes after."""
        super().initStyleOption(option)
        if self.property("menu"):
            option.features &= ~QStyleOptionButton.ButtonFeature.HasMenu

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """The button, then the arrow in the room its padding leaves."""
        super().paintEvent(event)
        if self.property("menu"):
            painter = QPainter(self)
            arrow = QRectF(self.width() - 12 - _ARROW, 0.5, _ARROW, self.height())
            centre = mirrored_f(arrow, self.rect(), self).center()
            paint_arrow(painter, centre, _ARROW, current().color(self._ink()))
            painter.end()

    def _ink(self) -> str:
        if not self.isEnabled():
            return "ink-disabled"
        return "accent-ink" if self.property("role") == "primary" else "ink"
