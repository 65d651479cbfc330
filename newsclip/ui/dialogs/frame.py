"""What all dialogs share: a head, a body, a place for errors, and a row of buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from newsclip.ui.mirroring import keep_to_side
from newsclip.ui.widgets.inline_message import InlineMessage


class DialogFrame(QDialog):
    """A dialog that never blocks: show it with ``open()`` or ``show()``. It is gone once closed."""

    def __init__(self, title: str, lead: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(lead)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self.message = InlineMessage()
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addLayout(_head(title, lead))
        column.addLayout(self.body, 1)
        column.addWidget(self.message)
        column.addLayout(self._buttons)

    def add_button(self, button: QPushButton, *, left: bool = False) -> QPushButton:
        """Put a button into the row: at the right end, or at the left one."""
        if left:
            self._buttons.insertWidget(self._buttons.count() - self._at_right() - 1, button)
        else:
            self._buttons.addWidget(button)
        return button

    def _at_right(self) -> int:
        """How many buttons stand to the right of the gap."""
        items = [self._buttons.itemAt(i) for i in range(self._buttons.count())]
        gap = next(i for i, item in enumerate(items) if item and item.widget() is None)
        return len(items) - gap - 1


def words(text: str, role: str = "", *, selectable: bool = False) -> QLabel:
    """A label of plain text that wraps."""
    label = QLabel(text)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    keep_to_side(label)
    if selectable:
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return label


def _head(title: str, lead: str) -> QVBoxLayout:
    head = QVBoxLayout()
    head.setSpacing(4)
    head.addWidget(words(title, "title"))
    if lead:
        head.addWidget(words(lead, "lead"))
    return head
