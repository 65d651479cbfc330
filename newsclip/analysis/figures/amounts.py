"""Amounts: a number in digits or words with its currency sign and magnitude, without its unit."""

from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from newsclip.analysis.currency_names import CURRENCIES
from newsclip.analysis.figures.amount import Amount, Tokens
from newsclip.analysis.figures.english import SCALES
from newsclip.analysis.figures.magnitudes import (
    FALSE_FRIENDS,
    MAGNITUDES,
    SHORT_MAGNITUDES,
    VAGUE,
)
from newsclip.analysis.figures.numerals import doubt_of_digits, read_digits
from newsclip.analysis.figures.tokens import Sort, Token
from newsclip.analysis.figures.worded import PARTS, WordReader, openings
from newsclip.analysis.tables import word_set
from newsclip.analysis.unit_names import SPELLINGS
from newsclip.analysis.units import is_currency, known_unit

_HIGHEST = 300
_LOWER_CODES = word_set("usd eur gbp rmb cny chf jpy inr aud cad hkd nzd sgd rs euro")
"""Currencies that stand before the number in lower case too."""
_COUNTED = word_set(
    "people households homes jobs users customers cars vehicles tonnes tons barrels workers voters "
    "passengers shares doses cases children women men visitors subscribers units viewers followers "
    "students patients residents tourists pensioners adults families hectares acres refugees"
)
"""What is counted by the million."""
_HALF = {"es": ("y medio", "y media"), "fr": ("et demi", "et demie")}
_MINUS = frozenset("-−–")
_BEFORE_MINUS = frozenset("($€£")
_MAGNITUDE_LETTERS = frozenset(word[0] for word in MAGNITUDES)
_LONGEST_CODE = 3
_ONE = frozenset(("a", "an"))
_SCALED = SCALES | PARTS["en"].keys() | VAGUE.keys() | {"-"}
"""What "a" and "an" begin an amount before: a dozen, a third, a half-million."""
_SIGNS = frozenset(
    name for _, names in SPELLINGS for name in names if len(name) == 1 and not name.isalpha()
)
"""The signs of currencies, among others of one character."""


@cache
def _openings(language: str) -> frozenset[str]:
    """The words that an amount begins with, compounds left out."""
    return openings(language) | _LOWER_CODES


