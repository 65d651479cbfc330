"""The library goes to another folder, from Settings to the next start."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from newsclip import places
from newsclip.services.preferences import Preferences
from newsclip.ui.dialogs.settings_dialog import SettingsDialog
from newsclip.ui.shell.moved import tell_of_move
from tests.helpers.window import WindowPage
from tests.journeys.conftest import Opener

WORDS = "The ferry line will run 11 boats in winter. " * 6


def choose(page: WindowPage, dialog: SettingsDialog, folder: Path) -> None:
    """Press Move and choose the folder in the system's dialog."""
    page.click(dialog.library.move_button)
    asked = dialog.findChild(QFileDialog)
    assert asked is not None
    asked.fileSelected.emit(str(folder))
    asked.close()


def test_the_library_moves_and_the_next_start_tells_of_it(
    opener: Opener,
    started: list[list[str]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "data").mkdir()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setattr(places, "usual_library", lambda: tmp_path / "library")
    monkeypatch.setenv("NEWSCLIP_CONFIG", str(tmp_path / "config"))
    monkeypatch.delenv("NEWSCLIP_LIBRARY", raising=False)
    page = opener()
    page.paste(WORDS)
    page.until(lambda: page.work.reader.article and not page.work.jobs.asked)
    page.select("11 boats")
    page.key("2")
    page.until(lambda: page.work.desk.highlights.of_version(page.work.reader.version_id))
    page.trigger("file.settings")
    dialog = page.dialog(SettingsDialog)
    (tmp_path / "drive").mkdir()
    (tmp_path / "drive" / "photos.txt").write_text("mine")
    choose(page, dialog, tmp_path / "drive")
    page.until(lambda: not page.window.isVisible())
    target = tmp_path / "drive" / "NewsClip library"
    QApplication.instance().aboutToQuit.emit()  # type: ignore[union-attr]
    assert started == [["-m", "newsclip", "--library", str(target)]]
    assert places.default_library() == target

    page = opener_on(page, target)
    assert page.work.desk.folder == target
    tell_of_move(page.work)
    assert f"What is left in {tmp_path / 'library'} is not used" in page.message()
    page.until(lambda: page.work.reader.article)
    page.click(page.window.message.action_button)
    assert not (tmp_path / "library").exists()
    assert list((tmp_path / "data" / "Trash" / "files").iterdir())
    tell_of_move(page.work)
    assert page.message() == "", "it is told once"
    page.close()


def opener_on(page: WindowPage, target: Path) -> WindowPage:
    """Another window, on the library of that folder."""
    return WindowPage(page.bot, target.parent, library=target)


def test_what_cannot_be_is_said_and_the_window_goes_on(
    page: WindowPage, started: list[list[str]], tmp_path: Path
) -> None:
    page.trigger("file.settings")
    dialog = page.dialog(SettingsDialog)
    choose(page, dialog, page.work.desk.folder)
    page.until(dialog.message.isVisible)
    assert "inside it, or around it" in dialog.message.accessibleName()
    assert page.window.isVisible()
    assert not started
    assert dialog.library.move_button.isEnabled()
    assert (
        Preferences(tmp_path / "config" / "settings.json", page.work.desk.bus).current.library == ""
    )
