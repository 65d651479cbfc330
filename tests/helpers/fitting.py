"""What of a window cannot be read: words that their widget has no room for."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)

from newsclip.ui.widgets.elided_label import ElidedLabel
from tests.helpers.reach import called, everything

ROOM = QSize(1366, 768)
"""A small screen that is still common."""
FRAME = 40
"""What the frame of a window and the panels of a desktop take of its height."""
SLACK = 2


def cut(root: QWidget) -> list[str]:
    """Every label, button, field and tab whose words are wider or higher than its room."""
    return [f"{called(one)} {why}" for one in everything(root) if (why := _cut(one))]


def _cut(widget: QWidget) -> str:
    if isinstance(widget, QLabel):
        return "" if isinstance(widget, ElidedLabel) else _cut_label(widget)
    if isinstance(widget, QAbstractButton):
        return _short(widget, widget.sizeHint()) if widget.text() else ""
    if isinstance(widget, QComboBox | QLineEdit):
        return _short(widget, widget.sizeHint(), wide=False)
    if isinstance(widget, QTabBar):
        return _short(widget, widget.sizeHint(), wide=not widget.usesScrollButtons())
    return ""


def _cut_label(label: QLabel) -> str:
    if not label.text() or label.toolTip():
        return ""
    if not label.wordWrap():
        return _short(label, label.sizeHint())
    need = label.heightForWidth(label.width())
    return f"needs {need} of height, has {label.height()}" if need > label.height() + SLACK else ""


def _short(widget: QWidget, need: QSize, *, wide: bool = True) -> str:
    if wide and need.width() > widget.width() + SLACK:
        return f"needs {need.width()} of width, has {widget.width()}"
    if need.height() > widget.height() + SLACK:
        return f"needs {need.height()} of height, has {widget.height()}"
    return ""


def too_large(window: QWidget) -> str:
    """Why a window cannot be made to fit a small screen, if it cannot."""
    least = window.minimumSizeHint().expandedTo(window.minimumSize())
    if least.width() > ROOM.width() or least.height() > ROOM.height() - FRAME:
        return f"needs at least {least.width()} × {least.height()}"
    return ""
