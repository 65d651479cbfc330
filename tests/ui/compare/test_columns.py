"""The columns: adding, moving, closing, dropping, and what becomes of articles that go away."""

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from newsclip.domain.errors import InvalidInputError
from newsclip.services.desk import Desk
from newsclip.ui.compare.column import Column
from newsclip.ui.context import Context
from tests.helpers.compare_page import LEFT, ComparePage, show_screen
from tests.helpers.compare_story import Story
from tests.helpers.desks import add_article


def test_an_empty_screen_says_what_to_do_and_offers_it(
    page: ComparePage, story: Story, qtbot: QtBot
) -> None:
    assert page.screen.empty.isVisible()
    assert page.screen.empty.accessibleName() == "Nothing to compare yet"
    button = page.screen.empty.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, LEFT)
    picker = page.screen.picker
    qtbot.waitUntil(lambda: picker.list.model().rowCount() == 5)
    QTest.keyClicks(picker.field, "really")
    qtbot.waitUntil(lambda: picker.list.model().rowCount() == 1)
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    page.wait_for(story.weekly)
    assert not picker.isVisible()


def test_one_article_has_a_matrix_and_an_invitation(page: ComparePage, story: Story) -> None:
    page.open(story.ledger)
    assert "Range" in page.labels()
    invitation = page.screen._invitation
    assert invitation.isVisible()
    page.open(story.ledger, story.weekly)
    assert not invitation.isVisible()


def test_the_picker_is_walked_by_keys_and_leaves_out_what_is_there(
    page: ComparePage, story: Story, qtbot: QtBot
) -> None:
    page.open(story.ledger, story.weekly)
    page.columns[0].view.setFocus()
    page.press(Qt.Key.Key_A)
    picker = page.screen.picker
    qtbot.waitUntil(lambda: picker.list.model().rowCount() == 3)
    first = picker.list.currentIndex().data()
    QTest.keyClick(picker.field, Qt.Key.Key_Down)
    second = picker.list.currentIndex().data()
    assert second != first
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(page.columns) == 3)
    assert page.columns[2].content.article.metadata.title == second


def test_the_picker_closes_on_escape_and_says_when_it_finds_nothing(
    page: ComparePage, story: Story, qtbot: QtBot
) -> None:
    page.open(story.ledger)
    QTest.mouseClick(page.screen.filters.add, LEFT)
    picker = page.screen.picker
    QTest.keyClicks(picker.field, "zzzz")
    qtbot.waitUntil(picker._nothing.isVisible)
    assert picker._nothing.text() == "No article has these words."
    QTest.keyClick(picker.field, Qt.Key.Key_Escape)
    assert not picker.isVisible()
    assert page.screen.article_ids() == (story.ledger.id,)


def test_an_article_named_twice_counts_once(page: ComparePage, story: Story) -> None:
    page.screen.open([story.ledger.id, story.ledger.id, story.weekly.id])
    page.wait_for(story.ledger, story.weekly)
    page.screen.add([story.weekly.id])
    assert page.screen.article_ids() == (story.ledger.id, story.weekly.id)
    assert not page.refused


def test_a_fifth_column_is_refused(page: ComparePage, story: Story) -> None:
    four = (story.ledger, story.weekly, story.monitor, story.bare)
    page.open(*four)
    page.drop([story.other.id])
    assert len(page.refused) == 1
    assert isinstance(page.refused[0], InvalidInputError)
    assert page.screen.article_ids() == tuple(article.id for article in four)


def test_dropped_articles_become_columns(page: ComparePage, story: Story) -> None:
    page.drop([story.ledger.id])
    page.wait_for(story.ledger)
    page.drop([story.weekly.id, story.monitor.id])
    page.wait_for(story.ledger, story.weekly, story.monitor)


def test_other_drops_are_ignored(page: ComparePage, story: Story) -> None:
    words = QMimeData()
    words.setText("1")
    page.drop_data(words)
    damaged = QMimeData()
    damaged.setData("application/x-newsclip-articles", b"{")
    page.drop_data(damaged)
    page.drop([987654])
    page.open(story.ledger)
    assert not page.refused


