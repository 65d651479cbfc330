"""Watching from the command line."""

import os
import time
from pathlib import Path

import pytest

from newsclip.cli.commands import watch
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
