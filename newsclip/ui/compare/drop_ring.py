"""The ring round the screen while articles are held over it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from newsclip.ui.theme import current
from newsclip.ui.widgets.painting import paint_focus


class DropRing(QWidget):
    """Says that what is held can be dropped here; the mouse does not notice it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_round(self, widget: QWidget) -> None:
        """Show it round the whole of a widget."""
        self.setGeometry(widget.rect())
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """A line of two pixels."""
        painter = QPainter(self)
        paint_focus(painter, self.rect().adjusted(2, 2, -2, -2), 6, current())
        painter.end()
