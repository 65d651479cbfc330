"""Starting another window of the program, or this one again."""

import sys

from PySide6.QtCore import QCoreApplication, QProcess, Qt
from PySide6.QtWidgets import QWidget


def open_window_on(folder: str) -> None:
    """Start another NewsClip on that library; one that is open already comes forward."""
    _start("--library", folder)


def start_again(window: QWidget, folder: str = "") -> None:
    """Close the window and start NewsClip anew, on the library of that folder or as at first.

    What holds only from the next start on, as the language does, holds then. A window that does not
    close, because something in it is under way, stays, and nothing is started.
    """
    words = ("--library", folder) if folder else ()
    app = QCoreApplication.instance()
    if window.close() and app is not None:
        once = Qt.ConnectionType.SingleShotConnection
        app.aboutToQuit.connect(lambda: _start(*words), once)


def _start(*words: str) -> None:
    frozen = bool(getattr(sys, "frozen", False))
    own = [] if frozen else ["-m", "newsclip"]
    QProcess.startDetached(sys.executable, [*own, *words])
