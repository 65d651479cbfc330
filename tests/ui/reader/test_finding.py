"""Finding words in an article: what counts as the same, and the bar that shows them."""

import pytest
from hypothesis import given
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from newsclip.ui.reader.find_bar import FindBar
from newsclip.ui.reader.finding import FoldedText
from newsclip.ui.theme import load_theme
from tests.helpers.documents import texts
from tests.helpers.reading import Reader, prose


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("The range. THE end", "the", ["The", "THE"]),
        ("Größe und Grösse", "grosse", ["Größe", "Grösse"]),
        ("café cafe\u0301 cafe", "cafe", ["café", "cafe\u0301", "cafe"]),
        ("cafe\u0301s", "CAFÉS", ["cafe\u0301s"]),
        ("the maker’s “plan”", 'maker\'s "plan"', ["maker’s “plan”"]),
        ("100\u00a0km", "100 km", ["100\u00a0km"]),
        ("one\ntwo", "one two", ["one\ntwo"]),
        ("海外销售将分阶段", "销售", ["销售"]),
        ("كِتاب", "كتاب", ["كِتاب"]),
        ("ﬁnd", "find", ["ﬁnd"]),
        ("👩\u200d🚒 𝔘nder", "under", ["𝔘nder"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("anything", "  ", []),
        ("anything", "\u0301", []),
    ],
)
def test_what_counts_as_the_same(text: str, words: str, found: list[str]) -> None:
    spans = FoldedText(text).find(words)
    assert [text[span.start : span.end] for span in spans] == found


@given(text=texts(), words=texts(2))
def test_what_is_found_is_inside_the_text_in_order(text: str, words: str) -> None:
    spans = FoldedText(text).find(words)
    ends = [edge for span in spans for edge in (span.start, span.end)]
    assert ends == sorted(ends)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)


TEXT = prose(
    *(f"Paragraph {n} says that Café owners wait." for n in range(50)), "The one brochure."
)


@pytest.fixture
def reader(qtbot: QtBot) -> Reader:
    return Reader(qtbot, TEXT)


@pytest.fixture
def bar(reader: Reader) -> FindBar:
    made = FindBar(reader.view)
    made.open_bar()
    return made


def test_typing_counts_and_paints_the_matches(reader: Reader, bar: FindBar, qtbot: QtBot) -> None:
    QTest.keyClicks(bar.field, "cafe")
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 50")
    current, other = load_theme("light").color("found-current"), load_theme("light").color("found")
    assert current.name() in reader.colours_under("Café")
    assert other.name() in reader.colours_under("Café", 1)
    assert other.name() not in reader.colours_under("owners")


def test_enter_and_shift_enter_step_round_the_ends(bar: FindBar, qtbot: QtBot) -> None:
    QTest.keyClicks(bar.field, "cafe")
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 50")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text() == "2 of 50"
    for _ in range(2):
        QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text() == "50 of 50"
    QTest.mouseClick(bar.next, Qt.MouseButton.LeftButton)
    assert bar.count.text() == "1 of 50"


def test_a_match_far_away_is_brought_into_view(reader: Reader, bar: FindBar, qtbot: QtBot) -> None:
    QTest.keyClicks(bar.field, "brochure")
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 1")
    rect = reader.view.rects(reader.span("brochure"))[0]
    assert bar.geometry().bottom() < rect.top() < reader.view.viewport().height()


def test_escape_closes_and_leaves_the_match_selected(
    reader: Reader, bar: FindBar, qtbot: QtBot
) -> None:
    QTest.keyClicks(bar.field, "owners")
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 50")
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert reader.view.hasFocus()
    assert reader.words(reader.view.selected_span()) == "owners"
    assert load_theme("light").color("found").name() not in reader.colours_under("owners", 1)


def test_words_that_are_not_there_are_said_to_be_missing(bar: FindBar, qtbot: QtBot) -> None:
    QTest.keyClicks(bar.field, "zeppelin")
    qtbot.waitUntil(lambda: bar.count.text() == "No match")
    assert not bar.next.isEnabled()


def test_the_selected_words_are_taken_over(reader: Reader, bar: FindBar) -> None:
    bar.close_bar()
    reader.view.select(reader.span("owners wait"))
    bar.open_bar()
    assert bar.field.text() == "owners wait"
    assert bar.count.text() == "1 of 50"


def test_another_document_is_searched_for_the_same_words(
    reader: Reader, bar: FindBar, qtbot: QtBot
) -> None:
    QTest.keyClicks(bar.field, "owners")
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 50")
    reader.document = prose("Two owners, and more owners.")
    reader.show()
    assert bar.count.text() == "1 of 2"


def test_the_next_match_is_found_with_the_bar_shut_and_opens_it(
    reader: Reader, bar: FindBar
) -> None:
    bar.close_bar()
    assert not bar.isVisible()
    reader.view.select(reader.span("owners wait"))
    bar.step(1)
    assert bar.isVisible()
    assert bar.count.text() == "1 of 50"


def test_closing_a_shut_bar_leaves_the_selection_alone(reader: Reader, bar: FindBar) -> None:
    bar.close_bar()
    reader.view.select(reader.span("Paragraph 3"))
    bar.close_bar()
    assert reader.words(reader.view.selected_span()) == "Paragraph 3"
