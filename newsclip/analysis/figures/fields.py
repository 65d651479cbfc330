"""The fields of one quantity, read from its sentence and its paragraph."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property

from newsclip.analysis.figures.changes import moves
from newsclip.analysis.figures.circumstances import Circumstances
from newsclip.analysis.figures.measures import (
    NamedMeasures,
    known_measure,
    nearest_measure,
    unit_kind,
)
from newsclip.analysis.figures.paragraph import Paragraph
from newsclip.analysis.figures.quantity import Quantity
from newsclip.analysis.tables import word_set

_OF = re.compile(r"(?P<phrase>(?:[^\W\d_][\w’'-]*+\s){1,3})(?:of|von|de|d['’])\s*$")
_PLAIN_WORDS = word_set(
    "certified a an the its his her their our total number maximum minimum average record new official "
    "extended rate level value one with claimed estimated combined provisional additional some "
    "than an une un la le les du ein eine der die das dem den einer el los las una su "
)
_NOT_A_MEASURE = word_set(
    "total number maximum minimum average rate value one some all most each many sum amount "
    "distance end out because instead ahead short nombre nombres más plus moins part half kind "
)
_GENERIC_NOUNS = word_set(
    "cars car vehicles units people 辆 台 名 人 个 家 次 份 座 件 套 架 艘 项 "
)
_TRAVELS = re.compile(
    r"\b(?:covers?|covered|travels?|travelled|drives?|goes|go|manages?|reach(?:es)?|fährt|schafft|parcourt|"
    r"recorre)\b[^.;]{0,30}$",
    re.IGNORECASE,
)
_STARTS = re.compile(
    r"\b(?:start(?:s|ing)?|begin(?:s|ning)?|open(?:s|ing)?) (?:at|from)\s*$", re.IGNORECASE
)
_SPEEDS = frozenset(("km/h", "mph"))
_SHORT = frozenset(("s", "ms"))
_SPRINT_REACH, _TRAVEL_REACH = 80, 42


class FieldReader:
    """Reads the fields of quantities in the sentence from ``first`` to ``last`` of a paragraph.

    ``quantities`` are those of the sentence in their order, by their places in the whole text.
    """

    def __init__(
        self, paragraph: Paragraph, first: int, last: int, quantities: Sequence[Quantity]
    ) -> None:
        self.paragraph = paragraph
        self.quantities = quantities
        self.first = paragraph.start + first
        self._before = paragraph.text[:first]
        self.sentence = paragraph.text[first:last]
        self._starts = [quantity.start for quantity in quantities]
        self._measures = NamedMeasures(self.sentence)
        self._circumstances = Circumstances(self.sentence, self.first, quantities)

    def fields(self, quantity: Quantity) -> dict[str, str]:
        """Every field of the quantity; those that cannot be told are empty."""
        own = self._in_sentence(quantity)
        return {
            "subject": self.paragraph.names.before(quantity.start - self.paragraph.start),
            "measure": self._measure(own),
            "value": str(quantity.value),
            "unit": quantity.unit,
            "qualifier": quantity.qualifier,
            "condition": self._circumstances.condition(own),
            "as_of": self._circumstances.as_of(own),
        }

    def words(self, start: int, end: int) -> str:
        """The words of the paragraph from one place of the whole text to another."""
        first = self.paragraph.start
        return self.paragraph.text[start - first : end - first]

    def sprint_speed(self, time: Quantity) -> Quantity | None:
        """The speed that the seconds are the sprint to: "0 to 100 km/h in 2.8 seconds"."""
        if time.unit not in _SHORT:
            return None
        first = bisect_left(self._starts, time.start - _SPRINT_REACH + 1)
        last = bisect_left(self._starts, time.start + _SPRINT_REACH)
        near = self.quantities[first:last]
        return next((q for q in near if q.unit in _SPEEDS), None)

    def only_how_long(self, quantity: Quantity) -> bool:
        """Whether the quantity only tells the length of a spell that others hold for."""
        return self._circumstances.in_spell(self._in_sentence(quantity))

    def _in_sentence(self, quantity: Quantity) -> Quantity:
        return quantity._replace(start=quantity.start - self.first, end=quantity.end - self.first)

    def _measure(self, quantity: Quantity) -> str:
        return (
            self._sprint_measure(quantity)
            or self._named(quantity)
            or self._starting(quantity)
            or self._counted(quantity)
            or self._travelled(quantity)
            or self._measures.nearest(quantity.start, quantity.end, unit_kind(quantity.unit))
            or self._told_before(quantity)
        )

    def _sprint_measure(self, quantity: Quantity) -> str:
        if quantity.unit not in _SHORT:
            return ""
        speed = self.sprint_speed(quantity._replace(start=quantity.start + self.first))
        if speed is None or speed.value.high is None:
            return "0–100 km/h" if "百公里加速" in self.sentence else ""
        return f"0–{speed.value.high:f} {speed.unit}"

    def _named(self, quantity: Quantity) -> str:
        """The measure in "a range of 700 km"."""
        match = _OF.search(self.sentence, max(0, quantity.start - 80), quantity.start)
        if match is None:
            return ""
        words = match["phrase"].split()
        if words[-1].casefold() in _NOT_A_MEASURE or not words[-1].isalpha():
            return ""
        if quantity.change and moves(words[-1].casefold()):
            return ""
        kept: list[str] = []
        for word in reversed(words):
            if (
                word.casefold() in _PLAIN_WORDS
                or not word.isalpha()
                or (kept and word.endswith("s"))
            ):
                break
            kept.insert(0, word)
        return _label(" ".join(kept))

    def _starting(self, quantity: Quantity) -> str:
        """ "Starts at", "priced from", "from" before money: the price where the list begins."""
        money = unit_kind(quantity.unit) == "money"
        before = self.sentence[max(0, quantity.start - 30) : quantity.start]
        opening = _STARTS.search(before) or quantity.qualifier.casefold() in {"from", "ab", "desde"}
        return "Starting price" if money and opening else ""

    def _counted(self, quantity: Quantity) -> str:
        if not quantity.noun:
            return ""
        if quantity.noun.casefold() in _GENERIC_NOUNS:
            near = self._measures.nearest(quantity.start, quantity.end, "count")
            return near or ("" if len(quantity.noun) == 1 else _label(quantity.noun))
        return _label(quantity.noun)

    def _travelled(self, quantity: Quantity) -> str:
        if unit_kind(quantity.unit) != "length":
            return ""
        before = self.sentence[max(0, quantity.start - _TRAVEL_REACH) : quantity.start]
        return "Range" if _TRAVELS.search(before) and self.paragraph.about_cars else ""

    def _told_before(self, quantity: Quantity) -> str:
        """A range that an earlier sentence of the paragraph, or the test cycle, speaks of."""
        if unit_kind(quantity.unit) != "length":
            return ""
        told = self._circumstances.cycle or self._circumstances.condition(quantity)
        return "Range" if told else self._length_before

    @cached_property
    def _length_before(self) -> str:
        return nearest_measure(self._before, len(self._before), len(self._before), "length")


def _label(words: str) -> str:
    """The words as a label: a known measure's, else with a capital."""
    return known_measure(words) or words[:1].upper() + words[1:]
