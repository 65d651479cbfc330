"""The words that bound or hedge a quantity, before it and after it."""

from newsclip.analysis.figures.amount import Tokens
from newsclip.analysis.figures.found import Found
from newsclip.analysis.figures.tokens import Sort
from newsclip.analysis.figures.words import AFTER, AND, BETWEEN, CHANGES, qualifiers
from newsclip.analysis.tables import word_set
from newsclip.analysis.units import is_currency

_SIGNS = {"~": "≈", "≈": "≈", ">": ">", "≥": "≥", "<": "<", "≤": "≤", "∼": "≈"}
_ONLY_MONEY = frozenset(("from", "desde", "ab"))
_PRICED = word_set(
    "price prices priced cost costs start starts starting sell sells available rent rents"
)
_EARLIER = 20
_DURATIONS = frozenset(("s", "min", "hours", "days", "weeks", "months", "years", "decades"))
_LASTING = frozenset(("for", "of", "lasted", "took", "is", "was", "after", "with", "just", "well"))
_MOVED_UP = word_set("edged ticked crept inched nudged shot went gone goes revised moved")
"""After these "up to" tells what something came to, and no bound."""
_LONGEST = 4
_FIRST_AFTER = frozenset(phrase.split()[0] for phrase in AFTER) | {"+", "-", "‑"}


class Qualifying:
    """Reads qualifiers in the tokens of one text."""

    def __init__(self, text: str, tokens: Tokens) -> None:
        self.text = text
        self.tokens = tokens
        self.folded = tokens.folded
        self.known, self.last_words = qualifiers(tokens.language)

    def before(self, found: Found) -> tuple[int, str, str]:
        """Its first token, its sign and its words; "up to about" counts as "up to"."""
        first, sign = found.first, ""
        word = self.folded(first - 1)
        if word in BETWEEN and found.joined in AND:
            return first - 1, "", ""
        if word not in self.last_words and word not in _SIGNS:
            return first, "", ""
        for _ in range(2):
            length, outer = self._qualifier(first, found)
            if not length:
                break
            first, sign = first - length, outer if outer != "≈" or not sign else sign
        start = self.tokens.all[first].start
        words = self.text[start : self.tokens.all[found.first].start].strip()
        if self.folded(first - 1) in BETWEEN and found.joined in AND:
            return first - 1, "", ""
        return first, sign, words if sign else ""

    def after(self, index: int) -> tuple[int, str]:
        """How many tokens from the index on qualify the quantity before it, and their sign."""
        if self.folded(index) not in _FIRST_AFTER:
            return 0, ""
        plus = self.tokens.at(index)
        if plus is not None and plus.text == "+" and not plus.spaced:
            return 1, "≥"
        if self.tokens.hyphen(index) and self.folded(index + 1) == "plus":
            return 2, "≥"
        for length in (3, 2):
            phrase = " ".join(self.folded(index + step) for step in range(length))
            if phrase in AFTER and self.folded(index + length) != "than":
                return length, AFTER[phrase]
        return 0, ""

    def _qualifier(self, index: int, found: Found) -> tuple[int, str]:
        """How many tokens before the index qualify it, and their sign."""
        if sign := _SIGNS.get(self.folded(index - 1)):
            return 1, sign
        if self.folded(index - 1) not in self.last_words:
            return 0, ""
        if self.folded(index - 1) == "." and self.folded(index - 2) in {"ca", "approx", "c"}:
            return 2, "≈"
        for length in range(_LONGEST, 0, -1):
            words = self._phrase(index, length)
            sign = self.known.get(words, "")
            if sign and self._fits(" ".join(words), index - length, found):
                return length, sign
        return 0, ""

    def _phrase(self, index: int, length: int) -> tuple[str, ...]:
        return tuple(self.folded(index - length + step) for step in range(length))

    def _fits(self, words: str, index: int, found: Found) -> bool:
        """Whether the words qualify this value: "from €20,000", but not "from 20 metres"."""
        if words in _ONLY_MONEY:
            return is_currency(found.unit.symbol) and not self._compared(index)
        if words == "up to":
            return self.folded(index - 1) not in _MOVED_UP and self.folded(found.next) != "from"
        if words == "over" and found.unit.symbol in _DURATIONS:
            return self.folded(index) in _LASTING
        return not (words in {"some", "minimum", "maximum"} and found.amount.worded)

    def _compared(self, index: int) -> bool:
        """Whether something was told before it in the sentence: "to $4m, or $2 a share, from $3m"."""
        for step in range(1, _EARLIER):
            word = self.folded(index - step)
            if word in CHANGES:
                return step <= _LONGEST
            if word in {"", ".", ";", "\n"} or word in _PRICED:
                return False
            token = self.tokens.at(index - step)
            if token is not None and token.sort is Sort.NUMBER:
                return True
        return False
