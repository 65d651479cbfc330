"""Which figure of an article is the nearest to one of another article, by words and value.

Two figures that are each the nearest of the other more likely tell the same quantity than two that only
look alike (mutual nearest neighbours).
"""

from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence
from typing import Generic, NamedTuple, TypeVar

from newsclip.analysis.comparing.affinity import closeness
from newsclip.analysis.comparing.facts import Facts
from newsclip.analysis.comparing.values import comparable, nearness

_CROWD = 14
"""Figures of one sort in an article up to which the nearest of them is looked for."""
_NEAR = 0.35
"""How near two values have to be for that: the one not four times the other."""

G = TypeVar("G", bound=Hashable)


class Item(NamedTuple):
    """A figure to be joined with others: its article and what is looked at of it."""

    article: int
    facts: Facts


class Neighbours(Generic[G]):
    """The figures of each article, to tell which of them is the nearest to one of another article."""

    def __init__(self, groups: Mapping[G, Sequence[Item]]) -> None:
        self._told: dict[int, list[tuple[G, Item]]] = defaultdict(list)
        for group, items in groups.items():
            for item in items:
                self._told[item.article].append((group, item))

    def share(self, one: G, ones: Sequence[Item], other: G, others: Sequence[Item]) -> float:
        """How many of the pairs across two groups are each the nearest of the other."""
        found = sum(self.mutual(one, mine, other, theirs) for mine in ones for theirs in others)
        return found / (len(ones) * len(others))

    def mutual(self, one: G, mine: Item, other: G, theirs: Item) -> bool:
        """Whether neither article has a figure that is nearer to the one of the other article."""
        articles = mine.article, theirs.article
        if articles[0] == articles[1] or any(len(self._told[a]) > _CROWD for a in articles):
            return False
        if nearness(mine.facts, theirs.facts) < _NEAR:
            return False
        best = closeness(mine.facts, theirs.facts)
        groups = (one, other)
        return best > self._rival(mine, theirs.article, groups, best) and best > self._rival(
            theirs, mine.article, groups, best
        )

    def _rival(self, item: Item, article: int, groups: tuple[G, G], best: float) -> float:
        """How close the nearest figure of the article is that stands in neither group."""
        closest = 0.0
        for group, rival in self._told[article]:
            if group in groups or not comparable(item.facts, rival.facts):
                continue
            closest = max(closest, closeness(item.facts, rival.facts))
            if closest >= best:
                break
        return closest
