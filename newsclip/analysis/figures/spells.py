"""Spells of time that a sentence ties to its figures: "over three years", "in the first half of 2024".

What begins with "since" is in ``circumstances``; a single date is told as the date of the figure.
"""

import re
from typing import NamedTuple

from newsclip.analysis.figures.chinese import has_chinese
from newsclip.analysis.figures.spell_forms import CHINESE, SPELL
from newsclip.analysis.figures.words import MONTHS

_MAY_BE = re.compile(
    r"year|month|week|days?\b|quarter|decade|centur|season|\bhalf\b|\bsame\b|\b[QH][1-4]\b|jahr|monat|woche|"
    r"quartal|\bans?\b|année|\bmois\b|semaine|mestre|años?\b|meses|semana|summer|winter|spring|autumn|"
    rf"(?:19|20)\d\d|\b(?:{'|'.join(sorted(MONTHS))})\b",
    re.IGNORECASE,
)
"""A quick test before the exact one."""
_COMPARES = re.compile(r".*\bon.(?:year|month|quarter)|sur un an|同比|环比", re.IGNORECASE)
"""What a change is told against: it says nothing of when."""
_LASTING = re.compile(
    r"\b(?:took|takes?|taken|lasts?|lasted|spent|spends?|is|was|were|been|be|than|worked|lived|served|dauerte|"
    r"dauert|duré|dure|duró|dura)\s*$",
    re.IGNORECASE,
)
_BACK = re.compile(
    r"(?:compared|than|against|from (?:the|a|one|last|this)|the (?:year|month|quarter|week|previous)|"
    r"(?:the )?same|vor|gegenüber|il y a|hace)\b|"
    r".*\b(?:earlier|ago|before|zuvor|tôt|auparavant|antes|atrás)|[去上]年同期",
    re.IGNORECASE,
)
"""A spell that is looked back to: it belongs to the one figure that it stands beside."""
_LOOSE = re.compile(
    r"(?:for|within|in under|seit|depuis|desde)\b(?! (?:the|its|their)\b)", re.IGNORECASE
)
_CLAUSE_END = re.compile(
    r"[;:。；，]|, (?:and|but|while|whereas|und|aber|et|mais|y|pero)\b|\bwhile\b"
)


_LONGEST = 2000
"""Characters of a sentence; what is longer is a list or a table without stops."""


class Spell(NamedTuple):
    """A spell of time, and where it stands in the sentence.

    One looked ``back`` to belongs to one figure only; a ``loose`` one ("for two years") holds for
    figures only at the opening of the sentence, or right behind one. One that ``compares`` tells
    what a change is held against ("year on year"), beside another that says when.
    """

    start: int
    end: int
    words: str
    back: bool
    loose: bool = False
    compares: bool = False

    @property
    def single(self) -> bool:
        """Whether it belongs to the one figure that it stands beside."""
        return self.back or self.compares


def find_spells(sentence: str) -> list[Spell]:
    """The spells of a sentence in order; one that something "took" or "lasted" is none."""
    if len(sentence) > _LONGEST:
        return []
    pattern = CHINESE if has_chinese(sentence) else SPELL
    if pattern is SPELL and not _MAY_BE.search(sentence):
        return []
    return [
        Spell(match.start(), match.end(), _worded(match[0]), bool(_BACK.match(match[0])),
              bool(_LOOSE.match(match[0])), bool(_COMPARES.match(match[0])))
        for match in pattern.finditer(sentence)
        if not _LASTING.search(sentence, max(0, match.start() - 12), match.start())
    ]  # fmt: skip


def spell_of(
    spells: list[Spell], sentence: str, span: tuple[int, int], ends: list[int]
) -> Spell | None:
    """The spell that the figure at the span belongs to, or None.

    One of its own clause: the nearest. A spell looked back to belongs to the figure right before it;
    where one begins the clause, to all in it. ``ends`` are those of the sentence's figures.
    """
    near: list[tuple[int, Spell]] = []
    for spell in spells:
        if spell.start < span[1] and span[0] < spell.end:
            continue
        after = spell.end <= span[0]
        low, high = (spell.end, span[0]) if after else (span[1], spell.start)
        if spell.loose and (spell.start if after else high - low > 1):
            continue
        low += after and sentence.startswith("，", low)
        if _CLAUSE_END.search(sentence, low, high):
            continue
        if spell.single and _taken(spell, sentence, low, ends, after=after):
            continue
        near.append((high - low, spell))
    return min(near)[1] if near else None


def _taken(spell: Spell, sentence: str, low: int, ends: list[int], *, after: bool) -> bool:
    """Whether a spell looked back to belongs to another figure: the last one before it."""
    earlier = [end for end in ends if end <= spell.start]
    if not after:
        return max(earlier) > low
    return bool(earlier) and not _CLAUSE_END.search(sentence, max(earlier), spell.start)


def _worded(words: str) -> str:
    """Without a sentence's capital: "In the first half"."""
    words = " ".join(words.split()).rstrip(".")
    return words[0].lower() + words[1:] if words[1:2].islower() or words[1:2] == " " else words


def apart(sentence: str, one: int, other: int) -> bool:
    """Whether a clause ends between two places of a sentence."""
    return _CLAUSE_END.search(sentence, *sorted((one, other))) is not None
