"""A small popover to write a note in."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from newsclip.ui.dialogs.frame import words
from newsclip.ui.widgets.buttons import link_button

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class NotePopup(QFrame):
    """Ctrl+Enter or a click elsewhere saves, Escape leaves the note as it was."""

    saved = Signal(str)
    """The note, when it is another than before."""

    def __init__(self, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("card", True)
        self.setAccessibleName("Note")
        self._before = note
        self._decided = False
        self.field = _Field()
        self.field.setAccessibleName("Note")
        self.field.setPlaceholderText("Write a note")
        self.field.setPlainText(note)
        self.field.setFixedSize(300, 96)
        self.field.saved.connect(self.save)
        self.field.cancelled.connect(self.cancel)
        hint = QHBoxLayout()
        hint.addWidget(words("Ctrl+Enter saves, Esc cancels", "secondary"), 1)
        hint.addWidget(link_button("Save", self.save))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 6)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addLayout(hint)

    def show_at(self, spot: QPoint) -> None:
        """Show it with its corner at a place of the screen, moved so that all of it is seen."""
        self.adjustSize()
        screen = QGuiApplication.screenAt(spot) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        left = max(room.left(), min(spot.x(), room.right() - self.width()))
        top = max(room.top(), min(spot.y(), room.bottom() - self.height()))
        self.move(left, top)
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self.field.selectAll()

    def save(self) -> None:
        """Tell the note and go."""
        self._decide()
        self.close()

    def cancel(self) -> None:
        """Go without a change."""
        self._decided = True
        self.close()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 (Qt's name)
        """A click elsewhere must not lose what was typed."""
        super().hideEvent(event)
        self._decide()

    def _decide(self) -> None:
        note = self.field.toPlainText().strip()
        if not self._decided and note != self._before:
            self.saved.emit(note)
        self._decided = True


class _Field(QTextEdit):
    """A field that tells Ctrl+Enter and Escape."""

    saved = Signal()
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Ctrl+Enter saves, Escape cancels."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.saved.emit()
        else:
            super().keyPressEvent(event)
