"""Organising: stories and tags."""

import pytest

from tests.helpers.commands import Commands


def _names(commands: Commands, *words: str) -> list[tuple[str, int]]:
    return [(s["name"], s["articles"]) for s in commands.json("stories", "list", *words)]


def test_a_story_from_begin_to_end(commands: Commands) -> None:
    begun = commands.json("stories", "add", "Exports", 1, "--note", "Who ships what")
    assert (begun["name"], begun["articles"], begun["note"]) == ("Exports", 1, "Who ships what")
    assert commands.json("stories", "add-articles", "EXPORTS", 2, 3, 1)["articles"] == 3
    assert commands.json("stories", "remove-articles", "exports", 1, 3)["articles"] == 1
    assert commands.json("stories", "rename", "exports", "Shipping")["name"] == "Shipping"
    assert _names(commands) == [("Range story", 2), ("Shipping", 1)]
    assert commands.json("stories", "delete", "shipping")["deleted"] is not None
    assert _names(commands) == [("Range story", 2)]
    assert _names(commands, "--trash") == [("Shipping", 1)]
    assert commands.json("stories", "restore", "shipping")["deleted"] is None
    assert "Shipping" in commands.run("stories", "list").out


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["add", "range story"], 2, "already a story"),
        (["add", " "], 2, "needs a name"),
        (["add", "New", 99], 4, "no article 99"),
        (["add-articles", "Nowhere", 1], 4, "Nowhere"),
        (["add-articles", "Range story", 1, 99], 4, "no article 99"),
        (["rename", "Nowhere", "x"], 4, "Nowhere"),
        (["delete", "Nowhere"], 4, "Nowhere"),
        (["restore", "Range story"], 4, "in the Trash"),
    ],
)
def test_what_cannot_be_done_with_stories(
    commands: Commands, words: list[object], code: int, said: str
) -> None:
    ended = commands.run("stories", *words)
    assert ended.code == code
    assert said in ended.err
    assert _names(commands) == [("Range story", 2)]


def test_a_story_is_not_restored_over_another(commands: Commands) -> None:
    commands.run("stories", "delete", "Range story")
    commands.run("stories", "add", "Range story")
    ended = commands.run("stories", "restore", "Range story")
    assert ended.code == 2
    assert _names(commands) == [("Range story", 0)]


def _tags(commands: Commands) -> dict[str, tuple[int, int]]:
    found = commands.json("tags", "list")
    return {tag["name"]: (tag["articles"], tag["highlights"]) for tag in found}


def test_tags_on_articles_and_highlights(commands: Commands) -> None:
    commands.run("tags", "add", "#law", "cars/range", "--article", 2, 3, "--highlight", 2)
    tags = _tags(commands)
    assert tags["law"] == (2, 1)
    assert tags["cars/range"] == (3, 1)
    commands.run("tags", "remove", "LAW", "--article", 2, "--highlight", 2)
    assert _tags(commands)["law"] == (1, 0)


def test_rename_and_delete_tags(commands: Commands) -> None:
    commands.run("tags", "rename", "cars/range", "vehicles/range")
    assert "vehicles/range" in _tags(commands)
    assert "cars/range" not in _tags(commands)
    assert commands.run("tags", "delete", "check").code == 0
    assert list(_tags(commands)) == ["vehicles/range"]
    assert commands.json("highlight", "list", 1)[0]["tags"] == []


def test_a_tag_is_given_a_colour(commands: Commands) -> None:
    assert commands.json("tags", "colour", "#CHECK", "teal")[0]["colour"] == "teal"
    assert "teal" in commands.run("tags", "list").out
    commands.run("tags", "colour", "check", "none")
    assert "teal" not in commands.run("tags", "list").out


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["rename", "none", "x"], 4),
        (["rename", "check", "#"], 2),
        (["delete", "none"], 4),
        (["colour", "none", "red"], 4),
        (["colour", "check", "mauve"], 2),
        (["add", "law"], 2),
        (["add", "#", "--article", 1], 2),
        (["add", "law", "--article", 1, 99], 4),
        (["add", "law", "--article", 1, "--highlight", 99], 4),
    ],
)
def test_what_cannot_be_done_with_tags(commands: Commands, words: list[object], code: int) -> None:
    assert commands.run("tags", *words).code == code
    assert set(_tags(commands)) == {"cars/range", "check"}
