"""How likely two statements are about one thing, told in other words.

Each meaning of the one is held against the nearest of the other (a soft Dice coefficient over vectors of
words, as in Jimenez et al., "Soft Cardinality", 2012), beside the directions of the two as wholes, names,
numbers and what turns them round. The weights are those of a logistic regression over the made stories, by
``tests/benchmarks/kinship_weights.py``.
"""

from functools import lru_cache

from newsclip.analysis.comparing.assertions import Assertion
from newsclip.analysis.comparing.folding import known_form
from newsclip.analysis.wordvectors import Vector, likeness, vector_of

_NOTHING_BELOW = 0.3
"""How alike two words have to be to count at all."""
WEIGHTS = {
    "whole": 1.25,
    "no whole": 1.37,
    "soft dice": 1.63,
    "soft part": 2.1,
    "names shared": 0.72,
    "other names": -1.09,
    "numbers shared": 1.36,
    "contraries": 0.53,
    "turned": 0.72,
}
BIAS = -2.09


def kinship(here: Assertion, there: Assertion, *, contrary: bool) -> float:
    """The log-odds that two statements are about one thing; ``contrary`` when they hold an antonym."""
    if not here.weights or not there.weights:
        return BIAS
    told = features(here, there, contrary=contrary)
    return BIAS + sum(WEIGHTS[name] * value for name, value in told.items())


@lru_cache(maxsize=32768)
def features(here: Assertion, there: Assertion, *, contrary: bool) -> dict[str, float]:
    """What the likelihood is reckoned from, by the names of the weights; both say something."""
    whole = likeness(_direction(here), _direction(there))
    mine, theirs = _covered(here, there), _covered(there, here)
    named = bool(here.names and there.names)
    return {
        "whole": whole or 0.0,
        "no whole": float(whole is None),
        "soft dice": (mine + theirs) / (here.total + there.total),
        "soft part": max(mine / here.total, theirs / there.total),
        "names shared": float(not here.names.isdisjoint(there.names)),
        "other names": float(named and here.names.isdisjoint(there.names)),
        "numbers shared": float(not here.numbers.isdisjoint(there.numbers)),
        "contraries": float(contrary),
        "turned": float(here.negated != there.negated),
    }


def _covered(one: Assertion, other: Assertion) -> float:
    """How much of the weight of the one finds its like in the other."""
    return sum(size * _nearest(sense, other) for sense, size in one.weights.items())


@lru_cache(maxsize=65536)
def _nearest(sense: str, other: Assertion) -> float:
    """How near the nearest meaning of a statement is to this one."""
    if sense in other.weights:
        return 1.0
    return max(nearness(sense, theirs) for theirs in other.weights)


@lru_cache(maxsize=262144)
def nearness(one: str, other: str) -> float:
    """How near the meanings of two words are, from 0 to 1."""
    if one == other or one in other.split("-") or other in one.split("-"):
        return 1.0
    alike = likeness(_vector(one), _vector(other)) or 0.0
    return max(0.0, (alike - _NOTHING_BELOW) / (1 - _NOTHING_BELOW))


@lru_cache(maxsize=16384)
def _vector(sense: str) -> Vector | None:
    return vector_of((known_form(sense),))


@lru_cache(maxsize=16384)
def _direction(assertion: Assertion) -> Vector | None:
    return vector_of(map(known_form, assertion.weights))
