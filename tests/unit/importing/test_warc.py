import gzip
import zlib
from itertools import pairwise

import brotli
import pytest

from newsclip.domain.document import Image
from newsclip.domain.errors import EmptyError, ImportingError
from newsclip.importing import warc_records
from newsclip.importing.containers import MemberKind
from newsclip.importing.importer import Hints
from newsclip.importing.registry import extract, members
from tests.helpers.containers import (
    IMAGE_URL,
    OTHER,
    SENTENCE,
    TITLE,
    URL,
    http,
    page,
    png,
    record,
)
from tests.helpers.containers import (
    warc_records as records,
)

HINTS = Hints("site.bin")
TRAMS = "https://gazette.example/2025/06/trams"


def site() -> list[bytes]:
    """Two pages that share a picture, and answers that are no articles."""
    trams = page("/2025/05/img/ferry.png").replace("Ferries", "Trams")
    host = "https://gazette.example"
    return [
        *records(),
        record(http(b"User-agent: *\nDisallow: /private and all other places " * 9, "text/plain"),
               f"{host}/robots.txt"),
        record(http(page().encode(), status=404), f"{host}/gone"),
        record(http(b"<html><script>" + b"x" * 500 + b"</script></html>"), f"{host}/app"),
        record(http(trams.encode()), TRAMS),
        record(http(page().encode())),
    ]  # fmt: skip


@pytest.mark.parametrize("packed", [False, True])
def test_a_capture_is_its_page_with_address_and_picture(packed: bool) -> None:
    data = b"".join(gzip.compress(one) if packed else one for one in records())
    saved = extract(data, HINTS)
    assert (saved.importer, saved.metadata.title, saved.metadata.url) == ("warc", TITLE, URL)
    assert saved.notes == ("The page was captured on 2025-05-05.",)
    image = next(block for block in saved.document.blocks if isinstance(block, Image))
    assert (image.source, dict(saved.images)) == (IMAGE_URL, {IMAGE_URL: png()})


def test_a_capture_that_was_packed_as_a_whole_is_read_too() -> None:
    data = gzip.compress(b"".join(site()))
    assert extract(data, HINTS).metadata.title == TITLE
    assert [member.url for member in members(data, HINTS)] == [URL, TRAMS]


@pytest.mark.parametrize("packed", [False, True])
def test_each_page_of_a_site_is_a_member_that_stands_alone(packed: bool) -> None:
    data = b"".join(gzip.compress(one) if packed else one for one in site())
    first, second = members(data, HINTS)
    assert (first.title, first.url) == (f"{TITLE} | Harbour Gazette", URL)
    assert (second.url, second.kind) == (TRAMS, MemberKind.PAGE)
    assert len(second.data) < len(data)
    alone = extract(second.data, second.hints)
    assert (alone.metadata.title, alone.metadata.url) == ("Trams turn to batteries", TRAMS)
    assert alone.images == {IMAGE_URL: png()}
    assert "2 pages" in extract(data, HINTS).notes[-1]


def test_the_page_of_the_address_that_was_asked_for_is_the_main_one() -> None:
    saved = extract(b"".join(site()), Hints("site.warc", url=TRAMS))
    assert saved.metadata.url == TRAMS


def chunked(body: bytes) -> bytes:
    cuts = [*range(0, len(body), 700), len(body)]
    pieces = (b"%x;ext=1\r\n%s\r\n" % (b - a, body[a:b]) for a, b in pairwise(cuts))
    return b"".join(pieces) + b"0\r\n\r\n"


def raw_deflate(body: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(body) + packer.flush()


@pytest.mark.parametrize(
    ("body", "fields"),
    [
        (chunked(page().encode()), ["Transfer-Encoding: chunked"]),
        (page().encode(), ["Transfer-Encoding: chunked"]),
        (gzip.compress(page().encode()), ["Content-Encoding: gzip"]),
        (page().encode(), ["Content-Encoding: gzip"]),
        (zlib.compress(page().encode()), ["Content-Encoding: deflate"]),
        (raw_deflate(page().encode()), ["Content-Encoding: deflate"]),
        (brotli.compress(page().encode()), ["Content-Encoding: br"]),
        (page().encode(), ["Content-Encoding: br"]),
        (
            chunked(gzip.compress(page().encode())),
            ["Transfer-Encoding: chunked", "Content-Encoding: gzip"],
        ),
    ],
)
def test_the_body_is_made_readable(body: bytes, fields: list[str]) -> None:
    data = record(http(body, "text/html; charset=utf-8", *fields))
    saved = extract(data, HINTS)
    assert saved.metadata.title == TITLE
    assert saved.document.text.endswith(f"{SENTENCE} {OTHER}")


def test_the_charset_of_the_answer_counts() -> None:
    words = "Городской совет сообщил, что паромы поедут на батареях уже весной. "
    text = f"<html><body><article><p>{words * 5}</p><p>{words * 3}</p></article></body></html>"
    data = record(http(text.encode("koi8-r"), 'text/html; charset="koi8-r"'))
    assert words.strip() in extract(data, HINTS).document.text


def test_a_resource_is_a_page_too() -> None:
    data = record(page().encode(), kind="resource").replace(
        b"application/http; msgtype=resource", b"text/html"
    )
    assert extract(data, HINTS).metadata.title == TITLE


def test_a_capture_without_pages_is_told() -> None:
    with pytest.raises(EmptyError, match=r"“site\.bin” is a web capture without any article"):
        extract(records()[0] + records()[-1], HINTS)
    assert members(records()[0], HINTS) == ()


def test_what_follows_damage_is_read_and_the_damage_told() -> None:
    one, two = site()[2], site()[-2]
    saved = extract(one[:-300] + b"\r\nbroken\r\n" + two, Hints("a.warc", url=TRAMS))
    assert saved.document.text
    cut = gzip.compress(one) + gzip.compress(two)[:400]
    assert "incomplete" in extract(cut, HINTS).notes[-1]


def test_bombs_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warc_records, "MOST_UNPACKED", 4_000_000)
    monkeypatch.setattr(warc_records, "MOST_CONTENT", 1_000_000)
    bomb = gzip.compress(record(http(b"<p>" + b" " * 40_000_000)))
    with pytest.raises(EmptyError):
        extract(bomb, HINTS)
    saved = extract(gzip.compress(record(http(page().encode()))) + bomb * 50, HINTS)
    assert "left out" in saved.notes[-1] or "damage" in saved.notes[-1]


@pytest.mark.parametrize("encoding", ["gzip", "br"])
def test_a_body_that_unpacks_to_too_much_is_passed_over(encoding: str) -> None:
    words = b"words " * 10_000_000
    body = gzip.compress(words) if encoding == "gzip" else brotli.compress(words, quality=1)
    with pytest.raises(EmptyError):
        extract(record(http(body, "text/html", f"Content-Encoding: {encoding}")), HINTS)


def test_a_declared_size_of_two_gigabytes_is_no_more_than_what_is_there() -> None:
    huge = record(http(page().encode())).replace(b"Content-Length: ", b"Content-Length: 2000000", 1)
    with pytest.raises(ImportingError):
        extract(huge, HINTS)


def test_two_hundred_thousand_records_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warc_records, "MOST_RECORDS", 1000)
    tiny = record(b"", "https://x.example/", "metadata")
    saved = extract(record(http(page().encode())) + tiny * 20_000, HINTS)
    assert "left out" in saved.notes[-1]
