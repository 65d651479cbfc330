"""Links from the command line."""

from tests.helpers.commands import Commands


def test_adding_listing_and_removing(commands: Commands) -> None:
    assert commands.run("links", "add", 1, "supports", 2).out == "1\n"
    assert "2 supported by 1" in commands.run("links", "list", 2).out
    (found,) = commands.json("links", "list", 1)
    assert (found["relation"], found["direction"], found["other"]) == ("supports", "to", 2)
    assert commands.run("links", "add", 1, "supports", 2).code == 2
    assert commands.run("links", "remove", 1).code == 0
    assert commands.json("links", "list", 1, 2) == []
    assert commands.run("links", "add", 1, "same", 99).code == 4
