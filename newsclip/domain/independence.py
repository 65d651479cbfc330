"""Which sources are really one: text they share, and what that leaves of independent origins."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from newsclip.domain.anchors import Span


@dataclass(frozen=True, slots=True)
class SharedPassage:
    """A passage of one article that others have in the same words."""

    span: Span
    articles: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Origin:
    """Articles that share so much text that they are one source; ``earliest`` is the likely origin.

    ``share`` is how much of the shorter of two of them is in the other, from 0 to 1, at the most.
    """

    articles: tuple[int, ...]
    earliest: int
    share: float = 0.0


@dataclass(frozen=True, slots=True)
class Independence:
    """What articles share: passages by article, shares by pair (the smaller id first), origins."""

    passages: dict[int, tuple[SharedPassage, ...]] = field(default_factory=dict)
    shares: dict[tuple[int, int], float] = field(default_factory=dict)
    origins: tuple[Origin, ...] = ()

    def share(self, one: int, other: int) -> float:
        """How much of the shorter of two articles is in the other, from 0 to 1."""
        return self.shares.get((min(one, other), max(one, other)), 0.0)

    def origin_of(self, article_id: int) -> Origin:
        """The origin of an article; one that shares nothing is its own."""
        for origin in self.origins:
            if article_id in origin.articles:
                return origin
        return Origin((article_id,), article_id)

    def count(self, article_ids: Iterable[int]) -> int:
        """How many independent origins these articles have."""
        return len({self.origin_of(article_id).earliest for article_id in article_ids})
