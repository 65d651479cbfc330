"""The five steps through the window, and what is told after an upgrade."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsclip import __version__, places
from newsclip.ui.navigation import COMPARE, READ
from newsclip.ui.welcome.coach_marks import CoachMarks, beside
from newsclip.ui.welcome.news import news_since
from newsclip.ui.welcome.whats_new import WhatsNew
from tests.helpers.window import WindowPage

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowPage]:
    page = WindowPage(qtbot, tmp_path)
    yield page
    page.close()


def begin(page: WindowPage) -> CoachMarks:
    page.trigger("help.round")
    found = page.work.helping.round
    assert found is not None
    return found


def test_five_steps_point_at_what_they_speak_of(page: WindowPage) -> None:
    page.work.viewing.panes["inspector"].hide()
    page.work.navigation.show_screen(COMPARE)
    marks = begin(page)
    assert page.work.navigation.screen == READ
    seen = []
    for number in range(1, 6):
        assert f"{number} of 5" in page.words(marks)
        target = marks.current_step.target()
        page.until(target.isVisible)
        page.bot.wait(50)
        middle = target.mapTo(page.window, target.rect().center())
        assert marks.hole().contains(middle)
        assert marks.rect().contains(marks.card.geometry())
        seen.append(target)
        page.press(marks, "Done" if number == 5 else "Next")
    bar, read = page.window.top_bar, page.work.read
    assert seen == [bar.add, read.reader, read.inspector, bar.screens, bar.export]
    assert page.work.helping.round is None


def test_esc_leaves_and_gives_the_keyboard_back(page: WindowPage) -> None:
    page.window.top_bar.search.setFocus()
    begin(page)
    page.key(Qt.Key.Key_Right)
    page.key(Qt.Key.Key_Escape)
    assert page.work.helping.round is None
    assert page.window.top_bar.search.hasFocus()
    begin(page)
    assert page.work.helping.round is not None


def test_the_keyboard_stays_with_the_card_and_no_action_is_done(page: WindowPage) -> None:
    marks = begin(page)
    page.key(Qt.Key.Key_Right)
    for modifier in (Qt.KeyboardModifier.NoModifier, SHIFT):
        names = []
        for _ in range(3):
            page.key(Qt.Key.Key_Tab if modifier != SHIFT else Qt.Key.Key_Backtab, modifier=modifier)
            names.append(QApplication.focusWidget())
        assert set(names) == {marks.leave_button, marks.back, marks.next}
    page.key(Qt.Key.Key_3, modifier=Qt.KeyboardModifier.ControlModifier)
    assert page.work.navigation.screen == READ
    page.key(Qt.Key.Key_Left)
    assert "1 of 5" in page.words(marks)


def test_the_words_name_the_keys_of_the_user(page: WindowPage) -> None:
    page.work.desk.preferences.change(shortcuts=(("mark.claim", "Ctrl+Alt+9"), ("mark.risk", "")))
    page.until(lambda: page.work.context.actions.shortcuts("mark.claim") == ("Ctrl+Alt+9",))
    marks = begin(page)
    page.key(Qt.Key.Key_Right)
    assert "Ctrl+Alt+9 for a claim" in page.words(marks)
    assert "“Risk” for a risk" in page.words(marks)


def test_it_covers_a_window_that_changes_its_size(page: WindowPage) -> None:
    marks = begin(page)
    for _ in range(2):
        page.key(Qt.Key.Key_Right)
    page.window.resize(900, 620)
    page.until(lambda: marks.size() == page.window.size())
    assert marks.rect().contains(marks.card.geometry())


@pytest.mark.parametrize(
    "hole", [QRect(10, 10, 80, 40), QRect(900, 10, 80, 40), QRect(300, 50, 400, 540),
             QRect(0, 0, 1000, 600), QRect(20, 540, 80, 40)]
)  # fmt: skip
def test_the_card_stands_inside_the_window(hole: QRect) -> None:
    room, size = QRect(0, 0, 1000, 600), QSize(340, 160)
    at = beside(hole, size, room)
    assert room.contains(QRect(at, size))
    if hole.width() < 1000:
        assert not QRect(at, size).intersects(hole) or hole.width() >= 400
    assert isinstance(at, QPoint)


def upgraded(folder: Path, seen: str) -> None:
    (folder / "config").mkdir()
    (folder / "config" / "settings.json").write_text(
        json.dumps({"theme": "light"} | ({"seen_version": seen} if seen else {})), "utf-8"
    )


@pytest.mark.parametrize("seen", ["", "0.0.9"])
def test_after_an_upgrade_the_news_are_shown_once(qtbot: QtBot, tmp_path: Path, seen: str) -> None:
    upgraded(tmp_path, seen)
    page = WindowPage(qtbot, tmp_path)
    dialog = page.dialog(WhatsNew)
    assert f"NewsClip {__version__}" in page.words(dialog)
    told = dialog.page.toPlainText()
    assert "Nothing you write is lost" in told
    assert not {"schema", "precision", "recall", "wheel"} & set(told.lower().split()), "for readers"
    page.key(Qt.Key.Key_Return)
    page.until(lambda: not page.dialogs(WhatsNew))
    page.close()
    again = WindowPage(qtbot, tmp_path)
    again.bot.wait(200)
    assert not again.dialogs(WhatsNew)
    again.trigger("help.whats_new")
    again.dialog(WhatsNew).close()
    again.close()


def test_at_a_first_start_nothing_is_new(page: WindowPage) -> None:
    page.bot.wait(100)
    assert not page.dialogs(WhatsNew)


def test_a_copy_without_its_changes_says_so(
    page: WindowPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(places, "news", lambda: tmp_path / "absent.md")
    page.trigger("help.whats_new")
    assert "did not come" in page.dialog(WhatsNew).page.toPlainText()


CHANGES = """# Changelog

All notable changes.

## Unreleased: more

- Newest

## 0.10.0

- Ten

## 0.9.0

- Nine
"""


@pytest.mark.parametrize(
    ("seen", "told", "silent"),
    [
        ("0.9.0", ("Newest", "Ten"), ("Nine", "notable")),
        ("0.10.0", ("Newest",), ("Ten", "Nine")),
        ("", ("Newest", "Ten", "Nine"), ("notable",)),
        ("nonsense", ("Newest", "Ten", "Nine"), ()),
    ],
)
def test_news_are_those_since_a_version(
    seen: str, told: tuple[str, ...], silent: tuple[str, ...]
) -> None:
    text = news_since(CHANGES, seen)
    assert all(word in text for word in told)
    assert not any(word in text for word in silent)
