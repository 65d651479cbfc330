"""The frame of the window."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsclip.ui.actions import Actions
from newsclip.ui.theme import ThemeController
from newsclip.ui.window import SIZE, MainWindow


def test_the_window_is_no_larger_than_the_screen_at_first(qtbot: QtBot, qapp: QApplication) -> None:
    window = MainWindow(ThemeController(qapp, "light"), Actions())
    qtbot.addWidget(window)

    window.fit(QSize(2560, 1440))
    assert window.size() == QSize(*SIZE)

    window.fit(QSize(1366, 768))
    window.show()
    assert window.width() < 1366
    assert window.height() < 740, "the title has room too"
