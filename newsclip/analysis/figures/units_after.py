"""What follows an amount: its unit, or the noun that is counted."""

from functools import cache

from newsclip.analysis.currency_names import CURRENCIES
from newsclip.analysis.figures.amount import Amount
from newsclip.analysis.figures.amounts import AmountReader
from newsclip.analysis.figures.foreign import german_adjective
from newsclip.analysis.figures.nouns import NounReader
from newsclip.analysis.figures.rates import RateReader
from newsclip.analysis.figures.tokens import Sort, Token, tokenize
from newsclip.analysis.figures.unit import Unit
from newsclip.analysis.tables import word_set
from newsclip.analysis.units import is_currency, known_unit, spellings, unit_openings

_MOST_TOKENS = 7
_LONGEST = 40
_SHARED = word_set(
    "a an at as to and won real mark cv rand l p so can pa sen bar top all mad try f c"
)
"""Words that are units too; they count as one only right beside the number."""
_LATER = {
    "in": word_set("thick wide long tall high deep diameter"),
}
_GLUED_CAPITALS = frozenset("VWLAKCF")
"""Units of one capital that stand right behind their number; a 5G network is not five grams."""
_NOT_SINGLE = word_set("no it all per he us")
_SPANS = frozenset(("s", "min", "hours", "days", "weeks", "months", "years", "m", "ft", "in", "mi",
                    "km", "lb", "kg", "tons", "t"))  # fmt: skip
_SHORTENED = word_set("mrd mio tsd mds mn bn tn")
_HYPHENS = frozenset("-‑")
_BRACKETS = {"[": "]", "<": ">", "(": ")", "{": "}"}
_PER = word_set("/ per pro par por")
_BELOW = _PER | {"an", "a", "²", "^"}


@cache
def _lone_openings() -> frozenset[str]:
    """What begins no unit of more than one token, unless it is told per something."""
    _, folded = spellings()
    several = {tokens[0].folded for tokens in map(tokenize, folded) if len(tokens) > 1}
    return unit_openings() - several - {"°"}


@cache
def _longest_from() -> dict[str, int]:
    """How many tokens the longest spelling has that begins with each word or sign."""
    found: dict[str, int] = dict.fromkeys(unit_openings(), 1)
    _, folded = spellings()
    for tokens in map(tokenize, folded):
        opening = tokens[0].folded if tokens else ""
        found[opening] = max(found.get(opening, 1), len(tokens))
    return found


