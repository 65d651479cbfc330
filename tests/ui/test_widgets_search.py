"""The search field waits for a pause, and is left and cleared by mouse and keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from newsclip.ui.widgets.search_field import SearchField
from tests.helpers.stage import LEFT, Stages, child_at


@pytest.fixture
def stage(qtbot: QtBot) -> Stages:
    return Stages(qtbot)


def test_the_search_waits_for_a_pause_in_typing(qtbot: QtBot, stage: Stages) -> None:
    field = SearchField("Search articles", "Ctrl K")
    seen: list[str] = []
    field.searched.connect(seen.append)
    stage(field)
    QTest.keyClicks(field, "export")
    assert seen == []
    qtbot.waitUntil(lambda: seen == ["export"], timeout=2000)
    QTest.keyClick(field, Qt.Key.Key_Space)
    qtbot.wait(200)
    assert seen == ["export"]


def test_enter_searches_at_once_and_escape_clears(qtbot: QtBot, stage: Stages) -> None:
    field = SearchField("Search articles", "Ctrl K")
    seen: list[str] = []
    field.searched.connect(seen.append)
    stage(field)
    QTest.keyClicks(field, "duty")
    with qtbot.waitSignal(field.left):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert seen == ["duty"]
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert (seen, field.text()) == (["duty", ""], "")


def test_the_cross_of_the_search_field_clears_it(stage: Stages) -> None:
    field = SearchField("Search articles", "Ctrl K")
    stage(field)
    field.setFixedWidth(300)
    assert field.childAt(field.width() - 14, field.height() // 2) is None
    QTest.keyClicks(field, "duty")
    cross = child_at(field, -14, 15)
    assert cross.accessibleName() == "Clear the search"
    QTest.mouseClick(cross, LEFT)
    assert field.text() == ""


def test_words_searched_elsewhere_are_shown_without_searching_again(
    qtbot: QtBot, stage: Stages
) -> None:
    field = SearchField("Search articles")
    seen: list[str] = []
    field.searched.connect(seen.append)
    stage(field)
    field.set_text_quietly("saved words")
    qtbot.wait(200)
    assert seen == []
