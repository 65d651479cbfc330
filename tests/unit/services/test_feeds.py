"""Feeds as a user has them: subscribed, refreshed, chosen from, left."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from newsclip.domain.errors import EmptyError, FetchError, NotFoundError
from newsclip.domain.feeds import Offer
from newsclip.domain.progress import Silent
from newsclip.services.desk import Desk
from newsclip.services.outcomes import Outcome
from tests.helpers.desks import make_desk
from tests.helpers.web_server import WebServer, web_server

PAGE = (
    "<html><head><title>Ferry tariffs</title></head><body><article><h1>Ferry tariffs</h1>"
    "<p>A day ticket costs 7.20 euros from May, the council of the harbour town said on Tuesday.</p>"
    "<p>The ferry carried 41,000 passengers last year, a tenth more than in the year before.</p>"
    "</article></body></html>"
)


def rss(*entries: tuple[str, str, str]) -> bytes:
    items = "".join(
        f"<item><title>{title}</title><link>{link}</link><guid>{link}</guid>"
        f"<description>{said}</description></item>"
        for title, link, said in entries
    )
    head = "<title>Harbour Ledger</title><link>https://ledger.example/</link>"
    return f'<rss version="2.0"><channel>{head}{items}</channel></rss>'.encode()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    found = make_desk(tmp_path)
    yield found
    found.close()


@pytest.fixture
def server() -> Iterator[WebServer]:
    with web_server() as found:
        yield found


def test_a_feed_is_subscribed_to_through_the_page_that_names_it(
    desk: Desk, server: WebServer
) -> None:
    server.page("/feed", rss(("One", "https://a.example/1", "Said one")), "application/rss+xml")
    page = (
        b'<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head></html>'
    )
    feed = desk.feeds.subscribe(server.page("/", page), allow_private=True)
    assert (feed.title, feed.url) == ("Harbour Ledger", server.url("/feed"))
    assert [one.title for one in desk.feeds.offered([feed.id])] == ["One"]
    assert [one.new for one in desk.feeds.all()] == [1]
    again = desk.feeds.subscribe(server.url("/feed"), allow_private=True)
    assert again.id == feed.id


def test_a_page_without_a_feed_and_a_dead_address_are_told(desk: Desk, server: WebServer) -> None:
    with pytest.raises(EmptyError, match="names none"):
        desk.feeds.subscribe(server.page("/", PAGE.encode()), allow_private=True)
    with pytest.raises(FetchError, match="404"):
        desk.feeds.subscribe(server.url("/none"), allow_private=True)
    assert desk.feeds.all() == ()


def test_refreshing_brings_what_is_new_and_asks_only_for_changes(
    desk: Desk, server: WebServer
) -> None:
    one = ("One", "https://a.example/1", "Said one")
    server.page("/feed", rss(one), "text/xml", ETag='"a"')
    feed = desk.feeds.subscribe(server.url("/feed"), allow_private=True)
    seen = [item.id for item in desk.feeds.offered([feed.id])]
    desk.feeds.set_state(seen, Offer.SEEN)
    two = ("Two", "https://a.example/2", "Said two")
    server.page("/feed", rss(two, one), "text/xml", ETag='"b"')
    assert desk.feeds.refresh(allow_private=True) == 1
    states = {item.title: item.state for item in desk.feeds.offered([feed.id])}
    assert states == {"Two": Offer.NEW, "One": Offer.SEEN}
    server.page("/feed", b"", status=304)
    assert desk.feeds.refresh(allow_private=True) == 0
    assert len(desk.feeds.offered([feed.id])) == 2
    assert desk.feeds.get(feed.id).etag == '"b"'


def test_a_feed_that_fails_says_so_and_keeps_what_it_offered(desk: Desk, server: WebServer) -> None:
    server.page("/feed", rss(("One", "https://a.example/1", "Said one")), "text/xml")
    feed = desk.feeds.subscribe(server.url("/feed"), allow_private=True)
    server.page("/feed", b"gone", status=500)
    assert desk.feeds.refresh(allow_private=True) == 0
    assert "fault on its server" in desk.feeds.get(feed.id).error
    assert len(desk.feeds.offered([feed.id])) == 1


def test_what_is_chosen_is_fetched_or_taken_from_the_feed(desk: Desk, server: WebServer) -> None:
    there = server.page("/ferry", PAGE.encode())
    gone = server.url("/gone")
    server.page(
        "/feed",
        rss(("Ferry", there, "A teaser"), ("Lost page", gone, "All that the feed says of it.")),
        "text/xml",
    )
    feed = desk.feeds.subscribe(server.url("/feed"), allow_private=True)
    by_title = {one.title: one.id for one in desk.feeds.offered([feed.id])}
    story = desk.stories.add("Ferries")
    report = desk.feeds.bring_in(
        [by_title["Ferry"], by_title["Lost page"]], story_id=story.id, allow_private=True
    )
    assert [item.outcome for item in report.items] == [Outcome.NEW, Outcome.NEW]
    ferry, lost = (item.article_id for item in report.items)
    assert "41,000 passengers" in desk.articles.document(desk.articles.get(ferry).version_id).text
    lost_article = desk.articles.get(lost)
    assert lost_article.metadata.title == "Lost page"
    assert desk.articles.document(lost_article.version_id).text == "All that the feed says of it."
    assert "could not be fetched" in " ".join(report.items[1].notes)
    assert sorted(desk.stories.articles(story.id)) == sorted([ferry, lost])
    states = {one.title: one.state for one in desk.feeds.offered([feed.id])}
    assert set(states.values()) == {Offer.IMPORTED}


def test_leaving_a_feed_and_dismissing_can_be_undone(desk: Desk, server: WebServer) -> None:
    server.page("/feed", rss(("One", "https://a.example/1", "Said one")), "text/xml")
    feed = desk.feeds.subscribe(server.url("/feed"), allow_private=True)
    (item,) = desk.feeds.offered([feed.id])
    desk.feeds.set_state([item.id], Offer.DISMISSED)
    assert desk.feeds.offered([feed.id]) == []
    desk.history.undo()
    assert [one.title for one in desk.feeds.offered([feed.id])] == ["One"]
    desk.feeds.unsubscribe([feed.id])
    assert desk.feeds.all() == ()
    desk.history.undo()
    assert [one.title for one in desk.feeds.all()] == ["Harbour Ledger"]
    desk.feeds.rename(feed.id, " The  Ledger ")
    assert desk.feeds.get(feed.id).title == "The Ledger"
    with pytest.raises(NotFoundError):
        desk.feeds.rename(99, "None")


def test_a_list_of_feeds_comes_and_goes(desk: Desk) -> None:
    opml = (
        b'<opml version="2.0"><body><outline text="Ports"><outline text="Ledger"'
        b' xmlUrl="https://ledger.example/f"/></outline></body></opml>'
    )
    assert desk.feeds.subscribe_list(opml, "mine.opml") == (1, 0)
    assert desk.feeds.subscribe_list(opml, "mine.opml") == (0, 1)
    (feed,) = desk.feeds.all()
    assert (feed.title, feed.folder) == ("Ledger", "Ports")
    assert b'xmlUrl="https://ledger.example/f"' in desk.feeds.as_list()


def test_a_slow_feed_does_not_hold_up_the_others(desk: Desk, server: WebServer) -> None:
    """And what the others say is kept when it is cancelled."""
    answered = threading.Event()

    def slow(handler: BaseHTTPRequestHandler) -> None:
        answered.wait(10)

    one, two = (("One", "https://a.example/1", "Said"), ("Two", "https://a.example/2", "Said"))
    for path in ("/slow", "/quick"):
        server.page(path, rss(one), "application/rss+xml")
        desk.feeds.subscribe(server.url(path), allow_private=True)
    server.answers["/slow"] = slow
    server.page("/quick", rss(one, two), "application/rss+xml")

    class OneDone(Silent):
        def step(self, done: int, total: int, label: str = "") -> None:
            self.cancelled = done == 1

    assert desk.feeds.refresh(progress=OneDone(), allow_private=True) == 1
    answered.set()
