"""The sidebar's rows as a tree for Qt, changed row by row so that views keep their place."""

from collections.abc import Iterator, Sequence
from enum import IntEnum
from typing import Any, cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from newsclip.domain.scope import Place, Scope
from newsclip.ui.library.mime import ARTICLES, articles_of_mime
from newsclip.ui.library.sidebar_entries import NEW_STORY, Entry

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
DROP_PLACES = {Place.STORY, Place.STATE, Place.TAG, Place.TRASH}


class SidebarRole(IntEnum):
    """What a row tells besides its text."""

    ENTRY = Qt.ItemDataRole.UserRole + 1
    DEPTH = Qt.ItemDataRole.UserRole + 2


class _Node:
    """A row, its place, and the rows below it."""

    __slots__ = ("above", "below", "entry")

    def __init__(self, entry: Entry, above: "_Node | None") -> None:
        self.entry = entry
        self.above = above
        self.below: list[_Node] = []

    @property
    def row(self) -> int:
        return self.above.below.index(self) if self.above else 0

    @property
    def depth(self) -> int:
        """Steps below its section; 0 directly under a heading or at the top."""
        depth, node = -1, self
        while node.above is not None:
            depth += not node.entry.heading
            node = node.above
        return depth

    def walk(self) -> Iterator["_Node"]:
        for node in self.below:
            yield node
            yield from node.walk()


class SidebarModel(QAbstractItemModel):
    """Scopes as rows."""

    renamed = Signal(object, str)
    """The user gave the Entry another name."""
    dropped = Signal(object, object)
    """Articles, a list of ids, were dropped onto a Scope."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = _Node(Entry("", ""), None)

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show these rows; those that stay keep their indexes."""
        self._merge(self._root, entries, NOWHERE)

    def index_of(self, key: str) -> QModelIndex:
        """The row of that key, or an invalid index."""
        for node in self._root.walk():
            if node.entry.key == key:
                return self._index(node)
        return NOWHERE

    def entry(self, index: Index) -> Entry | None:
        """The entry of a row, or None."""
        return self._node(index).entry if index.isValid() else None

    def _merge(self, node: _Node, entries: Sequence[Entry], index: QModelIndex) -> None:
        wanted = {entry.key for entry in entries}
        for row in range(len(node.below) - 1, -1, -1):
            if node.below[row].entry.key not in wanted:
                self.beginRemoveRows(index, row, row)
                del node.below[row]
                self.endRemoveRows()
        for row, entry in enumerate(entries):
            self._place(node, row, entry, index)
            child = node.below[row]
            self._merge(child, entry.children, self._index(child))

    def _place(self, node: _Node, row: int, entry: Entry, index: QModelIndex) -> None:
        """Let the entry stand at the row: as it is, moved, or new."""
        old = next((i for i, n in enumerate(node.below) if n.entry.key == entry.key), None)
        if old is None:
            self.beginInsertRows(index, row, row)
            node.below.insert(row, _Node(entry, node))
            self.endInsertRows()
            return
        if old != row:
            self.beginMoveRows(index, old, old, index, row)
            node.below.insert(row, node.below.pop(old))
            self.endMoveRows()
        child = node.below[row]
        before, child.entry = child.entry, entry
        if _shown(before) != _shown(entry):
            changed = self._index(child)
            self.dataChanged.emit(changed, changed)

    def _node(self, index: Index) -> _Node:
        if not index.isValid():
            return self._root
        return cast("_Node", index.internalPointer())

    def _index(self, node: _Node) -> QModelIndex:
        return self.createIndex(node.row, 0, node)

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        """The row below the parent."""
        below = self._node(parent).below
        if column == 0 and 0 <= row < len(below):
            return self.createIndex(row, 0, below[row])
        return QModelIndex()

    def parent(self, index: Index = NOWHERE) -> Any:
        """The row above; Qt gives this method a second meaning without an index."""
        above = self._node(index).above if index.isValid() else None
        return self._index(above) if above is not None and above.above is not None else NOWHERE

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 (Qt's name)
        """How many rows stand directly below."""
        return len(self._node(parent).below)

    def columnCount(self, _parent: Index = NOWHERE) -> int:  # noqa: N802 (Qt's name)
        """One."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row shows and says."""
        if not index.isValid():
            return None
        node = self._node(index)
        entry = node.entry
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.label
            case Qt.ItemDataRole.EditRole:
                return entry.name
            case Qt.ItemDataRole.ToolTipRole:
                return entry.name if "/" in entry.name else None
            case Qt.ItemDataRole.AccessibleTextRole:
                return entry.label if entry.count is None else f"{entry.label}, {entry.count}"
            case SidebarRole.ENTRY:
                return entry
            case SidebarRole.DEPTH:
                return node.depth
        return None

    def setData(  # noqa: N802 (Qt's name)
        self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Tell that the user gave a row another name; the row changes when the library has."""
        entry = self.entry(index)
        if role != Qt.ItemDataRole.EditRole or entry is None:
            return False
        name = str(value).strip()
        if name and (name != entry.name or entry.key == NEW_STORY):
            self.renamed.emit(entry, name)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen; what articles can be dropped onto says so."""
        entry = self.entry(index)
        if entry is None or entry.heading:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if entry.name:
            flags |= Qt.ItemFlag.ItemIsEditable
        if _takes_articles(entry.scope):
            flags |= Qt.ItemFlag.ItemIsDropEnabled
        return flags

    def mimeTypes(self) -> list[str]:  # noqa: N802 (Qt's name)
        """Articles."""
        return [ARTICLES]

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: N802 (Qt's name)
        """A drop adds; nothing is taken from where it came."""
        return Qt.DropAction.CopyAction

    def canDropMimeData(  # noqa: N802 (Qt's name)
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index
    ) -> bool:
        """Articles, onto a row that takes them."""
        entry = self.entry(parent)
        onto = row == -1 and entry is not None and _takes_articles(entry.scope)
        return onto and bool(articles_of_mime(data))

    def dropMimeData(  # noqa: N802 (Qt's name)
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Tell what was dropped where."""
        entry = self.entry(parent)
        if entry is None or not self.canDropMimeData(data, action, row, column, parent):
            return False
        self.dropped.emit(entry.scope, articles_of_mime(data))
        return True


def _takes_articles(scope: Scope | None) -> bool:
    return scope is not None and scope.place in DROP_PLACES


def _shown(entry: Entry) -> tuple[object, ...]:
    """What of an entry its own row shows, and whether it can be folded."""
    return (entry.label, entry.count, entry.dot, entry.name, entry.scope, bool(entry.children))
