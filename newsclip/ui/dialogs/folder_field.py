"""The field of a folder: its path, and a button to choose another."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from newsclip.language import tr
from newsclip.ui.widgets.buttons import secondary_button


class FolderField(QWidget):
    """Shows a folder; empty when none is chosen."""

    changed = Signal(str)

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = QLineEdit()
        self.path.setAccessibleName(label)
        self.path.setPlaceholderText(tr("No folder"))
        self.choose = secondary_button(tr("Choose…"), self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.path, 1)
        row.addWidget(self.choose)
        self.setFocusProxy(self.path)
        self.path.editingFinished.connect(lambda: self.changed.emit(self.path.text().strip()))

    def set_path(self, path: str) -> None:
        """Show this folder and tell nobody."""
        if path != self.path.text():
            self.path.setText(path)

    def _ask(self) -> None:
        dialog = QFileDialog(self.window(), tr("Choose a folder"), self.path.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _chosen(self, path: str) -> None:
        self.set_path(path)
        self.changed.emit(path)
