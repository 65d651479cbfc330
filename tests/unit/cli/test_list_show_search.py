"""Looking: list, show, search."""

from pathlib import Path

import pytest

from newsclip.services.desk import Desk
from tests.helpers.commands import Commands
from tests.helpers.desks import add_article
from tests.unit.cli.conftest import CHARGE, RANGE

TITLES = {1: "The maker’s range", 2: "Winter test", 3: "奥睿尔出海"}


def test_list_shows_every_article(commands: Commands) -> None:
    ended = commands.run("list")
    assert ended.code == 0
    assert all(title in ended.out for title in TITLES.values())
    assert ended.err == "3 articles.\n"


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        (["--state", "archive"], [2]),
        (["--story", "range STORY"], [2, 1]),
        (["--tag", "cars"], [1]),
        (["--kind", "risk"], [2]),
        (["--trash"], []),
        (["--sort", "title"], [1, 2, 3]),
        (["--sort", "oldest", "--limit", "1"], [1]),
        (["--search-name", "unverified claims"], []),
    ],
)
def test_list_of_a_part(commands: Commands, words: list[str], ids: list[int]) -> None:
    if words == ["--sort", "oldest", "--limit", "1"]:
        commands.prepare(lambda desk: desk.articles.edit(3, published="2026"))
    assert [record["id"] for record in commands.json("list", *words)] == ids


def test_a_list_tells_the_day(commands: Commands) -> None:
    commands.prepare(lambda desk: desk.articles.edit(1, published="2025-08-02T06:30:00Z"))
    for words in (["list"], ["search", "maker"]):
        out = commands.run(*words).out
        assert "2025-08-02" in out
        assert "06:30" not in out
    assert commands.json("list", "--tag", "cars")[0]["published"] == "2025-08-02T06:30:00Z"


def test_list_as_json_is_whole(commands: Commands) -> None:
    record = commands.json("list", "--tag", "cars/range")[0]
    assert record["title"] == TITLES[1]
    assert record["tags"] == ["cars/range"]
    assert record["highlights"] == {"figure": 1}
    assert record["deleted"] is None
    assert record["added"].endswith("+00:00")
    assert len(record["uuid"]) == 36


@pytest.mark.parametrize("option", ["--story", "--tag", "--search-name"])
def test_a_part_that_is_not_there(commands: Commands, option: str) -> None:
    ended = commands.run("list", option, "Nowhere")
    assert ended.code == 4
    assert ended.out == ""
    assert "Nowhere" in ended.err
    assert ended.err.startswith("newsclip: ")


def test_a_title_cannot_command_the_terminal(commands: Commands) -> None:
    commands.prepare(lambda desk: desk.articles.edit(1, title="\x1b[31mRed\x9b2J\u202e"))
    for words in (["list"], ["show", "1"], ["search", "maker"], ["list", "--json"]):
        out = commands.run(*words).out
        assert not {"\x1b", "\x9b", "\u202e"} & set(out)
    assert commands.json("list", "--tag", "cars")[0]["title"] == "\x1b[31mRed\x9b2J\u202e"


def test_show_gives_head_and_text(commands: Commands) -> None:
    lines = commands.run("show", "1").out.splitlines()
    assert lines[:3] == [TITLES[1], "Ada Example", "Harbour Ledger"]
    assert lines[-3:] == ["Range", RANGE, CHARGE]


def test_show_one_side(commands: Commands) -> None:
    assert commands.run("show", "1", "--text").out == f"Range\n{RANGE}\n{CHARGE}\n"
    marked = commands.run("show", "1", "--highlights").out
    assert "over 700 km" in marked
    assert RANGE not in marked
    metadata = commands.run("show", "1", "--metadata").out
    assert "publisher: Harbour Ledger" in metadata
    assert "stories:   Range story" in metadata
    assert RANGE not in metadata


