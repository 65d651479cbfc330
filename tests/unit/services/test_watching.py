"""A watched folder: complete files once, nothing hidden, nothing through a link."""

import os
import time
from pathlib import Path

import pytest

from newsclip.domain.errors import NotFoundError
from newsclip.services.desk import Desk
from newsclip.services.watching import Watching


def put(folder: Path, name: str, text: str = "Some words of an article.", age: float = 60) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    os.utime(path, (time.time() - age, time.time() - age))
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "watched"
    made.mkdir()
    return made


def names(watching: Watching, folder: Path, *, inner: bool = False) -> list[str]:
    return [one.name for one in watching.look(folder, inner=inner)]


def test_a_file_is_taken_at_the_second_look_that_finds_it_the_same(
    desk: Desk, folder: Path
) -> None:
    watching = Watching(desk.memory)
    put(folder, "one.txt")
    assert names(watching, folder) == []
    assert names(watching, folder) == ["one.txt"]
    assert names(watching, folder) == []


def test_one_that_still_grows_is_waited_for(desk: Desk, folder: Path) -> None:
    watching = Watching(desk.memory)
    put(folder, "one.txt", "So")
    watching.look(folder)
    put(folder, "one.txt", "So far")
    assert names(watching, folder) == []
    assert names(watching, folder) == ["one.txt"]
    put(folder, "two.txt", age=0)
    assert names(watching, folder) == names(watching, folder) == [], "too fresh"


def test_what_is_hidden_unfinished_or_a_link_is_left_alone(desk: Desk, folder: Path) -> None:
    watching = Watching(desk.memory)
    for name in (".hidden.txt", "film.part", "page.html.crdownload", "~$letter.docx", "x.tmp"):
        put(folder, name)
    outside = put(folder.parent, "outside.txt")
    (folder / "link.txt").symlink_to(outside)
    (folder / "inner").symlink_to(folder.parent, target_is_directory=True)
    watching.look(folder, inner=True)
    assert names(watching, folder, inner=True) == []


def test_folders_inside_are_looked_into_when_asked(desk: Desk, folder: Path) -> None:
    watching = Watching(desk.memory)
    put(folder, "inner/deep/one.txt")
    watching.look(folder)
    assert names(watching, folder) == []
    watching.look(folder, inner=True)
    assert names(watching, folder, inner=True) == ["one.txt"]


def test_another_start_does_not_take_it_again_but_a_changed_file_is_taken(
    desk: Desk, folder: Path
) -> None:
    first = Watching(desk.memory)
    put(folder, "one.txt")
    first.look(folder)
    assert names(first, folder) == ["one.txt"]
    again = Watching(desk.memory)
    assert names(again, folder) == names(again, folder) == []
    put(folder, "one.txt", "Other words.", age=30)
    again.look(folder)
    assert names(again, folder) == ["one.txt"]


def test_a_folder_that_is_away_says_so(desk: Desk, folder: Path) -> None:
    folder.rmdir()
    with pytest.raises(NotFoundError, match="not there"):
        Watching(desk.memory).look(folder)
