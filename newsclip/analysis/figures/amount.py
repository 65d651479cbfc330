"""An amount, and the tokens it is read from."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import NamedTuple

from newsclip.analysis.figures.tokens import Sort, Token

_NO_TOKENS = [None] * 64
_NO_WORDS = [""] * 64
_HYPHENS = frozenset("-‑")


class Amount(NamedTuple):
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
    """The tokens of a text by their index, nothing up to sixty places beyond its ends.

    ``at`` gives the token or None, ``folded`` its text without case or an empty string. Both are
    lists that end in nothing, so that an index below zero finds nothing too.
    """

    def __init__(self, tokens: Sequence[Token], language: str) -> None:
        self.all = tokens
        self.language = language.partition("-")[0].lower() or "en"
        self.at: Callable[[int], Token | None] = [*tokens, *_NO_TOKENS].__getitem__
        self.folded: Callable[[int], str] = [
            *[token[4] for token in tokens],
            *_NO_WORDS,
        ].__getitem__

    def __len__(self) -> int:
        return len(self.all)

    def is_word(self, index: int) -> bool:
        """Whether a word stands there."""
        token = self.at(index)
        return token is not None and token.sort is Sort.WORD

    def hyphen(self, index: int) -> int:
        """1 when a hyphen without white space around it stands there."""
        if self.folded(index) not in _HYPHENS:
            return 0
        token, after = self.at(index), self.at(index + 1)
        joined = token is not None and after is not None and not (token.spaced or after.spaced)
        return int(joined)
