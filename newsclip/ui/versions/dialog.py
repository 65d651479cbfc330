"""What changed between two versions, and the highlights that wait for a decision."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QWidget,
)

from newsclip.domain.articles import Version
from newsclip.domain.errors import NewsClipError
from newsclip.domain.events import LibraryChanged, Subject
from newsclip.domain.kinds import kind_of
from newsclip.domain.placements import Changed
from newsclip.domain.revisions import Alteration, Edit, EditKind, Fate
from newsclip.domain.values import value_words
from newsclip.domain.wording import short_quote
from newsclip.language import tr, within
from newsclip.services.versions import Altered
from newsclip.ui.context import Context
from newsclip.ui.dialogs.frame import DialogFrame, words
from newsclip.ui.dialogs.sizes import fit
from newsclip.ui.library.dates import moment_text
from newsclip.ui.library.latest import Latest
from newsclip.ui.theme import current, reading_family
from newsclip.ui.versions.difference import DifferenceText
from newsclip.ui.widgets.buttons import flat_button, primary_button, secondary_button
from newsclip.ui.widgets.flow_layout import FlowLayout

ID = Qt.ItemDataRole.UserRole
Found = tuple[str, str, tuple[Edit, ...], str, tuple[Altered, ...]]
_WIDE = 230
"""Pixels of the list of changed numbers."""


class VersionsDialog(DialogFrame):
    """Two versions of an article as a word-level difference, over the highlights that changed."""

    passage_requested = Signal(int, int)
    """The article and the highlight whose passage is to be shown."""
    versions_chosen = Signal(tuple)
    """The ids of the two versions that are held against each other."""
    mark_again_requested = Signal(int)
    """The highlight is to stand over what is selected in the reader."""

    def __init__(self, context: Context, article_id: int, parent: QWidget | None = None) -> None:
        self._article = context.desk.articles.get(article_id)
        super().__init__(tr("What changed"), self._article.metadata.title, parent)
        self._context, self._desk = context, context.desk
        self._embedded = False
        self._changes: list[int] = []
        self._edits: tuple[str, str, tuple[Edit, ...]] = ("", "", ())
        self.old, self.new = QComboBox(), QComboBox()
        self.said = words("", "secondary", selectable=True)
        self.text = QTextBrowser()
        self.folded = QCheckBox(tr("Only what changed"))
        self.waiting = QListWidget()
        self._latest = Latest(context.jobs, self)
        self._latest.failed.connect(self.message.show_error)
        self._lay_out()
        self._connect()
        self._list_versions()
        self._list_waiting()
        self._compare()

    def _lay_out(self) -> None:
        fit(self, 720, 560)
        top = FlowLayout(gap=8)
        for label, box in ((tr("From"), self.old), (tr("to"), self.new)):
            top.addWidget(words(label, "secondary"))
            box.setAccessibleName(tr("{label} version", label=label))
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            top.addWidget(box)
        self.previous = flat_button(tr("Previous"), lambda: self._step(-1))
        self.next = flat_button(tr("Next"), lambda: self._step(1))
        QShortcut(QKeySequence("Alt+Up"), self, lambda: self._step(-1))
        QShortcut(QKeySequence("Alt+Down"), self, lambda: self._step(1))
        self.previous.setToolTip(tr("Go to the change before (Alt+Up)"))
        self.next.setToolTip(tr("Go to the next change (Alt+Down)"))
        self.folded.setChecked(True)
        top.addWidget(self.folded)
        top.addWidget(self.previous)
        top.addWidget(self.next)
        self.body.addLayout(top)
        self.body.addWidget(self.said)
        self.altered = QListWidget()
        self.altered.setAccessibleName(tr("Numbers, negations and names that changed"))
        self.altered.setFixedWidth(_WIDE)
        self.altered.setWordWrap(True)
        self.altered.hide()
        font = QFont(reading_family(self._desk.preferences.current.reader_family))
        font.setPixelSize(15)
        self.text.setFont(font)
        self.text.setOpenLinks(False)
        self.text.document().setDocumentMargin(16)
        self.text.setAccessibleName(tr("Difference of the two versions"))
        beside = QHBoxLayout()
        beside.setSpacing(8)
        beside.addWidget(self.altered)
        beside.addWidget(self.text, 1)
        self.body.addLayout(beside, 3)
        self.head = words("", "strong")
        self.body.addWidget(self.head)
        self.waiting.setAccessibleName(tr("Highlights that changed"))
        self.waiting.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.waiting.setWordWrap(True)
        self.body.addWidget(self.waiting, 2)
        self.show_button = self.add_button(
            secondary_button(tr("Show old place"), self._show), left=True
        )
        self.again_button = self.add_button(
            secondary_button(tr("Mark the selection instead"), self._mark_again), left=True
        )
        self.again_button.setToolTip(tr("Select the passage in the reader, then press this"))
        self.keep_button = self.add_button(secondary_button(tr("Keep old words"), self._keep))
        self.accept_button = self.add_button(secondary_button(tr("Accept new words"), self._accept))
        self.close_button = self.add_button(primary_button(tr("Close"), self.close))

    def set_embedded(self) -> None:
        """Stand in another view, which is left in its own way."""
        self.close_button.hide()
        self._embedded = True
        for label in self.findChildren(QLabel):
            if label.property("role") == "title":
                label.hide()
        self._show_waiting()

    def _show_waiting(self) -> None:
        """In another view the highlights take room only where one of them waits."""
        waits = self.waiting.count() > 0 or not self._embedded
        for widget in (
            self.head,
            self.waiting,
            self.show_button,
            self.again_button,
            self.keep_button,
            self.accept_button,
        ):
            widget.setVisible(waits)

    def reject(self) -> None:
        """Escape closes the dialog, but not a view that it stands in."""
        if not self._embedded:
            super().reject()

    def chosen(self) -> tuple[int, int]:
        """The two versions that are held against each other."""
        return int(self.old.currentData()), int(self.new.currentData())

    def _connect(self) -> None:
        self.altered.itemActivated.connect(self._go_to_altered)
        self.altered.itemClicked.connect(self._go_to_altered)
        self.waiting.itemSelectionChanged.connect(self._enable)
        self.waiting.itemActivated.connect(lambda _item: self._show())
        self.folded.toggled.connect(lambda _on: self._fill())
        self._context.bridge.library_changed.connect(self._library_changed)

    def _list_versions(self) -> None:
        versions = self._desk.versions.all(self._article.id)
        for box in (self.old, self.new):
            box.clear()
            for version in versions:
                box.addItem(_version_words(version), version.id)
        ids = [version.id for version in versions]
        now = ids.index(self._article.version_id)
        self.new.setCurrentIndex(now)
        self.old.setCurrentIndex(max(0, now - 1) if now else min(1, len(ids) - 1))
        for box in (self.old, self.new):
            box.activated.connect(lambda _index: self._compare())

    def _compare(self) -> None:
        old_id, new_id = int(self.old.currentData()), int(self.new.currentData())
        desk = self._desk
        self.versions_chosen.emit((old_id, new_id))

        def work() -> Found:
            old, new = desk.articles.document(old_id).text, desk.articles.document(new_id).text
            edits = desk.versions.edits(old_id, new_id)
            said = desk.versions.in_words(old_id, new_id)
            return old, new, edits, said, desk.versions.altered(old_id, new_id)

        self.said.setText(tr("Comparing…"))
        self._latest.ask(work, self._compared)

    def _compared(self, found: Found) -> None:
        self._edits = found[:3]
        said = found[3] or tr("No word changed")
        self.said.setText(f"{said[0].upper()}{said[1:]}.")
        self._list_altered(found[4])
        self._fill()

    def _list_altered(self, altered: Sequence[Altered]) -> None:
        """Numbers that changed first, then negations and names; each leads to its change."""
        self.altered.clear()
        for one in altered:
            item = QListWidgetItem(altered_words(one.alteration), self.altered)
            item.setData(ID, one.edit)
        self.altered.setVisible(bool(altered))

    def _go_to_altered(self, item: QListWidgetItem) -> None:
        changes = [n for n, edit in enumerate(self._edits[2]) if edit.kind is not EditKind.KEPT]
        place = self._changes[changes.index(item.data(ID))]
        cursor = self.text.textCursor()
        cursor.setPosition(place)
        self.text.setTextCursor(cursor)
        self.text.ensureCursorVisible()

    def _fill(self) -> None:
        difference = DifferenceText(current(), folded=self.folded.isChecked())
        old, new, edits = self._edits
        difference.fill(self.text.document(), old, new, edits)
        self._changes = difference.changes
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        for button in (self.previous, self.next):
            button.setEnabled(bool(self._changes))

    def _step(self, steps: int) -> None:
        """To the next change from the cursor, or the one before."""
        here = self.text.textCursor().position()
        ahead = [place for place in self._changes if place > here]
        behind = [place for place in self._changes if place < here]
        place = (
            (ahead[:1] or self._changes[:1]) if steps > 0 else (behind[-1:] or self._changes[-1:])
        )
        if place:
            cursor = self.text.textCursor()
            cursor.setPosition(place[0])
            self.text.setTextCursor(cursor)
            self.text.ensureCursorVisible()

    def _list_waiting(self) -> None:
        found = self._desk.versions.changed(self._article.id)
        self.waiting.clear()
        for one in found:
            item = QListWidgetItem(changed_words(one))
            item.setData(ID, one.highlight.id)
            item.setData(ID + 1, one.placement.fate is not Fate.GONE)
            self.waiting.addItem(item)
        if found:
            self.waiting.setCurrentRow(0)
        count = len(found)
        said = tr(
            "{n} highlight changed with the text", "{n} highlights changed with the text", n=count
        )
        self.head.setText(said if found else tr("No highlight waits for a decision."))
        if self._embedded:
            self._show_waiting()
        self.waiting.setVisible(bool(found))
        self._enable()

    def _chosen(self) -> list[int]:
        return [int(item.data(ID)) for item in self.waiting.selectedItems()]

    def _enable(self) -> None:
        chosen = self.waiting.selectedItems()
        self.accept_button.setEnabled(any(item.data(ID + 1) for item in chosen))
        self.keep_button.setEnabled(bool(chosen))
        self.again_button.setEnabled(len(chosen) == 1)
        self.show_button.setEnabled(len(chosen) == 1)

    def _accept(self) -> None:
        found = [int(item.data(ID)) for item in self.waiting.selectedItems() if item.data(ID + 1)]
        self._decide(lambda: self._desk.versions.accept(found))

    def _keep(self) -> None:
        self._decide(lambda: self._desk.versions.keep(self._chosen()))

    def _show(self) -> None:
        if chosen := self._chosen():
            self.passage_requested.emit(self._article.id, chosen[0])

    def _mark_again(self) -> None:
        if chosen := self._chosen():
            self.mark_again_requested.emit(chosen[0])

    def _decide(self, act: Callable[[], object]) -> None:
        try:
            act()
        except NewsClipError as error:
            self.message.show_error(error)

    def _library_changed(self, event: LibraryChanged) -> None:
        if self._article.id not in event.articles():
            return
        if event.touches(Subject.HIGHLIGHT, Subject.VERSION):
            try:
                self._list_waiting()
            except NewsClipError:
                self.close()


def changed_words(one: Changed) -> str:
    """A highlight that changed, in two lines: its words, and what became of them."""
    label = kind_of(one.highlight.kind).label
    tags = f"  [{', '.join(one.highlight.tags)}]" if one.highlight.tags else ""
    first = f"{label}: “{short_quote(one.highlight.quote)}”{tags}"
    if one.placement.anchor is None:
        return tr("{first}\n    no longer in the text", first=first)
    return tr(
        "{first}\n    now “{exact}”{altered}",
        first=first,
        exact=short_quote(one.placement.anchor.exact),
        altered=altered(one.placement.altered),
    )


def altered_words(one: Alteration) -> str:
    """A change that must not go unseen: "Number: 700 became 650"."""
    what = value_words(one.what.value)
    if one.old and one.new:
        return tr("{what}: {old} became {new}", what=what, old=one.old, new=one.new)
    return (
        tr("{what}: {old} taken out", what=what, old=one.old)
        if one.old
        else tr("{what}: {new} put in", what=what, new=one.new)
    )


def altered(alterations: Sequence[Alteration]) -> str:
    """What must not change unseen, in words."""
    if not alterations:
        return ""
    said = ", ".join(
        f"{within(value_words(one.what.value))} {one.old or '–'} → {one.new or '–'}"
        for one in alterations
    )
    return f"  ⚠ {said}"


def _version_words(version: Version) -> str:
    return tr("Version {number}, {at}", number=version.number, at=moment_text(version.capture.at))
