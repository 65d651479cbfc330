"""A shown, active window around the widgets of a test."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

LEFT = Qt.MouseButton.LeftButton


class Stage(QWidget):
    """Holds what is tested under a button that has the focus at first."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self.first = QPushButton("before")
        layout = QVBoxLayout(self)
        for widget in (self.first, *widgets):
            layout.addWidget(widget)


class Stages:
    """Puts widgets on a stage, and keeps it until the test is over."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self._kept: list[Stage] = []

    def __call__(self, *widgets: QWidget) -> Stage:
        """Show the widgets in an active window."""
        shown = Stage(*widgets)
        self._kept.append(shown)
        self._qtbot.addWidget(shown)
        shown.show()
        shown.activateWindow()
        self._qtbot.waitUntil(shown.isActiveWindow)
        shown.first.setFocus()
        return shown


def focused() -> QWidget:
    """The widget that has the focus."""
    found = QGuiApplication.focusObject()
    assert isinstance(found, QWidget)
    return found


def child_at(widget: QWidget, x: int, y: int) -> QWidget:
    """The child under a point; negative ones count from the right and the bottom."""
    found = widget.childAt(x % widget.width(), y % widget.height())
    assert found is not None
    return found
