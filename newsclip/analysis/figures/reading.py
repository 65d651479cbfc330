"""The fields of a figure, read from the selected words and the paragraph around them."""

from newsclip.analysis.figures import find_quantities
from newsclip.analysis.figures.doubts import doubt_of_no_figure
from newsclip.analysis.figures.fields import FieldReader
from newsclip.analysis.figures.paragraph import Paragraph
from newsclip.analysis.figures.quantity import Quantity
from newsclip.analysis.figures.years import Year, event_near, find_years
from newsclip.analysis.sentences import sentence_around

_LONGEST = 20_000


def read_figure(
    selected: str, context: str = "", start: int = 0, language: str = ""
) -> dict[str, str]:
    """The fields of the figure in the selected words; only those that could be read.

    ``context`` is the paragraph, ``start`` where the selection stands in it.
    """
    return _reading(selected, context, start, language).fields()


def read_doubt(selected: str, context: str = "", start: int = 0, language: str = "") -> str:
    """Why the selected words may be another figure than was read, or none; mostly nothing."""
    return _reading(selected, context, start, language).doubt()


def _reading(selected: str, context: str, start: int, language: str) -> "_Reading":
    if not context or context[start : start + len(selected)] != selected:
        context, start = selected, 0
    context, start = _window(context, start, len(selected))
    return _Reading(context, start, start + len(selected), language)


def _window(context: str, start: int, length: int) -> tuple[str, int]:
    """At most twenty thousand characters around the selection."""
    first = max(0, start - _LONGEST // 2)
    return context[first : start + min(length, _LONGEST) + _LONGEST // 2], start - first


class _Reading:
    """One selection being read."""

    def __init__(self, context: str, start: int, end: int, language: str) -> None:
        self.context, self.start, self.end = context, start, end
        self.language = language
        first, last = sentence_around(context, start, end)
        self.paragraph = Paragraph(context, language)
        self.quantities = [
            quantity._replace(start=quantity.start + first, end=quantity.end + first)
            for quantity in find_quantities(context[first:last], language)
        ]
        self.reader = FieldReader(self.paragraph, first, last, self.quantities)

    def fields(self) -> dict[str, str]:
        """Every field that has a value."""
        chosen = self._chosen()
        years = [year for year in find_years(self.context) if self._inside(year.start, year.end)]
        if chosen is not None and not (years and not chosen.unit and not chosen.noun):
            read = self.reader.fields(chosen)
        else:
            read = self._of_year(years[0]) if years else {}
        return {name: value for name, value in read.items() if value}

    def doubt(self) -> str:
        """Why the words may mean something else; nothing when that is settled."""
        chosen = self._chosen()
        if chosen is not None:
            return chosen.doubt
        return doubt_of_no_figure(self.context[self.start : self.end].strip())

    def _inside(self, start: int, end: int) -> bool:
        return start < self.end and self.start < end

    def _chosen(self) -> Quantity | None:
        """The quantity the selection is about: the time of a sprint, else the first with a unit."""
        inside = [q for q in self.quantities if self._inside(q.start, q.end)]
        if sprint := next((q for q in inside if self.reader.sprint_speed(q)), None):
            return sprint
        if not inside:
            return None
        inside = [q for q in inside if not self.reader.only_how_long(q)] or inside
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
        return quantity._replace(value=alone[0].value, qualifier=alone[0].qualifier)

    def _of_year(self, year: Year) -> dict[str, str]:
        sentence = self.reader.sentence
        return {
            "subject": self.paragraph.names.before(year.start),
            "measure": event_near(sentence, year.start - self.reader.first),
            "value": year.value,
            "unit": "year",
            "qualifier": year.qualifier,
        }
