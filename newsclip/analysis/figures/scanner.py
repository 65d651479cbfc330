"""Quantities in running text: amounts with their units, ranges, spreads and qualifiers."""

from dataclasses import dataclass, replace
from decimal import Decimal

from newsclip.analysis.figures.amounts import Amount, AmountReader
from newsclip.analysis.figures.quantity import Quantity
from newsclip.analysis.figures.tokens import Sort, Token, tokenize
from newsclip.analysis.figures.units_after import Unit, UnitReader
from newsclip.analysis.figures.words import (
    AFTER,
    AND,
    BEFORE_YEAR,
    BETWEEN,
    CHANGES,
    FROM,
    MONTHS,
    NAMES_BEFORE,
    OR,
    TO,
    qualifiers,
)
from newsclip.analysis.unit_names import AMBIGUOUS_SYMBOL
from newsclip.analysis.units import convertible, is_currency
from newsclip.domain.interval import Interval, bounded

_DASHES = frozenset("-–—‑")
_SIGNS = {"~": "≈", "≈": "≈", ">": ">", "≥": "≥", "<": "<", "≤": "≤"}
_ORDINALS = frozenset(("st", "nd", "rd", "th", "er", "ère", "ème", "º", "ª"))
_ONLY_MONEY = frozenset(("from", "desde", "ab"))
_DURATIONS = frozenset(("s", "min", "hours", "days", "weeks", "months", "years", "decades"))
_YEAR_BEFORE = BEFORE_YEAR | MONTHS.keys() | {"the", "its", "his", "their", "had", "der", "die"}
_YEARS = range(1500, 2200)


@dataclass(frozen=True, slots=True)
class _Found:
    """A value read from the tokens ``first`` up to ``next``."""

    first: int
    next: int
    value: Interval
    unit: Unit
    amount: Amount


