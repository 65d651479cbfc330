"""Marking: highlight add, list, edit, remove, restore."""

import pytest

from newsclip.domain.document import Document, Image, Leaf, Paragraph
from newsclip.services.desk import Desk
from tests.helpers.commands import Commands
from tests.helpers.desks import add_article
from tests.helpers.pictures import png
from tests.unit.cli.conftest import CHARGE, RANGE

TEXT = f"Range\n{RANGE}\n{CHARGE}"


def test_add_by_quote(commands: Commands) -> None:
    mark = commands.json(
        "highlight", "add", 1, "--quote", "640 km", "--kind", "figure",
        "--field", "subject=Sedan", "--field", "condition=winter", "--note", "Cold",
        "--tag", "#check", "--tag", "cars / winter",
    )  # fmt: skip
    assert TEXT[mark["start"] : mark["end"]] == mark["quote"] == "640 km"
    assert mark["fields"]["subject"] == "Sedan"
    assert mark["fields"]["condition"] == "winter"
    assert mark["fields"]["value"] == "640"
    assert mark["fields"]["unit"] == "km"
    assert (mark["note"], mark["tags"]) == ("Cold", ["cars/winter", "check"])
    assert commands.json("highlight", "list", 1)[-1]["uuid"] == mark["uuid"]


def test_add_by_offsets(commands: Commands) -> None:
    mark = commands.json("highlight", "add", 1, "--start", 0, "--end", 5, "--kind", "plain")
    assert mark["quote"] == "Range"


def test_the_white_space_of_a_quote_does_not_matter(commands: Commands) -> None:
    mark = commands.json("highlight", "add", 1, "--quote", "charge. On  one", "--kind", "claim")
    assert mark["quote"] == "charge.\nOn one"


def test_a_quote_that_stands_twice_needs_its_number(commands: Commands) -> None:
    words = ["highlight", "add", 1, "--quote", "one charge", "--kind", "plain"]
    ended = commands.run(*words)
    assert ended.code == 2
    assert "2 places" in ended.err
    assert "--occurrence" in ended.err
    assert len(commands.json("highlight", "list", 1)) == 1
    mark = commands.json(*words, "--occurrence", 2)
    assert mark["start"] == TEXT.rindex("one charge")
    assert commands.run(*words, "--occurrence", 3).code == 2


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["1", "--quote", "over 800 km"], 4, "does not say"),
        (["99", "--quote", "over 700 km"], 4, "no article 99"),
        (["1", "--quote", "  "], 2, "no words"),
        (["1"], 2, "--quote"),
        (["1", "--start", "3"], 2, "belong together"),
        (["1", "--start", "3", "--end", "3"], 2, "no passage"),
        (["1", "--start", "3", "--end", "9999"], 2, "no passage"),
        (["1", "--start", "3", "--end", "5", "--quote", "sedan"], 2, "not both"),
        (["1", "--occurrence", "2"], 2, "--quote"),
        (["1", "--quote", "sedan", "--field", "speaker=Me"], 2, "no field speaker"),
        (["1", "--quote", "sedan", "--field", "speaker"], 2, "name=value"),
    ],
)
def test_what_cannot_be_marked(commands: Commands, words: list[str], code: int, said: str) -> None:
    ended = commands.run("highlight", "add", *words, "--kind", "figure")
    assert ended.code == code
    assert said in ended.err
    assert ended.out == ""
    assert len(commands.json("highlight", "list")) == 2


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ([], [1, 2]),
        (["2"], [2]),
        (["--kind", "figure"], [1]),
        (["--tag", "check"], [1]),
        (["--text", "regulator"], [2]),
        (["--status", "unverified"], []),
        (["--limit", "1"], [1]),
        (["--trash"], []),
    ],
)
def test_list(commands: Commands, words: list[str], ids: list[int]) -> None:
    commands.prepare(lambda desk: desk.articles.edit(1, published="2025-10-01"))
    found = [mark["id"] for mark in commands.json("highlight", "list", *words)]
    assert sorted(found) == ids if words != ["--limit", "1"] else len(found) == 1


