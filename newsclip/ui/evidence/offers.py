"""What the filters offer: the statuses, tags and publishers there are now."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from newsclip.domain.errors import NewsClipError
from newsclip.domain.scope import EvidenceQuery
from newsclip.domain.values import value_words
from newsclip.services.desk import Desk

Offer = list[tuple[str, str]]
"""Stored values, each with its words."""


class Offers(QObject):
    """Asks the library when a menu opens."""

    failed = Signal(object)

    def __init__(
        self, desk: Desk, query: Callable[[], EvidenceQuery], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._query = query

    def statuses(self) -> Offer:
        """The statuses that occur in the scope."""
        return self._made(
            lambda: ((one, value_words(one)) for one in self._desk.evidence.statuses(self._query()))
        )

    def publishers(self) -> Offer:
        """The publishers that occur in the scope."""
        return self._made(
            lambda: ((one, one) for one in self._desk.evidence.publishers(self._query()))
        )

    def tags(self) -> Offer:
        """The tags that some highlight has, with how many have it."""
        return self._made(
            lambda: (
                (tag.name, f"{tag.name}  ({tag.highlights:,})")
                for tag in self._desk.tags.all()
                if tag.highlights
            )
        )

    def _made(self, find: Callable[[], Iterable[tuple[str, str]]]) -> Offer:
        try:
            return list(find())
        except NewsClipError as error:
            self.failed.emit(error)
            return []
