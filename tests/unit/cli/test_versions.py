"""Versions from the command line."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.commands import Commands
from tests.helpers.web_server import WebServer, web_server
from tests.unit.services.test_versions import FIRST, page


@pytest.fixture
def server() -> Iterator[WebServer]:
    with web_server() as found:
        yield found


def test_checking_an_address_and_deciding(empty: Commands, server: WebServer) -> None:
    address = server.url("/vela")
    server.page("/vela", page(*FIRST, url=address))
    assert empty.run("import", address, "--allow-private").out.startswith("new")
    made = empty.json("highlight", "add", 1, "--quote", "over 700 km", "--kind", "figure")
    assert "0 new, 1 already there" in empty.run("versions", "check", 1, "--allow-private").err
    server.page("/vela", page(FIRST[0].replace("700", "650"), *FIRST[1:], url=address))
    ended = empty.run("versions", "check", 1, "--allow-private")
    assert ended.out.startswith("updated")
    assert "700 became 650" in ended.err
    assert [one["number"] for one in empty.json("versions", "list", 1)] == [1, 2]
    shown = empty.run("versions", "diff", 1)
    assert "[-700-]{+650+}" in shown.out
    (waiting,) = empty.json("versions", "changed", 1)
    assert (waiting["highlight"], waiting["now"]) == (made["id"], "over 650 km")
    assert waiting["altered"] == [{"what": "number", "old": "700", "new": "650"}]
    assert empty.run("versions", "accept", made["id"]).code == 0
    assert empty.json("versions", "changed", 1) == []
    assert empty.run("versions", "current", 1, 1).code == 0
    assert "over 700 km" in empty.run("show", 1, "--text").out


def test_what_is_marked_in_an_old_version_is_carried_forward(
    empty: Commands, tmp_path: Path
) -> None:
    path = tmp_path / "a.html"
    for paragraphs in (FIRST, (*FIRST, "An update.")):
        path.write_bytes(page(*paragraphs))
        empty.run("import", path)
    assert "No highlight" in empty.run("versions", "carry", 1).err
    empty.run("versions", "current", 1, 1)
    made = empty.json("highlight", "add", 1, "--quote", "over 700 km", "--kind", "figure")
    empty.run("versions", "current", 1, 2)
    assert empty.run("versions", "carry", 1).out == "1 carried forward, 0 to be decided on.\n"
    (shown,) = empty.json("show", 1)["highlights"]
    assert (shown["id"], shown["version"]) == (made["id"], 2)


def test_what_is_not_there_is_told(empty: Commands, tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(page(*FIRST))
    empty.run("import", path)
    assert empty.run("versions", "list", 9).code == 4
    assert empty.run("versions", "diff", 1, 1, 7).code == 2
    assert empty.run("versions", "check").code == 2
    assert empty.run("versions", "current", 1, 7).code == 2


def test_an_original_is_dropped(empty: Commands, tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(page(*FIRST))
    empty.run("import", path)
    assert empty.run("drop", 1).out == f"{len(page(*FIRST))} bytes freed.\n"
    ended = empty.run("show", 1, "--original", tmp_path / "out")
    assert ended.code == 4
    assert "was dropped on" in ended.err
    assert "dropped on 20" in empty.run("show", 1, "--metadata").out
    (capture,) = empty.json("show", 1, "--metadata")["captures"]
    assert capture["dropped"].startswith("20")
    assert empty.run("doctor").code == 0
    assert empty.run("drop", 9).code == 4
