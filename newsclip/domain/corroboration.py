"""A claim across sources: who says it, how many of them are independent, who contradicts it."""

from dataclasses import dataclass

from newsclip.domain.comparison import Pair
from newsclip.domain.highlights import Highlight


@dataclass(frozen=True, slots=True)
class ClaimGroup:
    """Claims that say the same, the fullest first, with the pairs that hold them together.

    ``origins`` counts what is left when sources that share their text are taken as one.
    """

    claims: tuple[Highlight, ...]
    pairs: tuple[Pair, ...] = ()
    against: tuple[Pair, ...] = ()
    """Pairs with claims that contradict one of these."""
    sources: int = 1
    origins: int = 1

    @property
    def leading(self) -> Highlight:
        """The claim that stands for the group."""
        return self.claims[0]
