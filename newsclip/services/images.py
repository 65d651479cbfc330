"""The images of an article on their way into the library."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote, urlsplit

from newsclip.domain.document import Block, Document, Image
from newsclip.domain.progress import Progress

MOST_IMAGES = 100
MOST_BYTES = 32 * 1024 * 1024
_MAGIC = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a")

ABOUT = "Pictures: "
"""What a version's note about pictures that are on the network begins with."""


def is_picture(data: bytes) -> bool:
    """Whether the bytes begin as a PNG, JPEG, GIF or WebP. SVG is a program and is refused."""
    return data.startswith(_MAGIC) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP")


def is_address(source: str) -> bool:
    """Whether an image is on the network."""
    return source.lower().startswith(("http://", "https://"))


def lacking_note(count: int) -> str:
    """The note of a version whose pictures are on the network and were not fetched."""
    what = "one is" if count == 1 else f"{count} are"
    return f"{ABOUT}{what} not in the library; “Fetch missing pictures” gets what is still there."


TO_COME = "still to be fetched"
"""What the note says of a version whose pictures nobody has asked for yet."""


def to_come_note(count: int) -> str:
    """The note of a version whose pictures are on their way, or were when the program ended."""
    what = "one is" if count == 1 else f"{count} are"
    return f"{ABOUT}{what} {TO_COME}; the next import does so, or “Fetch missing pictures”."


def keep_images(
    document: Document,
    carried: Mapping[str, bytes],
    beside: Path | None,
    keep: Callable[[bytes], str],
    progress: Progress,
) -> tuple[Document, tuple[str, ...]]:
    """The document with its images stored by ``keep``, and the sources of those that are not here.

    They come from the file itself (``carried``) or from files beside it. What is on the network comes
    later, as a job of its own (``pictures.py``).
    """
    kept: dict[str, str] = {}
    missing: dict[str, None] = {}
    blocks: list[Block] = []
    for block in document.blocks:
        if isinstance(block, Image) and not block.sha256 and not progress.cancelled:
            source = block.source
            if source not in kept and source not in missing and len(kept) < MOST_IMAGES:
                data = _bytes_of(source, carried, beside)
                if data is None:
                    missing[source] = None
                else:
                    kept[source] = keep(data)
            blocks.append(replace(block, sha256=kept.get(source, "")))
        else:
            blocks.append(block)
    return Document(tuple(blocks)), tuple(missing)


def _bytes_of(source: str, carried: Mapping[str, bytes], beside: Path | None) -> bytes | None:
    data = carried.get(source)
    if data is None and beside is not None:
        data = _read_beside(source, beside)
    return data if data and len(data) <= MOST_BYTES and is_picture(data) else None


def _read_beside(source: str, folder: Path) -> bytes | None:
    """The file that a saved page refers to, if it is inside the page's own folder."""
    parts = urlsplit(source)
    if parts.scheme or parts.netloc or not parts.path:
        return None
    try:
        path = (folder / unquote(parts.path)).resolve()
        if not path.is_relative_to(folder.resolve()) or path.stat().st_size > MOST_BYTES:
            return None
        return path.read_bytes()
    except (OSError, ValueError):
        return None
