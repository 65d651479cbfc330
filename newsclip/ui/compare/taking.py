"""Taking the table elsewhere: as Markdown, for a spreadsheet, as a picture."""

from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QFileDialog

from newsclip.domain.errors import ExportingError
from newsclip.language import tr
from newsclip.ui.compare.comparing import Comparing
from newsclip.ui.compare.matrix_view import MatrixView
from newsclip.ui.context import Context
from newsclip.ui.theme import current

_LARGEST = 12_000
"""Pixels of a picture's longer side."""


class Taking(QObject):
    """Copies and saves the rows that are shown."""

    failed = Signal(object)
    said = Signal(str)

    def __init__(self, context: Context, comparing: Comparing, matrix: MatrixView) -> None:
        super().__init__(matrix)
        self._desk = context.desk
        self._comparing = comparing
        self._matrix = matrix
        context.actions.connect("compare.copy_markdown", lambda: self._copy(csv=False))
        context.actions.connect("compare.copy_csv", lambda: self._copy(csv=True))
        context.actions.connect("compare.save_picture", self._ask)

    def _copy(self, *, csv: bool) -> None:
        sources = [name for _, name in self._comparing.matrix_sources]
        text = self._desk.comparisons.table(self._matrix.rows(), sources, csv=csv)
        QGuiApplication.clipboard().setText(text)
        self.said.emit(tr("The table is on the clipboard."))

    def _ask(self) -> None:
        dialog = QFileDialog(
            self._matrix, tr("Save the table"), str(Path.home()), tr("Pictures (*.png)")
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("png")
        dialog.selectFile("Comparison.png")
        dialog.fileSelected.connect(self.save)
        dialog.open()

    def save(self, path: str) -> None:
        """Save the table whole, also what is scrolled out of sight; says so or why not."""
        if picture(self._matrix).save(path):
            self.said.emit(tr("Saved as {name}.", name=Path(path).name))
            return
        folder = Path(path).parent
        self.failed.emit(
            ExportingError(
                tr(
                    "“{name}” could not be written in {folder}.",
                    name=Path(path).name,
                    folder=folder,
                ),
                tr("Check the folder's permissions and free space, or choose another place."),
            )
        )


def picture(matrix: MatrixView) -> QImage:
    """The whole table with its header, at the density of the screen."""
    header = matrix.horizontalHeader()
    width = min(_LARGEST, max(header.length(), matrix.viewport().width()))
    size = QSize(width, min(_LARGEST, matrix.content_height()))
    ratio = matrix.devicePixelRatioF()
    image = QImage(size * ratio, QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(current().color("surface"))
    painter = QPainter(image)
    matrix.draw(painter, QPoint(0, 0))
    painter.end()
    return image
