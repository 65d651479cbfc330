"""Quantities told in two units, or three: 12 ft 2 in, 5 lb 3 oz, 2 h 15 min."""

from newsclip.analysis.figures.amount import Amount
from newsclip.analysis.figures.amounts import AmountReader
from newsclip.analysis.figures.found import Found
from newsclip.analysis.figures.unit import Unit
from newsclip.analysis.figures.units_after import UnitReader
from newsclip.analysis.figures.words import OR, TO
from newsclip.domain.interval import Interval

_BELOW = {
    "yd": ("ft", 3), "ft": ("in", 12), "stone": ("lb", 14), "lb": ("oz", 16),
    "km": ("m", 1000), "m": ("cm", 100), "kg": ("g", 1000), "years": ("months", 12),
    "weeks": ("days", 7), "days": ("hours", 24), "hours": ("min", 60), "min": ("s", 60),
}  # fmt: skip
"""The unit that goes on with each, and how many of it make one."""
_MOST_PARTS = 3


class MixedReader:
    """Reads what goes on in a smaller unit; the value is told in that, where it is exact."""

    def __init__(self, amounts: AmountReader, units: UnitReader) -> None:
        self.amounts = amounts
        self.units = units
        self.folded = amounts.folded

    def read(self, amount: Amount, unit: Unit) -> Found | None:
        """The quantity that begins with the amount, or None when no smaller unit follows."""
        if unit.symbol not in _BELOW or amount.currency or not _whole(amount):
            return None
        first, value, last = amount.first, amount.value, (amount, unit)
        for _ in range(_MOST_PARTS - 1):
            part = self._part(*last)
            if part is None:
                break
            value = value * _BELOW[last[1].symbol][1] + part[0].value
            last = part
        if last[0] is amount:
            return None
        return Found(first, last[1].next, Interval.exactly(value), last[1], last[0])

    def _part(self, amount: Amount, unit: Unit) -> tuple[Amount, Unit] | None:
        """The next part, less than one of the unit before it; after a comma or "and" it is another."""
        if unit.symbol not in _BELOW or not _whole(amount):
            return None
        smaller, most = _BELOW[unit.symbol]
        part = self.amounts.read(unit.next)
        if part is None or part.currency or not 0 < part.value < most:
            return None
        told = self.units.read(part)
        return (part, told) if told.symbol == smaller and not self._goes_on(told.next) else None

    def _goes_on(self, index: int) -> bool:
        """Whether a range goes on: "2 hours 15 minutes" is one, "2 hours 15 to 20 minutes" none."""
        return self.folded(index) in TO | OR


def _whole(amount: Amount) -> bool:
    return amount.value == amount.value.to_integral_value()