class AmountReader:
    """Reads amounts from the tokens of one text."""

    def __init__(self, tokens: Sequence[Token], language: str) -> None:
        self.tokens = Tokens(tokens, language)
        self.language = self.tokens.language
        self.token = self.tokens.at
        self.folded = self.tokens.folded
        self.words = WordReader(self.tokens)

    def openings(self) -> list[int]:
        """The tokens at which an amount may begin; a quick look that passes most of a text over."""
        words, word_sort, number_sort = _openings(self.language), Sort.WORD, Sort.NUMBER
        compound = self.words.opens if self.language == "de" else None
        found: list[int] = []
        for index, (sort, text, _, spaced, folded) in enumerate(self.tokens.all):
            if sort is word_sort:
                if folded in words:
                    if folded not in _ONE or self.folded(index + 1) in _SCALED:
                        found.append(index)
                elif (text != folded and text.isupper()) or (compound and compound(folded)):
                    found.append(index)
            elif sort is number_sort:
                found.append(index)
            elif text in _MINUS:
                if spaced or not index or self.folded(index - 1) in _BEFORE_MINUS:
                    found.append(index)
            elif text in _SIGNS:
                if found[-1:] != [index - 1] and self._may_be_code(index - 1):
                    found.append(index - 1)
                found.append(index)
        return found

    def _may_be_code(self, index: int) -> bool:
        """Whether the word before a sign may belong to it: the "HK" of "HK $"."""
        return self.tokens.is_word(index) and len(self.folded(index)) <= _LONGEST_CODE

    def read(self, index: int) -> Amount | None:
        """The amount that begins at the token, or None."""
        token = self.token(index)
        plain = token is not None and token.sort is Sort.NUMBER
        number = self._plain(index) if plain else self._signed(index)
        return number if number and abs(number.value.adjusted()) <= _HIGHEST else None

    def _plain(self, index: int) -> Amount | None:
        """The number in digits that stands there, with its magnitude."""
        number = self._digits(index)
        return self._magnified(number, money=False) if number else None

    def _signed(self, index: int) -> Amount | None:
        """A number after its currency or a minus, or one in words."""
        currency, at = self._currency(index)
        power = self._scale_between(at) if currency else 0
        at += bool(power)
        negative = self._minus(at)
        number = self._digits(at + negative) or (None if currency else self.words.read(at))
        if number is None:
            return None
        if power:
            number = number._replace(value=number.value.scaleb(power), power=power)
        number = self._magnified(number, money=bool(currency))
        value = -number.value if negative else number.value
        if number.first == index and not currency:
            return number
        return number._replace(first=index, value=value, currency=currency or number.currency)

    def _currency(self, index: int) -> tuple[str, int]:
        """A currency before the number ("€", "US$", "RMB", "Rs.") and the token after it."""
        first, second = self.token(index), self.token(index + 1)
        if first is None or second is None or first.sort is Sort.NUMBER or first.sort is Sort.CODE:
            return "", index
        if first.sort is Sort.WORD and second.sort is Sort.MARK:
            if pair := self._pair(first, second):
                return pair, index + 2
            if first.folded == "rs" and second.text == ".":
                return "INR", index + 2
        single = known_unit(first.text) if self._sign(first) else ""
        return (single, index + 1) if is_currency(single) else ("", index)

    def _scale_between(self, index: int) -> int:
        """The power in "USD million 75": the magnitude between a currency and its number."""
        after = self.token(index + 1)
        number = after is not None and after.sort is Sort.NUMBER
        return MAGNITUDES.get(self.folded(index), 0) if number else 0

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
        return token.sort is Sort.MARK or token.text.isupper() or token.folded in _LOWER_CODES

    def _minus(self, index: int) -> int:
        """1 when the token is a minus sign, 0 when it is none or a dash between words."""
        token, after = self.token(index), self.token(index + 1)
        if token is None or after is None or token.text not in _MINUS or after.spaced:
            return 0
        return int(token.spaced or index == 0 or self.folded(index - 1) in _BEFORE_MINUS)

    def _digits(self, index: int) -> Amount | None:
        token = self.token(index)
        if token is None or token.sort is not Sort.NUMBER:
            return None
        words, at = self._spaced_thousands(token.text, index + 1)
        value = read_digits(words, self.language)
        if value is None:
            return None
        return Amount(index, at, value, doubt=doubt_of_digits(words, self.language))

    def _spaced_thousands(self, words: str, index: int) -> tuple[str, int]:
        """ "10, 000": thousands after a comma with a space are no item of a list."""
        after = self.token(index + 1)
        while (
            (len(words) < 4 or "," in words)
            and self.folded(index) == ","
            and after is not None
            and after.text[:3] == "000"
        ):
            words, index = f"{words},{after.text}", index + 2
            after = self.token(index + 1)
        return words, index

    def _magnified(self, amount: Amount, *, money: bool) -> Amount:
        """The amount times the magnitude words after it, if there are some."""
        at = amount.next + self.tokens.hyphen(amount.next)
        if self.folded(at)[:1] not in _MAGNITUDE_LETTERS:
            return amount
        if code := self._millions_of(at):
            value = amount.value.scaleb(6)
            return amount._replace(next=at + 1, value=value, currency=code, power=6)
        while (power := self._power(at, money=money)) > amount.power or (
            power and not amount.power
        ):
            total = amount.power + power
            value, doubt = amount.value.scaleb(power), self._doubt(at, amount, money=money)
            amount = amount._replace(
                next=at + 1, value=value, power=total, unsure=False, doubt=doubt
            )
            at += 1
        return self._with_half(amount)

    def _with_half(self, amount: Amount) -> Amount:
        """ "Dos millones y medio", "deux millions et demi"."""
        if not amount.power or self.language not in _HALF:
            return amount
        if f"{self.folded(amount.next)} {self.folded(amount.next + 1)}" not in _HALF[self.language]:
            return amount
        half = Decimal(5).scaleb(amount.power - 1)
        return amount._replace(next=amount.next + 2, value=amount.value + half)

    def _doubt(self, index: int, amount: Amount, *, money: bool) -> str:
        """Why a magnitude may be none: the m of "5m boats" can be metres."""
        after = self.folded(index + 1)
        if (
            self.folded(index) == "m"
            and not money
            and after not in _COUNTED
            and after not in _SIGNS
        ):
            return "“m” may be million or metres"
        return amount.doubt if amount.sign else ""

    def _millions_of(self, index: int) -> str:
        """The currency of "120 MEUR"."""
        token = self.token(index)
        code = token.text[1:] if token and len(token.text) == 4 and token.text[0] == "M" else ""
        return code if code in CURRENCIES else ""

    def _power(self, index: int, *, money: bool) -> int:
        token = self.token(index)
        if token is None or token.sort is not Sort.WORD:
            return 0
        word = token.folded
        friends = FALSE_FRIENDS.get(self.language, {})
        if word in friends:
            return friends[word]
        if word in SHORT_MAGNITUDES:
            return MAGNITUDES[word] if self._short_magnitude(index, token, money=money) else 0
        return MAGNITUDES.get(word, 0)

    def _short_magnitude(self, index: int, token: Token, *, money: bool) -> bool:
        """Whether "m", "k", "b" or "t" is a magnitude: after money, or before a counted noun."""
        sign = self.token(index + 1)
        if sign is not None and not sign.spaced and sign.text in _SIGNS:
            return is_currency(known_unit(sign.text))
        if token.spaced:
            return money and token.text in {"m", "mm", "M"}
        after = self.token(index + 1)
        counted = after is not None and after.sort is Sort.WORD and after.text[0].islower()
        plural = (
            counted
            and after is not None
            and (after.text in _COUNTED or (len(after.text) > 3 and after.text.endswith("s")))
        )
        return money or (plural and token.text in {"m", "M", "b", "B"}) or token.text in {"k", "K"}
