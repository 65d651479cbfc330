"""How likely two figures of a story tell the same quantity, however subject and measure are worded.

What is looked at: whether the subjects carry the same names, other names or none; how far the words of
the measures and of what is counted are the same or alike in meaning; what sort of unit they are told in
and how many other figures of that sort their articles have; and how near the values are. The weights are
those of a logistic regression over the made stories, by ``tests/benchmarks/affinity_weights.py``.
"""

from decimal import Decimal
from functools import lru_cache
from math import log

from newsclip.analysis.comparing.agreement import times
from newsclip.analysis.comparing.circumstances import per_year
from newsclip.analysis.comparing.facts import Facts
from newsclip.analysis.comparing.folding import Key, meaning
from newsclip.analysis.comparing.names import alike_names
from newsclip.analysis.units import convert, known_unit
from newsclip.analysis.wordvectors import likeness, weight
from newsclip.domain.interval import Bounds

_RIVALS = """
kill injure missing evacuate arrest case patient
revenue profit loss debt tax wage rent
length height width depth area weight speed range distance diameter altitude orbit thickness
power energy torque
duration age delay warranty sentence
temperature humidity
price wage fine rent deposit reward
turnout vote undecided
order deliver sale output
employee layoff household customer passenger visitor
fine grant damage budget
turbine household
"""
_EXCLUDING = tuple(frozenset(map(meaning, line.split())) for line in _RIVALS.strip().splitlines())
"""Meanings of which a figure has one at most."""
_RARE = 6.0
"""The weight of a word that is not in the table."""
_ALIKE = 0.35
_ALIKE_OF_UNIT = 0.3
_FAR = 0.0
_NEAR = 0.7
_VERY_NEAR = 1.0
_APART = 9.0
WEIGHTS = (
    ("the same names", 0.95),
    ("other names", -6.00),
    ("another name in one only", -1.04),
    ("sorts of thing shared", 1.25),
    ("sorts of thing apart", -1.07),
    ("the same measure", 0.50),
    ("words of the measure shared", 0.47),
    ("words of measure and noun shared", 0.70),
    ("words of all fields shared", 0.18),
    ("measures alike in meaning", 0.61),
    ("a measure missing", 0.57),
    ("measures that exclude each other", -6.00),
    ("turned otherwise", -6.00),
    ("the same noun counted", 0.64),
    ("other nouns counted", -0.56),
    ("told in a unit", 0.41),
    ("money", 0.51),
    ("values meet", 1.42),
    ("values near", 3.71),
    ("other figures of the sort", -0.04),
    ("no other figure of the sort", 0.39),
    ("in one article", -1.02),
    ("a change against a level", 0.72),
)
BIAS = -3.67
"""The log-odds that the features add, in their order, and those of nothing known."""


@lru_cache(maxsize=65536)
def affinity(one: Facts, other: Facts, topic: Key, rivals: int, together: bool) -> float:
    """The log-odds that the two tell the same quantity.

    ``topic`` has the names that several articles carry, ``rivals`` how many other figures of that sort
    their articles have, ``together`` says that both stand in one article.
    """
    told = features(one, other, topic=topic, rivals=rivals, together=together)
    if not _evident(one, other, together=together):
        return -_APART
    return BIAS + sum(value * each for value, (_, each) in zip(told, WEIGHTS, strict=True))


def _evident(one: Facts, other: Facts, *, together: bool) -> bool:
    """Whether any word speaks for it, or values that meet though nobody would guess them."""
    bags = one.words, other.words
    near = _nearness(one, other)
    if not bags[0] and not bags[1]:
        return near == 1.0
    if near <= _FAR and one.measure != other.measure:
        return False
    if not bags[0] or not bags[1] or bags[0] & bags[1]:
        return True
    if one.turned & other.turned:
        return True
    if together:
        return False
    alike = likeness(one.sense, other.sense)
    if one.sort in ("count", "none"):
        return near >= _VERY_NEAR and not _excluded(*bags)
    if alike is not None and alike >= (_ALIKE_OF_UNIT if one.sort == "measured" else _ALIKE):
        return True
    subject = one.subject.names & other.subject.names or one.subject.sorts & other.subject.sorts
    return near >= (_NEAR if subject else _VERY_NEAR) and not _excluded(*bags)


