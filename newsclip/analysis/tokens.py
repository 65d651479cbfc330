"""Words, numbers and marks of a text in any script, for laying two texts side by side.

A token is a word (with its combining marks, joiners and inner apostrophes), a number with its
separators, one character of a script written without spaces, or one mark. White space is in none.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from newsclip.analysis.sameness import TYPOGRAPHY

UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf"
    "\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
"""Scripts written without spaces, as a character class of a regular expression."""

_MARKS = (range(0xAD, 0xAE), range(0x300, 0x20000), range(0xE0000, 0xE0200))
_APOSTROPHES = "'’ʼ"


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text: where each starts and ends (code points) and its words."""

    starts: list[int]
    ends: list[int]
    words: list[str]

    def __len__(self) -> int:
        return len(self.words)

    def extent(self, first: int, end: int) -> int:
        """How many code points the tokens from ``first`` up to ``end`` take, their spaces too."""
        return self.ends[end - 1] - self.starts[first] if first < end else 0


def tokenize(text: str) -> Tokens:
    """The tokens of a text, in one pass over it."""
    spans = [match.span(1) for match in _token().finditer(text)]
    return Tokens(
        [start for start, _ in spans],
        [end for _, end in spans],
        [text[start:end] for start, end in spans],
    )


@lru_cache(maxsize=1 << 14)
def folded(word: str) -> str:
    """The word as readers compare it: without case, styles of quotes and dashes, what is invisible."""
    plain = unicodedata.normalize("NFKC", word).translate(TYPOGRAPHY)
    if plain.isascii():
        return plain.lower()
    seen = "".join(c for c in plain.casefold() if unicodedata.category(c) != "Cf")
    return seen or word


@lru_cache(maxsize=1)
def _token() -> re.Pattern[str]:
    marks = _character_class(_marks())
    letter = rf"[^\W{UNSPACED}]"
    word = rf"{letter}(?:{letter}|[{marks}])*"
    return re.compile(
        rf"[ ]?([A-Za-z]++(?=[ ,.;:\n])"  # what most words are, told quickly
        rf"|[{UNSPACED}][{marks}]*"
        rf"|\d+(?:[.,]\d+)+(?![\w])"
        rf"|{word}(?:[{_APOSTROPHES}]{word})*"
        rf"|[^\s{marks}][{marks}]*"
        rf"|[{marks}]+)"
    )


def _marks() -> Iterator[int]:
    """Combining marks and invisible formatting characters: they belong to what they follow."""
    for places in _MARKS:
        for point in places:
            if unicodedata.category(chr(point)) in {"Mn", "Me", "Mc", "Cf"}:
                yield point


def _character_class(points: Iterable[int]) -> str:
    """The inside of a character class that matches the code points, in increasing order."""
    ranges: list[list[int]] = []
    for point in points:
        if ranges and ranges[-1][1] == point - 1:
            ranges[-1][1] = point
        else:
            ranges.append([point, point])
    return "".join(f"{chr(first)}-{chr(last)}" for first, last in ranges)
