"""Ranges and spreads: "700 to 830 km", "between 5 and 10 %", "5.2 ± 0.1 kg"."""

from newsclip.analysis.figures.amount import Amount
from newsclip.analysis.figures.amounts import AmountReader
from newsclip.analysis.figures.found import Found
from newsclip.analysis.figures.ruling import DASHES, is_year
from newsclip.analysis.figures.unit import Unit
from newsclip.analysis.figures.units_after import UnitReader
from newsclip.analysis.figures.words import (
    AND,
    BEFORE_YEAR,
    BETWEEN,
    CHANGES,
    FROM,
    MONTHS,
    OR,
    TO,
)
from newsclip.analysis.units import convertible
from newsclip.domain.interval import Interval

_OR_BELOW = 100
_BACK = 6
_ARTICLES = frozenset(("el", "los", "las"))
_SPREAD = frozenset(("±", "+", "plus", "give"))
_JOINTS = TO | AND | OR | DASHES | {"~", "auf"}
_PLUS_MINUS = frozenset(
    ("+ / -", "plus or minus", "give or take", "plus oder minus", "plus ou moins")
)
_DATED = BEFORE_YEAR | MONTHS.keys()


class RangeReader:
    """Reads the second end of what may be a range."""

    def __init__(self, amounts: AmountReader, units: UnitReader) -> None:
        self.amounts = amounts
        self.units = units
        self.folded = amounts.folded

    def read(self, amount: Amount, unit: Unit) -> Found | None:
        """The range or spread that begins with the amount, or None when it stands alone."""
        start = unit.next if unit.symbol else amount.next
        word = self.folded(start)
        if word in _SPREAD:
            return self._spread(amount, unit, start)
        return self._range(amount, unit, start) if word in _JOINTS else None

    def _spread(self, amount: Amount, told: Unit, at: int) -> Found | None:
        """ "5.2 ± 0.1 kg", "35 mm plus or minus 2 mm"."""
        joined = " ".join(self.folded(at + step) for step in range(3))
        signs = 1 if self.folded(at) == "±" else 3 if joined in _PLUS_MINUS else 0
        spread = self.amounts.read(at + signs) if signs else None
        if spread is None:
            return None
        unit = self.units.read(spread)
        if told.symbol not in {"", unit.symbol}:
            return None
        value = Interval(amount.value - abs(spread.value), amount.value + abs(spread.value))
        return Found(amount.first, unit.next, value, unit, amount)

    def _range(self, amount: Amount, unit: Unit, start: int) -> Found | None:
        """ "$350 per kg to $680 per kg", "three to five years"."""
        told = start > amount.next
        at = self._connector(start, amount)
        other = self.amounts.read(at) if at else None
        if other is None or self._is_change(amount, told=told) or self._is_dated(amount, other):
            return None
        last = self.units.read(other)
        if told and not (last.symbol and convertible(unit.symbol, last.symbol)):
            return None
        common = last if last.symbol else last._replace(symbol=unit.symbol)
        return self._from_to(amount, other, common, self.folded(start))

    def _is_dated(self, amount: Amount, other: Amount) -> bool:
        """Whether a year stands there before what something came to: "rose in 2024 to 5 million"."""
        if self.folded(amount.first - 1) not in _DATED:
            return False
        digits, others = self.folded(amount.next - 1), self.folded(other.next - 1)
        return is_year(digits) and (bool(other.power or other.currency) or not is_year(others))

    def _from_to(self, amount: Amount, other: Amount, unit: Unit, joined: str) -> Found | None:
        low, high = amount.value, other.value
        if not amount.power and other.power and low <= high.scaleb(-other.power):
            low = low.scaleb(other.power)
        if low >= high and not (low < 0 or high < 0):
            return None
        interval = Interval(min(low, high), max(low, high))
        return Found(amount.first, unit.next, interval, unit, other, joined)

    def _connector(self, index: int, amount: Amount) -> int:
        """The token after what joins two ends of a range; 0 when nothing does."""
        word = self.folded(index)
        if word in DASHES or word == "~":
            to = self.folded(index + 1) in TO
            return index + 1 + to + (to and self.amounts.tokens.hyphen(index + 2))
        before = self.folded(amount.first - 1)
        if before in _ARTICLES and self.folded(amount.first - 2) in BETWEEN and word in AND:
            return index + 1 + (self.folded(index + 1) in _ARTICLES)
        if word == "auf" and before == "von" and not amount.value:
            return index + 1
        if word in TO or (word in AND and before in BETWEEN):
            return index + 1
        return index + 1 if word in OR and amount.value < _OR_BELOW else 0

    def _is_change(self, amount: Amount, *, told: bool) -> bool:
        """Whether "from A to B" follows a word of change, so that A and B are two figures."""
        before = [self.folded(amount.first - step) for step in range(1, _BACK)]
        return any(word in CHANGES for word in before) and (told or before[0] in FROM)
