"""The bar beside a selection: when it comes, where it stands, what it says."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMenu
from pytestqt.qtbot import QtBot

from newsclip.domain.anchors import Span
from newsclip.ui.reader.selection_bar import SelectionBar, spot_for
from tests.helpers.reading import Reader, prose

TEXT = prose(
    *(f"Paragraph {n} says that tariffs could push the date back a year." for n in range(40))
)


@pytest.fixture
def reader(qtbot: QtBot) -> Reader:
    return Reader(qtbot, TEXT)


@pytest.fixture
def bar(reader: Reader) -> SelectionBar:
    return SelectionBar(reader.view)


def button(bar: SelectionBar, action_id: str) -> QAbstractButton:
    found = bar.findChild(QAbstractButton, action_id)
    assert isinstance(found, QAbstractButton)
    return found


def test_it_comes_when_the_mouse_lets_go_and_goes_with_the_selection(
    reader: Reader, bar: SelectionBar
) -> None:
    end = reader.edge("Paragraph 1 says", end=True)
    reader.drag(reader.edge("Paragraph 1 says"), end, release=False)
    assert not bar.isVisible()
    QTest.mouseRelease(reader.view.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert bar.isVisible()
    QTest.keyClick(reader.view, Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_it_comes_after_a_selection_by_keyboard(
    reader: Reader, bar: SelectionBar, qtbot: QtBot
) -> None:
    reader.click(reader.edge("Paragraph 2"))
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(reader.view, Qt.Key.Key_Right, both)
    assert not bar.isVisible()
    qtbot.waitUntil(bar.isVisible, timeout=3000)
    assert reader.view.hasFocus()


def test_each_button_says_its_action_and_leaves_the_focus_alone(
    reader: Reader, bar: SelectionBar
) -> None:
    chosen: list[str] = []
    bar.chosen.connect(chosen.append)
    reader.view.select(reader.span("Paragraph 1 says"))
    ids = ["claim", "figure", "risk", "plain", "tag", "note", "copy"]
    for name in ids:
        QTest.mouseClick(button(bar, f"mark.{name}"), Qt.MouseButton.LeftButton)
    assert chosen == [f"mark.{name}" for name in ids]
    assert reader.view.hasFocus()
    assert reader.words(reader.view.selected_span()) == "Paragraph 1 says"
    assert button(bar, "mark.figure").accessibleName() == "Figure (2)"


def test_it_never_covers_the_selection_and_stays_inside(reader: Reader, bar: SelectionBar) -> None:
    for width in (780, 420, 360):
        reader.view.resize(width, 640)
        reader.view.verticalScrollBar().setValue(0)
        for number in range(7):
            span = reader.span(f"Paragraph {number} says that tariffs could push")
            reader.view.select(span)
            if not bar.isVisible():
                continue
            inside = bar.geometry().adjusted(10, 10, -10, -10)
            assert reader.view.rect().contains(inside)
            for rect in reader.view.rects(span):
                moved = rect.translated(reader.view.viewport().pos()).toAlignedRect()
                assert not inside.intersects(moved)
            for child in bar.findChildren(QAbstractButton):
                assert bar.rect().contains(child.geometry())


def shown(bar: SelectionBar) -> list[QAbstractButton]:
    """The buttons that can be seen, from left to right."""
    found = [one for one in bar.findChildren(QAbstractButton) if one.isVisible()]
    return sorted(found, key=lambda one: one.x())


@pytest.mark.parametrize("width", [900, 620, 480, 400, 340, 260, 200])
def test_it_is_one_row_however_narrow_the_reader_is(
    reader: Reader, bar: SelectionBar, width: int
) -> None:
    reader.view.resize(width, 640)
    reader.view.select(reader.span("Paragraph 0 says"))
    assert bar.isVisible()
    buttons = shown(bar)
    assert len({one.y() for one in buttons}) == 1
    assert len(buttons) >= 3
    for one, other in pairwise(buttons):
        assert one.geometry().right() < other.geometry().left()
    assert bar.rect().contains(buttons[-1].geometry())
    assert reader.view.rect().contains(bar.geometry().adjusted(10, 10, -10, -10))


def test_what_has_no_room_is_in_a_menu_behind_three_dots(reader: Reader, bar: SelectionBar) -> None:
    chosen: list[str] = []
    bar.chosen.connect(chosen.append)
    reader.view.resize(780, 640)
    reader.view.select(reader.span("Paragraph 1 says"))
    assert [one.objectName() for one in shown(bar)][-1] == "mark.copy"
    reader.view.resize(260, 640)
    names = [one.objectName() for one in shown(bar)]
    assert names[-1] == "more"
    QTest.mouseClick(shown(bar)[-1], Qt.MouseButton.LeftButton)
    menu = bar.findChild(QMenu)
    assert isinstance(menu, QMenu)
    words = [action.text() for action in menu.actions()]
    assert len(names) - 1 + len(words) == 7
    assert words[-1] == "Copy\tC"
    menu.actions()[-1].trigger()
    assert chosen == ["mark.copy"]
    menu.close()


def test_it_moves_with_the_text_and_leaves_with_it(reader: Reader, bar: SelectionBar) -> None:
    reader.view.select(reader.span("Paragraph 3 says"))
    before = bar.y()
    scroll = reader.view.verticalScrollBar()
    scroll.setValue(scroll.value() + 40)
    assert bar.y() == before - 40
    scroll.setValue(scroll.maximum())
    assert not bar.isVisible()
    scroll.setValue(0)
    assert bar.isVisible()


def test_the_keys_shown_are_those_of_the_user(bar: SelectionBar) -> None:
    bar.set_keys({"mark.risk": "9"})
    assert button(bar, "mark.risk").accessibleName() == "Risk (9)"
    assert button(bar, "mark.claim").accessibleName() == "Claim (1)"


def test_the_place_is_below_then_above_then_none() -> None:
    inner, column, size = QRect(0, 0, 600, 400), QRect(100, 0, 400, 400), QSize(200, 40)

    def spot(top: int, bottom: int) -> QPoint | None:
        return spot_for([QRect(QPoint(150, top), QPoint(250, bottom))], size, inner, column)

    assert spot(100, 120) == QPoint(100, 128)
    assert spot(350, 380) == QPoint(100, 302)
    assert spot(10, 390) is None


def test_nothing_selected_shows_nothing(reader: Reader, bar: SelectionBar) -> None:
    reader.view.select(Span(9, 10))
    assert reader.view.selected_span() is None
    assert not bar.isVisible()
