"""Which rows show, in what order, over which articles; and taking them elsewhere."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from newsclip.services.desk import Desk
from tests.helpers.compare_page import ComparePage
from tests.helpers.compare_story import Story
from tests.helpers.desks import add_article, mark

SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_the_most_disputed_rows_come_first(page: ComparePage, story: Story) -> None:
    page.open(story.ledger, story.weekly, story.monitor)
    page.screen.matrix.setFocus()
    page.press(Qt.Key.Key_O, SHIFT)
    assert page.labels() == [
        "Aurel One · Range",
        "In agreement",
        "Aurel One · Sprint",
        "Told by one source",
        "European Union · Import duty",
        "Regulatory",
    ]
    assert page.header()[0] == "In conflict"


def test_a_row_tells_the_scale_of_its_values(page: ComparePage, story: Story) -> None:
    page.open(story.ledger, story.weekly)
    tip = page.cell("Range", 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "from 690 to 830 km" in tip
    assert "from" not in page.cell("Sprint", 0).data(Qt.ItemDataRole.ToolTipRole)


def test_every_article_of_the_story_gets_a_column_and_opens_from_it(
    page: ComparePage, story: Story, desk: Desk, qtbot: QtBot
) -> None:
    desk.stories.add("Aurel", [story.ledger.id, story.weekly.id, story.monitor.id])
    page.open(story.ledger, story.weekly)
    page.screen.matrix.setFocus()
    page.press(Qt.Key.Key_A, SHIFT)
    qtbot.waitUntil(lambda: len(page.header()) == 4)
    assert page.header()[3] == "Trade Monitor · 28 Jul 2025"
    assert len(page.columns) == 2
    page.click("Import duty", 3)
    qtbot.waitUntil(lambda: len(page.columns) == 3)
    qtbot.waitUntil(lambda: page.outlined()[2] == "up to 35.3 %")


def test_suggested_figures_stand_in_the_table_and_are_selected(
    page: ComparePage, desk: Desk, qtbot: QtBot
) -> None:
    one = add_article(desk, publisher="Ledger", paragraphs=["The Aurel One has a range of 700 km."])
    other = add_article(
        desk, publisher="Weekly", paragraphs=["The Aurel One has a range of 830 km."]
    )
    mark(desk, one, "700 km", "figure", subject="Aurel One", measure="Range")
    desk.suggestions.find(other.version_id)
    page.open(one, other)
    page.screen.matrix.setFocus()
    page.press(Qt.Key.Key_G, SHIFT)
    qtbot.waitUntil(lambda: ["Range", "700 km", "830 km"] in page.lines())
    page.click("Range", 2)
    span = page.columns[1].view.selected_span()
    assert span is not None
    assert "830 km" in page.columns[1].view.article.text[span.start : span.end]


def test_the_table_is_copied_as_markdown_and_for_a_spreadsheet(
    page: ComparePage, story: Story, desk: Desk
) -> None:
    desk.articles.edit(story.weekly.id, publisher="=Volt|Weekly")
    page.open(story.ledger, story.weekly)
    page.screen.matrix.setFocus()
    page.press(Qt.Key.Key_M, SHIFT)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[1] == "| --- | --- | --- | --- | --- |"
    cells = [cell.strip() for cell in lines[2].strip("|").split("|")]
    assert cells[:4] == ["Aurel One · Range", "700 km; 690 km", "830 km", "conflict"]
    assert cells[4] == "within one article; perhaps rounded"
    assert lines[0].count("|") - lines[0].count("\\|") == 6
    page.press(Qt.Key.Key_C, SHIFT)
    rows = QGuiApplication.clipboard().text().splitlines()
    assert rows[0].startswith("subject,measure,Harbour Ledger · 2 Aug 2025,'=Volt|Weekly")
    assert rows[2] == "Aurel One,Sprint,2.8 s,2.8 s,agree,"


def test_the_table_is_saved_as_a_picture(page: ComparePage, story: Story, tmp_path: Path) -> None:
    page.open(story.ledger, story.weekly)
    path = tmp_path / "table.png"
    page.screen.taking.save(str(path))
    saved = QImage(str(path))
    assert saved.height() >= page.screen.matrix.content_height() > 100
    colours = {
        saved.pixelColor(x, y).name()
        for x in range(0, saved.width(), 7)
        for y in range(0, saved.height(), 5)
    }
    assert len(colours) > 3
    page.screen.taking.save(str(tmp_path / "missing" / "table.png"))
    assert "could not be written" in str(page.refused[-1])
