import gzip
import json

import pytest

from newsclip.domain.errors import EmptyError, ImportingError, TooLargeError
from newsclip.importing.importer import Hints
from newsclip.importing.registry import extract, members
from tests.helpers.containers import (
    IMAGE_URL,
    SENTENCE,
    TITLE,
    URL,
    http,
    page,
    png,
    record,
    wacz,
    warc,
    zipped,
)
from tests.helpers.damage import damaged, endures_all

HINTS = Hints("site.bin")
HOST = "https://gazette.example"


def site() -> bytes:
    """Three pages, one of them behind a redirection, and a frame that is no page of its own."""
    other = page().replace("Ferries", "Trams").encode()
    frame = f"<html><body><p>Buy this. {SENTENCE * 5}</p></body></html>".encode()
    moved = http(b"", "text/html", "Location: /2025/06/trams#top", status=301)
    records = [
        record(http(frame), f"{HOST}/frame"),
        record(moved, f"{HOST}/trams"),
        record(http(other), f"{HOST}/2025/06/trams"),
    ]
    return warc(packed=True) + b"".join(map(gzip.compress, records))


LISTED = "\n".join(
    json.dumps({"url": url, "title": title})
    for url, title in [
        (f"{HOST}/trams", "Trams, as listed"),
        (f"{HOST}/never-captured", "Missing"),
        (f"{URL}#part", ""),
        (URL, "Once more"),
    ]
)


def test_the_listed_pages_are_members_in_their_order_under_their_titles() -> None:
    trams, ferries = members(wacz(site(), LISTED), HINTS)
    assert (trams.title, trams.url) == ("Trams, as listed", f"{HOST}/2025/06/trams")
    assert (ferries.title, ferries.url) == (f"{TITLE} | Harbour Gazette", URL)
    alone = extract(ferries.data, ferries.hints)
    assert (alone.metadata.title, alone.images) == (TITLE, {IMAGE_URL: png()})


def test_the_first_listed_page_stands_for_the_file() -> None:
    saved = extract(wacz(site(), LISTED), HINTS)
    assert (saved.importer, saved.metadata.title) == ("wacz", "Trams turn to batteries")
    assert "2 pages" in saved.notes[-1]


@pytest.mark.parametrize("listed", ["no json", "[1]", '{"url": 5}', "[" * 100_000])
def test_without_a_usable_list_all_pages_count(listed: str) -> None:
    assert [member.url for member in members(wacz(site(), listed), HINTS)] == [
        URL,
        f"{HOST}/frame",
        f"{HOST}/2025/06/trams",
    ]


def test_an_archive_without_captures_is_told() -> None:
    data = zipped({"datapackage.json": b"{}", "archive/readme.txt": b"nothing"})
    with pytest.raises(EmptyError, match=r"“site\.bin” is a web capture without any article"):
        extract(data, HINTS)


def test_a_zip_bomb_inside_is_refused() -> None:
    data = zipped(
        {"datapackage.json": b"{}", "archive/a.warc": b"WARC/1.0\r\n" + bytes(100_000_000)}
    )
    with pytest.raises(TooLargeError, match=r"“site\.bin”"):
        extract(data, HINTS)


def test_a_gzip_bomb_inside_is_bounded() -> None:
    bomb = gzip.compress(record(http(b"<p>" + b" " * 100_000_000)))
    with pytest.raises(ImportingError, match=r"“site\.bin”"):
        extract(wacz(bomb), HINTS)


def test_captures_and_lists_that_are_damaged_inside_give_an_article_or_a_reason() -> None:
    captures = (wacz(broken) for broken in damaged(site(), site()[:40], seed=22))
    assert endures_all(captures, "a.wacz", seconds=4)[0] > 20
    lists = (wacz(pages=broken.decode("latin-1")) for broken in damaged(LISTED.encode(), b"{", 23))
    assert endures_all(lists, "a.wacz", seconds=4)[0] > 50
