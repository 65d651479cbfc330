"""Claims of different sources that say the same, or contradict each other, and why it looks so.

Two statements are alike by the weight of the meanings they share (a weighted Dice coefficient,
helped by containment where one is told at greater length). Alike statements contradict each other
where one thing turns them round: a negation or denial, an antonym, another number, date or name.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from newsclip.analysis.comparing.assertions import (
    MONTH_NAMES,
    WEEKDAYS,
    Assertion,
    quantities_of,
    read_assertion,
)
from newsclip.analysis.comparing.folding import content_words, meaning
from newsclip.analysis.comparing.opposites import antonyms
from newsclip.analysis.figures import Quantity
from newsclip.analysis.tables import word_set
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
_AS_DICE, _AS_PART = CONTRARY_AT / 2, CONTRARY_AT / 0.8
"""What two statements have to share, of their weights together or of one's, to reach that."""
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


def find_pairs(claims: Iterable[Highlight]) -> list[Pair]:
    """The pairs among these claims of different articles, the surest first."""
    return PairFinder().find(claims)


class PairFinder:
    """Finds pairs again and again as claims come and go; only what is new is looked at.

    What it finds depends on the claims of the moment alone, not on those before.
    """

    def __init__(self) -> None:
        self._read: dict[str, Assertion] = {}
        self._totals: dict[str, float] = {}
        self._holders: dict[str, dict[str, float]] = defaultdict(dict)
        self._alike: dict[str, dict[str, Alike]] = {}

    def find(self, claims: Iterable[Highlight]) -> list[Pair]:
        """The pairs among these claims of different articles, the surest first."""
        told: dict[str, list[Highlight]] = defaultdict(list)
        for one in claims:
            if one.kind == CLAIM.id and one.deleted is None:
                told[one.anchor.exact].append(one)
        for words in self._read.keys() - told.keys():
            self._forget(words)
        for words in told:
            if words not in self._read:
                self._learn(words)
        found = [pair for words in told for pair in self._pairs_of(words, told)]
        return sorted(found, key=lambda pair: (-pair.score, pair.left.id, pair.right.id))

    def _pairs_of(self, words: str, told: Mapping[str, Sequence[Highlight]]) -> Iterator[Pair]:
        for other, alike in self._alike[words].items():
            for left in told[words]:
                for right in told[other]:
                    if left.article_id != right.article_id and (
                        words != other or left.id < right.id
                    ):
                        one, two = (left, right) if left.id < right.id else (right, left)
                        yield Pair(one, two, alike.relation, alike.score, alike.reasons)

    def _forget(self, words: str) -> None:
        for sense in self._read.pop(words).weights:
            self._holders[sense].pop(words, None)
        self._alike.pop(words, None)
        self._totals.pop(words, None)
        for partners in self._alike.values():
            partners.pop(words, None)

    def _learn(self, words: str) -> None:
        """Hold a statement against those that share enough with it; what is alike is kept once."""
        self._read[words] = read_assertion(words)
        self._totals[words] = self._read[words].total
        for sense, weight in self._read[words].weights.items():
            self._holders[sense][words] = weight
        found = self._alike[words] = {}
        for other in self._candidates(words):
            if alike := compare_statements(*sorted((words, other))):
                found[other] = alike

    def _candidates(self, words: str) -> list[str]:
        """The statements that share so much of their meaning that they may be alike."""
        read, opposite = self._read[words], antonyms()
        shared: dict[str, float] = defaultdict(float)
        for sense, weight in read.weights.items():
            for other, theirs in self._holders[sense].items():
                shared[other] += (weight + theirs) / 2
            for contrary in opposite.get(sense, ()):
                if contrary in self._holders:
                    for other in self._holders[contrary]:
                        shared[other] += weight
        own, totals = read.total, self._totals
        return [
            other
            for other, weight in shared.items()
            if weight >= _AS_DICE * (own + totals[other])
            or weight >= _AS_PART * own
            or weight >= _AS_PART * totals[other]
        ]


def _score(weight: float, here: Assertion, there: Assertion) -> float:
    """Dice by weight; where all of the shorter is in the longer, nearly as good."""
    dice = 2 * weight / (here.total + there.total)
    if min(len(here.weights), len(there.weights)) < _LONG_ENOUGH:
        return min(1.0, dice)
    return min(1.0, max(dice, 0.8 * weight / min(here.total, there.total)))


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
    if differences is None or (not turned and _another_subject(here, there)):
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


def _another_subject(here: Assertion, there: Assertion) -> bool:
    """Whether both begin with the same noun under another name: "the harbour museum", "the city
    museum"."""
    for sense, noun in pairwise(here.order):
        if not sense or not noun or sense in there.weights or noun not in there.order[1:]:
            continue
        other = there.order[there.order.index(noun, 1) - 1]
        if other and other not in here.weights and not {sense, other} & _COUNTING:
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
    if not here.dates or not there.dates:
        return ""
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
