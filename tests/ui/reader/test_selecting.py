"""Selecting passages by mouse and by keyboard gives exactly the words, whatever the script."""

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from newsclip.domain.anchors import Span
from newsclip.domain.document import Cell, Document, Image, Leaf, ListItem, Paragraph, Table
from newsclip.ui.reader import selecting
from newsclip.ui.theme import load_theme
from tests.helpers.reading import Reader, move, prose

TEXT = prose(
    "The maker said it would start selling cars outside China in 2027, once output has caught up.",
    "Officials 👩\u200d🚒 were told of 𝔘nusual tariffs and cafe\u0301s with\u00a0no service network.",
    "قال متحدث باسم الشركة إن التصدير سيبدأ في عام 2027 إلى أوروبا.",
    "公司表示，现阶段重点仍是扩大产能，海外销售将分阶段展开。",
)

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def reader(qtbot: QtBot) -> Reader:
    return Reader(qtbot, TEXT)


@pytest.mark.parametrize(
    "words",
    [
        "would start selling cars outside China in 2027",
        "outside China in 2027, once output has",
        "𝔘nusual tariffs and cafe\u0301s",
        "扩大产能",
    ],
)
def test_dragging_over_words_selects_those_words(reader: Reader, words: str) -> None:
    reader.drag(reader.edge(words, inside=0.5), reader.edge(words, end=True, inside=0.5))
    assert reader.words(reader.view.selected_span()) == words


def test_dragging_right_to_left_text_selects_in_its_direction(reader: Reader) -> None:
    start, end = (
        reader.view.rects(reader.span("التصدير"))[0],
        reader.view.rects(reader.span("سيبدأ"))[0],
    )
    reader.drag(
        QPoint(round(start.right()) - 1, round(start.center().y())),
        QPoint(round(end.left()) + 1, round(end.center().y())),
    )
    assert reader.words(reader.view.selected_span()) == "التصدير سيبدأ"


def test_white_space_at_the_ends_is_left_out(reader: Reader) -> None:
    words = " start selling "
    reader.drag(reader.edge(words), reader.edge(words, end=True))
    assert reader.words(reader.view.selected_span()) == "start selling"


SENTENCES = prose(
    "It sells cars. The maker, Aurel, said it would start in 2027. Nobody knows where.",
    "The plant in Lanhai is old. It has 1,200 workers.",
    "公司表示重点是扩大产能。海外销售将分阶段展开。",
)


