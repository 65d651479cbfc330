"""What the user says of the matrix: pairs of claims, names of rows."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from newsclip.domain.articles import Article
from newsclip.domain.links import Relation
from newsclip.services.desk import Desk
from newsclip.ui.compare.row_dialog import RowDialog
from newsclip.ui.context import Context
from tests.helpers.compare_page import LEFT, ComparePage
from tests.helpers.compare_story import Story
from tests.helpers.desks import add_article, mark

CLOSE = "The Brenn plant will close in May."
STAYS = "The Brenn plant will not close, the ministry said."


def claims(desk: Desk) -> tuple[Article, Article]:
    """Two articles with claims that contradict each other."""
    found = []
    for words, publisher, speaker in ((CLOSE, "Ledger", "Voss"), (STAYS, "Weekly", "the ministry")):
        article = add_article(desk, title=publisher, publisher=publisher, paragraphs=[words])
        mark(desk, article, words, "claim", speaker=speaker)
        found.append(article)
    return found[0], found[1]


def test_claims_that_contradict_stand_side_by_side_and_are_confirmed(
    page: ComparePage, desk: Desk, context: Context
) -> None:
    one, other = claims(desk)
    page.open(one, other)
    assert "Voss and the ministry" in page.labels()
    page.click("Voss and the ministry", 1)
    bar = page.screen.pair_bar
    assert bar.isVisible()
    assert bar.words.text().startswith("These two seem to contradict each other: “not” in one only")
    QTest.mouseClick(bar.confirm, LEFT)
    page.qtbot.waitUntil(lambda: not bar.isVisible())
    (link,) = desk.links.of([desk.highlights.of_articles([one.id])[one.id][0].id]).values()
    assert link[0].link.relation is Relation.CONTRADICTS
    context.desk.history.undo()
    page.qtbot.waitUntil(bar.isVisible)


def test_a_refused_pair_falls_apart_by_one_key(page: ComparePage, desk: Desk) -> None:
    page.open(*claims(desk))
    page.click("Voss and the ministry", 1)
    page.screen.matrix.setFocus()
    page.press(Qt.Key.Key_Y, Qt.KeyboardModifier.ShiftModifier)
    page.qtbot.waitUntil(lambda: "Voss" in page.labels())
    assert "the ministry" in page.labels()
    assert not page.screen.pair_bar.isVisible()


def menu(page: ComparePage, label: str, column: int) -> QMenu:
    """The context menu of a cell."""
    return page.screen.matrix.menu_of(page.cell(label, column))


def dialog(page: ComparePage, qtbot: QtBot) -> RowDialog:
    """The dialog that asks for a name."""
    qtbot.waitUntil(lambda: bool(page.screen.findChildren(RowDialog)))
    return page.screen.findChildren(RowDialog)[0]


def test_a_row_is_renamed(page: ComparePage, story: Story, desk: Desk, qtbot: QtBot) -> None:
    kept = desk.stories.add("Range", [story.ledger.id, story.weekly.id])
    page.open(story.ledger, story.weekly)
    page.click("Sprint", 1)
    page.screen.matrix.setFocus()
    page.press(Qt.Key.Key_F2)
    asked = dialog(page, qtbot)
    asked.measure.selectAll()
    QTest.keyClicks(asked.measure, "0 to 100")
    QTest.keyClick(asked.measure, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "0 to 100" in page.labels())
    assert (
        desk.comparisons.matrix([story.ledger.id, story.weekly.id], kept.id).rows[1].label
        == "0 to 100"
    )


def test_rows_are_merged_and_a_cell_is_taken_out(
    page: ComparePage, story: Story, desk: Desk, qtbot: QtBot
) -> None:
    desk.stories.add("Range", [story.ledger.id, story.weekly.id])
    page.open(story.ledger, story.weekly)
    page.choose(menu(page, "Sprint", 1), "Merge Into", "Aurel One · Range")
    qtbot.waitUntil(lambda: "Sprint" not in page.labels())
    page.choose(menu(page, "Range", 2), "Take Out of This Row…")
    asked = dialog(page, qtbot)
    asked.measure.selectAll()
    QTest.keyClicks(asked.measure, "Cycle range")
    QTest.keyClick(asked.measure, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Cycle range" in page.labels())
    page.choose(menu(page, "Cycle range", 2), "As Found")
    qtbot.waitUntil(lambda: "Cycle range" not in page.labels())


def test_without_a_story_it_is_said_what_to_do(page: ComparePage, story: Story) -> None:
    page.open(story.ledger, story.weekly)
    page.click("Sprint", 1)
    page.screen.matrix.setFocus()
    page.press(Qt.Key.Key_F2)
    QApplication.processEvents()
    assert "kept with a story" in str(page.refused[-1])
