"""What the desktop hands over is opened in the window, by the second start of the program too."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy

from newsclip.ui.called import Asked, Called, asked
from newsclip.ui.single import Single
from tests.helpers.desks import add_article
from tests.helpers.window import WindowPage

WORDS = "Forty ferries will run on batteries by spring.\n"


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("/home/zoë/a b.html", Asked(files=["/home/zoë/a b.html"])),
        ("file:///home/zo%C3%AB/a%20b.html", Asked(files=["/home/zoë/a b.html"])),
        ("https://gazette.example/1", Asked(addresses=["https://gazette.example/1"])),
        (
            "newsclip://import?url=https%3A%2F%2Fgazette.example%2F1%3Fa%3Db",
            Asked(addresses=["https://gazette.example/1?a=b"]),
        ),
        ("newsclip://article/12-34/", Asked(articles=["12-34"])),
        ("newsclip://import?url=file%3A%2F%2F%2Fetc%2Fpasswd", None),
        ("newsclip://import", None),
        ("newsclip://delete/everything", None),
        ("ftp://gazette.example/1", None),
    ],
)
def test_each_word_is_what_it_says_or_refused(word: str, expected: Asked | None) -> None:
    assert asked([word]) == (expected or Asked(strange=[word]))


def test_a_file_is_imported_once_the_library_is_open(page: WindowPage, tmp_path: Path) -> None:
    (tmp_path / "Ferries.txt").write_text(f"Ferries\n\n{WORDS}", encoding="utf-8")
    called = Called([])
    called.open([str(tmp_path / "Ferries.txt")])
    assert page.titles() == []
    called.arrived(page.work)
    page.until(lambda: page.titles() == ["Ferries"])


def test_a_link_shows_its_article(page: WindowPage) -> None:
    desk = page.work.desk
    wanted = add_article(desk, title="Ferries", paragraphs=[WORDS])
    add_article(desk, title="Trams", paragraphs=["Trams are late."])
    called = Called([f"newsclip://article/{desk.articles.get(wanted.id).uuid}"])
    called.arrived(page.work)
    page.until(lambda: page.title() == "Ferries")


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("newsclip://article/12-34", "not in this library"),
        ("newsclip://delete/everything", "nothing that NewsClip can open"),
    ],
)
def test_what_cannot_be_opened_is_told(page: WindowPage, word: str, said: str) -> None:
    Called([word]).arrived(page.work)
    page.until(lambda: said in page.message())


def test_a_second_start_hands_over_what_it_was_given(page: WindowPage, tmp_path: Path) -> None:
    library = tmp_path / "library"
    single = Single(library)
    heard = QSignalSpy(single.raised)
    single.listen()
    second = subprocess.Popen(
        [sys.executable, "-m", "newsclip", "--library", library, "open", "a b.html", "x://y"],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        cwd=tmp_path,
    )
    page.until(lambda: second.poll() is not None)
    page.until(lambda: heard.count() == 1)
    assert heard.at(0) == [[str(tmp_path / "a b.html"), "x://y"]]
    assert second.returncode == 0
    single.close()
