"""Whether two figures can both be right, and if not, why they may differ."""

from dataclasses import dataclass
from decimal import Decimal, DecimalException
from functools import lru_cache

from newsclip.analysis.comparing.matching import folded, measure_key
from newsclip.analysis.units import canonical_unit, convert, known_unit, same_unit
from newsclip.domain.comparison import Verdict
from newsclip.domain.highlights import Highlight
from newsclip.domain.interval import ABOUT, Bounds, Interval, parse_interval

_MOST_DIGITS = 1000


@dataclass(frozen=True, slots=True)
class Comparison:
    """What holding two figures against each other says, and the likely reason or hindrance."""

    verdict: Verdict
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """A figure made ready to be compared: its interval, what it may stand for, and its unit."""

    interval: Interval
    bounds: Bounds
    unit: str


@lru_cache(maxsize=8192)
def read_value(value: str, unit: str, measure: str) -> Reading | None:
    """The value and unit of a figure; None when the value is no number, bound or range.

    A counted noun that is the measure itself ("orders" for Orders) is no unit.
    """
    interval = _interval(value)
    if interval is None:
        return None
    symbol = canonical_unit(unit)
    if symbol and not known_unit(unit) and _names_measure(symbol, measure):
        symbol = ""
    return Reading(interval, interval.bounds(), symbol)


def _interval(value: str) -> Interval | None:
    """The interval of a value field; None for what cannot be reckoned with."""
    try:
        interval = parse_interval(value)
    except (DecimalException, ValueError):
        return None
    if interval is None or (interval.low is None and interval.high is None):
        return None
    ends = (end for end in (interval.low, interval.high) if end is not None)
    return interval if all(_modest(end) for end in ends) else None


def _modest(end: Decimal) -> bool:
    return end.is_finite() and abs(end.adjusted()) < _MOST_DIGITS


def _names_measure(unit: str, measure: str) -> bool:
    """Whether the noun adds nothing to the measure: orders, or the cars of Deliveries."""
    return not measure or measure_key(unit) <= measure_key(measure) or unit in _THINGS


_THINGS = frozenset(("cars", "car", "units", "unit", "vehicles", "people", "pieces", "辆", "人"))


def read_figure_of(highlight: Highlight) -> Reading | None:
    """The figure of a highlight made ready to be compared, or None."""
    value = highlight.value
    return read_value(value("value"), value("unit"), value("measure"))


def compare_figures(left: Highlight, right: Highlight) -> Comparison:
    """Whether two figures of one measure agree, conflict, or cannot be compared; never raises."""
    one, other = read_figure_of(left), read_figure_of(right)
    if one is None or other is None:
        return Comparison(Verdict.UNCLEAR, "no value to compare in one of them")
    return compare_readings(one, other, left, right)


def compare_readings(one: Reading, other: Reading, left: Highlight, right: Highlight) -> Comparison:
    """As :func:`compare_figures`, with the values read already."""
    meet = _meet(one, other)
    if meet is None:
        return Comparison(Verdict.UNCLEAR, _units_apart(one.unit, other.unit))
    if meet:
        return Comparison(Verdict.AGREE, _agreement(one, other))
    return Comparison(Verdict.CONFLICT, conflict_reason(one, other, left, right))


def _meet(one: Reading, other: Reading) -> bool | None:
    """Whether both can be true, in whichever unit both can be told; None when there is none.

    The order in which units are tried does not depend on which figure comes first.
    """
    first, second = sorted((one, other), key=lambda reading: reading.unit)
    for kept, turned in ((first, second), (second, first)):
        bounds = _in_unit(turned, kept.unit)
        if bounds is not None:
            return kept.bounds.meets(bounds)
    return None


def _in_unit(reading: Reading, unit: str) -> Bounds | None:
    """The bounds in the unit, None when they cannot be told in it."""
    return reading.bounds if reading.unit == unit else convert(reading.bounds, reading.unit, unit)


def _units_apart(one: str, other: str) -> str:
    if one and other:
        return f"{one} and {other} cannot be converted into each other"
    return f"no unit given in one ({one or other} in the other)"


def _agreement(one: Reading, other: Reading) -> str:
    single = one.interval.single, other.interval.single
    if not same_unit(one.unit, other.unit):
        return f"{other.unit} converted to {one.unit}"
    if None in single or single[0] == single[1]:
        return ""
    approximate = one.interval.approximate or other.interval.approximate
    return "within what “about” allows" if approximate else "within rounding"


def conflict_reason(one: Reading, other: Reading, left: Highlight, right: Highlight) -> str:
    """Why two figures may differ: condition, date, rounding; empty when nothing shows."""
    reasons = [
        _difference(left.value("condition"), right.value("condition"), "condition"),
        _difference(left.value("as_of"), right.value("as_of"), "date"),
        "perhaps rounded" if _rounded(one, other) else "",
    ]
    return "; ".join(reason for reason in reasons if reason)


def _difference(left: str, right: str, what: str) -> str:
    left, right = left.strip(), right.strip()
    if left and right:
        return f"{left} against {right}" if folded(left) != folded(right) else ""
    if (left or right) and what == "condition":
        return f"no {what} given in one ({left or right} in the other)"
    return ""


def _rounded(one: Reading, other: Reading) -> bool:
    """Whether the rounder of two single values is the other one, rounded to its digits."""
    rough, fine = one.interval.single, other.interval.single
    if rough is None or fine is None or one.unit != other.unit:
        return False
    if _trailing_zeros(rough) < _trailing_zeros(fine):
        rough, fine = fine, rough
    if _trailing_zeros(rough) == _trailing_zeros(fine):
        return False
    near = abs(rough - fine) <= abs(fine) * ABOUT
    return near and abs(rough - fine) <= Decimal(5).scaleb(_trailing_zeros(rough) - 1)


def _trailing_zeros(value: Decimal) -> int:
    """The power of ten of the last digit that is not zero."""
    exponent = value.normalize().as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0
