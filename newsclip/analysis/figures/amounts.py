"""Amounts: a number in digits or words with its currency sign and magnitude, without its unit."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from newsclip.analysis.figures.numerals import as_decimal, read_digits
from newsclip.analysis.figures.tokens import Sort, Token
from newsclip.analysis.figures.words import (
    FALSE_FRIENDS,
    FOREIGN_SMALL,
    MAGNITUDES,
    ONES,
    SHORT_MAGNITUDES,
    SMALL,
)
from newsclip.analysis.unit_names import CURRENCIES
from newsclip.analysis.units import is_currency, known_unit

_ENGLISH_DEFAULT = "en"
_PARTS = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4,
    "fourths": 4, "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "eighth": 8, "eighths": 8,
    "tenth": 10, "tenths": 10,
}  # fmt: skip
_SCALES = frozenset(("hundred", "thousand", "million", "billion", "trillion", "dozen"))
_HIGHEST = 300


@dataclass(frozen=True, slots=True)
class Amount:
    """A number read from token ``first`` up to token ``next``.

    ``power`` is that of its magnitude word; ``worded`` says it was written in words, ``unsure``
    that the word is as often an article.
    """

    first: int
    next: int
    value: Decimal
    currency: str = ""
    power: int = 0
    worded: bool = False
    unsure: bool = False


class AmountReader:
    """Reads amounts from the tokens of one text."""

    def __init__(self, tokens: Sequence[Token], language: str) -> None:
        self.tokens = tokens
        self.language = language.partition("-")[0].lower() or _ENGLISH_DEFAULT

    def token(self, index: int) -> Token | None:
        """The token at the index, None beyond the end."""
        return self.tokens[index] if 0 <= index < len(self.tokens) else None

    def folded(self, index: int) -> str:
        """The token's text without case, empty beyond the ends."""
        token = self.token(index)
        return token.folded if token else ""

    def read(self, index: int) -> Amount | None:
        """The amount that begins at the token, or None."""
        currency, at = self._currency(index)
        negative = self._minus(at)
        number = self._digits(at + negative) or (None if currency else self._words(at))
        if number is None:
            return None
        number = self._magnified(number, money=bool(currency))
        value = -number.value if negative else number.value
        if abs(value.adjusted()) > _HIGHEST:
            return None
        return Amount(
            index,
            number.next,
            value,
            currency or number.currency,
            number.power,
            number.worded,
            number.unsure,
        )

    def _currency(self, index: int) -> tuple[str, int]:
        """A currency before the number ("€", "US$", "RMB") and the token after it."""
        first, second = self.token(index), self.token(index + 1)
        if first is None or second is None or first.sort in {Sort.NUMBER, Sort.CODE}:
            return "", index
        if (
            first.sort is Sort.WORD
            and second.sort is Sort.MARK
            and (pair := self._pair(first, second))
        ):
            return pair, index + 2
        single = known_unit(first.text) if self._sign(first) else ""
        return (single, index + 1) if is_currency(single) else ("", index)

    @staticmethod
    def _pair(word: Token, sign: Token) -> str:
        """The currency of "US$", "HK $", "cad$"; "a $5 bill" has none."""
        if not is_currency(known_unit(sign.text)):
            return ""
        if word.text.upper() in CURRENCIES:
            return word.text.upper()
        if len(word.text) == 1 and (sign.spaced or word.text.islower()) and word.folded != "c":
            return ""
        pair = known_unit(word.text + sign.text)
        return pair if is_currency(pair) else ""

    @staticmethod
    def _sign(token: Token) -> bool:
        return token.sort is Sort.MARK or token.text.isupper() or token.text == "Rs"

    def _minus(self, index: int) -> int:
        """1 when the token is a minus sign, 0 when it is none or a dash between words."""
        token, after = self.token(index), self.token(index + 1)
        if token is None or after is None or token.text not in {"-", "−", "–"} or after.spaced:
            return 0
        return int(token.spaced or index == 0 or self.folded(index - 1) in {"(", "$", "€", "£"})

    def _digits(self, index: int) -> Amount | None:
        token = self.token(index)
        if token is None or token.sort is not Sort.NUMBER:
            return None
        value = read_digits(token.text, self.language)
        return None if value is None else Amount(index, index + 1, value)

    def _magnified(self, amount: Amount, *, money: bool) -> Amount:
        """The amount times the magnitude word after it, if there is one."""
        at = amount.next + self._hyphen(amount.next)
        power = self._power(at, money=money)
        if code := self._millions_of(at):
            value = amount.value.scaleb(6)
            return Amount(amount.first, at + 1, value, code, 6, amount.worded)
        if amount.power or not power:
            return amount
        value = amount.value.scaleb(power)
        return Amount(amount.first, at + 1, value, power=power, worded=amount.worded, unsure=False)

    def _millions_of(self, index: int) -> str:
        """The currency of "120 MEUR"."""
        token = self.token(index)
        code = token.text[1:] if token and len(token.text) == 4 and token.text[0] == "M" else ""
        return code if code in CURRENCIES else ""

    def _hyphen(self, index: int) -> int:
        token, after = self.token(index), self.token(index + 1)
        joined = token is not None and after is not None and not (token.spaced or after.spaced)
        return int(joined and token is not None and token.text in {"-", "‑"})

    def _power(self, index: int, *, money: bool) -> int:
        token = self.token(index)
        if token is None or token.sort is not Sort.WORD:
            return 0
        word = token.folded
        if word in SHORT_MAGNITUDES:
            return MAGNITUDES[word] if self._short_magnitude(index, token, money=money) else 0
        return FALSE_FRIENDS.get(self.language, {}).get(word, MAGNITUDES.get(word, 0))

    def _short_magnitude(self, index: int, token: Token, *, money: bool) -> bool:
        """Whether "m", "k", "b" or "t" is a magnitude: after money, or before a counted noun."""
        if token.spaced:
            return False
        after = self.token(index + 1)
        counted = after is not None and after.sort is Sort.WORD and after.text[0].islower()
        plural = counted and after is not None and len(after.text) > 3 and after.text.endswith("s")
        return money or (plural and token.text != "t") or token.text == "k"

    def _words(self, index: int) -> Amount | None:
        word = self.folded(index)
        if not word.isalpha():
            return None
        if self.language in FOREIGN_SMALL:
            return self._foreign(index, word)
        return self._fraction(index) or self._english(index)

    def _foreign(self, index: int, word: str) -> Amount | None:
        value = FOREIGN_SMALL[self.language].get(word)
        if value is None:
            return None
        return Amount(index, index + 1, Decimal(value), worded=True, unsure=word in ONES)

    def _fraction(self, index: int) -> Amount | None:
        """ "Two thirds", "a quarter of", "half a million", "one-half"."""
        if self.folded(index) == "half" and self.folded(index + 1) in {"a", "an"}:
            return Amount(index, index + 2, Decimal("0.5"), worded=True)
        if self.folded(index) in {"half", "quarter"} and self.folded(index + 1) in _SCALES:
            share = "0.5" if self.folded(index) == "half" else "0.25"
            return Amount(index, index + 1, Decimal(share), worded=True)
        above = SMALL.get(self.folded(index))
        at = index + 1 + self._hyphen(index + 1)
        below = _PARTS.get(self.folded(at))
        if not above or not below:
            return None
        return Amount(index, at + 1, as_decimal(Fraction(above, below)), worded=True)

    def _english(self, index: int) -> Amount | None:
        """English number words from the token on, as far as they make one number."""
        word = self.folded(index)
        if word in {"a", "an"}:
            return self._scaled_one(index)
        if word not in SMALL:
            return None
        words = _EnglishNumber()
        at = end = index
        while self._joins(words, at):
            at = end = at + 1
            at += self._hyphen(at) or self._and(at)
        if self.folded(end) == "and" and self.folded(end + 1) == "a":
            return self._and_a_half(index, end, words)
        return words.amount(index, end, unsure=end == index + 1 and word in ONES)

    def _scaled_one(self, index: int) -> Amount | None:
        if self.folded(index + 1) not in _SCALES:
            return None
        words = _EnglishNumber()
        words.add("one")
        at = end = index + 1
        while self._joins(words, at):
            at = end = at + 1
            at += self._and(at)
        return words.amount(index, end, unsure=False)

    def _joins(self, words: "_EnglishNumber", index: int) -> bool:
        token = self.token(index)
        return token is not None and token.sort is Sort.WORD and words.add(token.folded)

    def _and(self, index: int) -> int:
        """1 when an "and" here goes on with the number: "a hundred and two"."""
        before = self.folded(index - 1) in _SCALES
        return int(
            before and self.folded(index) in {"and", "&"} and self.folded(index + 1) in SMALL
        )

    def _and_a_half(self, index: int, end: int, words: "_EnglishNumber") -> Amount | None:
        if self.folded(end + 2) != "half":
            return words.amount(index, end, unsure=False)
        return Amount(index, end + 3, words.value + Decimal("0.5"), worded=True)


