"""What the Evidence table lists: filters, order, groups, counts, empty states."""

from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from newsclip.domain.scope import EvidenceQuery, Scope
from newsclip.ui.evidence.cells import NUMBER
from newsclip.ui.evidence.delegate import PADDING
from newsclip.ui.evidence.listing import Grouping
from newsclip.ui.evidence.screen import EvidenceScreen
from newsclip.ui.theme import Theme
from tests.helpers.desks import mark
from tests.helpers.evidence import LEFT, Page


def test_rows_say_what_the_mockup_says(page: Page) -> None:
    columns = ("kind", "quote", "about", "standing", "tags", "article", "date")
    assert [page.words("claim", one) for one in columns] == [
        "Claim", "would sell cars abroad in 2027", "Ida Rong, chief", "Unverified", "exports",
        "Harbour Ledger", "2 Aug 2025",
    ]  # fmt: skip
    assert page.words("range", "standing") == "700 km"
    assert page.words("range", "place").startswith("¶ "), "a column that can be shown"
    assert page.screen.table.isColumnHidden(NUMBER["place"])
    assert page.words("risk", "standing") == "Medium · likely"
    assert page.screen.count.text() == "4 highlights"


def test_kinds_are_filtered_by_their_chips(page: Page) -> None:
    QTest.mouseClick(page.screen.filters.kinds["figure"], LEFT)
    page.wait_for(["claim", "risk"])
    QTest.mouseClick(page.screen.filters.kinds["claim"], LEFT)
    page.wait_for(["risk"])


def test_the_last_kind_switched_off_brings_all_back(page: Page) -> None:
    for chip in page.screen.filters.kinds.values():
        QTest.mouseClick(chip, LEFT)
    page.wait_for(["claim", "range", "drive", "risk"])
    assert all(chip.isChecked() for chip in page.screen.filters.kinds.values())


def test_publishers_are_chosen_in_a_menu_that_stays_open(page: Page) -> None:
    chip = page.screen.filters.publisher
    QTest.mouseClick(chip, LEFT)
    page.choose("Volt Weekly", chip.menu)
    page.wait_for(["drive", "risk"])
    assert chip.menu.isVisible()
    page.choose("Harbour Ledger", chip.menu)
    page.wait_for(["claim", "range", "drive", "risk"])
    assert chip.text() == "Publisher: 2 chosen"
    chip.menu.close()


def test_words_filter_as_one_types_and_can_be_cleared(page: Page) -> None:
    page.screen.filters.words.setFocus()
    page.type("retaliatory")
    page.wait_for(["risk"])
    page.type("x")
    page.wait_for([])
    assert page.screen.empty.isVisible()
    assert page.screen.empty.accessibleName() == "Nothing matches"
    page.context.actions["evidence.clear_filters"].trigger()
    page.wait_for(["claim", "range", "drive", "risk"])


def test_an_empty_scope_says_what_to_do(page: Page) -> None:
    page.screen.set_scope(Scope.of(99))
    page.wait_for([])
    assert page.screen.empty.accessibleName() == "No highlights here yet"


