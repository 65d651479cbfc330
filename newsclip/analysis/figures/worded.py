"""Amounts in words of any language we know: numbers, fractions, dozens and thousands."""

from decimal import Decimal
from fractions import Fraction
from functools import cache

from newsclip.analysis.figures.amount import Amount, Tokens
from newsclip.analysis.figures.english import SCALES, SMALL, EnglishReader
from newsclip.analysis.figures.foreign import ARTICLES, LANGUAGES, WORDS, german, read_foreign
from newsclip.analysis.figures.magnitudes import COLLECTIVES, MAGNITUDES, VAGUE
from newsclip.analysis.figures.numerals import as_decimal
from newsclip.analysis.tables import word_set

PARTS: dict[str, dict[str, int]] = {
    "en": {
        "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4,
        "fourths": 4, "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "eighth": 8,
        "eighths": 8, "tenth": 10, "tenths": 10,
    },
    "de": {"drittel": 3, "viertel": 4, "fünftel": 5, "sechstel": 6, "achtel": 8, "zehntel": 10},
    "fr": {"tiers": 3, "quart": 4, "quarts": 4, "cinquième": 5, "cinquièmes": 5, "dixième": 10,
           "dixièmes": 10},
    "es": {"tercio": 3, "tercios": 3, "tercera": 3, "cuarto": 4, "cuarta": 4, "cuartas": 4,
           "quinto": 5, "quinta": 5, "quintas": 5, "décimo": 10, "décima": 10},
}  # fmt: skip
_HALVES = {"de": word_set("halbe halben halbes halber"), "fr": {"demi", "demie"},
           "es": {"medio", "media"}}  # fmt: skip
_ARTICLES = ARTICLES | {"a", "an"}
_OF = {"en": "of", "de": "von", "fr": "de", "es": "de"}
_SEVERAL = word_set("mehrere mehreren einige einigen paar etliche zig")
"""Before "hundert" and "tausend" they leave open how many."""
_OF_TWO = word_set("first second latter other better one-and-a")
_WHOLE = word_set("of the its their his her our all those these")


@cache
def openings(language: str) -> frozenset[str]:
    """The words that an amount of the language begins with, compounds left out."""
    words = WORDS.get(language, SMALL if language not in LANGUAGES else {})
    more = {"half", "quarter", "cent", "mille", "mil"} | _HALVES.get(language, set())
    return frozenset(words) | frozenset(VAGUE) | _ARTICLES | more


_MOST_VAGUE = 2
"""Nobody says more than "hundreds of thousands of millions"; longer chains would cost their square."""


