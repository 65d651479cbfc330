"""What follows an amount: its unit, or the noun that is counted."""

from dataclasses import dataclass

from newsclip.analysis.figures.amounts import Amount, AmountReader
from newsclip.analysis.figures.tokens import Sort, Token
from newsclip.analysis.tables import word_set
from newsclip.analysis.units import is_currency, known_unit, unit_openings

_MOST_TOKENS = 7
_LONGEST = 40
_JOINT = {"-", "‑"}
_SHARED = frozenset(
    ("a", "an", "at", "as", "to", "and", "won", "real", "mark", "cv", "rand", "l", "p", "cl", "so")
)
"""Words that are units too; they count as one only right beside the number."""
_LATER = {"in": frozenset(("thick", "wide", "long", "tall", "high", "deep", "diameter"))}
_PER = frozenset(("per", "/", "a", "an", "each", "pro", "par", "por"))
_TIMES = {
    "annually": "year", "yearly": "year", "annual": "year", "monthly": "month", "weekly": "week",
    "daily": "day", "hourly": "hour",
}  # fmt: skip
_SINGULAR = {
    "years": "year", "months": "month", "weeks": "week", "days": "day", "hours": "hour",
    "s": "second", "min": "minute",
}  # fmt: skip
_STOP = word_set(
    "in of to and or per as more than on at by for from with the a an is was are were be been "
    "has have had will would could can may might it its this that these those which who whose "
    "he she they we i you after before since until during over under above below about but not "
    "if when while where so then less fewer each every out up down off into only just also "
    "year-on-year does says others times minus plus years versus percent later earlier ago old "
    "und oder der die das den dem des ein eine im am zu von mit für auf aus bei nach seit pro "
    "ist sind war waren wird werden et ou le la les un une du au aux dans par pour sur avec est "
    "sont y o el los las una en con por para del al es son que se"
)
"""Words at which a counted noun ends."""
_PLURALS = frozenset(
    ("people", "men", "women", "children", "police", "staff", "aircraft", "homes", "feet", "teeth",
     "cattle", "sheep", "fish", "media", "data", "criteria", "personnel", "troops")
)  # fmt: skip
_NO_PLURAL = ("ss", "us", "is")
_NOUN_WORDS = 4


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit or a counted noun, a rate for counts, and the token after it."""

    next: int
    symbol: str = ""
    noun: str = ""
    rate: str = ""


class UnitReader:
    """Reads what follows an amount."""

    def __init__(self, text: str, amounts: AmountReader) -> None:
        self.text = text
        self.amounts = amounts
        self.token = amounts.token
        self.folded = amounts.folded

    def read(self, amount: Amount) -> Unit:
        """The unit after the amount, its currency included, or a counted noun, or neither."""
        if amount.currency:
            return self._with_rate(amount.currency, self._repeated(amount))
        at = amount.next + self.joint(amount.next)
        at += self._of(at) if amount.power else 0
        if symbol_next := self._symbol(at, amount):
            return self._with_rate(*symbol_next)
        return self._noun(at) or Unit(amount.next)

    def _repeated(self, amount: Amount) -> int:
        """The token after a currency named twice: "$10 dollars", "$5 US"."""
        token = self.token(amount.next)
        again = token is not None and is_currency(known_unit(token.text))
        return amount.next + (again and token is not None and token.sort is Sort.WORD)

    def _of(self, index: int) -> int:
        """How many tokens an "of" takes after a magnitude: "millions de véhicules", "d'euros"."""
        if self.amounts.language not in {"fr", "es", "pt", "it"}:
            return 0
        if self.folded(index) == "d" and self.folded(index + 1) in {"'", "’"}:
            return 2
        return int(self.folded(index) in {"de", "di"})

    def joint(self, index: int) -> int:
        """1 when a hyphen joins the amount to the word here: "16-bit"."""
        token, after = self.token(index), self.token(index + 1)
        if token is None or after is None or token.text not in _JOINT:
            return 0
        return int(not token.spaced and not after.spaced and after.sort is Sort.WORD)

    def _symbol(self, index: int, amount: Amount) -> tuple[str, int] | None:
        """The longest run of tokens that is a unit, and the token after it."""
        first = self.token(index)
        if first is None or first.sort in {Sort.NUMBER, Sort.CODE} or first.folded in {"-", "."}:
            return None
        if first.folded not in unit_openings():
            return None
        for count in range(min(_MOST_TOKENS, len(self.amounts.tokens) - index), 0, -1):
            last = self.amounts.tokens[index + count - 1]
            if last.text in {".", ",", "\n"} or last.end - first.start >= _LONGEST:
                continue
            symbol = known_unit(self._words(first, last))
            if symbol and (count > 1 or self._taken(index, first, amount)):
                return self._money(symbol, amount), index + count
        return None

    def _words(self, first: Token, last: Token) -> str:
        words = self.text[first.start : last.end].replace("-", " ")
        return words.replace("° ", "degrees ").replace("\u00a0", " ")

    @staticmethod
    def _money(symbol: str, amount: Amount) -> str:
        """Pounds by the million are money."""
        return "GBP" if symbol == "lb" and amount.power else symbol

    def _taken(self, index: int, token: Token, amount: Amount) -> bool:
        """Whether a single token that spells a unit is meant as one here."""
        if token.sort is Sort.MARK:
            return not token.spaced or token.text not in {"'", '"', "/"}
        word, after = token.folded, self.token(index + 1)
        if word in {"am", "pm"}:
            return False
        if word in _LATER:
            return self._meant(word, token, after)
        if word in _SHARED or (token.text.isupper() and len(word) == 1 and word not in "vwl"):
            return not token.spaced or bool(amount.power and word == "won")
        return not (word == "s" and amount.value >= 1000 and not token.spaced)

    def _meant(self, word: str, token: Token, after: Token | None) -> bool:
        if not token.spaced or after is None or after.sort is Sort.MARK:
            return not (after is None and token.spaced) or token.text == word
        return after.folded in _LATER[word]

    def _with_rate(self, symbol: str, index: int) -> Unit:
        """The unit with what it is told per: "$2 per share", "20 J/m² per year"."""
        if below := self._below(index):
            return Unit(below[1], f"{symbol}/{below[0]}")
        return Unit(index, symbol)

    def _below(self, index: int) -> tuple[str, int] | None:
        """The word after "per" and the token after it."""
        if self.folded(index) not in _PER:
            return None
        token = self.token(index + 1)
        if token is None or token.sort is not Sort.WORD or token.folded in _STOP - {"year"}:
            return None
        symbol = known_unit(token.text)
        if self.folded(index + 2) in {"earlier", "ago", "later", "before"}:
            return None
        article = self.folded(index) in {"a", "an", "each"}
        if (
            article
            and not (symbol and len(token.text) > 2)
            and token.folded not in {"share", "head"}
        ):
            return None
        return _SINGULAR.get(symbol, symbol) or token.folded, index + 2

    def _noun(self, index: int) -> Unit | None:
        """The counted noun: up to four words, the last a plural."""
        words: list[str] = []
        for at in range(index, index + _NOUN_WORDS):
            token = self.token(at)
            if token is None or token.sort is not Sort.WORD or token.folded in _STOP:
                break
            if not (token.spaced or at == index) or self._closed(token, at == index):
                break
            words.append(token.text)
            if self._is_plural(token):
                return self._counted(" ".join(words), at + 1)
        return None

    @staticmethod
    def _closed(token: Token, first: bool) -> bool:
        return "’" in token.text or (first and not token.spaced and len(token.text) < 4)

    def _is_plural(self, token: Token) -> bool:
        word = token.folded
        if word in _PLURALS:
            return True
        if self.amounts.language == "de":
            return token.text[0].isupper() and len(word) > 3
        return len(word) > 3 and word.endswith("s") and not word.endswith(_NO_PLURAL)

    def _counted(self, noun: str, index: int) -> Unit:
        if rate := _TIMES.get(self.folded(index)):
            return Unit(index + 1, noun=noun, rate=rate)
        if below := self._below(index):
            return Unit(below[1], noun=noun, rate=below[0])
        return Unit(index, noun=noun)
