"""Arrivals: what was received and waits to be put into the library."""

from dataclasses import dataclass

from newsclip.domain.articles import Extracted
from newsclip.domain.document import Image
from newsclip.services.receiving import Received
from newsclip.services.sources import Source


@dataclass(frozen=True, slots=True)
class Arrival:
    """A source with its bytes, their SHA-256, and the story it is to go into (0: none)."""

    source: Source
    received: Received
    digest: str
    story_id: int = 0


@dataclass(frozen=True, slots=True)
class Kept:
    """An article whose files are in the library already, and whose rows are still to be written."""

    extracted: Extracted
    sketch: tuple[int, ...] = ()

    @property
    def images(self) -> frozenset[str]:
        """The SHA-256 of its images."""
        blocks = self.extracted.document.blocks
        return frozenset(b.sha256 for b in blocks if isinstance(b, Image) and b.sha256)
