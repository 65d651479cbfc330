"""The shape every importer has: what it is given, what it says of it, what it makes of it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol

from newsclip.domain.articles import Extracted
from newsclip.domain.errors import TooLargeError, UnsupportedError
from newsclip.importing.encodings import Decoded, decode
from newsclip.importing.signatures import looks_like
from newsclip.language import tr

SAMPLE_SIZE = 65_536
MOST_TEXT = 10_000_000
"""Code points of canonical text in an article."""
MOST_SOURCE = 40_000_000
"""Characters of mark-up; more is not read at all."""


@dataclass(frozen=True, slots=True)
class Hints:
    """What is known of bytes besides themselves; only ``name`` is always there."""

    name: str
    url: str = ""
    media_type: str = ""
    charset: str = ""
    password: str = field(default="", repr=False)

    @property
    def extension(self) -> str:
        """The ending of the name in lower case without its dot, or nothing."""
        stem, dot, ending = self.name.rpartition(".")
        return ending.lower() if dot and stem and len(ending) <= 12 else ""


@dataclass(frozen=True)
class Sample:
    """The beginning of some bytes, as importers look at it to recognise their format."""

    data: bytes
    hints: Hints

    @cached_property
    def head(self) -> bytes:
        """The first bytes."""
        return self.data[:SAMPLE_SIZE]

    @cached_property
    def decoded(self) -> Decoded | None:
        """The first bytes as text, None when they are not text in any encoding."""
        if looks_like(self.head):
            return None
        return decode(self.head, declared=self.hints.charset, partial=len(self.data) > SAMPLE_SIZE)

    @property
    def text(self) -> str:
        """The first bytes as text, empty when they are none."""
        return self.decoded.text if self.decoded else ""


class Importer(Protocol):
    """A module that reads one format: a pure function of bytes and hints.

    ``recognises`` answers from 0 (no) to 1 (certainly); ``extract`` raises an ImportingError when
    there is no article in the bytes.
    """

    NAME: str

    @property
    def recognises(self) -> Callable[[Sample], float]:
        """How sure the importer is that the sample is in its format."""

    @property
    def extract(self) -> Callable[[bytes, Hints], Extracted]:
        """The article in the bytes."""


def read_text(data: bytes, hints: Hints, *, most: int = MOST_SOURCE) -> Decoded:
    """The bytes as text, UnsupportedError when they are not text, TooLargeError when too long."""
    decoded = decode(data, declared=hints.charset)
    if decoded and len(decoded.text) > most:
        raise TooLargeError(
            tr(
                "“{name}” is too long: {count:,} characters.",
                name=hints.name,
                count=len(decoded.text),
            ),
            tr("Split it into smaller files and import those."),
            source=hints.name,
        )
    if decoded is None:
        raise UnsupportedError(
            tr("“{name}” is not text.", name=hints.name),
            tr("Choose a saved web page, an e-mail, an e-book, a document or a text file."),
            source=hints.name,
        )
    return decoded
