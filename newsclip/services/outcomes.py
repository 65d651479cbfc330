"""What became of what was to be imported."""

from dataclasses import dataclass
from enum import StrEnum

from newsclip.domain.errors import NewsClipError
from newsclip.services.sources import Source


class Outcome(StrEnum):
    """What became of a source."""

    NEW = "new"
    UPDATED = "updated"
    ALREADY = "already"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class ImportedItem:
    """One source and what became of it; ``notes`` are sentences for the user.

    ``version_id`` and ``before`` are the version that was added to an article that was there, and
    the one that was current until then.
    """

    source: Source
    outcome: Outcome
    article_id: int = 0
    title: str = ""
    error: NewsClipError | None = None
    notes: tuple[str, ...] = ()
    version_id: int = 0
    before: int = 0


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of a batch, in the order of its sources; ``cancelled`` leaves the rest out."""

    items: tuple[ImportedItem, ...]
    cancelled: bool = False

    def of(self, outcome: Outcome) -> tuple[ImportedItem, ...]:
        """The items with that outcome."""
        return tuple(item for item in self.items if item.outcome is outcome)

    @property
    def article_ids(self) -> tuple[int, ...]:
        """The articles that were made or found, in order, each once."""
        return tuple(dict.fromkeys(item.article_id for item in self.items if item.article_id))

    @property
    def failed_sources(self) -> tuple[Source, ...]:
        """What can be tried again."""
        return tuple(item.source for item in self.of(Outcome.FAILED))
