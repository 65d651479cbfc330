"""The command line as a whole: arguments, exit codes, the process."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from newsclip import __version__
from newsclip.cli import main as cli
from newsclip.domain import errors
from tests.helpers.commands import Commands
from tests.helpers.web_server import web_server

NAMES = [command.name for command in cli.COMMANDS]


def _process(commands: Commands, *words: str, **pipes: int) -> subprocess.Popen[str]:
    environment = os.environ | {"NEWSCLIP_LIBRARY": str(commands.folder)}
    return subprocess.Popen(
        [sys.executable, "-m", "newsclip", *words],
        env=environment,
        stdout=pipes.get("stdout", subprocess.PIPE),
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        start_new_session=True,
    )


def test_all_commands_are_there() -> None:
    promised = "import list show search highlight export stories tags tour doctor"
    assert set(promised.split()) <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_every_command_has_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main([name, "--help"]) == 0
    said = capsys.readouterr().out
    assert "--library" in said
    assert "exit codes:" in said


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--help"]) == 0
    said = capsys.readouterr().out
    assert all(f"\n    {name} " in said for name in NAMES)
    assert cli.main(["--version"]) == 0
    assert __version__ in capsys.readouterr().out


def test_every_command_and_exit_code_is_documented() -> None:
    page = (Path(__file__).parents[3] / "docs" / "command-line.md").read_text(encoding="utf-8")
    assert all(f"## {name}\n" in page for name in NAMES)
    codes = (line.split()[0] for line in cli.EPILOG.splitlines() if line.startswith("  "))
    assert all(f"| {code} |" in page for code in codes if code.isdigit())


@pytest.mark.parametrize(
    "words", [["frobnicate"], ["list", "--lim", "1"], ["show"], ["tags"], ["--library"], []]
)
def test_what_is_not_understood(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(words) == 2
    said = capsys.readouterr()
    assert "usage: newsclip" in said.err
    assert said.out == ""


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (errors.NewsClipError("x"), 1),
        (errors.ExportingError("x"), 1),
        (errors.EmptyError("x"), 1),
        (errors.InvalidInputError("x"), 2),
        (errors.DiskFullError("x"), 3),
        (errors.LibraryBusyError("x"), 3),
        (errors.NotFoundError("x"), 4),
        (errors.CancelledError(), 130),
    ],
)
def test_exit_codes(error: errors.NewsClipError, code: int) -> None:
    assert cli.exit_code(error) == code


def test_the_library_is_named_before_or_after(commands: Commands) -> None:
    folder = str(commands.folder)
    other = str(commands.home / "other")
    for words in (
        ["list", "--library", folder],
        ["--library", other, "list", f"--library={folder}"],
    ):
        assert cli.main(words) == 0
    assert cli.main(["highlight", "--library", folder, "list"]) == 0
    assert cli.main(["highlight", "list", "--library", folder]) == 0
    assert not Path(other).exists()


def test_the_environment_names_the_library(
    commands: Commands, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("NEWSCLIP_LIBRARY", str(commands.folder))
    assert cli.main(["list"]) == 0
    assert "Winter test" in capsys.readouterr().out


def test_the_tour_is_handed_over(commands: Commands) -> None:
    asked: list[tuple[Path | None, Path | None]] = []

    def tour(output: Path | None, library: Path | None) -> int:
        asked.append((output, library))
        return 7

    assert cli.main(["tour", "--output", "here", "--library", "there"], tour=tour) == 7
    assert cli.main(["tour"], tour=tour) == 7
    assert asked == [(Path("here"), Path("there")), (None, None)]
    assert cli.main(["tour"]) == 1


def test_the_process_ends_with_the_code(commands: Commands) -> None:
    ran = _process(commands, "list", "--json")
    out, err = ran.communicate(timeout=60)
    assert (ran.returncode, err) == (0, "")
    assert "奥睿尔出海" in out
    ran = _process(commands, "show", "99")
    out, err = ran.communicate(timeout=60)
    assert (ran.returncode, out) == (4, "")
    assert err.startswith("newsclip: There is no article 99.")
    assert "Traceback" not in err


def test_every_script_in_a_pipe(commands: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "latin-1")
    out, err = _process(commands, "list").communicate(timeout=60)
    assert "奥睿尔出海" in out
    assert err == "3 articles.\n"


def test_a_reader_that_goes_away(commands: Commands) -> None:
    commands.prepare(lambda desk: desk.articles.edit(1, title="x" * 200_000))
    ran = _process(commands, "list", "--json")
    assert ran.stdout is not None
    assert ran.stderr is not None
    ran.stdout.read(10)
    ran.stdout.close()
    err = ran.stderr.read()
    ran.stderr.close()
    assert ran.wait(timeout=60) == 141
    assert "Traceback" not in err
    assert "BrokenPipe" not in err


def test_ctrl_c_in_a_terminal(empty: Commands) -> None:
    """It reaches the worker processes, too; they say nothing, and what is done is kept."""
    pages = empty.home / "pages"
    pages.mkdir()
    for number in range(7):
        page = pages / f"{number}.txt"
        page.write_text(f"Title {number}\n\nWords of article {number}.\n", encoding="utf-8")
    with web_server() as server:
        endless = server.trickle("/endless")
        ran = _process(empty, "import", str(pages), endless, "--allow-private", "--json")
        deadline = time.monotonic() + 60
        while not (server.requests and empty.json("list")) and time.monotonic() < deadline:
            time.sleep(0.02)
        os.killpg(ran.pid, signal.SIGINT)
        out, err = ran.communicate(timeout=60)
    assert ran.returncode == 130
    assert "Traceback" not in err
    assert "stopped with" in err
    ended = json.loads(out)
    assert ended["cancelled"]
    kept = {item["id"] for item in ended["items"] if item["outcome"] == "new"}
    assert kept
    assert {record["id"] for record in empty.json("list")} == kept


def test_a_change_while_the_library_is_open_elsewhere(commands: Commands) -> None:
    """The command line takes its turn at once, and the open library hears of it."""
    from newsclip.domain.events import Event, LibraryChanged, Subject
    from newsclip.services.desk import Desk

    heard: list[Event] = []

    def beside(desk: Desk) -> None:
        desk.look_for_changes()
        desk.bus.subscribe(heard.append)
        assert commands.run("highlight", "edit", 1, "--note", "From outside").code == 0
        desk.look_for_changes()
        assert desk.highlights.get(1).note == "From outside"
        desk.highlights.edit(1, note="From inside")

    commands.prepare(beside)
    foreign = [e for e in heard if isinstance(e, LibraryChanged) and e.foreign]
    assert [event.ids(Subject.HIGHLIGHT) for event in foreign] == [frozenset({1})]
    assert commands.json("highlight", "list", 1)[0]["note"] == "From inside"
