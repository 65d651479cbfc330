"""A question in its place in a narrow pane, for the few things that undo cannot take back."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from newsclip.language import tr
from newsclip.ui.widgets.buttons import secondary_button


class Question(QFrame):
    """Words and two buttons: do it, or leave it. Escape leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("message", "warning")
        self._act: Callable[[], object] | None = None
        self._what, self._why = QLabel(), QLabel()
        self._what.setProperty("role", "strong")
        for label in (self._what, self._why):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.yes = secondary_button("", self._agree)
        self.no = secondary_button(tr("Cancel"), self.hide)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.yes)
        buttons.addWidget(self.no)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(4)
        column.addWidget(self._what)
        column.addWidget(self._why)
        column.addLayout(buttons)
        self.hide()

    def ask(self, what: str, why: str, yes: str, act: Callable[[], object]) -> None:
        """Ask; Enter on the focused Cancel leaves things as they are."""
        self._what.setText(what)
        self._why.setText(why)
        self.yes.setText(yes)
        self.yes.setAccessibleName(yes)
        self.setAccessibleName(f"{what} {why}")
        self._act = act
        self.show()
        self.no.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Escape leaves things as they are."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _agree(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()
