"""Arrivals: what was received and waits to be put into the library."""

from dataclasses import dataclass

from newsclip.services.receiving import Received
from newsclip.services.sources import Source


@dataclass(frozen=True, slots=True)
class Arrival:
    """A source with its bytes, their SHA-256, and the story it is to go into (0: none)."""

    source: Source
    received: Received
    digest: str
    story_id: int = 0
