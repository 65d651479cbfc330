"""An icon that stands for itself, in the colour of the theme of the moment."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from newsclip.ui.icons import icon


class IconLabel(QWidget):
    """Paints an icon; it says nothing to screen readers, the words beside it do."""

    def __init__(
        self, name: str, colour: str = "ink", side: int = 18, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._side = side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_icon(name, colour)

    def set_icon(self, name: str, colour: str) -> None:
        """Show another icon. Raises FileNotFoundError for one that was not drawn."""
        self._icon = icon(name, colour)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """A square."""
        return QSize(self._side, self._side)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """The icon."""
        painter = QPainter(self)
        self._icon.paint(painter, self.rect())
        painter.end()
