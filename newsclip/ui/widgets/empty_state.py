"""What an empty view says: what it is for, what to do next, and the button that does it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from newsclip.ui.theme import text_scale
from newsclip.ui.widgets.buttons import Slot, action_button, primary_button, secondary_button
from newsclip.ui.widgets.icon_label import IconLabel

_WIDTH = 400
_ICON = 40


class EmptyState(QWidget):
    """A title, a sentence, and buttons, in the middle of the room there is."""

    def __init__(
        self, title: str, sentence: str, icon_name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._sentence = QLabel()
        self._sentence.setProperty("role", "lead")
        for label in (self._title, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            label.setMaximumWidth(round(_WIDTH * text_scale()))
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._lay_out(icon_name)
        self.set_words(title, sentence)

    def set_words(self, title: str, sentence: str) -> None:
        """Say something else."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)

    def add_button(self, text: str, clicked: Slot, *, primary: bool = False) -> QPushButton:
        """Offer to do something; at most one is primary."""
        make = primary_button if primary else secondary_button
        return self._insert(make(text, clicked))

    def add_action(self, action: QAction, *, primary: bool = False) -> QPushButton:
        """Offer an action of the table."""
        return self._insert(action_button(action, "primary" if primary else "secondary"))

    def _insert(self, button: QPushButton) -> QPushButton:
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        return button

    def _lay_out(self, icon_name: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        centre = Qt.AlignmentFlag.AlignHCenter
        if icon_name:
            column.addWidget(IconLabel(icon_name, "ink-tertiary", _ICON), 0, centre)
        for label in (self._title, self._sentence):
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(label, 100)
            row.addStretch(1)
            column.addLayout(row)
        column.addSpacing(8)
        self._buttons.addStretch(1)
        self._buttons.insertStretch(0, 1)
        column.addLayout(self._buttons)
        column.addStretch(3)
