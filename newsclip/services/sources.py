"""Sources: what a user hands over to be imported, and what a folder holds."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from newsclip.importing.importer import Hints

if TYPE_CHECKING:
    from newsclip.importing.containers import Member

_ANY_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]+://\S*", re.IGNORECASE)
"""What is meant as an address even where NewsClip does not go; fetching it says so."""
ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
_SKIPPED = {"thumbs.db", "desktop.ini", ".ds_store"}
_PAGES = {".html", ".htm", ".xhtml"}


@dataclass(frozen=True, slots=True)
class Source:
    """One thing to import. ``method`` is file, url, paste or sample; ``name`` what to call it.

    A file is read, an address fetched, when its turn comes; a paste carries its bytes. ``error``
    is set for what cannot even be tried, so that it is reported with the others; ``hints`` for what
    came out of a container. An address from a list has a ``record`` of what the list says of it: that
    is imported when the page cannot be had.
    """

    method: str
    name: str
    path: Path | None = None
    url: str = ""
    data: bytes | None = None
    media_type: str = ""
    hints: Hints | None = None
    error: str = ""
    record: bytes | None = None
    original: str = ""
    """The SHA-256 of its bytes where they are in the library instead of ``data``."""
    password: str = field(default="", repr=False)


def from_file(path: Path, *, method: str = "file") -> Source:
    """A file on disk."""
    return Source(method, path.name, path=path)


def from_address(url: str) -> Source:
    """An address to fetch."""
    return Source("url", url.strip(), url=url.strip())


def from_member(member: "Member", *, fetch: bool = True) -> Source:
    """Something in a container; a link is fetched, or what its list says of it taken instead."""
    from newsclip.importing.containers import MemberKind

    if member.kind is MemberKind.LINK and fetch and member.url:
        return Source(
            "url", member.title, url=member.url, hints=member.hints, record=member.data or None
        )
    return Source("file", member.title, data=member.data, hints=member.hints)


def from_text(text: str, *, name: str = "Pasted text") -> Source:
    """Text from the clipboard; an address alone is an address."""
    if (match := ADDRESS.fullmatch(text.strip())) is not None:
        return from_address(match[0])
    return Source(
        "paste",
        name,
        data=text.encode("utf-8", "replace"),
        media_type="text/plain; charset=utf-8",
    )


def from_html(html: str, *, name: str = "Pasted page") -> Source:
    """HTML from the clipboard."""
    data = html.encode("utf-8", "replace")
    return Source("paste", name, data=data, media_type="text/html; charset=utf-8")


def from_words(words: Iterable[str]) -> list[Source]:
    """Paths and addresses as a command line or a drop gives them; folders are opened."""
    sources: list[Source] = []
    for word in words:
        if _ANY_ADDRESS.fullmatch(word.strip()):
            sources.append(from_address(word))
        else:
            sources += from_path(Path(word).expanduser())
    return sources


def from_path(path: Path) -> list[Source]:
    """A file, or every file of a folder and those below it, in order of their names."""
    try:
        if not path.is_dir():
            return [from_file(path)]
        return _from_folder(path)
    except OSError as error:
        return [Source("file", str(path), path=path, error=str(error))]


def _from_folder(folder: Path) -> list[Source]:
    sources: list[Source] = []
    entries = sorted(folder.iterdir(), key=lambda entry: entry.name.casefold())
    pages = {entry.stem for entry in entries if entry.suffix.lower() in _PAGES}
    for entry in entries:
        if entry.name.startswith((".", "~")) or entry.name.lower() in _SKIPPED:
            continue
        if entry.is_dir() and _belongs_to(entry.name, pages):
            continue
        if entry.is_dir() and entry.is_symlink():
            continue
        sources += from_path(entry)
    return sources


def _belongs_to(folder: str, pages: set[str]) -> bool:
    """Whether a folder holds the images of a page saved beside it ("page_files", "page.files")."""
    return any(folder in (f"{page}_files", f"{page}.files", f"{page}_Dateien") for page in pages)
