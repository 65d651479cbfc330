"""What all dialogs share: a head, a body, a place for errors, and a row of buttons."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from newsclip.ui.dialogs.sizes import EDGES
from newsclip.ui.mirroring import keep_to_side
from newsclip.ui.widgets.flow_layout import FlowLayout
from newsclip.ui.widgets.inline_message import InlineMessage

_LAID_OUT = {QEvent.Type.LayoutRequest, QEvent.Type.Show}


_HELP = "help.guide"
"""Its key works in every dialog too."""


class DialogFrame(QDialog):
    """A dialog that never blocks: show it with ``open()`` or ``show()``. It is gone once closed."""

    def __init__(self, title: str, lead: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(lead)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self.message = InlineMessage()
        self._buttons = FlowLayout(gap=8)
        self._buttons.add_spring()
        self._at_left = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addLayout(_head(title, lead))
        column.addLayout(self.body, 1)
        column.addWidget(self.message)
        column.addLayout(self._buttons)
        self.addActions(_help_of(parent))

    def add_button(self, button: QPushButton, *, left: bool = False) -> QPushButton:
        """Put a button into the row: at the right end, or at the left one."""
        if left:
            self._buttons.insert_widget(self._at_left, button)
            self._at_left += 1
        else:
            self._buttons.addWidget(button)
        return button

    def event(self, event: QEvent) -> bool:
        """Grow when the words need more lines than there is room for, as far as the screen goes."""
        done = super().event(event)
        if event.type() in _LAID_OUT and self.isWindow() and self.isVisible():
            self._make_room()
        return done

    def _make_room(self) -> None:
        column = self.layout()
        if column is not None and column.hasHeightForWidth():
            need = column.totalMinimumHeightForWidth(self.width())
            most = self.screen().availableSize().height() - EDGES
            if self.height() < min(need, most):
                self.resize(self.width(), min(need, most))


def _help_of(parent: QWidget | None) -> list[QAction]:
    """The action that opens the guide, of the window that a dialog belongs to."""
    while parent is not None:
        if found := [one for one in parent.actions() if one.objectName() == _HELP]:
            return found
        parent = parent.parentWidget()
    return []


def words(text: str, role: str = "", *, selectable: bool = False) -> QLabel:
    """A label of plain text that wraps."""
    label = QLabel(text)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    keep_to_side(label)
    if selectable:
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return label


def _head(title: str, lead: str) -> QVBoxLayout:
    head = QVBoxLayout()
    head.setSpacing(4)
    head.addWidget(words(title, "title"))
    if lead:
        head.addWidget(words(lead, "lead"))
    return head
