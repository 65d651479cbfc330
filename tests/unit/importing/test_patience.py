"""Servers that are busy, break off, or say when to come back."""

import itertools
import socket
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler
from typing import Any

import pytest
from urllib3.util import connection

from newsclip.domain.errors import CancelledError, FetchError
from newsclip.domain.progress import Silent
from newsclip.importing import patience, visits
from newsclip.importing.fetch import Limits, fetch
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


def silent(handler: BaseHTTPRequestHandler) -> None:
    """Say nothing for longer than anybody waits."""
    time.sleep(0.5)


def silent_in_the_middle(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "500")
    handler.end_headers()
    handler.wfile.write(b"<p>Only")
    handler.wfile.flush()
    time.sleep(0.5)


@pytest.fixture
def brief(monkeypatch: pytest.MonkeyPatch) -> None:
    """Silence is taken for a failure soon."""
    monkeypatch.setattr(visits, "SILENT_SECONDS", 0.1)


@pytest.mark.parametrize("first", [busy(503), busy(429, Retry_After="0"), busy(502), break_off])
def test_what_passes_is_waited_for(server: WebServer, first: Answer) -> None:
    assert b"Here at last" in fetch(after(server, "/a", 2, first), allow_private=True).data
    assert server.requests == ["/a"] * 3


@pytest.mark.usefixtures("brief")
@pytest.mark.parametrize("first", [silent, silent_in_the_middle])
def test_a_server_that_falls_silent_is_asked_again(server: WebServer, first: Answer) -> None:
    assert b"Here at last" in fetch(after(server, "/a", 2, first), allow_private=True).data
    assert server.requests == ["/a"] * 3


@pytest.mark.usefixtures("brief")
def test_silence_without_end_is_told_with_how_often_it_was_tried(server: WebServer) -> None:
    with pytest.raises(FetchError, match=r"does not answer\. It was tried 4 times") as caught:
        fetch(after(server, "/a", 99, silent), allow_private=True)
    assert caught.value.remedy
    assert len(server.requests) == patience.TRIES


def test_silence_is_short_beside_the_time_an_address_may_take(server: WebServer) -> None:
    """So that there is time left to ask again."""
    url = after(server, "/a", 1, silent)
    assert b"Here" in fetch(url, allow_private=True, limits=Limits(1000, 0.9)).data


def test_a_machine_that_does_not_take_the_call_is_called_again(
    server: WebServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = []
    real = connection.create_connection

    def call(address: tuple[str, int], *args: Any, **kwargs: Any) -> socket.socket:
        calls.append(address)
        if len(calls) == 1:
            raise TimeoutError("timed out")
        return real(address, *args, **kwargs)

    monkeypatch.setattr(connection, "create_connection", call)
    assert b"Here at last" in fetch(after(server, "/a", 0, silent), allow_private=True).data
    assert len(calls) == 2


def test_patience_ends(server: WebServer) -> None:
    with pytest.raises(FetchError, match="fault on its server"):
        fetch(after(server, "/a", 99, busy(503)), allow_private=True)
    assert len(server.requests) == patience.TRIES


@pytest.mark.parametrize("first", [busy(404), busy(403), busy(500), busy(503, Retry_After="3600")])
def test_what_does_not_pass_is_asked_once(server: WebServer, first: Answer) -> None:
    with pytest.raises(FetchError):
        fetch(after(server, "/a", 1, first), allow_private=True)
    assert server.requests == ["/a"]


def hour_and_date(when: datetime) -> list[str]:
    return ["3600", format_datetime(when.astimezone(UTC), usegmt=True)]


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("form", [0, 1], ids=["seconds", "date"])
def test_a_long_wait_is_told_with_its_end(server: WebServer, status: int, form: int) -> None:
    when = datetime.now(UTC).astimezone() + timedelta(hours=1)
    said = hour_and_date(when)[form]
    with pytest.raises(FetchError, match=r"asks to be asked again .*\(in 1 hour\)") as caught:
        fetch(after(server, "/a", 9, busy(status, Retry_After=said)), allow_private=True)
    minutes = [f"at {when + timedelta(minutes=late):%H:%M}" for late in (-1, 0, 1)]
    assert any(minute in caught.value.what for minute in minutes)
    assert server.requests == ["/a"], "at once, and not again"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (40, "at 18:00 (in less than a minute)"),
        (90, "at 18:01 (in 2 minutes)"),
        (3600, "at 19:00 (in 1 hour)"),
        (9000, "at 20:30 (in 2 hours)"),
        (43_200, "on 3 March 2026 at 06:00 (in 12 hours)"),
        (172_800, "on 4 March 2026 at 18:00 (in 2 days)"),
        (999_999_999, "in more than a year"),
    ],
)
def test_a_time_to_come_is_named_by_the_clock(seconds: float, words: str) -> None:
    now = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
    assert patience.later(seconds, now) == words


def test_a_server_is_obeyed_in_seconds_and_by_the_clock() -> None:
    def said(text: str) -> float | None:
        return patience.retry_after({"retry-after": text})

    assert said("7") == 7
    soon = format_datetime(datetime.now(UTC) + timedelta(seconds=20), usegmt=True)
    assert 15 < (said(soon) or 0) <= 20
    assert said("Wed, 01 Jan 2020 00:00:00 GMT") == 0
    assert said("soon") is None
    assert patience.retry_after({}) is None


def test_each_wait_is_longer_within_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "BEGIN", 1.0)
    for attempt in range(8):
        most = min(patience.LONGEST, 2**attempt)
        assert 0 < patience.backoff(attempt) <= most


def test_waiting_does_not_count_against_the_time_of_an_address(
    server: WebServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither the wait the server asks for nor that for the host's turn."""
    monkeypatch.setattr(patience, "is_here", lambda host: False)
    url = after(server, "/a", 1, busy(503, Retry_After="1"))
    with patience.turn("127.0.0.1", Silent()):
        waiting = threading.Timer(0.5, lambda: None)
        found: list[bytes] = []
        asking = threading.Thread(
            target=lambda: found.append(
                fetch(url, allow_private=True, limits=Limits(1000, 0.4)).data
            )
        )
        asking.start()
        waiting.start()
        waiting.join()
    asking.join()
    assert found == [b"<p>Here at last.</p>"]


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


def test_a_wait_that_a_host_asks_for_holds_for_its_other_pages(server: WebServer) -> None:
    patience.spare("tribune.example", 0.2)
    begin = time.monotonic()
    with patience.turn("tribune.example", Silent()):
        assert time.monotonic() - begin >= 0.19
