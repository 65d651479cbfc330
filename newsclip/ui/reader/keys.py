"""What keys do in the reading column besides what Qt does with them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from newsclip.ui.reader.page import PageView

_CARET_KEYS = {
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down,
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End,
}  # fmt: skip

_NONE = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


def page_key(view: PageView, event: QKeyEvent) -> bool:
    """Turn pages, go to the beginning or the end; False when the key is for something else."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key(event.key())
    if key is Qt.Key.Key_Space and modifiers in (_NONE, _SHIFT):
        turn_page(view, -1 if modifiers == _SHIFT else 1)
    elif modifiers != _NONE:
        return False
    elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        turn_page(view, 1 if key is Qt.Key.Key_PageDown else -1)
    elif key is Qt.Key.Key_Home:
        view.moveCursor(QTextCursor.MoveOperation.Start)
        view.verticalScrollBar().setValue(0)
    elif key is Qt.Key.Key_End:
        view.moveCursor(QTextCursor.MoveOperation.End)
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    else:
        return False
    return True


def turn_page(view: PageView, direction: int) -> None:
    """Scroll by what can be seen, less two lines to read on from."""
    bar = view.verticalScrollBar()
    overlap = round(2 * view.reader_style.pitch)
    bar.setValue(bar.value() + direction * max(overlap, view.viewport().height() - overlap))


def bring_caret(view: PageView, event: QKeyEvent) -> None:
    """Before a key moves the caret, fetch it to the first line that shows if it was left behind."""
    shown, caret = view.viewport().rect(), view.cursorRect()
    left_behind = not shown.intersects(caret) and not view.textCursor().hasSelection()
    if Qt.Key(event.key()) in _CARET_KEYS and left_behind:
        at = shown.topLeft()
        at.setX(shown.width() // 3)
        at.setY(at.y() + caret.height())
        view.setTextCursor(view.cursorForPosition(at))
