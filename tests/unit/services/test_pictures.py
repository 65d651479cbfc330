"""Pictures of articles: fetched after the article is there, each once; failures told, retries possible."""

import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from newsclip.domain.anchors import Span
from newsclip.domain.document import Image
from newsclip.domain.events import LibraryChanged, Subject
from newsclip.domain.progress import Silent
from newsclip.domain.regions import Region
from newsclip.importing import network_addresses
from newsclip.services.desk import Desk
from newsclip.services.outcomes import ImportReport, Outcome
from newsclip.services.sources import from_address, from_words
from tests.helpers.desks import make_desk
from tests.helpers.web_server import WebServer, web_server

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c4944415478da6360f8cf000002020100e221bc330000000049454e44ae426082"
)
PROSE = "".join(
    f"<p>Paragraph {n} of the report says that the ferry line will run more boats in winter, "
    "because the ice was thinner than the year before.</p>"
    for n in range(1, 6)
)


@pytest.fixture
def server() -> Iterator[WebServer]:
    with web_server() as found:
        yield found


@pytest.fixture
def public(monkeypatch: pytest.MonkeyPatch) -> None:
    """This machine counts as one of the public network."""
    monkeypatch.setattr(network_addresses, "is_public", lambda number: True)


def page(server: WebServer, path: str, *pictures: str) -> str:
    """Serve an article that shows these pictures."""
    shown = "".join(f'<p><img src="{picture}" alt="{picture}"></p>' for picture in pictures)
    title = f"Ferries return to {path[1:]}"
    text = f"<article><h1>{title}</h1>{PROSE}{shown}<p>More of {path}.</p></article>"
    body = f"<html lang=en><title>{title}</title><body>{text}</body></html>"
    return server.page(path, body.encode())


def picture(server: WebServer, path: str, tail: bytes = b"") -> str:
    return server.page(path, PIXEL + tail, "image/png")


def brought(desk: Desk, *addresses: str) -> ImportReport:
    return desk.imports.run([from_address(one) for one in addresses], allow_private=True)


def images(desk: Desk, article_id: int) -> list[Image]:
    document = desk.articles.document(desk.articles.get(article_id).version_id)
    return [block for block in document.blocks if isinstance(block, Image)]


def notes(desk: Desk, article_id: int) -> list[str]:
    return list(desk.articles.provenance(desk.articles.get(article_id).version_id)[1])


@pytest.mark.usefixtures("public")
def test_the_article_is_there_first_and_its_pictures_come_after(
    desk: Desk, server: WebServer
) -> None:
    picture(server, "/boat.png")
    picture(server, "/ice.png", b"ice")
    report = brought(desk, page(server, "/north", "/boat.png", "/ice.png"))
    (article_id,) = report.article_ids
    assert server.requests == ["/north"], "no picture was waited for"
    text = desk.articles.document(desk.articles.get(article_id).version_id).text
    assert [one.sha256 for one in images(desk, article_id)] == ["", ""]
    assert "2 are still to be fetched" in notes(desk, article_id)[0]
    assert report.items[0].notes == ()
    heard: list[object] = []
    desk.bus.subscribe(heard.append)
    assert desk.pictures.after(report) == [article_id]
    ended = desk.pictures.fetch([article_id])
    assert (ended.came, ended.failed, ended.cancelled) == (2, 0, False)
    stored = [desk.articles.image(one.sha256) for one in images(desk, article_id)]
    assert stored == [PIXEL, PIXEL + b"ice"]
    assert desk.articles.document(desk.articles.get(article_id).version_id).text == text
    (event,) = heard
    assert isinstance(event, LibraryChanged)
    assert event.ids(Subject.VERSION) == {desk.articles.get(article_id).version_id}
    assert desk.maintenance.check().problems == ()
    assert desk.pictures.after(report) == []


@pytest.mark.usefixtures("public")
def test_a_picture_that_several_articles_show_is_fetched_once(
    desk: Desk, server: WebServer
) -> None:
    picture(server, "/boat.png")
    report = brought(desk, page(server, "/north", "/boat.png"), page(server, "/south", "/boat.png"))
    ended = desk.pictures.fetch(desk.pictures.after(report))
    assert ended.came == 1
    assert server.requests.count("/boat.png") == 1
    shown = [images(desk, article_id)[0].sha256 for article_id in report.article_ids]
    assert shown[0] == shown[1] != ""
    assert len(list(desk.store.images.all())) == 1


