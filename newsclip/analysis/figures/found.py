"""A value as it is read from tokens, before it is a quantity."""

from typing import NamedTuple

from newsclip.analysis.figures.amount import Amount
from newsclip.analysis.figures.unit import Unit
from newsclip.domain.interval import Interval


class Found(NamedTuple):
    """A value read from the tokens ``first`` up to ``next``; ``amount`` is its last number."""

    first: int
    next: int
    value: Interval
    unit: Unit
    amount: Amount
    joined: str = ""
    """What stands between the two ends of a range: "-", "to"."""
    doubt: str = ""

    @property
    def bare(self) -> bool:
        """Whether nothing says what the number counts."""
        return not (self.unit.symbol or self.unit.noun or self.amount.power)
