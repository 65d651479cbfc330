"""The ledger as a table: what is in conflict, what the sources say, why, how it stands, a note."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont

from newsclip.domain.ledger import LedgerEntry, Standing
from newsclip.language import tr
from newsclip.ui.reader.formats import plain_tip
from newsclip.ui.theme import current, interface_font

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
HEADS = (
    tr("Conflict"),
    tr("What the sources say"),
    tr("Why they may differ"),
    tr("Standing"),
    tr("Note"),
)
STANDING, NOTE = 3, 4
ENTRY = Qt.ItemDataRole.UserRole + 1
STANDINGS = {
    Standing.OPEN: tr("Still open"),
    Standing.EXPLAINED: tr("Explained"),
    Standing.RESOLVED: tr("Resolved"),
}
_INKS = {
    Standing.OPEN: "conflict-ink",
    Standing.EXPLAINED: "status-ink",
    Standing.RESOLVED: "agree-ink",
}


class LedgerModel(QAbstractTableModel):
    """Entries with the words of their passages; what is edited is told, and shown when it is stored."""

    decided = Signal(object, object, str)
    """A LedgerEntry, the Standing it is to have, and its note."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[LedgerEntry, ...] = ()
        self._told: tuple[str, ...] = ()

    def set_entries(self, entries: Sequence[LedgerEntry], told: Sequence[str]) -> None:
        """Show these, ``told`` being what the passages of each say."""
        if (tuple(entries), tuple(told)) == (self.entries, self._told):
            return
        self.beginResetModel()
        self.entries, self._told = tuple(entries), tuple(told)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 (Qt's name)
        """How many conflicts there are."""
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 (Qt's name)
        """What is told of each."""
        return 0 if parent.isValid() else len(HEADS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Standing and note can be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() >= STANDING else flags

    def headerData(  # noqa: N802 (Qt's name)
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names of the columns."""
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return HEADS[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell."""
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(entry, index.row())[index.column()]
            case Qt.ItemDataRole.EditRole:
                return entry.standing.value if index.column() == STANDING else entry.note
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self._words(entry, index.row())[index.column()])
            case Qt.ItemDataRole.ForegroundRole if index.column() == STANDING:
                return current().color(_INKS[entry.standing])
            case Qt.ItemDataRole.FontRole if index.column() in {0, STANDING}:
                return interface_font(13, QFont.Weight.DemiBold)
        return entry if role == ENTRY else None

    def _words(self, entry: LedgerEntry, row: int) -> tuple[str, ...]:
        standing = STANDINGS[entry.standing]
        if entry.anew:
            standing = tr("{standing} again: something new was said", standing=standing)
        elif not entry.decided and entry.standing is Standing.EXPLAINED:
            standing = tr("{standing} by what they say", standing=standing)
        return entry.title, self._told[row], "; ".join(entry.reasons), standing, entry.note

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802 (Qt's name)
        """Ask for another standing or note."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        entry = self.entries[index.row()]
        if index.column() == STANDING:
            self.decided.emit(entry, Standing(value), entry.note)
        else:
            self.decided.emit(entry, entry.standing, str(value))
        return True
