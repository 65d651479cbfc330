"""What the window offers while no library is open: try again, a backup, another library, leave."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from newsclip.domain.errors import LibraryDamagedError
from newsclip.language import tr
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
        super().__init__(tr("No library is open"), _sentence(folder, error, backups), "library")
        self._backups = backups
        damaged = isinstance(error, LibraryDamagedError)
        self.again = self.add_button(
            tr("Try again"), self.again_requested.emit, primary=not damaged
        )
        if backups:
            words = tr("Restore a backup…")
            self.restore = self.add_button(words, self._offer_backups, primary=damaged)
        self.other = self.add_button(tr("Open another library…"), self.choose)

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
    where = tr("{error} The library is in {folder}.", error=error, folder=folder)
    if not backups:
        return where
    newest = tr(
        "The newest backup is from {at}.",
        "The newest of {n} backups is from {at}.",
        n=len(backups),
        at=moment_text(backups[0].at),
    )
    return f"{where} {newest}"


def backup_words(backup: Backup) -> str:
    """When a backup was made, and how many articles it has."""
    if backup.articles is None:
        return tr("{at} · not readable", at=moment_text(backup.at))
    articles = tr("{n} article", "{n} articles", n=backup.articles)
    return f"{moment_text(backup.at)} · {articles}"


def ask_library(parent: QWidget, chosen: Callable[[str], None]) -> None:
    """Ask for the folder of a library."""
    dialog = QFileDialog(parent, tr("Open a library folder"))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
