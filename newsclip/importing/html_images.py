"""The images of a page: which of several sources is meant, and those it carries in itself."""

import base64
import binascii
import hashlib
import re
from collections.abc import Callable
from urllib.parse import unquote, unquote_to_bytes, urlsplit

from newsclip.domain.document import Image
from newsclip.domain.text import flow
from newsclip.importing.addresses import MAXIMUM, is_web, resolved
from newsclip.importing.html_tree import Element

_LAZY = ("data-src", "data-original", "data-lazy-src", "data-hi-res-src", "data-image", "data-url")
_LAZY_SETS = ("srcset", "data-srcset", "data-lazy-srcset")
_DATA = re.compile(r"data:([\w/+.-]*)((?:;[\w=.-]+)*?)(;base64)?,", re.IGNORECASE)
_CANDIDATE = re.compile(r"\s*([^\s,]\S*[^\s,])(?:\s+(\d+(?:\.\d+)?)([wx]))?\s*(?:,|$)")
_LOOKS_LIKE_IMAGE = re.compile(r"\.(?:png|jpe?g|gif|webp|avif)(?:[?#]|$)", re.IGNORECASE)
_ICON = 32
_MOST_INLINE = 16 * 1024 * 1024
_MOST_IMAGES = 2000
Carry = Callable[[str], tuple[str, bytes] | None]
"""Finds an image that came in one file with its page, by the reference as written: its source and
bytes, None when it did not come along."""
_MAGIC = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a")


def is_raster(data: bytes) -> bool:
    """Whether bytes are a PNG, JPEG, GIF or WebP image, by how they begin."""
    return data.startswith(_MAGIC) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP")


class ImageReader:
    """Turns img elements into Image blocks and keeps the bytes of those inside the page.

    The ``source`` of an image is its absolute address, or ``data:sha256/...`` for one inside the
    page (its bytes are in ``found``), or, in a page saved with its files beside it, the relative
    reference as written; percent-decoded it names the file relative to the page.
    """

    def __init__(self, base: str, carry: Carry | None = None) -> None:
        self._base = base
        self._carry = carry
        self._count = 0
        self.found: dict[str, bytes] = {}

    def read(self, element: Element) -> Image | None:
        """The image, or None for a spacer, an icon, a tracking pixel, or one without a source."""
        width, height = _pixels(element.get("width")), _pixels(element.get("height"))
        small = max(width, height)
        if 0 < small <= _ICON or self._count >= _MOST_IMAGES:
            return None
        source = self._carried(element) if self._carry else ""
        source = source or next(filter(None, map(self._source, _references(element))), "")
        if not source:
            return None
        self._count += 1
        alt = flow(element.get("alt") or "")[:2000]
        return Image(source=source, alt=alt, width=width, height=height)

    def _carried(self, element: Element) -> str:
        """The first of the references whose image came along with the page."""
        for reference in (*_references(element), *_candidates(element)):
            for name in (reference, image_address(self._base, reference)):
                found = self._carry(name) if self._carry and name else None
                if found and is_raster(found[1]):
                    self.found[found[0]] = found[1]
                    return found[0]
        return ""

    def _source(self, reference: str) -> str:
        if reference[:5].lower() == "data:":
            return self._keep(reference)
        return image_address(self._base, reference)

    def _keep(self, reference: str) -> str:
        data = _inline_bytes(reference)
        if not is_raster(data) or len(data) < 200:
            return ""
        name = f"data:sha256/{hashlib.sha256(data).hexdigest()}"
        self.found[name] = data
        return name


def image_address(base: str, reference: str) -> str:
    """The address of an image: absolute, or relative as written when the base is not the web's."""
    if len(reference) > MAXIMUM:
        return ""
    url = resolved(base, reference) if is_web(base) else reference.strip()
    if is_web(url):
        return url
    if url.startswith("//"):
        return f"https:{url}"
    return "" if is_web(base) or _absolute(url) or not _beside(url) else url


def _absolute(url: str) -> bool:
    try:
        return bool(urlsplit(url).scheme) or url.startswith(("/", "\\", "#"))
    except ValueError:
        return True


def _beside(reference: str) -> bool:
    """Whether a relative reference stays in the folder of the page, and is no stray mark-up."""
    path = unquote(reference.partition("?")[0])
    return ".." not in path.split("/") and not re.search(r"[<>\\\x00-\x1f:]", path)


def _references(element: Element) -> list[str]:
    """Where the image may be, the likeliest first: lazy attributes hold the real one."""
    lazy = [value for name in _LAZY if (value := element.get(name))]
    sets = [_largest(value) for name in _LAZY_SETS if (value := element.get(name))]
    parent = element.getparent()
    if parent is not None and parent.tag == "picture":
        sets += [
            _largest(value)
            for source in parent.iter("source")
            for name in _LAZY_SETS
            if (value := source.get(name))
        ]
    plain = element.get("src") or ""
    placeholder = not plain or plain.startswith("data:") or bool(lazy)
    ordered = [*lazy, *sets, plain] if placeholder else [plain, *sets]
    return [reference.strip() for reference in ordered if reference and reference.strip()]


def _candidates(element: Element) -> list[str]:
    """Every address of the element's own srcset: a saved page carries the one that was shown."""
    sets = (element.get(name) or "" for name in _LAZY_SETS)
    return [
        url
        for written in sets
        if len(written) <= 16_384
        for url, _, _ in _CANDIDATE.findall(written)
    ]


def _largest(srcset: str) -> str:
    """The widest candidate of a srcset."""
    if srcset.lstrip().startswith("data:") or len(srcset) > 16_384:
        return ""
    candidates = [
        (float(size or 1), url) for url, size, _ in _CANDIDATE.findall(srcset.replace("\n", " "))
    ]
    return max(candidates, default=(0.0, ""))[1]


def _inline_bytes(reference: str) -> bytes:
    found = _DATA.match(reference)
    if not found or len(reference) > _MOST_INLINE:
        return b""
    payload = reference[found.end() :]
    try:
        raw = unquote_to_bytes(payload)
        return base64.b64decode(raw, validate=False) if found[3] else raw
    except (binascii.Error, ValueError):
        return b""


def _pixels(value: str | None) -> int:
    number = re.match(r"\s*(\d{1,5})(?:\.\d+)?\s*(?:px)?\s*$", value or "")
    return int(number[1]) if number else 0
