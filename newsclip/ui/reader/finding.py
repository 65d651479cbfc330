"""Words found in a text whatever their case, accents, quotation marks and kind of space."""

import unicodedata
from bisect import bisect_right
from functools import cache
from itertools import accumulate

from newsclip.domain.anchors import Span

_SAME = str.maketrans({
    "’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
    "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\n": " ", "\t": " ",
    "‐": "-", "‑": "-", "–": "-", "—": "-", "−": "-",
    "ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d",
})  # fmt: skip


@cache
def _folded(character: str) -> str:
    """A character as it is compared; a mark of its own becomes nothing."""
    parts = unicodedata.normalize("NFKD", character.translate(_SAME)).casefold()
    return "".join(part for part in parts if not unicodedata.combining(part))


class FoldedText:
    """A text made ready to be searched; building it takes a pass over every character."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._ends: list[int] | None = None
        if text.isascii():
            self._text = text.translate(_SAME).lower()
        else:
            parts = [_folded(character) for character in text]
            self._text = "".join(parts)
            self._ends = list(accumulate(map(len, parts)))

    def find(self, words: str) -> list[Span]:
        """Every place where the words stand, none overlapping another."""
        sought = "".join(map(_folded, words.strip()))
        found: list[Span] = []
        at = self._text.find(sought) if sought else -1
        while at >= 0:
            found.append(Span(self._origin(at), self._end(at + len(sought))))
            at = self._text.find(sought, at + len(sought))
        return found

    def _origin(self, at: int) -> int:
        """The character that a folded one comes from."""
        return at if self._ends is None else bisect_right(self._ends, at)

    def _end(self, at: int) -> int:
        """One past the character that the folded one before comes from, its marks included."""
        if self._ends is None:
            return at
        if at == self._ends[-1]:
            return self._length
        last = bisect_right(self._ends, at - 1) + 1
        return max(last, bisect_right(self._ends, at)) if self._ends[last - 1] == at else last
