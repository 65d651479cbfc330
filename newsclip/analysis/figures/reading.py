"""The fields of a figure, read from the selected words and the paragraph around them."""

import re
from dataclasses import replace

from newsclip.analysis.figures import find_quantities
from newsclip.analysis.figures.circumstances import find_condition, find_date
from newsclip.analysis.figures.measures import known_measure, nearest_measure, unit_kind
from newsclip.analysis.figures.naming import find_subject
from newsclip.analysis.figures.quantity import Quantity
from newsclip.analysis.figures.years import Year, event_near, find_years
from newsclip.analysis.sentences import sentence_around
from newsclip.analysis.tables import word_set

_LONGEST = 20_000
_OF = re.compile(r"(?P<phrase>(?:[^\W\d_][\w’'-]*\s){1,3})(?:of|von|de|d['’])\s*$")
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
_CAR = re.compile(
    r"\b(?:car|cars|battery|charge|vehicle|sedan|suv|ev|auto|voiture|coche|cltc|wltp)\b",
    re.IGNORECASE,
)
_STARTS = re.compile(
    r"\b(?:start(?:s|ing)?|begin(?:s|ning)?|open(?:s|ing)?) (?:at|from)\s*$", re.IGNORECASE
)
_SPEEDS = frozenset(("km/h", "mph"))
_SHORT = frozenset(("s", "ms"))


def read_figure(
    selected: str, context: str = "", start: int = 0, language: str = ""
) -> dict[str, str]:
    """The fields of the figure in the selected words; only those that could be read.

    ``context`` is the paragraph, ``start`` where the selection stands in it.
    """
    if not context or context[start : start + len(selected)] != selected:
        context, start = selected, 0
    context, start = _window(context, start, len(selected))
    return _Reading(context, start, start + len(selected), language).fields()


def _window(context: str, start: int, length: int) -> tuple[str, int]:
    """At most twenty thousand characters around the selection."""
    first = max(0, start - _LONGEST // 2)
    return context[first : start + min(length, _LONGEST) + _LONGEST // 2], start - first


class _Reading:
    """One selection being read."""

    def __init__(self, context: str, start: int, end: int, language: str) -> None:
        self.context, self.start, self.end = context, start, end
        self.language = language
        self.first, self.last = sentence_around(context, start, end)
        self.sentence = context[self.first : self.last]
        shifted = find_quantities(self.sentence, language)
        self.quantities = [self._moved(quantity) for quantity in shifted]

    def _moved(self, quantity: Quantity) -> Quantity:
        return replace(quantity, start=quantity.start + self.first, end=quantity.end + self.first)

    def fields(self) -> dict[str, str]:
        """Every field that has a value."""
        chosen = self._chosen()
        years = [year for year in find_years(self.context) if self._inside(year.start, year.end)]
        if chosen is not None and not (years and not chosen.unit and not chosen.noun):
            read = self._of_quantity(chosen)
        else:
            read = self._of_year(years[0]) if years else {}
        return {name: value for name, value in read.items() if value}

    def _inside(self, start: int, end: int) -> bool:
        return start < self.end and self.start < end

    def _chosen(self) -> Quantity | None:
        """The quantity the selection is about: the time of a sprint, else the first with a unit."""
        inside = [q for q in self.quantities if self._inside(q.start, q.end)]
        if sprint := self._sprint(inside):
            return sprint
        if not inside:
            return None
        chosen = next((q for q in inside if q.unit or q.noun), inside[0])
        return self._part(chosen) if not self._covers(chosen) else chosen

    def _covers(self, quantity: Quantity) -> bool:
        return (
            quantity.value.single is not None
            or (self.start <= quantity.start + len(quantity.qualifier) and quantity.end <= self.end)
            or None in {quantity.value.low, quantity.value.high}
        )

    def _part(self, quantity: Quantity) -> Quantity:
        """The selected end of a range, with the unit of the whole."""
        alone = find_quantities(self.context[self.start : self.end], self.language)
        if not alone:
            return quantity
        return replace(quantity, value=alone[0].value, qualifier=alone[0].qualifier)

    def _sprint(self, inside: list[Quantity]) -> Quantity | None:
        """The seconds in "0 to 100 km/h in 2.8 seconds", when speed and time are selected."""
        times = [q for q in inside if q.unit in _SHORT]
        return next((q for q in times if self._speed_before(q)), None)

    def _speed_before(self, time: Quantity) -> Quantity | None:
        speeds = [
            q for q in self.quantities if q.unit in _SPEEDS and abs(q.start - time.start) < 80
        ]
        return speeds[0] if speeds else None

    def _of_quantity(self, quantity: Quantity) -> dict[str, str]:
        sentence_only = [replace(q, start=q.start - self.first, end=q.end - self.first)
                         for q in self.quantities]  # fmt: skip
        own = replace(quantity, start=quantity.start - self.first, end=quantity.end - self.first)
        return {
            "subject": find_subject(self.context, quantity.start, self.language),
            "measure": self._measure(own),
            "value": str(quantity.value),
            "unit": quantity.unit,
            "qualifier": quantity.qualifier,
            "condition": find_condition(self.sentence, own, sentence_only),
            "as_of": find_date(self.sentence),
        }

    def _measure(self, quantity: Quantity) -> str:
        return (
            self._sprint_measure(quantity)
            or self._named(quantity)
            or self._starting(quantity)
            or self._counted(quantity)
            or self._travelled(quantity)
            or nearest_measure(
                self.sentence, quantity.start, quantity.end, unit_kind(quantity.unit)
            )
            or self._told_before(quantity)
        )

    def _sprint_measure(self, quantity: Quantity) -> str:
        if quantity.unit not in _SHORT:
            return ""
        speed = self._speed_before(replace(quantity, start=quantity.start + self.first))
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
            near = nearest_measure(self.sentence, quantity.start, quantity.end, "count")
            return near or ("" if len(quantity.noun) == 1 else _label(quantity.noun))
        return _label(quantity.noun)

    def _travelled(self, quantity: Quantity) -> str:
        if unit_kind(quantity.unit) != "length":
            return ""
        before = self.sentence[: quantity.start]
        return "Range" if _TRAVELS.search(before) and _CAR.search(self.context) else ""

    def _told_before(self, quantity: Quantity) -> str:
        """A range that an earlier sentence of the paragraph, or the test cycle, speaks of."""
        if unit_kind(quantity.unit) != "length":
            return ""
        if find_condition(self.sentence, quantity, []):
            return "Range"
        before = self.context[: self.first]
        return nearest_measure(before, len(before), len(before), "length")

    def _of_year(self, year: Year) -> dict[str, str]:
        return {
            "subject": find_subject(self.context, year.start, self.language),
            "measure": event_near(self.sentence, year.start - self.first),
            "value": year.value,
            "unit": "year",
            "qualifier": year.qualifier,
        }


def _label(words: str) -> str:
    """The words as a label: a known measure's, else with a capital."""
    return known_measure(words) or words[:1].upper() + words[1:]
