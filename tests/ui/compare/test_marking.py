"""Marking in a column by keys, by the bar and by dragging; the matrix follows."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from newsclip.domain.highlights import Highlight
from newsclip.services.desk import Desk
from tests.helpers.compare_page import LEFT, ComparePage
from tests.helpers.compare_story import Story


def quotes(desk: Desk, version_id: int, kind: str) -> list[str]:
    found = desk.highlights.of_version(version_id)
    return [one.anchor.exact for one in found if one.kind == kind]


def first(desk: Desk, version_id: int) -> Highlight:
    return desk.highlights.of_version(version_id)[0]


def test_a_key_marks_in_the_column_that_has_the_keyboard(
    page: ComparePage, story: Story, desk: Desk, qtbot: QtBot
) -> None:
    page.open(story.ledger, story.monitor)
    page.select(1, "The draft foresees duties")
    page.press(Qt.Key.Key_1)
    assert quotes(desk, story.monitor.version_id, "claim") == ["The draft foresees duties"]
    assert page.outlined()[1] == "The draft foresees duties"
    qtbot.waitUntil(lambda: "Claims" in page.labels())


def test_the_bar_marks(page: ComparePage, story: Story, desk: Desk) -> None:
    page.open(story.ledger, story.weekly)
    page.select(0, "The maker quotes")
    bar = page.columns[0].bar
    assert bar.isVisible()
    assert not page.columns[0].tools.isVisible()
    button = bar.findChild(QAbstractButton, "mark.risk")
    assert isinstance(button, QAbstractButton)
    QTest.mouseClick(button, LEFT)
    assert "The maker quotes" in quotes(desk, story.ledger.version_id, "risk")
    assert not bar.isVisible()


def test_a_new_figure_reaches_the_matrix(
    page: ComparePage, story: Story, desk: Desk, qtbot: QtBot
) -> None:
    page.open(story.bare, story.monitor)
    page.select(0, "One paragraph of text")
    page.press(Qt.Key.Key_2)
    made = first(desk, story.bare.version_id)
    fields = {"subject": "European Union", "measure": "import duty", "value": "20", "unit": "%"}
    desk.highlights.edit(made.id, fields=fields)
    qtbot.waitUntil(lambda: ["Import duty", "20 %", "up to 35.3 %"] in page.lines())


def test_undo_takes_the_mark_back_everywhere(
    page: ComparePage, story: Story, desk: Desk, qtbot: QtBot
) -> None:
    page.open(story.ledger, story.weekly)
    page.click_words(1, "830 km")
    page.press(Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: ["Range", "700 km; 690 km", "—"] in page.lines())
    assert page.outlined()[1] == ""
    desk.history.undo()
    qtbot.waitUntil(lambda: ["Range", "700 km; 690 km", "830 km"] in page.lines())


def test_an_edge_is_dragged(page: ComparePage, story: Story, desk: Desk) -> None:
    page.open(story.monitor, story.bare)
    page.click_words(0, "up to 35.3 %")
    _, end = page.ends(0, "up to 35.3 %")
    _, further = page.ends(0, "up to 35.3 % for cars")
    page.drag(0, end, further + QPoint(2, 0))
    assert quotes(desk, story.monitor.version_id, "figure") == ["up to 35.3 % for cars"]


def test_clicking_a_highlight_says_which_and_finds_its_row(
    page: ComparePage, story: Story, desk: Desk, qtbot: QtBot
) -> None:
    page.open(story.ledger, story.monitor)
    chosen = first(desk, story.monitor.version_id)
    with qtbot.waitSignal(page.screen.highlight_chosen) as said:
        page.click_words(1, "up to 35.3 %")
    assert said.args == [story.monitor.id, chosen.id]
    assert page.current_line() == "Import duty"


def test_note_and_tag_are_asked_for(
    page: ComparePage, story: Story, desk: Desk, qtbot: QtBot
) -> None:
    page.open(story.monitor, story.bare)
    page.click_words(0, "up to 35.3 %")
    chosen = first(desk, story.monitor.version_id)
    with qtbot.waitSignal(page.screen.note_requested) as noted:
        page.press(Qt.Key.Key_N)
    assert noted.args == [chosen.id]
    page.select(1, "One paragraph")
    with qtbot.waitSignal(page.screen.tag_requested) as tagged:
        page.press(Qt.Key.Key_T)
    made = first(desk, story.bare.version_id)
    assert (tagged.args, made.kind) == ([made.id], "plain")


def test_copying_takes_the_source_along(page: ComparePage, story: Story) -> None:
    page.open(story.ledger, story.monitor)
    page.select(1, "The draft foresees duties")
    page.press(Qt.Key.Key_C)
    copied = QGuiApplication.clipboard().text()
    assert "The draft foresees duties" in copied
    assert "Trade Monitor" in copied


def test_a_key_without_a_selection_says_what_to_do(
    page: ComparePage, story: Story, qtbot: QtBot
) -> None:
    page.open(story.bare, story.other)
    page.columns[0].view.setFocus()
    with qtbot.waitSignal(page.screen.said) as said:
        page.press(Qt.Key.Key_1)
    assert said.args is not None
    assert "Select some text" in said.args[0]


def test_a_hidden_screen_leaves_the_keys_to_others(
    page: ComparePage, story: Story, desk: Desk
) -> None:
    page.open(story.ledger, story.monitor)
    page.select(1, "The draft foresees duties")
    page.screen.hide()
    page.screen._context.actions["mark.claim"].trigger()
    assert quotes(desk, story.monitor.version_id, "claim") == []
