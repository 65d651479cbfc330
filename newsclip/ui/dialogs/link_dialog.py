"""Linking a highlight to another one: how, and to which."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from newsclip.domain.errors import NewsClipError
from newsclip.domain.highlights import EvidenceRow
from newsclip.domain.kinds import kind_of
from newsclip.domain.links import Relation, relation_words
from newsclip.domain.scope import EVERYTHING, EvidenceQuery, Scope
from newsclip.domain.wording import short_quote
from newsclip.language import tr
from newsclip.ui.announcing import announce_choice
from newsclip.ui.context import Context
from newsclip.ui.dialogs.frame import DialogFrame
from newsclip.ui.widgets.buttons import primary_button, secondary_button
from newsclip.ui.widgets.segmented_control import SegmentedControl

MOST = 200
_CALM = 150
_HIGHLIGHT = Qt.ItemDataRole.UserRole


class LinkDialog(DialogFrame):
    """Lists the highlights of the story first, or those that the words find."""

    def __init__(
        self,
        context: Context,
        highlight_id: int,
        scope: Scope = EVERYTHING,
        parent: QWidget | None = None,
    ) -> None:
        self._desk = context.desk
        self._id = highlight_id
        self._scope = scope
        quote = short_quote(self._desk.highlights.get(highlight_id).quote, 60)
        super().__init__(tr("Link to another highlight"), f"“{quote}”", parent)
        self.relation = SegmentedControl(tr("Relation"), tuple(map(relation_words, Relation)))
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Words of the other passage"))
        self.search.setAccessibleName(tr("Search highlights"))
        self.found = QListWidget()
        self.found.setAccessibleName(tr("Highlights"))
        self.found.setWordWrap(True)
        self.found.setSpacing(3)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.setMinimumSize(QSize(520, 280))
        self.found.itemDoubleClicked.connect(lambda _item: self.accept())
        for widget in (self.relation, self.search, self.found):
            self.body.addWidget(widget)
        self._calm = QTimer(self, singleShot=True, interval=_CALM)
        self._calm.timeout.connect(self.refresh)
        self.search.textChanged.connect(lambda _text: self._calm.start())
        self.add_button(secondary_button(tr("Cancel"), self.reject))
        self._link = self.add_button(primary_button(tr("Link"), self.accept))
        self.found.currentItemChanged.connect(self._allow)
        announce_choice(self.search, self.found)
        self.refresh()
        self.search.setFocus()

    def refresh(self) -> None:
        """Read the list anew."""
        self._calm.stop()
        words = self.search.text().strip()
        try:
            rows = self._rows(EvidenceQuery(EVERYTHING if words else self._scope, text=words))
        except NewsClipError as error:
            self.message.show_error(error)
            return
        self.found.clear()
        for row in rows:
            item = QListWidgetItem(_line(row))
            item.setData(_HIGHLIGHT, row.highlight.id)
            item.setToolTip(row.highlight.quote)
            self.found.addItem(item)
        if rows:
            self.found.setCurrentRow(0)
        self._allow()

    def _rows(self, query: EvidenceQuery) -> list[EvidenceRow]:
        ids = [one for one in self._desk.evidence.ids(query) if one != self._id]
        return self._desk.evidence.rows(ids[:MOST])

    def _allow(self, *_items: object) -> None:
        self._link.setEnabled(self.found.currentRow() >= 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Up and down in the search field walk through the list."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.search.hasFocus():
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            row = self.found.currentRow() + step
            self.found.setCurrentRow(max(0, min(row, self.found.count() - 1)))
            return
        super().keyPressEvent(event)

    def accept(self) -> None:
        """Link the two; what stands against it is said, and the dialog stays."""
        if self.found.currentRow() < 0:
            return
        item = self.found.currentItem()
        relation = list(Relation)[max(0, self.relation.current)]
        try:
            self._desk.links.add(self._id, int(item.data(_HIGHLIGHT)), relation)
        except NewsClipError as error:
            self.message.show_error(error)
            return
        super().accept()


def _line(row: EvidenceRow) -> str:
    kind = kind_of(row.highlight.kind).label
    place = row.publisher or row.title
    return f"{kind} · {place}\n{short_quote(row.highlight.quote, 140)}"
