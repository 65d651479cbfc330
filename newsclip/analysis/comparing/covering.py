"""How far the words of one thing are found again in those of another, as they are or alike in meaning.

Each word is held against the nearest of the other side, and the rare ones count for more, as in
``kinship`` (soft cardinality; Jimenez et al., 2012).
"""

from functools import lru_cache
from typing import NamedTuple

from newsclip.analysis.comparing.folding import Key
from newsclip.analysis.comparing.kinship import nearness
from newsclip.analysis.wordvectors import weight

_RARE = 6.0
"""The weight of a word that is not in the table."""
_LEFT = 0.25
"""How near to another a word has to be so as not to be left over."""


class Covered(NamedTuple):
    """How much of the weight of either side the other covers, and whether words are left over there."""

    here: float
    there: float
    left_here: bool
    left_there: bool

    @property
    def most(self) -> float:
        """The better covered of the two sides."""
        return max(self.here, self.there)

    @property
    def mean(self) -> float:
        """Both sides together."""
        return (self.here + self.there) / 2


@lru_cache(maxsize=65536)
def covered(one: Key, other: Key) -> Covered:
    """How far the two sets of words cover each other; nothing where one is empty."""
    if not one or not other:
        return Covered(0.0, 0.0, left_here=False, left_there=False)
    here, left_here = _side(one, other)
    there, left_there = _side(other, one)
    return Covered(here, there, left_here, left_there)


def _side(one: Key, other: Key) -> tuple[float, bool]:
    found = total = 0.0
    left = False
    for word in one:
        near = 1.0 if word in other else _nearest(word, other)
        heavy = word_weight(word)
        found, total, left = found + near * heavy, total + heavy, left or near < _LEFT
    return found / total, left


@lru_cache(maxsize=65536)
def _nearest(word: str, others: Key) -> float:
    return max(nearness(word, each) for each in others)


@lru_cache(maxsize=16384)
def word_weight(word: str) -> float:
    """How much a word counts: more the rarer it is in news."""
    known = weight(word)
    return 0.5 + (_RARE if known is None else known)
