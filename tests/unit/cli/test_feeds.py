"""Feeds from the command line."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.commands import Commands
from tests.helpers.web_server import WebServer, web_server
from tests.unit.services.test_feeds import PAGE, rss


@pytest.fixture
def server() -> Iterator[WebServer]:
    with web_server() as found:
        yield found


def test_from_the_address_to_the_article(
    empty: Commands, server: WebServer, tmp_path: Path
) -> None:
    page = server.page("/ferry", PAGE.encode())
    address = server.page("/feed", rss(("Ferry", page, "A teaser")), "text/xml")
    assert empty.run("feeds", "add", address, "--allow-private").out.startswith("1  Harbour Ledger")
    (item,) = empty.json("feeds", "items", "--new")
    assert (item["title"], item["state"]) == ("Ferry", "new")
    ended = empty.run("feeds", "import", item["id"], "--story", "Port", "--allow-private")
    assert ended.out.startswith("new")
    assert "41,000 passengers" in empty.run("show", 1, "--text").out
    assert empty.json("feeds", "items", "--new") == []
    assert empty.json("feeds", "refresh", "--allow-private")["new"] == 0
    written = tmp_path / "feeds.opml"
    assert empty.run("feeds", "export-list", "-o", written).code == 0
    assert empty.run("feeds", "remove", 1).code == 0
    assert empty.json("feeds", "list") == []
    assert empty.run("feeds", "import-list", written).out == "1 new, 0 already there.\n"


def test_what_is_not_there_is_told(empty: Commands, tmp_path: Path) -> None:
    assert empty.run("feeds", "remove", 7).code == 4
    assert empty.run("feeds", "import", 7).code == 4
    assert "could not be read" in empty.run("feeds", "import-list", tmp_path / "no.opml").err
