"""The suggestions of an article as a list for Qt."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from newsclip.domain.kinds import kind_of
from newsclip.domain.suggestions import Suggestion
from newsclip.domain.wording import short_quote
from newsclip.language import tr
from newsclip.ui.inspector.facts import facts_of

Index = QModelIndex | QPersistentModelIndex


class SuggestionRole(IntEnum):
    """What a delegate asks for."""

    SUGGESTION = Qt.ItemDataRole.UserRole


class SuggestionsModel(QAbstractListModel):
    """Suggestions in the order they are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Suggestion] = []

    def show(self, suggestions: Sequence[Suggestion]) -> None:
        """Show these; those that stay keep their rows, so that scrolling and selection stay."""
        new = list(suggestions)
        ids = {one.id for one in new}
        for row in reversed(range(len(self._rows))):
            if self._rows[row].id not in ids:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._rows[row]
                self.endRemoveRows()
        if [one.id for one in self._rows] == [one.id for one in new]:
            self._rows = new
            if new:
                self.dataChanged.emit(self.index(0), self.index(len(new) - 1))
            return
        self.beginResetModel()
        self._rows = new
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 (Qt's)
        """How many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The suggestion itself, and what a screen reader says of it."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        one = self._rows[index.row()]
        if role == SuggestionRole.SUGGESTION:
            return one
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return spoken(one)
        return None

    def row_of(self, suggestion_id: int) -> int:
        """The row of a suggestion, -1 when it is not there."""
        rows = (row for row, one in enumerate(self._rows) if one.id == suggestion_id)
        return next(rows, -1)


def because(one: Suggestion) -> str:
    """Why it is proposed, in a line."""
    return " + ".join(one.why)


def spoken(one: Suggestion) -> str:
    """The whole suggestion in words."""
    label = kind_of(one.kind).label
    said = "; ".join(f"{fact.label}: {fact.words}" for fact in facts_of(one))
    parts = (
        tr(
            "{label}, paragraph {paragraph}: {exact}",
            label=label,
            paragraph=one.paragraph,
            exact=short_quote(one.exact),
        ),
        said,
        because(one),
    )
    return ". ".join(part for part in parts if part)
