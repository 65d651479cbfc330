"""What a row of the matrix is called: its subject and its measure."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from newsclip.domain.errors import NewsClipError
from newsclip.language import tr
from newsclip.ui.dialogs.frame import DialogFrame
from newsclip.ui.widgets.buttons import primary_button, secondary_button

Save = Callable[[str, str], object]
"""Takes the subject and the measure."""


class RowDialog(DialogFrame):
    """Asks for a subject and a measure; rows that get the same ones are one row."""

    failed = Signal(object)

    def __init__(
        self, title: str, subject: str, measure: str, save: Save, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, tr("Rows with the same subject and measure are one row."), parent)
        self._save = save
        self.subject, self.measure = QLineEdit(subject), QLineEdit(measure)
        self.subject.setAccessibleName(tr("Subject"))
        self.measure.setAccessibleName(tr("Measure"))
        for field in (self.subject, self.measure):
            field.setMinimumWidth(320)
        form = QFormLayout()
        form.addRow(tr("Subject"), self.subject)
        form.addRow(tr("Measure"), self.measure)
        self.body.addLayout(form)
        self.add_button(secondary_button(tr("Cancel"), self.reject))
        self.add_button(primary_button(tr("Save"), self.accept)).setDefault(True)
        self.measure.selectAll()
        self.measure.setFocus()

    def accept(self) -> None:
        """Save, or say what is missing."""
        try:
            self._save(self.subject.text(), self.measure.text())
        except NewsClipError as error:
            self.message.show_error(error)
            return
        super().accept()
