"""Dialogs in front of a window, over a real desk, as a user meets them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from newsclip.services.desk import Desk
from newsclip.ui.context import Context
from tests.helpers.desks import make_context, make_desk

D = TypeVar("D", bound=QDialog)


@dataclass
class Front:
    """A window with its context, and what a hand does to the dialogs in front of it."""

    bot: QtBot
    desk: Desk
    context: Context
    window: QWidget = field(default_factory=QMainWindow)

    def open(self, make: Callable[[Context, QWidget], D]) -> D:
        """Open the dialog and wait until it has the keyboard."""
        dialog = make(self.context, self.window)
        dialog.open()
        dialog.activateWindow()
        self.bot.waitUntil(dialog.isActiveWindow)
        return dialog

    def click(self, target: QWidget) -> None:
        """Click its middle with the left button."""
        assert target.isVisible()
        assert target.isEnabled()
        QTest.mouseClick(target, Qt.MouseButton.LeftButton)

    def said(self, widget: QWidget) -> str:
        """Every label that is shown."""
        labels = widget.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisibleTo(widget))


@contextmanager
def front(qtbot: QtBot, folder: Path) -> Iterator[Front]:
    """A window over a new library in the folder, put away afterwards."""
    desk = make_desk(folder)
    made = Front(qtbot, desk, make_context(desk))
    qtbot.addWidget(made.window)
    made.window.show()
    try:
        yield made
    finally:
        for dialog in made.window.findChildren(QDialog):
            dialog.close()
        made.context.themes.choose("light")
        made.context.jobs.shutdown()
        made.context.bridge.stop()
        desk.close()
