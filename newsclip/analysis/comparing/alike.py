"""What two statements are to each other: the same, contraries, or about other things.

Two statements are alike by the weight of the meanings they share (a weighted Dice coefficient,
helped by containment where one is told at greater length), or by kinship where they share few. Alike
statements contradict each other where one thing turns them round: a negation or denial, an antonym,
another number, date or name.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import exp

from newsclip.analysis.comparing.assertions import (
    MONTH_NAMES,
    WEEKDAYS,
    Assertion,
    quantities_of,
    read_assertion,
)
from newsclip.analysis.comparing.folding import content_words, folded, meaning
from newsclip.analysis.comparing.kinship import kinship, nearness
from newsclip.analysis.comparing.opposites import antonyms
from newsclip.analysis.figures import Quantity
from newsclip.analysis.tables import word_set
from newsclip.analysis.units import convert
from newsclip.domain.links import Relation
from newsclip.language import tr

SAME_AT = 0.50
CONTRARY_AT = 0.44
"""How alike two statements are, from 0 to 1, to count as the same or as contrary."""
_NAME_AT = 0.6
"""How alike they have to be for another name to make them contrary."""
_NAMES = 2
"""Words that a name may have which stands in the place of another."""
_SHARED_AT_LEAST = 2
KIN_AT = 0.2
"""Log-odds from which two statements in other words are held against each other."""
_SAME_KIN_AT = 0.8
"""Log-odds from which they say the same, where nothing turns the one round."""
_SURE_OF_NAMES = 1.5
"""Log-odds from which another name in the place of one makes them contrary."""
_NEAR_ENOUGH = 0.3
"""How alike two words before a noun are that do not make another thing of it."""
_LEAST_SURE = 0.25
"""What the least sure of those scores; they come after all that share their words."""
_COUNTING = word_set(
    "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty "
    "hundred thousand "
    "million billion first second third half more few next last"
)
_LONG_ENOUGH = 4
"""Meanings that a statement has to have for another to be told within it."""


@dataclass(frozen=True, slots=True)
class Alike:
    """What two statements are to each other."""

    relation: Relation
    score: float
    reasons: tuple[str, ...]


def _score(weight: float, here: Assertion, there: Assertion) -> float:
    """Dice by weight; where all of the shorter is in the longer, nearly as good."""
    dice = 2 * weight / (here.total + there.total)
    if min(len(here.weights), len(there.weights)) < _LONG_ENOUGH:
        return min(1.0, dice)
    return min(1.0, max(dice, 0.8 * weight / min(here.total, there.total)))


@lru_cache(maxsize=65536)
def compare_statements(one: str, other: str, *, closely: bool = True) -> Alike | None:
    """What two statements are to each other; None when they are about different things.

    ``closely`` also finds what is told in other words, which takes longer.
    """
    here, there = read_assertion(one), read_assertion(other)
    if not here.weights or not there.weights:
        return None
    if folded(one) == folded(other):
        return Alike(Relation.SAME, 1.0, in_common(here.weights, here))
    return _by_words(here, there) or (_by_kinship(here, there) if closely else None)


def _by_words(here: Assertion, there: Assertion) -> Alike | None:
    """What two statements are by the meanings they share."""
    shared, turned = overlap(here, there)
    score = _likeness(here, there, shared)
    if score < CONTRARY_AT or len(shared) + len(turned) < _SHARED_AT_LEAST:
        return None
    differences = _differences(here, there, turned, score)
    if differences is None or (not turned and _another_subject(here, there)):
        return None
    if differences:
        return Alike(
            Relation.CONTRADICTS, round(score, 3), (*differences, *in_common(shared, here))
        )
    if score < SAME_AT or (here.names - there.names and there.names - here.names):
        return None
    return Alike(Relation.SAME, round(score, 3), in_common(shared, here))


def _by_kinship(here: Assertion, there: Assertion) -> Alike | None:
    """What two statements are that say it in other words."""
    shared, turned = overlap(here, there)
    sure = kinship(here, there, contrary=bool(turned))
    few = min(len(here.weights), len(there.weights)) < _SHARED_AT_LEAST
    if few or sure < KIN_AT or (not turned and _another_subject(here, there)):
        return None
    differences = _differences(here, there, turned, float(sure > _SURE_OF_NAMES))
    if differences is None:
        return None
    if not differences and sure < _SAME_KIN_AT:
        return None
    score = round(_LEAST_SURE + (CONTRARY_AT - _LEAST_SURE) * (1 - exp(KIN_AT - sure)), 3)
    common = in_common(shared, here) or (tr("told in other words"),)
    relation = Relation.CONTRADICTS if differences else Relation.SAME
    return Alike(relation, score, (*differences, *common))


def overlap(here: Assertion, there: Assertion) -> tuple[dict[str, float], list[tuple[str, str]]]:
    """The meanings both have with their weights, and those that are contraries."""
    shared = {s: (w + there.weights[s]) / 2 for s, w in here.weights.items() if s in there.weights}
    opposite = antonyms()
    turned: list[tuple[str, str]] = []
    for sense in here.weights:
        if sense in shared:
            continue
        for contrary in opposite.get(sense, ()):
            if contrary in there.weights and contrary not in shared:
                turned.append((sense, contrary))
                break
    return shared, turned


def _likeness(here: Assertion, there: Assertion, shared: dict[str, float]) -> float:
    """How alike two statements are, what is contrary counting as shared."""
    opposite = antonyms()
    turned = sum(
        weight
        for sense, weight in here.weights.items()
        if sense not in shared
        and sense in opposite
        and not opposite[sense].isdisjoint(there.weights)
    )
    return _score(sum(shared.values()) + turned, here, there)


def _differences(
    here: Assertion, there: Assertion, turned: Sequence[tuple[str, str]], score: float
) -> tuple[str, ...] | None:
    """What turns one statement round against the other, in words; None where they are about
    different people or things."""
    found = [
        tr("“{one}” against “{other}”", one=here.spelled[one], other=there.spelled[other])
        for one, other in turned[:1]
    ]
    if here.negated != there.negated:
        words = (here if here.negated else there).turned
        found.append(tr("“{words}” in one only", words=words[0]))
    if len(found) == 2:
        found = []
    names = _names(here, there, score)
    if names is None:
        return None
    facts = [each for each in (_numbers(here, there), _dates(here, there), names) if each]
    return tuple(found[:1] or facts[:1])


def differences(
    here: Assertion, there: Assertion, turned: Sequence[tuple[str, str]]
) -> tuple[str, ...] | None:
    """What would turn the one round against the other if both were about one thing."""
    return _differences(here, there, turned, 1.0)


def _another_subject(here: Assertion, there: Assertion) -> bool:
    """Whether both begin with the same noun under another name: "the harbour museum", "the city
    museum"."""
    for sense, noun in pairwise(here.order):
        if not sense or not noun or sense in there.weights or noun not in there.order[1:]:
            continue
        other = there.order[there.order.index(noun, 1) - 1]
        if not other or other in here.weights or {sense, other} & _COUNTING:
            continue
        named = here.spelled[sense] in here.names and there.spelled[other] in there.names
        if not named and nearness(sense, other) < _NEAR_ENOUGH:
            return True
    return False


