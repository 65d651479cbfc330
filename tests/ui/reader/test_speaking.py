"""What screen readers are told: the sentence at the caret, and the highlights by their names."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from newsclip.domain.document import Document, Image, Leaf, Paragraph
from newsclip.ui.reader import selecting
from tests.helpers.reading import Reader

FIRST = "The boats lie in the harbour."
SECOND = "Nobody knows for how long."
THIRD = "In winter more of them will come."
TEXT = Document(
    (Paragraph(Leaf(f"{FIRST} {SECOND}")), Image(alt="A chart"), Paragraph(Leaf(THIRD)))
)


@pytest.fixture
def listening() -> Iterator[None]:
    """A screen reader is there."""
    before = QAccessible.isActive()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(before)


@pytest.fixture
def reader(qtbot: QtBot, listening: None) -> Reader:
    made = Reader(qtbot, TEXT)
    made.view.activateWindow()
    qtbot.waitUntil(made.view.hasFocus)
    return made


class Heard(list[str]):
    """What was said to the screen reader of a page, in order."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        reader.view.voice.spoken.connect(self.append)


def names(reader: Reader) -> list[str]:
    """The named things in the column, as a screen reader finds them."""

    def walk(one: QAccessibleInterface) -> Iterator[str]:
        for place in range(one.childCount()):
            child = one.child(place)
            if not child.state().invisible:
                yield child.text(QAccessible.Text.Name)
            yield from walk(child)

    heard = QAccessible.queryAccessibleInterface(reader.view)
    return [name for name in walk(heard) if name]


def test_the_sentence_the_caret_comes_to_is_told(reader: Reader, qtbot: QtBot) -> None:
    heard = Heard(reader)
    selecting.move(reader.view, "sentence", 1)
    qtbot.waitUntil(lambda: heard == [SECOND])
    QTest.keyClick(reader.view, Qt.Key.Key_Right)
    QTest.keyClick(reader.view, Qt.Key.Key_Right)
    qtbot.wait(150)
    assert heard == [SECOND], "within a sentence the screen reader says the letters"
    selecting.move(reader.view, "sentence", 1)
    qtbot.waitUntil(lambda: heard == [SECOND, "Image: A chart"])


def test_keys_that_run_past_many_sentences_tell_only_where_they_stop(
    reader: Reader, qtbot: QtBot
) -> None:
    heard = Heard(reader)
    for _key in range(3):
        selecting.move(reader.view, "sentence", 1)
    qtbot.waitUntil(lambda: heard == [THIRD])


def test_what_is_marked_at_the_caret_is_told_first(reader: Reader, qtbot: QtBot) -> None:
    reader.show([reader.highlight(1, "claim", SECOND), reader.highlight(2, "risk", "will come")])
    heard = Heard(reader)
    selecting.move(reader.view, "sentence", 1)
    qtbot.waitUntil(lambda: heard == [f"Claim: {SECOND}"])
    reader.view.select_ends(*(2 * (TEXT.text.index("will come") + 1,)))
    qtbot.waitUntil(lambda: heard[1:] == [f"Risk: {THIRD}"])
    reader.view.select_ends(*(2 * (TEXT.text.index("In winter"),)))
    qtbot.wait(150)
    assert len(heard) == 2, "the sentence is not told again"


def test_each_highlight_in_sight_has_a_name(reader: Reader, qtbot: QtBot) -> None:
    marks = [reader.highlight(1, "claim", "boats lie"), reader.highlight(2, "risk", "will come")]
    reader.show(marks)
    qtbot.waitUntil(lambda: names(reader) == ["Claim: boats lie", "Risk: will come"])
    reader.view.set_current(2)
    qtbot.waitUntil(lambda: names(reader) == ["Claim: boats lie", "Risk, current: will come"])
    reader.click(reader.middle("boats lie"))
    assert reader.view.current_highlight() == 1, "the mouse goes through"
    reader.view.set_highlights([])
    qtbot.waitUntil(lambda: names(reader) == [])


def test_without_a_screen_reader_nothing_is_made(qtbot: QtBot) -> None:
    QAccessible.setActive(False)
    reader = Reader(qtbot, TEXT)
    heard = Heard(reader)
    reader.show([reader.highlight(1, "claim", "boats lie")])
    selecting.move(reader.view, "sentence", 1)
    qtbot.wait(400)
    assert heard == []
    assert names(reader) == []
