"""An upgrade that comes while the window is open."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from newsclip import places
from newsclip.ui.shell import renewal
from tests.journeys.conftest import Opener


def test_the_window_tells_of_the_new_version_and_starts_it_when_asked(
    opener: Opener, started: list[list[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "newsclip"
    program.write_text("the old one")
    monkeypatch.setattr(places, "program", lambda: program)
    monkeypatch.setattr(renewal, "EVERY_MS", 50)
    page = opener()
    page.bot.wait(200)
    assert page.message() == ""
    program.unlink()
    page.bot.wait(200)
    assert page.message() == "", "the new one may be on its way"
    (tmp_path / "newsclip.new").write_text("the new one")
    (tmp_path / "newsclip.new").replace(program)
    page.until(lambda: "NewsClip was updated while it was open." in page.message())
    page.paste("The ferry line will run 11 boats in winter. " * 8)
    page.until(lambda: page.work.reader.article)
    assert "updated" in page.message()
    page.click(page.window.message.action_button)
    page.until(lambda: not page.window.isVisible())
    QApplication.instance().aboutToQuit.emit()  # type: ignore[union-attr]
    assert started[0][-2:] == ["--library", str(tmp_path / "library")]
