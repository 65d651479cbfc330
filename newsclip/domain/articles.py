"""Articles and their versions."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from uuid import UUID

from newsclip.domain.document import Document
from newsclip.domain.marks import Mark


class State(StrEnum):
    """Where an article stands on the desk."""

    INBOX = "inbox"
    READING = "reading"
    ARCHIVE = "archive"


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of an article besides its text. Empty strings mean unknown.

    Dates are ISO 8601 as precise as known: "2025", "2025-08", "2025-08-02", or a full time in UTC.
    ``language`` is a BCP 47 tag. ``title_proposed`` says that the title was taken from the lead.
    """

    title: str = ""
    byline: str = ""
    publisher: str = ""
    published: str = ""
    updated: str = ""
    language: str = ""
    url: str = ""
    title_proposed: bool = False


EDITABLE = ("title", "byline", "publisher", "published", "updated", "language", "url")
"""The metadata fields that a user may change by hand."""


@dataclass(frozen=True, slots=True)
class Capture:
    """How the bytes of a version came in: ``method`` is file, paste, url or sample."""

    method: str
    source: str
    at: datetime
    media_type: str = ""
    final_url: str = ""
    status: int = 0
    headers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Version:
    """One capture of an article's content; its document is loaded apart."""

    id: int
    uuid: UUID
    article_id: int
    number: int
    capture: Capture
    sha256: str
    size: int
    words: int
    dropped: datetime | None = None
    """When the user let go of the original bytes; text and images stay."""


@dataclass(frozen=True, slots=True)
class Article:
    """One piece, whatever its form."""

    id: int
    uuid: UUID
    metadata: Metadata
    state: State
    added: datetime
    version_id: int
    versions: int
    words: int
    tags: tuple[str, ...] = ()
    position: int = 0
    """Reading position: the code point at the top of the window when last read."""
    note: str = ""
    """What the user wrote about the article."""
    deleted: datetime | None = None


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """An article as a list shows it: ``counts`` of highlights by kind, ``hit`` a search context."""

    id: int
    title: str
    publisher: str
    published: str
    added: datetime
    lead: str
    state: State
    counts: Mapping[str, int]
    hit: str = ""
    language: str = ""
    title_proposed: bool = False


@dataclass(frozen=True)
class Extracted:
    """What an importer makes of bytes: a document, its metadata, and images it found inside.

    ``images`` maps the ``source`` of an Image block to its bytes where the file carried them.
    ``notes`` are plain sentences for the user (an encoding guessed, a part left out).
    """

    document: Document
    metadata: Metadata
    importer: str
    media_type: str = ""
    images: Mapping[str, bytes] = field(default_factory=lambda: MappingProxyType({}))
    notes: tuple[str, ...] = ()
    provenance: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """Which source gave each metadata field, for example ``{"title": "json-ld"}``."""
    pages: tuple[tuple[int, str], ...] = ()
    """Where the file has pages: the code point each begins at, and the number printed on it."""
    marks: tuple[Mark, ...] = ()
    """Passages that were marked in another program."""
    tags: tuple[str, ...] = ()
    """Labels that the article had there."""
    note: str = ""
    """What the user wrote about the article there."""
