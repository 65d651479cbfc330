"""The search field of the tool bar."""

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from newsclip.language import tr
from newsclip.ui.icons import icon
from newsclip.ui.mirroring import is_mirrored, mirrored
from newsclip.ui.theme import current, interface_font
from newsclip.ui.widgets.buttons import icon_button
from newsclip.ui.widgets.painting import paint_box

DELAY = 120
"""Milliseconds of quiet after which the typed words are searched."""


class SearchField(QLineEdit):
    """Searches as one types. ``hint`` names the key that brings the keyboard here."""

    searched = Signal(str)
    """The words, 120 ms after the last key, or at once on Enter or when cleared."""
    left = Signal()
    """The user pressed Down, Enter or, in an empty field, Escape: on to the results."""

    def __init__(self, placeholder: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = hint
        self._told = ""
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.addAction(icon("search", "ink-tertiary"), QLineEdit.ActionPosition.LeadingPosition)
        self._clear = icon_button("close", tr("Clear the search"), self._clear_text)
        self._clear.setParent(self)
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self._tell)
        self.textChanged.connect(self._typed)

    def set_text_quietly(self, text: str) -> None:
        """Show words that were searched elsewhere."""
        self._told = text
        self.setText(text)
        self._timer.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Enter searches at once, Escape clears, Down goes to the results."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self._clear_text()
        elif key in {Qt.Key.Key_Escape, Qt.Key.Key_Down}:
            self.left.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._tell()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """The field, and the key at its right end while it is empty."""
        super().paintEvent(event)
        if self._hint and not self.text():
            painter = QPainter(self)
            self._paint_hint(painter)
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Keep the clear button at the right end."""
        super().resizeEvent(event)
        self._place_clear()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """Follow a larger font and a mirrored window."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange}:
            self._place_clear()

    def _paint_hint(self, painter: QPainter) -> None:
        theme = current()
        painter.setFont(interface_font(11))
        width, height = self._hint_width(), painter.fontMetrics().height() + 4
        box = QRect(self.width() - width - 10, (self.height() - height) // 2, width, height)
        box = mirrored(box, self.rect(), self)
        paint_box(painter, box, 4, theme.color("surface"), theme.color("line"))
        painter.setPen(theme.color("ink-secondary"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._hint)

    def _place_clear(self) -> None:
        side = self.height() - 10
        self._clear.setFixedSize(side, side)
        place = mirrored(QRect(self.width() - side - 6, 5, side, side), self.rect(), self)
        self._clear.move(place.topLeft())
        behind = max(side + 6, self._hint_width() + 8)
        turned = is_mirrored(self)
        self.setTextMargins(behind if turned else 0, 0, 0 if turned else behind, 0)

    def _hint_width(self) -> int:
        return QFontMetrics(interface_font(11)).horizontalAdvance(self._hint) + 12

    def _typed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._timer.start()

    def _clear_text(self) -> None:
        self.clear()
        self.setFocus()
        self._tell()

    def _tell(self) -> None:
        self._timer.stop()
        text = self.text().strip()
        if text != self._told:
            self._told = text
            self.searched.emit(text)
