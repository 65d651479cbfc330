"""The noun that an amount counts: "38 service centres", "five of the plants"."""

from newsclip.analysis.figures.amount import Amount, Tokens
from newsclip.analysis.figures.rates import RateReader
from newsclip.analysis.figures.tokens import Token
from newsclip.analysis.figures.unit import Unit
from newsclip.analysis.tables import word_set

_STOP = word_set(
    "in of to and or per as more than on at by for from with the a an is was are were be been "
    "has have had will would could can may might it its this that these those which who whose "
    "he she they we i you after before since until during over under above below about but not "
    "if when while where so then less fewer each every out up down off into only just also "
    "year-on-year does says others minus plus years versus percent later earlier ago old "
    "und oder der die das den dem des ein eine im am zu von mit für auf aus bei nach seit pro "
    "ist sind war waren wird werden et ou le la les un une du au aux dans par pour sur avec est "
    "aller alle allen sont y o el los las una en con por para del al es son que se cada"
)
"""Words at which a counted noun ends."""
_PLURALS = word_set(
    "people men women children police staff aircraft homes feet teeth cattle sheep fish media data "
    "criteria personnel troops spacecraft species passersby"
)
_SINGULARS = word_set("point goal run game vote seat")
"""What fractions and "one" count in the singular."""
_DETERMINERS = word_set("the its his her their our these those my your")
_NOT_NOUNS = word_set("times always perhaps across towards afterwards besides")
_NOT_COUNTED = word_set(
    "way off time times sided star fold party tier stop step size man up one dimensional pronged "
    "part half third thirds quarter quarters fifth fifths strong plus something odd week-old"
)
"""What a number before a hyphen does not count: "two-way", "30,000-strong"."""
_NO_PLURAL = ("ss", "us", "is")
_NOUN_WORDS = 4
_MOST_BETWEEN = 8


class NounReader:
    """Reads counted nouns in the tokens of one text."""

    def __init__(self, tokens: Tokens, rates: RateReader) -> None:
        self.tokens = tokens
        self.rates = rates
        self.folded = tokens.folded

    def read(self, index: int, amount: Amount) -> Unit | None:
        """The noun after the amount with its rate: up to four words, the last a plural."""
        if self.folded(index) == "times":
            return self.rates.counted("times", index + 1)
        if self.folded(index) == "of":
            return self._of_which(index, amount)
        if amount.value != amount.value.to_integral_value() and self.folded(index) in _SINGULARS:
            return Unit(index + 1, noun=self.folded(index))
        more = self.folded(index) in {"more", "other", "further"} and self._plural_at(index + 1)
        found = self._words(index + more)
        return self.rates.counted(*found) if found else None

    def joined(self, index: int, amount: Amount) -> Unit | None:
        """The word that a hyphen joins to the amount: "a 12-member panel", not "two-way"."""
        token = self.tokens.at(index)
        if token is None or token.folded in _NOT_COUNTED or token.folded in _STOP:
            return None
        if len(token.text) < 3 or amount.value != amount.value.to_integral_value():
            return None
        return Unit(index + 1, noun=token.text)

    def _of_which(self, index: int, amount: Amount) -> Unit | None:
        """ "Five of the three-ton satellites", "one of its plants", "thousands of homes"."""
        if amount.sign:
            found = self._words(index + 1, commas=True)
            return self.rates.counted(*found) if found else None
        if not amount.worded or amount.power or amount.value != amount.value.to_integral_value():
            return None
        if self.folded(index + 1) not in _DETERMINERS and not self._possessive(index + 1):
            return None
        return Unit(index, noun=noun) if (noun := self._within(index + 2)) else None

    def _possessive(self, index: int) -> bool:
        return self.folded(index + 1) in {"'", "’"} and self.folded(index + 2) == "s"

    def _within(self, index: int) -> str:
        """The plural that ends the words from the index on, or nothing."""
        for at in range(index, index + _MOST_BETWEEN):
            token = self.tokens.at(at)
            if token is None or token.text in ".,;:\n" or token.folded in _STOP:
                return ""
            if self.tokens.is_word(at) and self._is_plural(token):
                return token.text
        return ""

    def _words(self, index: int, *, commas: bool = False) -> tuple[str, int] | None:
        """Up to four words, the last a plural, and the token after them."""
        words: list[str] = []
        at = index
        while len(words) < _NOUN_WORDS:
            token = self.tokens.at(at)
            if commas and words and token is not None and token.text == ",":
                at += 1
                continue
            if token is None or not self.tokens.is_word(at) or token.folded in _STOP:
                break
            if not (token.spaced or at == index) or self._closed(token, first=at == index):
                break
            words.append(token.text)
            at += 1
            if self._is_plural(token):
                return " ".join(words), at
        return None

    @staticmethod
    def _closed(token: Token, *, first: bool) -> bool:
        return "’" in token.text or (first and not token.spaced and len(token.text) < 4)

    def _plural_at(self, index: int) -> bool:
        token = self.tokens.at(index)
        return token is not None and self.tokens.is_word(index) and self._is_plural(token)

    def _is_plural(self, token: Token) -> bool:
        word = token.folded
        if word in _PLURALS:
            return True
        if self.tokens.language == "de":
            return token.text[0].isupper() and len(word) > 3
        return (
            len(word) > 3
            and word.endswith("s")
            and not word.endswith(_NO_PLURAL)
            and word not in _NOT_NOUNS
        )
