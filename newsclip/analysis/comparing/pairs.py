"""Claims of different sources that say the same, or contradict each other, and why it looks so.

Two statements are alike by the weight of the meanings they share (a weighted Dice coefficient,
helped by containment where one is told at greater length). Alike statements contradict each other
where one thing turns them round: a negation or denial, an antonym, another number, date or name.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from newsclip.analysis.comparing.assertions import MONTH_NAMES, WEEKDAYS, Assertion, read_assertion
from newsclip.analysis.comparing.folding import content_words, meaning
from newsclip.analysis.comparing.opposites import antonyms
from newsclip.analysis.figures import Quantity
from newsclip.analysis.units import convert
from newsclip.domain.comparison import Pair
from newsclip.domain.highlights import Highlight
from newsclip.domain.kinds import CLAIM
from newsclip.domain.links import Relation

SAME_AT = 0.50
CONTRARY_AT = 0.44
"""How alike two statements are, from 0 to 1, to count as the same or as contrary."""
_NAME_AT = 0.75
"""How alike they have to be for another name to make them contrary."""
_SHARED_AT_LEAST = 2
_COMMONEST = 200
"""A meaning that more statements have does not bring two together by itself."""


@dataclass(frozen=True, slots=True)
class Alike:
    """What two statements are to each other."""

    relation: Relation
    score: float
    reasons: tuple[str, ...]


def find_pairs(claims: Iterable[Highlight], *, within: bool = False) -> list[Pair]:
    """The pairs among these claims, the surest first; ``within`` those of one article too."""
    told = [one for one in claims if one.kind == CLAIM.id and one.deleted is None]
    read = [read_assertion(one.anchor.exact) for one in told]
    found = []
    for here, there in _candidates(read):
        left, right = told[here], told[there]
        if left.article_id == right.article_id and not within:
            continue
        if alike := compare_statements(left.anchor.exact, right.anchor.exact):
            found.append(Pair(left, right, alike.relation, alike.score, alike.reasons))
    return sorted(found, key=lambda pair: (-pair.score, pair.left.id, pair.right.id))


def _candidates(read: Sequence[Assertion]) -> list[tuple[int, int]]:
    """Pairs of places whose statements share enough to be looked at."""
    holders: dict[str, list[int]] = defaultdict(list)
    opposite = antonyms()
    found: list[tuple[int, int]] = []
    for place, assertion in enumerate(read):
        shared: dict[int, float] = defaultdict(float)
        for sense, weight in assertion.weights.items():
            for other in holders[sense]:
                shared[other] += weight
            for contrary in opposite.get(sense, ()):
                for other in holders.get(contrary, ()):
                    shared[other] += weight
        for other, weight in shared.items():
            shorter = min(assertion.total, read[other].total)
            if weight >= 0.4 * shorter:
                found.append((other, place))
        for sense in assertion.weights:
            if len(holders[sense]) < _COMMONEST:
                holders[sense].append(place)
    return found


@lru_cache(maxsize=65536)
def compare_statements(one: str, other: str) -> Alike | None:
    """What two statements are to each other; None when they are about different things."""
    here, there = read_assertion(one), read_assertion(other)
    if not here.weights or not there.weights:
        return None
    shared, turned = _overlap(here, there)
    score = _likeness(here, there, shared)
    if score < CONTRARY_AT or len(shared) + len(turned) < _SHARED_AT_LEAST:
        return None
    differences = _differences(here, there, turned, score)
    if differences is None:
        return None
    if differences:
        return Alike(Relation.CONTRADICTS, round(score, 3), (*differences, *_common(shared, here)))
    if score < SAME_AT:
        return None
    return Alike(Relation.SAME, round(score, 3), _common(shared, here))


def _overlap(here: Assertion, there: Assertion) -> tuple[dict[str, float], list[tuple[str, str]]]:
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
    """Dice by weight; where all of the shorter is in the longer, nearly as good."""
    opposite = antonyms()
    turned = sum(
        weight
        for sense, weight in here.weights.items()
        if sense not in shared and not opposite.get(sense, frozenset()).isdisjoint(there.weights)
    )
    weight = sum(shared.values()) + turned
    dice = 2 * weight / (here.total + there.total)
    contained = weight / min(here.total, there.total)
    long_enough = min(len(here.weights), len(there.weights)) >= 4
    return min(1.0, max(dice, 0.8 * contained if long_enough else 0.0))


def _differences(
    here: Assertion, there: Assertion, turned: Sequence[tuple[str, str]], score: float
) -> tuple[str, ...] | None:
    """What turns one statement round against the other, in words; None where they are about
    different people or things."""
    found = [f"“{here.spelled[one]}” against “{there.spelled[other]}”" for one, other in turned[:1]]
    if here.negated != there.negated:
        words = (here if here.negated else there).turned
        found.append(f"“{words[0]}” in one only")
    if len(found) == 2:
        found = []
    names = _names(here, there, score)
    if names is None:
        return None
    facts = [each for each in (_numbers(here, there), _dates(here, there), names) if each]
    return tuple(found[:1] or facts[:1])


def _numbers(here: Assertion, there: Assertion) -> str:
    """The first two quantities that tell one sort of thing differently; empty where any agree."""
    first = ""
    for one in here.quantities:
        for other in there.quantities:
            if not _comparable(one, other):
                continue
            bounds = convert(other.value.bounds(), other.unit, one.unit)
            if bounds is None:
                continue
            if one.value.bounds().meets(bounds):
                return ""
            first = first or f"{_told(one)} against {_told(other)}"
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
    for sort in (str.isdigit, MONTH_NAMES.__contains__, WEEKDAYS.__contains__):
        mine, theirs = ({d for d in one.dates if sort(d)} for one in (here, there))
        if mine and theirs and mine.isdisjoint(theirs):
            return f"{min(mine).title()} against {min(theirs).title()}"
    return ""


def _names(here: Assertion, there: Assertion, score: float) -> str | None:
    """Another name in the same place; None when the two share no name though both have some."""
    mine, theirs = here.names, there.names
    if not mine or not theirs:
        return ""
    if mine.isdisjoint(theirs):
        return None
    one, other = sorted(mine - theirs), sorted(theirs - mine)
    if len(one) == len(other) == 1 and score > _NAME_AT:
        return f"“{one[0]}” against “{other[0]}”"
    return ""


def _common(shared: dict[str, float], here: Assertion) -> tuple[str, ...]:
    """The heaviest meanings both have, as the reason that they are held against each other."""
    heaviest = sorted(shared, key=lambda sense: -shared[sense])[:4]
    words = ", ".join(here.spelled[sense] for sense in heaviest)
    return (f"both say {words}",) if words else ()
