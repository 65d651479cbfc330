"""The scale of a row: one unit in which its values can be drawn side by side."""

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal

from newsclip.analysis.comparing.entries import Entry
from newsclip.analysis.comparing.rows import FigureRow
from newsclip.analysis.units import convert
from newsclip.domain.comparison import Span
from newsclip.domain.interval import Bounds


def scale_of(row: FigureRow) -> str:
    """The unit that most of the row's values are told in, the first where several are."""
    units = Counter(entry.reading.unit for entry in row.members if entry.reading)
    return units.most_common(1)[0][0] if units else ""


def spans_of(entries: Sequence[Entry], unit: str) -> tuple[Span, ...]:
    """What these figures cover in the unit, as told: without precision or tolerance added."""
    found = []
    for entry in entries:
        if entry.reading is None:
            continue
        told = entry.reading.interval
        bounds = convert(
            Bounds(told.low, told.high, told.low_open, told.high_open), entry.reading.unit, unit
        )
        if bounds is not None:
            found.append(Span(_number(bounds.low), _number(bounds.high), entry.highlight.id))
    return tuple(found)


def _number(end: Decimal | None) -> float | None:
    """The end as a number to draw; None where there is none, or it is beyond drawing."""
    if end is None or abs(end.adjusted()) > 300:
        return None
    return float(end)
