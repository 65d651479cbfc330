import gzip
import socket
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler

import pytest

from newsclip import __version__
from newsclip.domain.errors import (
    CancelledError,
    FetchError,
    RefusedAddressError,
    TooLargeError,
)
from newsclip.importing.fetch import Limits, fetch, fetch_image
from newsclip.importing.network_addresses import is_public, visitable
from tests.helpers.web_server import WebServer, web_server

PNG = b"\x89PNG\r\n\x1a\n" + bytes(300)


@pytest.fixture
def site() -> Iterator[WebServer]:
    with web_server() as running:
        yield running


def unused_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def test_a_page_comes_with_its_type_charset_and_final_address(site: WebServer) -> None:
    url = site.page("/a", "Grüße".encode("latin-1"), "text/html; charset=ISO-8859-1", ETag="x1")
    start = site.redirect("/start", "/a#part")
    fetched = fetch(start, allow_private=True)
    assert fetched.data == "Grüße".encode("latin-1")
    assert (fetched.final_url, fetched.status) == (url, 200)
    assert (fetched.media_type, fetched.charset) == ("text/html", "iso-8859-1")
    assert fetched.headers["etag"] == "x1"
    assert fetched.at.tzinfo is not None
    assert site.agents == [f"NewsClip/{__version__}"] * 2


def test_no_header_is_lost_that_comes_several_times(site: WebServer) -> None:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        for name, value in (
            ("Link", "</feed>; rel=alternate"),
            ("link", "</amp>; rel=amphtml"),
            ("Set-Cookie", "a=1; Expires=Wed, 01 Jan 2031 00:00:00 GMT"),
            ("Set-Cookie", "b=2"),
            ("X-Cache", "HIT"),
            ("Content-Length", "2"),
        ):
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(b"ab")

    site.answers["/h"] = answer
    headers = fetch(site.url("/h"), allow_private=True).headers
    assert headers["link"] == "</feed>; rel=alternate, </amp>; rel=amphtml"
    assert headers["set-cookie"] == "a=1; Expires=Wed, 01 Jan 2031 00:00:00 GMT\nb=2"
    assert headers["x-cache"] == "HIT"


def test_a_compressed_page_is_unpacked(site: WebServer) -> None:
    url = site.page("/z", gzip.compress(b"<p>Packed.</p>"), Content_Encoding="gzip")
    assert fetch(url, allow_private=True).data == b"<p>Packed.</p>"


def test_a_small_download_that_unpacks_without_end_is_stopped(site: WebServer) -> None:
    url = site.page("/bomb", gzip.compress(bytes(5_000_000)), Content_Encoding="gzip")
    with pytest.raises(TooLargeError, match="larger than 1 MB"):
        fetch(url, allow_private=True, limits=Limits(1024 * 1024, 10))


def test_a_stated_size_over_the_limit_is_not_even_read(site: WebServer) -> None:
    url = site.page("/big", bytes(3_000_000))
    with pytest.raises(TooLargeError):
        fetch(url, allow_private=True, limits=Limits(1_000_000, 10))


@pytest.mark.parametrize("headers_too", [False, True])
def test_a_server_that_never_ends_is_left_at_the_deadline(
    site: WebServer, headers_too: bool
) -> None:
    url = site.trickle("/slow", headers_too=headers_too)
    with pytest.raises(FetchError, match="takes too long"):
        fetch(url, allow_private=True, limits=Limits(1_000_000, 0.4))


def test_a_page_that_breaks_off_is_not_taken_for_whole(site: WebServer) -> None:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "1000")
        handler.end_headers()
        handler.wfile.write(b"<p>The first half of")

    site.answers["/half"] = answer
    with pytest.raises(FetchError):
        fetch(site.url("/half"), allow_private=True)


def test_cancelling_stops_a_fetch_between_two_pieces(site: WebServer) -> None:
    class Impatient:
        cancelled = False

        def step(self, done: int, total: int, label: str = "") -> None:
            self.cancelled = True

    url = site.trickle("/slow")
    with pytest.raises(CancelledError):
        fetch(url, allow_private=True, progress=Impatient(), limits=Limits(1_000_000, 5))


def test_a_dead_address_says_so() -> None:
    url = f"http://127.0.0.1:{unused_port()}/"
    with pytest.raises(FetchError, match="refuses the connection") as caught:
        fetch(url, allow_private=True)
    assert caught.value.source == url
    assert caught.value.remedy


def test_an_unknown_name_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*args: object, **kwargs: object) -> list[object]:
        raise socket.gaierror(socket.EAI_NONAME, "unknown")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(FetchError, match=r"nowhere\.example is not known"):
        fetch("https://nowhere.example/")


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (404, "was not found"),
        (410, "was not found"),
        (403, "without permission"),
        (429, "too often"),
        (500, "fault on its server"),
        (418, "answered with 418"),
    ],
)
def test_each_refusing_status_is_explained(site: WebServer, status: int, words: str) -> None:
    url = site.page("/x", b"no", status=status)
    with pytest.raises(FetchError, match=words):
        fetch(url, allow_private=True)


