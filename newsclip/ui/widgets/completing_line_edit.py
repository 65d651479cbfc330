"""A field that offers what was typed before."""

from collections.abc import Iterable

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget


class CompletingLineEdit(QLineEdit):
    """Offers known values that hold the typed letters anywhere, in any case."""

    def __init__(self, name: str, known: Iterable[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._model = QStringListModel(self)
        completer = QCompleter(self._model, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        if popup := completer.popup():
            popup.setProperty("popup", True)
        self.setCompleter(completer)
        self.set_known(known)

    def set_known(self, known: Iterable[str]) -> None:
        """Offer these from now on, in this order."""
        self._model.setStringList(list(dict.fromkeys(known)))
