"""Quantities of a form of their own: dollars and cents, one in five, a person's age."""

from decimal import Decimal
from fractions import Fraction

from newsclip.analysis.currency_names import SMALL_CHANGE
from newsclip.analysis.figures.amount import Amount
from newsclip.analysis.figures.amounts import AmountReader
from newsclip.analysis.figures.found import Found
from newsclip.analysis.figures.magnitudes import MAGNITUDES
from newsclip.analysis.figures.numerals import as_decimal
from newsclip.analysis.figures.tokens import Sort
from newsclip.analysis.figures.unit import Unit
from newsclip.analysis.figures.units_after import UnitReader
from newsclip.analysis.tables import word_set
from newsclip.analysis.units import is_currency
from newsclip.domain.interval import Interval

_IN = frozenset(("in", "von", "sur", "de", "cada"))
_CENTS = 10
_MILLION = 6
_OLDEST = 120
_DEGREES = frozenset(("°", "°C", "°F"))
_MINUS = frozenset(("minus", "moins", "menos"))
_BELOW_ZERO = frozenset(("below zero", "below freezing", "unter null", "sous zéro", "bajo cero"))
_PERSONS = word_set(
    "suspect man woman driver boy girl father mother husband wife son daughter student teacher victim "
    "officer pilot player striker singer actor widow brother sister teenager farmer nurse doctor lawyer "
    "resident pensioner soldier captain"
)
_AGED = frozenset(("age", "aged", "ages"))
_OLD = frozenset(("old", "alt"))
_AGES = frozenset(("years", "months", "weeks", "days"))


