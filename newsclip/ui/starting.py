"""Starting another window of the program."""

import sys

from PySide6.QtCore import QProcess


def open_window_on(folder: str) -> None:
    """Start another NewsClip on that library; one that is open already comes forward."""
    frozen = bool(getattr(sys, "frozen", False))
    words = [] if frozen else ["-m", "newsclip"]
    QProcess.startDetached(sys.executable, [*words, "--library", folder])
