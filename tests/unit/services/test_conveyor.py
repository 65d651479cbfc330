"""Many sources at once: several hosts beside each other, nobody in the way of the rest, bounded."""

import socket
import threading
import time
from collections import Counter
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import pytest

from newsclip.domain.errors import DisallowedError
from newsclip.domain.progress import Silent
from newsclip.domain.scope import ArticleQuery
from newsclip.importing import patience
from newsclip.services import conveyor, reception
from newsclip.services.desk import Desk
from newsclip.services.filing import Filing
from newsclip.services.opening import Opening
from newsclip.services.outcomes import Outcome
from newsclip.services.sources import from_address, from_words
from tests.helpers.web_server import Answer, WebServer, web_server

PROSE = (
    "The ferry line said on Monday that it would run more boats in winter, as it had promised. " * 4
)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[WebServer]:
    """A server that is every host of the domain ``example``, each asked after a short pause."""
    real = socket.getaddrinfo

    def here(host: str, *args: Any, **kwargs: Any) -> Any:
        return real("127.0.0.1" if host.endswith(".example") else host, *args, **kwargs)

    monkeypatch.setattr(socket, "getaddrinfo", here)
    monkeypatch.setattr(patience, "PAUSE", 0.05)
    with web_server() as found:
        yield found


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    """A folder for the files to import, beside the library."""
    folder = tmp_path / "in"
    folder.mkdir()
    return folder


def page(title: str) -> bytes:
    text = f"<article><h1>{title}</h1><p>{title}. {PROSE}</p></article>"
    return f"<html lang=en><title>{title}</title><body>{text}</body></html>".encode()


def write(folder: Path, count: int) -> None:
    """So many text files."""
    for number in range(count):
        (folder / f"{number:02}.txt").write_text(f"Piece {number}\n\nOn day {number}. {PROSE}")


class Watched:
    """Answers after a while, and remembers how many were asking at once."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.asking: Counter[str] = Counter()
        self.most: Counter[str] = Counter()
        self.most_at_all = 0
        self._guard = threading.Lock()

    def answer(self, title: str) -> Answer:
        def answer(handler: BaseHTTPRequestHandler) -> None:
            host = handler.headers["Host"]
            with self._guard:
                self.asking[host] += 1
                self.most[host] = max(self.most[host], self.asking[host])
                self.most_at_all = max(self.most_at_all, self.asking.total())
            time.sleep(self.seconds)
            body = page(title)
            with self._guard:
                self.asking[host] -= 1
            handler.send_response(200)
            handler.send_header("Content-Type", "text/html")
            handler.send_header("Content-Length", str(len(body)))
            handler.end_headers()
            handler.wfile.write(body)

        return answer


def titles(desk: Desk) -> list[str]:
    """Of all articles, in the order in which they came."""
    rows = desk.articles.rows(sorted(desk.articles.ids(ArticleQuery())))
    return [row.title for row in sorted(rows, key=lambda row: row.id)]


def test_several_hosts_are_asked_at_once_each_by_one(desk: Desk, server: WebServer) -> None:
    watched, sources = Watched(0.1), []
    for host in range(9):
        for number in range(2):
            title = f"Harbour {host} piece {number}"
            server.answers[f"/{host}/{number}"] = watched.answer(title)
            sources.append(from_address(server.url(f"/{host}/{number}", f"paper{host}.example")))
    begin = time.monotonic()
    report = desk.imports.run(sources, allow_private=True)
    spent = time.monotonic() - begin
    assert [item.outcome for item in report.items] == [Outcome.NEW] * 18
    assert [item.source for item in report.items] == sources, "told in their order"
    assert set(watched.most.values()) == {1}, "no host by two at once"
    assert 3 <= watched.most_at_all <= reception.MOST_AT_ONCE
    assert spent < 18 * 0.1 + 5


def test_one_host_is_asked_slowly_while_others_go_on(desk: Desk, server: WebServer) -> None:
    watched = Watched(0.15)
    sources = []
    for number in range(3):
        server.answers[f"/slow/{number}"] = watched.answer(f"Slow piece {number}")
        sources.append(from_address(server.url(f"/slow/{number}", "slow.example")))
    for number in range(3):
        server.page(f"/quick/{number}", page(f"Quick piece {number}"))
        sources.append(from_address(server.url(f"/quick/{number}", f"quick{number}.example")))
    desk.imports.run(sources, allow_private=True)
    came = titles(desk)
    assert len(came) == 6
    assert came[-1] == "Slow piece 2"
    assert [one for one in came if one.startswith("Slow")] == [f"Slow piece {n}" for n in range(3)]


class After(Silent):
    """Cancels when so many are done."""

    def __init__(self, count: int) -> None:
        self._count = count

    def step(self, done: int, total: int, label: str = "") -> None:
        self.cancelled = done >= self._count


def test_an_address_that_does_not_answer_holds_nobody_up_and_lets_itself_be_cancelled(
    desk: Desk, server: WebServer, texts: Path
) -> None:
    sources = [from_address(server.trickle("/endless"))]
    write(texts, 6)
    sources += from_words([str(path) for path in sorted(texts.glob("*.txt"))])
    report = desk.imports.run(sources, After(6), allow_private=True)
    assert report.cancelled
    assert titles(desk) == [f"Piece {number}" for number in range(6)]
    assert len(report.of(Outcome.NEW)) == 6


def test_files_are_filed_in_the_order_of_their_sources(
    desk: Desk, texts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Though the first takes longer than the others together, on a machine as busy as may be."""
    monkeypatch.setattr(conveyor, "A_MOMENT", 60.0)
    desk.workers.count = 2
    write(texts, 10)
    (texts / "00.txt").write_text("Piece 0\n\n" + PROSE * 1500)
    sources = from_words([str(path) for path in sorted(texts.glob("*.txt"))])
    desk.imports.run(sources)
    assert titles(desk) == [f"Piece {number}" for number in range(10)]


