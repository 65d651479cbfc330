"""Every offset of every document is found again, and the words between two offsets are the same."""

from hypothesis import HealthCheck, given, settings
from PySide6.QtGui import QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

from newsclip.domain.document import (
    Cell,
    Document,
    Heading,
    Image,
    Leaf,
    ListItem,
    Paragraph,
    Rule,
    Table,
)
from newsclip.ui.reader.heading import ArticleHeading
from newsclip.ui.reader.offsets import OffsetMap, qt_text
from newsclip.ui.reader.style import ReaderStyle
from newsclip.ui.reader.typesetting import Typeset, typeset
from newsclip.ui.theme import load_theme
from tests.helpers.documents import documents

HEADING = ArticleHeading("Harbour Ledger 😀", "Un titre à part", "Desk", "Captured today")


def made(document: Document) -> Typeset:
    return typeset(document, HEADING, ReaderStyle(load_theme("light")))


def plain(document: QTextDocument, first: int, last: int) -> str:
    """What a document holds between two positions, as Qt has it."""
    cursor = QTextCursor(document)
    cursor.setPosition(first)
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def check_every_offset(document: Document) -> None:
    text, result = document.text, made(document)
    assert result.offsets.length == len(text)
    for offset in range(len(text) + 1):
        assert result.offsets.to_text(result.offsets.to_qt(offset)) == offset
    for placed in document.placed:
        first, last = result.offsets.to_qt(placed.start), result.offsets.to_qt(placed.end)
        assert plain(result.document, first, last) == qt_text(placed.leaf.text)
        for offset in range(placed.start, placed.end):
            ends = result.offsets.to_qt(offset), result.offsets.to_qt(offset + 1)
            assert plain(result.document, *ends) == qt_text(text[offset])


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(document=documents())
def test_every_offset_of_a_random_document_is_found_again(qapp: object, document: Document) -> None:
    check_every_offset(document)


def test_an_article_with_everything_in_it(qtbot: QtBot) -> None:
    cells = (Cell(Leaf("Größe"), True), Cell(Leaf("שלום 👩\u200d🚒"), True, 2))
    document = Document(
        (
            Heading(Leaf("𝔘nder way")),
            Paragraph(Leaf("e\u0301 100\u00a0km\nsecond line 🇨🇳")),
            ListItem(Leaf("نقطة أولى"), 1, "1."),
            Table((cells, (Cell(Leaf("")), Cell(Leaf("7"), rowspan=9), Cell(Leaf("8"))))),
            Table(((Cell(Leaf("😀")),), ())),
            Image("a.png", alt="A ship"),
            Rule(),
            Paragraph(Leaf("")),
            Paragraph(Leaf("漢字")),
        )
    )
    check_every_offset(document)


def test_positions_that_hold_no_text_go_to_the_leaf_before(qtbot: QtBot) -> None:
    result = made(Document((Paragraph(Leaf("one")), Rule(), Paragraph(Leaf("two")))))
    position = result.offsets.to_qt(3)
    assert [result.offsets.to_text(position + step) for step in range(4)] == [3, 3, 4, 5]
    assert result.offsets.to_text(0) == 0


def test_the_middle_of_a_surrogate_pair_is_its_character() -> None:
    offsets = OffsetMap()
    offsets.add(0, 10, "a😀b😀")
    assert [offsets.to_text(position) for position in range(9, 18)] == [0, 0, 1, 1, 2, 3, 3, 4, 4]


def test_an_empty_document_maps_everything_to_its_beginning() -> None:
    offsets = OffsetMap()
    assert (offsets.to_qt(5), offsets.to_text(5), offsets.length) == (0, 0, 0)
