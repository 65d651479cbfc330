"""Watching from the command line."""

import os
import time
from pathlib import Path

import pytest

from newsclip.cli.commands import watch
from newsclip.domain.errors import CancelledError
from tests.helpers.commands import Commands


def test_what_is_in_the_folder_is_imported_once(
    empty: Commands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "EVERY", 0.01)
    folder = tmp_path / "clips"
    folder.mkdir()
    path = folder / "one.txt"
    path.write_text("A title\n\nSome words of an article.\n", encoding="utf-8")
    os.utime(path, (time.time() - 60, time.time() - 60))
    assert empty.run("watch", folder, "--once").out.startswith("new")
    assert empty.run("watch", folder, "--once").out == ""
    assert len(empty.json("list")) == 1
    assert empty.run("watch", tmp_path / "nowhere", "--once").code == 4


def test_a_drive_that_goes_away_is_waited_for(
    empty: Commands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, away = tmp_path / "clips", tmp_path / "away"
    folder.mkdir()
    looks = 0

    def sleep(_seconds: float) -> None:
        nonlocal looks
        looks += 1
        if looks == 1:
            folder.rename(away)
        elif looks == 3:
            away.rename(folder)
            path = folder / "one.txt"
            path.write_text("A title\n\nSome words of an article.\n", encoding="utf-8")
            os.utime(path, (time.time() - 60, time.time() - 60))
        elif looks == 6:
            raise CancelledError

    monkeypatch.setattr(watch, "sleep", sleep)
    ended = empty.run("watch", folder)
    assert ended.err.count("is not there") == 1
    assert "is back" in ended.err
    assert ended.out.startswith("new")
