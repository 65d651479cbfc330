"""What an EPUB says of itself: its metadata, the order of its chapters, their names, its locks."""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote, urldefrag

from newsclip.domain.errors import ImportingError, UnsupportedError
from newsclip.domain.text import flow
from newsclip.importing.addresses import canonical_url
from newsclip.importing.archives import Archive
from newsclip.importing.dates import iso_date
from newsclip.importing.html_tree import Element, parse_html
from newsclip.importing.importer import Hints, read_text
from newsclip.importing.page_metadata import language_tag
from newsclip.importing.xml_tree import parse_xml
from newsclip.language import tr

_CONTAINER = "META-INF/container.xml"
_LOCKS = {
    "META-INF/license.lcpl": "Readium LCP",
    "META-INF/rights.xml": "Adobe",
    "META-INF/sinf.xml": "Apple",
}
_FONTS_ONLY = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_PAGES = frozenset(
    {"application/xhtml+xml", "text/html", "application/x-dtbook+xml", "text/x-oeb1-document"}
)
_MOST_CHAPTERS = 3_000


@dataclass(frozen=True, slots=True)
class Package:
    """A book: its metadata, its chapters as paths in reading order, and their names by path."""

    title: str = ""
    creators: tuple[str, ...] = ()
    publisher: str = ""
    published: str = ""
    language: str = ""
    url: str = ""
    chapters: tuple[str, ...] = ()
    names: dict[str, str] = field(default_factory=dict)


def read_package(archive: Archive, hints: Hints) -> Package:
    """The book's description. UnsupportedError when it is locked, ImportingError when damaged."""
    _check_locks(archive, hints)
    path = _package_path(archive, hints)
    root = parse_xml(archive.read(path), hints)
    items = {item.get("id"): item for item in _all(root, "item") if item.get("id")}
    chapters = [
        inside(path, item.get("href") or "")
        for item in _spine(root, items)
        if item.get("media-type") in _PAGES and "nav" not in (item.get("properties") or "").split()
    ]
    return Package(
        title=_first(root, "title"),
        creators=tuple(dict.fromkeys(filter(None, _texts(root, "creator")))),
        publisher=_first(root, "publisher"),
        published=next(filter(None, map(iso_date, _texts(root, "date"))), ""),
        language=language_tag(_first(root, "language")),
        url=next(filter(None, map(canonical_url, _addresses(root))), ""),
        chapters=tuple(dict.fromkeys(name for name in chapters if name in archive))[
            :_MOST_CHAPTERS
        ],
        names=_names(archive, path, root, items, hints),
    )


def inside(path: str, reference: str) -> str:
    """What a reference in the file at a path means, as a path in the archive."""
    target = unquote(urldefrag(reference.strip())[0])
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), target)) if target else path


def _check_locks(archive: Archive, hints: Hints) -> None:
    locks = [lock for name, lock in _LOCKS.items() if name in archive]
    listed = archive.get("META-INF/encryption.xml")
    if listed is None or not any(
        method.get("Algorithm") not in _FONTS_ONLY
        for method in _all(parse_xml(listed, hints), "EncryptionMethod")
    ):
        return
    raise UnsupportedError(
        f"“{hints.name}” is copy-protected{f' ({locks[0]} DRM)' if locks else ''}.",
        tr("Ask the publisher for a copy without protection, or paste the passages you need."),
        source=hints.name,
    )


def _package_path(archive: Archive, hints: Hints) -> str:
    container = archive.get(_CONTAINER)
    if container is not None:
        for rootfile in _all(parse_xml(container, hints), "rootfile"):
            path = inside("", rootfile.get("full-path") or "")
            if path in archive:
                return path
    named = [name for name in archive.names if name.lower().endswith(".opf")]
    if not named:
        archive.refuse_unsafe()
        raise ImportingError(
            tr("“{name}” is an e-book without a table of its parts.", name=hints.name),
            tr("Download it again, or open it in a reader and save it anew."),
            source=hints.name,
        )
    return named[0]


def _spine(root: Element, items: dict[str, Element]) -> Iterator[Element]:
    for reference in _all(root, "itemref"):
        item = items.get(reference.get("idref") or "")
        if item is not None:
            yield item


def _all(root: Element, name: str) -> Iterator[Element]:
    """The elements of that name in any namespace."""
    return root.iter(f"{{*}}{name}")  # type: ignore[no-any-return]


def _texts(root: Element, name: str) -> list[str]:
    return [flow("".join(element.itertext()))[:1000] for element in _all(root, name)]


def _first(root: Element, name: str) -> str:
    return next(filter(None, _texts(root, name)), "")


def _addresses(root: Element) -> list[str]:
    return [*_texts(root, "source"), *_texts(root, "identifier")]


def _names(
    archive: Archive, path: str, root: Element, items: dict[str, Element], hints: Hints
) -> dict[str, str]:
    """The names of chapters by path: from the navigation document, or else the older table."""
    names: dict[str, str] = {}
    for item in items.values():
        place = inside(path, item.get("href") or "")
        if "nav" in (item.get("properties") or "").split() and place in archive:
            _learn_from_navigation(archive.read(place), place, names, hints)
    for item in items.values():
        place = inside(path, item.get("href") or "")
        if item.get("media-type") == "application/x-dtbncx+xml" and place in archive:
            _learn_from_ncx(archive.read(place), place, names, hints)
    return names


def _learn_from_navigation(data: bytes, path: str, names: dict[str, str], hints: Hints) -> None:
    root = parse_html(read_text(data, hints).text)
    for link in root.iter("a") if root is not None else ():
        names.setdefault(inside(path, link.get("href") or ""), flow("".join(link.itertext()))[:300])


def _learn_from_ncx(data: bytes, path: str, names: dict[str, str], hints: Hints) -> None:
    for point in _all(parse_xml(data, hints), "navPoint"):
        label = next(_all(point, "text"), None)
        content = next(_all(point, "content"), None)
        if label is not None and content is not None:
            place = inside(path, content.get("src") or "")
            names.setdefault(place, flow("".join(label.itertext()))[:300])
