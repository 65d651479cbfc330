"""The ledger and the timeline over the columns."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from newsclip.domain.ledger import Standing
from newsclip.services.desk import Desk
from newsclip.ui.compare.ledger_model import NOTE, STANDING
from newsclip.ui.compare.panels import Panel
from tests.helpers.compare_page import LEFT, ComparePage
from tests.helpers.compare_story import Story


def choose(page: ComparePage, panel: Panel) -> None:
    """Click the segment of a panel."""
    segment = page.screen.filters.panel.findChildren(QWidget)[panel]
    QTest.mouseClick(segment, LEFT)
    assert page.screen.panels.currentIndex() == panel


def click(page: ComparePage, row: int, column: int, *, twice: bool = False) -> None:
    """Click a cell of the ledger."""
    ledger = page.screen.ledger
    at = ledger.visualRect(ledger.model().index(row, column)).center()
    QTest.mouseClick(ledger.viewport(), LEFT, pos=at)
    if twice:
        QTest.mouseDClick(ledger.viewport(), LEFT, pos=at)


def editor(page: ComparePage, kind: type[QWidget]) -> QWidget:
    """The open editor of the ledger."""
    page.qtbot.waitUntil(lambda: bool(page.screen.ledger.viewport().findChildren(kind)))
    return page.screen.ledger.viewport().findChildren(kind)[0]


def test_a_conflict_is_settled_with_a_note(
    page: ComparePage, story: Story, desk: Desk, qtbot: QtBot
) -> None:
    kept = desk.stories.add("Range", [story.ledger.id, story.weekly.id])
    page.open(story.ledger, story.weekly)
    choose(page, Panel.CONFLICTS)
    model = page.screen.ledger.model()
    assert model.rowCount() == 1
    assert model.index(0, 0).data() == "Aurel One · Range"
    assert "830 km (Volt Weekly · 30 Jul 2025)" in model.index(0, 1).data()
    click(page, 0, STANDING, twice=True)
    box = editor(page, QComboBox)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(Standing.EXPLAINED.value))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: model.index(0, STANDING).data() == "Explained")
    click(page, 0, NOTE, twice=True)
    field = editor(page, QLineEdit)
    QTest.keyClicks(field, "Other cycle")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: model.index(0, NOTE).data() == "Other cycle")
    (entry,) = desk.ledger.entries(kept.id)
    assert (entry.standing, entry.note) == (Standing.EXPLAINED, "Other cycle")


def test_a_click_on_a_conflict_leads_to_both_passages(page: ComparePage, story: Story) -> None:
    page.open(story.ledger, story.weekly)
    choose(page, Panel.CONFLICTS)
    click(page, 0, 0)
    assert page.outlined() == ["a range of 700 km", "830 km"]


def test_the_timeline_lists_moments_and_leads_to_the_passage(
    page: ComparePage, story: Story
) -> None:
    page.open(story.ledger, story.weekly)
    choose(page, Panel.TIMELINE)
    timeline = page.screen.timeline
    words = [timeline.list.item(row).text() for row in range(timeline.list.count())]
    first = next(
        row for row, told in enumerate(words) if "Volt Weekly" in told and "830 km" in told
    )
    assert words[first].startswith("30 Jul 2025")
    at = timeline.list.visualItemRect(timeline.list.item(first)).center()
    QTest.mouseClick(timeline.list.viewport(), LEFT, pos=at)
    assert page.outlined()[1] == "830 km"


def test_a_measure_over_time_is_plotted_and_a_point_leads_to_its_passage(
    page: ComparePage, story: Story
) -> None:
    page.open(story.ledger, story.weekly)
    choose(page, Panel.TIMELINE)
    QApplication.processEvents()
    timeline = page.screen.timeline
    assert timeline.measures.currentText() == "Aurel One · Range"
    places = timeline.plot.places()
    assert [point.low for _, _, point in places] == [830.0, 700.0, 690.0]
    at = places[0][0].toPoint() + QPoint(1, 1)
    QTest.mouseClick(timeline.plot, LEFT, pos=at)
    assert page.outlined()[1] == "830 km"
