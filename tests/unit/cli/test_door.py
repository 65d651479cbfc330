"""The door of the program: window, tour or command line."""

import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from newsclip.__main__ import main


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tuple[object, ...]]:
    """What was opened instead of a window; the window has tests of its own."""
    found: list[tuple[object, ...]] = []

    def run_window(library: Path | None, words: list[str]) -> int:
        found.append(("window", library, *words))
        return 5

    def run_tour(output: Path | None, library: Path | None) -> int:
        found.append(("tour", output, library))
        return 6

    app, tour = ModuleType("newsclip.ui.app"), ModuleType("newsclip.ui.tour")
    app.__dict__["run_window"] = run_window
    tour.__dict__["run_tour"] = run_tour
    monkeypatch.setitem(sys.modules, "newsclip.ui.app", app)
    monkeypatch.setitem(sys.modules, "newsclip.ui.tour", tour)
    return found


@pytest.mark.parametrize(
    ("words", "library"),
    [([], None), (["--library", "here"], Path("here")), (["--library=here"], Path("here"))],
)
def test_the_window(
    opened: list[tuple[object, ...]], words: list[str], library: Path | None
) -> None:
    assert main(words) == 5
    assert opened == [("window", library)]


@pytest.mark.parametrize("before", [[], ["--library", "here"]])
def test_opening(
    opened: list[tuple[object, ...]],
    before: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main([*before, "open", "a.html", "newsclip://article/1"]) == 5
    library = Path("here") if before else None
    assert opened == [("window", library, str(tmp_path / "a.html"), "newsclip://article/1")]


def test_the_tour(opened: list[tuple[object, ...]]) -> None:
    assert main(["--library", "here", "tour", "--output", "there"]) == 6
    assert opened == [("tour", Path("there"), Path("here"))]


@pytest.mark.parametrize("words", [["--library"], ["--library", ""], ["--library="], ["windows"]])
def test_a_slip_opens_nothing(opened: list[tuple[object, ...]], words: list[str]) -> None:
    assert main(words) == 2
    assert opened == []


def test_ctrl_c_anywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_words: object, **_more: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("newsclip.cli.main.main", interrupted)
    assert main(["list"]) == 130


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the device that is always full")
def test_a_full_disk_under_the_output_is_said_in_a_sentence(tmp_path: Path) -> None:
    environment = {**os.environ, "NEWSCLIP_LIBRARY": str(tmp_path / "library")}
    words = [sys.executable, "-m", "newsclip", "doctor"]
    (tmp_path / "library").mkdir()
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            words, stdout=full, stderr=subprocess.PIPE, check=False, text=True, env=environment
        )
    assert done.returncode == 1
    assert done.stderr == "newsclip: The output could not be written: no room is left there.\n"
