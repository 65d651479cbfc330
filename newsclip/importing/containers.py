"""Files that hold articles: their members, and reading a page with what came along with it."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol
from urllib.parse import unquote, urldefrag

from newsclip.domain.articles import Extracted
from newsclip.domain.errors import EmptyError
from newsclip.importing.addresses import resolved
from newsclip.importing.html_images import Carry
from newsclip.importing.importer import Hints, Sample
from newsclip.language import tr

MOST_MEMBERS = 20_000


class MemberKind(StrEnum):
    """What a member is to its container.

    Pages and messages are all that their container is; attachments stand beside the message that
    holds them, which is an article too; chapters are parts of a book that can be read as one; links
    are entries of a list, whose page is elsewhere: their own data says what the list knows of it.
    """

    PAGE = "page"
    MESSAGE = "message"
    CHAPTER = "chapter"
    ATTACHMENT = "attachment"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Member:
    """One of the things in a container that can be imported by itself, by ``extract``."""

    title: str
    data: bytes
    hints: Hints
    url: str = ""
    kind: MemberKind = MemberKind.PAGE


_LIST = re.compile(
    rb"^\s*(?:(?:<\?xml[^>]*>\s*|<!--.*?-->\s*)*<(?:\w+:)?(?:rss|RDF|feed)\b"
    rb"|<!DOCTYPE NETSCAPE-Bookmark|TY  - |@\w{2,30}\s*\{|%|\[InternetShortcut\]|\[Desktop Entry\]"
    rb"|[\[{]\s*[\[{\"]|[^\n<>]{0,300}https?://|#[^\n]{0,200}\n)"
    rb"|<title>\s*Pocket Export|^[^\n]{0,400}(?:,url\b|\burl,|Book Title,)",
    re.DOTALL | re.IGNORECASE,
)
"""How lists of articles begin; sometimes another text does too."""


def may_hold_several(data: bytes) -> bool:
    """Whether the bytes begin as a capture of pages, a mailbox or a list; sometimes wrongly yes."""
    if data.startswith((b"WARC/", b"From ", b"\x1f\x8b", b"bplist00")):
        return True
    if data.startswith(b"PK\x03\x04"):
        return b"datapackage.json" in data or b"metadata_0_to_" in data
    head = data[:4096].removeprefix(b"\xef\xbb\xbf")
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        head = head.replace(b"\x00", b"")[2:]
    return bool(_LIST.search(head) or b"<key>URL</key>" in head)


class Container(Protocol):
    """An importer of files that may hold several articles."""

    NAME: str

    @property
    def members(self) -> Callable[[bytes, Hints], tuple[Member, ...]]:
        """The members in the order of the container; ImportingError when it cannot be read."""


def carrying(images: Mapping[str, bytes], location: str) -> Carry:
    """Finds among ``images``, by address or ``cid:``, what a page from ``location`` refers to."""

    def find(reference: str) -> tuple[str, bytes] | None:
        plain = urldefrag(reference)[0]
        for name in (resolved(location, plain), reference, plain, unquote(plain)):
            if name and name in images:
                return name, images[name]
        return None

    return find


def read_inside(data: bytes, hints: Hints, carry: Carry | None = None) -> Extracted:
    """The article in a page or text from inside a container, with the images that came along."""
    from newsclip.importing import html_page, markdown_text, plain_text

    if "html" in hints.media_type:
        return html_page.read_page(data, hints, carry)
    sample = Sample(data, hints)
    if not hints.media_type.startswith("text/") and html_page.recognises(sample) > 0.5:
        return html_page.read_page(data, hints, carry)
    if markdown_text.recognises(sample) > 0.5:
        return markdown_text.extract(data, hints)
    return plain_text.extract(data, hints)


def nothing_inside(hints: Hints, kind: str) -> EmptyError:
    """The error for a container without an article; ``kind`` says what it is ("a web archive")."""
    return EmptyError(
        tr(
            "“{name}” is {kind} without any article that NewsClip can read.",
            name=hints.name,
            kind=kind,
        ),
        tr("Check that it was saved completely, or save the page anew and import that."),
        source=hints.name,
    )
