"""The ledger of the story that is compared, over the columns."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from newsclip.domain.errors import NewsClipError
from newsclip.domain.ledger import LedgerEntry, Standing
from newsclip.language import tr
from newsclip.services.desk import Desk
from newsclip.ui.compare.ledger_model import ENTRY, NOTE, STANDING, STANDINGS, LedgerModel
from newsclip.ui.compare.words import isolated, source_words
from newsclip.ui.context import Context
from newsclip.ui.mirroring import OwnOrder

_ROW = 34
_WIDTHS = (200, 420, 220, 170)
Index = QModelIndex | QPersistentModelIndex


class LedgerView(QTableView):
    """Conflicts with their standing; a click or Enter brings the columns to their passages."""

    passages_requested = Signal(object)
    """The LedgerEntry whose passages are to show."""
    failed = Signal(object)
    height_changed = Signal()

    def __init__(self, context: Context, story: Callable[[], int]) -> None:
        super().__init__()
        self._desk = context.desk
        self._story = story
        self._model = LedgerModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_StandingDelegate(self))
        self.setAccessibleName(tr("Conflicts of the story"))
        self._set_up()
        self._model.decided.connect(self._decide)
        self.clicked.connect(self._show)
        self.activated.connect(self._show)

    def _set_up(self) -> None:
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, width)
        header.setSectionResizeMode(NOTE, QHeaderView.ResizeMode.Stretch)

    def show_entries(self, entries: Sequence[LedgerEntry], told: Sequence[str]) -> None:
        """Show these conflicts; the current one stays."""
        key = self._current_key()
        before = self._model.rowCount()
        self._model.set_entries(entries, told)
        for row, entry in enumerate(entries):
            if entry.key == key:
                self.setCurrentIndex(self._model.index(row, 0))
        if len(entries) != before:
            self.height_changed.emit()

    def content_height(self) -> int:
        """The height that shows every conflict."""
        return (
            self.horizontalHeader().sizeHint().height() + max(1, self._model.rowCount()) * _ROW + 2
        )

    def _current_key(self) -> str:
        entry = self.currentIndex().data(ENTRY)
        return entry.key if isinstance(entry, LedgerEntry) else ""

    def _show(self, index: QModelIndex) -> None:
        if index.column() < STANDING and isinstance(entry := index.data(ENTRY), LedgerEntry):
            self.passages_requested.emit(entry)

    def _decide(self, entry: LedgerEntry, standing: Standing, note: str) -> None:
        if standing is entry.standing and note.strip() == entry.note:
            return
        try:
            self._desk.ledger.decide(self._story(), entry, standing, note)
        except NewsClipError as error:
            self.failed.emit(error)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Enter shows the passages, F2 edits, as in any table."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._show(self.currentIndex().siblingAtColumn(0))
            return
        super().keyPressEvent(event)


class _StandingDelegate(OwnOrder):
    """A standing is chosen from a list, a note is typed."""

    def createEditor(  # noqa: N802 (Qt's name)
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        """A list of standings, or a field."""
        if index.column() != STANDING:
            return super().createEditor(parent, option, index)
        box = QComboBox(parent)
        for standing, words in STANDINGS.items():
            box.addItem(words, standing.value)
        box.activated.connect(lambda _at: self._finish(box))
        return box

    def _finish(self, box: QComboBox) -> None:
        """What is chosen is meant."""
        self.commitData.emit(box)
        self.closeEditor.emit(box)

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802 (Qt's name)
        """The standing of now."""
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))
        else:
            super().setEditorData(editor, index)

    def setModelData(  # noqa: N802 (Qt's name)
        self, editor: QWidget, model: QAbstractItemModel, index: Index
    ) -> None:
        """Ask for what was chosen."""
        if isinstance(editor, QComboBox):
            at = model.index(index.row(), index.column())
            model.setData(at, editor.currentData(), Qt.ItemDataRole.EditRole)
        else:
            super().setModelData(editor, model, index)


def told_by(desk: Desk, entries: Sequence[LedgerEntry]) -> list[str]:
    """What the passages of each conflict say, with their sources: "700 km (Harbour Ledger · 2 Aug)"."""
    from newsclip.services.ledger import passage_words

    ids = sorted({one.article_id for entry in entries for one in entry.passages})
    names = {article.id: source_words(article) for article in desk.articles.get_many(ids)}
    return [
        "; ".join(
            f"{isolated(passage_words(one))} ({names.get(one.article_id, '')})"
            for one in entry.passages
        )
        for entry in entries
    ]
