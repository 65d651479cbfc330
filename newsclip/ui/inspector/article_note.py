"""The note on an article: saved as one leaves it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from newsclip.language import tr

LINES = 5


class ArticleNote(QPlainTextEdit):
    """A quiet field of some lines that tells what was typed, if it is another note than was shown."""

    left = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.setAccessibleName(tr("Note on the article"))
        self.setPlaceholderText(tr("Write something about this article"))
        self.setTabChangesFocus(True)
        self.setFixedHeight(LINES * self.fontMetrics().lineSpacing() + 16)

    def show_note(self, note: str) -> None:
        """Show the note; what is half typed stays."""
        if note != self._shown and not (self.hasFocus() and self.document().isModified()):
            self._shown = note
            self.setPlainText(note)
            self.document().setModified(False)

    def leave(self) -> None:
        """Tell what was typed."""
        typed = self.toPlainText().strip()
        if self.document().isModified() and typed != self._shown:
            self._shown = typed
            self.document().setModified(False)
            self.left.emit(typed)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        """Save."""
        super().focusOutEvent(event)
        self.leave()