@pytest.mark.usefixtures("public")
def test_what_could_not_be_had_is_told_and_can_be_tried_again(
    desk: Desk, server: WebServer
) -> None:
    picture(server, "/boat.png")
    (article_id,) = brought(desk, page(server, "/north", "/boat.png", "/gone.png")).article_ids
    assert desk.pictures.lacking([article_id]) == 2
    ended = desk.pictures.fetch([article_id])
    assert (ended.came, ended.failed) == (1, 1)
    (note,) = notes(desk, article_id)
    assert note.startswith("Pictures: 1 of 2 could not be had.")
    assert "/gone.png was not found (404)" in note
    picture(server, "/gone.png", b"again")
    assert desk.pictures.lacking([article_id]) == 1
    assert desk.pictures.fetch([article_id]).came == 1
    assert server.requests.count("/boat.png") == 1
    assert notes(desk, article_id) == []
    assert all(one.sha256 for one in images(desk, article_id))


def test_a_page_cannot_make_us_ask_a_private_network(desk: Desk, server: WebServer) -> None:
    """Though its own address, which the user gave, may be private."""
    secret = picture(server, "/secret.png")
    report = brought(
        desk,
        page(server, "/north", secret, "http://169.254.169.254/a.png", "http://[::1]:80/b.png"),
    )
    (article_id,) = report.article_ids
    ended = desk.pictures.fetch(desk.pictures.after(report))
    assert (ended.came, ended.failed) == (0, 3)
    assert server.requests == ["/north"]
    assert "private or reserved network" in notes(desk, article_id)[0]


@pytest.mark.usefixtures("public")
def test_only_what_came_from_an_address_is_fetched_unasked(
    desk: Desk, server: WebServer, tmp_path: Path
) -> None:
    boat = picture(server, "/boat.png")
    file = tmp_path / "saved.html"
    file.write_text(f'<article><h1>Saved</h1>{PROSE}<img src="{boat}"><p>And more.</p></article>')
    report = desk.imports.run(from_words([str(file)]))
    (article_id,) = report.article_ids
    assert desk.pictures.after(report) == []
    (note,) = notes(desk, article_id)
    assert note.startswith("Pictures: one is not in the library")
    assert server.requests == []
    assert desk.pictures.fetch([article_id]).came == 1
    assert notes(desk, article_id) == []


@pytest.mark.usefixtures("public")
def test_who_does_not_want_pictures_gets_none(desk: Desk, server: WebServer) -> None:
    picture(server, "/boat.png")
    desk.preferences.change(fetch_images=False)
    report = brought(desk, page(server, "/north", "/boat.png"))
    assert desk.pictures.after(report) == []
    assert notes(desk, report.article_ids[0])[0].startswith("Pictures: one is not in the library")


@pytest.mark.usefixtures("public")
def test_cancelling_keeps_what_came(desk: Desk, server: WebServer) -> None:
    held = threading.Event()

    def slow(handler: BaseHTTPRequestHandler) -> None:
        held.wait(5)

    picture(server, "/boat.png")
    server.answers["/slow.png"] = slow
    report = brought(desk, page(server, "/north", "/boat.png", "/slow.png"))
    (article_id,) = report.article_ids

    class AfterOne(Silent):
        def step(self, done: int, total: int, label: str = "") -> None:
            assert total == 2
            self.cancelled = done == 1

    begin = time.monotonic()
    ended = desk.pictures.fetch([article_id], AfterOne())
    assert time.monotonic() - begin < 3
    held.set()
    assert ended.cancelled
    assert [bool(one.sha256) for one in images(desk, article_id)] == [True, False]
    assert notes(desk, article_id)[0].startswith("Pictures: one is not in the library")
    assert desk.maintenance.check().problems == ()


