"""Under what conditions a figure holds, and for what date."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property

from newsclip.analysis.figures.dates import Dates, find_dates
from newsclip.analysis.figures.measures import unit_kind
from newsclip.analysis.figures.quantity import Quantity
from newsclip.analysis.figures.spells import Spell, apart, find_spells, spell_of
from newsclip.analysis.figures.words import MONTHS

_CYCLE = re.compile(r"(?<![A-Za-z])(WLTP|CLTC|NEDC|EPA|JC08)(?![A-Za-z])")
_CLAUSE = 60
_CLAUSE_END = re.compile(r"[;:。；]|, (?:and|but|while)")
_CYCLED = frozenset(("length", "consumption", "mass"))
_SPANS = frozenset(("days", "weeks", "months", "years", "decades", "centuries"))
_DRIVE = re.compile(r"\b(all|four|rear|front)[- ]wheel[- ]drive|四驱", re.IGNORECASE)
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_SINCE = re.compile(
    rf"\b(?:since|seit|depuis|desde)\b[^.;,\d]{{0,40}}?(?P<date>(?:(?:{_MONTH})\.?\s+)?(?:19|20)\d\d)\b",
    re.IGNORECASE,
)


class Circumstances:
    """What a sentence ties to its quantities, each kind of it looked for once.

    The sentence starts at ``first`` of the text that the quantities are told by.
    """

    def __init__(self, sentence: str, first: int, quantities: Sequence[Quantity]) -> None:
        self.sentence = sentence
        self._ends = [one.end - first for one in quantities]
        told = [one for one in quantities if one.unit not in _SPANS] or quantities
        self._figures = (told[0].start - first, told[-1].end - first) if told else (0, 0)
        self._starts = [one.start - first for one in quantities if unit_kind(one.unit) in _CYCLED]

    def condition(self, quantity: Quantity) -> str:
        """The test cycle, version, rate or time span the sentence ties to the quantity."""
        found = [self._cycle(quantity), self._drive(quantity), quantity.change]
        if quantity.rate:
            found.append(f"per {quantity.rate}")
        if since := self._since_of(quantity):
            found.append(f"since {since}")
        if compared := self._spell(quantity, compares=True):
            found.append(compared.words)
        if not since and (spell := self._spell(quantity)):
            found.append(spell.words)
        return ", ".join(part for part in found if part)

    def as_of(self, quantity: Quantity) -> str:
        """The date the sentence gives for the figure, as precise as told; nothing if that is open.

        A figure of "a year earlier", or one of "last year" in another clause, does not take it.
        """
        date = None if self._since else self._dates.of(quantity.start, quantity.end)
        spell = self._spell(quantity) if date else None
        if date and spell and (spell.back or apart(self.sentence, spell.end, date.start)):
            return ""
        return date.iso if date else ""

    def in_spell(self, quantity: Quantity) -> bool:
        """Whether the quantity only tells how long the spell is that it stands in."""
        return quantity.unit in _SPANS and any(
            spell.start <= quantity.start and quantity.end <= spell.end for spell in self._spells
        )

    def _since_of(self, quantity: Quantity) -> str:
        """The date after "since": the next one, or one before the figure in its clause."""
        index = bisect_left(self._since, (quantity.end, ""))
        if index < len(self._since):
            return self._since[index][1]
        start, date = self._since[-1] if self._since else (0, "")
        return "" if apart(self.sentence, start, quantity.start) else date

    @cached_property
    def _dates(self) -> Dates:
        """Its dates, those that are an end of a spell left out."""
        dates = [
            date
            for date in find_dates(self.sentence)
            if not any(spell.start <= date.start < spell.end for spell in self._spells)
        ]
        return Dates(self.sentence, dates, self._figures)

    @cached_property
    def _spells(self) -> list[Spell]:
        return find_spells(self.sentence)

    def _spell(self, quantity: Quantity, *, compares: bool = False) -> Spell | None:
        spells = [spell for spell in self._spells if spell.compares == compares]
        span = (quantity.start, quantity.end)
        return spell_of(spells, self.sentence, span, self._ends) if spells else None

    @cached_property
    def cycle(self) -> str:
        """The test cycle it names first, or nothing."""
        match = _CYCLE.search(self.sentence)
        return match[1] if match else ""

    @cached_property
    def _since(self) -> list[tuple[int, str]]:
        return [(match.start(), match["date"]) for match in _SINCE.finditer(self.sentence)]

    @cached_property
    def _version(self) -> str:
        match = _DRIVE.search(self.sentence)
        return f"{(match[1] or 'all').lower()}-wheel drive" if match else ""

    @cached_property
    def _cycles(self) -> dict[int, str]:
        """The cycle by the start of the quantity that it stands nearest to."""
        found: dict[int, str] = {}
        starts = self._starts
        for match in _CYCLE.finditer(self.sentence):
            index = bisect_left(starts, match.start())
            near = [(self._apart(start, match.start()), start)
                    for start in starts[max(0, index - 1) : index + 1]]  # fmt: skip
            if near:
                found.setdefault(min(near)[1], match[1])
        return found

    def _cycle(self, quantity: Quantity) -> str:
        """The test cycle whose nearest quantity this is."""
        return self._cycles.get(quantity.start, "") if unit_kind(quantity.unit) in _CYCLED else ""

    def _apart(self, one: int, other: int) -> int:
        """Characters between the two; a clause's end between them counts as many."""
        low, high = sorted((one, other))
        return high - low + _CLAUSE * len(_CLAUSE_END.findall(self.sentence, low, high))

    def _drive(self, quantity: Quantity) -> str:
        return self._version if unit_kind(quantity.unit) in {"time", "speed"} else ""