class Scanner:
    """Finds the quantities of one text, left to right."""

    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self.tokens = tokenize(text)
        self.amounts = AmountReader(self.tokens, language)
        self.units = UnitReader(text, self.amounts)
        self.language = self.amounts.language
        self.folded = self.amounts.folded

    def quantities(self) -> list[Quantity]:
        """Every quantity in order."""
        found: list[Quantity] = []
        at = 0
        while at < len(self.tokens):
            value = self._value(at)
            if value is not None and self._is_figure(value):
                found.append(self._quantity(value))
            at = value.next if value else at + 1
        return found

    def _value(self, index: int) -> _Found | None:
        amount = self._amount(index)
        if amount is None:
            return None
        unit = self.units.read(amount)
        return (
            self._spread(amount)
            or self._range(amount, unit)
            or _Found(index, unit.next, Interval.exactly(amount.value), unit, amount)
        )

    def _amount(self, index: int) -> Amount | None:
        token = self.tokens[index]
        if token.sort is Sort.CODE:
            return None
        return self.amounts.read(index)

    def _spread(self, amount: Amount) -> _Found | None:
        """ "5.2 ± 0.1 kg"."""
        at = amount.next
        signs = 1 if self.folded(at) == "±" else 3 if self._joined(at, 3) == "+/-" else 0
        spread = self.amounts.read(at + signs) if signs else None
        if spread is None:
            return None
        unit = self.units.read(spread)
        value = Interval(amount.value - abs(spread.value), amount.value + abs(spread.value))
        return _Found(amount.first, unit.next, value, unit, amount)

    def _joined(self, index: int, count: int) -> str:
        return "".join(self.folded(index + step) for step in range(count))

    def _range(self, amount: Amount, unit: Unit) -> _Found | None:
        """ "700 to 830 km", "between 5 and 10 %", "$350 per kg to $680 per kg"."""
        told = unit.symbol and unit.next > amount.next
        start = unit.next if told else amount.next
        at = self._connector(start, amount)
        other = self.amounts.read(at) if at else None
        if other is None or self._is_change(amount, bool(told)):
            return None
        last = self.units.read(other)
        if told and last.symbol and not convertible(unit.symbol, last.symbol):
            return None
        if told and not last.symbol:
            return None
        return self._from_to(amount, other, self._common(unit, last))

    @staticmethod
    def _common(unit: Unit, last: Unit) -> Unit:
        return last if last.symbol else replace(last, symbol=unit.symbol)

    def _from_to(self, amount: Amount, other: Amount, unit: Unit) -> _Found | None:
        low, high = amount.value, other.value
        if not amount.power and other.power and low <= high.scaleb(-other.power):
            low = low.scaleb(other.power)
        if low >= high and not (low < 0 or high < 0):
            return None
        interval = Interval(min(low, high), max(low, high))
        return _Found(amount.first, unit.next, interval, unit, other)

    def _connector(self, index: int, amount: Amount) -> int:
        """The token after what joins two ends of a range; 0 when nothing does."""
        token, word = self.amounts.token(index), self.folded(index)
        if token is None:
            return 0
        if word in _DASHES:
            return index + 1 + (self.folded(index + 1) in TO)
        before = self.folded(amount.first - 1)
        if word in TO or (word in AND and before in BETWEEN):
            return index + 1
        return index + 1 if word in OR and amount.value < 100 else 0

    def _is_change(self, amount: Amount, told: bool) -> bool:
        """Whether "from A to B" follows a word of change, so that A and B are two figures."""
        before = [self.folded(amount.first - step) for step in range(1, 6)]
        return any(word in CHANGES for word in before) and (told or before[0] in FROM)

    def _is_figure(self, found: _Found) -> bool:
        amount, unit = found.amount, found.unit
        first, before = self.tokens[found.first], self.amounts.token(found.first - 1)
        if unit.symbol and not self._hangs_on(first, before, found.first):
            return not (amount.unsure and unit.symbol in {"s", "m"})
        if amount.worded and not (unit.noun or amount.power or amount.value >= 10):
            return False
        if amount.unsure or self._hangs_on(first, before, found.first):
            return False
        if amount.power:
            return True
        return not (self._is_date(found) or self._is_ordinal(found) or self._is_name(found, before))

    def _hangs_on(self, first: Token, before: Token | None, index: int) -> bool:
        """Whether the digits belong to a word before them: "scp-173", "G-20"."""
        if first.spaced or before is None or first.sort is not Sort.NUMBER:
            return False
        earlier = self.amounts.token(index - 2)
        if before.text in _DASHES | {"/", "_", "#", "&"} and not before.spaced:
            return earlier is not None and earlier.sort is not Sort.MARK
        return before.text in {"#", "_"}

    def _is_date(self, found: _Found) -> bool:
        """A day beside its month, or a bare year."""
        value = found.value.low
        if value is None or found.unit.symbol or value != value.to_integral_value():
            return False
        near = {self._beside(found.first, -1), self._beside(found.amount.next - 1, 1)}
        if value < 32 and near & MONTHS.keys():
            return True
        return self._is_year(found, value)

    def _beside(self, index: int, step: int) -> str:
        """The word before or after the token, past a full stop: "Oct. 7", "3. Mai"."""
        word = self.folded(index + step)
        return self.folded(index + 2 * step) if word == "." else word

    def _is_year(self, found: _Found, value: Decimal) -> bool:
        words = self.tokens[found.amount.next - 1].text
        if int(value) not in _YEARS or len(words) != 4 or not words.isdigit():
            return False
        return not found.unit.noun or self.folded(found.first - 1) in _YEAR_BEFORE

    def _is_ordinal(self, found: _Found) -> bool:
        token, after = self.tokens[found.amount.next - 1], self.amounts.token(found.amount.next)
        if after is None or after.spaced or token.sort is not Sort.NUMBER:
            return False
        if after.folded in {"am", "pm"} or after.folded in _ORDINALS:
            return True
        return after.sort is Sort.WORD and not found.unit.noun and not found.unit.symbol

    def _is_name(self, found: _Found, before: Token | None) -> bool:
        """A bare whole number after a name, a label, or before am and pm."""
        if self.folded(found.amount.next) in {"am", "pm", "a.m", "p.m", "o’clock", "o'clock"}:
            return True
        whole = found.value.low is not None and found.value.low < 10_000
        if before is None or before.sort is not Sort.WORD or not whole:
            return False
        if before.folded in NAMES_BEFORE and self.tokens[found.first].sort is Sort.NUMBER:
            return True
        named = before.text[0].isupper() and before.folded not in self._opening_words()
        opening = found.first == 1 or self.folded(found.first - 2) in {
            ".",
            "!",
            "?",
            "“",
            '"',
            "\n",
        }
        return named and not opening and not found.unit.noun

    @staticmethod
    def _opening_words() -> frozenset[str]:
        return BEFORE_YEAR | BETWEEN | FROM | TO

    def _quantity(self, found: _Found) -> Quantity:
        start, sign, words = self._qualified(found)
        value, end = found.value, self.tokens[found.next - 1].end
        after_sign, after_end = self._after(found.next)
        if after_sign and not sign:
            sign, end = after_sign, after_end
            words = self.text[self.tokens[found.next - 1].end : end].strip()
        if sign and value.single is not None:
            value = bounded(sign, value.single)
        elif sign == "≈":
            value = replace(value, approximate=True)
        symbol = self._yuan(found.unit.symbol, start, end)
        return Quantity(start, end, value, symbol, found.unit.noun, words, found.unit.rate)

    def _qualified(self, found: _Found) -> tuple[int, str, str]:
        """Where the qualifier starts, its sign and its words; "up to about" counts as "up to"."""
        first, sign = found.first, ""
        for _ in range(2):
            length, outer = self._qualifier(first, found)
            if not length:
                break
            first, sign = first - length, outer if outer != "≈" or not sign else sign
        start = self.tokens[first].start
        words = self.text[start : self.tokens[found.first].start].strip()
        if self.folded(first - 1) in BETWEEN and not sign:
            return self.tokens[first - 1].start, "", ""
        return start, sign, words if sign else ""

    def _qualifier(self, index: int, found: _Found) -> tuple[int, str]:
        """How many tokens before the index qualify it, and their sign."""
        if sign := _SIGNS.get(self.folded(index - 1)):
            return 1, sign
        if self.folded(index - 1) == "." and self.folded(index - 2) in {"ca", "approx", "c"}:
            return 2, "≈"
        known = qualifiers(self.language)
        for length in (4, 3, 2, 1):
            words = self._phrase(index, length)
            sign = known.get(words, "")
            if sign and self._fits(" ".join(words), index - length, found):
                return length, sign
        return 0, ""

    def _phrase(self, index: int, length: int) -> tuple[str, ...]:
        if index < length:
            return ()
        return tuple(token.folded for token in self.tokens[index - length : index])

    def _fits(self, words: str, index: int, found: _Found) -> bool:
        """Whether the words qualify this value: "from €20,000", but not "from 20 metres"."""
        if words in _ONLY_MONEY:
            return is_currency(found.unit.symbol) and not self._changes(index)
        if words == "over" and found.unit.symbol in _DURATIONS:
            return self.folded(index - 1) in {"for", "of", "lasted", "took", "is", "was", "after"}
        return not (words in {"some", "minimum", "maximum"} and found.amount.worded)

    def _changes(self, index: int) -> bool:
        return any(self.folded(index - step) in CHANGES for step in range(1, 5))

    def _after(self, index: int) -> tuple[str, int]:
        """The sign of a qualifier after the quantity, and where it ends."""
        plus = self.amounts.token(index)
        if plus is not None and plus.text == "+" and not plus.spaced:
            return "≥", plus.end
        token = self.amounts.token(index + 1)
        phrase = f"{self.folded(index)} {self.folded(index + 1)}"
        if phrase in AFTER and token is not None and self.folded(index + 2) != "than":
            return AFTER[phrase], token.end
        return "", 0

    def _yuan(self, symbol: str, start: int, end: int) -> str:
        """Yuan for a bare ¥ where the text speaks of China."""
        if symbol != "JPY" or not any(sign in self.text[start:end] for sign in AMBIGUOUS_SYMBOL):
            return symbol
        around = self.text[max(0, start - 2000) : end + 2000].casefold()
        chinese = any(
            word in around for word in ("chin", "yuan", "renminbi", "rmb", "中国", "人民币")
        )
        return "CNY" if chinese or self.language == "zh" else symbol
