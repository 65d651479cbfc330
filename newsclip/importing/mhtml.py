"""Web pages saved in one file by Chrome, Edge, Opera, Firefox add-ons or Internet Explorer (MHTML)."""

import re
from collections.abc import Iterator
from dataclasses import replace

from newsclip.domain.articles import Extracted
from newsclip.domain.errors import EmptyError
from newsclip.importing.addresses import is_web, resolved
from newsclip.importing.containers import carrying, nothing_inside, read_inside
from newsclip.importing.dates import iso_date
from newsclip.importing.html_images import is_raster
from newsclip.importing.importer import Hints, Sample
from newsclip.importing.mime_parts import Parsed, Part, head_of, read_message
from newsclip.importing.mime_words import decoded_header, unshifted
from newsclip.language import tr

NAME = "mhtml"
MEDIA_TYPE = "multipart/related"
_SAVED_BY = re.compile(r"saved by", re.IGNORECASE)
_SENT = ("to", "received", "message-id", "return-path", "delivered-to")
_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_MOST_FRAMES = 4


def recognises(sample: Sample) -> float:
    """The headers of a message that a browser wrote, and that nobody sent."""
    head = head_of(sample.head)
    if head is None or head.get_content_type() not in {MEDIA_TYPE, *_PAGES, "multipart/mixed"}:
        return 0.0
    saved = "snapshot-content-location" in head or "x-maf-information" in head
    if saved or _SAVED_BY.search(decoded_header(str(head.get("from", "")))):
        return 1.0
    located = "content-location" in head or b"\nContent-Location:" in sample.head
    return 1.0 if located and not any(name in head for name in _SENT) else 0.0


def extract(data: bytes, hints: Hints) -> Extracted:
    """The saved page. Fails with EmptyError where no part of it holds an article."""
    parsed = read_message(data)
    location = page_location(parsed.root, hints)
    images = images_in(parsed.root, location)
    error = nothing_inside(hints, tr("a saved page"))
    for page in _pages(parsed.root):
        own = page.location if is_web(page.location) else location
        inside = replace(hints, url=own, media_type=page.media_type, charset=page.charset)
        carry = carrying(images, page.location or location)
        try:
            extracted = read_inside(unshifted(page.content, page.charset), inside, carry)
        except EmptyError as empty:
            error = empty
            continue
        return _completed(extracted, parsed)
    raise error


def page_location(root: Part, hints: Hints) -> str:
    """The address a message says it was saved or published at."""
    snapshot = re.sub(r"\s+", "", root.header("snapshot-content-location"))
    candidates = (snapshot, root.location, _root_page(root).location, hints.url)
    return next((url for url in candidates if is_web(url)), "")


def images_in(root: Part, location: str) -> dict[str, bytes]:
    """The images of a message by the names that its pages may call them."""
    images: dict[str, bytes] = {}
    for part in root.walk():
        if part.parts or part.media_type in _PAGES or not is_raster(part.content):
            continue
        if part.id:
            images.setdefault(f"cid:{part.id}", part.content)
        if part.location:
            images.setdefault(resolved(location, part.location) or part.location, part.content)
            images.setdefault(part.location, part.content)
    return images


def _root_page(root: Part) -> Part:
    """The part a multipart names as its start, or whose address is its own, or the first page."""
    if not root.parts:
        return root
    leaves = [part for part in root.walk() if not part.parts]
    pages = [part for part in leaves if part.media_type in _PAGES]
    named = {root.parameter("start").strip("<> "), *_nested_starts(root)} - {""}
    address = root.header("snapshot-content-location") or root.location
    chosen = [part for part in leaves if part.id in named and part.media_type.startswith("text/")]
    chosen += [part for part in pages if address and part.location == address]
    return next(iter([*chosen, *pages, *leaves]), root)


def _nested_starts(root: Part) -> Iterator[str]:
    for part in root.walk():
        if part.parts:
            yield part.parameter("start").strip("<> ")


def _pages(root: Part) -> Iterator[Part]:
    """The root page first; then its frames, the largest first, for a page that is only frames."""
    first = _root_page(root)
    if not first.media_type.startswith(("text/", "application/xhtml")):
        return
    yield first
    frames = [part for part in root.walk() if part.media_type in _PAGES and part is not first]
    yield from sorted(frames, key=lambda part: -len(part.body))[:_MOST_FRAMES]


def _completed(extracted: Extracted, parsed: Parsed) -> Extracted:
    notes = list(extracted.notes)
    if saved := iso_date(parsed.root.header("date")):
        notes.append(f"The page was saved on {saved[:10]}.")
    if not parsed.complete:
        notes.append("The file has too many parts; the last of them were left out.")
    return replace(extracted, importer=NAME, media_type=MEDIA_TYPE, notes=tuple(notes))
