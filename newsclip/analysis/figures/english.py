"""English number words put together: "two hundred and five", "one and a half million"."""

from decimal import Decimal

from newsclip.analysis.figures.amount import Amount, Tokens
from newsclip.analysis.figures.magnitudes import MAGNITUDES
from newsclip.analysis.tables import numbered, word_set

SMALL: dict[str, int] = numbered(
    "zero;one;two;three;four;five;six;seven;eight;nine;ten;eleven;twelve;thirteen;fourteen;"
    "fifteen;sixteen;seventeen;eighteen;nineteen"
) | numbered("twenty;thirty;forty fourty;fifty;sixty;seventy;eighty;ninety", 20, 10)
"""English number words below a hundred; they combine."""

SCALES = word_set("hundred thousand million billion trillion dozen")


class EnglishReader:
    """Reads the English number words of one text."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.folded = tokens.folded

    def read(self, index: int) -> Amount | None:
        """The words from the token on, as far as they make one number."""
        word = self.folded(index)
        if word in {"a", "an"}:
            return self._scaled_one(index)
        if word not in SMALL:
            return None
        words = _Number()
        end = self._take(words, index)
        if self._and_a_half(end):
            return Amount(index, end + 3 + 2 * self.tokens.hyphen(end), words.value
                          + Decimal("0.5"), worded=True)  # fmt: skip
        return words.amount(index, end, unsure=end == index + 1 and word == "one")

    def _scaled_one(self, index: int) -> Amount | None:
        """ "A hundred and two", "a dozen"."""
        if self.folded(index + 1) not in SCALES:
            return None
        words = _Number()
        words.add("one")
        return words.amount(index, self._take(words, index + 1), unsure=False)

    def _take(self, words: "_Number", index: int) -> int:
        """The token after the last word that goes on with the number."""
        at = end = index
        while self.tokens.is_word(at) and words.add(self.folded(at)):
            at = end = at + 1
            at += self.tokens.hyphen(at) or self._and(at)
        return end

    def _and(self, index: int) -> int:
        """1 when an "and" here goes on with the number: "a hundred and two"."""
        scaled = self.folded(index - 1) in SCALES
        joined = self.folded(index) in {"and", "&"} and self.folded(index + 1) in SMALL
        return int(scaled and joined)

    def _and_a_half(self, index: int) -> bool:
        step = 1 + self.tokens.hyphen(index)
        at = index + self.tokens.hyphen(index)
        return [self.folded(at + step * number) for number in range(3)] == ["and", "a", "half"]


class _Number:
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
        return word in SCALES and self.current > 0 and self._magnitude(power)

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
        scaled = Decimal(self.current).scaleb(power)
        self.total = scaled + (self.total if self.power else 0)
        self.current, self.power, self._room = 0, power, 1000
        return True

    def amount(self, first: int, end: int, *, unsure: bool) -> Amount:
        """What was read from the first token up to the end."""
        return Amount(first, end, self.value, power=self.power, worded=True, unsure=unsure)
