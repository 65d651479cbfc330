"""Servers that are busy, break off, or say when to come back."""

import itertools
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler

import pytest

from newsclip.domain.errors import CancelledError, FetchError
from newsclip.domain.progress import Silent
from newsclip.importing import patience
from newsclip.importing.fetch import fetch
from tests.helpers.web_server import Answer, WebServer, web_server


@pytest.fixture
def server() -> Iterator[WebServer]:
    with web_server() as found:
        yield found


def after(server: WebServer, path: str, times: int, first: Answer) -> str:
    """An address that answers so often with ``first``, then with a page."""
    server.page("/page", b"<p>Here at last.</p>")
    page = server.answers["/page"]
    asked = 0

    def answer(handler: BaseHTTPRequestHandler) -> None:
        nonlocal asked
        asked += 1
        (first if asked <= times else page)(handler)

    server.answers[path] = answer
    return server.url(path)


def busy(status: int, **headers: str) -> Answer:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    return answer


def break_off(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "500")
    handler.end_headers()
    handler.wfile.write(b"<p>Only")
    handler.close_connection = True


@pytest.mark.parametrize("first", [busy(503), busy(429, Retry_After="0"), busy(502), break_off])
def test_what_passes_is_waited_for(server: WebServer, first: Answer) -> None:
    assert b"Here at last" in fetch(after(server, "/a", 2, first), allow_private=True).data
    assert server.requests == ["/a"] * 3


def test_patience_ends(server: WebServer) -> None:
    with pytest.raises(FetchError, match="fault on its server"):
        fetch(after(server, "/a", 99, busy(503)), allow_private=True)
    assert len(server.requests) == patience.TRIES


@pytest.mark.parametrize("first", [busy(404), busy(403), busy(500), busy(503, Retry_After="3600")])
def test_what_does_not_pass_is_asked_once(server: WebServer, first: Answer) -> None:
    with pytest.raises(FetchError):
        fetch(after(server, "/a", 1, first), allow_private=True)
    assert server.requests == ["/a"]


def test_a_server_is_obeyed_in_seconds_and_by_the_clock() -> None:
    assert patience.waits("7", 0) == 7
    assert patience.waits("31", 0) is None
    soon = format_datetime(datetime.now(UTC) + timedelta(seconds=20), usegmt=True)
    assert 15 < (patience.waits(soon, 0) or 0) <= 20
    assert patience.waits("Wed, 01 Jan 2020 00:00:00 GMT", 0) == 0
    assert patience.waits("soon", 0) is not None


def test_each_wait_is_longer_within_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "BEGIN", 1.0)
    for attempt in range(8):
        most = min(patience.LONGEST, 2**attempt)
        assert 0 < (patience.waits("", attempt) or 0) <= most


class Cancelled(Silent):
    cancelled = True


def test_waiting_can_be_cancelled() -> None:
    with pytest.raises(CancelledError):
        patience.rest(30, Cancelled())


def test_a_host_is_asked_by_one_at_a_time_with_a_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "PAUSE", 0.08)
    times: list[tuple[float, float]] = []

    def ask() -> None:
        with patience.turn("ledger.example", Silent()):
            began = time.monotonic()
            time.sleep(0.02)
            times.append((began, time.monotonic()))

    threads = [threading.Thread(target=ask) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    times.sort()
    assert all(b[0] - a[1] >= 0.07 for a, b in itertools.pairwise(times))