def test_the_close_button_shows_while_the_column_is_used(page: ComparePage, story: Story) -> None:
    page.open(story.ledger, story.weekly)
    first, second = page.columns
    page.columns[1].view.setFocus()
    assert second.tools.isVisible()
    assert not first.tools.isVisible()
    assert second.shut.accessibleName() == "Remove column Volt Weekly · 30 Jul 2025"
    QTest.mouseClick(second.shut, LEFT)
    page.wait_for(story.ledger)


def test_ctrl_w_removes_the_column_in_use(page: ComparePage, story: Story) -> None:
    page.open(story.ledger, story.weekly, story.monitor)
    page.columns[1].view.setFocus()
    page.press(Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    page.wait_for(story.ledger, story.monitor)


def test_columns_are_moved_and_keep_their_place(page: ComparePage, story: Story) -> None:
    page.open(story.ledger, story.weekly)
    page.click("Range", 1)
    before = page.columns[1].view.top_offset()
    assert before > 0
    menu = page.columns[1].menu()
    by_name = {action.text(): action for action in menu.actions()}
    assert not by_name["Move Right"].isEnabled()
    by_name["Move Left"].trigger()
    page.wait_for(story.weekly, story.ledger)
    assert page.header()[1] == "Volt Weekly · 30 Jul 2025"
    assert page.columns[0].view.top_offset() == before
    assert page.outlined() == ["830 km", "a range of 700 km"]


def test_a_column_is_removed_from_the_list_of_columns(page: ComparePage, story: Story) -> None:
    page.open(story.ledger, story.weekly)
    assert page.screen.filters.count.text() == "2 articles"
    menu = page.screen.filters._count_menu
    page.choose(menu, "Harbour Ledger · 2 Aug 2025", "Remove Column")
    page.wait_for(story.weekly)
    assert page.screen.filters.count.text() == "1 article"


def test_an_article_that_goes_to_the_trash_closes_its_column_and_can_come_back(
    page: ComparePage, story: Story, desk: Desk, qtbot: QtBot
) -> None:
    page.open(story.ledger, story.weekly)
    desk.articles.trash([story.weekly.id])
    page.wait_for(story.ledger)
    notice = page.screen._notice
    assert notice.isVisible()
    assert "How far does it really go?" in notice.accessibleName()
    button = notice.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, LEFT)
    page.wait_for(story.ledger, story.weekly)
    assert not page.refused


def test_an_article_deleted_while_the_screen_is_hidden_is_gone_when_it_shows(
    page: ComparePage, story: Story, desk: Desk
) -> None:
    page.open(story.ledger, story.weekly)
    page.screen.hide()
    desk.articles.trash([story.weekly.id])
    desk.articles.delete_forever([story.weekly.id])
    page.screen.show()
    page.wait_for(story.ledger)
    assert not page.refused


def test_corrected_details_show_without_losing_the_place(
    page: ComparePage, story: Story, desk: Desk, qtbot: QtBot
) -> None:
    page.open(story.ledger, story.weekly)
    page.click("Range", 1)
    before = page.columns[1].view.top_offset()
    desk.articles.edit(story.weekly.id, publisher="Volt Monthly")
    qtbot.waitUntil(lambda: page.header()[2] == "Volt Monthly · 30 Jul 2025")
    assert page.columns[1].view.top_offset() == before
    assert page.outlined()[1] == "830 km"
    assert "Volt Monthly" in page.columns[1].view.toPlainText()