def features(
    one: Facts, other: Facts, *, topic: Key, rivals: int, together: bool
) -> tuple[float, ...]:
    """The numbers the likelihood is reckoned from, in the order of the weights."""
    names = alike_names(one.subject, other.subject, topic)
    bags = one.words, other.words
    near = _nearness(one, other)
    sense = likeness(one.sense, other.sense)
    sorts = one.subject.sorts, other.subject.sorts
    return (
        float(names == "same"),
        float(names == "other"),
        float(names == "foreign"),
        0.0 if names == "other" else _overlap(*sorts),
        float(bool(sorts[0] and sorts[1]) and not sorts[0] & sorts[1]),
        float(bool(one.measure) and one.measure == other.measure),
        _overlap(one.measure, other.measure),
        _overlap(*bags),
        _overlap(bags[0] | one.quote | sorts[0], bags[1] | other.quote | sorts[1]),
        max(sense or 0.0, 0.0),
        float(not one.measure or not other.measure),
        float(_excluded(*bags)),
        float(_turned(one, other)),
        float(bool(one.counted) and one.counted == other.counted),
        float(bool(one.counted and other.counted) and not one.counted & other.counted),
        float(one.sort == "measured"),
        float(one.sort == "money"),
        float(near == 1.0),
        near,
        min(rivals, 6) / 6,
        float(rivals == 0),
        float(together),
        float(bool(one.setting.change) != bool(other.setting.change)),
    )


def _turned(one: Facts, other: Facts) -> bool:
    """Whether one is turned in a way that neither the measure nor the quote of the other tells."""
    return bool(one.turned - other.turned - other.hinted or other.turned - one.turned - one.hinted)


@lru_cache(maxsize=16384)
def _excluded(one: Key, other: Key) -> bool:
    """Whether the two name what excludes each other: the dead and the injured."""
    return any(one & group and other & group and not one & other & group for group in _EXCLUDING)


def _overlap(one: Key, other: Key) -> float:
    """How much of the weight of the smaller set of words is in the other too."""
    if not one or not other:
        return 0.0
    common = sum(map(_weight, one & other))
    return common / min(sum(map(_weight, one)), sum(map(_weight, other)))


@lru_cache(maxsize=16384)
def _weight(word: str) -> float:
    known = weight(word)
    return 0.5 + (_RARE if known is None else known)


def comparable(one: Facts, other: Facts) -> bool:
    """Whether what the two are told in can be the same thing at all."""
    if "none" in (one.sort, other.sort):
        return {one.sort, other.sort} <= {"none", "count"}
    if one.sort != other.sort:
        return False
    if one.sort in ("money", "share", "count"):
        return True
    return _converts(one.unit, other.unit)


@lru_cache(maxsize=4096)
def _converts(one: str, other: str) -> bool:
    return one == other or convert(Bounds(Decimal(1), Decimal(1)), one, other) is not None


def _nearness(one: Facts, other: Facts) -> float:
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
    return max(0.0, 0.9 - abs(log(ends[0] / ends[1])) / 2.5)


def _open(bounds: Bounds) -> bool:
    return bounds.low is None or bounds.high is None


def _end(bounds: Bounds) -> float:
    known = bounds.high if bounds.low is None else bounds.low
    return float(known or 0)


def _yearly(facts: Facts) -> Bounds:
    """The bounds told per year where they are told per another time."""
    bounds = facts.reading.bounds if facts.reading else Bounds(None, None)
    return times(bounds, per_year(facts.setting.rate)) if facts.setting.rate else bounds
