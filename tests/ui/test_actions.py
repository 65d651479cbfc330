"""The table of actions is whole and free of clashes, and its actions do what they are told."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow, QMenu, QTextBrowser, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from newsclip.ui.actions import ACTIONS, MENUS, ActionContext, Actions
from newsclip.ui.icons import icon_names

IDS = [spec.id for spec in ACTIONS]


@pytest.mark.parametrize("spec", ACTIONS, ids=IDS)
def test_every_action_says_what_it_is(spec: object) -> None:
    found = next(entry for entry in ACTIONS if entry is spec)
    assert found.text.strip()
    assert found.tooltip.strip()
    assert not found.tooltip.endswith(".")
    assert found.keys
    assert found.menu.split("/")[0] in {title.replace("&", "") for title in MENUS}
    assert not found.icon or found.icon in icon_names()
    for key in found.keys:
        assert QKeySequence(key).toString(), key


def test_ids_are_unique() -> None:
    assert len(set(IDS)) == len(IDS)


def test_no_keys_clash(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    assert Actions(window).conflicts() == ()


def test_no_key_opens_a_menu_instead() -> None:
    letters = {found[1].upper() for title in MENUS if (found := re.search("&(.)", title))}
    assert len(letters) == len(MENUS)
    keys = {key for spec in ACTIONS for key in spec.keys}
    assert not keys & {f"Alt+{letter}" for letter in letters}


def test_no_key_is_one_that_fields_or_keyboards_need() -> None:
    # In the text itself, where the keys of TEXT work, there are no fields.
    keys = {key for spec in ACTIONS if spec.context is not ActionContext.TEXT for key in spec.keys}
    assert not {key for key in keys if key.startswith("Ctrl+Alt+")}, "AltGr writes letters"
    assert not keys & {"Ctrl+Del", "Ctrl+Backspace", "Ctrl+Left", "Ctrl+Right", "Return", "Enter"}


def test_a_clash_that_the_user_makes_is_named(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(window, [("mark.claim", "X")])
    assert actions.conflicts() == (("mark.claim", "compare.only_conflicts", "X"),)


def test_changed_keys_take_the_place_of_the_usual_ones(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(window, [("file.export", "Ctrl+Shift+F5; F5"), ("mark.copy", "")])
    assert actions.shortcuts("file.export") == ("Ctrl+Shift+F5", "F5")
    assert "Ctrl+Shift+F5" in actions["file.export"].toolTip()
    assert actions.shortcuts("mark.copy") == ()
    assert "(" not in actions["mark.copy"].toolTip()
    actions.set_shortcuts(())
    assert actions.shortcuts("file.export") == ("Ctrl+E",)


def test_every_action_stands_in_the_menu_bar_once(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(window)
    actions.fill_menu_bar(window.menuBar())
    found: list[str] = []
    for top in window.menuBar().actions():
        _collect(top.menu(), found)
    assert sorted(found) == sorted(IDS)


def _collect(menu: object, found: list[str]) -> None:
    assert isinstance(menu, QMenu)
    for action in menu.actions():
        if isinstance(action.menu(), QMenu):
            _collect(action.menu(), found)
        elif not action.isSeparator():
            found.append(action.objectName())


def test_one_theme_is_checked_at_a_time(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(window)
    seen: list[bool] = []
    actions.connect("view.theme_dark", seen.append)
    actions.set_checked("view.theme_light", True)
    actions["view.theme_dark"].trigger()
    assert not actions["view.theme_light"].isChecked()
    assert seen == [True]


def test_an_action_that_is_not_enabled_does_nothing(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(window)
    calls: list[str] = []
    actions.connect("edit.undo", lambda: calls.append("undo"))
    actions.set_enabled("edit.undo", False)
    actions["edit.undo"].trigger()
    assert not calls
    actions.set_enabled("edit.undo", True)
    actions["edit.undo"].trigger()
    assert calls == ["undo"]


class Desk(QMainWindow):
    """A window with a list, a reader and a field, and the actions installed as ours installs."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.list = QWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.reader = QTextBrowser()
        middle = QWidget()
        layout = QVBoxLayout(middle)
        for widget in (self.field, self.list, self.reader):
            layout.addWidget(widget)
        self.setCentralWidget(middle)
        self.calls: list[str] = []
        self.actions_ = Actions(self)
        self.actions_.fill_menu_bar(self.menuBar())
        self.actions_.install(self.list, ActionContext.LIST)
        self.actions_.install(self.reader, ActionContext.READER)
        for action_id in self.actions_:
            self.actions_[action_id].triggered.connect(
                lambda _checked, name=action_id: self.calls.append(name)
            )


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    window = Desk()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_a_key_means_what_the_place_of_the_focus_says(desk: Desk) -> None:
    desk.list.setFocus()
    QTest.keyClick(desk.list, Qt.Key.Key_Delete)
    desk.reader.setFocus()
    QTest.keyClick(desk.reader, Qt.Key.Key_Delete)
    QTest.keyClick(desk.reader, Qt.Key.Key_1)
    assert desk.calls == ["edit.delete", "mark.delete", "mark.claim"]


def test_letters_and_paste_go_to_the_field_that_has_the_focus(desk: Desk) -> None:
    desk.field.setFocus()
    QTest.keyClicks(desk.field, "jk1hTc")
    QTest.keyClick(desk.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert desk.field.text().startswith("jk1hTc")
    assert desk.calls == []


def test_keys_of_the_window_work_in_the_reader(desk: Desk) -> None:
    desk.reader.setFocus()
    QTest.keyClick(desk.reader, Qt.Key.Key_J)
    QTest.keyClick(desk.reader, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert desk.calls == ["article.next", "view.evidence"]


def test_a_held_key_marks_once_but_walks_on(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(window)
    assert not actions["mark.claim"].autoRepeat()
    assert actions["article.next"].autoRepeat()
