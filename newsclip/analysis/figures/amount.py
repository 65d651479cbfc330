"""An amount, and the tokens it is read from."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from newsclip.analysis.figures.tokens import Sort, Token

_HYPHENS = frozenset("-‑")


@dataclass(frozen=True, slots=True)
class Amount:
    """A number read from token ``first`` up to token ``next``.

    ``power`` is that of its magnitude words; ``worded`` says it was written in words, ``unsure``
    that the word is as often an article; ``sign`` is that of a word which tells a bound by itself;
    ``doubt`` says why the words may mean another number.
    """

    first: int
    next: int
    value: Decimal
    currency: str = ""
    power: int = 0
    worded: bool = False
    unsure: bool = False
    sign: str = ""
    doubt: str = ""


class Tokens:
    """The tokens of a text by their index, nothing beyond its ends."""

    def __init__(self, tokens: Sequence[Token], language: str) -> None:
        self.all = tokens
        self._folded = {index: token.folded for index, token in enumerate(tokens)}
        self.language = language.partition("-")[0].lower() or "en"

    def __len__(self) -> int:
        return len(self.all)

    def at(self, index: int) -> Token | None:
        """The token at the index, None beyond the ends."""
        return self.all[index] if 0 <= index < len(self.all) else None

    def folded(self, index: int) -> str:
        """The token's text without case, empty beyond the ends."""
        return self._folded.get(index, "")

    def is_word(self, index: int) -> bool:
        """Whether a word stands there."""
        token = self.at(index)
        return token is not None and token.sort is Sort.WORD

    def hyphen(self, index: int) -> int:
        """1 when a hyphen without white space around it stands there."""
        token, after = self.at(index), self.at(index + 1)
        joined = token is not None and after is not None and not (token.spaced or after.spaced)
        return int(joined and token is not None and token.text in _HYPHENS)
