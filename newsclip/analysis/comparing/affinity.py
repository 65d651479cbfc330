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
_CROWD = 12
"""Other figures of the sort in two articles up to which nearness may do without words."""
_ALIKE = 0.35
_UNLIKE = 0.3
_APART = 9.0
Contrasts = frozenset[frozenset[Key]]
"""Pairs of names that an article tells of beside each other."""
WEIGHTS = (
    ("the same names", 0.91),
    ("names told beside each other", -6.00),
    ("other names", -1.00),
    ("other names and the same measure", -4.00),
    ("another name in one only", -0.67),
    ("sorts of thing shared", 0.89),
    ("sorts of thing apart", 0.43),
    ("the same measure", 0.74),
    ("words of the measure shared", -0.14),
    ("words of measure and noun shared", -0.39),
    ("words of all fields shared", 0.25),
    ("measures alike in meaning", -0.05),
    ("measures of another meaning", -0.93),
    ("a measure missing", -0.08),
    ("measures that exclude each other", -6.00),
    ("turned otherwise", -5.00),
    ("the same noun counted", 0.37),
    ("other nouns counted", -0.79),
    ("told in a unit", 0.66),
    ("money", 0.11),
    ("values meet", 1.13),
    ("values near", 3.90),
    ("other figures of the sort", -0.05),
    ("no other figure of the sort", 0.43),
    ("in one article", -1.17),
    ("a change against a level", 0.57),
)
BIAS = -2.09
"""The log-odds that the features add, in their order, and those of nothing known."""


@lru_cache(maxsize=65536)
def affinity(
    one: Facts, other: Facts, topic: Key, contrasts: Contrasts, rivals: int, together: bool
) -> float:
    """The log-odds that the two tell the same quantity.

    ``topic`` has the names that several articles carry, ``rivals`` how many other figures of that sort
    their articles have, ``together`` says that both stand in one article.
    """
    if rivals > _CROWD and not _evident(one, other):
        return -_APART
    if not one.words and not other.words and _nearness(one, other) < 1.0:
        return -_APART
    told = features(one, other, topic, contrasts, rivals=rivals, together=together)
    return BIAS + sum(value * each for value, (_, each) in zip(told, WEIGHTS, strict=True))


def _evident(one: Facts, other: Facts) -> bool:
    """Whether words of the measures, of what is counted, or of how it is turned speak for it."""
    if one.words & other.words or one.turned & other.turned:
        return True
    return (likeness(one.sense, other.sense) or 0.0) >= _ALIKE


def _names(one: Facts, other: Facts, topic: Key, contrasts: Contrasts) -> str:
    """How the names go together, as :func:`alike_names`; ``contrast`` where one article tells of both."""
    found = alike_names(one.subject, other.subject, topic)
    if found != "other":
        return found
    if not one.subject.names or not other.subject.names:
        return "contrast"
    if one.subject.sorts & other.subject.sorts:
        return "contrast"
    if frozenset((one.subject.names, other.subject.names)) in contrasts:
        return "contrast"
    if one.subject.names & other.spoken_names or other.subject.names & one.spoken_names:
        return "contrast" if one.subject.names & other.subject.names else "same"
    return "other"


def features(
    one: Facts,
    other: Facts,
    topic: Key,
    contrasts: Contrasts,
    *,
    rivals: int,
    together: bool,
) -> tuple[float, ...]:
    """The numbers the likelihood is reckoned from, in the order of the weights."""
    names = _names(one, other, topic, contrasts)
    bags = one.words, other.words
    near = _nearness(one, other)
    sense = likeness(one.sense, other.sense)
    sorts = one.subject.sorts, other.subject.sorts
    unlike = not bags[0] & bags[1] and sense is not None and sense < _UNLIKE
    return (
        float(names == "same"),
        float(names == "contrast"),
        float(names == "other"),
        float(names == "other" and bool(one.measure) and one.measure == other.measure),
        float(names == "foreign"),
        0.0 if names == "contrast" else _overlap(*sorts),
        float(bool(sorts[0] and sorts[1]) and not sorts[0] & sorts[1]),
        float(bool(one.measure) and one.measure == other.measure),
        _overlap(one.measure, other.measure),
        _overlap(*bags),
        _overlap(bags[0] | one.quote | sorts[0], bags[1] | other.quote | sorts[1]),
        max(sense or 0.0, 0.0),
        float(unlike),
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
