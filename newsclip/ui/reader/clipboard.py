"""What is put on the clipboard."""

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QTextEdit


def native_mime_data() -> QMimeData:
    """Empty data for the clipboard that Python has no part in.

    The clipboard outlives the interpreter; data made in Python crash the program as it ends.
    """
    carrier = QTextEdit("-")
    carrier.selectAll()
    data = carrier.createMimeDataFromSelection()
    data.text()  # Qt fills in what was selected when it is first read, so read, then clear.
    data.clear()
    return data
