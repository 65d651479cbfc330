"""The note of a highlight: a soft box that grows, saved as it is typed."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from newsclip.language import tr
from newsclip.ui.theme import current, interface_font
from newsclip.ui.widgets.painting import paint_box, paint_focus

DELAY, LONGEST = 400, 1000
"""Milliseconds of quiet after which the note is saved, and of typing without a pause."""
_MOST_LINES = 14
_MARGIN = 6
_MARKS = {Qt.Key.Key_B: "**", Qt.Key.Key_I: "*"}


class NoteEditor(QPlainTextEdit):
    """Markdown of several lines; Ctrl+B and Ctrl+I set it bold and italic.

    Nothing typed is lost: leaving, hiding and closing save it.
    """

    changed = Signal(str)
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved = ""
        self._height = 0
        self.setFont(interface_font(12))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("note", True)
        self.setPlaceholderText(tr("Add a note"))
        self.setAccessibleName(tr("Note"))
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(_MARGIN)
        self._quiet, self._latest = self._saving_after(DELAY), self._saving_after(LONGEST)
        self.textChanged.connect(self._typed)

    def show_note(self, note: str) -> None:
        """Show what is stored now, unless something else is half typed."""
        if self.toPlainText() == self._saved and note != self._saved:
            self._saved = note
            self.setPlainText(note)
            self._rest()
        self._saved = note

    def flush(self) -> None:
        """Save what was typed."""
        self._rest()
        if self.toPlainText() != self._saved:
            self.changed.emit(self.toPlainText())

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """As high as its lines, to a limit."""
        lines = min(max(1, self._lines()), _MOST_LINES)
        return QSize(120, lines * self.fontMetrics().lineSpacing() + 2 * _MARGIN)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """No lower than its lines."""
        return QSize(40, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Escape and Ctrl+Enter save and give the keyboard back."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape or (enter and control):
            self.flush()
            self.done.emit()
        elif control and event.key() in _MARKS:
            self._surround(_MARKS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that set words from the window's own actions."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if control and event.key() in _MARKS:
                event.accept()
                return True
        return super().event(event)

    def _surround(self, mark: str) -> None:
        """Set the selected words between marks, or take those away that are there."""
        cursor = self.textCursor()
        words = cursor.selectedText()
        if len(words) > 2 * len(mark) and words.startswith(mark) and words.endswith(mark):
            cursor.insertText(words[len(mark) : -len(mark)])
        else:
            cursor.insertText(f"{mark}{words}{mark}")
            if not words:
                cursor.movePosition(QTextCursor.MoveOperation.Left, n=len(mark))
        self.setTextCursor(cursor)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        """What was typed counts when the user goes on elsewhere."""
        super().focusOutEvent(event)
        self.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Another width may need other lines."""
        super().resizeEvent(event)
        self._grow()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """The soft box, then the words."""
        painter = QPainter(self.viewport())
        paint_box(painter, self.viewport().rect(), 6, current().color("note"))
        if self.hasFocus():
            paint_focus(painter, self.viewport().rect(), 5)
        painter.end()
        super().paintEvent(event)

    def _lines(self) -> int:
        return round(self.document().size().height())

    def _typed(self) -> None:
        if self.toPlainText() != self._saved:
            self._quiet.start()
            if not self._latest.isActive():
                self._latest.start()
        self._grow()

    def _saving_after(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.flush)
        return timer

    def _rest(self) -> None:
        self._quiet.stop()
        self._latest.stop()

    def _grow(self) -> None:
        height = self.sizeHint().height()
        over = self._lines() > _MOST_LINES
        need = (
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if over else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        self.setVerticalScrollBarPolicy(need)
        if height != self._height:
            self._height = height
            self.updateGeometry()
