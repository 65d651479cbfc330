"""Web captures with a table of contents (WACZ): what browsers' archiving add-ons and crawlers save."""

import json
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urldefrag

from newsclip.domain.articles import Extracted
from newsclip.importing.archives import MAGIC, Archive
from newsclip.importing.containers import Member, nothing_inside
from newsclip.importing.importer import Hints, Sample
from newsclip.importing.warc import TEXTS, main_article, members_of, pages_in
from newsclip.importing.warc_answers import answer_of
from newsclip.importing.warc_records import Capture, Record
from newsclip.language import tr

NAME = "wacz"
MEDIA_TYPE = "application/wacz"
_LISTS = ("pages/pages.jsonl", "pages/extraPages.jsonl")
_MOST_LISTED = 5_000
_LONGEST_LIST = 32 * 1024 * 1024
_MOST_STEPS = 5


def recognises(sample: Sample) -> float:
    """An archive that names its captures and either its contents or its pages."""
    data = sample.data
    named = b"datapackage.json" in data or _LISTS[0].encode() in data
    return 1.0 if data.startswith(MAGIC) and b"archive/" in data and named else 0.0


def extract(data: bytes, hints: Hints) -> Extracted:
    """The first page that holds an article. Fails with EmptyError where none does."""
    capture, pages = _opened(data, hints)
    records = [record for record, _ in pages]
    records.sort(key=lambda record: record.url != hints.url)
    extracted = main_article(capture, records, hints)
    return replace(extracted, importer=NAME, media_type=MEDIA_TYPE)


def members(data: bytes, hints: Hints) -> tuple[Member, ...]:
    """The pages in the order of the table of contents, under its titles."""
    capture, pages = _opened(data, hints)
    return members_of(capture, pages, hints)


def _opened(data: bytes, hints: Hints) -> tuple[Capture, list[tuple[Record, str]]]:
    """The captures as one, and the pages with their titles: those listed, or else all there are."""
    archive = Archive(data, hints)
    names = [name for name in archive.names if name.startswith("archive/") and ".warc" in name]
    if not names:
        archive.refuse_unsafe()
        raise nothing_inside(hints, tr("a web capture"))
    capture = Capture(b"".join(map(archive.read, names)))
    listed = list(_listed(archive))
    found = _found(capture, listed)
    return capture, found or [(record, "") for record in pages_in(capture)]


def _listed(archive: Archive) -> Iterator[tuple[str, str]]:
    """The address and title of each page in the lists; lines that are no page are passed over."""
    count = 0
    for name in _LISTS:
        if archive.size(name) > _LONGEST_LIST:
            continue
        for line in (archive.get(name) or b"").splitlines():
            if count < _MOST_LISTED and (page := _page(line)):
                count += 1
                yield page


def _page(line: bytes) -> tuple[str, str] | None:
    try:
        entry = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(entry, dict) or not isinstance(url := entry.get("url"), str):
        return None
    title = entry.get("title")
    return urldefrag(url)[0], title.strip()[:300] if isinstance(title, str) else ""


def _found(capture: Capture, listed: list[tuple[str, str]]) -> list[tuple[Record, str]]:
    """The records of the listed pages that were captured, each once."""
    by_url: dict[str, list[Record]] = {}
    for record in capture.records:
        if record.kind in {"response", "resource"}:
            by_url.setdefault(urldefrag(record.url)[0], []).append(record)
    found: dict[int, tuple[Record, str]] = {}
    for url, title in listed:
        if answered := _answered(capture, by_url, url):
            found.setdefault(answered.start, (answered, title))
    return list(found.values())


def _answered(capture: Capture, by_url: dict[str, list[Record]], url: str) -> Record | None:
    """The record that answers an address with a text, after at most a few redirections."""
    for _ in range(_MOST_STEPS):
        further = ""
        for record in by_url.get(url, [])[:_MOST_STEPS]:
            answer = answer_of(capture, record)
            if answer and answer.status == 200 and answer.media_type in TEXTS and answer.body:
                return record
            further = answer.location if answer else further
        if not further:
            return None
        url = further
    return None
