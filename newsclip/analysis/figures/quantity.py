"""A quantity found in running text."""

from typing import NamedTuple

from newsclip.domain.interval import Interval


class Quantity(NamedTuple):
    """A value or range with its unit, and where it stands, qualifier and unit included.

    ``unit`` is a canonical unit ("km", "EUR", "USD/bbl", "years") or empty; ``noun`` is what is
    counted when there is no unit ("orders"); ``rate`` the time a count is told for ("year").
    ``change`` says that the value is by how much something rose or fell ("rise", "fall"), and
    ``doubt`` why the words may mean another value, or no figure at all; both are mostly empty.
    """

    start: int
    end: int
    value: Interval
    unit: str = ""
    noun: str = ""
    qualifier: str = ""
    rate: str = ""
    change: str = ""
    doubt: str = ""
