"""What is known of an article besides its text, to read, correct and confirm."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from newsclip.domain.articles import EDITABLE, Article
from newsclip.domain.errors import NewsClipError
from newsclip.domain.events import LibraryChanged
from newsclip.language import tr
from newsclip.ui.context import Context
from newsclip.ui.dialogs.capture_facts import CaptureFacts
from newsclip.ui.dialogs.frame import words
from newsclip.ui.widgets.buttons import link_button

_LABELS = {
    "title": (tr("Title"), ""),
    "byline": (tr("Author"), tr("Who wrote it")),
    "publisher": (tr("Publisher"), tr("Who published it")),
    "published": (tr("Published"), tr("2025-08-02, 2025-08 or 2025")),
    "updated": (tr("Updated"), tr("2025-08-02, 2025-08 or 2025")),
    "language": (tr("Language"), "en, zh, ar"),
    "url": (tr("Address"), "https://"),
}
_FOUND_IN = {
    "json-ld": tr("the page's structured data"),
    "open-graph": tr("the page's metadata"),
    "og": tr("the page's metadata"),
    "meta": tr("the page's metadata"),
    "front-matter": tr("the file's front matter"),
    "text": tr("the text itself"),
    "lead": tr("the first sentence"),
}


class MetadataForm(QWidget):
    """Saves a field as the user leaves it; a refresh leaves alone the one being edited."""

    failed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._articles = context.desk.articles
        self._unsaved = context.unsaved
        self._id = 0
        self.fields: dict[str, DetailField] = {}
        self.proposed = QWidget()
        self.capture = CaptureFacts()
        self._lay_out()
        context.bridge.library_changed.connect(self._refresh)

    def show_article(self, article_id: int | None) -> None:
        """Show another article, or nothing; what was being typed is saved first."""
        self.flush()
        self._id = article_id or 0
        for field in self.fields.values():
            field.forget()
        self._read()

    def flush(self) -> None:
        """Save what is typed and not yet saved."""
        for field in self.fields.values():
            field.leave()

    def edit_field(self, name: str) -> None:
        """Put the keyboard into a field."""
        self.fields[name].setFocus(Qt.FocusReason.OtherFocusReason)
        self.fields[name].selectAll()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnMinimumWidth(0, 74)
        grid.setColumnStretch(1, 1)
        for row, name in enumerate(EDITABLE):
            label, hint = _LABELS[name]
            field = DetailField(name, label, hint)
            field.entered.connect(self._save)
            self.fields[name] = field
            tag = words(label, "label")
            tag.setBuddy(field)
            grid.addWidget(tag, 2 * row, 0)
            grid.addWidget(field, 2 * row, 1)
        grid.addWidget(self._proposal(), 1, 1)
        column.addLayout(grid)
        column.addWidget(self.capture)
        column.addStretch(1)

    def _proposal(self) -> QWidget:
        """The line under a title that was taken from the lead."""
        row = QVBoxLayout(self.proposed)
        row.setContentsMargins(4, 0, 0, 4)
        row.setSpacing(0)
        row.addWidget(words(tr("Proposed — confirm or change it."), "secondary"))
        row.addWidget(link_button(tr("Confirm"), self._confirm), 0, Qt.AlignmentFlag.AlignLeft)
        self.proposed.hide()
        return self.proposed

    def _confirm(self) -> None:
        self._edit("title", self.fields["title"].text())

    def _save(self, name: str, value: str) -> None:
        self._edit(name, value)

    def _edit(self, name: str, value: str) -> None:
        if not self._id:
            return
        try:
            article = self._id
            self._unsaved.save(
                ("article", article, name),
                value,
                lambda: self._articles.edit(article, **{name: value}),
            )
        except NewsClipError as error:
            self.failed.emit(error)

    def _refresh(self, event: LibraryChanged) -> None:
        if self._id in event.articles():
            self._read()

    def _read(self) -> None:
        self.setEnabled(bool(self._id))
        if not self._id:
            return
        try:
            article = self._articles.get(self._id)
            version = self._articles.version(article.version_id)
            found, notes, by_hand = self._articles.provenance(article.version_id)
        except NewsClipError:
            self.setEnabled(False)  # the article is gone; whoever shows this moves on
            return
        self._show(article, found, by_hand)
        self.capture.show_version(version, article.versions, notes)

    def _show(self, article: Article, found: dict[str, str], by_hand: list[str]) -> None:
        for name, field in self.fields.items():
            waiting = self._unsaved.words(("article", self._id, name))
            stored = str(getattr(article.metadata, name))
            field.show_value(stored if waiting is None else waiting)
            field.setToolTip(origin(name, found, by_hand))
        self.proposed.setVisible(article.metadata.title_proposed)


class DetailField(QLineEdit):
    """A quiet field that tells its value as the user leaves it, if it is another than was shown."""

    entered = Signal(str, str)
    """The field's name and what was typed."""

    def __init__(self, name: str, label: str, hint: str) -> None:
        super().__init__()
        self._name = name
        self._shown = ""
        self.setProperty("quiet", True)
        self.setAccessibleName(label)
        self.setPlaceholderText(hint)

    def show_value(self, value: str) -> None:
        """Show what is stored, unless something else is being typed here."""
        editing = self.isModified() and self.text() != self._shown
        self._shown = value
        if not editing and self.text() != value:
            self.setText(value)
            self.setCursorPosition(0)

    def forget(self) -> None:
        """Take the next value whatever stands here."""
        self.setModified(False)

    def leave(self) -> None:
        """Tell what was typed."""
        typed = " ".join(self.text().split())
        if self.isModified() and typed != self._shown:
            self.setModified(False)
            self.entered.emit(self._name, typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Enter saves, Escape takes what was typed back."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.leave()
        elif event.key() == Qt.Key.Key_Escape and self.text() != self._shown:
            self.setText(self._shown)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        """Leaving saves."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.leave()


def origin(name: str, found: dict[str, str], by_hand: list[str]) -> str:
    """Where a field's value came from, in a sentence."""
    if name in by_hand:
        return tr("Corrected by hand.")
    if source := found.get(name):
        return tr("Found in {place}.", place=_FOUND_IN.get(source, source))
    return tr("Not found in the source.")
