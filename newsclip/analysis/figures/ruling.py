"""Which numbers are figures: not dates, names, scores, addresses, ordinals, times of day."""

from decimal import Decimal

from newsclip.analysis.figures.amount import Tokens
from newsclip.analysis.figures.foreign import LANGUAGES
from newsclip.analysis.figures.found import Found
from newsclip.analysis.figures.tokens import Sort, Token
from newsclip.analysis.figures.words import (
    BEFORE_YEAR,
    BETWEEN,
    DAYS,
    FROM,
    MONTHS,
    NAMES_BEFORE,
    SCORES,
    STREET_ENDS,
    STREETS,
    STREETS_BEFORE,
    TO,
)

DASHES = frozenset("-–—‑")
_ORDINALS = frozenset(("st", "nd", "rd", "th", "er", "ère", "ème", "e", "º", "ª"))
_CLOCK = frozenset(("am", "pm", "a.m", "p.m", "o’clock", "o'clock", "uhr", "gmt", "hrs"))
_YEAR_BEFORE = BEFORE_YEAR | BETWEEN | MONTHS.keys() | {"the", "its", "his", "their", "der", "die"}
_YEARS = range(1500, 2200)
_SENTENCE_STARTS = frozenset((".", "!", "?", "“", '"', "\n", ":", ";"))
_OPENING = BEFORE_YEAR | BETWEEN | FROM | TO
_CODE_DIGITS = 5
_ALSO_PLAIN = frozenset(("no", "level", "step", "day", "week", "year", "round", "game", "stage",
                         "order", "form", "track", "exit"))  # fmt: skip
"""Labels that stand before counts too: "that day 300 people"."""
_SCORE_BELOW = 200
_REACH = 7
_LIST_BELOW = 20
_STRETCHES = frozenset(("ms", "s", "min", "hours", "days", "weeks", "months", "years", "decades",
                        "centuries", "m", "t"))  # fmt: skip


def is_year(digits: str) -> bool:
    """Whether a number is written as years are."""
    return len(digits) == 4 and digits.isdecimal() and int(digits) in _YEARS


