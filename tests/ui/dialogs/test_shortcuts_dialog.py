"""Every action with its keys: found, changed in place, refused where they clash."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from newsclip.ui.actions import ACTIONS, Actions
from newsclip.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from newsclip.ui.dialogs.shortcuts_keys import Keys, usual
from newsclip.ui.dialogs.shortcuts_list import ACTION, KEYS, MEANING, KeyCatcher
from tests.helpers.open_dialogs import Front, front

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


class Page:
    """The dialog as a user handles it."""

    def __init__(self, there: Front) -> None:
        self.there = there
        self.dialog = there.open(ShortcutsDialog)

    @property
    def kept(self) -> dict[str, str]:
        return dict(self.there.desk.preferences.current.shortcuts)

    def rows(self) -> list[QTreeWidgetItem]:
        """The rows of actions that are shown."""
        tree = self.dialog.list
        found = tree.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
        return [item for item in found if item.parent() is not None and not item.isHidden()]

    def row(self, name: str) -> QTreeWidgetItem:
        return next(item for item in self.rows() if item.text(ACTION) == name)

    def menu(self, name: str) -> str:
        above: QTreeWidgetItem | None = self.row(name).parent()
        assert above is not None
        return above.text(0)

    def keys(self, name: str) -> str:
        return self.row(name).text(KEYS)

    def choose(self, name: str) -> None:
        tree, item = self.dialog.list, self.row(name)
        tree.scrollToItem(item)
        at = tree.visualItemRect(item).center()
        QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press keys where the keyboard is."""
        target: QWidget | None = self.dialog.focusWidget()
        assert target is not None
        QTest.keyClick(target, key, modifier)

    def catching(self) -> bool:
        """Whether the next key is taken for an action."""
        focused: QWidget | None = QApplication.focusWidget()
        return any(
            focused is not None and (catcher is focused or catcher.isAncestorOf(focused))
            for catcher in self.dialog.list.findChildren(KeyCatcher)
        )

    @property
    def message(self) -> str:
        shown = self.dialog.message.isVisible()
        return self.dialog.message.accessibleName() if shown else ""


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> Iterator[Page]:
    with front(qtbot, tmp_path) as there:
        yield Page(there)


def test_it_lists_every_action_under_its_menu(page: Page) -> None:
    assert len(page.rows()) == len(ACTIONS)
    assert page.menu("Claim") == "Highlight"
    assert page.menu("Larger Text") == "View"
    assert page.keys("Redo") == "Ctrl+Shift+Z   Ctrl+Y"


@pytest.mark.parametrize(
    ("words", "first"),
    [("full scr", "Full Screen"), ("ctrl+shift+z", "Redo"), ("compare only", "Only Conflicts")],
)
def test_typing_finds_by_name_key_and_menu(page: Page, words: str, first: str) -> None:
    QTest.keyClicks(page.dialog.search, words)
    page.there.bot.waitUntil(lambda: len(page.rows()) == 1)
    assert page.rows()[0].text(ACTION) == first
    page.press(Qt.Key.Key_Down)
    assert page.dialog.list.hasFocus()
    assert page.dialog.list.action_id


def test_finding_nothing_says_so(page: Page) -> None:
    QTest.keyClicks(page.dialog.search, "xyzzy")
    page.there.bot.waitUntil(lambda: "No action" in page.there.said(page.dialog))
    page.press(Qt.Key.Key_Escape)
    page.there.bot.waitUntil(lambda: len(page.rows()) == len(ACTIONS))


def test_enter_takes_the_next_key_in_the_row(page: Page) -> None:
    page.choose("Full Screen")
    page.press(Qt.Key.Key_Return)
    assert page.catching()
    page.press(Qt.Key.Key_F12, CTRL)
    assert page.kept == {"view.fullscreen": "Ctrl+F12"}
    assert page.keys("Full Screen") == "Ctrl+F12"
    assert page.dialog.list.hasFocus()
    actions = Actions(shortcuts=page.there.desk.preferences.current.shortcuts)
    assert actions.shortcuts("view.fullscreen") == ("Ctrl+F12",)


def test_a_double_click_takes_the_next_key(page: Page) -> None:
    page.choose("Plain Highlight")
    tree = page.dialog.list
    at = tree.visualItemRect(page.row("Plain Highlight")).center()
    QTest.mouseDClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=at)
    page.press(Qt.Key.Key_P)
    assert page.kept == {"mark.plain": "P"}


