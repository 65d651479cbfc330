"""The first start: nothing is made before the user begins, and what was chosen holds."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from newsclip import __version__, places
from newsclip.ui.shell import status_bar
from newsclip.ui.theme import current
from newsclip.ui.welcome.coach_marks import CoachMarks
from newsclip.ui.welcome.first_start import FirstStart, library_in
from tests.helpers.stage import child_at
from tests.helpers.window import WindowPage

ROOT = Path(__file__).parents[3]


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[WindowPage]:
    monkeypatch.setenv("NEWSCLIP_CONFIG", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("NEWSCLIP_LIBRARY", raising=False)
    page = WindowPage(qtbot, tmp_path, greet=True)
    page.until(lambda: page.window.findChild(FirstStart))
    yield page
    page.window.themes.choose("light")
    page.close()


def greeting(page: WindowPage) -> FirstStart:
    found = page.window.findChild(FirstStart)
    assert isinstance(found, FirstStart)
    return found


def marks(page: WindowPage) -> CoachMarks:
    page.until(lambda: page.place is not None and page.work.helping.round is not None)
    found = page.work.helping.round
    assert found is not None
    return found


def test_nothing_is_made_before_the_user_begins(page: WindowPage, tmp_path: Path) -> None:
    usual = places.usual_library()
    assert str(usual) in page.words(greeting(page))
    page.bot.wait(200)
    assert page.place is None
    assert not usual.exists()
    assert not (tmp_path / "config").exists()


def test_nothing_is_said_to_be_saved_while_there_is_no_library(
    page: WindowPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(status_bar, "SAID_MS", 20)
    page.window.status.say("For a moment.")
    page.until(lambda: page.status() == "No library yet.")
    page.key(Qt.Key.Key_Return)
    page.until(lambda: page.place is not None)
    page.until(lambda: page.status() == "Saved")


def test_begin_opens_the_sample_story_and_shows_the_window_round(page: WindowPage) -> None:
    page.key(Qt.Key.Key_Return)
    marks(page)
    assert page.articles() == 6
    assert page.title()
    assert page.work.desk.folder == places.usual_library()
    page.key(Qt.Key.Key_Escape)
    assert page.work.helping.round is None


def test_without_the_sample_story_the_library_is_empty(page: WindowPage) -> None:
    page.click(greeting(page).sample)
    page.click(greeting(page).begin)
    marks(page)
    assert page.articles() == 0


def test_the_place_that_is_chosen_holds_for_the_next_start_and_the_command_line(
    page: WindowPage, tmp_path: Path
) -> None:
    chosen = tmp_path / "Übung für Jane 报道"
    chosen.mkdir()
    (chosen / "something.txt").write_text("of the user", "utf-8")
    page.click(greeting(page).change)
    page.until(lambda: greeting(page).findChild(QFileDialog))
    asked = greeting(page).findChild(QFileDialog)
    assert isinstance(asked, QFileDialog)
    asked.fileSelected.emit(str(chosen))
    assert str(chosen / "NewsClip library") in page.words(greeting(page))
    page.click(greeting(page).sample)
    page.click(greeting(page).begin)
    marks(page).leave()
    assert page.work.desk.folder == chosen / "NewsClip library"
    assert places.default_library() == chosen / "NewsClip library"
    assert not places.usual_library().exists()
    ran = subprocess.run(
        [sys.executable, "-m", "newsclip", "doctor"],
        cwd=ROOT,
        env=dict(os.environ),
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert "NewsClip library" in ran.stdout


def test_a_folder_with_a_library_is_opened_and_an_empty_one_taken(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "library.db").write_bytes(b"")
    assert library_in(tmp_path / "empty") == tmp_path / "empty"
    assert library_in(tmp_path / "mine") == tmp_path / "mine"
    assert library_in(tmp_path) == tmp_path / "NewsClip library"


def test_where_no_library_can_be_made_that_is_said(page: WindowPage, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file", "utf-8")
    greeting(page).show_folder(tmp_path / "taken")
    page.click(greeting(page).begin)
    page.until(greeting(page).message.isVisible)
    assert "Choose another place" in page.words(greeting(page))
    assert page.place is None


def test_the_look_is_seen_at_once_and_kept(page: WindowPage, tmp_path: Path) -> None:
    look = greeting(page).look
    page.click(child_at(look, look.width() - 12, look.height() // 2))
    assert look.current == 2
    assert current().dark
    page.click(greeting(page).sample)
    page.click(greeting(page).begin)
    marks(page)
    kept = json.loads((tmp_path / "config" / "settings.json").read_text("utf-8"))
    assert kept["theme"] == "dark"
    assert kept["seen_version"] == __version__
