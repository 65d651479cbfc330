"""Editing in the Evidence table: in place and many at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit

from newsclip.ui.evidence.cells import NUMBER, split_value
from newsclip.ui.evidence.row_menu import row_menu
from tests.helpers.desks import mark
from tests.helpers.evidence import Page


def test_a_double_click_edits_the_subject(page: Page) -> None:
    page.double_click("range", "about")
    assert page.editor().text() == "Aurel One · range"
    page.type("Aurel Two · range, winter")
    page.finish()
    stored = page.stored("range")
    assert (stored.value("subject"), stored.value("measure")) == ("Aurel Two", "range, winter")
    assert page.words("range", "about") == "Aurel Two · range, winter"
    page.desk.history.undo()
    assert page.words("range", "about") == "Aurel One · range"


def test_f2_edits_the_speaker_and_escape_leaves_it(page: Page) -> None:
    page.click("claim", "about")
    page.press(Qt.Key.Key_F2)
    page.type("Nobody")
    page.press(Qt.Key.Key_Escape)
    assert page.stored("claim").value("speaker") == "Ida Rong"


def test_a_value_is_typed_with_its_unit(page: Page) -> None:
    page.double_click("range", "standing")
    page.type("> 712 miles")
    page.finish()
    stored = page.stored("range")
    assert (stored.value("value"), stored.value("unit")) == ("> 712", "miles")


@pytest.mark.parametrize(
    ("typed", "unit", "split"),
    [
        ("700 km", "km", ("700", "km")),
        ("700", "km", ("700", "")),
        ("35.3%", "", ("35.3", "%")),
        ("> 100,000", "", ("> 100,000", "")),
        ("700–830 km", "mi", ("700–830", "km")),
        ("about 5 million cars", "", ("about 5 million", "cars")),
        ("unknown", "km", ("unknown", "km")),
        ("", "km", ("", "")),
    ],
)
def test_value_and_unit_are_told_apart(typed: str, unit: str, split: tuple[str, str]) -> None:
    assert split_value(typed, unit) == split


def test_a_status_is_chosen_from_the_cell(page: Page) -> None:
    page.double_click("claim", "standing")
    page.choose("Refuted")
    assert page.stored("claim").value("status") == "refuted"
    assert page.words("claim", "standing") == "Refuted"


def test_severity_and_likelihood_have_menus_of_their_own(page: Page) -> None:
    table = page.screen.table
    menu = table.choices(page.cell("risk", "standing"))
    parts = [action.menu() for action in menu.actions()]
    severity = parts[0]
    assert isinstance(severity, QMenu)
    next(one for one in severity.actions() if one.text() == "Critical").trigger()
    assert page.stored("risk").value("severity") == "critical"
    assert page.stored("risk").value("likelihood") == "likely"
    menu.close()


def test_the_kind_is_chosen_from_the_cell(page: Page) -> None:
    page.double_click("range", "kind")
    page.choose("Claim")
    assert page.stored("range").kind == "claim"


def test_tags_are_typed_with_commas(page: Page) -> None:
    page.double_click("range", "tags")
    page.press(Qt.Key.Key_End)
    page.type(", winter")
    page.finish()
    assert page.stored("range").tags == ("range", "winter")


def test_a_note_keeps_its_lines(page: Page) -> None:
    page.screen.table.columns.set_shown("note", True)
    page.screen.table.setCurrentIndex(page.cell("risk", "note"))
    page.screen.table.edit_current()
    box = page.focused()
    assert isinstance(box, QPlainTextEdit)
    page.type("One")
    page.press(Qt.Key.Key_Return)
    page.type("Two")
    page.screen.filters.words.setFocus()
    assert page.stored("risk").note == "One\nTwo"


def test_a_cell_half_typed_outlives_changes_of_its_row_and_of_the_list(page: Page) -> None:
    page.double_click("range", "about")
    page.type("Half")
    page.desk.highlights.edit(page.marks["range"].id, tags=["elsewhere"])
    page.marks["new"] = mark(page.desk, page.ledger, "The maker", "plain")
    page.qtbot.waitUntil(lambda: page.screen._held is not None)
    assert page.editor().text() == "Half"
    page.type(" done")
    page.finish()
    assert page.stored("range").value("subject") == "Half done"
    assert page.stored("range").tags == ("elsewhere",)
    page.wait_for(["new", "claim", "range", "drive", "risk"])


def test_quotes_and_articles_are_not_edited(page: Page) -> None:
    table = page.screen.table
    for column in ("quote", "article", "date", "title"):
        assert not table.lines.can_edit(table.lines.index(0, NUMBER[column]))
    page.click("range", "quote")
    page.press(Qt.Key.Key_F2)
    assert not isinstance(page.focused(), QLineEdit)


def test_delete_removes_the_selected_rows_as_one_step(page: Page) -> None:
    page.click("claim")
    page.click("range", keys=Qt.KeyboardModifier.ShiftModifier)
    page.press(Qt.Key.Key_Delete)
    page.wait_for(["drive", "risk"])
    page.desk.history.undo()
    page.wait_for(["claim", "range", "drive", "risk"])


def test_a_tag_is_added_to_many_as_one_step(page: Page) -> None:
    ids = [page.marks[name].id for name in ("claim", "range", "risk")]
    page.screen.bulk.add_tag(ids, "winter")
    assert page.stored("claim").tags == ("exports", "winter")
    assert page.stored("risk").tags == ("winter",)
    page.desk.history.undo()
    assert page.stored("claim").tags == ("exports",)
    assert page.stored("risk").tags == ()


def test_the_menu_of_selected_rows_changes_their_kind(page: Page) -> None:
    page.click("claim")
    page.click("range", keys=Qt.KeyboardModifier.ShiftModifier)
    table = page.screen.table
    place = table.visualRect(page.cell("claim", "quote")).center()
    asked = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, table.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(table.viewport(), asked)
    menu = page.open_menu()
    part = next(one.menu() for one in menu.actions() if one.text() == "Change Kind")
    assert isinstance(part, QMenu)
    next(one for one in part.actions() if one.text() == "Risk").trigger()
    assert [page.stored(name).kind for name in ("claim", "range", "drive")] == [
        "risk", "risk", "figure",
    ]  # fmt: skip
    menu.close()


def test_a_status_set_on_many_touches_claims_only(page: Page) -> None:
    page.screen.table.selectAll()
    ids = page.screen.table.selected_ids()
    menu = row_menu(page.desk, page.context.actions, page.screen.bulk, ids, page.screen)
    part = next(one.menu() for one in menu.actions() if one.text() == "Set Status")
    assert isinstance(part, QMenu)
    next(one for one in part.actions() if one.text() == "Disputed").trigger()
    assert page.stored("claim").value("status") == "disputed"
    assert page.words("claim", "standing") == "Disputed"
    assert page.stored("range").value("status") == ""
    menu.close()


def test_any_field_is_set_on_many_in_one_step(page: Page) -> None:
    page.screen.table.selectAll()
    ids = page.screen.table.selected_ids()
    menu = row_menu(page.desk, page.context.actions, page.screen.bulk, ids, page.screen)
    fields = next(one.menu() for one in menu.actions() if one.text() == "Set Field")
    assert isinstance(fields, QMenu)
    figures = next(one.menu() for one in fields.actions() if one.text() == "Figures")
    assert isinstance(figures, QMenu)
    subject = next(one.menu() for one in figures.actions() if one.text() == "Subject")
    assert isinstance(subject, QMenu)
    line = subject.findChild(QLineEdit)
    assert line is not None
    QTest.keyClicks(line, "Vela Two")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert page.stored("range").value("subject") == "Vela Two"
    assert page.stored("drive").value("subject") == "Vela Two"
    assert page.stored("claim").value("subject") == ""
    page.desk.history.undo()
    assert page.stored("range").value("subject") != "Vela Two"
    menu.close()
