"""The ledger of a story: every conflict of its sources, its passages, and what the user made of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from newsclip.domain.highlights import Highlight


class Standing(StrEnum):
    """What became of a conflict."""

    OPEN = "open"
    EXPLAINED = "explained"
    RESOLVED = "resolved"


@dataclass(frozen=True, slots=True)
class Dispute:
    """What the user said of a conflict, and what was in conflict then."""

    key: str
    standing: Standing = Standing.OPEN
    note: str = ""
    seen: tuple[str, ...] = ()
    updated: datetime | None = None


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """A conflict of a story. ``reasons`` say why its passages may differ.

    ``decided`` tells whether the standing is the user's own; else it is open, or explained by what
    the passages say of condition, date or precision. ``anew`` tells that something was said since
    the user decided, so that it is open again.
    """

    key: str
    title: str
    passages: tuple[Highlight, ...]
    reasons: tuple[str, ...]
    standing: Standing
    note: str = ""
    decided: bool = False
    anew: bool = False
    updated: datetime | None = None

    @property
    def articles(self) -> tuple[int, ...]:
        """The articles its passages are in, as they first appear."""
        return tuple(dict.fromkeys(one.article_id for one in self.passages))