class Ruling:
    """Rules on the values found in one text."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.folded = tokens.folded

    def is_figure(self, found: Found) -> bool:
        """Whether the value is a figure at all."""
        amount, unit = found.amount, found.unit
        first, before = self.tokens.all[found.first], self.tokens.at(found.first - 1)
        if amount.unsure and self.tokens.language in LANGUAGES and not self._told_in(unit.symbol):
            return False
        if unit.symbol == "hours" and self._is_time_of_day(found):
            return False
        if unit.symbol and not self._hangs_on(first, before, found.first):
            return not (amount.unsure and unit.symbol in {"s", "m"})
        if amount.worded and not (unit.noun or amount.power or amount.value >= 10):
            return amount.value != amount.value.to_integral_value()
        if self._hangs_on(first, before, found.first) or (amount.unsure and not unit.noun):
            return False
        if amount.power:
            return True
        return not (
            self._is_date(found)
            or self._is_ordinal(found)
            or self._is_name(found, before)
            or self._is_score(found)
            or self._is_address(found)
            or self._is_marker(found)
            or self._is_code(found)
        )

    @staticmethod
    def _told_in(symbol: str) -> bool:
        """Whether "ein", "une" before the unit is a number: "ein Prozent", not "eine Stunde"."""
        return bool(symbol) and symbol not in _STRETCHES

    def _hangs_on(self, first: Token, before: Token | None, index: int) -> bool:
        """Whether the digits belong to a word before them: "scp-173", "G-20"."""
        if first.spaced or before is None:
            return False
        if first.sort is Sort.WORD and before.text == "-":
            return not before.spaced and self.tokens.is_word(index - 2)
        if first.sort is not Sort.NUMBER:
            return False
        earlier = self.tokens.at(index - 2)
        if before.text in DASHES | {"/", "_", "#", "&"} and not before.spaced:
            return earlier is not None and earlier.sort is not Sort.MARK
        return before.text in {"#", "_"}

    def _is_date(self, found: Found) -> bool:
        """A day beside its month, or a bare year."""
        value = found.value.low
        if value is None or found.unit.symbol or value != value.to_integral_value():
            return False
        near = {self._beside(found.first, -1), self._beside(found.amount.next - 1, 1)}
        if value < 32 and near & MONTHS.keys():
            return True
        return self.is_year(found) and self._dated(found)

    def _beside(self, index: int, step: int) -> str:
        """The word before or after the token, past a full stop: "Oct. 7", "3. Mai"."""
        word = self.folded(index + step)
        return self.folded(index + 2 * step) if word in {".", "de"} else word

    def is_year(self, found: Found) -> bool:
        """Whether the number is written as years are."""
        return is_year(self.tokens.all[found.amount.next - 1].text)

    def _dated(self, found: Found) -> bool:
        return not found.unit.noun or self.folded(found.first - 1) in _YEAR_BEFORE

    def _is_ordinal(self, found: Found) -> bool:
        token = self.tokens.all[found.amount.next - 1]
        after = self.tokens.at(found.amount.next)
        if after is None or after.spaced or token.sort is not Sort.NUMBER:
            return False
        if after.folded in _CLOCK or after.folded in _ORDINALS:
            return True
        return after.sort is Sort.WORD and not found.unit.noun and not found.unit.symbol

    def _is_name(self, found: Found, before: Token | None) -> bool:
        """A bare number after a name, a label, or before am and pm."""
        if self.folded(found.amount.next) in _CLOCK or self._am_pm(found.amount.next):
            return True
        if before is None or self.tokens.all[found.first].sort is not Sort.NUMBER:
            return False
        label = self.folded(found.first - 2) if before.text in {".", "°"} else before.folded
        if label in NAMES_BEFORE and not (before.text == "." and label not in {"no", "nr", "art"}):
            return not (found.unit.noun and label in _ALSO_PLAIN)
        if self._is_model(found, before):
            return True
        if before.sort is not Sort.WORD or found.unit.noun:
            return False
        return self._is_named(found, before)

    def _is_named(self, found: Found, before: Token) -> bool:
        """Whether the word before is a name: "Voyager 2", "iOS 17.4", "BA 123"."""
        if before.text[1:].lower() != before.text[1:]:
            return True
        whole = found.value.low is not None and found.value.low < 10_000
        opening = before.folded in _OPENING and len(before.text) > 1
        if not before.text[0].isupper() or opening or not whole:
            return False
        return not (found.first == 1 or self.folded(found.first - 2) in _SENTENCE_STARTS)

    def _is_model(self, found: Found, before: Token) -> bool:
        """ "The 737 Max", "Boeing's 737 Max": bare before a name, after "the" or a possessive."""
        after = self.tokens.at(found.amount.next)
        if not found.bare or after is None or after.sort is not Sort.WORD:
            return False
        if not after.text[0].isupper() or after.folded in DAYS:
            return False
        return before.folded in {"the", "its", "their", "s"}

    def _is_time_of_day(self, found: Found) -> bool:
        """ "A las 20.30 horas", "à 20 heures", not "à 3 heures de Paris"."""
        before, french = self.folded(found.first - 1), self.tokens.language == "fr"
        return before == "las" or (french and before == "à" and self.folded(found.next) != "de")

    def _am_pm(self, index: int) -> bool:
        """ "2 p.m." is five tokens."""
        return self.folded(index) in {"a", "p"} and self.folded(index + 1) == "." and (
            self.folded(index + 2) == "m")  # fmt: skip

    def _is_score(self, found: Found) -> bool:
        """ "Won 3-1", "a 2–2 draw", "6-4, 6-3": two small numbers where a match is told."""
        if found.unit.noun and found.unit.noun.split()[0].casefold() not in SCORES:
            return False
        if found.joined in DASHES and (found.value.high or 0) < _SCORE_BELOW:
            return self._in_match(found)
        return self._falling_pair(found.first) or self._falling_pair(found.first - 2)

    def _falling_pair(self, index: int) -> bool:
        """Whether two small numbers with a dash between stand there: no range reads "3-1", "555-0199"."""
        one, dash, other = (self.tokens.at(index + step) for step in range(3))
        if one is None or dash is None or other is None or dash.text not in DASHES:
            return False
        if dash.spaced or other.spaced or one.sort is not Sort.NUMBER:
            return False
        return len(one.text) <= 3 and len(other.text) <= 4 and other.sort is Sort.NUMBER

    def _in_match(self, found: Found) -> bool:
        around = range(found.first - _REACH, found.next + _REACH)
        return any(self.folded(index) in SCORES for index in around)

    def _is_address(self, found: Found) -> bool:
        """ "10 Downing Street", "12 rue de Rivoli", "PA 23456"."""
        comma = self.folded(found.amount.next) == ","
        if self.folded(found.amount.next + comma) in STREETS_BEFORE:
            return True
        if self.folded(found.first - 1).endswith(STREET_ENDS):
            return True
        before = self.tokens.at(found.first - 1)
        digits = self.tokens.all[found.amount.next - 1].text
        if before is not None and len(before.text) == 2 and before.text.isupper():
            return len(digits) == _CODE_DIGITS and digits.isdecimal()
        for index in range(found.amount.next, found.amount.next + 4):
            token = self.tokens.at(index)
            if token is None or not token.text[0].isupper():
                return False
            if token.folded in STREETS and index > found.amount.next:
                return True
        return False

    def _is_marker(self, found: Found) -> bool:
        """The number of an item, or of a note: "2) the second", "(3)", "[4]"."""
        closing = self.folded(found.amount.next)
        if closing == "." and self._opens_line(found):
            return True
        if found.unit.noun or closing not in {")", "]"}:
            return False
        if (found.value.high or Decimal(0)) > _LIST_BELOW and closing == ")":
            return False
        opening = {")": "(", "]": "["}[closing]
        if self.folded(found.first - 1) == opening:
            return True
        before = {self.folded(found.first - step) for step in range(1, 2 * _REACH)}
        return closing == ")" and opening not in before

    def _opens_line(self, found: Found) -> bool:
        """ "1. Wash your hands": a small number with a full stop at the beginning of a line."""
        after = self.tokens.at(found.amount.next + 1)
        small = (found.value.high or 0) <= _LIST_BELOW and not found.amount.worded
        return small and self.folded(found.first - 1) in {"", "\n"} and (
            after is not None and after.spaced and after.text[0].isupper())  # fmt: skip

    def _is_code(self, found: Found) -> bool:
        """Digits without separators, too many for a bare count; or with a zero before them."""
        digits = self.tokens.all[found.amount.next - 1].text
        if not found.bare or found.amount.worded or not digits.isdecimal():
            return False
        return len(digits) >= _CODE_DIGITS or (len(digits) > 1 and digits[0] == "0")
