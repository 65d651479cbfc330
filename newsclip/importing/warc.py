"""Web captures (.warc, .warc.gz): the pages in them, each with the pictures it shows."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from html import unescape
from urllib.parse import urlsplit

from newsclip.domain.articles import Extracted
from newsclip.domain.errors import EmptyError
from newsclip.domain.text import flow
from newsclip.importing.addresses import is_web, resolved
from newsclip.importing.containers import Member, carrying, nothing_inside, read_inside
from newsclip.importing.dates import iso_date
from newsclip.importing.encodings import decode
from newsclip.importing.html_images import is_raster
from newsclip.importing.importer import Hints, Sample
from newsclip.importing.mime_words import unshifted
from newsclip.importing.warc_answers import Answer, answer_of
from newsclip.importing.warc_records import GZIP, MARK, Capture, Record, unpacked
from newsclip.language import tr

NAME = "warc"
MEDIA_TYPE = "application/warc"
MOST_PAGES = 5_000
_MOST_TRIED = 20
_MOST_TOGETHER = 128 * 1024 * 1024
_MOST_PICTURES = 100
TEXTS = frozenset({"text/html", "application/xhtml+xml", "text/plain", "text/markdown"})
_NO_ARTICLES = frozenset(
    {"/robots.txt", "/ads.txt", "/app-ads.txt", "/security.txt", "/humans.txt"}
)
_REFERENCE = re.compile(rb"""(?:src|srcset|data-[\w-]{1,30}|href)\s*=\s*["']?([^"'<>]{3,8000})""")
_TITLE = re.compile(r"<title\b[^<>]{0,500}>([^<]{1,2000})</title", re.IGNORECASE)
_CODE = re.compile(r"<(?:script|style)\b", re.IGNORECASE)
_CODE_END = re.compile(r"</(?:script|style)", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_LETTERS = re.compile(r"[^\W\d_]")
_ENOUGH_LETTERS = 60
_MOST_SEARCHED = 4 * 1024 * 1024


def recognises(sample: Sample) -> float:
    """The mark of a record, at the beginning or packed."""
    head = sample.head
    if head.startswith(GZIP):
        head, _ = unpacked(head[:4096], 64)
    return 1.0 if head.startswith(MARK) else 0.0


def extract(data: bytes, hints: Hints) -> Extracted:
    """The first page that holds an article. Fails with EmptyError where none does."""
    capture = Capture(data)
    pages = list(_pages_first(capture, hints.url))
    return main_article(capture, pages, hints)


def main_article(capture: Capture, pages: list[Record], hints: Hints) -> Extracted:
    """The article of the first of the pages that holds one, with a note on how many there are."""
    error = nothing_inside(hints, tr("a web capture"))
    images = _Images(capture)
    for record in pages[:_MOST_TRIED]:
        try:
            extracted = _article(capture, record, images, hints)
        except EmptyError as empty:
            error = empty
            continue
        notes = (*extracted.notes, *_notes(capture, record, len(pages)))
        return replace(extracted, importer=NAME, media_type=MEDIA_TYPE, notes=notes)
    if capture.note:
        error.what = f"{error.what} {capture.note}"
    raise error


def members(data: bytes, hints: Hints) -> tuple[Member, ...]:
    """Every page that has text, each as a capture of its own with the pictures it shows."""
    capture = Capture(data)
    return members_of(capture, [(record, "") for record in pages_in(capture)], hints)


def members_of(
    capture: Capture, pages: list[tuple[Record, str]], hints: Hints
) -> tuple[Member, ...]:
    """The pages as members; a title that is not given is taken from the page itself."""
    images = _Images(capture)
    members, total = [], 0
    for record, title in pages:
        answer = answer_of(capture, record)
        if answer is None:
            continue
        data = capture.raw(record)
        if total < _MOST_TOGETHER:
            data += b"".join(map(capture.raw, images.shown_by(answer.body, record.url)))
        total += len(data)
        inside = replace(hints, name=record.url, url=record.url, media_type=MEDIA_TYPE, charset="")
        members.append(Member(title or title_of(answer) or record.url, data, inside, record.url))
    return tuple(members)


def pages_in(capture: Capture) -> Iterator[Record]:
    """The pages of a capture in its order: texts that were answered with success, each once."""
    seen: set[tuple[str, int]] = set()
    for record in capture.records:
        key = record.url, record.content_size
        if key in seen or not _may_be_page(record):
            continue
        answer = answer_of(capture, record)
        if (
            answer
            and answer.status == 200
            and answer.media_type in TEXTS
            and _has_text(answer.body)
        ):
            seen.add(key)
            yield record
            if len(seen) >= MOST_PAGES:
                capture.note = (
                    f"The capture has more than {MOST_PAGES:,} pages; the rest was left out."
                )
                return


def title_of(answer: Answer) -> str:
    """The title element of a page."""
    head = answer.body[:65_536]
    decoded = decode(head, declared=answer.charset, partial=True)
    found = _TITLE.search(decoded.text) if decoded else None
    return flow(unescape(found[1]))[:300] if found else ""


class _Images(Mapping[str, bytes]):
    """The pictures of a capture by address, unpacked when one is asked for."""

    def __init__(self, capture: Capture) -> None:
        self._capture = capture
        self._records = {
            record.url: record
            for record in capture.records
            if record.kind in {"response", "resource"} and is_web(record.url)
        }
        self._last_parts = {url.rpartition("/")[2] for url in self._records}
        self._pictures: dict[str, bool] = {}

    def __getitem__(self, url: str) -> bytes:
        answer = answer_of(self._capture, self._records[url])
        return answer.body if answer and answer.status == 200 else b""

    def __iter__(self) -> Iterator[str]:
        return iter(self._records)

    def __len__(self) -> int:
        return len(self._records)

    def shown_by(self, body: bytes, url: str) -> list[Record]:
        """The records of the pictures that a page refers to."""
        found: dict[str, Record] = {}
        for reference in _REFERENCE.findall(body[:_MOST_SEARCHED]):
            for candidate in reference.decode("utf-8", "replace").split(","):
                address = self._address(url, candidate.strip().partition(" ")[0])
                if address not in found and self._is_picture(address):
                    found[address] = self._records[address]
            if len(found) >= _MOST_PICTURES:
                break
        return list(found.values())

    def _address(self, url: str, reference: str) -> str:
        """What a reference means, where an answer of that name was captured at all."""
        plain = unescape(reference).partition("#")[0]
        return resolved(url, plain) if plain.rpartition("/")[2] in self._last_parts else ""

    def _is_picture(self, url: str) -> bool:
        if url not in self._pictures:
            self._pictures[url] = url in self._records and is_raster(self[url])
        return self._pictures[url]


def _pages_first(capture: Capture, url: str) -> list[Record]:
    """The pages, that of the address first."""
    return sorted(pages_in(capture), key=lambda record: record.url != url)


def _article(capture: Capture, record: Record, images: _Images, hints: Hints) -> Extracted:
    answer = answer_of(capture, record)
    if answer is None:
        raise nothing_inside(hints, tr("a web capture"))
    inside = replace(hints, url=record.url, media_type=answer.media_type, charset=answer.charset)
    body = unshifted(answer.body, answer.charset)
    return read_inside(body, inside, carrying(images, record.url))


def _notes(capture: Capture, record: Record, pages: int) -> Iterator[str]:
    if captured := iso_date(record.fields.get("warc-date", "")):
        yield f"The page was captured on {captured[:10]}."
    if pages > 1:
        yield f"The file holds {pages:,} pages; this is the first of them that has an article."
    if capture.note:
        yield capture.note


def _may_be_page(record: Record) -> bool:
    """Whether a record can be a page, as far as it says without being unpacked."""
    if record.kind not in {"response", "resource"} or not is_web(record.url):
        return False
    stated = record.fields.get("warc-identified-payload-type", "").lower()
    path = urlsplit(record.url).path.lower()
    return path not in _NO_ARTICLES and (not stated or stated.partition(";")[0] in TEXTS)


def _has_text(body: bytes) -> bool:
    """Whether there are letters enough for a sentence outside of tags and scripts."""
    letters = 0
    text = body[:_MOST_SEARCHED].decode("latin-1")  # any encoding of letters shows letters there
    for index, piece in enumerate(_CODE.split(text)):
        end = _CODE_END.search(piece) if index else None
        shown = piece[end.end() if end else len(piece) :] if index else piece
        letters += len(_LETTERS.findall(_TAG.sub(" ", shown)))
        if letters >= _ENOUGH_LETTERS:
            return True
    return False
