"""Feeds that the user subscribed to, and what they offer."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class Offer(StrEnum):
    """What became of something a feed offered."""

    NEW = "new"
    SEEN = "seen"
    IMPORTED = "imported"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class Subscription:
    """A feed; ``new`` counts what it offers that was not looked at, ``error`` its last failure.

    ``private`` says that the user let its address be in a private network.
    """

    id: int
    uuid: UUID
    url: str
    title: str = ""
    site: str = ""
    folder: str = ""
    etag: str = ""
    modified: str = ""
    error: str = ""
    private: bool = False
    checked: datetime | None = None
    deleted: datetime | None = None
    new: int = 0


@dataclass(frozen=True, slots=True)
class Offered:
    """Something a feed offers; ``content`` is HTML as the feed gave it, never shown as such."""

    id: int
    feed_id: int
    guid: str
    url: str
    title: str
    byline: str
    published: str
    summary: str
    found: datetime
    content: str = ""
    state: Offer = Offer.NEW
    article_id: int = 0
