"""A word at the foot of the window that goes away by itself."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from newsclip.ui.announcing import announce
from newsclip.ui.theme import current
from newsclip.ui.widgets.buttons import Slot, link_button
from newsclip.ui.widgets.painting import paint_box

SECONDS = 6


class Toast(QWidget):
    """Tells what was done, and offers to undo it. It stays while pointed at or focused."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._text = QLabel()
        self._text.setProperty("role", "popup")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._action = link_button("", self._act)
        self._action.setProperty("popup", True)
        self._slot: Slot | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(12)
        row.addWidget(self._text)
        row.addWidget(self._action)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._leave)
        parent.installEventFilter(self)
        self.hide()

    def show_text(self, text: str, action: str = "", act: Slot | None = None) -> None:
        """Show a sentence for six seconds, with an optional action."""
        self._slot = act
        self._text.setText(text)
        self._action.setText(action)
        self._action.setAccessibleName(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(text)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.start(SECONDS * 1000)
        announce(self, f"{text} {action}".strip())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Stay at the foot of the window as it changes its size."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 (Qt's name)
        """Stay while pointed at."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """Begin to count again."""
        self._timer.start(SECONDS * 1000)
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """The dark plate of pop-ups."""
        theme = current()
        painter = QPainter(self)
        paint_box(painter, self.rect(), 10, theme.color("popup"), theme.color("popup-line"))
        painter.end()

    def _leave(self) -> None:
        if self._action.hasFocus():
            self._timer.start(SECONDS * 1000)
        else:
            self.hide()

    def _act(self) -> None:
        self.hide()
        if self._slot:
            self._slot()

    def _place(self) -> None:
        room = self._window.rect()
        self.move((room.width() - self.width()) // 2, room.height() - self.height() - 44)
