"""What the values of two figures say of whether they may tell the same quantity."""

from decimal import Decimal
from functools import lru_cache
from math import log

from newsclip.analysis.comparing.agreement import times
from newsclip.analysis.comparing.circumstances import per_year
from newsclip.analysis.comparing.facts import Facts
from newsclip.analysis.units import convert, known_unit
from newsclip.domain.interval import Bounds

_DIGITS = 3
"""Digits from which a value is told as exactly as counts."""
_WHOLE = 100
_FAR_YEARS = 10
"""Years of the calendar that far apart are not near at all."""


def comparable(one: Facts, other: Facts) -> bool:
    """Whether what the two are told in can be the same thing at all."""
    if "none" in (one.sort, other.sort):
        return {one.sort, other.sort} <= {"none", "count"}
    if one.sort != other.sort:
        return False
    if one.sort in ("money", "share", "count", "calendar"):
        return True
    return _converts(one.unit, other.unit)


@lru_cache(maxsize=4096)
def _converts(one: str, other: str) -> bool:
    return one == other or convert(Bounds(Decimal(1), Decimal(1)), one, other) is not None


def nearness(one: Facts, other: Facts) -> float:
    """1 where the values meet; less the further apart, by ratio; 0 where that cannot be told."""
    if one.reading is None or other.reading is None:
        return 0.0
    mine, theirs = _yearly(one), _yearly(other)
    if one.unit != other.unit and known_unit(one.unit) and known_unit(other.unit):
        theirs = convert(theirs, other.unit, one.unit) or theirs
    if mine.meets(theirs) and not _open(mine) and not _open(theirs):
        return 1.0
    ends = [e for e in map(_end, (mine, theirs)) if e]
    if len(ends) < 2 or ends[0] * ends[1] <= 0:
        return 0.0
    if one.sort == "calendar":
        return max(0.0, 0.9 - abs(ends[0] - ends[1]) / _FAR_YEARS)
    return max(0.0, 0.9 - abs(log(ends[0] / ends[1])) / 2.5)


def exactness(one: Facts, other: Facts) -> float:
    """How exactly the rounder of two values is told, by its digits: 11.2 million more than 10."""
    told = [f.reading.interval.single for f in (one, other) if f.reading]
    digits = [len(v.normalize().as_tuple().digits) for v in told if v is not None]
    return min(*digits, _DIGITS) / _DIGITS if len(digits) == 2 else 0.0


def make_up_a_whole(one: Facts, other: Facts) -> bool:
    """Whether two shares of other subjects are a hundred together: 60 % the club, 40 % the town."""
    if one.sort != "share" or one.subject.words & other.subject.words:
        return False
    told = [f.reading.interval.single for f in (one, other) if f.reading]
    return len(told) == 2 and None not in told and sum(v for v in told if v is not None) == _WHOLE


def _open(bounds: Bounds) -> bool:
    return bounds.low is None or bounds.high is None


def _end(bounds: Bounds) -> float:
    known = bounds.high if bounds.low is None else bounds.low
    return float(known or 0)


def _yearly(facts: Facts) -> Bounds:
    """The bounds told per year where they are told per another time."""
    bounds = facts.reading.bounds if facts.reading else Bounds(None, None)
    return times(bounds, per_year(facts.setting.rate)) if facts.setting.rate else bounds
