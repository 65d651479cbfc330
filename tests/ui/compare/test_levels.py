"""Columns that are read level: by meaning, with bands between them, and what they share."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsclip.domain.articles import Article
from newsclip.domain.comparison import Verdict
from newsclip.services.desk import Desk
from newsclip.ui.compare.band import Band
from tests.helpers.compare_page import ComparePage
from tests.helpers.compare_story import PADDING
from tests.helpers.desks import add_article, mark

WIRE = (
    "The harbour authority of Sollen said on Monday that it would deepen the northern channel by two "
    "metres. Work is to begin in spring and to take fourteen months."
)
VOTE = "The council will vote on the money in June, its speaker said, and no second channel is planned."
VOTED = "In June the council is to vote on the money for the channel, its speaker expects."
FERRY = "Ferries will be diverted to the southern pier for eight weeks, the operator announced."
BOATS = "The operator of the ferries said that boats will use the southern pier for ten weeks."
LATE = [
    f"Paragraph {n} tells of the weather, of the quay, and of what happened in the year {1900 + n}."
    for n in range(40)
]


@pytest.fixture
def two(desk: Desk) -> tuple[Article, Article]:
    """Articles about one thing; the second tells it much later."""
    one = add_article(
        desk,
        publisher="Post",
        published="2026-02-02",
        paragraphs=[WIRE, VOTE, FERRY, *[PADDING] * 60],
    )
    other = add_article(
        desk, publisher="Review", published="2026-02-03",
        paragraphs=[*LATE, WIRE, VOTED, BOATS, *[PADDING] * 20],
    )  # fmt: skip
    mark(desk, one, "eight weeks", "figure", subject="ferries", measure="diversion")
    mark(desk, other, "ten weeks", "figure", subject="ferries", measure="diversion")
    return one, other


def test_columns_scroll_by_what_they_say(page: ComparePage, two: tuple[Article, Article]) -> None:
    page.open(*two)
    page.scroll(0, 100)
    assert page.on_screen(1, VOTED)
    left, right = (
        page.columns[number].view.rects(page.span(number, quote))[0].top()
        for number, quote in ((0, FERRY), (1, BOATS))
    )
    assert abs(left - right) < 60


def test_the_band_ties_what_is_marked_in_both(
    page: ComparePage, two: tuple[Article, Article]
) -> None:
    page.open(*two)
    page.scroll(0, 100)
    QApplication.processEvents()
    band = page.screen.deck.handle(1)
    assert isinstance(band, Band)
    drawn = [tie for _, _, tie in band.lines()]
    assert Verdict.CONFLICT in {tie.verdict for tie in drawn}
    assert None in {tie.verdict for tie in drawn}, "paragraphs that are only alike are tied too"


def test_shared_text_is_told_and_marked(
    page: ComparePage, two: tuple[Article, Article], desk: Desk
) -> None:
    copy = add_article(
        desk, publisher="Copy", published="2026-02-04", paragraphs=[WIRE, FERRY, VOTE]
    )
    page.open(two[0], copy)
    note = page.columns[1].shared
    assert note.isVisible()
    assert "shared with Post" in note.text()
    spans = page.columns[1].view.shared
    assert any(copy_text(page, 1, span.start, span.end).startswith("The harbour") for span in spans)


def copy_text(page: ComparePage, number: int, start: int, end: int) -> str:
    """What stands in a column."""
    return page.columns[number].view.article.text[start:end]


def test_a_passage_is_found_in_the_others(
    page: ComparePage, two: tuple[Article, Article], qtbot: QtBot
) -> None:
    page.open(*two)
    page.select(0, "The council will vote on the money in June, its speaker said")
    page.columns[0].view.setFocus()
    with qtbot.waitSignal(page.screen.said) as said:
        page.press(Qt.Key.Key_F, Qt.KeyboardModifier.ShiftModifier)
    assert said.args == ["Found in every other column."]
    span = page.columns[1].view.selected_span()
    assert span is not None
    assert copy_text(page, 1, span.start, span.end) == VOTED
    assert page.on_screen(1, VOTED)


def test_what_is_nowhere_else_is_said(
    page: ComparePage, two: tuple[Article, Article], qtbot: QtBot, desk: Desk
) -> None:
    bare = add_article(desk, publisher="Zoo", paragraphs=["Zebras graze beyond a yellow fence."])
    page.open(two[0], bare)
    page.select(0, FERRY)
    page.columns[0].view.setFocus()
    with qtbot.waitSignal(page.screen.said) as said:
        page.press(Qt.Key.Key_F, Qt.KeyboardModifier.ShiftModifier)
    assert said.args[0].startswith("Nothing like it in Zoo")
