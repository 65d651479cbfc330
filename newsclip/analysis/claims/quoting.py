"""Where an article quotes: the pairs of its quotation marks."""

import re
from bisect import bisect_right
from dataclasses import dataclass

_PAIRS = {"“": "”", "„": "“”", "«": "»", "「": "」", "『": "』", "‹": "›", "»": "«"}
_STRAIGHT = '"'
_MARK = re.compile('[“”„«»「」『』‹›"]')
LONGEST = 1500
"""A quotation mark whose pair is farther away is taken for a stray one."""
_SINGLE = re.compile(r"(?<![\w’'])[‘'](?=\w)(?P<said>[^‘“”\"\n]{3,600}?[,.!?…])[’'](?![\w’'])")
"""A single mark that closes stands after another mark: an apostrophe does not."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quotation: ``start`` to ``end`` between the marks, which stand just outside."""

    start: int
    end: int


class Quotations:
    """The outermost quotations of a paragraph, in order; a stray mark opens none. Linear in time.

    A quotation that opens and is not closed goes on in the next paragraph, as newspapers print them.
    """

    def __init__(self, paragraph: str) -> None:
        self._all = _double(paragraph) or [
            Quoted(match.start("said"), match.end("said")) for match in _SINGLE.finditer(paragraph)
        ]
        self._ends = [one.end for one in self._all]

    def __bool__(self) -> bool:
        return bool(self._all)

    def inside(self, start: int, end: int) -> list[Quoted]:
        """The quotations that share something with the range."""
        found = []
        for place in range(bisect_right(self._ends, start), len(self._all)):
            if self._all[place].start >= end:
                break
            found.append(self._all[place])
        return found


def _double(paragraph: str) -> list[Quoted]:
    found: list[Quoted] = []
    closing, begun = "", -1
    for mark in _MARK.finditer(paragraph):
        place, letter = mark.start(), mark[0]
        if begun >= 0 and place - begun > LONGEST:
            begun = -1
        if begun >= 0:
            if letter in closing:
                found.append(Quoted(begun + 1, place))
                begun = -1
        elif letter == _STRAIGHT and not _is_inch(paragraph, place):
            closing, begun = _STRAIGHT, place
        elif letter in _PAIRS:
            closing, begun = _PAIRS[letter], place
    if begun >= 0 and len(paragraph) - begun <= LONGEST and closing in ("”", "»", "」"):
        found.append(Quoted(begun + 1, len(paragraph)))
    return [one for one in found if one.end > one.start]


def _is_inch(paragraph: str, place: int) -> bool:
    """Whether a straight mark stands for inches: 6.7" wide."""
    return place > 0 and paragraph[place - 1].isdigit()


def masked(text: str, found: list[Quoted], start: int = 0) -> str:
    """The text with what is quoted blotted out, code point for code point: "x" for each."""
    parts, at = [], 0
    for one in found:
        first, last = one.start - start, one.end - start
        if last <= at or first >= len(text):
            continue
        first, last = max(first, at), min(last, len(text))
        parts += [text[at:first], "x" * (last - first)]
        at = last
    return "".join([*parts, text[at:]])