def test_list_by_tag_takes_nested_ones(commands: Commands) -> None:
    commands.run("highlight", "edit", 2, "--tag", "check/law")
    assert len(commands.json("highlight", "list", "--tag", "check")) == 2
    assert len(commands.json("highlight", "list", "--tag", "check/law")) == 1


def test_edit(commands: Commands) -> None:
    mark = commands.json(
        "highlight", "edit", 1, "--field", "qualifier=", "--field", "unit=mi", "--note", "Miles?",
        "--tag", "new", "--remove-tag", "CHECK",
    )[0]  # fmt: skip
    assert mark["fields"]["unit"] == "mi"
    assert mark["fields"]["subject"] == "Sedan"
    assert "qualifier" not in mark["fields"]
    assert (mark["note"], mark["tags"]) == ("Miles?", ["new"])


def test_edit_the_kind_and_the_place(commands: Commands) -> None:
    mark = commands.json("highlight", "edit", 1, "--kind", "claim", "--quote", RANGE)[0]
    assert (mark["kind"], mark["quote"]) == ("claim", RANGE)
    assert mark["fields"]["status"] == "unverified"


def test_edit_several(commands: Commands) -> None:
    marks = commands.json("highlight", "edit", 1, 2, "--note", "Both")
    assert [mark["note"] for mark in marks] == ["Both", "Both"]
    assert commands.run("highlight", "edit", 1, 2, "--start", 0, "--end", 4).code == 2


def test_an_edit_of_nothing(commands: Commands) -> None:
    assert commands.run("highlight", "edit", 1).code == 2
    ended = commands.run("highlight", "edit", 1, 77, "--note", "x")
    assert ended.code == 4
    assert "no highlight 77" in ended.err
    assert commands.json("highlight", "list", 1)[0]["note"] == ""


def test_remove_and_restore(commands: Commands) -> None:
    assert commands.json("highlight", "remove", 1)[0]["deleted"] is not None
    assert [mark["id"] for mark in commands.json("highlight", "list")] == [2]
    assert [mark["id"] for mark in commands.json("highlight", "list", "--trash")] == [1]
    assert commands.json("highlight", "restore", 1)[0]["deleted"] is None
    assert len(commands.json("highlight", "list")) == 2
    assert commands.run("highlight", "remove", 5).code == 4


def test_a_table_of_highlights(commands: Commands) -> None:
    out = commands.run("highlight", "list").out
    assert "QUOTE" in out
    assert "Sedan · Range" in out
    assert "> 700 km" in out


def test_a_part_of_an_image_is_marked_and_moved(empty: Commands) -> None:
    def fill(desk: Desk) -> None:
        sha256 = desk.store.images.put(png(4, 4, "#336699"))
        blocks = (Image(sha256=sha256, alt="A chart"), Paragraph(Leaf("After it.")))
        add_article(desk, document=Document(blocks))

    empty.prepare(fill)
    image = ("highlight", "add", 1, "--start", 0, "--end", 1, "--kind", "figure")
    made = empty.json(*image, "--region", "25,10,50,40")
    assert made["quote"] == "Part of an image: A chart"
    assert made["region"]["value"] == "xywh=percent:25,10,50,40"
    assert empty.json(*image)["region"]["value"] == "xywh=percent:0,0,100,100"
    (moved,) = empty.json("highlight", "edit", made["id"], "--region", "percent:0,0,12.5,100")
    assert moved["region"]["value"] == "xywh=percent:0,0,12.5,100"
    words = ("highlight", "add", 1, "--quote", "After", "--kind", "claim")
    assert empty.run(*words, "--region", "1,1,9,9").code == 2
    for wrong in ("90,0,20,10", "1,2,3", "a,b,c,d"):
        ended = empty.run(*image, "--region", wrong)
        assert ended.code == 2
        assert "in per cent" in ended.err