@pytest.mark.parametrize("leave", ["escape", "elsewhere"])
def test_giving_up_changes_nothing_and_keeps_the_dialog(page: Page, leave: str) -> None:
    page.choose("Full Screen")
    page.press(Qt.Key.Key_F2)
    assert page.catching()
    if leave == "escape":
        page.press(Qt.Key.Key_Escape)
    else:
        page.dialog.search.setFocus()
    assert not page.catching()
    assert page.dialog.isVisible()
    assert page.kept == {}
    assert page.keys("Full Screen") == "F11"


def test_a_clash_is_refused_and_names_the_other_action(page: Page) -> None:
    page.choose("Full Screen")
    page.press(Qt.Key.Key_Return)
    page.press(Qt.Key.Key_E, CTRL)
    assert page.kept == {}
    assert "Ctrl+E belongs to “Export Highlights” in the File menu." in page.message
    assert page.keys("Full Screen") == "F11"


def test_clashing_keys_can_be_taken(page: Page) -> None:
    page.choose("Full Screen")
    page.press(Qt.Key.Key_Return)
    page.press(Qt.Key.Key_Y, CTRL)
    page.there.click(page.dialog.message.action_button)
    assert page.kept == {"edit.redo": "Ctrl+Shift+Z", "view.fullscreen": "Ctrl+Y"}
    assert page.message == ""
    assert not Actions(shortcuts=tuple(page.kept.items())).conflicts()


def test_keys_of_places_that_never_meet_do_not_clash(page: Page) -> None:
    page.choose("Jump to Passage")
    page.press(Qt.Key.Key_Return)
    page.press(Qt.Key.Key_O)
    assert page.kept == {"evidence.jump": "O"}
    page.choose("Add Column")
    page.press(Qt.Key.Key_Return)
    page.press(Qt.Key.Key_O)
    assert "Step Through Overlapping" in page.message


def test_the_letters_of_menus_stay_theirs(page: Page) -> None:
    page.choose("Full Screen")
    page.press(Qt.Key.Key_Return)
    page.press(Qt.Key.Key_F, ALT)
    assert "Alt+F opens the File menu." in page.message
    assert page.kept == {}


def test_another_key_is_added_to_the_first(page: Page) -> None:
    page.choose("Full Screen")
    page.there.click(page.dialog.add)
    page.press(Qt.Key.Key_F12)
    assert page.kept == {"view.fullscreen": "F11; F12"}
    assert page.keys("Full Screen") == "F11   F12"


def test_keys_are_removed_and_reset(page: Page) -> None:
    page.choose("Quit")
    page.press(Qt.Key.Key_Delete)
    assert page.kept == {"file.quit": ""}
    assert page.keys("Quit") == ""
    assert not page.dialog.remove.isEnabled()
    page.there.click(page.dialog.reset)
    assert page.kept == {}
    assert page.keys("Quit") == "Ctrl+Q"
    assert not page.dialog.reset.isEnabled()


def test_resetting_into_a_clash_is_refused(page: Page) -> None:
    page.there.desk.preferences.change(
        shortcuts=(("file.quit", "Ctrl+F12"), ("view.fullscreen", "Ctrl+Q"))
    )
    page.choose("Quit")
    page.there.click(page.dialog.reset)
    assert "Ctrl+Q belongs to “Full Screen”" in page.message
    assert page.keys("Quit") == "Ctrl+F12"


def test_everything_is_reset_at_once(page: Page) -> None:
    page.there.desk.preferences.change(shortcuts=(("file.quit", "F12"), ("edit.undo", "")))
    assert page.keys("Quit") == "F12"
    page.there.click(page.dialog.reset_all)
    assert page.kept == {}
    assert page.keys("Undo") == "Ctrl+Z"
    assert not page.dialog.reset_all.isEnabled()


def test_what_an_action_does_is_left_out_where_there_is_no_room(page: Page) -> None:
    tree = page.dialog.list
    assert not tree.isColumnHidden(MEANING)
    page.dialog.resize(560, 500)
    assert tree.isColumnHidden(MEANING)
    assert tree.horizontalScrollBar().maximum() == 0


def test_escape_in_the_empty_search_closes(page: Page) -> None:
    gone: list[int] = []
    page.dialog.finished.connect(gone.append)
    page.press(Qt.Key.Key_Escape)
    assert gone == [0]


def test_the_usual_keys_clash_with_nothing() -> None:
    keys = Keys()
    for spec in ACTIONS:
        assert keys.clash(spec.id, usual(spec.id)) is None


def test_keys_of_actions_that_are_no_more_are_dropped() -> None:
    keys = Keys((("gone.action", "F12"), ("file.quit", "F12")))
    assert keys.with_keys("edit.undo", ["F10"]).shortcuts == (
        ("file.quit", "F12"),
        ("edit.undo", "F10"),
    )
