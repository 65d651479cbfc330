"""Whether a page gives the same text in every form in which it is handed on, printed ones too."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import mean

from newsclip.domain.articles import Extracted
from newsclip.domain.errors import NewsClipError
from newsclip.importing.importer import Hints
from newsclip.importing.worker import extract_in_worker
from tests.benchmarks.extraction_pages import SPACELESS, KnownPage, f1, readability_pages
from tests.benchmarks.ground import Ground
from tests.benchmarks.results import Result, not_run

EVERY = 4
"""One page in so many is printed and packed."""
LEAST = 200
"""Characters of text; running heads would be most of what is printed of less."""
AIMS = {"packed": 0.995, "printed": 0.95}
_URL = "https://gazette.example/2025/05/story"
_SOURCE = re.compile(rb"""(<img\b[^>]*?\bsrc\s*=\s*)(?:"[^"]*"|'[^']*')""", re.IGNORECASE)
_CHARSET = re.compile(rb"""charset\s*=\s*["']?\s*[\w-]+""", re.IGNORECASE)


@dataclass
class Scores:
    """The F1 of each page in one form, and the pages that could not be read in it."""

    values: list[float] = field(default_factory=list)
    lost: int = 0


Form = Callable[[bytes], bytes]


def run(ground: Ground) -> Iterator[Result]:
    """The mean and the worst page of every form, against the saved HTML of the same pages."""
    pages = readability_pages(ground.options.data)[::EVERY]
    if not pages:
        yield not_run("forms", "no --data")
        return
    yield from _packed(pages)
    yield from _printed(pages, ground.room)


def _packed(pages: list[KnownPage]) -> Iterator[Result]:
    scores = {name: Scores() for name in PACKED}
    for source, plain in _articles(pages):
        for name, pack in PACKED.items():
            _score(scores[name], _read(pack(source), "page.bin"), plain.document.text)
    for name, found in scores.items():
        yield from _results(name, found, "packed")


def _printed(pages: list[KnownPage], room: Path) -> Iterator[Result]:
    from tests.benchmarks.painting import application
    from tests.helpers.printed import as_printed, print_columns, print_page

    application()
    scores = {name: Scores() for name in ("PDF, as a browser", "PDF, 1 column", "PDF, 2 columns")}
    for _, plain in _articles(pages):
        file = room / "printed.pdf"
        print_page(plain, file)
        everything = plain.document.text
        _score(scores["PDF, as a browser"], _read(file.read_bytes(), "page.pdf"), everything)
        for columns in (1, 2) if not SPACELESS.search(everything) else ():
            name = f"PDF, {columns} column{'s' if columns > 1 else ''}"
            print_columns(plain, file, columns)
            expected = as_printed(plain, columns).text
            _score(scores[name], _read(file.read_bytes(), "page.pdf"), expected)
    for name, found in scores.items():
        yield from _results(name, found, "printed")


def _articles(pages: list[KnownPage]) -> Iterator[tuple[bytes, Extracted]]:
    """The pages with more than a line of text, and what is read of them as saved HTML."""
    for page in pages:
        source = _utf8(page.source)
        plain = _read(source, "page.html", _URL)
        if plain and len(plain.document.text) >= LEAST:
            yield source, plain


def _score(scores: Scores, read: Extracted | None, expected: str) -> None:
    scores.lost += read is None
    scores.values.append(f1(read.document.text, expected) if read else 0.0)


def _results(name: str, scores: Scores, group: str) -> Iterator[Result]:
    """The mean beside the worst, and how many could not be read at all."""
    count, aim = len(scores.values), AIMS[group]
    found = mean(scores.values)
    lost = f", {scores.lost} unread" if scores.lost else ""
    yield Result(
        f"forms, {name}, F1 over {count} pages{lost}", found, "", "the worst page",
        min(scores.values), f">= {aim:g}", found >= aim,
    )  # fmt: skip


def _read(data: bytes, name: str, url: str = "") -> Extracted | None:
    try:
        return extract_in_worker(data, Hints(name, url=url))
    except NewsClipError:
        return None


def _utf8(source: bytes) -> bytes:
    """The page in UTF-8 and saying so, since the forms are to differ in nothing else."""
    return _CHARSET.sub(b"charset=utf-8", source.decode("utf-8", "replace").encode())


def _single_file(source: bytes) -> bytes:
    """The page with every image inside it, as SingleFile saves it."""
    from base64 import b64encode

    from tests.helpers.containers import png

    image = b'"data:image/png;base64,' + b64encode(png()) + b'"'
    comment = f"<!--\n Page saved with SingleFile \n url: {_URL} \n-->".encode()
    inside = _SOURCE.sub(lambda found: found[1] + image, source)
    return re.sub(rb"(<html\b[^>]*>)", lambda found: found[1] + comment, inside, count=1)


def _mhtml(source: bytes) -> bytes:
    from tests.helpers.containers import SAVED, image_part, page_part, related

    head = SAVED | {"Snapshot-Content-Location": _URL}
    return related([page_part(source.decode(), _URL), image_part()], head)


def _webarchive(source: bytes) -> bytes:
    from tests.helpers.containers import webarchive

    return webarchive(source.decode())


def _warc(source: bytes) -> bytes:
    from gzip import compress

    from tests.helpers.containers import http, png, record

    image = record(http(png(), "image/png"), "https://gazette.example/a.png")
    return compress(record(http(source), _URL)) + compress(image)


def _email(source: bytes) -> bytes:
    """The page as the body of a message, beside a line of plain text, as the standard library
    writes it.
    """
    from email.message import EmailMessage

    message = EmailMessage()
    message["From"] = "Anna Berg <anna@gazette.example>"
    message["Subject"] = "The story of the day"
    message["Date"] = "Tue, 6 May 2025 08:00:00 +0200"
    message.set_content("This message is to be read as a page.")
    message.add_alternative(source.decode(), subtype="html")
    return message.as_bytes()


PACKED: dict[str, Form] = {
    "HTML in a single file": _single_file,
    "MHTML": _mhtml,
    "web archive": _webarchive,
    "WARC": _warc,
    "e-mail": _email,
}
"""The page in each container; each is read without its name or address being told."""
