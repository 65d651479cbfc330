"""A walk through every screen, pane and dialog: all is reached by keyboard, in order, and has a name.

A dialog that is new has to be given to ``stops_dialogs``; the walk fails until it was.
"""

import importlib
import pkgutil
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QMenu,
    QPushButton,
)
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

import newsclip.ui
from newsclip.domain.scope import EVERYTHING
from newsclip.ui import announcing, motion
from newsclip.ui.dialogs.details_dialog import DetailsDialog
from newsclip.ui.dialogs.frame import DialogFrame
from tests.helpers.reach import everything, spoken, unfit
from tests.helpers.stops import Round, leave, start
from tests.helpers.stops_dialogs import DIALOGS, opened
from tests.helpers.stops_places import PLACES

ENTER_IS_TAKEN = {DetailsDialog: "Enter keeps the field that is typed into"}


@pytest.fixture(scope="module")
def walk(
    qapp: QApplication, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Round]:
    """One window for the whole walk."""
    walk = start(QtBot(request), tmp_path_factory.mktemp("walk"))
    yield walk
    walk.page.close()


@pytest.mark.parametrize("place", PLACES)
def test_a_place_is_reached_and_named(walk: Round, place: str) -> None:
    shown = PLACES[place](walk)
    found = unfit(shown)
    leave(walk, shown)
    assert not found


@pytest.mark.parametrize("kind", DIALOGS, ids=lambda kind: kind.__name__)
def test_a_dialog_is_reached_named_and_closed(walk: Round, kind: type[QDialog]) -> None:
    dialog = opened(walk, kind)
    begin, defaults = dialog.focusWidget(), _defaults(dialog)
    found = unfit(dialog)
    _escape(walk, dialog)
    assert not found
    assert begin is not None
    assert defaults or kind in ENTER_IS_TAKEN


def _defaults(dialog: QDialog) -> list[str]:
    return [one.text() for one in dialog.findChildren(QPushButton) if one.isDefault()]


def _escape(walk: Round, dialog: QDialog) -> None:
    """Press Escape where the keyboard is, which has to close the dialog."""
    QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Escape)
    walk.page.until(lambda: not Shiboken.isValid(dialog) or not dialog.isVisible())


def test_no_dialog_is_left_out() -> None:
    for module in pkgutil.walk_packages(newsclip.ui.__path__, "newsclip.ui."):
        importlib.import_module(module.name)
    known = set(_classes(QDialog)) - {DialogFrame}
    assert known
    assert known == set(DIALOGS)


def _classes(kind: type[QDialog]) -> Iterator[type[QDialog]]:
    for one in kind.__subclasses__():
        if one.__module__.startswith("newsclip.ui."):
            yield one
            yield from _classes(one)


def test_the_highlights_of_the_reader_have_names(walk: Round) -> None:
    before = QAccessible.isActive()
    QAccessible.setActive(True)
    try:
        PLACES["read: an old version"](walk)
        PLACES["read: highlights"](walk)
        reader = walk.page.work.reader.view
        wanted = "Figure: a range of 700 km"
        walk.page.until(lambda: wanted in {w.accessibleName() for w in everything(reader)})
        assert "range of 700 km" in spoken(reader).text(QAccessible.Text.Value)
    finally:
        QAccessible.setActive(before)


def test_next_pane_leads_out_of_the_text(walk: Round) -> None:
    PLACES["read: highlights"](walk)
    view = walk.page.work.reader.view
    view.setFocus()
    walk.page.trigger("view.next_pane")
    assert QApplication.focusWidget() is not view


def test_the_keyboard_follows_the_choice_among_several(walk: Round) -> None:
    PLACES["read: highlights"](walk)
    read, compare, _evidence = walk.page.window.top_bar.screens.findChildren(QAbstractButton)
    read.setFocus()
    walk.page.trigger("view.compare")
    assert compare.hasFocus()


def test_one_of_several_is_told_as_such(walk: Round) -> None:
    PLACES["compare: table"](walk)
    roles = {spoken(one).role() for one in everything(walk.page.work.compare.filters.panel)}
    assert QAccessible.Role.RadioButton in roles
    assert QAccessible.Role.CheckBox not in roles


def test_the_setting_keeps_everything_still(walk: Round) -> None:
    preferences = walk.context.desk.preferences
    preferences.change(reduce_motion=True)
    walk.page.until(lambda: not motion.wanted())
    preferences.change(reduce_motion=False)
    walk.page.until(motion.wanted)


def test_what_the_arrows_come_to_is_told_while_one_types(
    walk: Round, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(announcing, "hand_over", lambda event: heard.append(event.message()))
    before = QAccessible.isActive()
    QAccessible.setActive(True)
    try:
        leave(walk, PLACES["read: an old version"](walk))
        leave(walk, PLACES["read: find bar"](walk))
        walk.page.until(lambda: "1 of 2" in heard)
        picker = PLACES["compare: picker"](walk)
        heard.clear()
        field = picker.focusWidget()
        assert field is not None
        for _step in range(3):
            QTest.keyClick(field, Qt.Key.Key_Down)
        assert any("New duties weighed" in one for one in heard)
        leave(walk, picker)
    finally:
        QAccessible.setActive(before)


def menu_by_key(walk: Round, view: QAbstractItemView) -> list[str]:
    """What the menu says that the menu key opens; Qt asks for it in the middle of the view."""
    view.setFocus()
    middle = view.rect().center()
    by_key = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(view, QContextMenuEvent(by_key, middle, view.mapToGlobal(middle)))
    walk.page.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    said = [action.text() for action in menu.actions()]
    menu.close()
    return said


def test_the_menu_key_opens_the_menu_of_the_current_row(walk: Round) -> None:
    PLACES["read: highlights"](walk)
    tree = walk.page.work.sidebar.tree
    assert "Compare Its Articles" in menu_by_key(walk, tree)
    walk.page.choose(EVERYTHING)
    assert "Compare Its Articles" not in menu_by_key(walk, tree)
    walk.settle()
    assert menu_by_key(walk, walk.page.work.read.list.view)