class _EnglishNumber:
    """A number put together word by word; ``add`` refuses a word that does not go on with it."""

    def __init__(self) -> None:
        self.total = Decimal(0)
        self.current = 0
        self.power = 0
        self._room = 1000

    @property
    def value(self) -> Decimal:
        """The number so far, with the precision of its magnitude when it is a round one."""
        return self.total + self.current if self.current else self.total

    def add(self, word: str) -> bool:
        """Take the word in; False when it cannot follow."""
        if word in SMALL:
            return self._small(SMALL[word])
        if word == "dozen":
            return self._times(12, 1)
        if word == "hundred":
            return self._times(100, 100)
        power = MAGNITUDES.get(word, 0)
        return word in _SCALES and self.current > 0 and self._magnitude(power)

    def _small(self, value: int) -> bool:
        if value >= self._room or (self.power and value == 0):
            return False
        self.current += value
        self._room = 10 if value >= 20 else 1
        return True

    def _times(self, factor: int, room: int) -> bool:
        if not 0 < self.current < 100:
            return False
        self.current *= factor
        self._room = room
        return True

    def _magnitude(self, power: int) -> bool:
        if self.power and power >= self.power:
            return False
        self.total = (self.total if self.power else Decimal(0)) + Decimal(self.current).scaleb(
            power
        )
        self.current, self.power, self._room = 0, power, 1000
        return True

    def amount(self, first: int, end: int, *, unsure: bool) -> Amount:
        """What was read from the first token up to the end."""
        return Amount(first, end, self.value, power=self.power, worded=True, unsure=unsure)
