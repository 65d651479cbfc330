"""What else is in the Trash: highlights, stories and saved searches, each with its way back."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QVBoxLayout,
    QWidget,
)

from newsclip.domain.errors import NewsClipError
from newsclip.domain.events import LibraryChanged
from newsclip.domain.kinds import kind_of
from newsclip.domain.scope import TRASH, EvidenceQuery
from newsclip.domain.wording import short_quote
from newsclip.language import tr
from newsclip.services.desk import Desk
from newsclip.ui.context import Context
from newsclip.ui.library.latest import Coalesced, Latest
from newsclip.ui.mirroring import mirrored_margins
from newsclip.ui.widgets.buttons import flat_button

REFRESH = 60
MOST = 2000
"""Deleted highlights that are listed; older ones come up as these are restored."""
NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Trashed:
    """One thing in the Trash that is no article. ``sort`` is highlight, story or search."""

    sort: str
    id: int
    words: str


def trashed(desk: Desk) -> list[Trashed]:
    """Stories, saved searches, then highlights whose articles are not in the Trash themselves."""
    found = [
        Trashed("story", s.id, tr("Story: {name}", name=s.name))
        for s in desk.stories.all(deleted=True)
    ]
    found += [
        Trashed("search", s.id, tr("Saved search: {name}", name=s.name))
        for s in desk.searches.all(deleted=True)
    ]
    ids = desk.evidence.ids(EvidenceQuery(TRASH))[:MOST]
    highlights = [h for h in desk.highlights.get_many(ids) if h.deleted is not None]
    owners = desk.articles.get_many(list({h.article_id for h in highlights}))
    alive = {article.id for article in owners if article.deleted is None}
    return found + [
        Trashed("highlight", h.id, f"{kind_of(h.kind).label}: “{short_quote(h.quote)}”")
        for h in highlights
        if h.article_id in alive
    ]


class TrashedModel(QAbstractListModel):
    """Things in the Trash as rows."""

    def __init__(self) -> None:
        super().__init__()
        self.things: list[Trashed] = []

    def set_things(self, things: list[Trashed]) -> None:
        """Show these."""
        if things != self.things:
            self.beginResetModel()
            self.things = things
            self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 (Qt's name)
        """How many there are."""
        return 0 if parent.isValid() else len(self.things)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a thing."""
        shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        return self.things[index.row()].words if role in shown else None


class _ThingsView(QListView):
    """Rows of which Enter restores the selected ones."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Enter restores."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class TrashPane(QWidget):
    """Lists what is no article; hidden while there is nothing, or another scope is shown."""

    failed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = context.desk
        self._active = False
        self.model = TrashedModel()
        self.view = _ThingsView()
        self.view.setModel(self.model)
        self.view.setAccessibleName(tr("Highlights, stories and searches in the Trash"))
        self.view.setUniformItemSizes(True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.restore_button = flat_button(tr("Restore"), self.restore)
        self.restore_button.setEnabled(False)
        self._latest = Latest(context.jobs, self)
        self._latest.failed.connect(self.failed)
        self._soon = Coalesced(REFRESH, self._read, self)
        self._lay_out()
        self.view.entered.connect(self.restore)
        self.view.doubleClicked.connect(lambda _index: self.restore())
        self.view.selectionModel().selectionChanged.connect(self._selection_changed)
        self.model.modelReset.connect(self._selection_changed)
        context.bridge.library_changed.connect(self._library_changed)

    def set_active(self, active: bool) -> None:
        """List what there is, or stop."""
        if active and not self._active:
            self._soon.ask()
        self._active = active
        self.setVisible(active and bool(self.model.things))

    def restore(self) -> None:
        """Take the selected things out of the Trash, as one step."""
        chosen = [self.model.things[i.row()] for i in self.view.selectionModel().selectedRows()]
        if not chosen:
            return
        ways: dict[str, Callable[[int], object]] = {
            "story": self._desk.stories.restore,
            "search": self._desk.searches.restore,
            "highlight": lambda highlight_id: self._desk.highlights.restore([highlight_id]),
        }
        try:
            with self._desk.history.group(tr("Restore")):
                for thing in chosen:
                    ways[thing.sort](thing.id)
        except NewsClipError as error:
            self.failed.emit(error)

    def _lay_out(self) -> None:
        title = QLabel(tr("Highlights, stories and searches"))
        title.setProperty("role", "strong")
        head = QWidget()
        head.setProperty("pane", "header")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(head)
        row.setContentsMargins(mirrored_margins(14, 4, 6, 4))
        row.addWidget(title, 1)
        row.addWidget(self.restore_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.view, 1)

    def _read(self) -> None:
        if self._active:
            self._latest.ask(lambda: trashed(self._desk), self._show)

    def _show(self, things: list[Trashed]) -> None:
        self.model.set_things(things)
        self.setVisible(self._active and bool(things))

    def _selection_changed(self) -> None:
        self.restore_button.setEnabled(self.view.selectionModel().hasSelection())

    def _library_changed(self, _event: LibraryChanged) -> None:
        if self._active:
            self._soon.ask()
