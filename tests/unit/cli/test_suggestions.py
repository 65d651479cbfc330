"""Suggestions from the command line."""

from pathlib import Path

from tests.helpers.commands import Commands

TEXT = """\
A plant opens again

“We will reopen the Lanhai plant in May,” said Anna Miller, chief executive of Norrvolt.

The sedan has a range of 700 km under WLTP.
"""


def test_listing_accepting_and_dismissing(empty: Commands, tmp_path: Path) -> None:
    (tmp_path / "plant.txt").write_text(TEXT, encoding="utf-8")
    assert empty.run("import", tmp_path / "plant.txt").code == 0
    shown = empty.run("suggestions", "list", 1)
    assert "700 km" in shown.out
    assert "speaker: Anna Miller" in shown.out
    assert "why: " in shown.out
    found = empty.json("suggestions", "list", 1, "--weak")
    claim = next(one for one in found if one["kind"] == "claim")
    figure = next(one for one in found if one["quote"].endswith("700 km"))
    assert claim["why"]
    made = empty.run("suggestions", "accept", claim["id"])
    assert "Lanhai plant" in made.out
    assert empty.run("suggestions", "dismiss", figure["id"]).code == 0
    left = {one["id"] for one in empty.json("suggestions", "list", 1, "--weak")}
    assert not left & {claim["id"], figure["id"]}
    assert empty.run("suggestions", "accept", figure["id"]).code == 4
    assert not empty.json("suggestions", "list", 1, "--kind", "risk")