def _numbers(here: Assertion, there: Assertion) -> str:
    """The first two quantities that tell one sort of thing differently; empty where any agree."""
    first = ""
    for one in quantities_of(here.words):
        for other in quantities_of(there.words):
            if not _comparable(one, other):
                continue
            bounds = convert(other.value.bounds(), other.unit, one.unit)
            if bounds is None:
                continue
            if one.value.bounds().meets(bounds):
                return ""
            first = first or tr("{one} against {other}", one=_told(one), other=_told(other))
    return first


def _told(quantity: Quantity) -> str:
    return f"{quantity.value} {quantity.unit or quantity.noun}".strip()


def _comparable(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities may be of one sort: both counts of one thing, or both with a unit."""
    if one.unit or other.unit:
        return bool(one.unit and other.unit)
    mine, theirs = ({meaning(w) for w in content_words(q.noun)} for q in (one, other))
    return not mine or not theirs or bool(mine & theirs)


def _dates(here: Assertion, there: Assertion) -> str:
    """Another day, month or year, where both tell one and share none of its sort."""
    if not here.dates or not there.dates:
        return ""
    for sort in (str.isdigit, MONTH_NAMES.__contains__, WEEKDAYS.__contains__):
        mine, theirs = ({d for d in one.dates if sort(d)} for one in (here, there))
        if mine and theirs and mine.isdisjoint(theirs):
            return tr("{one} against {other}", one=min(mine).title(), other=min(theirs).title())
    return ""


def _names(here: Assertion, there: Assertion, score: float) -> str | None:
    """Another name in the same place; None when the two share no name though both have some."""
    mine, theirs = here.names, there.names
    if not mine or not theirs:
        return ""
    if mine.isdisjoint(theirs):
        return None
    one, other = sorted(mine - theirs), sorted(theirs - mine)
    if 1 <= len(one) <= _NAMES and 1 <= len(other) <= _NAMES and score > _NAME_AT:
        return tr("“{one}” against “{other}”", one=" ".join(one), other=" ".join(other))
    return ""


def in_common(shared: dict[str, float], here: Assertion) -> tuple[str, ...]:
    """The heaviest meanings both have, as the reason that they are held against each other."""
    heaviest = sorted(shared, key=lambda sense: -shared[sense])[:4]
    words = ", ".join(here.spelled[sense] for sense in heaviest)
    return (tr("both say {words}", words=words),) if words else ()
