"""The feeds, and what they offer, as rows for Qt."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QAbstractTableModel, QModelIndex, Qt
from PySide6.QtCore import QPersistentModelIndex as Persistent
from PySide6.QtGui import QFont

from newsclip.domain.feeds import Offer, Offered, Subscription
from newsclip.language import tr
from newsclip.ui.library.dates import date_text

Index = QModelIndex | Persistent
NOWHERE = QModelIndex()
ALL_FEEDS = tr("All feeds")
HEADS = (tr("Title"), tr("Feed"), tr("Published"), "")
_STATES = {Offer.NEW: tr("New"), Offer.IMPORTED: tr("In the library")}
_ROLES = Qt.ItemDataRole


class FeedsModel(QAbstractListModel):
    """One row for all feeds together, then each feed with how much of what it offers is new."""

    def __init__(self) -> None:
        super().__init__()
        self.feeds: tuple[Subscription, ...] = ()

    def set_feeds(self, feeds: tuple[Subscription, ...]) -> None:
        """Show these."""
        if feeds != self.feeds:
            self.beginResetModel()
            self.feeds = feeds
            self.endResetModel()

    def feed(self, row: int) -> Subscription | None:
        """The feed of a row; None for all of them."""
        return self.feeds[row - 1] if 1 <= row <= len(self.feeds) else None

    def row_of(self, feed_id: int) -> int:
        """The row of a feed; that of all feeds when it is gone."""
        return next((i for i, one in enumerate(self.feeds, 1) if one.id == feed_id), 0)

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 (Qt's name)
        """All, and each."""
        return 0 if parent.isValid() else len(self.feeds) + 1

    def data(self, index: Index, role: int = _ROLES.DisplayRole) -> Any:
        """The name with the count; the address and the last failure as a tip."""
        feed = self.feed(index.row())
        new = feed.new if feed else sum(one.new for one in self.feeds)
        name = feed.title if feed else ALL_FEEDS
        if role == _ROLES.DisplayRole:
            failing = " ⚠" if feed and feed.error else ""
            return f"{name}{failing}  ({new})" if new else f"{name}{failing}"
        if role == _ROLES.AccessibleTextRole:
            words = tr("{name}, {n} new", "{name}, {n} new", n=new, name=name)
            failing = tr("could not be refreshed") if feed and feed.error else ""
            return ", ".join(filter(None, (words, failing)))
        if role == _ROLES.ToolTipRole and feed:
            return "\n".join(filter(None, (feed.folder, feed.url, feed.error)))
        if role == _ROLES.FontRole and new:
            return _bold()
        return None


class ItemsModel(QAbstractTableModel):
    """What feeds offer, newest first."""

    def __init__(self) -> None:
        super().__init__()
        self.items: list[Offered] = []
        self._names: Mapping[int, str] = {}

    def set_items(self, items: list[Offered], feeds: Sequence[Subscription]) -> None:
        """Show these; rows that stay keep their selection when only their state changed."""
        self._names = {feed.id: feed.title for feed in feeds}
        same = [one.id for one in items] == [one.id for one in self.items]
        if not same:
            self.beginResetModel()
        self.items = items
        if not same:
            self.endResetModel()
        elif items:
            self.dataChanged.emit(self.index(0, 0), self.index(len(items) - 1, len(HEADS) - 1))

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 (Qt's name)
        """One for each entry."""
        return 0 if parent.isValid() else len(self.items)

    def columnCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 (Qt's name)
        """Title, feed, date, state."""
        return 0 if parent.isValid() else len(HEADS)

    def headerData(  # noqa: N802 (Qt's name)
        self, section: int, orientation: Qt.Orientation, role: int = _ROLES.DisplayRole
    ) -> Any:
        """The names of the columns."""
        shown = orientation is Qt.Orientation.Horizontal and role == _ROLES.DisplayRole
        return HEADS[section] if shown else None

    def data(self, index: Index, role: int = _ROLES.DisplayRole) -> Any:
        """What a cell shows; the summary as a tip, what is new in bold."""
        one = self.items[index.row()]
        match role:
            case _ROLES.DisplayRole:
                return self._words(one, index.column())
            case _ROLES.ToolTipRole:
                return one.summary or one.url
            case _ROLES.AccessibleTextRole if index.column() == 0:
                return ", ".join(filter(None, (one.title, _STATES.get(one.state, ""))))
            case _ROLES.FontRole if one.state is Offer.NEW:
                return _bold()
        return None

    def _words(self, one: Offered, column: int) -> str:
        return (
            one.title,
            self._names.get(one.feed_id, ""),
            date_text(one.published[:10]),
            _STATES.get(one.state, ""),
        )[column]


def _bold() -> QFont:
    font = QFont()
    font.setBold(True)
    return font