class SpecialReader:
    """Reads what takes more than a number and its unit."""

    def __init__(self, amounts: AmountReader, units: UnitReader) -> None:
        self.amounts = amounts
        self.units = units
        self.tokens = amounts.tokens
        self.folded = amounts.folded

    def read(self, amount: Amount, unit: Unit) -> Found | None:
        """The special form that begins with the amount, or None."""
        if amount.power or not unit.symbol:
            return self._share(amount, unit)
        if not is_currency(unit.symbol):
            return None
        return self._scaled_after(amount, unit) or self._with_cents(amount, unit)

    def _scaled_after(self, amount: Amount, unit: Unit) -> Found | None:
        """ "75 USD million", as tables write it."""
        power = MAGNITUDES.get(self.folded(unit.next), 0)
        if power < _MILLION:
            return None
        value = amount.value.scaleb(power)
        scaled = amount._replace(value=value, power=power)
        told = unit._replace(next=unit.next + 1)
        return Found(amount.first, told.next, Interval.exactly(value), told, scaled)

    def _with_cents(self, amount: Amount, unit: Unit) -> Found | None:
        """ "3 dollars 50 cents", "15 dollars and 50"."""
        joined = self.folded(unit.next) == "and"
        if not self._may_be_cents(unit.next + joined):
            return None
        small = self.amounts.read(unit.next + joined)
        if small is None or small.currency or not 0 < small.value < 100:
            return None
        if small.value != small.value.to_integral_value() or small.unsure:
            return None
        told = self.units.read(small)
        cents = told.symbol in SMALL_CHANGE
        whole_cents = joined or small.value >= _CENTS
        if not cents and not (whole_cents and self._ends(small.next)):
            return None
        value = Interval.exactly(amount.value + small.value.scaleb(-2))
        last = told.next if cents else small.next
        return Found(amount.first, last, value, unit._replace(next=last), amount)

    def _may_be_cents(self, index: int) -> bool:
        """Whether a number stands there, in digits or in words."""
        token = self.tokens.at(index)
        return token is not None and (
            token.sort is Sort.NUMBER or self.amounts.words.opens(token.folded)
        )

    def _ends(self, index: int) -> bool:
        """Whether a sentence or a clause ends there."""
        return self.folded(index) in {"", ".", ",", ";", "!", "?", "\n"}

    def _share(self, amount: Amount, unit: Unit) -> Found | None:
        """ "One in five", "three out of ten": a share without a unit."""
        if unit.symbol or unit.noun or amount.power or amount.currency:
            return None
        at = amount.next + (
            self.folded(amount.next + 1) == "sur" and self.tokens.is_word(amount.next)
        )
        two = f"{self.folded(at)} {self.folded(at + 1)}" in {"out of", "de cada"}
        out = two and self.folded(at) == "out"
        if not (two or self.folded(at) in _IN) or not 1 <= amount.value < 100:
            return None
        whole = self.amounts.read(at + (2 if two else 1))
        if whole is None or not self._is_whole(amount, whole, out=out):
            return None
        told = self.units.read(whole)
        if told.symbol:
            return None
        share = as_decimal(Fraction(int(amount.value), int(whole.value)))
        value = Interval.exactly(share)
        return Found(amount.first, told.next, value, told, amount._replace(next=whole.next, value=share,
                     unsure=False))  # fmt: skip

    def _is_whole(self, amount: Amount, whole: Amount, *, out: bool) -> bool:
        integers = all(one.value == one.value.to_integral_value() for one in (amount, whole))
        if not integers or whole.currency or not amount.value < whole.value <= Decimal(100_000):
            return False
        return out or amount.worded == whole.worded or whole.value in {10, 100, 1000}

    def told(self, found: Found) -> Found:
        """The value as what it is told as: an age, a temperature below zero."""
        if found.unit.symbol in _DEGREES:
            return self._below_zero(found)
        aged = found.bare or found.unit.symbol in _AGES
        return self._aged(found) if aged else found

    def _below_zero(self, found: Found) -> Found:
        """The temperature below zero: "minus 12 degrees", "10 degrees below zero"."""
        if found.value.single is None or found.value.single < 0:
            return found
        after = f"{self.folded(found.next)} {self.folded(found.next + 1)}"
        before = self.folded(found.first - 1) in _MINUS
        if not before and after not in _BELOW_ZERO:
            return found
        value = Interval.exactly(-found.value.single)
        return found._replace(first=found.first - before, value=value,
                              next=found.next + (0 if before else 2))  # fmt: skip

    def _aged(self, found: Found) -> Found:
        """The value as an age: "aged 45", "45 years old", "a 45-year-old", "Jo Doe, 45, said"."""
        if found.unit.symbol in _AGES:
            return self._years_old(found)
        high = found.value.high
        if found.amount.worded or high is None or not 0 < high < _OLDEST:
            return found
        if high != high.to_integral_value():
            return found
        if self._told_age(found.first) or self._in_commas(found):
            first = found.first - (self.folded(found.first - 1) in _AGED)
            return found._replace(first=first, unit=found.unit._replace(symbol="years"))
        return found

    def _years_old(self, found: Found) -> Found:
        """With "old" or "of age" in its words."""
        at = found.next + self.tokens.hyphen(found.next)
        if self.folded(found.next) == "-":
            at = found.next + 1
        if self.folded(at) in _OLD:
            return found._replace(next=at + 1)
        of_age = self.folded(at) == "of" and self.folded(at + 1) == "age"
        return found._replace(next=at + 2) if of_age else found

    def _told_age(self, index: int) -> bool:
        before = self.folded(index - 1)
        if before in {"of", "between", "at", "over", "under"}:
            return self.folded(index - 2) in _AGED
        return before in _AGED

    def _in_commas(self, found: Found) -> bool:
        """ "Jo Doe, 45, said", "her son, 9,": after a name or a person, in commas or in brackets."""
        marks = {self.folded(found.first - 1) + self.folded(found.next)}
        names = [self.tokens.at(found.first - step) for step in (2, 3)]
        named = all(
            name is not None and name.sort is Sort.WORD and name.text[0].isupper()
            and not name.text.isupper() for name in names
        )  # fmt: skip
        person = self.folded(found.first - 2) in _PERSONS
        return bool(marks & {",,", "()", ",."}) and (named or person)
