"""Tells whether anything that runs or loads came through an import, and that nothing was fetched."""

import re
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from html.parser import HTMLParser
from typing import Any
from unittest.mock import patch

from newsclip.domain.articles import Extracted
from newsclip.domain.document import Image
from newsclip.exporting.markdown import export_markdown
from newsclip.exporting.preview import render_preview
from newsclip.exporting.selection import ExportOptions
from newsclip.importing.html_images import is_raster
from tests.helpers.exporting import a_highlight, an_article, an_item

_LINK = re.compile(r"https?://|mailto:")
_SHOWN = re.compile(r"https?://|data:sha256/|(?![/\\])(?!.*(?:^|[/\\])\.\.)[^:]+$")
"""What an image may refer to: the web, bytes kept with the page, a file saved beside the page."""
_TAGS = frozenset({
    "h1", "h2", "h3", "h4", "h5", "h6", "p", "br", "hr", "blockquote", "ul", "ol", "li", "strong",
    "em", "code", "pre", "a", "del", "sup", "sub", "table", "thead", "tbody", "tr", "th", "td",
})  # fmt: skip
_ATTRIBUTES = frozenset({"href", "dir", "start", "class", "title", "style", "rel"})


class FetchedError(AssertionError):
    """Something wanted to reach the network or another program."""


@contextmanager
def nothing_fetched() -> Iterator[None]:
    """Whoever connects or asks for the address of a host fails with FetchedError."""

    def refuse(*where: Any, **more: Any) -> Any:
        raise FetchedError(str(where[-1]))

    with (
        patch.object(socket.socket, "connect", refuse),
        patch.object(socket.socket, "connect_ex", refuse),
        patch.object(socket, "create_connection", refuse),
        patch.object(socket, "getaddrinfo", refuse),
    ):
        yield


def dangers(extracted: Extracted) -> list[str]:
    """What in an article, or in the note and the preview made of all of it, could run or load."""
    return [*_in_document(extracted), *_in_images(extracted), *_in_exports(extracted)]


def _in_document(extracted: Extracted) -> Iterator[str]:
    for block in extracted.document.blocks:
        if isinstance(block, Image) and not _SHOWN.match(block.source):
            yield f"image {block.source[:80]}"
        for leaf in block.leaves:
            for span in leaf.inlines:
                if span.href and not _LINK.match(span.href):
                    yield f"link {span.href[:80]}"
    address = extracted.metadata.url
    if address and not _LINK.match(address):
        yield f"address {address[:80]}"


def _in_images(extracted: Extracted) -> Iterator[str]:
    for name, data in extracted.images.items():
        if not is_raster(data):
            yield f"image bytes of {name[:80]}"


def _in_exports(extracted: Extracted) -> Iterator[str]:
    """Every leaf as a highlight, and as the note on it, under the title and byline of the page."""
    known = extracted.metadata
    article = an_article(
        title=known.title, byline=known.byline, publisher=known.publisher, url=known.url
    )
    leaves = [placed.leaf.text for placed in extracted.document.placed]
    marks = [
        a_highlight(text, number=number, start=number * 9, note=text)
        for number, text in enumerate(leaves[:200], 1)
    ]
    note = export_markdown([an_item(*marks, article=article)], ExportOptions("Hostile"))
    yield from (f"note: {found}" for found in active(_rendered(note)))
    yield from (f"preview: {found}" for found in active(render_preview(note)))


def _rendered(note: str) -> str:
    """The note as a viewer renders it that takes HTML for HTML."""
    import markdown

    return markdown.markdown(note, extensions=["tables", "fenced_code"])


def active(html: str) -> list[str]:
    """What in HTML is more than a note needs, so that it could run or load.

    >>> active('<p>a <a href="https://a.example">b</a> &lt;script></p>'), active("<img src=x>")
    ([], ['<img src=x>'])
    """
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.found


class _Reader(HTMLParser):
    """Reads HTML as a browser does and keeps what does not belong in a note."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        harmless = tag in _TAGS and all(
            name in _ATTRIBUTES
            and (name != "href" or _LINK.match(value or "") or (value or "").startswith("#"))
            and (name != "style" or re.fullmatch(r"text-align: \w+;", value or ""))
            for name, value in attrs
        )
        if not harmless:
            self.found.append((self.get_starttag_text() or tag)[:120])

    def handle_decl(self, decl: str) -> None:
        self.found.append(f"<!{decl[:100]}>")

    def handle_pi(self, data: str) -> None:
        self.found.append(f"<?{data[:100]}>")

    def handle_comment(self, data: str) -> None:
        self.found.append(f"<!--{data[:100]}-->")
