"""A home folder with blanks, signs and letters of several scripts in its name."""

import configparser
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.helpers.window import WindowPage

ROOT = Path(__file__).parents[2]
NAME = "Zoë's “Музей” 家 100% $HOME"
ARTICLE = "Ferries\n\nForty ferries will run on batteries by spring, the port said.\n"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / NAME
    folder.mkdir()
    return folder


def run(home: Path, *words: str) -> str:
    """A command of the program for a user whose home that is; it has to go well."""
    ours = ("NEWSCLIP_", "XDG_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    done = subprocess.run(
        [sys.executable, "-m", "newsclip", *words], cwd=home, check=False, capture_output=True,
        encoding="utf-8", timeout=120,
        env=kept | {"HOME": str(home), "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="the folders of a Linux home")
def test_the_command_line_works_there(home: Path) -> None:
    (home / "паром 船.txt").write_text(ARTICLE, encoding="utf-8")
    run(home, "import", "паром 船.txt")
    run(home, "highlight", "add", "1", "--kind", "claim", "--quote", "Forty ferries")
    run(home, "export", "--output", str(home / "выход 出.md"))
    assert "Forty ferries" in (home / "выход 出.md").read_text("utf-8")
    assert "All is well." in run(home, "doctor")
    assert (home / ".local" / "share" / "NewsClip" / "library" / "library.db").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="the menus of a Linux desktop")
def test_the_menus_start_the_program_that_lies_there(home: Path) -> None:
    script = home / "newsclip"
    start = "import sys; from newsclip.__main__ import main; sys.exit(main())"
    script.write_text(f"#!{sys.executable}\n{start}\n", encoding="utf-8")
    script.chmod(0o755)
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    environment = kept | {"HOME": str(home), "PYTHONPATH": str(ROOT)}
    subprocess.run([str(script), "integrate"], env=environment, check=True, timeout=60)
    entry = home / ".local" / "share" / "applications" / "newsclip.desktop"
    read = configparser.ConfigParser(interpolation=None)
    read.read(entry, encoding="utf-8")
    assert _words_of(read["Desktop Entry"]["exec"]) == [str(script), "open", "%U"]


def _words_of(line: str) -> list[str]:
    """The command of an entry as a desktop takes it apart: a string first, then quotes, then %%."""
    line = line.replace("\\\\", "\\")
    quoted, rest = line[1:].rsplit('"', 1)
    plain = ""
    letters = iter(quoted)
    for letter in letters:
        plain += next(letters) if letter == "\\" else letter
    return [plain.replace("%%", "%"), *rest.split()]


def test_the_window_works_there(qtbot: QtBot, home: Path) -> None:
    page = WindowPage(qtbot, home)
    path = home / "паром 船.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    page.drop(path)
    page.until(lambda: page.title() == "Ferries")
    assert page.mark("Forty ferries", "1").quote == "Forty ferries"
    page.close()
