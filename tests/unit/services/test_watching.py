"""A watched folder: complete files once, nothing hidden, nothing through a link."""

import os
import shutil
import sqlite3
import time
from pathlib import Path

import pytest

from newsclip.domain.errors import NotFoundError
from newsclip.services.desk import Desk
from newsclip.services.watching import Watching
from newsclip.storage import watched
from tests.helpers.desks import make_desk


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
    """The names of what is found, told to be imported."""
    found = watching.look(folder, inner=inner)
    watching.taken(found)
    return [one.name for one in found]


def test_a_file_is_taken_at_the_second_look_that_finds_it_the_same(
    desk: Desk, folder: Path
) -> None:
    watching = Watching(desk.store)
    put(folder, "one.txt")
    assert names(watching, folder) == []
    assert names(watching, folder) == ["one.txt"]
    assert names(watching, folder) == []


def test_one_that_still_grows_is_waited_for(desk: Desk, folder: Path) -> None:
    watching = Watching(desk.store)
    put(folder, "one.txt", "So")
    watching.look(folder)
    put(folder, "one.txt", "So far")
    assert names(watching, folder) == []
    assert names(watching, folder) == ["one.txt"]
    put(folder, "two.txt", age=0)
    assert names(watching, folder) == names(watching, folder) == [], "too fresh"


def test_what_is_hidden_unfinished_or_a_link_is_left_alone(desk: Desk, folder: Path) -> None:
    watching = Watching(desk.store)
    for name in (".hidden.txt", "film.part", "page.html.crdownload", "~$letter.docx", "x.tmp"):
        put(folder, name)
    outside = put(folder.parent, "outside.txt")
    (folder / "link.txt").symlink_to(outside)
    (folder / "inner").symlink_to(folder.parent, target_is_directory=True)
    watching.look(folder, inner=True)
    assert names(watching, folder, inner=True) == []


def test_folders_inside_are_looked_into_when_asked(desk: Desk, folder: Path) -> None:
    watching = Watching(desk.store)
    put(folder, "inner/deep/one.txt")
    watching.look(folder)
    assert names(watching, folder) == []
    watching.look(folder, inner=True)
    assert names(watching, folder, inner=True) == ["one.txt"]


def test_another_start_does_not_take_it_again_but_a_changed_file_is_taken(
    desk: Desk, folder: Path
) -> None:
    first = Watching(desk.store)
    put(folder, "one.txt")
    first.look(folder)
    assert names(first, folder) == ["one.txt"]
    again = Watching(desk.store)
    assert names(again, folder) == names(again, folder) == []
    put(folder, "one.txt", "Other words.", age=30)
    again.look(folder)
    assert names(again, folder) == ["one.txt"]


def test_a_folder_that_is_away_says_so(desk: Desk, folder: Path) -> None:
    folder.rmdir()
    with pytest.raises(NotFoundError, match="not there"):
        Watching(desk.store).look(folder)


def test_what_a_crash_interrupts_is_found_again(desk: Desk, folder: Path) -> None:
    watching = Watching(desk.store)
    put(folder, "one.txt")
    watching.look(folder)
    found = watching.look(folder)
    assert [one.name for one in found] == ["one.txt"]
    after = Watching(desk.store)
    after.look(folder)
    assert len(after.look(folder)) == 1, "nobody said that it was imported"
    after.taken(found)
    assert after.look(folder) == []


def test_a_full_folder_is_handed_out_once_and_what_leaves_it_is_forgotten(
    desk: Desk, folder: Path
) -> None:
    many = 60_000
    with desk.store.write() as tx:
        watched.take(tx, {str(folder / f"{n}.txt"): (9, n) for n in range(many)})
    put(folder, "one.txt")
    watching = Watching(desk.store)
    watching.look(folder)
    watching.taken(watching.look(folder))
    assert names(watching, folder) == []
    with desk.store.read() as connection:
        assert list(watched.taken(connection)) == [str(folder / "one.txt")]


def test_the_limit_of_entries_is_one_for_the_folder_and_those_inside(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsclip.services.watching.MOST_SEEN", 5)
    for inner in ("a", "b", "c"):
        for number in range(4):
            put(folder, f"{inner}/{number}.txt")
    watching = Watching(desk.store)
    watching.look(folder, inner=True)
    assert len(names(watching, folder, inner=True)) < 5


def test_an_upgrade_carries_over_what_was_taken(tmp_path: Path) -> None:
    stored = Path(__file__).parents[2] / "data" / "libraries" / "0003"
    shutil.copytree(stored, tmp_path / "library")
    connection = sqlite3.connect(tmp_path / "library" / "library.db")
    kept = '{"/drive/one.txt": [24, 1767225600123456789], "/drive/odd": "what"}'
    connection.execute("INSERT INTO memory (key, value) VALUES ('watched', ?)", [kept])
    connection.commit()
    connection.close()
    desk = make_desk(tmp_path)
    with desk.store.read() as reading:
        assert watched.taken(reading) == {"/drive/one.txt": (24, 1767225600123456789)}
    assert desk.memory.recall("watched") is None
    desk.close()
