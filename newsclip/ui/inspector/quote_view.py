"""A quote in the reading serif: selectable, folded after some lines."""

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from newsclip.language import tr
from newsclip.ui.theme import current

LINES = 6
LEADING = 1.45
_BREAK = "\u2028"


class QuoteView(QWidget):
    """Plain text that can be selected by mouse. Long ones end in "more"."""

    pressed = Signal()
    folded_changed = Signal()

    def __init__(self, font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(font)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._text = ""
        self._layout = QTextLayout("", font)
        self._width = -1
        self._unfolded = False
        self._anchor = self._caret = 0

    def set_text(self, text: str) -> None:
        """Show these words; line breaks stay."""
        if text == self._text:
            return
        self._text = text
        self._layout = QTextLayout(text.replace("\n", _BREAK), self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._layout.setTextOption(option)
        self._width = -1
        self._anchor = self._caret = 0
        self.setAccessibleName(text)
        self.update()

    @property
    def selected_text(self) -> str:
        """The words that are selected, exactly as in the article."""
        start, end = sorted((self._anchor, self._caret))
        return self._layout.text()[start:end].replace(_BREAK, "\n")

    @property
    def folded(self) -> bool:
        """Whether a part of the quote is hidden."""
        return not self._unfolded and self._layout.lineCount() > LINES

    def set_unfolded(self, unfolded: bool) -> None:
        """Show all of it, or only its first lines."""
        self._unfolded = unfolded
        self.folded_changed.emit()
        self.update()

    def height_for(self, width: int) -> int:
        """Lay the words out at the width; the height they need."""
        if width != self._width:
            self._width = width
            self._lay_out(width)
        lines = self._layout.lineCount()
        long = lines > LINES
        shown = LINES if long and not self._unfolded else lines
        return round(shown * self._pitch()) + (self._more_height() if long else 0)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """The lines that are shown with their selection, then "more" or "less"."""
        painter = QPainter(self)
        theme = current()
        painter.setPen(theme.color("ink"))
        shown = LINES if self.folded else self._layout.lineCount()
        height = round(shown * self._pitch())
        painter.setClipRect(0, 0, self.width(), height)
        self._layout.draw(painter, QPointF(0, 0), self._selection(), QRectF(self.rect()))
        painter.setClipping(False)
        if self._layout.lineCount() > LINES:
            painter.setPen(theme.color("ink-secondary"))
            font = QFont(painter.font())
            font.setUnderline(True)
            painter.setFont(font)
            place = QRectF(0, height, self.width(), self._more_height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._more_word())
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Begin a selection, fold or unfold; the card learns of the press."""
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        place = event.position().toPoint()
        if self._on_more(place):
            self.set_unfolded(not self._unfolded)
        else:
            self._anchor = self._caret = self._position(place)
            self.update()
        self.pressed.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Stretch the selection."""
        place = event.position().toPoint()
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._caret = self._position(place)
            self.update()
        more = self._on_more(place)
        self.setCursor(Qt.CursorShape.PointingHandCursor if more else Qt.CursorShape.IBeamCursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Select the word."""
        at = self._position(event.position().toPoint())
        text = self._layout.text()
        start = end = min(at, len(text))
        while start > 0 and text[start - 1].isalnum():
            start -= 1
        while end < len(text) and text[end].isalnum():
            end += 1
        self._anchor, self._caret = start, end
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Copy and select all; other keys are the card's."""
        if event.matches(QKeySequence.StandardKey.Copy) and self.selected_text:
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._select_all()
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 (Qt's name)
        """Copy what is selected; without a selection the card's own menu opens."""
        if not self.selected_text:
            event.ignore()
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Copy"), self.copy)
        menu.popup(event.globalPos())

    def copy(self) -> None:
        """Put the selected words on the clipboard."""
        QGuiApplication.clipboard().setText(self.selected_text)

    def _select_all(self) -> None:
        self._anchor, self._caret = 0, len(self._layout.text())
        self.update()

    def _lay_out(self, width: int) -> None:
        self._layout.beginLayout()
        pitch, top = self._pitch(), 0.0
        slack = (pitch - self.fontMetrics().height()) / 2
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top + slack))
            top += pitch
        self._layout.endLayout()

    def _selection(self) -> list[QTextLayout.FormatRange]:
        start, end = sorted((self._anchor, self._caret))
        if start == end:
            return []
        made = QTextLayout.FormatRange()
        made.start, made.length = start, end - start
        look = QTextCharFormat()
        look.setBackground(current().color("selection"))
        made.format = look
        return [made]

    def _position(self, place: QPoint) -> int:
        index = min(max(0, int(place.y() / self._pitch())), self._layout.lineCount() - 1)
        if index < 0:
            return 0
        return self._layout.lineAt(index).xToCursor(place.x())

    def _pitch(self) -> float:
        return max(self.font().pixelSize() * LEADING, self.fontMetrics().height())

    def _more_height(self) -> int:
        return self.fontMetrics().height() + 2

    def _more_word(self) -> str:
        return "less" if self._unfolded else "more"

    def _on_more(self, place: QPoint) -> bool:
        long = self._layout.lineCount() > LINES
        return long and place.y() >= self.height() - self._more_height()
