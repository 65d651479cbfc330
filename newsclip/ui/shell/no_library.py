"""What the window offers while no library is open: try again, a backup, another library, leave."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from newsclip.domain.errors import LibraryDamagedError
from newsclip.services.maintenance import Backup
from newsclip.ui.library.dates import moment_text
from newsclip.ui.mirroring import popup_below
from newsclip.ui.widgets.empty_state import EmptyState

MOST_BACKUPS = 12


class NoLibrary(EmptyState):
    """Stands where the panes would be. Nothing is changed before something is chosen."""

    again_requested = Signal()
    restore_requested = Signal(object)
    """The path of the backup to go back to."""
    other_requested = Signal(str)
    """The folder of another library."""

    def __init__(self, folder: Path, error: Exception, backups: tuple[Backup, ...]) -> None:
        super().__init__("No library is open", _sentence(folder, error, backups), "library")
        self._backups = backups
        damaged = isinstance(error, LibraryDamagedError)
        self.again = self.add_button("Try again", self.again_requested.emit, primary=not damaged)
        if backups:
            words = "Restore a backup…"
            self.restore = self.add_button(words, self._offer_backups, primary=damaged)
        self.other = self.add_button("Open another library…", self.choose)

    def choose(self) -> None:
        """Ask for the folder of another library."""
        ask_library(self, self.other_requested.emit)

    def menu(self) -> QMenu:
        """The backups, the newest first."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for backup in self._backups[:MOST_BACKUPS]:
            menu.addAction(backup_words(backup)).triggered.connect(self._chooser(backup.path))
        return menu

    def _chooser(self, path: Path) -> Callable[[], None]:
        return lambda: self.restore_requested.emit(path)

    def _offer_backups(self) -> None:
        popup_below(self.menu(), self.restore)


def _sentence(folder: Path, error: Exception, backups: tuple[Backup, ...]) -> str:
    where = f"{error} The library is in {folder}."
    if not backups:
        return where
    count = "The newest backup" if len(backups) == 1 else f"The newest of {len(backups)} backups"
    return f"{where} {count} is from {moment_text(backups[0].at)}."


def backup_words(backup: Backup) -> str:
    """When a backup was made, and how many articles it has."""
    if backup.articles is None:
        return f"{moment_text(backup.at)} · not readable"
    articles = "1 article" if backup.articles == 1 else f"{backup.articles:,} articles"
    return f"{moment_text(backup.at)} · {articles}"


def ask_library(parent: QWidget, chosen: Callable[[str], None]) -> None:
    """Ask for the folder of a library."""
    dialog = QFileDialog(parent, "Open a library folder")
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