@pytest.mark.usefixtures("public")
def test_pictures_that_came_in_another_program_are_seen(
    desk: Desk, server: WebServer, tmp_path: Path
) -> None:
    picture(server, "/boat.png")
    (article_id,) = brought(desk, page(server, "/north", "/boat.png")).article_ids
    assert not images(desk, article_id)[0].sha256
    desk.store.watch()
    desk.look_for_changes()
    other = make_desk(tmp_path)
    other.pictures.fetch([article_id])
    other.close()
    desk.look_for_changes()
    assert images(desk, article_id)[0].sha256


@pytest.mark.usefixtures("public")
def test_a_new_version_gets_its_pictures_too(desk: Desk, server: WebServer) -> None:
    picture(server, "/boat.png")
    picture(server, "/new.png", b"new")
    address = page(server, "/north", "/boat.png")
    report = brought(desk, address)
    desk.pictures.fetch(desk.pictures.after(report))
    page(server, "/north", "/boat.png", "/new.png")
    body = PROSE + '<img src="/boat.png"><p>A word more was said.</p><img src="/new.png">'
    title = "Ferries return to north"
    server.page(
        "/north", f"<article><h1>{title}</h1>{body}<p>More of /north.</p></article>".encode()
    )
    again = brought(desk, address)
    assert again.of(Outcome.UPDATED)
    desk.pictures.fetch(desk.pictures.after(again))
    assert all(one.sha256 for one in images(desk, again.article_ids[0]))


@pytest.mark.usefixtures("public")
def test_what_a_crash_or_a_quit_kept_from_coming_comes_after_the_next_import(
    desk: Desk, server: WebServer
) -> None:
    for name in ("boat", "sail"):
        picture(server, f"/{name}.png", name.encode())
    server.trickle("/ice.png")  # still coming when the first one is there
    first = brought(desk, page(server, "/north", "/boat.png", "/ice.png")).article_ids
    desk.pictures.leave()

    class AfterOne(Silent):
        def step(self, done: int, total: int, label: str = "") -> None:
            # Each fetch tells its bytes too: only the count of the two pictures is meant.
            self.cancelled = self.cancelled or (done, total) == (1, 2)

    desk.pictures.fetch(first, AfterOne())
    assert "one is still to be fetched" in notes(desk, first[0])[0]
    picture(server, "/ice.png", b"ice")
    later = brought(desk, page(server, "/south", "/sail.png"))
    assert sorted(desk.pictures.after(later)) == sorted([*first, *later.article_ids])
    desk.pictures.fetch(desk.pictures.after(later))
    for article_id in (*first, *later.article_ids):
        assert all(one.sha256 for one in images(desk, article_id))
        assert notes(desk, article_id) == []


@pytest.mark.usefixtures("public")
def test_what_the_user_cancelled_does_not_come_by_itself(desk: Desk, server: WebServer) -> None:
    picture(server, "/boat.png")
    report = brought(desk, page(server, "/north", "/boat.png"), page(server, "/south", "/ice.png"))

    class AtOnce(Silent):
        cancelled = True

    desk.pictures.fetch(report.article_ids, AtOnce())
    again = brought(desk, page(server, "/west"))
    assert desk.pictures.after(again) == []
    assert all("one is not in the library" in notes(desk, one)[0] for one in report.article_ids)


@pytest.mark.usefixtures("public")
def test_a_part_of_a_picture_waits_for_the_pictures_of_a_new_version(
    desk: Desk, server: WebServer
) -> None:
    picture(server, "/boat.png")
    (article_id,) = brought(desk, page(server, "/north", "/boat.png")).article_ids
    desk.pictures.fetch([article_id])
    version = desk.articles.get(article_id).version_id
    start = desk.articles.document(version).images[0][0]
    made = desk.highlights.add(version, Span(start, start + 1), "claim", region=Region(1, 2, 3, 4))
    picture(server, "/ice.png", b"ice")
    page(server, "/north", "/ice.png", "/boat.png")
    assert brought(desk, server.url("/north")).items[0].outcome is Outcome.UPDATED
    newest = desk.articles.get(article_id).version_id
    assert desk.highlights.of_version(newest) == []
    desk.pictures.fetch([article_id])
    assert [one.id for one in desk.highlights.of_version(newest)] == [made.id]
    assert desk.versions.changed(article_id) == []
