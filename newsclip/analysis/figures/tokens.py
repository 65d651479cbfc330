"""Running text cut into the pieces that quantities are made of.

One pass of one pattern whose parts cannot overlap, so the time is linear in the text.
"""

import re
from enum import Enum, auto
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
_VULGAR = "½⅓⅔¼¾⅕⅛⅜⅝⅞"
_UNSEEN = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
"""Soft hyphens, spaces of no width and marks of direction: no part of what is read."""
_PATTERN = re.compile(
    rf"""
    [ ]?(?:
    (?P<word>
        [A-Za-z][a-z]*+(?![^\W\u3040-\u30ff\u3400-\u9fff])
      | [A-Z]{{3}}(?=\d{{2}})(?<=USD|EUR|GBP|CNY|RMB|JPY|CHF|HKD|INR|AUD|CAD)
      | [^\W\d_{_VULGAR}\u3040-\u30ff\u3400-\u9fff][^\W\u3040-\u30ff\u3400-\u9fff]*
    )
  | (?P<code>
        \d{{4}}-\d{{1,2}}-\d{{1,2}}(?![\d-])
      | \d{{1,2}}/\d{{1,2}}/\d{{2,4}}(?!\d)
      | \d{{1,2}}\.\d{{1,2}}\.\d{{4}}(?!\d)
      | \d{{1,3}}:\d{{1,3}}(?::\d{{2}})?(?!\d)
      | \d{{1,2}}[ ]?h[ ]?[0-5]\d(?![ ]?\w)
      | \+\d{{1,3}}(?:[ -]\(?\d{{2,8}}\)?){{2,5}}
      | \(\d{{3}}\)[ ]?\d{{3}}-\d{{4}}(?!\d)
      | 0\d{{2,4}}[ /-]\d{{3,4}}[ -]?\d{{3,5}}(?!\d)
      | \d{{1,15}}(?:-\d{{1,15}}){{2,9}}(?:-X\b)?(?!\d)
    )
  | (?P<number>
        (?:
            \d{{1,3}}(?P<sep>[,.'’]|{_GAP})\d{{3}}(?:(?P=sep)\d{{3}}){{0,7}}(?!\d)
            (?:[.,]\d{{1,30}})?
          | \d{{1,2}}(?:,\d{{2}}){{1,5}},\d{{3}}(?!\d)(?:\.\d{{1,30}})?
          | \d{{1,60}}(?:[.,]\d{{1,30}})?
          | (?<![\w.])\.\d{{1,30}}
        )
        (?: {_GAP}?[x×]{_GAP}?10\^?[-−]?\d{{1,3}} | [eE][-+]?\d{{1,3}}(?!\w) )?
        (?: {_GAP}\d{{1,2}}/\d{{1,3}}(?![\d/]) | /\d{{1,3}}(?![\d/]) | [{_VULGAR}] )?
      | [{_VULGAR}]
    )
  | (?P<nothing>[{_UNSEEN}]+)
  | (?P<mark>\S|\n)
    )
    """,
    re.VERBOSE,
)
_SORTS = {
    "code": Sort.CODE, "number": Sort.NUMBER, "word": Sort.WORD, "mark": Sort.MARK,
    "nothing": None,
}  # fmt: skip
_MORE_DIGITS = re.compile(rf"[.,/]?\d|[{_VULGAR}]")


def tokenize(text: str) -> list[Token]:
    """The tokens of a text in order; white space is left out."""
    tokens: list[Token] = []
    add, new, end = tokens.append, tuple.__new__, 0
    for match in _PATTERN.finditer(text):
        sort = _SORTS[match.lastgroup or "mark"]
        start, after = match.span(match.lastindex or 0)
        if sort is Sort.NUMBER and _runs_on(text, start, after):
            sort = Sort.CODE
        if sort is not None:
            words = text[start:after]
            add(new(Token, (sort, words, start, start > end, words.casefold())))
        end = after if start == end or sort is not None else end
    return tokens


def _runs_on(text: str, start: int, end: int) -> bool:
    """Whether digits go on beyond what a number may hold: "1.2.3", "192.168.0.1"."""
    if _MORE_DIGITS.match(text, end):
        return True
    before = text[max(0, start - 2) : start]
    return len(before) == 2 and before[1] in ".,/" and before[0].isdigit()