def test_columns_that_share_nothing_scroll_together_in_proportion(
    page: ComparePage, story: Story
) -> None:
    page.open(story.ledger, story.monitor)
    view = page.columns[0].view
    page.scroll(0, view.verticalScrollBar().maximum() // 2)
    first, second = page.places()
    assert abs(first - second) < 0.02
    page.columns[1].view.setFocus()
    page.press(Qt.Key.Key_End)
    assert page.places() == [1.0, 1.0]


def test_apart_each_column_scrolls_alone(page: ComparePage, story: Story) -> None:
    page.open(story.ledger, story.weekly)
    QTest.mouseClick(page.screen.filters.together, LEFT)
    assert page.screen.filters.together.text() == "Scroll together"
    page.scroll(0, 200)
    assert page.places()[1] == 0
    page.columns[0].view.setFocus()
    page.press(Qt.Key.Key_S)
    assert page.screen.filters.together.isChecked()
    assert page.places()[1] == 0
    page.scroll(0, page.columns[0].view.verticalScrollBar().maximum())
    assert page.places()[1] == 1


def test_passages_brought_together_stay_together(page: ComparePage, story: Story) -> None:
    page.open(story.ledger, story.weekly)
    page.click("Range", 1)
    joint = page.places()
    page.scroll(1, page.columns[1].view.verticalScrollBar().maximum())
    page.scroll(1, round(joint[1] * page.columns[1].view.verticalScrollBar().maximum()))
    assert abs(page.places()[0] - joint[0]) < 0.02


def test_a_change_of_size_moves_nobody_else(page: ComparePage, story: Story) -> None:
    page.open(story.ledger, story.weekly)
    page.click("Range", 1)
    tops = [column.view.top_offset() for column in page.columns]
    page.screen.deck.setSizes([300, 900])
    QApplication.processEvents()
    page.screen.deck.setSizes([600, 600])
    QApplication.processEvents()
    assert [column.view.top_offset() for column in page.columns] == tops


def test_show_passage_opens_a_column_and_outlines(
    page: ComparePage, story: Story, desk: Desk, qtbot: QtBot
) -> None:
    page.open(story.ledger)
    passage = desk.highlights.of_version(story.weekly.version_id)[0]
    page.screen.show_passage(story.weekly.id, passage.id)
    page.wait_for(story.ledger, story.weekly)
    assert page.outlined()[1] == "830 km"
    assert page.on_screen(1, "830 km")


def test_open_in_read_names_the_article(page: ComparePage, story: Story, qtbot: QtBot) -> None:
    page.open(story.ledger, story.weekly)
    action = next(a for a in page.columns[1].menu().actions() if a.text() == "Open in Read")
    with qtbot.waitSignal(page.screen.passage_requested) as asked:
        action.trigger()
    assert asked.args == [story.weekly.id, 0]


def test_the_screen_comes_back_as_it_was_left(
    page: ComparePage, story: Story, context: Context, qtbot: QtBot
) -> None:
    page.open(story.ledger, story.weekly)
    QTest.mouseClick(page.screen.filters.together, LEFT)
    handle = page.screen.deck.handle(1)
    QTest.mousePress(handle, LEFT)
    QTest.mouseMove(handle, QPoint(120, 5))
    QTest.mouseRelease(handle, LEFT)
    widths = [column.width() for column in page.columns]
    assert widths[0] > widths[1]
    page.screen.hide()
    again = show_screen(qtbot, context)
    again.wait_for(story.ledger, story.weekly)
    assert not again.screen.filters.together.isChecked()
    assert [column.width() for column in again.columns] == widths


def test_the_theme_is_followed_live(page: ComparePage, story: Story, context: Context) -> None:
    page.open(story.ledger, story.weekly)
    light = ground(page.columns[0])
    context.themes.choose("dark")
    QApplication.processEvents()
    dark = context.themes.theme.color("surface")
    assert ground(page.columns[0]) == dark != light
    matrix = page.screen.matrix
    corner = matrix.visualRect(page.cell("Range", 1)).bottomRight() - QPoint(4, 4)
    shown = matrix.viewport().grab().toImage().pixelColor(corner)
    assert shown == context.themes.theme.color("conflict-tint")


def ground(column: Column) -> QColor:
    return column.view.viewport().grab().toImage().pixelColor(5, 5)


def test_a_hidden_screen_reads_nothing(
    story: Story, context: Context, desk: Desk, qtbot: QtBot
) -> None:
    page = show_screen(qtbot, context)
    page.open(story.ledger, story.weekly)
    page.screen.hide()
    add_article(desk, title="Another")
    desk.articles.edit(story.ledger.id, publisher="Harbour Post")
    assert not context.jobs.jobs
    page.screen.show()
    qtbot.waitUntil(lambda: page.header()[1].startswith("Harbour Post"))
