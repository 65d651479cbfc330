"""What an amount is told in."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit or a counted noun, a rate for counts, and the token after it."""

    next: int
    symbol: str = ""
    noun: str = ""
    rate: str = ""
