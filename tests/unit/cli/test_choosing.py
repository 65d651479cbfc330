"""Choosing among what a file holds, and locked files, from the command line."""

import sys
from pathlib import Path
from shutil import copyfile

import pytest

from newsclip.cli.commands import choosing
from tests.helpers.commands import Commands
from tests.helpers.containers import epub

LOCKED = Path(__file__).parents[2] / "data" / "importing" / "encrypted.pdf"


def letter(number: int) -> str:
    return (
        f"From desk@press.example Thu Nov 26 10:0{number}:00 2026\n"
        f"From: desk@press.example\nSubject: Letter {number}\nDate: Thu, 26 Nov 2026 10:00:00 +0000\n"
        f"Content-Type: text/plain\n\nThe ferry number {number} is late again, the port says.\n\n"
    )


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "book.epub"
    path.write_bytes(epub())
    return path


def test_what_a_book_holds_is_listed_and_nothing_imported(empty: Commands, book: Path) -> None:
    shown = empty.run("import", book, "--list")
    assert "chapter" in shown.out
    (found,) = empty.json("import", book, "--list")
    assert [one["number"] for one in found["members"]] == list(range(1, len(found["members"]) + 1))
    assert empty.json("list") == []


def test_chapters_become_articles_of_their_own(empty: Commands, book: Path) -> None:
    (found,) = empty.json("import", book, "--list")
    ended = empty.run("import", book, "--chapters")
    assert ended.out.count("new ") == len(found["members"]) > 1


def test_only_the_numbers_that_were_named_come_in(empty: Commands, tmp_path: Path) -> None:
    path = tmp_path / "letters.mbox"
    path.write_text("".join(map(letter, range(1, 4))), encoding="utf-8")
    (found,) = empty.json("import", path, "--list")
    many = len(found["members"])
    assert many > 1
    ended = empty.run("import", path, "--only", f"1,{many}")
    assert ended.out.count("\n") == 2
    assert empty.run("import", path, "--only", many + 1).code == 4
    assert empty.run("import", path, path, "--only", "1").code == 2
    assert empty.run("import", path, "--only", "3-1").code == 2
    assert empty.run("import", path, "--only", "x").code == 2


def test_a_locked_file_is_opened_by_a_password_from_a_file(empty: Commands, tmp_path: Path) -> None:
    path = tmp_path / "locked.pdf"
    copyfile(LOCKED, path)
    (tmp_path / "word").write_text("tide\n", encoding="utf-8")
    ended = empty.run("import", path)
    assert ended.code == 1
    assert "password" in ended.err
    assert empty.run("import", path, "--password-file", tmp_path / "nowhere").code == 4
    assert empty.run("import", path, "--password-file", tmp_path / "word").out.startswith("new")


def test_at_a_terminal_the_password_is_asked_for(
    empty: Commands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "locked.pdf"
    copyfile(LOCKED, path)
    asked: list[str] = []

    def typed(prompt: str, _stream: object) -> str:
        asked.append(prompt)
        return "tide"

    monkeypatch.setattr(choosing, "getpass", typed)
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    ended = empty.run("import", path)
    assert "locked.pdf" in asked[0]
    assert ended.out.startswith("new")
    assert ended.code == 0