def test_two_clicks_select_a_word_three_the_sentence_four_the_paragraph(qtbot: QtBot) -> None:
    reader = Reader(qtbot, SENTENCES)
    at = reader.middle("start")
    reader.double_click(at)
    assert reader.words(reader.view.selected_span()) == "start"
    QTest.mouseClick(reader.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    sentence = "The maker, Aurel, said it would start in 2027."
    assert reader.words(reader.view.selected_span()) == sentence
    QTest.mouseClick(reader.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert reader.words(reader.view.selected_span()) == SENTENCES.placed[0].leaf.text


def test_a_drag_with_alt_selects_whole_paragraphs(qtbot: QtBot) -> None:
    reader = Reader(qtbot, SENTENCES)
    port, left = reader.view.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(port, left, Qt.KeyboardModifier.AltModifier, reader.middle("start"))
    assert reader.words(reader.view.selected_span()) == SENTENCES.placed[0].leaf.text
    move(port, QPointF(reader.middle("Lanhai")), left)
    both = SENTENCES.text[: SENTENCES.placed[1].end]
    assert reader.words(reader.view.selected_span()) == both
    QTest.mouseRelease(port, left, pos=reader.middle("Lanhai"))
    assert reader.words(reader.view.selected_span()) == both


def test_selections_grow_and_shrink_by_word_sentence_and_paragraph(qtbot: QtBot) -> None:
    reader = Reader(qtbot, SENTENCES)
    reader.click(reader.middle("start"))
    grown = []
    for _ in range(3):
        selecting.expand(reader.view)
        grown.append(reader.words(reader.view.selected_span()))
    assert grown[0] == "start"
    assert grown[1] == "The maker, Aurel, said it would start in 2027."
    assert grown[2] == SENTENCES.placed[0].leaf.text
    selecting.expand(reader.view)
    assert reader.words(reader.view.selected_span()) == grown[2]
    selecting.shrink(reader.view)
    assert reader.words(reader.view.selected_span()) == "It sells cars."
    selecting.shrink(reader.view)
    assert reader.words(reader.view.selected_span()) == "It"
    selecting.shrink(reader.view)
    assert reader.view.selected_span() is None


def test_the_caret_and_the_selection_go_by_sentence_and_paragraph(qtbot: QtBot) -> None:
    reader = Reader(qtbot, SENTENCES)
    reader.view.select_ends(3, 3)
    selecting.move(reader.view, "sentence", 1)
    selecting.extend(reader.view, "sentence", 1)
    assert reader.words(reader.view.selected_span()).startswith("The maker, Aurel")
    selecting.extend(reader.view, "sentence", 1)
    assert reader.words(reader.view.selected_span()).endswith("Nobody knows where.")
    selecting.extend(reader.view, "sentence", -1)
    selecting.extend(reader.view, "sentence", -1)
    assert reader.view.selected_span() is None
    selecting.move(reader.view, "paragraph", 1)
    selecting.move(reader.view, "paragraph", 1)
    selecting.extend(reader.view, "sentence", 1)
    assert reader.words(reader.view.selected_span()) == "公司表示重点是扩大产能。"
    selecting.extend(reader.view, "paragraph", 1)
    assert reader.words(reader.view.selected_span()) == SENTENCES.placed[2].leaf.text
    selecting.move(reader.view, "paragraph", -1)
    selecting.move(reader.view, "sentence", -1)
    selecting.extend(reader.view, "sentence", 1)
    assert reader.words(reader.view.selected_span()) == "It has 1,200 workers."


def test_a_selection_may_begin_beside_the_column(reader: Reader) -> None:
    top = reader.view.viewport().mapTo(reader.view, reader.middle("The maker"))
    start = QPoint(2, top.y())
    assert not reader.view.viewport().geometry().contains(start)
    QTest.mousePress(reader.view, Qt.MouseButton.LeftButton, pos=start)
    end = reader.view.viewport().mapTo(reader.view, reader.edge("The maker", end=True))
    QTest.mouseMove(reader.view, end)
    QTest.mouseRelease(reader.view, Qt.MouseButton.LeftButton, pos=end)
    assert reader.words(reader.view.selected_span()) == "The maker"


def test_shift_and_arrows_select_by_character_and_by_word(reader: Reader) -> None:
    reader.click(reader.edge("would start", inside=0.5))
    QTest.keyClick(reader.view, Qt.Key.Key_Right, SHIFT)
    assert reader.words(reader.view.selected_span()) == "w"
    for _ in range(2):
        QTest.keyClick(reader.view, Qt.Key.Key_Right, CTRL | SHIFT)
    assert reader.words(reader.view.selected_span()) == "would start"


def test_selecting_everything_leaves_the_heading_out(reader: Reader) -> None:
    QTest.keyClick(reader.view, Qt.Key.Key_A, CTRL)
    assert reader.view.selected_span() == Span(0, len(TEXT.text))


def test_escape_clears_the_selection_and_is_then_left_to_others(reader: Reader) -> None:
    reader.double_click(reader.middle("selling"))
    QTest.keyClick(reader.view, Qt.Key.Key_Escape)
    assert reader.view.selected_span() is None


def test_what_is_copied_is_the_canonical_text(reader: Reader) -> None:
    reader.view.select(reader.span("cafe\u0301s with\u00a0no service"))
    QTest.keyClick(reader.view, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "cafe\u0301s with\u00a0no service"


def test_the_signals_tell_a_selection_being_made_and_finished(reader: Reader) -> None:
    changed: list[str] = []
    settled: list[str] = []
    reader.view.selection_changed.connect(lambda span: changed.append(reader.words(span)))
    reader.view.selection_settled.connect(lambda span: settled.append(reader.words(span)))
    reader.drag(reader.edge("start"), reader.edge("start", end=True), release=False)
    assert changed[-1] == "start"
    assert settled == []
    QTest.mouseRelease(
        reader.view.viewport(), Qt.MouseButton.LeftButton, pos=reader.edge("start", end=True)
    )
    assert settled == ["start"]


def test_a_keyboard_selection_settles_after_a_rest(reader: Reader, qtbot: QtBot) -> None:
    reader.click(reader.edge("selling"))
    with qtbot.waitSignal(reader.view.selection_settled, timeout=3000) as settled:
        QTest.keyClick(reader.view, Qt.Key.Key_Right, CTRL | SHIFT)
    assert reader.words(settled.args[0]) == "selling"


def test_a_selection_across_the_edge_of_a_table_is_the_words_between(qtbot: QtBot) -> None:
    table = Table(((Cell(Leaf("Range"), True), Cell(Leaf("Price"), True)),
                   (Cell(Leaf("700 km")), Cell(Leaf("29,900")))))  # fmt: skip
    blocks = (Paragraph(Leaf("Before it")), table, ListItem(Leaf("After")), Image(alt="A chart"))
    reader = Reader(qtbot, Document(blocks))
    span = Span(reader.span("it").start, reader.span("700").end)
    reader.view.select(span)
    assert reader.view.selected_span() == span
    assert reader.words(span) == "it\nRange\nPrice\n700"


def test_dragging_into_a_table_selects_no_more_than_the_mouse_went_over(qtbot: QtBot) -> None:
    rows = tuple((Cell(Leaf(f"Model {n}")), Cell(Leaf(f"{n}00 km"))) for n in (6, 7, 8))
    reader = Reader(qtbot, Document((Paragraph(Leaf("Before the table")), Table(rows))))
    reader.drag(reader.edge("the table"), reader.edge("Model 7", end=True))
    assert reader.words(reader.view.selected_span()) == "the table\nModel 6\n600 km\nModel 7"
    selected = load_theme("light").color("selection").name()
    assert selected in reader.colours_under("Model 7")
    assert selected not in reader.colours_under("700 km")


_COPY_AND_END = """
from PySide6.QtWidgets import QApplication
from newsclip.domain.anchors import Span
from newsclip.domain.document import Document, Leaf, Paragraph
from newsclip.ui.reader.heading import ArticleHeading
from newsclip.ui.reader.view import ArticleView
from newsclip.ui.theme import load_theme

app = QApplication([])
view = ArticleView(load_theme("light"))
view.show_document(Document((Paragraph(Leaf("Some words to copy")),)), ArticleHeading())
view.select(Span(0, 10))
view.copy()
print(app.clipboard().text())
"""


def test_the_program_ends_in_peace_with_a_passage_on_the_clipboard() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", _COPY_AND_END],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stdout) == (0, "Some words\n"), ended.stderr
