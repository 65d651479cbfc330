"""robots.txt: which paths may be fetched, asked once a site, and what is told when one may not."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler

import pytest

from newsclip.domain.errors import DisallowedError
from newsclip.importing.fetch import fetch
from newsclip.importing.robots import EVERYTHING, Robots, Rules, parse
from tests.helpers.web_server import WebServer, web_server


@pytest.fixture
def server() -> Iterator[WebServer]:
    with web_server() as found:
        for path in ("/news", "/private/a", "/private/open"):
            found.page(path, b"<p>A page.</p>")
        yield found


def rules(server: WebServer, text: str, status: int = 200) -> None:
    server.page("/robots.txt", text.encode(), "text/plain", status)


@pytest.mark.parametrize(
    ("pattern", "path", "fits"),
    [
        ("/", "/anything", True),
        ("/fish", "/fish", True),
        ("/fish", "/fish.html", True),
        ("/fish", "/Fish", False),
        ("/fish/", "/fish", False),
        ("/fish*", "/fishheads", True),
        ("/*.php", "/folder/file.php?a=1", True),
        ("/*.php", "/folder/file.html", False),
        ("/*.php$", "/folder/file.php", True),
        ("/*.php$", "/folder/file.php?a=1", False),
        ("/fish*.php", "/fishheads/catfish.php?id=9", True),
        ("/a*b*a$", "/aba", True),
        ("/a*ba$", "/aba", True),
        ("/aba*ba$", "/aba", False),
        ("/news$", "/news", True),
        ("/news$", "/news/2", False),
        ("/*?print", "/news?print=1", True),
        ("/%C3%BCber", "/%c3%bcber", True),
        ("/100%2A", "/100*", True),
        ("/100%2A", "/1000", False),
        ("*", "/news", True),
    ],
)
def test_patterns(pattern: str, path: str, fits: bool) -> None:
    found = Rules(((pattern.encode(), False),))
    assert found.allows(path) is not fits


def test_the_longest_rule_counts_and_allowing_wins_a_tie() -> None:
    found = parse(b"User-agent: *\nDisallow: /private\nAllow: /private/open\n")
    assert not found.allows("/private/a")
    assert found.allows("/private/open")
    assert found.allows("/news")
    assert parse(b"User-agent: *\nDisallow: /a\nAllow: /a\n").allows("/a")


def test_rules_that_name_us_replace_those_for_all() -> None:
    text = (
        b"User-agent: *\nDisallow: /\n\nuser-agent: other\nUSER-AGENT: NewsClip/2\nDisallow: /x\n"
    )
    assert parse(text).allows("/news")
    assert not parse(text).allows("/x/1")
    assert not parse(text, agent="another").allows("/news")
    assert parse(b"User-agent: other\nDisallow: /\n").allows("/news")


def test_what_is_no_rule_is_passed_over() -> None:
    text = (
        b"\xef\xbb\xbfUser-agent: * # all\r\nDisallow: # nothing\r\nCrawl-delay: 3\r\n"
        b"Sitemap: https://paper.example/map.xml\r\n<html>\x00\xff\nDisallow: /x # why\n"
    )
    assert parse(text).allows("/news")
    assert not parse(text).allows("/x")
    assert parse(b"") == EVERYTHING


def test_a_pattern_made_to_be_slow_is_not() -> None:
    hostile = b"User-agent: *\nDisallow: /" + b"*a" * 5000 + b"$\n"
    assert parse(hostile).allows("/" + "a" * 4000 + "b")


def test_a_disallowed_address_is_not_fetched_and_says_why(server: WebServer) -> None:
    rules(server, "User-agent: *\nDisallow: /private\n")
    permit = Robots()
    assert fetch(server.url("/news"), allow_private=True, permit=permit).status == 200
    with pytest.raises(DisallowedError, match=r"does not let programs fetch it \(robots") as caught:
        fetch(server.url("/private/a"), allow_private=True, permit=permit)
    assert "settings" in caught.value.remedy
    assert server.requests == ["/robots.txt", "/news"]


def test_a_redirect_does_not_lead_round_the_rules(server: WebServer) -> None:
    rules(server, "User-agent: *\nDisallow: /private\n")
    start = server.redirect("/start", "/private/a")
    with pytest.raises(DisallowedError):
        fetch(start, allow_private=True, permit=Robots())
    assert "/private/a" not in server.requests


@pytest.mark.parametrize("status", [404, 403, 410])
def test_a_site_without_rules_allows_everything(server: WebServer, status: int) -> None:
    rules(server, "User-agent: *\nDisallow: /\n", status)
    assert fetch(server.url("/news"), allow_private=True, permit=Robots()).status == 200


def test_rules_that_cannot_be_had_are_told(server: WebServer) -> None:
    rules(server, "", 500)
    with pytest.raises(DisallowedError, match="could not be had"):
        fetch(server.url("/news"), allow_private=True, permit=Robots())
    assert "/news" not in server.requests


def test_rules_are_asked_for_once_by_many(server: WebServer) -> None:
    def slow(handler: BaseHTTPRequestHandler) -> None:
        server.stopping.wait(0.1)
        handler.send_response(200)
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    server.answers["/robots.txt"] = slow
    permit, url = Robots(), server.url("/news")

    def ask() -> None:
        fetch(url, allow_private=True, permit=permit)

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert server.requests.count("/robots.txt") == 1
    assert server.requests.count("/news") == 4


def test_rules_without_end_are_no_rules(server: WebServer) -> None:
    rules(server, "# " + "x" * 600_000)
    assert fetch(server.url("/news"), allow_private=True, permit=Robots()).status == 200
