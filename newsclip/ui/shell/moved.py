"""The first start after the library went to another folder."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFile

from newsclip.domain.errors import NewsClipError
from newsclip.language import tr
from newsclip.ui.window import MainWindow

if TYPE_CHECKING:
    from newsclip.ui.workplace import Workplace


def tell_of_move(place: "Workplace") -> None:
    """Say once that the library is elsewhere now, and offer to clear what stayed behind."""
    try:
        old = place.desk.maintenance.moved_from()
    except NewsClipError:  # a library that cannot be written has said so already
        return
    if old is not None:
        place.window.message.show_message(
            "info",
            tr("The library is in {folder} now.", folder=place.desk.folder),
            tr("What is left in {folder} is not used any more.", folder=old),
            action=tr("Put it in the trash"),
            act=lambda: _clear(place.window, old),
        )


def _clear(window: MainWindow, old: Path) -> None:
    if QFile(str(old)).moveToTrash():
        window.message.dismiss()
        return
    window.message.show_message(
        "error",
        tr("{folder} could not be put in the trash.", folder=old),
        tr("Nothing was removed. Delete it by hand if you do not need it."),
    )
