"""An upgrade that comes while the window is open: what runs is the old program, and says so."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from newsclip import places
from newsclip.language import tr
from newsclip.ui.starting import start_again
from newsclip.ui.window import MainWindow

EVERY_MS = 15_000
_Stamp = tuple[int, int, int]


class Renewal(QObject):
    """Looks now and then whether the file of the program is still the one that was started."""

    def __init__(self, window: MainWindow, library: str) -> None:
        super().__init__(window)
        self._window = window
        self._library = library
        self._program = places.program()
        self._began_with = _stamp(self._program)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        """Tell of another program in the place of ours, once; one that is gone may be on its way."""
        now = _stamp(self._program)
        if now is None or now == self._began_with:
            return
        self._timer.stop()
        self._window.message.show_message(
            "info",
            tr("NewsClip was updated while it was open."),
            tr("Start it again to go on with the new version; everything is saved."),
            action=tr("Start again now"),
            act=lambda: start_again(self._window, self._library),
        )


def _stamp(program: Path) -> _Stamp | None:
    """What tells one file from another of the same name; None where there is none."""
    try:
        told = program.stat()
    except OSError:
        return None
    return told.st_ino, told.st_mtime_ns, told.st_size
