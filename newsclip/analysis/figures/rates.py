"""What an amount is told for: per share, a barrel, a year, annually."""

from newsclip.analysis.figures.amount import Tokens
from newsclip.analysis.figures.tokens import Sort, Token
from newsclip.analysis.figures.unit import Unit
from newsclip.analysis.tables import word_set
from newsclip.analysis.units import known_unit, singular, unit_openings

_PER = word_set("per / a an each every pro par por je the")
_ARTICLES = word_set("a an each every the")
_MAY_TELL = _PER | {"of", "-", "‑"}
_TIMES = {
    "annually": "year", "yearly": "year", "annual": "year", "monthly": "month", "weekly": "week",
    "daily": "day", "hourly": "hour", "jährlich": "year", "monatlich": "month", "täglich": "day",
}  # fmt: skip
_SINGULAR = {
    "years": "year", "months": "month", "weeks": "week", "days": "day", "hours": "hour",
    "s": "second", "min": "minute", "decades": "decade",
}  # fmt: skip
_NAMED = {
    "annum": "year", "capita": "head", "person": "person", "share": "share", "head": "head",
    "dozen": "dozen", "piece": "piece", "unit": "unit", "household": "household", "ton": "ton",
    "aktie": "share", "action": "share", "acción": "share", "kopf": "head", "habitant": "head",
}  # fmt: skip
_OFTEN = frozenset(_SINGULAR.values()) | {"gal", "bbl", "lb", "oz", "t", "kg", "L", "mi", "km",
                                         "acre", "ha"}  # fmt: skip
"""What follows an article as a rate: "$60 a barrel", but not "$5 a bill"."""
_NOT_BELOW = word_set(
    "in of to and or than by for from with the a an is was are this that these those it few"
)
_HYPHENS = frozenset("-‑")
_AGO = word_set("earlier ago later before old")
_BETWEEN = 4


class RateReader:
    """Reads rates in the tokens of one text."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.folded = tokens.folded

    def told(self, symbol: str, index: int) -> Unit:
        """The unit with what it is told per: "$2 per share", "2 gallons of fuel a year"."""
        if self.folded(index) not in _MAY_TELL:
            return Unit(index, symbol)
        if below := self._below(index):
            return Unit(below[1], f"{symbol}/{below[0]}")
        if below := self._after_what(index):
            return Unit(below[1], f"{symbol}/{below[0]}")
        return Unit(index, symbol)

    def counted(self, noun: str, index: int) -> Unit:
        """The noun with its rate: "20,000 cars a year"."""
        if rate := _TIMES.get(self.folded(index)):
            return Unit(index + 1, noun=noun, rate=rate)
        if below := self._below(index):
            return Unit(below[1], noun=noun, rate=below[0])
        return Unit(index, noun=noun)

    def alone(self, index: int) -> Unit:
        """The rate of a bare number: "1,850 a week"."""
        below = self._below(index)
        if below and below[0] in _SINGULAR.values():
            return Unit(below[1], rate=below[0])
        return Unit(index)

    def _after_what(self, index: int) -> tuple[str, int] | None:
        """The time after what is measured: "of jet fuel a year", "of oil per day"."""
        if self.folded(index) != "of":
            return None
        for at in range(index + 2, index + 2 + _BETWEEN):
            if not self.tokens.is_word(at):
                return None
            below = self._below(at)
            if below and (below[0] in _SINGULAR.values() or self._exact(at)):
                return below
            if self.folded(at) in _NOT_BELOW:
                return None
        return None

    def _exact(self, index: int) -> bool:
        """Whether "per" and a unit stand there: "12 g of CO2 per kWh"."""
        return self.folded(index) in {"per", "/"} and bool(known_unit(self.folded(index + 1)))

    def _below(self, index: int) -> tuple[str, int] | None:
        """The word after "per" and the token after it; hyphens may join them: "12-cent-a-share"."""
        if self.folded(index) in _HYPHENS and self.folded(index + 2) in _HYPHENS:
            below = self._word_below(index + 1, index + 3)
        else:
            below = self._word_below(index, index + 1)
        return below

    def _word_below(self, index: int, at: int) -> tuple[str, int] | None:
        per = self.folded(index)
        if per not in _PER:
            return None
        token = self.tokens.at(at)
        if token is None or token.sort is not Sort.WORD or token.folded in _NOT_BELOW:
            return None
        if self.folded(at + 1) in _AGO:
            return None
        if per not in _ARTICLES and (two := self._of_two(token, at + 1)):
            return two, at + 2
        symbol = known_unit(token.text)
        name = _SINGULAR.get(symbol, _NAMED.get(token.folded, symbol))
        if per in _ARTICLES and not self._often(name, token.folded, per):
            return None
        return name or token.folded, at + 1

    def _of_two(self, first: Token, index: int) -> str:
        """The unit of two words that a rate is told for: "per megawatt hour", "per square metre"."""
        second = self.tokens.at(index)
        if second is None or second.sort is not Sort.WORD or first.folded not in unit_openings():
            return ""
        return singular(known_unit(f"{first.text} {second.text}"))

    @staticmethod
    def _often(name: str, word: str, per: str) -> bool:
        """Whether what follows an article is a rate; after "the" only weights are."""
        if per == "the":
            return name in {"lb", "kg", "acre"}
        return len(word) > 2 and (name in _OFTEN or word in _NAMED)
