"""The matrix: what it shows, walking it, and what a click brings about."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from newsclip.services.desk import Desk
from newsclip.ui.compare.lines import NO_CONFLICTS, NO_FIGURES
from newsclip.ui.context import Context
from tests.helpers.compare_page import ComparePage
from tests.helpers.compare_story import Story

ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole
TIP = Qt.ItemDataRole.ToolTipRole


def test_rows_of_subjects_over_columns_of_sources(page: ComparePage, story: Story) -> None:
    page.open(story.ledger, story.weekly, story.monitor)
    assert page.header() == [
        "Aurel One",
        "Harbour Ledger · 2 Aug 2025",
        "Volt Weekly · 30 Jul 2025",
        "Trade Monitor · 28 Jul 2025",
    ]
    lines = page.lines()
    assert ["Range", "700 km; 690 km", "830 km", "—"] in lines
    assert ["Sprint", "2.8 s", "2.8 s", "—"] in lines
    assert page.labels()[2:] == ["European Union", "Import duty", "Risks", "Regulatory"]
    assert page.screen.filters.summary.text() == "1 conflict · 1 agree · 1 single-source"


def test_a_verdict_shows_as_tint_and_is_told_in_words(
    page: ComparePage, story: Story, context: Context
) -> None:
    page.open(story.ledger, story.weekly)
    matrix, colour = page.screen.matrix, context.themes.theme.color
    picture = matrix.viewport().grab().toImage()
    for label, token in (("Range", "conflict-tint"), ("Sprint", "agree-tint")):
        corner = matrix.visualRect(page.cell(label, 1)).bottomRight()
        assert picture.pixelColor(corner.x() - 4, corner.y() - 4) == colour(token)
    assert "in conflict" in page.cell("Range", 1).data(ACCESSIBLE)
    assert "agrees" in page.cell("Sprint", 2).data(ACCESSIBLE)
    assert "830 km" in page.cell("Range", 2).data(TIP)


def test_words_of_articles_are_never_markup(page: ComparePage, story: Story, desk: Desk) -> None:
    desk.articles.edit(story.weekly.id, publisher="<b>Volt</b> & Co")
    page.open(story.ledger, story.weekly)
    assert page.header()[2].startswith("<b>Volt</b> & Co")
    across = Qt.Orientation.Horizontal
    tip = page.screen.matrix.model().headerData(2, across, TIP)
    assert "&lt;b&gt;Volt&lt;/b&gt; &amp; Co" in tip


def test_a_click_brings_every_column_to_its_passage(page: ComparePage, story: Story) -> None:
    page.open(story.ledger, story.weekly, story.monitor)
    assert not page.on_screen(1, "830 km")
    page.scroll(2, 0)
    page.click("Range", 1)
    assert page.outlined() == ["a range of 700 km", "830 km", ""]
    assert page.on_screen(0, "a range of 700 km")
    assert page.on_screen(1, "830 km")
    assert page.places()[2] == 0


def test_clicking_again_goes_to_the_next_passage_of_the_cell(
    page: ComparePage, story: Story
) -> None:
    page.open(story.ledger, story.weekly)
    page.click("Range", 1)
    page.click("Range", 1)
    assert page.outlined() == ["a range of 690 km", "830 km"]
    assert page.on_screen(0, "a range of 690 km")
    page.click("Range", 1)
    assert page.outlined() == ["a range of 700 km", "830 km"]
    page.click("Sprint", 1)
    page.click("Range", 2)
    assert page.outlined() == ["a range of 700 km", "830 km"]


def test_the_keyboard_walks_over_headings_and_enter_follows(
    page: ComparePage, story: Story
) -> None:
    page.open(story.ledger, story.weekly, story.monitor)
    page.click("Range", 0)
    page.press(Qt.Key.Key_Down)
    page.press(Qt.Key.Key_Down)
    assert page.current_line() == "Import duty"
    page.press(Qt.Key.Key_Right)
    assert page.outlined() != ["", "", "up to 35.3 %"]
    page.press(Qt.Key.Key_Return)
    assert page.outlined() == ["", "", "up to 35.3 %"]
    page.press(Qt.Key.Key_Up)
    page.press(Qt.Key.Key_Space)
    assert page.outlined() == ["2.8 seconds", "2.8 seconds", ""]


def test_f4_walks_the_conflicts(page: ComparePage, story: Story) -> None:
    page.open(story.ledger, story.weekly, story.monitor)
    page.columns[2].view.setFocus()
    page.press(Qt.Key.Key_F4)
    assert page.current_line() == "Range"
    assert page.outlined() == ["a range of 700 km", "830 km", ""]
    page.press(Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    assert page.current_line() == "Range"


def test_without_conflicts_there_is_none_to_walk_to(
    page: ComparePage, story: Story, context: Context
) -> None:
    page.open(story.ledger, story.monitor)
    # The article contradicts itself; without that there is no conflict left.
    page.open(story.weekly, story.monitor)
    assert not context.actions["compare.next_conflict"].isEnabled()


def test_only_conflicts_and_back(page: ComparePage, story: Story) -> None:
    page.open(story.ledger, story.weekly, story.monitor)
    QTest.mouseClick(page.screen.filters.conflicts, Qt.MouseButton.LeftButton)
    assert page.labels() == ["Range"]
    page.press(Qt.Key.Key_X)
    assert "Sprint" in page.labels()


def test_only_conflicts_where_there_are_none(page: ComparePage, story: Story) -> None:
    page.open(story.weekly, story.monitor)
    QTest.mouseClick(page.screen.filters.conflicts, Qt.MouseButton.LeftButton)
    assert page.labels() == [NO_CONFLICTS]


def test_rows_of_one_kind(page: ComparePage, story: Story) -> None:
    page.open(story.ledger, story.weekly)
    page.choose(page.screen.filters._show_menu, "Risks")
    assert page.labels() == ["Regulatory"]
    assert page.screen.filters.shown.text() == "Show: risks"


def test_articles_without_figures_are_told_what_to_do(page: ComparePage, story: Story) -> None:
    page.open(story.bare, story.other)
    assert page.labels() == [NO_FIGURES]
    page.click(NO_FIGURES, 0)
    assert page.outlined() == ["", ""]


def test_ctrl_enter_opens_the_passage_in_read(
    page: ComparePage, story: Story, qtbot: QtBot
) -> None:
    page.open(story.ledger, story.weekly)
    page.click("Range", 2)
    with qtbot.waitSignal(page.screen.passage_requested) as asked:
        page.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked.args is not None
    assert asked.args[0] == story.weekly.id


def test_a_change_keeps_the_current_cell(
    page: ComparePage, story: Story, desk: Desk, qtbot: QtBot
) -> None:
    page.open(story.ledger, story.weekly)
    page.click("Sprint", 2)
    first = desk.highlights.of_version(story.ledger.version_id)[0]
    desk.highlights.edit(first.id, fields={"measure": "wheelbase", "value": "2.9", "unit": "m"})
    qtbot.waitUntil(lambda: "Wheelbase" in page.labels())
    assert page.current_line() == "Sprint"
    assert page.screen.matrix.currentIndex().column() == 2


def test_the_matrix_is_as_high_as_its_rows_until_it_is_dragged(
    page: ComparePage, story: Story, qtbot: QtBot
) -> None:
    page.open(story.ledger, story.weekly)
    matrix, table = page.screen.matrix, page.screen.table
    assert matrix.height() == matrix.content_height()
    handle = table.handle(1)
    QTest.mousePress(handle, Qt.MouseButton.LeftButton)
    QTest.mouseMove(handle, handle.rect().center() - handle.rect().center().__class__(0, 40))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton)
    assert matrix.height() < matrix.content_height()
