"""Figures worth marking in a whole article, each with its fields and the reasons for it."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from newsclip.analysis.figures import find_quantities
from newsclip.analysis.figures.fields import FieldReader
from newsclip.analysis.figures.measures import known_measure
from newsclip.analysis.figures.paragraph import Paragraph
from newsclip.analysis.figures.quantity import Quantity
from newsclip.analysis.figures.worth import judge
from newsclip.analysis.sentences import sentence_spans
from newsclip.domain.kinds import FIGURE
from newsclip.domain.suggestions import Suggestion

_LONGEST = 1_500
"""Longer paragraphs are read piece by piece, so that time stays linear in the text."""
_SMALL = 10


def find_figures(text: str, language: str = "en") -> list[Suggestion]:
    """The figures of a canonical text worth marking, in its order; trivial counts are left out."""
    quantities = find_quantities(text, language)
    starts = [quantity.start for quantity in quantities]
    found: list[Suggestion] = []
    for first, last in _pieces(text):
        inside = quantities[bisect_left(starts, first) : bisect_left(starts, last)]
        if inside:
            found += _of_piece(text[first:last], first, inside, language)
    return found


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """The paragraphs, the longest of them cut where sentences end."""
    start = 0
    for line in text.splitlines(keepends=True):
        yield from _cut(line, start) if len(line) > _LONGEST else ((start, start + len(line)),)
        start += len(line)


def _cut(paragraph: str, start: int) -> Iterator[tuple[int, int]]:
    first = 0
    for low, high in sentence_spans(paragraph):
        if high - first > _LONGEST and low > first:
            yield start + first, start + low
            first = low
        while high - first > _LONGEST:
            yield start + first, start + first + _LONGEST
            first += _LONGEST
    if first < len(paragraph):
        yield start + first, start + len(paragraph)


def _of_piece(
    text: str, offset: int, quantities: Sequence[Quantity], language: str
) -> Iterator[Suggestion]:
    """The suggestions of one paragraph that begins at ``offset`` of the whole text."""
    starts = [quantity.start - offset for quantity in quantities]
    paragraph = Paragraph(text, language, offset)
    for first, last in sentence_spans(text):
        inside = quantities[bisect_left(starts, first) : bisect_left(starts, last)]
        if inside:
            yield from _of_sentence(FieldReader(paragraph, first, last, inside), inside)


def _of_sentence(reader: FieldReader, quantities: Sequence[Quantity]) -> Iterator[Suggestion]:
    speeds = {speed.start for q in quantities if (speed := reader.sprint_speed(q))}
    for quantity in quantities:
        if quantity.start in speeds or reader.only_how_long(quantity):
            continue
        speed = reader.sprint_speed(quantity)
        start = min(quantity.start, speed.start) if speed else quantity.start
        end = max(quantity.end, speed.end) if speed else quantity.end
        words = reader.words(start, end)
        read = {name: value for name, value in reader.fields(quantity).items() if value}
        if _trivial(quantity) and not known_measure(read.get("measure", "")):
            continue
        why, features, score = judge(quantity, words, read)
        yield Suggestion(FIGURE.id, start, end, read, why, features, score)


def _trivial(quantity: Quantity) -> bool:
    """Whether it counts a few things that news does not keep count of: "two men", "three of"."""
    low = quantity.value.low if quantity.value.low is not None else quantity.value.high
    return (
        not quantity.unit and low is not None and low <= _SMALL and low == low.to_integral_value()
    )
