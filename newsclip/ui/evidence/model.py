"""The model of the Evidence table: lines of ids and group headings; rows are read by the page."""

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from newsclip.domain.errors import NewsClipError
from newsclip.domain.highlights import EvidenceRow
from newsclip.services.desk import Desk
from newsclip.ui.evidence.cells import COLUMNS, Column, changes, edit_text, is_editable
from newsclip.ui.evidence.listing import Group, Grouping, Listing
from newsclip.ui.inspector.facts import short_date

PAGE = 200
MOST_KEPT = 20_000
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_SEEN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_FLAGS = tuple(_SEEN | Qt.ItemFlag.ItemIsEditable if column.typed else _SEEN for column in COLUMNS)


class EvidenceModel(QAbstractTableModel):
    """A line is the id of a highlight or, negative, the number of a group."""

    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._listing = Listing()
        self._lines: list[int] = []
        self._rows: dict[int, EvidenceRow | None] = {}
        self._labels: dict[str, str] = {}
        self._collapsed: set[str] = set()
        self._places: dict[int, int] | None = None

    # -- what is listed

    @property
    def listing(self) -> Listing:
        """What is listed now."""
        return self._listing

    def set_listing(self, listing: Listing) -> None:
        """List something else; rows that were read are kept."""
        self.beginResetModel()
        if listing.grouping is not self._listing.grouping:
            self._collapsed.clear()
        self._listing = listing
        self._lines = self._flat()
        self._places = None
        self._labels.clear()
        if len(self._rows) > MOST_KEPT:
            self._rows.clear()
        self.endResetModel()

    def group(self, line: int) -> Group | None:
        """The group whose heading the line is."""
        if not 0 <= line < len(self._lines) or self._lines[line] > 0:
            return None
        return self._listing.groups[-self._lines[line] - 1]

    def highlight_id(self, line: int) -> int:
        """The highlight of the line, 0 for a heading."""
        return max(0, self._lines[line]) if 0 <= line < len(self._lines) else 0

    def row(self, line: int) -> EvidenceRow | None:
        """What the line shows; None for a heading, or when it is gone."""
        highlight_id = self.highlight_id(line)
        if highlight_id and highlight_id not in self._rows:
            self._read_page(line)
        return self._rows.get(highlight_id)

    def line_of(self, highlight_id: int) -> int:
        """Where the highlight stands, -1 when it is not shown."""
        if self._places is None:
            self._places = {one: line for line, one in enumerate(self._lines) if one > 0}
        return self._places.get(highlight_id, -1)

    def ids_between(self, first: int, last: int) -> list[int]:
        """The highlights of these lines; a heading stands for its whole group."""
        found: list[int] = []
        for one in self._lines[first : last + 1]:
            if one > 0:
                found.append(one)
            else:
                found += self._listing.groups[-one - 1].ids
        return found

    def is_collapsed(self, group: Group) -> bool:
        """Whether the group's rows are hidden."""
        return group.key in self._collapsed

    def toggle(self, line: int) -> None:
        """Hide or show the rows of the group whose heading the line is."""
        group = self.group(line)
        if group is None:
            return
        count = len(group.ids)
        if group.key in self._collapsed:
            self.beginInsertRows(_NOWHERE, line + 1, line + count)
            self._collapsed.discard(group.key)
            self._lines[line + 1 : line + 1] = group.ids
            self.endInsertRows()
        else:
            self.beginRemoveRows(_NOWHERE, line + 1, line + count)
            self._collapsed.add(group.key)
            del self._lines[line + 1 : line + 1 + count]
            self.endRemoveRows()
        self._places = None
        self.dataChanged.emit(self.index(line, 0), self.index(line, len(COLUMNS) - 1))

    def heading(self, group: Group) -> str:
        """The words of a heading: of an article its title, publisher and date."""
        if self._listing.grouping is not Grouping.ARTICLE:
            return group.label
        if group.key not in self._labels:
            self._read_labels(group)
        return self._labels.get(group.key, "")

    # -- changes

    def refresh(self, ids: Collection[int], articles: Collection[int] = ()) -> None:
        """Read again what is known of these highlights, and of those of these articles."""
        touched = [i for i in ids if i in self._rows]
        if articles:
            concerned = set(articles)
            touched += [
                i for i, row in self._rows.items()
                if row is not None and row.highlight.article_id in concerned
            ]  # fmt: skip
            self._labels.clear()
        touched = list(dict.fromkeys(touched))
        if len(touched) > PAGE:
            for highlight_id in touched:
                del self._rows[highlight_id]
        elif touched:
            self._read(touched)
        for line in sorted(line for i in touched if (line := self.line_of(i)) >= 0):
            # More than one cell: of a single one Qt would put the text into its open editor.
            self.dataChanged.emit(self.index(line, 0), self.index(line, len(COLUMNS) - 1))

    def edit(self, line: int, **wanted: Any) -> bool:
        """Change the line's highlight; whether it was done. A failure is told."""
        highlight_id = self.highlight_id(line)
        try:
            self._desk.highlights.edit(highlight_id, **wanted)
        except NewsClipError as error:
            self.failed.emit(error)
            return False
        return True

    # -- Qt's questions

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 (Qt's name)
        """Lines."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 (Qt's name)
        """Columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The same for a whole column: Qt asks this of every row when all are selected."""
        return _FLAGS[index.column()] if index.isValid() else Qt.ItemFlag.NoItemFlags

    def can_edit(self, index: Index) -> bool:
        """Whether the cell holds a field of its highlight's kind."""
        row = self.row(index.row())
        return row is not None and is_editable(COLUMNS[index.column()], row.highlight)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell; whole texts as tooltips."""
        if not index.isValid():
            return None
        wanted = {
            Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        }  # fmt: skip
        if role not in wanted:
            return None
        group = self.group(index.row())
        if group is not None:
            return f"{self.heading(group)}, {len(group.ids):,}" if index.column() == 0 else ""
        row = self.row(index.row())
        return _words(COLUMNS[index.column()], row, role) if row else ""

    def setData(  # noqa: N802 (Qt's name)
        self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Take the words of a cell's editor."""
        row = self.row(index.row())
        if role != Qt.ItemDataRole.EditRole or row is None:
            return False
        column = COLUMNS[index.column()]
        if row.highlight.kind not in column.typed or str(value) == edit_text(column, row):
            return False
        return self.edit(index.row(), **changes(column, row.highlight, str(value)))

    def headerData(  # noqa: N802 (Qt's name)
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Titles of columns."""
        horizontal = orientation is Qt.Orientation.Horizontal
        if horizontal and role == Qt.ItemDataRole.DisplayRole and section < len(COLUMNS):
            return COLUMNS[section].title
        if horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    # -- reading

    def _flat(self) -> list[int]:
        if self._listing.grouping is Grouping.NONE:
            return list(self._listing.ids)
        lines: list[int] = []
        for number, group in enumerate(self._listing.groups):
            lines.append(-number - 1)
            if group.key not in self._collapsed:
                lines += group.ids
        return lines

    def _read_page(self, line: int) -> None:
        start = line // PAGE * PAGE
        page = self._lines[start : start + PAGE]
        self._read([one for one in page if one > 0 and one not in self._rows])

    def _read(self, ids: Sequence[int]) -> None:
        try:
            found = {row.highlight.id: row for row in self._desk.evidence.rows(ids)}
        except NewsClipError as error:
            found = {}
            self.failed.emit(error)
        for highlight_id in ids:
            self._rows[highlight_id] = found.get(highlight_id)

    def _read_labels(self, group: Group) -> None:
        """Look up this heading and the next ones at once."""
        groups = self._listing.groups
        start = next(n for n, one in enumerate(groups) if one.key == group.key)
        some = [int(one.key) for one in groups[start : start + 40]]
        for article in self._desk.articles.get_many(some):
            known = article.metadata
            parts = (known.title, known.publisher, short_date(known.published))
            self._labels[str(article.id)] = " · ".join(part for part in parts if part)


def _words(column: Column, row: EvidenceRow, role: int) -> str:
    if role == Qt.ItemDataRole.EditRole:
        return edit_text(column, row)
    if role == Qt.ItemDataRole.ToolTipRole:
        return _tip(column, row)
    return column.words(row)


def _tip(column: Column, row: EvidenceRow) -> str:
    """The whole of what a cell may have to cut; as text, never as markup."""
    from html import escape

    whole = {"quote": row.highlight.quote, "note": row.highlight.note,
             "article": row.title, "title": row.title}  # fmt: skip
    words = whole.get(column.id, column.words(row))
    return f"<qt>{escape(words[:600])}</qt>" if words else ""