def test_show_says_what_was_corrected(commands: Commands) -> None:
    commands.prepare(lambda desk: desk.articles.edit(1, byline="Ben Example"))
    assert "Ben Example  (by hand)" in commands.run("show", "1", "--metadata").out


def test_show_as_json(commands: Commands) -> None:
    record = commands.json("show", "1")
    assert record["text"] == f"Range\n{RANGE}\n{CHARGE}"
    mark = record["highlights"][0]
    assert record["text"][mark["start"] : mark["end"]] == mark["quote"] == "over 700 km"
    assert record["captures"][0]["captured"] == "2026-11-22T09:30:00+00:00"
    assert "text" not in commands.json("show", "1", "--highlights")


def test_show_writes_the_original(commands: Commands, tmp_path: Path) -> None:
    target = tmp_path / "original.txt"
    assert commands.run("show", "1", "--original", target).code == 0
    assert target.read_text(encoding="utf-8") == f"Range\n{RANGE}\n{CHARGE}"
    assert commands.run("show", "1", "--original", "-").out == f"Range\n{RANGE}\n{CHARGE}"


def test_an_original_that_cannot_be_written(commands: Commands, tmp_path: Path) -> None:
    ended = commands.run("show", "1", "--original", tmp_path / "no" / "where")
    assert ended.code == 1
    assert "could not be written" in ended.err


def test_an_original_that_is_gone(commands: Commands) -> None:
    for path in (commands.folder / "originals").glob("*/*"):
        path.unlink()
    ended = commands.run("show", "1", "--original", "-")
    assert ended.code == 4
    assert "missing or damaged" in ended.err


@pytest.mark.parametrize("number", ["99", "9223372036854775807"])
def test_an_unknown_article(commands: Commands, number: str) -> None:
    ended = commands.run("show", number)
    assert ended.code == 4
    assert ended.err.startswith(f"newsclip: There is no article {number}.")


@pytest.mark.parametrize("number", ["0", "-1", "one", "٣", "9223372036854775808"])
def test_what_is_no_number(commands: Commands, number: str) -> None:
    assert commands.run("show", number).code == 2


def test_search_shows_the_hit_in_context(commands: Commands) -> None:
    ended = commands.run("search", "regulator")
    assert "Winter test (Volt Weekly, 2025-09-01)" in ended.out
    assert "The regulator may delay" in ended.out
    assert TITLES[1] not in ended.out


def test_search_in_any_script_with_filters_and_limit(commands: Commands) -> None:
    assert [record["id"] for record in commands.json("search", "里程")] == [3]
    assert [r["id"] for r in commands.json("search", "charge", "state:archive")] == [2]
    assert len(commands.json("search", "charge", "--limit", "1")) == 1
    found = commands.json("search", "charge")
    assert {record["id"] for record in found} == {1, 2}
    assert all("charge" in record["hit"] for record in found)


def test_search_in_highlights(commands: Commands) -> None:
    ended = commands.run("search", "--highlights", "regulator")
    assert "export licence" in ended.out
    found = commands.json("search", "--highlights", "700")
    assert [(one["id"], one["article"], one["publisher"]) for one in found] == [
        (1, 1, "Harbour Ledger")
    ]


def test_search_without_a_hit(commands: Commands) -> None:
    ended = commands.run("search", "zeppelin")
    assert (ended.code, ended.out, ended.err) == (0, "", "No articles.\n")


def test_quiet_leaves_remarks_out(commands: Commands) -> None:
    assert commands.run("list", "--quiet").err == ""
    assert commands.run("--quiet", "list").err == ""


def test_many_articles_are_read_by_the_page(
    empty: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsclip.cli.commands.articles.PAGE", 2)

    def fill(desk: Desk) -> None:
        for number in range(5):
            add_article(desk, title=f"Title {number}", paragraphs=[f"Text {number}."])

    empty.prepare(fill)
    assert [r["title"] for r in empty.json("list", "--sort", "title")] == [
        f"Title {number}" for number in range(5)
    ]
