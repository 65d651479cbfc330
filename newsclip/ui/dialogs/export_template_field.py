"""The field for the template of an export: ours, or a file of the user's own."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from newsclip.language import tr
from newsclip.ui.dialogs.export_files import ask_template
from newsclip.ui.widgets.buttons import secondary_button
from newsclip.ui.widgets.elided_label import ElidedLabel


class TemplateField(QWidget):
    """Shows which template is taken, lets another be chosen, and goes back to ours."""

    changed = Signal(str)
    """The path of the template, empty for ours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = ""
        self.setAccessibleName(tr("Export template"))
        self._shown = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self._shown.setTextFormat(Qt.TextFormat.PlainText)
        self.choose = secondary_button(tr("Choose…"), self._ask)
        self.choose.setAccessibleName(tr("Choose an export template"))
        self.reset = secondary_button(tr("Reset"), lambda: self._take(""))
        self.reset.setAccessibleName(tr("Take the usual export template"))
        self.setFocusProxy(self.choose)
        self._lay_out()
        self.set_path("")

    @property
    def path(self) -> str:
        """The template, empty for ours."""
        return self._path

    def set_path(self, path: str) -> None:
        """Show a template without telling anybody."""
        self._path = path
        self._shown.setText(_words(path))
        self._shown.setToolTip(path)
        if not path and self.reset.hasFocus():
            self.choose.setFocus()
        self.reset.setEnabled(bool(path))

    def _ask(self) -> None:
        ask_template(self, self._path, self._take)

    def _take(self, path: str) -> None:
        if path != self._path:
            self.set_path(path)
            self.changed.emit(path)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._shown)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.choose)
        row.addWidget(self.reset)
        row.addStretch(1)
        column.addLayout(row)


def _words(path: str) -> str:
    if not path:
        return tr("NewsClip's own")
    file = Path(path).expanduser()
    return file.name if file.is_file() else tr("{name} (not there)", name=file.name)
