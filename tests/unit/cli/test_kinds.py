"""Kinds from the command line."""

from newsclip.domain.kinds import KINDS
from tests.helpers.commands import Commands


def test_a_kind_is_added_used_and_retired(commands: Commands) -> None:
    made = commands.run(
        "kinds", "add", "Question", "--key", "4", "--field", "Ask whom", "--field",
        "State:choice:open,asked",
    )  # fmt: skip
    assert made.out == "question\n"
    assert "ask_whom, state" in commands.run("kinds", "list").out
    one = commands.json(
        "highlight", "add", 1, "--quote", "on one charge", "--kind", "question", "--field",
        "state=open",
    )  # fmt: skip
    assert one["fields"] == {"state": "open"}
    (found,) = commands.json("highlight", "list", "--kind", "Question")
    assert found["id"] == one["id"]
    assert commands.run("kinds", "retire", "question").code == 0
    assert "Question (retired)" in commands.run("kinds", "list").out
    assert commands.json("kinds", "list")[-1]["retired"] is True
    assert commands.run("kinds", "restore", "question").code == 0
    assert commands.run("kinds", "add", "Claim").code == 2
    assert commands.run("highlight", "list", "--kind", "nonsense").code == 2
    assert commands.run("kinds", "add", "X", "--field", "A:nonsense").code == 2
    assert "question" not in KINDS, "nothing stays behind once the library is closed"
