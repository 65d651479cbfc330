"""What an amount is told in."""

from typing import NamedTuple


class Unit(NamedTuple):
    """A unit or a counted noun, a rate for counts, and the token after it."""

    next: int
    symbol: str = ""
    noun: str = ""
    rate: str = ""
