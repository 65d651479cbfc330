"""NewsClip in the menus of a Linux desktop."""

import configparser
import shlex
import sys
from pathlib import Path

import pytest

from tests.helpers.commands import Commands


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder of the desktop, with a blank and a sign in its name."""
    folder = tmp_path / "a home" / "data"
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    monkeypatch.setattr(sys, "platform", "linux")
    return folder


def test_an_entry_that_starts_this_program_comes_and_goes(
    empty: Commands, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = tmp_path / "my $tools" / "newsclip"
    monkeypatch.setattr(sys, "argv", [str(script)])
    written = empty.json("integrate")
    entry = data / "applications" / "newsclip.desktop"
    assert written[0] == str(entry)
    read = configparser.ConfigParser(interpolation=None)
    read.optionxform = str  # type: ignore[assignment,method-assign]
    read.read(entry, encoding="utf-8")
    said = dict(read["Desktop Entry"])
    assert (said["Type"], said["Name"], said["Icon"]) == ("Application", "NewsClip", "newsclip")
    assert shlex.split(said["Exec"].replace("\\\\$", "$")) == [str(script), "open", "%U"]
    assert {"application/pdf", "x-scheme-handler/newsclip"} <= set(said["MimeType"].split(";"))
    icon = data / "icons" / "hicolor" / "scalable" / "apps" / "newsclip.svg"
    assert icon.read_bytes().lstrip().startswith(b"<svg")
    assert sorted(empty.json("integrate", "--remove")) == sorted(written)
    assert not entry.exists()
    assert not icon.exists()
    assert "not in the menus" in empty.run("integrate", "--remove").err


def test_where_there_is_no_room_it_is_said(
    empty: Commands, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data.parent.mkdir(parents=True)
    data.write_text("a file in the way")
    ended = empty.run("integrate")
    assert ended.code != 0
    assert "could not be written" in ended.err


def test_other_systems_have_no_such_entries(
    empty: Commands, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert "no desktop entries" in empty.run("integrate").err
