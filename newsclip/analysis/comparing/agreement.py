"""Whether two figures can both be right, and if not, why they may differ."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal, DecimalException
from functools import lru_cache

from newsclip.analysis.comparing.circumstances import (
    Setting,
    explanation,
    per_year,
    setting_of,
    split_rate,
)
from newsclip.analysis.comparing.folding import content_words, meaning
from newsclip.analysis.comparing.measures import measure_key
from newsclip.analysis.comparing.vague import told_figure
from newsclip.analysis.figures.chinese import has_chinese, read_number
from newsclip.analysis.tables import word_set
from newsclip.analysis.units import canonical_unit, convert, known_unit, same_unit
from newsclip.domain.comparison import Verdict
from newsclip.domain.highlights import Highlight
from newsclip.domain.interval import ABOUT, Bounds, Interval, parse_interval
from newsclip.language import mark, tr

ROUNDED = mark("perhaps rounded")
_SCALES = {
    "thousand": word_set("tausend mille mil mila 千"),
    "million": word_set("millionen mio millón millones milioni milione milhão milhões 百万"),
    "billion": word_set("milliarden mrd milliard milliards miliardi miliardo millardos"),
    "trillion": word_set("billionen"),
}
_LOCAL = re.compile(
    "(?<=[\\d ])(?:"
    + "|".join(sorted(frozenset().union(*_SCALES.values()), key=len, reverse=True))
    + r")\b\.?",
    re.IGNORECASE,
)
_MOST_DIGITS = 1000
_MONTHS_DIFFER = Decimal("0.01")
"""How far, relatively, a figure told per month or week may be off from one told per year or day."""
_CONVERTED = Decimal("0.005")
"""How far from it, relatively, a value may be that was converted and rounded."""
_THINGS = word_set(
    "cars car units unit vehicles vehicle people persons person pieces items cases 辆 人 名 件 台 个 "
    "menschen personen personnes personas"
)
"""Counted nouns that say nothing of what is counted."""


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
    symbol = canonical_unit(split_rate(unit)[0])
    if symbol and not known_unit(symbol) and _names_measure(symbol, measure):
        symbol = ""
    return Reading(interval, interval.bounds(), symbol)


def both_reasons(one: str, other: str) -> str:
    """Two reasons as one; either may be empty."""
    return tr("{one}; {other}", one=one, other=other) if one and other else one or other


def in_english(value: str) -> str:
    """A value with the magnitudes of other languages in English: "1,8 Millionen" is "1.8 million"."""
    if has_chinese(value) and (number := read_number(value)) is not None:
        return str(number)
    match = _LOCAL.search(value)
    if match is None:
        return value
    scale = next(
        name for name, local in _SCALES.items() if match[0].casefold().rstrip(".") in local
    )
    return f"{value[: match.start()].replace('.', '').replace(',', '.').strip()} {scale}".strip()


def _interval(value: str) -> Interval | None:
    """The interval of a value field; None for what cannot be reckoned with."""
    try:
        interval = parse_interval(value) or parse_interval(in_english(value))
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
    if not measure or unit in _THINGS or measure_key(unit) <= measure_key(measure):
        return True
    counted = {meaning(word) for word in content_words(unit)}
    return bool(counted & {meaning(word) for word in content_words(measure)})


def read_figure_of(highlight: Highlight) -> Reading | None:
    """The figure of a highlight made ready to be compared, or None."""
    return read_value(*told_figure(highlight, loosely=False), highlight.value("measure"))


def compare_figures(left: Highlight, right: Highlight) -> Comparison:
    """Whether two figures of one measure agree, conflict, or cannot be compared; never raises."""
    one, other = read_figure_of(left), read_figure_of(right)
    return compare_readings(one, other, setting_of(left), setting_of(right))


def compare_readings(
    one: Reading | None, other: Reading | None, here: Setting, there: Setting
) -> Comparison:
    """As :func:`compare_figures`, with values and circumstances read already."""
    if one is None or other is None:
        return Comparison(Verdict.UNCLEAR, tr("no value to compare in one of them"))
    signed = _signed(one, here, there), _signed(other, there, here)
    meet = _meet(*signed)
    if meet is None:
        return Comparison(Verdict.UNCLEAR, _units_apart(one.unit, other.unit))
    if meet:
        return Comparison(Verdict.AGREE, _agreement(one, other))
    if here.rate and there.rate and here.rate != there.rate and _meet(*map(_loosely, signed)):
        return Comparison(Verdict.AGREE, _reckoned(here, there))
    return _differing(one, other, here, there)


def _reckoned(here: Setting, there: Setting) -> str:
    return tr("per {one} told per {other}", one=there.rate, other=here.rate)


def _loosely(reading: Reading) -> Reading:
    """The figure with as much to either side as months that are not of one length make."""
    low, high = reading.bounds.low, reading.bounds.high
    wider = Bounds(
        None if low is None else low - abs(low) * _MONTHS_DIFFER,
        None if high is None else high + abs(high) * _MONTHS_DIFFER,
    )
    return replace(reading, bounds=wider)


def _differing(one: Reading, other: Reading, here: Setting, there: Setting) -> Comparison:
    """The comparison of figures that cannot both be right: explained, or a conflict."""
    found = explanation(here, there)
    rounded = _rounded(one, other)
    reason = both_reasons(found.reason, tr(ROUNDED) if rounded else "")
    verdict = Verdict.EXPLAINED if found.enough or rounded else Verdict.CONFLICT
    return Comparison(verdict, reason)


def _signed(reading: Reading, own: Setting, rival: Setting) -> Reading:
    """The figure with a fall below zero, and told per year where the rival is told per other time."""
    bounds = reading.bounds
    if own.rate and rival.rate and own.rate != rival.rate:
        bounds = times(bounds, per_year(own.rate))
    if own.change == "fall" and rival.change and not (bounds.low is not None and bounds.low < 0):
        bounds = times(bounds, -1)
    return reading if bounds is reading.bounds else replace(reading, bounds=bounds)


def times(bounds: Bounds, factor: int) -> Bounds:
    """The bounds times a whole number; a negative one turns them round."""
    low, high = (None if end is None else end * factor for end in (bounds.low, bounds.high))
    if factor < 0:
        return Bounds(high, low, bounds.high_open, bounds.low_open)
    return Bounds(low, high, bounds.low_open, bounds.high_open)


def _meet(one: Reading, other: Reading) -> bool | None:
    """Whether both can be true, in whichever unit both can be told; None when there is none.

    The order in which units are tried does not depend on which figure comes first.
    """
    if one.unit == other.unit:
        return one.bounds.meets(other.bounds)
    first, second = (one, other) if one.unit < other.unit else (other, one)
    for kept, turned in ((first, second), (second, first)):
        bounds = _in_unit(turned, kept.unit)
        if bounds is not None:
            return kept.bounds.meets(bounds)
    return None


def _in_unit(reading: Reading, unit: str) -> Bounds | None:
    """The bounds in the unit, None when they cannot be told in it."""
    if reading.unit == unit or not (known_unit(reading.unit) or known_unit(unit)):
        return reading.bounds  # counts: that they are of one thing, their row says
    return convert(reading.bounds, reading.unit, unit)


def _units_apart(one: str, other: str) -> str:
    if one and other:
        return tr("{one} and {other} cannot be converted into each other", one=one, other=other)
    return tr("no unit given in one ({unit} in the other)", unit=one or other)


def _agreement(one: Reading, other: Reading) -> str:
    single = one.interval.single, other.interval.single
    if not same_unit(one.unit, other.unit):
        return tr("{one} converted to {other}", one=other.unit, other=one.unit)
    if None in single or single[0] == single[1]:
        return ""
    approximate = one.interval.approximate or other.interval.approximate
    return tr("within what “about” allows") if approximate else tr("within rounding")


def _rounded(one: Reading, other: Reading) -> bool:
    """Whether the rounder of two single values is the other one, rounded to its digits.

    Of two units one is mostly converted from the other, and rounded then.
    """
    rough, fine = one.interval.single, other.interval.single
    if rough is None or fine is None:
        return False
    if one.unit != other.unit:
        return _converted_roundly(rough, one.unit, fine, other.unit)
    if _trailing_zeros(rough) < _trailing_zeros(fine):
        rough, fine = fine, rough
    if _trailing_zeros(rough) == _trailing_zeros(fine):
        return False
    near = abs(rough - fine) <= abs(fine) * ABOUT
    return near and abs(rough - fine) <= Decimal(5).scaleb(_trailing_zeros(rough) - 1)


def _converted_roundly(one: Decimal, unit: str, other: Decimal, other_unit: str) -> bool:
    told = convert(Bounds(other, other), other_unit, unit)
    if told is None or told.low is None:
        return False
    return abs(told.low - one) <= abs(one) * _CONVERTED


@lru_cache(maxsize=8192)
def _trailing_zeros(value: Decimal) -> int:
    """The power of ten of the last digit that is not zero."""
    exponent = value.normalize().as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0
