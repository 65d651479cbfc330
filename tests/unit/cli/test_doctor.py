"""The doctor, and libraries that are not well."""

import shutil
import sqlite3
import sys
from pathlib import Path

import pytest

from tests.helpers.commands import Commands

DAMAGE = b"this is no database" * 200


@pytest.fixture
def damaged(commands: Commands) -> Commands:
    """A library with a backup whose database is overwritten."""
    for side in ("-wal", "-shm"):
        (commands.folder / f"library.db{side}").unlink(missing_ok=True)
    (commands.folder / "library.db").write_bytes(DAMAGE)
    return commands


@pytest.fixture
def newer(commands: Commands) -> Commands:
    """A library that says a later program made it."""
    connection = sqlite3.connect(commands.folder / "library.db")
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    return commands


def test_all_is_well(commands: Commands) -> None:
    ended = commands.run("doctor")
    assert ended.code == 0
    assert "All is well." in ended.out
    assert str(commands.folder) in ended.out


def test_json_of_the_doctor(commands: Commands) -> None:
    found = commands.json("doctor")
    assert found["python"] == ".".join(map(str, sys.version_info[:3]))
    assert found["sqlite"] == sqlite3.sqlite_version
    assert found["fts5"] is True
    assert found["qt"].startswith("6.")
    assert found["problems"] == []
    assert found["database_bytes"] > 0
    assert len(found["backups"]) == 1


def test_a_missing_original(commands: Commands) -> None:
    for path in (commands.folder / "originals").glob("*/*"):
        path.write_bytes(b"something else")
    ended = commands.run("doctor", "--json")
    assert ended.code == 1
    assert len(ended.json["problems"]) == 3
    assert "missing or damaged" in commands.run("doctor").out


def test_a_backup(commands: Commands) -> None:
    before = commands.json("doctor")["backups"]
    made = commands.json("doctor", "--backup")["backup"]
    assert Path(made).is_file()
    assert set(commands.json("doctor")["backups"]) >= {made, *before}


def test_small_changes_do_not_push_the_backups_out(commands: Commands) -> None:
    before = commands.json("doctor")["backups"]
    for number in range(7):
        commands.run("highlight", "edit", 1, "--note", f"Note {number}")
    assert commands.json("doctor")["backups"] == before


def test_the_first_import_makes_a_backup(empty: Commands, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A title\n\nSome words of an article.\n", encoding="utf-8")
    empty.run("import", tmp_path / "a.txt")
    assert len(empty.json("doctor")["backups"]) == 1


def test_a_damaged_library_says_how_to_restore(damaged: Commands) -> None:
    for words in (["list"], ["import", "x.txt"], ["highlight", "list"], ["export"]):
        ended = damaged.run(*words)
        assert ended.code == 3
        assert ended.out == ""
        assert "is damaged" in ended.err
        assert "doctor --restore" in ended.err
    assert (damaged.folder / "library.db").read_bytes() == DAMAGE


def test_the_doctor_restores_a_damaged_library(damaged: Commands) -> None:
    ended = damaged.run("doctor")
    assert ended.code == 1
    assert "is damaged" in ended.out
    assert damaged.json("doctor", "--restore")["problems"] == []
    assert len(damaged.json("list")) == 3
    kept = list(damaged.folder.glob("damaged-*.db"))
    assert [path.read_bytes() for path in kept] == [DAMAGE]


def test_a_damaged_library_without_a_backup(damaged: Commands) -> None:
    shutil.rmtree(damaged.folder / "backups")
    ended = damaged.run("doctor", "--restore")
    assert ended.code == 4
    assert "no usable backup" in ended.err
    assert (damaged.folder / "library.db").read_bytes() == DAMAGE


def test_a_library_made_by_a_newer_program(newer: Commands) -> None:
    before = (newer.folder / "library.db").read_bytes()
    ended = newer.run("list")
    assert ended.code == 3
    assert "made by a newer NewsClip" in ended.err
    assert newer.run("doctor").code == 1
    assert (newer.folder / "library.db").read_bytes() == before
    assert newer.run("doctor", "--restore").code == 0
    assert len(newer.json("list")) == 3


def test_a_sound_library_is_not_restored_by_accident(commands: Commands) -> None:
    commands.run("highlight", "edit", 1, "--note", "Later than the backup")
    ended = commands.run("doctor", "--restore")
    assert ended.code == 2
    assert "--force" in ended.err
    assert commands.json("highlight", "list", 1)[0]["note"] == "Later than the backup"
    assert commands.run("doctor", "--restore", "--force").code == 0
    assert commands.json("highlight", "list", 1)[0]["note"] == ""


@pytest.mark.parametrize("below", ["", "below"])
def test_a_file_in_the_place_of_the_library(empty: Commands, below: str) -> None:
    empty.folder.write_text("a file", encoding="utf-8")
    ended = empty.run("--library", empty.folder / below, "import", "x.txt")
    assert ended.code == 3
    assert "cannot be written" in ended.err
    assert empty.folder.read_text(encoding="utf-8") == "a file"
    assert empty.run("--library", empty.folder / below, "doctor").code == 1


def test_a_slip_in_the_name_makes_no_library(empty: Commands) -> None:
    for words in (["list"], ["stories", "add", "x"], ["doctor", "--backup"], ["doctor"]):
        ended = empty.run(*words)
        assert ended.code in (1, 3)
        assert "There is no library in" in ended.err + ended.out
    assert not empty.folder.exists()