class UnitReader:
    """Reads what follows an amount."""

    def __init__(self, text: str, amounts: AmountReader) -> None:
        self.text = text
        self.amounts = amounts
        self.tokens = amounts.tokens
        self.token = amounts.token
        self.folded = amounts.folded
        self.rates = RateReader(self.tokens)
        self.nouns = NounReader(self.tokens, self.rates)

    def read(self, amount: Amount) -> Unit:
        """The unit after the amount, its currency included, or a counted noun, or neither."""
        if amount.currency:
            return self.rates.told(amount.currency, self._repeated(amount))
        at = amount.next
        after = self.folded(at)
        if after in _HYPHENS:
            at += self.joint(at)
        elif after == ".":
            at += self._stop(amount)
        elif amount.power or amount.worded:
            at += self._of(at)
            at += self._of_one(at) if amount.worded and 0 < amount.value < 1 else 0
        if self.tokens.language == "de" and (told := german_adjective(self.folded(at))):
            return Unit(at + 1, told)
        if symbol_next := self._symbol(at, amount) or self._bracketed(at, amount):
            return self.rates.told(*symbol_next)
        if at > amount.next and not amount.power and after in _HYPHENS:
            return self.nouns.joined(at, amount) or Unit(amount.next)
        return self.nouns.read(at, amount) or self.rates.alone(amount.next)

    def _repeated(self, amount: Amount) -> int:
        """The token after a currency named twice: "$10 dollars", "$5 US"."""
        token = self.token(amount.next)
        again = token is not None and is_currency(known_unit(token.text))
        return amount.next + (again and token is not None and token.sort is Sort.WORD
                              and not self._before_digits(amount.next))  # fmt: skip

    def _before_digits(self, index: int) -> bool:
        """Whether a currency here belongs to the number after it: "rmb 10 usd 20", "3 USD50"."""
        token, after = self.token(index), self.token(index + 1)
        if token is None or after is None or after.sort is not Sort.NUMBER:
            return False
        code = token.text.upper() in CURRENCIES or token.sort is Sort.MARK
        return code and (not after.spaced or self._code_before(index))

    def _code_before(self, index: int) -> bool:
        return self.folded(index - 2).upper() in CURRENCIES | {"RMB"}

    def _stop(self, amount: Amount) -> int:
        """1 for the full stop of a shortened magnitude: "3 Mrd. Euro"."""
        short = self.folded(amount.next - 1) in _SHORTENED and self.folded(amount.next) == "."
        return int(short and self.tokens.is_word(amount.next + 1))

    def _of(self, index: int) -> int:
        """How many tokens an "of" takes after a magnitude: "millions de véhicules", "d'euros"."""
        if self.amounts.language not in {"fr", "es", "pt", "it"}:
            return 0
        if self.folded(index) == "d" and self.folded(index + 1) in {"'", "’"}:
            return 2
        return int(self.folded(index) in {"de", "di"})

    def _of_one(self, index: int) -> int:
        """2 where a unit follows "of a": "a quarter of a percentage point"."""
        of_a = self.folded(index) == "of" and self.folded(index + 1) in {"a", "an"}
        return 2 if of_a and self.folded(index + 2) in unit_openings() else 0

    def joint(self, index: int) -> int:
        """1 when a hyphen joins the amount to the word here: "16-bit", "30 - year"."""
        token, after = self.token(index), self.token(index + 1)
        if token is None or after is None or token.text not in {"-", "‑"}:
            return 0
        if after.sort is not Sort.WORD:
            return 0
        if token.spaced or after.spaced:
            return int(token.spaced and after.spaced and known_unit(after.folded) in _SPANS)
        return 1

    def _symbol(self, index: int, amount: Amount) -> tuple[str, int] | None:
        """The longest run of tokens that is a unit, and the token after it."""
        first = self.token(index)
        if (
            first is None
            or first.sort is Sort.NUMBER
            or first.sort is Sort.CODE
            or first.folded in {"-", "."}
        ):
            return None
        if first.folded not in unit_openings() or self._before_digits(index):
            return None
        if first.folded in _lone_openings() and self.folded(index + 1) not in _PER:
            symbol = known_unit(first.text) if self._taken(index, first, amount) else ""
            return (self._money(symbol, amount), index + 1) if symbol else None
        for count in range(self._most_tokens(index, first.folded), 0, -1):
            last = self.tokens.all[index + count - 1]
            if last.text in {".", ",", "\n"} or last.end - first.start >= _LONGEST:
                continue
            symbol = known_unit(self._words(first, last))
            if symbol and (count > 1 or self._taken(index, first, amount)):
                return self._money(symbol, amount), index + count
        return None

    def _most_tokens(self, index: int, opening: str) -> int:
        """How many tokens a unit may have that begins with the word there."""
        most = _MOST_TOKENS
        if not any(self.folded(index + step) in _BELOW for step in range(1, _MOST_TOKENS - 1)):
            most = min(most, 2 * _longest_from()[opening] - 1)
        return min(most, len(self.tokens) - index)

    def _words(self, first: Token, last: Token) -> str:
        words = self.text[first.start : last.end].replace("-", " ")
        return words.replace("° ", "degrees ").replace("\u00a0", " ")

    def _bracketed(self, index: int, amount: Amount) -> tuple[str, int] | None:
        """A unit in brackets, as tables write it: "20 [kg]"."""
        closing = _BRACKETS.get(self.folded(index))
        if not closing or self.folded(index + 2) != closing:
            return None
        found = self._symbol(index + 1, amount)
        return (found[0], index + 3) if found and found[1] == index + 2 else None

    @staticmethod
    def _money(symbol: str, amount: Amount) -> str:
        """Pounds by the million are money."""
        return "GBP" if symbol == "lb" and amount.power else symbol

    def _taken(self, index: int, token: Token, amount: Amount) -> bool:
        """Whether a single token that spells a unit is meant as one here."""
        if token.sort is Sort.MARK:
            return not token.spaced or token.text not in {"'", '"', "/", "”", "’"}
        word, after = token.folded, self.token(index + 1)
        if word in {"am", "pm"}:
            return False
        if word in _LATER:
            return self._meant(index, token, after)
        if word in _NOT_SINGLE:
            return not token.spaced
        if len(word) == 1 and token.text.isupper():
            return self._capital(token, after)
        if word in _SHARED:
            return (not token.spaced and word not in {"a", "c", "f"}) or bool(
                amount.power and word == "won"
            )
        return not (word == "s" and amount.value >= 1000 and not token.spaced)

    @staticmethod
    def _capital(token: Token, after: Token | None) -> bool:
        """Whether one capital is a unit: "20 V", "65W", "30 C" at the end; not "5G", "4 L-202"."""
        joined = after is not None and (
            (not after.spaced and after.text in {"-", "/"}) or after.text[0].isupper()
        )
        return token.text in _GLUED_CAPITALS and not joined and not (
            token.spaced and token.text not in "VWLCF")  # fmt: skip

    def _meant(self, index: int, token: Token, after: Token | None) -> bool:
        """Whether "in" is inches: "3 in wide", "12 ft 2 in" at the end, "2 in."."""
        word = token.folded
        if known_unit(self.folded(index - 2)) == "ft":
            return True
        if not token.spaced or after is None or after.sort is Sort.MARK:
            return not (after is None and token.spaced) or token.text == word
        return after.folded in _LATER[word]
