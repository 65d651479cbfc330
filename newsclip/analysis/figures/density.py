"""How many figures a text may have: prose has a few to a line, whatever else has thousands."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

_STRETCH, _MOST = 10_000, 400
Item = TypeVar("Item")


def few(items: Sequence[object]) -> bool:
    """Whether there are so few that none is left out wherever they stand."""
    return len(items) <= _MOST


def thinned(items: Iterable[Item], place: Callable[[Item], int]) -> Iterator[Item]:
    """The items in their order, no more than 400 of them in 10,000 characters."""
    stretch, left = 0, _MOST
    for item in items:
        if (at := place(item)) >= stretch:
            stretch, left = at + _STRETCH, _MOST
        if left:
            left -= 1
            yield item