def test_a_click_on_a_header_sorts_and_the_third_goes_back(page: Page) -> None:
    header = page.screen.table.horizontalHeader()
    section = NUMBER["quote"]
    place = QPoint(header.sectionViewportPosition(section) + 30, header.height() // 2)
    QTest.mouseClick(header.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    page.wait_for(["drive", "range", "risk", "claim"])
    QTest.mouseClick(header.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    page.wait_for(["claim", "risk", "range", "drive"])
    QTest.mouseClick(header.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    page.wait_for(["claim", "range", "drive", "risk"])


def test_columns_are_sorted_widened_moved_and_hidden_with_keys(page: Page) -> None:
    table, header = page.screen.table, page.screen.table.horizontalHeader()
    table.setCurrentIndex(page.cell("claim", "quote"))
    table.setFocus()

    def choose(words: str) -> None:
        table.window().activateWindow()
        page.qtbot.waitUntil(table.hasFocus)
        QTest.keyClick(table, Qt.Key.Key_F7, Qt.KeyboardModifier.ControlModifier)
        page.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        while menu.activeAction() is None or menu.activeAction().text() != words:
            QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)
        page.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)

    choose("Sort Down")
    page.wait_for(["claim", "risk", "range", "drive"])
    choose("As They Stand in the Articles")
    page.wait_for(["claim", "range", "drive", "risk"])
    table.setCurrentIndex(page.cell("claim", "about"))
    width = table.columnWidth(NUMBER["about"])
    choose("Wider")
    assert table.columnWidth(NUMBER["about"]) > width
    choose("Move Towards the Beginning")
    assert header.visualIndex(NUMBER["about"]) < header.visualIndex(NUMBER["quote"])
    choose("Tags")
    assert table.isColumnHidden(NUMBER["tags"])


def test_groups_have_headings_that_fold(page: Page) -> None:
    page.screen.set_grouping(Grouping.ARTICLE)
    ledger = "Cars abroad · Harbour Ledger · 2 Aug 2025, 2"
    weekly = "Tested · Volt Weekly · 30 Jul 2025, 2"
    page.wait_for([ledger, "claim", "range", weekly, "drive", "risk"])
    table = page.screen.table
    QTest.mouseClick(table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, QPoint(14, 18))
    assert page.shown() == [ledger, weekly, "drive", "risk"]
    table.setFocus()
    page.press(Qt.Key.Key_Right)
    assert page.shown() == [ledger, "claim", "range", weekly, "drive", "risk"]
    page.press(Qt.Key.Key_Left)
    page.press(Qt.Key.Key_Down)
    assert table.lines.group(table.currentIndex().row()) is not None
    assert page.screen.filters.group.text() == "Group by: article"


def test_every_grouping_holds_every_highlight(page: Page) -> None:
    headings = {
        Grouping.KIND: ["Claims, 1", "claim", "Figures, 2", "range", "drive", "Risks, 1", "risk"],
        Grouping.PUBLISHER: ["Harbour Ledger, 2", "claim", "range", "Volt Weekly, 2", "drive",
                             "risk"],
        Grouping.STATUS: ["Unverified, 1", "claim", "No status, 3", "range", "drive", "risk"],
    }  # fmt: skip
    for grouping, lines in headings.items():
        page.screen.set_grouping(grouping)
        page.wait_for(lines)
    page.context.actions["evidence.group_none"].trigger()
    page.wait_for(["claim", "range", "drive", "risk"])


def test_a_selected_heading_stands_for_its_group(page: Page) -> None:
    page.screen.set_grouping(Grouping.KIND)
    page.wait_for(["Claims, 1", "claim", "Figures, 2", "range", "drive", "Risks, 1", "risk"])
    page.screen.table.selectRow(2)
    assert page.screen.count.text() == "4 highlights · 2 selected"


def test_a_highlight_marked_elsewhere_appears_and_the_selection_stays(page: Page) -> None:
    page.click("risk")
    page.marks["new"] = mark(page.desk, page.ledger, "The maker", "plain")
    page.wait_for(["new", "claim", "range", "drive", "risk"])
    assert page.screen.table.selected_ids() == [page.marks["risk"].id]
    assert page.screen.table.current_id() == page.marks["risk"].id


def test_an_answer_to_an_old_question_is_dropped(page: Page) -> None:
    page.screen.set_scope(Scope.of(page.ledger.id))
    page.screen.set_scope(Scope.of(page.weekly.id))
    page.wait_for(["drive", "risk"])
    page.qtbot.waitUntil(lambda: not page.context.jobs.jobs)
    assert page.shown() == ["drive", "risk"]


def test_the_columns_fit_the_window_and_the_quotes_take_what_is_free(page: Page) -> None:
    table = page.screen.table
    quotes = []
    for width in (1010, 1232, 1600):
        page.screen.window().resize(width, 700)
        page.qtbot.wait(30)
        assert not table.horizontalScrollBar().isVisible()
        quotes.append(table.columnWidth(NUMBER["quote"]))
    assert quotes == sorted(set(quotes))
    table.columns.set_shown("title", True)
    assert not table.horizontalScrollBar().isVisible()
    page.screen.window().resize(700, 700)
    page.qtbot.waitUntil(lambda: table.horizontalScrollBar().isVisible())
    assert table.columnWidth(NUMBER["quote"]) >= 200, (
        "a quote can be read, and the rest is scrolled to"
    )


def test_columns_are_remembered(page: Page) -> None:
    page.screen.table.columns.set_shown("note", True)
    page.screen.table.setColumnWidth(NUMBER["about"], 251)
    page.screen.table.horizontalHeader().moveSection(0, 2)
    page.screen.hide()
    again = EvidenceScreen(page.context)
    page.qtbot.addWidget(again)
    assert not again.table.isColumnHidden(NUMBER["note"])
    assert again.table.columnWidth(NUMBER["about"]) == 251
    assert again.table.horizontalHeader().visualIndex(0) == 2


def test_the_selection_is_exported(page: Page) -> None:
    asked: list[Any] = []
    page.screen.export_requested.connect(asked.append)
    page.click("claim")
    page.click("drive", keys=Qt.KeyboardModifier.ControlModifier)
    page.screen.table.setFocus()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    page.press(Qt.Key.Key_E, both)
    assert asked == [EvidenceQuery(ids=(page.marks["claim"].id, page.marks["drive"].id))]
    assert page.screen.count.text() == "4 highlights · 2 selected"


def test_enter_and_a_double_click_on_the_quote_ask_for_the_passage(page: Page) -> None:
    asked: list[tuple[int, int]] = []
    page.screen.passage_requested.connect(lambda a, h: asked.append((a, h)))
    page.click("drive")
    page.press(Qt.Key.Key_Return)
    page.double_click("claim", "quote")
    assert asked == [
        (page.weekly.id, page.marks["drive"].id), (page.ledger.id, page.marks["claim"].id),
    ]  # fmt: skip


def test_the_pill_of_a_tag_has_the_colour_of_the_tag(page: Page, light: Theme) -> None:
    table = page.screen.table
    room = table.visualRect(page.cell("claim", "tags"))

    def ground() -> QColor:
        shot = table.viewport().grab().toImage()
        return shot.pixelColor(room.left() + PADDING + 5, room.center().y() + 1)

    assert ground() == light.color("tag")
    page.desk.tags.set_colour("exports", "violet")
    assert ground() == light.color("tag-violet-tint")
