"""Quantities in running text: amounts with their units, ranges, spreads and qualifiers."""

from collections.abc import Set as AbstractSet
from dataclasses import replace

from newsclip.analysis.currency_names import AMBIGUOUS_SYMBOL
from newsclip.analysis.figures.amounts import AmountReader
from newsclip.analysis.figures.changes import find_change
from newsclip.analysis.figures.density import few, thinned
from newsclip.analysis.figures.doubts import find_doubt
from newsclip.analysis.figures.found import Found
from newsclip.analysis.figures.mixed import MixedReader
from newsclip.analysis.figures.qualifying import Qualifying
from newsclip.analysis.figures.quantity import Quantity
from newsclip.analysis.figures.ranges import RangeReader
from newsclip.analysis.figures.ruling import Ruling
from newsclip.analysis.figures.special import SpecialReader
from newsclip.analysis.figures.tokens import tokenize
from newsclip.analysis.figures.units_after import UnitReader
from newsclip.domain.interval import Interval, bounded

_CHINA = ("chin", "yuan", "renminbi", "rmb", "中国", "人民币")
_AROUND = 2000


class Scanner:
    """Finds the quantities of one text, left to right."""

    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self.amounts = AmountReader(tokenize(text), language)
        self.tokens = self.amounts.tokens
        self.units = UnitReader(text, self.amounts)
        self.ranges = RangeReader(self.amounts, self.units)
        self.special = SpecialReader(self.amounts, self.units)
        self.mixed = MixedReader(self.amounts, self.units)
        self.ruling = Ruling(self.tokens)
        self.qualifying = Qualifying(text, self.tokens)

    def quantities(self, taken: AbstractSet[int] = frozenset()) -> list[Quantity]:
        """Every quantity in order but those that begin at an offset that is taken."""
        found: list[Quantity] = []
        end = 0
        tokens, openings = self.tokens.all, self.amounts.openings()
        if taken:
            openings = [at for at in openings if tokens[at].start not in taken]
        if not few(openings):
            openings = list(thinned(openings, lambda index: tokens[index].start))
        for at in openings:
            value = self._value(at) if at >= end else None
            if value is not None:
                end = value.next
                if self.ruling.is_figure(value):
                    found.append(self._beside(self._quantity(value), found))
        return found

    def _beside(self, quantity: Quantity, before: list[Quantity]) -> Quantity:
        """The quantity, a change too when it tells the one before it again: "$3, or 2 %"."""
        if not before or quantity.change or not before[-1].change:
            return quantity
        words = self.text[before[-1].end : quantity.start].strip()
        again = words in {", or", "or", "(", ", oder", ", soit", ", o"}
        return quantity._replace(change=before[-1].change) if again else quantity

    def _value(self, index: int) -> Found | None:
        amount = self.amounts.read(index)
        if amount is None:
            return None
        unit = self.units.read(amount)
        found = (
            self.special.read(amount, unit)
            or self.mixed.read(amount, unit)
            or self.ranges.read(amount, unit)
            or Found(index, unit.next, Interval.exactly(amount.value), unit, amount)
        )
        return self.special.told(found)

    def _quantity(self, found: Found) -> Quantity:
        first, sign, words = self.qualifying.before(found)
        last = found.next
        length, after = self.qualifying.after(last)
        if after and not sign:
            words = self.text[
                self.tokens.all[last - 1].end : self.tokens.all[last + length - 1].end
            ]
            last, sign, words = last + length, after, words.strip()
        start, end = self.tokens.all[first].start, self.tokens.all[last - 1].end
        value, unit = self._bounded(found, sign), found.unit
        return Quantity(
            start, end, value, self._yuan(unit.symbol, start, end), unit.noun, words, unit.rate,
            find_change(self.tokens, first, found),
            find_doubt(found, self.text[start:end], self.ruling.is_year, self.tokens.language),
        )  # fmt: skip

    @staticmethod
    def _bounded(found: Found, sign: str) -> Interval:
        value = found.value
        sign = sign if sign not in {"", "≈"} else found.amount.sign or sign
        if sign and value.single is not None:
            return bounded(sign, value.single)
        return replace(value, approximate=True) if sign == "≈" else value

    def _yuan(self, symbol: str, start: int, end: int) -> str:
        """Yuan for a bare ¥ where the text speaks of China."""
        if not symbol.startswith("JPY") or not any(
            sign in self.text[start:end] for sign in AMBIGUOUS_SYMBOL
        ):
            return symbol
        around = self.text[max(0, start - _AROUND) : end + _AROUND].casefold()
        chinese = any(word in around for word in _CHINA) or self.tokens.language == "zh"
        return symbol.replace("JPY", "CNY") if chinese else symbol
