"""Looking at the addresses of articles again: by key, for a whole story, and by the clock."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from newsclip.domain.scope import Place, Scope
from newsclip.importing import network_addresses
from newsclip.ui.dialogs.import_summary import ImportSummary
from newsclip.ui.flows import checking
from tests.helpers.web_server import WebServer, web_server
from tests.helpers.window import WindowPage
from tests.journeys.conftest import Opener


def prose(boats: int) -> bytes:
    lines = "".join(
        f"<p>Paragraph {n} of the report says that the ferry line will run {boats * n} boats in "
        "winter, because the ice was thinner than the year before.</p>"
        for n in range(1, 7)
    )
    head = "<title>Ferries return</title>"
    return f"<html lang=en>{head}<body><article><h1>Ferries return</h1>{lines}</article>".encode()


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[WebServer]:
    """A server on this machine, which counts as public."""
    monkeypatch.setattr(network_addresses, "is_public", lambda number: True)
    with web_server() as found:
        found.page("/ferry", prose(11))
        yield found


def bring_in(page: WindowPage, address: str) -> None:
    page.paste(address)
    page.until(lambda: page.title() == "Ferries return")
    page.select("will run 11 boats")
    page.key("2")
    page.until(lambda: page.work.desk.highlights.of_version(page.work.reader.version_id))


def test_the_key_looks_again_and_says_what_changed(page: WindowPage, server: WebServer) -> None:
    bring_in(page, server.url("/ferry"))
    page.key(Qt.Key.Key_F5)
    page.until(lambda: "Nothing has changed." in page.status())
    server.page("/ferry", prose(13))
    page.key(Qt.Key.Key_F5)
    bar = page.work.reader.version_bar
    page.until(bar.isVisible)
    assert bar.button.text() == "Version 2 of 2"
    page.until(lambda: "11 became 13" in page.message())


def test_a_story_is_looked_at_as_a_whole(page: WindowPage, server: WebServer) -> None:
    bring_in(page, server.url("/ferry"))
    desk = page.work.desk
    page.key(Qt.Key.Key_F5, modifier=Qt.KeyboardModifier.ShiftModifier)
    page.until(lambda: "Choose a story first." in page.status())
    article = page.work.reader.article
    assert article is not None
    story = desk.stories.add("Ferries", [article.id])
    page.work.navigation.show_scope(Scope(Place.STORY, id=story.id))
    server.page("/ferry", prose(13))
    page.key(Qt.Key.Key_F5, modifier=Qt.KeyboardModifier.ShiftModifier)
    page.until(page.work.reader.version_bar.isVisible)


def test_the_clock_looks_only_where_the_user_set_it_and_reports_only_changes(
    opener: Opener, server: WebServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checking, "LOOK", 100)
    monkeypatch.setitem(checking.EVERY, "daily", timedelta(milliseconds=1))
    page = opener()
    bring_in(page, server.url("/ferry"))
    page.bot.wait(400)
    assert server.requests.count("/ferry") == 1, "off: nothing is asked for"
    page.work.desk.preferences.change(check_articles="daily")
    page.until(lambda: server.requests.count("/ferry") > 2)
    assert not page.dialogs(ImportSummary)
    assert not page.work.reader.version_bar.isVisible()
    server.page("/ferry", prose(13))
    page.until(page.work.reader.version_bar.isVisible)
    page.until(lambda: "11 became 13" in page.message())
    page.work.desk.preferences.change(check_articles="off")


def test_an_article_without_address_says_so(page: WindowPage) -> None:
    page.paste("The ferry line will run 11 boats in winter. " * 8)
    page.until(lambda: page.work.reader.article)
    page.key(Qt.Key.Key_F5)
    page.until(lambda: "has an address" in page.status())