def test_redirects_in_a_circle_and_without_end_are_left(site: WebServer) -> None:
    site.redirect("/one", "/two")
    circle = site.redirect("/two", "/one")
    with pytest.raises(FetchError, match="in a circle"):
        fetch(circle, allow_private=True)
    for number in range(20):
        site.redirect(f"/r{number}", f"/r{number + 1}")
    with pytest.raises(FetchError, match="more than 10 times"):
        fetch(site.url("/r0"), allow_private=True)
    assert "/r12" not in site.requests


@pytest.mark.parametrize(
    "target",
    [
        "http://localhost:{port}/secret",
        "http://10.0.0.7/secret",
        "http://[::1]:{port}/secret",
        "http://169.254.169.254/latest/meta-data",
        "http://2130706433:{port}/secret",
    ],
)
def test_a_redirect_to_another_private_host_is_refused(site: WebServer, target: str) -> None:
    """Even where the user's own address is allowed to be private."""
    site.page("/secret", b"secret")
    url = site.redirect("/start", target.format(port=site.port))
    with pytest.raises(RefusedAddressError):
        fetch(url, allow_private=True)
    assert site.requests == ["/start"]


def test_a_private_address_needs_the_users_word(site: WebServer) -> None:
    url = site.page("/a", b"text")
    with pytest.raises(RefusedAddressError, match="private or reserved"):
        fetch(url)
    assert site.requests == []


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/hostname",
        "ftp://files.example/a",
        "gopher://x.example",
        "https://",
        "plain words",
        "https://user:word@paper.example/",
        "http://[half",
        "http://paper.example:99999/",
        "javascript:alert(1)",
    ],
)
def test_what_is_no_web_address_is_refused(url: str) -> None:
    with pytest.raises(RefusedAddressError):
        fetch(url, allow_private=True)


@pytest.mark.parametrize("scheme", ["file:///etc/hostname", "ftp://files.example/"])
def test_a_redirect_to_another_scheme_is_refused(site: WebServer, scheme: str) -> None:
    with pytest.raises(RefusedAddressError):
        fetch(site.redirect("/s", scheme), allow_private=True)


def test_a_page_that_is_no_text_is_refused(site: WebServer) -> None:
    url = site.page("/film", b"...", "video/mp4")
    with pytest.raises(FetchError, match="video/mp4"):
        fetch(url, allow_private=True)


def test_images_are_known_by_their_bytes(site: WebServer) -> None:
    good = site.page("/a.png", PNG, "application/octet-stream")
    drawing = site.page("/b.svg", b"<svg xmlns='x'/>", "image/svg+xml")
    lie = site.page("/c.png", b"<html>", "image/png")
    assert fetch_image(good, allow_private=True).data == PNG
    for url in (drawing, lie):
        with pytest.raises(FetchError, match="not an image"):
            fetch_image(url, allow_private=True)


def test_an_untrusted_certificate_is_refused() -> None:
    """A server that does not even speak TLS cannot prove who it is."""
    with web_server() as site, pytest.raises(FetchError, match="prove who it is"):
        fetch(f"https://127.0.0.1:{site.port}/", allow_private=True)


@pytest.mark.parametrize(
    ("number", "public"),
    [
        ("93.184.215.14", True),
        ("2606:2800:21f:cb07:6820:80da:af6b:8b2c", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("172.16.0.1", False),
        ("192.168.1.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("0.0.0.1", False),
        ("224.0.0.1", False),
        ("255.255.255.255", False),
        ("240.0.0.1", False),
        ("::1", False),
        ("::", False),
        ("fe80::1%eth0", False),
        ("fd00::1", False),
        ("ff02::1", False),
        ("::ffff:127.0.0.1", False),
        ("::ffff:93.184.215.14", True),
        ("64:ff9b::7f00:1", False),
        ("64:ff9b::5db8:d70e", True),
        ("2002:7f00:1::", False),
        ("not a number", False),
    ],
)
def test_public_numbers_are_told_from_others(number: str, public: bool) -> None:
    assert is_public(number) is public


def test_one_private_number_among_several_is_enough_to_refuse() -> None:
    with pytest.raises(RefusedAddressError):
        visitable(
            "paper.example",
            443,
            private=False,
            source="https://paper.example/",
            resolve=lambda host, port: ["93.184.215.14", "192.168.0.2"],
        )


def test_a_name_is_resolved_once_and_visited_by_number(
    site: WebServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that a second answer of the name server cannot lead elsewhere."""
    asked: list[str] = []
    real = socket.getaddrinfo

    def counting(host: str, *args: object, **kwargs: object) -> object:
        if host.endswith(".example"):
            asked.append(host)
            host = "127.0.0.1" if len(asked) == 1 else "127.0.0.9"
        return real(host, *args, **kwargs)  # type: ignore[arg-type] # passed through as it came

    monkeypatch.setattr(socket, "getaddrinfo", counting)
    site.page("/a", b"text")
    fetched = fetch(site.url("/a", host="paper.example"), allow_private=True)
    assert fetched.data == b"text"
    assert asked == ["paper.example"]
    assert fetched.final_url == f"http://paper.example:{site.port}/a"