def test_what_takes_too_long_is_stopped_and_those_beside_it_come_in(
    desk: Desk, texts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(texts, 6)
    (texts / "02.txt").write_text("word " * 2_000_000)
    for loading in desk.workers.warm_up():
        loading.result(timeout=60)
    stop = desk.workers.stop

    def stop_and_wait_longer() -> None:
        """A process that has to begin anew needs more time than this test has for the slow file."""
        desk.workers.patience = 60.0
        stop()

    monkeypatch.setattr(desk.workers, "stop", stop_and_wait_longer)
    desk.workers.patience = 0.4
    report = desk.imports.run(from_words(map(str, sorted(texts.glob("*.txt")))))
    failed = {item.source.name: str(item.error) for item in report.of(Outcome.FAILED)}
    assert list(failed) == ["02.txt"], failed
    assert "took longer" in failed["02.txt"]
    assert len(report.of(Outcome.NEW)) == 5


@pytest.mark.parametrize("most_bytes", [500, 10**9])
def test_what_waits_to_be_filed_is_bounded(
    desk: Desk, texts: Path, monkeypatch: pytest.MonkeyPatch, most_bytes: int
) -> None:
    write(texts, 40)
    opened = filed = most = 0
    opening, filing = Opening.open, Filing.file

    def open_(*args: Any) -> Any:
        nonlocal opened, most
        opened += 1
        most = max(most, opened - filed)
        return opening(*args)

    def file(*args: Any) -> Any:
        nonlocal filed
        item = filing(*args)
        filed += 1
        return item

    monkeypatch.setattr(conveyor, "MOST_BYTES", most_bytes)
    monkeypatch.setattr(Opening, "open", open_)
    monkeypatch.setattr(Filing, "file", file)
    desk.imports.run(from_words([str(texts)]))
    assert filed == 40
    assert most <= (4 if most_bytes == 500 else 8 + 4 * desk.workers.count + 1)


def test_cancelling_leaves_no_file_of_what_was_not_filed(
    desk: Desk, texts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(texts, 20)
    filing = Filing.file

    def slow(*args: Any) -> Any:
        time.sleep(0.15)
        return filing(*args)

    monkeypatch.setattr(Filing, "file", slow)

    desk.imports.run(from_words([str(texts)]), After(3))
    assert len(list(desk.store.originals.all())) == len(titles(desk)) == 3
    assert desk.maintenance.check().problems == ()


def test_a_list_of_addresses_is_fetched_in_parallel_too(
    desk: Desk, server: WebServer, texts: Path
) -> None:
    watched, lines = Watched(0.15), []
    for number in range(6):
        server.answers[f"/{number}"] = watched.answer(f"Piece {number}")
        lines.append(server.url(f"/{number}", f"paper{number}.example"))
    (texts / "list.txt").write_text("\n".join(lines) + "\n")
    report = desk.imports.run(from_words([str(texts / "list.txt")]), allow_private=True)
    assert [item.title for item in report.items] == [f"Piece {number}" for number in range(6)]
    assert watched.most_at_all >= 3


@pytest.mark.parametrize("obey", [False, True])
def test_the_rules_of_sites_are_obeyed_if_the_user_wishes(
    desk: Desk, server: WebServer, obey: bool
) -> None:
    server.page("/robots.txt", b"User-agent: *\nDisallow: /members\n", "text/plain")
    sources = []
    for path in ("/news", "/members/1", "/members/2"):
        server.page(path, page(f"Piece {path}"))
        sources.append(from_address(server.url(path)))
    desk.preferences.change(obey_robots=obey)
    report = desk.imports.run(sources, allow_private=True)
    failed = [item.error for item in report.of(Outcome.FAILED)]
    assert len(failed) == (2 if obey else 0)
    assert all(isinstance(error, DisallowedError) for error in failed)
    assert server.requests.count("/robots.txt") == int(obey)


def test_a_host_that_wants_to_be_left_alone_is(desk: Desk, server: WebServer) -> None:
    """Its other pages wait too, without being asked for; those of other hosts come in."""
    sources = []
    for number in range(5):
        server.page(f"/busy/{number}", b"", status=429, Retry_After="3600")
        sources.append(from_address(server.url(f"/busy/{number}", "busy.example")))
    server.page("/news", page("Piece of news"))
    sources.append(from_address(server.url("/news", "paper.example")))
    report = desk.imports.run(sources, allow_private=True)
    failed = report.of(Outcome.FAILED)
    assert [item.source for item in failed] == sources[:5]
    assert all("busy.example is busy (429)" in str(item.error) for item in failed)
    assert all("in 1 hour" in str(item.error) for item in failed)
    assert sorted(server.requests) == ["/busy/0", "/news"]
    assert len(report.of(Outcome.NEW)) == 1
