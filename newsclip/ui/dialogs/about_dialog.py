"""About NewsClip: its version and licence, where the library is, and what it runs on."""

import platform

import PySide6
from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from newsclip import __version__
from newsclip.language import tr
from newsclip.services.maintenance import database_engine
from newsclip.ui.context import Context
from newsclip.ui.dialogs.frame import DialogFrame, words
from newsclip.ui.icons import app_icon
from newsclip.ui.library.latest import Latest
from newsclip.ui.mirroring import in_own_order, is_mirrored
from newsclip.ui.theme import text_scale
from newsclip.ui.widgets.buttons import primary_button, secondary_button
from newsclip.ui.widgets.sizes import size_text

_ICON = 56
SIZE = tr("Size")


class AboutDialog(DialogFrame):
    """Tells what a question about NewsClip is answered with; all of it can be copied."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(tr("About NewsClip"), tr("A desktop desk for evidence."), parent)
        self._folder = context.desk.folder
        self.facts = _facts(str(self._folder))
        self._size = QLabel()
        self.body.addLayout(self._head())
        self.body.addWidget(self._card())
        self.copy = self.add_button(
            secondary_button(tr("Copy details"), self._copy_details), left=True
        )
        self.licences = self.add_button(
            secondary_button(tr("Licences…"), self._show_licences), left=True
        )
        self.close_button = self.add_button(primary_button(tr("Close"), self.accept))
        self.close_button.setDefault(True)
        self.close_button.setFocus()
        latest = Latest(context.jobs, self)
        latest.failed.connect(self.message.show_error)
        latest.ask(context.desk.maintenance.sizes, self._show_sizes)
        self.setMinimumWidth(min(round(480 * text_scale()), self.screen().availableSize().width()))

    def _head(self) -> QHBoxLayout:
        picture = QLabel()
        side = round(_ICON * text_scale())
        picture.setPixmap(app_icon().pixmap(side, side))
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addStretch(1)
        column.addWidget(
            words(tr("NewsClip {version}", version=__version__), "strong", selectable=True)
        )
        column.addWidget(words(tr("Free software under the MIT licence."), "secondary"))
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(picture)
        row.addLayout(column, 1)
        return row

    def _card(self) -> QFrame:
        card = QFrame()
        card.setProperty("card", "true")
        grid = QGridLayout(card)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(self.facts.items()):
            label = words(name, "label")
            grid.addWidget(label, row * 2, 0, Qt.AlignmentFlag.AlignTop)
            shown = words(value, selectable=True)
            shown.setAccessibleName(f"{name}: {value}")
            if name == SIZE:
                self._size = shown
            grid.addWidget(shown, row * 2, 1)
        grid.addLayout(self._folder_buttons(), 1, 1)
        return card

    def _show_sizes(self, sizes: dict[str, int]) -> None:
        """Say how much room the library takes, once that was counted."""
        said = in_own_order if is_mirrored(self) else str
        parts = ", ".join(f"{what} {said(size_text(size))}" for what, size in sizes.items())
        self.facts[SIZE] = f"{said(size_text(sum(sizes.values())))}: {parts}"
        self._size.setText(self.facts[SIZE])
        self._size.setAccessibleName(f"{SIZE}: {self.facts[SIZE]}")

    def _folder_buttons(self) -> QHBoxLayout:
        self.open_folder = secondary_button(tr("Open folder"), self._open_folder)
        self.copy_folder = secondary_button(tr("Copy"), self._copy_folder)
        self.copy_folder.setAccessibleName(tr("Copy the library's folder"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.open_folder)
        row.addWidget(self.copy_folder)
        row.addStretch(1)
        return row

    def _open_folder(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder))):
            self.message.show_message(
                "warning",
                tr("This desktop did not open the folder."),
                tr("Copy its name and open it in your file manager."),
            )

    def _copy_folder(self) -> None:
        QGuiApplication.clipboard().setText(str(self._folder))
        self.message.show_message("info", tr("The library's folder is on the clipboard."))

    def _show_licences(self) -> None:
        from newsclip.ui.dialogs.licences_dialog import LicencesDialog

        LicencesDialog(self).open()

    def _copy_details(self) -> None:
        lines = [
            tr("NewsClip {version}", version=__version__),
            *(f"{name}: {told}" for name, told in self.facts.items()),
        ]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.message.show_message("info", tr("The details are on the clipboard."))


def _facts(folder: str) -> dict[str, str]:
    """What NewsClip works on and runs on, the library first."""
    sqlite, _searches = database_engine()
    return {
        tr("Library"): folder,
        SIZE: "…",
        "Python": platform.python_version(),
        "Qt": tr(
            "{qVersion} (PySide6 {version})", qVersion=qVersion(), version=PySide6.__version__
        ),
        "SQLite": sqlite,
        tr("System"): platform.platform(terse=True),
    }
