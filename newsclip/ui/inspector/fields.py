"""Editors of a highlight's fields: a quiet line, a word with a menu."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMenu, QSizePolicy, QWidget

from newsclip.domain.kinds import Field, FieldType
from newsclip.language import tr
from newsclip.ui.inspector.facts import choice_words, is_status
from newsclip.ui.mirroring import keep_to_side, mirrored, mirrored_f, popup_below
from newsclip.ui.theme import current, interface_font, tabular
from newsclip.ui.widgets.painting import paint_arrow, paint_box, paint_focus

INSET = 5
"""Pixels from the edge of an editor to its text."""
_ARROW = 7


class TextField(QLineEdit):
    """A line that saves on Enter and when left; Escape brings the saved text back."""

    changed = Signal(str, str)
    """The field's name and its new value."""
    done = Signal()
    """Enter or Escape: the keyboard goes back to the card."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = field.name
        self._saved = ""
        self.setProperty("quiet", True)
        self.setFont(tabular(interface_font(12, QFont.Weight.Medium)))
        self.setAccessibleName(field.label)
        if field.type is FieldType.DATE:
            self.setToolTip(tr("{help} as 2025-08-02, 2025-08 or 2025", help=field.help))
        else:
            self.setToolTip(field.help)
        self.setPlaceholderText("—")
        keep_to_side(self)
        self.setFixedHeight(self.fontMetrics().height() + 6)
        self.setProperty("dense", True)
        self.editingFinished.connect(self.flush)

    def show_value(self, value: str) -> None:
        """Show what is stored now, unless something else is half typed."""
        if self.text() == self._saved and value != self._saved:
            self.setText(value)
            self.setCursorPosition(0 if not self.hasFocus() else len(value))
        self._saved = value

    def flush(self) -> None:
        """Save what was typed."""
        text = " ".join(self.text().split())
        if text != self._saved:
            self.changed.emit(self.name, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Enter saves, Escape takes back; both give the keyboard back."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.flush()
            self.done.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.setText(self._saved)
            self.done.emit()
        else:
            super().keyPressEvent(event)


class ChoiceField(QAbstractButton):
    """A word with an arrow that opens the menu of choices; a status stands on a chip."""

    changed = Signal(str, str)
    """The field's name and its new value."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = field.name
        self._field = field
        self._value = ""
        self.setFont(interface_font(12, QFont.Weight.Medium))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setToolTip(field.help)
        self.show_value("")
        self.clicked.connect(self.open)

    def show_value(self, value: str) -> None:
        """Show what is stored now."""
        self._value = value
        self.setText(choice_words(value) or "—")
        self.setAccessibleName(f"{self._field.label}: {choice_words(value) or 'not set'}")
        self.updateGeometry()
        self.update()

    def flush(self) -> None:
        """Nothing waits here: a choice is saved as it is made."""

    def open(self) -> QMenu:
        """Show the choices."""
        menu = choice_menu(self._field, self._value, self, self._choose)
        popup_below(menu, self, gap=2)
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Enter and Down open the menu as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}:
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """The word, the arrow and their padding."""
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + 2 * (INSET + 1) + _ARROW + 4
        return QSize(width, metrics.height() + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """The chip or the hover, the word, the arrow."""
        theme = current()
        painter = QPainter(self)
        chip = is_status(self._field) and bool(self._value)
        body = self.rect().adjusted(0, 1, 0, -1)
        if chip:
            paint_box(painter, body, 4, theme.color("status"))
        elif self.underMouse():
            paint_box(painter, body, 4, theme.color("hover-background"))
        ink = theme.color("status-ink" if chip else "ink" if self._value else "ink-secondary")
        painter.setPen(ink)
        place = mirrored(QRect(INSET, 0, self.width(), self.height()), self.rect(), self)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.text())
        arrow = QRectF(self.width() - INSET - 1 - _ARROW, 1, _ARROW, self.height())
        paint_arrow(painter, mirrored_f(arrow, self.rect(), self).center(), _ARROW, ink)
        if self.hasFocus():
            paint_focus(painter, self.rect(), 4, theme)
        painter.end()

    def _choose(self, value: str) -> None:
        if value != self._value:
            self.changed.emit(self.name, value)


def choice_menu(field: Field, value: str, parent: QWidget, choose: Callable[[str], None]) -> QMenu:
    """The choices of a field as a menu, the present one checked."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    add_choices(menu, field, value, choose)
    return menu


def add_choices(menu: QMenu, field: Field, value: str, choose: Callable[[str], None]) -> None:
    """Add the choices of a field to a menu; ``choose`` is called with the chosen value."""
    for choice in field.choices:
        action = menu.addAction(choice_words(choice))
        action.setCheckable(True)
        action.setChecked(choice == value)
        action.triggered.connect(lambda _checked, it=choice: choose(it))
    menu.addSeparator()
    action = menu.addAction(tr("Not set"))
    action.setEnabled(bool(value))
    action.triggered.connect(lambda _checked: choose(""))
