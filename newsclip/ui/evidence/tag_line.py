"""A line of tags, separated by commas, that completes the one being typed."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget


class TagLine(QLineEdit):
    """ "range, exports": known tags are offered for the last one."""

    def __init__(self, known: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText("tag, tag")
        completer = _LastTag(self)
        completer.setModel(QStringListModel(list(known), completer))
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        if popup := completer.popup():
            popup.setProperty("popup", True)
        self.setCompleter(completer)


class _LastTag(QCompleter):
    """Completes what stands after the last comma."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line

    def splitPath(self, path: str) -> list[str]:  # noqa: N802 (Qt's name)
        """The tag being typed."""
        return [path.rpartition(",")[2].strip()]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:  # noqa: N802
        """The line with that tag completed."""
        before = self._line.text().rpartition(",")[0].strip()
        chosen = str(index.data() or "")
        return f"{before}, {chosen}" if before else chosen
