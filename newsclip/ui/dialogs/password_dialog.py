"""The password of a file that is locked; it is used once and kept nowhere."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from newsclip.language import tr
from newsclip.ui.dialogs.frame import DialogFrame
from newsclip.ui.widgets.buttons import primary_button, secondary_button


class PasswordDialog(DialogFrame):
    """Asks for the password of one file."""

    entered = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None, *, again: bool = False) -> None:
        wrong = tr("That was not the password. ") if again else ""
        lead = tr(
            "{wrong}“{name}” is locked. NewsClip uses its password once and does not keep it.",
            wrong=wrong,
            name=name,
        )
        super().__init__(tr("Password needed"), lead, parent)
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(tr("Password"))
        self.field.setMinimumWidth(360)
        self.body.addWidget(self.field)
        self.add_button(secondary_button(tr("Skip"), self.reject))
        self.go = primary_button(tr("Open"), self.accept)
        self.go.setDefault(True)
        self.go.setEnabled(False)
        self.add_button(self.go)
        self.field.textChanged.connect(lambda text: self.go.setEnabled(bool(text)))
        self.field.setFocus()

    def accept(self) -> None:
        """Hand the password over."""
        if self.field.text():
            self.entered.emit(self.field.text())
            super().accept()
