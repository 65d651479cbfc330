"""The articles of a query: all ids in order, rows by the page when they are looked at."""

from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum
from itertools import pairwise
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from newsclip.domain.articles import ArticleRow
from newsclip.domain.errors import NewsClipError
from newsclip.domain.kinds import KINDS
from newsclip.language import number_words, tr, within
from newsclip.services.articles import PAGE, Articles
from newsclip.ui.library.dates import date_text
from newsclip.ui.library.mime import articles_to_mime

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
FEW_CHANGES = 64
"""Runs of rows that are inserted or removed one by one; more are shown as a new list."""


class ArticleRole(IntEnum):
    """What a row tells besides its title."""

    ROW = Qt.ItemDataRole.UserRole + 1
    ID = Qt.ItemDataRole.UserRole + 2


class ArticleModel(QAbstractListModel):
    """Articles as rows. Reads 200 rows at a time and keeps what it has read."""

    failed = Signal(object)

    def __init__(self, articles: Articles, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._articles = articles
        self._ids: list[int] = []
        self._places: dict[int, int] | None = None
        self._rows: dict[int, ArticleRow] = {}
        self._broken = False

    @property
    def ids(self) -> Sequence[int]:
        """All ids, in order."""
        return self._ids

    def row_of(self, article_id: int) -> int:
        """The row of an article, -1 when it is not in the list."""
        if self._places is not None:
            return self._places.get(article_id, -1)
        try:
            return self._ids.index(article_id)
        except ValueError:
            return -1

    def id_at(self, index: Index) -> int:
        """The article of a row, 0 when there is none."""
        return self._ids[index.row()] if index.isValid() else 0

    def article_row(self, row: int) -> ArticleRow | None:
        """What is known of the article in a row; its page is read when it was not yet."""
        article_id = self._ids[row]
        if article_id not in self._rows:
            self._read_page(row // PAGE)
        return self._rows.get(article_id)

    def reset_ids(self, ids: list[int], rows: Iterable[ArticleRow] = ()) -> None:
        """Show another list, of which some rows are known."""
        self.beginResetModel()
        self._take(ids)
        self._rows = {row.id: row for row in rows}
        self._broken = False
        self.endResetModel()

    def update_ids(self, ids: list[int]) -> bool:
        """Let the same list hold these ids now. False when it was so different that it was reset."""
        if ids == self._ids:
            return True
        steps = _steps(self._ids, ids)
        if steps is None:
            self.reset_ids(ids, [self._rows[i] for i in ids if i in self._rows])
            return False
        removed, inserted = steps
        for first, last in reversed(removed):
            self.beginRemoveRows(NOWHERE, first, last)
            self._take(self._ids[:first] + self._ids[last + 1 :])
            self.endRemoveRows()
        for first, last in inserted:
            self.beginInsertRows(NOWHERE, first, last)
            self._take(self._ids[:first] + ids[first : last + 1] + self._ids[first:])
            self.endInsertRows()
        return True

    def stale(self, article_ids: Iterable[int]) -> list[int]:
        """Which of these articles have been read, and so may be shown as they no longer are."""
        return [i for i in article_ids if i in self._rows]

    def forget(self, article_ids: Iterable[int]) -> None:
        """Read these articles anew when they are looked at."""
        for article_id in article_ids:
            self._rows.pop(article_id, None)

    def put_rows(self, rows: Iterable[ArticleRow]) -> None:
        """Show these rows as they are now."""
        if self._places is None:
            self._places = {found: row for row, found in enumerate(self._ids)}
        for row in rows:
            place = self.row_of(row.id)
            if place >= 0 and self._rows.get(row.id) != row:
                self._rows[row.id] = row
                changed = self.index(place)
                self.dataChanged.emit(changed, changed)

    def _take(self, ids: list[int]) -> None:
        self._ids = ids
        self._places = None

    def _read_page(self, page: int) -> None:
        if self._broken:
            return
        wanted = self._ids[page * PAGE : (page + 1) * PAGE]
        try:
            rows = self._articles.rows([i for i in wanted if i not in self._rows])
        except NewsClipError as error:
            self._broken = True  # painting asks again and again; the user is told once
            self.failed.emit(error)
            return
        self._rows.update((row.id, row) for row in rows)

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 (Qt's name)
        """How many articles there are."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row shows and says."""
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        if role == ArticleRole.ID:
            return self._ids[index.row()]
        if role not in _SAID:
            return None
        row = self.article_row(index.row())
        return _SAID[role](row) if row is not None else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be chosen and dragged away."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802 (Qt's name)
        """The articles of the rows, in the order of the list."""
        rows = sorted({index.row() for index in indexes})
        known = [self._rows[self._ids[row]].title for row in rows if self._ids[row] in self._rows]
        return articles_to_mime([self._ids[row] for row in rows], known)

    def supportedDragActions(self) -> Qt.DropAction:  # noqa: N802 (Qt's name)
        """A drag adds the articles elsewhere; the library decides what leaves this list."""
        return Qt.DropAction.CopyAction


Runs = list[tuple[int, int]]


def _steps(old: list[int], new: list[int]) -> tuple[Runs, Runs] | None:
    """The runs to remove from the old list, then to insert into it; None when that is no way."""
    begin = _alike(old, new)
    end = _alike(old[begin:][::-1], new[begin:][::-1])
    was, now = old[begin : len(old) - end], new[begin : len(new) - end]
    kept, coming = set(now), set(was)
    removed = _runs([row for row, found in enumerate(was, begin) if found not in kept])
    inserted = _runs([row for row, found in enumerate(now, begin) if found not in coming])
    stays = [found for found in was if found in kept] == [found for found in now if found in coming]
    return (removed, inserted) if stays and len(removed) + len(inserted) <= FEW_CHANGES else None


def _alike(one: list[int], other: list[int]) -> int:
    """How many items both begin with; comparing slices is far quicker than comparing items."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _runs(rows: list[int]) -> Runs:
    """Ascending numbers as runs of neighbours, first and last."""
    if not rows:
        return []
    breaks = [i for i, (one, other) in enumerate(pairwise(rows), 1) if other != one + 1]
    starts, ends = [0, *breaks], [*breaks, len(rows)]
    return [(rows[start], rows[end - 1]) for start, end in zip(starts, ends, strict=True)]


def spoken(row: ArticleRow) -> str:
    """A row as a screen reader says it."""
    counts = [
        f"{number_words(count)} {within(kind.label if count == 1 else kind.plural)}"
        for kind in KINDS.values()
        if (count := row.counts.get(kind.id))
    ]
    parts = [row.title, row.publisher, date_text(row.published, row.language), *counts]
    return ", ".join(part for part in parts if part)


def _tip(row: ArticleRow) -> str | None:
    if not row.title_proposed:
        return None
    return tr("This title was proposed from the text. Confirm or change it under Details.")


_SAID: dict[int, Callable[[ArticleRow], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda row: row.title,
    Qt.ItemDataRole.AccessibleTextRole: spoken,
    Qt.ItemDataRole.AccessibleDescriptionRole: lambda row: row.hit or row.lead,
    Qt.ItemDataRole.ToolTipRole: _tip,
    ArticleRole.ROW: lambda row: row,
}
