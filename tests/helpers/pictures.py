"""Pictures of widgets, to look at."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget


def grab(widget: QWidget, path: Path) -> Path:
    """Save what the widget shows now as a PNG; the folder is made when it is not there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    QCoreApplication.processEvents()
    if not widget.grab().save(str(path), "PNG"):
        message = f"no picture could be written to {path}"
        raise OSError(message)
    return path
