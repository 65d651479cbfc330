"""How much room the panes have is the keyboard's to change too."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.helpers.window import WindowPage

MORE = Qt.KeyboardModifier.ControlModifier
LESS = MORE | Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize("pane", ["sidebar", "list", "inspector"])
def test_the_pane_of_the_keyboard_gets_room_and_gives_it_back(
    qtbot: QtBot, tmp_path: Path, pane: str
) -> None:
    page = WindowPage(qtbot, tmp_path)
    page.paste("The ferry line will run 11 boats in winter. " * 8)
    page.until(lambda: page.work.reader.article)
    room = page.work.viewing.panes[pane]
    room.setFocus()
    before = room.width()
    page.key(Qt.Key.Key_F6, modifier=MORE)
    page.until(lambda: room.width() == before + 32)
    page.key(Qt.Key.Key_F6, Qt.Key.Key_F6, modifier=LESS)
    page.until(lambda: room.width() <= before)
    page.close()
