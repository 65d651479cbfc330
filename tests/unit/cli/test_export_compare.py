"""What leaves the library: export; and what is held against each other: compare."""

import os
import threading
from pathlib import Path

import pytest

from newsclip.services.desk import Desk
from tests.helpers.commands import Commands
from tests.helpers.desks import mark

FIRST, SECOND = "over 700 km", "The regulator may delay the export licence"


@pytest.mark.parametrize(
    ("words", "first", "second"),
    [
        ([], True, True),
        (["--all", "--group", "kind"], True, True),
        (["--article", "1"], True, False),
        (["--article", "1", "2"], True, True),
        (["--story", "Range story", "--kind", "risk"], False, True),
        (["--tag", "cars"], True, False),
        (["--kind", "figure"], True, False),
        (["--search", "regulator"], False, True),
        (["--ids", "2"], False, True),
    ],
)
def test_what_is_exported(
    commands: Commands, words: list[str], *, first: bool, second: bool
) -> None:
    ended = commands.run("export", *words)
    assert ended.code == 0, ended.err
    assert (FIRST in ended.out) is first
    assert (SECOND in ended.out) is second


def test_a_file_has_the_bytes_of_stdout(commands: Commands, tmp_path: Path) -> None:
    target = tmp_path / "note.md"
    ended = commands.run("export", "--title", "Mine", "-o", target)
    assert ended.code == 0
    assert ended.out == ""
    assert str(target) in ended.err
    assert target.read_text(encoding="utf-8") == commands.run("export", "--title", "Mine").out
    assert "# Mine" in target.read_text(encoding="utf-8")


def test_a_template_of_ones_own(commands: Commands, tmp_path: Path) -> None:
    template = tmp_path / "mine.j2"
    template.write_text("Only this line.", encoding="utf-8")
    assert commands.run("export", "--template", template).out.strip() == "Only this line."
    ended = commands.run("export", "--template", tmp_path / "none.j2")
    assert ended.code == 1
    assert "none.j2" in ended.err


@pytest.mark.parametrize("place", ["no/where/note.md", "file/note.md", "folder"])
def test_a_place_that_cannot_be_written(commands: Commands, tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_text("a file", encoding="utf-8")
    (tmp_path / "folder").mkdir()
    ended = commands.run("export", "-o", tmp_path / place)
    assert ended.code == 1
    assert "could not be written" in ended.err
    assert not list(tmp_path.glob("**/*.part"))


def test_a_pipe_is_written_into_and_stays(commands: Commands, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[str] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_text(encoding="utf-8")))
    reader.start()
    assert commands.run("export", "-o", pipe).code == 0
    reader.join(timeout=10)
    assert FIRST in read[0]
    assert pipe.is_fifo()


def test_a_link_is_followed(commands: Commands, tmp_path: Path) -> None:
    (tmp_path / "real.md").write_text("old", encoding="utf-8")
    (tmp_path / "link.md").symlink_to(tmp_path / "real.md")
    assert commands.run("export", "-o", tmp_path / "link.md").code == 0
    assert (tmp_path / "link.md").is_symlink()
    assert FIRST in (tmp_path / "real.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "words", [["--article", "9"], ["--story", "x"], ["--tag", "x"], ["--ids", "1", "9"]]
)
def test_what_is_not_there_is_not_exported(
    commands: Commands, tmp_path: Path, words: list[str]
) -> None:
    ended = commands.run("export", *words, "-o", tmp_path / "note.md")
    assert ended.code == 4
    assert not (tmp_path / "note.md").exists()


def _contradict(desk: Desk) -> None:
    article = desk.articles.get(2)
    mark(desk, article, "640 km", "figure", subject="Sedan", measure="Range")


def test_compare_tells_a_conflict(commands: Commands) -> None:
    commands.prepare(_contradict)
    matrix = commands.json("compare", 1, 2)
    assert [article["id"] for article in matrix["articles"]] == [1, 2]
    row = next(row for row in matrix["rows"] if row["kind"] == "figure")
    assert row["verdict"] == "conflict"
    assert [cell["article"] for cell in row["cells"]] == [1, 2]
    assert [cell["highlights"] for cell in row["cells"]] == [[1], [3]]
    table = commands.run("compare", 1, 2)
    assert "conflict" in table.out
    assert "640 km" in table.out
    assert table.err == "Figures: 1 conflict.\n"


def test_what_cannot_be_compared(commands: Commands) -> None:
    assert commands.run("compare", 1).code == 2
    assert commands.run("compare", 1, 1).code == 2
    assert commands.run("compare", 1, 99).code == 4


def test_conflicts_of_a_story_are_listed_and_settled(commands: Commands) -> None:
    commands.prepare(_contradict)
    listed = commands.json("conflicts", "list", "Range story")
    assert [(one["about"], one["standing"]) for one in listed] == [("Sedan · Range", "open")]
    assert [passage["words"] for passage in listed[0]["passages"]] == ["> 700 km", "640 km"]
    settled = commands.json(
        "conflicts", "settle", "Range story", "1", "explained", "--note", "In winter."
    )
    assert (settled[0]["standing"], settled[0]["note"]) == ("explained", "In winter.")
    assert "explained" in commands.run("conflicts", "list", "Range story").out
    assert commands.run("conflicts", "settle", "Range story", "7", "open").code == 4
