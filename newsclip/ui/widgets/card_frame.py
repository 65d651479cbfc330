"""A card: a rounded surface with an edge in the colour of a kind."""

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from newsclip.ui.mirroring import is_mirrored, mirrored
from newsclip.ui.theme import current

RADIUS = 10
EDGE = 4


class CardFrame(QFrame):
    """Holds one thing of a list. ``edge`` is the colour token of its first edge, or empty."""

    clicked = Signal()

    def __init__(self, edge: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edge = edge
        self._selected = False
        self._leave_room()

    def set_edge(self, edge: str) -> None:
        """Change the colour of the edge."""
        self._edge = edge
        self._leave_room()
        self.update()

    def _leave_room(self) -> None:
        room = EDGE if self._edge else 0
        turned = is_mirrored(self)
        self.setContentsMargins(0 if turned else room, 0, room if turned else 0, 0)

    @property
    def selected(self) -> bool:
        """Whether this is the current card."""
        return self._selected

    def set_selected(self, selected: bool) -> None:
        """Show whether this is the current card."""
        self._selected = selected
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Tell a click on the card itself."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """The surface, the edge, and the line round both."""
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if self._selected or self.hasFocus() else 1.0
        shape = QPainterPath()
        inset = width / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        shape.addRoundedRect(box, RADIUS, RADIUS)
        painter.fillPath(shape, theme.color("surface"))
        painter.setPen(QPen(theme.color("focus" if width > 1 else "line"), width))
        painter.drawPath(shape)
        if self._edge:
            painter.setClipPath(shape)
            edge = mirrored(QRect(0, 0, EDGE, self.height()), self.rect(), self)
            painter.fillRect(edge, theme.color(self._edge))
        painter.end()