class WordReader:
    """Reads the amounts in words of one text."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.folded = tokens.folded
        self.language = tokens.language
        self.english = EnglishReader(tokens)
        self.openings = openings(tokens.language)

    def opens(self, word: str) -> bool:
        """Whether an amount may begin with the word; it is asked of every word of a text."""
        return word in self.openings or (self.language == "de" and german(word) is not None)

    def read(self, index: int) -> Amount | None:
        """The amount that begins with the word, or None."""
        word = self.folded(index)
        if not self.opens(word):
            return None
        return (
            self._vague(index, word)
            or self._half(index, word)
            or self._fraction(index, word)
            or self._collective(index, word)
            or (self._foreign(index, word) if self.language in LANGUAGES else None)
            or (self.english.read(index) if self.language not in LANGUAGES else None)
        )

    def _vague(self, index: int, word: str) -> Amount | None:
        """ "Thousands of homes", "tens of thousands of people", "Tausende Menschen"."""
        value = VAGUE.get(word)
        if value is None:
            return None
        of = _OF.get(self.language, "of")
        end, power = index + 1, 0
        for _ in range(_MOST_VAGUE):
            more = VAGUE.get(self.folded(end + 1)) if self.folded(end) == of else None
            if more is None:
                break
            value, power, end = value * more, power + more.adjusted(), end + 2
        if self.folded(end) != of and self.language != "de" and end == index + 1:
            return None
        doubt = f"“{word}” is no exact number"
        return Amount(index, end, value, power=power or value.adjusted(), worded=True, sign="≥",
                      doubt=doubt)  # fmt: skip

    def _half(self, index: int, word: str) -> Amount | None:
        """ "Half a million", "half of", "eine halbe Million", "un demi-million", "medio millón"."""
        if self.language in _HALVES:
            return self._foreign_half(index, word)
        if word not in {"half", "quarter"} or self.folded(index - 1) == "-":
            return None
        share = Decimal("0.5") if word == "half" else Decimal("0.25")
        after = self.folded(index + 1)
        if after in SCALES:
            return Amount(index, index + 1, share, worded=True)
        if word == "half" and after in {"a", "an"}:
            return Amount(index, index + 2, share, worded=True)
        if word == "half" and after in _WHOLE and self.folded(index - 1) not in _OF_TWO:
            return Amount(index, index + 1, share, worded=True, power=0)
        return None

    def _foreign_half(self, index: int, word: str) -> Amount | None:
        at = index + (word in _ARTICLES)
        if self.folded(at) not in _HALVES[self.language]:
            return None
        at += 1 + self.tokens.hyphen(at + 1)
        scaled = self.folded(at) in MAGNITUDES or self.folded(at) in COLLECTIVES[self.language]
        return Amount(index, at, Decimal("0.5"), worded=True) if scaled else None

    def _fraction(self, index: int, word: str) -> Amount | None:
        """ "Two thirds", "a quarter of", "zwei Drittel", "trois quarts"."""
        parts = PARTS.get(self.language, PARTS["en"])
        above = 1 if word in _ARTICLES else self._small(word)
        at = index + 1 + (self.folded(index + 1) == "-")
        below = parts.get(self.folded(at))
        if not above or not below or (word in _ARTICLES and not self._of_whole(at + 1)):
            return None
        return Amount(
            index, self._of_a_million(at + 1), as_decimal(Fraction(above, below)), worded=True
        )

    def _of_a_million(self, index: int) -> int:
        """The token of the scale where "of a million" goes on from the index, else the index."""
        scaled = self.folded(index) == "of" and self.folded(index + 2) in SCALES
        return index + 2 if scaled and self.folded(index + 1) in {"a", "an"} else index

    def _of_whole(self, index: int) -> bool:
        word = self.folded(index)
        return word in {"of", "der", "des", "von", "de", "del", "d"} or word in MAGNITUDES

    def _small(self, word: str) -> int:
        if self.language not in LANGUAGES:
            return SMALL.get(word, 0)
        found = read_foreign(self.language, lambda index: word if index == 0 else "", 0)
        return int(found[0]) if found else 0

    def _collective(self, index: int, word: str) -> Amount | None:
        """ "Une dizaine", "zwei Dutzend", "una docena"; English dozens are number words."""
        known = COLLECTIVES.get(self.language, {}) if self.language in LANGUAGES else {}
        times = Decimal(1) if word in ARTICLES else Decimal(self._small(word))
        value = known.get(self.folded(index + 1))
        if value is None or not times:
            return None
        exact = self.language == "de" or value == 12
        return Amount(index, index + 2, times * value, worded=True, sign="" if exact else "≈")

    def _foreign(self, index: int, word: str) -> Amount | None:
        found = read_foreign(self.language, self.folded, index)
        if found is None:
            return None
        if self.folded(index - 1) in _SEVERAL:
            return None
        value, end = found
        unsure = end == index + 1 and word in ARTICLES
        round_thousands = value >= 1000 and value % 1000 == 0
        power = 3 if round_thousands else 0
        value = Decimal(int(value) // 1000).scaleb(3) if round_thousands else value
        return Amount(index, end, value, power=power, worded=True, unsure=unsure)
