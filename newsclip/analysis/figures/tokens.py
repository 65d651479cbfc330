"""Running text cut into the pieces that quantities are made of.

One pass of one pattern whose parts cannot overlap, so the time is linear in the text.
"""

import re
from enum import Enum, auto
from functools import lru_cache
from typing import NamedTuple


class Sort(Enum):
    """What a token is."""

    NUMBER = auto()
    """A number in digits, with its separators, fraction and power of ten."""
    CODE = auto()
    """Digits that are no quantity: dates, times, telephone and version numbers."""
    WORD = auto()
    MARK = auto()
    """One character of anything else that is not white space, or the end of a line."""


class Token(NamedTuple):
    """A piece of text, where it stands, and whether white space precedes it."""

    sort: Sort
    text: str
    start: int
    spaced: bool
    folded: str

    @property
    def end(self) -> int:
        """One past its last code point."""
        return self.start + len(self.text)


_GAP = "[ \u00a0\u202f\u2009]"
_CJK = "\u3040-\u30ff\u3400-\u9fff"
_VULGAR = "½⅓⅔¼¾⅕⅛⅜⅝⅞"
_UNSEEN = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
"""Soft hyphens, spaces of no width and marks of direction: no part of what is read."""
_THOUSANDS = "|".join(
    rf"(?:{separator}\d{{3}}){{1,8}}"
    for separator in (",", r"\.", "'", "’", "[ ]", "\u00a0", "\u202f", "\u2009")
)
_CODE = r"""
        \d{4}-\d{1,2}-\d{1,2}(?![\d-])
      | \d{1,2}/\d{1,2}/\d{2,4}(?!\d)
      | \d{1,2}\.\d{1,2}\.\d{4}(?!\d)
      | \d{1,3}:\d{1,3}(?::\d{2})?(?!\d)
      | \d{1,2}[ ]?h[ ]?[0-5]\d(?![ ]?\w)
      | \+\d{1,3}(?:[ -]\(?\d{2,8}\)?){2,5}
      | \(\d{3}\)[ ]?\d{3}-\d{4}(?!\d)
      | 0\d{2,4}[ /-]\d{3,4}[ -]?\d{3,5}(?!\d)
      | \d{1,15}(?:-\d{1,15}){2,9}(?:-X\b)?(?!\d)
"""
_NUMBER = rf"""
        (?:
            \d{{1,3}}(?:{_THOUSANDS})(?!\d)(?:[.,]\d{{1,30}})?
          | \d{{1,2}}(?:,\d{{2}}){{1,5}},\d{{3}}(?!\d)(?:\.\d{{1,30}})?
          | \d{{1,60}}(?:[.,]\d{{1,30}})?
          | (?<![\w.])\.\d{{1,30}}
        )
        (?: {_GAP}?[x×]{_GAP}?10\^?[-−]?\d{{1,3}} | [eE][-+]?\d{{1,3}}(?!\w) )?
        (?: {_GAP}\d{{1,2}}/\d{{1,3}}(?![\d/]) | /\d{{1,3}}(?![\d/]) | [{_VULGAR}] )?
      | [{_VULGAR}]
"""
_PIECES = re.compile(
    rf"""
    [ ]?(?:
        [A-Za-z][a-z]*+(?![^\W{_CJK}])
      | [A-Z]{{3}}(?=\d{{2}})(?<=USD|EUR|GBP|CNY|RMB|JPY|CHF|HKD|INR|AUD|CAD)
      | [^\W\d_{_VULGAR}{_CJK}][^\W{_CJK}]*
      | {_CODE} | {_NUMBER} | [{_UNSEEN}]+ | \S | \n
    )
    | [^\S\n]+
    """,
    re.VERBOSE,
)
"""All of a text piece by piece, a space before a piece included."""
_SORTS = re.compile(
    rf"""
      (?P<word> [^\W\d_{_VULGAR}{_CJK}].* )
    | (?P<code> {_CODE} )
    | (?P<number> {_NUMBER} )
    | (?P<nothing> [{_UNSEEN}]+ | [^\S\n]* )
    | (?P<mark> \S | \n )
    """,
    re.VERBOSE | re.DOTALL,
)
_SORT_OF = {
    "code": Sort.CODE, "number": Sort.NUMBER, "word": Sort.WORD, "mark": Sort.MARK,
    "nothing": None,
}  # fmt: skip
_MORE_DIGITS = re.compile(rf"[.,/]?\d|[{_VULGAR}]")


def tokenize(text: str) -> list[Token]:
    """The tokens of a text in order; white space is left out."""
    tokens: list[Token] = []
    add, new, number = tokens.append, tuple.__new__, Sort.NUMBER
    at, spaced = 0, False
    for piece in _PIECES.findall(text):
        sort, words, folded, space, length = _read(piece)
        if sort is None:
            spaced = spaced or space
            at += length
            continue
        start, at = at + space, at + length
        if sort is number and _runs_on(text, start, at):
            sort = Sort.CODE
        add(new(Token, (sort, words, start, spaced or space, folded)))
        spaced = False
    return tokens


@lru_cache(maxsize=16384)
def _read(piece: str) -> tuple[Sort | None, str, str, bool, int]:
    """What a piece is, its words, the same without case, whether white space comes first, its length.

    A text says most of its words again and again.
    """
    words, length = piece.removeprefix(" "), len(piece)
    spaced = len(words) < length
    if words.isascii() and words.isalpha():
        return Sort.WORD, words, words.lower(), spaced, length
    match = _SORTS.fullmatch(words)
    sort = _SORT_OF[(match and match.lastgroup) or "mark"]
    blank = sort is None and words.isspace()
    return sort, words, words.casefold(), spaced or blank, length


def _runs_on(text: str, start: int, end: int) -> bool:
    """Whether digits go on beyond what a number may hold: "1.2.3", "192.168.0.1"."""
    if _MORE_DIGITS.match(text, end):
        return True
    before = text[max(0, start - 2) : start]
    return len(before) == 2 and before[1] in ".,/" and before[0].isdigit()
