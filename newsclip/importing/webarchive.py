"""Web pages saved by Safari (.webarchive): a property list of the page and what it shows."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from newsclip.domain.articles import Extracted
from newsclip.domain.errors import EmptyError, ImportingError
from newsclip.importing.addresses import is_web
from newsclip.importing.containers import carrying, nothing_inside, read_inside
from newsclip.importing.html_images import is_raster
from newsclip.importing.importer import Hints, Sample
from newsclip.importing.mime_words import unshifted
from newsclip.language import tr

NAME = "webarchive"
MEDIA_TYPE = "application/x-webarchive"
_BINARY = b"bplist00"
_MAIN = "WebMainResource"
_MAIN_UTF16 = _MAIN.encode("utf-16-be")
_MOST_OBJECTS = 500_000
_TRAILER = 32
_MOST_FRAMES = 4
_MOST_FRAMES_SEEN = 100


def recognises(sample: Sample) -> float:
    """A property list, binary or XML, that has the main resource of a page."""
    if sample.data.startswith(_BINARY):
        named = _MAIN.encode() in sample.data or _MAIN_UTF16 in sample.data
        return 1.0 if named else 0.0
    text = sample.text[:4096].lstrip()
    return 1.0 if text.startswith("<?xml") and "<plist" in text and f">{_MAIN}<" in text else 0.0


def extract(data: bytes, hints: Hints) -> Extracted:
    """The page. Fails with EmptyError where it holds no article, ImportingError when damaged."""
    archive = _property_list(data, hints)
    error = nothing_inside(hints, tr("a Safari web archive"))
    images = _images(archive)
    for page in _pages(archive):
        url, charset = _text(page, "WebResourceURL"), _text(page, "WebResourceTextEncodingName")
        inside = replace(
            hints,
            url=url if is_web(url) else hints.url,
            media_type=_text(page, "WebResourceMIMEType") or "text/html",
            charset=charset,
        )
        try:
            content = unshifted(_bytes(page), charset)
            extracted = read_inside(content, inside, carrying(images, url))
        except EmptyError as empty:
            error = empty
            continue
        return replace(extracted, importer=NAME, media_type=MEDIA_TYPE)
    raise error


def _property_list(data: bytes, hints: Hints) -> dict[str, Any]:
    """The archive. The library unfolds no entities and fails on cut or senseless tables."""
    import plistlib
    from xml.parsers.expat import ExpatError

    claimed = int.from_bytes(data[-24:-16]) if data.startswith(_BINARY) else 0
    if claimed > _MOST_OBJECTS or len(data) < _TRAILER:
        raise _damaged(hints, tr("{claimed} objects", claimed=claimed))
    try:
        archive = plistlib.loads(data)
    except (ExpatError, ValueError, TypeError, LookupError, AttributeError, OverflowError,
            RecursionError, EOFError, plistlib.InvalidFileException) as error:  # fmt: skip
        raise _damaged(hints, f"{type(error).__name__}: {error}") from error
    return archive if isinstance(archive, dict) else {}


def _damaged(hints: Hints, detail: str) -> ImportingError:
    return ImportingError(
        tr("“{name}” is a Safari web archive that is damaged or incomplete.", name=hints.name),
        tr("Copy it again, or save the page anew."),
        source=hints.name,
        detail=detail,
    )


def _pages(archive: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The main page; then its frames, the largest first, for a page that is only frames."""
    if isinstance(main := archive.get(_MAIN), dict):
        yield main
    frames = [inner[_MAIN] for inner in _frames(archive) if isinstance(inner.get(_MAIN), dict)]
    yield from sorted(frames, key=lambda page: -len(_bytes(page)))[:_MOST_FRAMES]


def _frames(archive: dict[str, Any]) -> list[dict[str, Any]]:
    """The frames at any depth, each once: a binary list may refer to itself."""
    waiting, found = [archive], dict[int, dict[str, Any]]()
    while waiting and len(found) < _MOST_FRAMES_SEEN:
        inner = waiting.pop().get("WebSubframeArchives")
        for frame in inner[:_MOST_FRAMES_SEEN] if isinstance(inner, list) else []:
            if isinstance(frame, dict) and id(frame) not in found:
                found[id(frame)] = frame
                waiting.append(frame)
    return list(found.values())


def _images(archive: dict[str, Any]) -> dict[str, bytes]:
    images: dict[str, bytes] = {}
    for one in (archive, *_frames(archive)):
        resources = one.get("WebSubresources")
        for resource in resources if isinstance(resources, list) else []:
            if isinstance(resource, dict) and is_raster(data := _bytes(resource)):
                images.setdefault(_text(resource, "WebResourceURL"), data)
    return images


def _bytes(resource: dict[str, Any]) -> bytes:
    value = resource.get("WebResourceData")
    return value if isinstance(value, bytes) else b""


def _text(resource: dict[str, Any], name: str) -> str:
    value = resource.get(name)
    return value if isinstance(value, str) else ""
