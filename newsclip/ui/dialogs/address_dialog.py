"""Addresses to import: one or several, checked as they are typed."""

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from newsclip.language import tr
from newsclip.services.sources import ADDRESS
from newsclip.ui.dialogs.frame import DialogFrame, words
from newsclip.ui.mirroring import in_own_order, is_mirrored
from newsclip.ui.widgets.buttons import primary_button, secondary_button

MOST_FROM_CLIPBOARD = 4000


class AddressDialog(DialogFrame):
    """Takes http and https addresses, one to a line or with spaces between them."""

    addresses_chosen = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Import from an address"),
            tr(
                "The page is fetched once and kept in your library. Put several on lines of their own."
            ),
            parent,
        )
        self.field = QPlainTextEdit()
        self.field.setAccessibleName(tr("Addresses"))
        self.field.setPlaceholderText(in_own_order("https://") if is_mirrored(self) else "https://")
        self.field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        option = self.field.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self.field.document().setDefaultTextOption(option)
        self.field.setTabChangesFocus(True)
        self.field.setMinimumSize(440, 84)
        self.field.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.note = words("", "secondary")
        self.body.addWidget(self.field, 1)
        self.body.addWidget(self.note)
        self.add_button(secondary_button(tr("Cancel"), self.reject))
        self.go = primary_button(tr("Import"), self.accept)
        self.go.setDefault(True)
        self.add_button(self.go)
        self.field.textChanged.connect(self._check)
        self._prefill()
        self._check()
        self.field.setFocus()

    def addresses(self) -> list[str]:
        """The addresses that can be fetched, each once, in order."""
        return list(dict.fromkeys(word for word in self._words() if is_address(word)))

    def accept(self) -> None:
        """Hand the addresses over."""
        found = self.addresses()
        if found and not self._wrong():
            self.addresses_chosen.emit(found)
            super().accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Ctrl+Enter imports from within the field."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.accept()
        else:
            super().keyPressEvent(event)

    def _prefill(self) -> None:
        text = QGuiApplication.clipboard().text()[:MOST_FROM_CLIPBOARD]
        if text.split() and all(is_address(word) for word in text.split()):
            self.field.setPlainText("\n".join(text.split()))
            self.field.selectAll()

    def _words(self) -> list[str]:
        return [_completed(word) for word in self.field.toPlainText().split()]

    def _wrong(self) -> list[str]:
        return [word for word in self._words() if not is_address(word)]

    def _check(self) -> None:
        found, wrong = self.addresses(), self._wrong()
        self.go.setEnabled(bool(found) and not wrong)
        self.go.setText(tr("Import", "Import {n} pages", n=max(1, len(found))))
        if wrong:
            self.note.setText(tr("“{item}” is not an http or https address.", item=wrong[0][:60]))
        else:
            self.note.setText("")


def is_address(word: str) -> bool:
    """Whether the word is an http or https address with a host."""
    if not ADDRESS.fullmatch(word):
        return False
    url = QUrl(word, QUrl.ParsingMode.StrictMode)
    return url.isValid() and bool(url.host())


def _completed(word: str) -> str:
    """An address typed without its scheme gets the usual one."""
    looks_like_host = "." in word and "://" not in word and "@" not in word
    return f"https://{word}" if looks_like_host else word
