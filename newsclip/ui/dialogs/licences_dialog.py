"""The licences of what NewsClip is made with, to be read by keyboard as well."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPlainTextEdit, QWidget

from newsclip.language import tr
from newsclip.services.licences import components
from newsclip.ui.dialogs.frame import DialogFrame
from newsclip.ui.dialogs.sizes import fit
from newsclip.ui.widgets.buttons import primary_button


class LicencesDialog(DialogFrame):
    """The parts on the left, the licence of the current one on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        lead = tr("NewsClip is made with these parts. Choose one to read its licence.")
        super().__init__(tr("The work of others"), lead, parent)
        self._components = components()
        self.parts = QListWidget()
        self.parts.setAccessibleName(tr("Parts"))
        for one in self._components:
            self.parts.addItem(f"{one.name} {one.version}\n{one.licence}".rstrip())
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Licence"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.parts, 2)
        row.addWidget(self.text, 3)
        self.body.addLayout(row, 1)
        self.close_button = self.add_button(primary_button(tr("Close"), self.accept))
        self.close_button.setDefault(True)
        self.parts.currentRowChanged.connect(self._show)
        self.parts.setCurrentRow(0)
        self.parts.setFocus()
        fit(self, 860, 620)

    def _show(self, row: int) -> None:
        if row < 0:
            return
        text = self._components[row].text()
        self.text.setPlainText(text or tr("This part names its licence and brings no text of it."))
