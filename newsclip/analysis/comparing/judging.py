"""What two claims of different articles are to each other, in the light of the other claims of the two.

Beside what the words of the two say (``alike``, ``kinship``) it is looked at whether each is the nearest of
the other in its article, who says them, and what turns the one round. The weights are those of a logistic
regression over the made stories, by ``tests/benchmarks/claim_weights.py``.
"""

from collections.abc import Sequence
from functools import lru_cache
from math import exp
from operator import mul
from typing import NamedTuple

from newsclip.analysis.comparing.alike import (
    Alike,
    compare_statements,
    differences,
    in_common,
    overlap,
)
from newsclip.analysis.comparing.assertions import read_assertion
from newsclip.analysis.comparing.covering import covered
from newsclip.analysis.comparing.facts import beside, plain_words
from newsclip.analysis.comparing.folding import FUNCTION, Key, meaning, words_of
from newsclip.analysis.comparing.kinship import features
from newsclip.analysis.tables import word_set
from newsclip.domain.highlights import Highlight
from newsclip.domain.links import Relation
from newsclip.language import tr

WEIGHTS = {
    "whole": (-0.14, -0.62),
    "soft dice": (0.33, 0.12),
    "soft part": (0.24, 0.22),
    "names shared": (0.97, 0.37),
    "other names": (-0.53, -0.50),
    "numbers shared": (1.61, 0.20),
    "contraries": (-0.82, 0.04),
    "turned": (-0.33, 0.39),
    "one negated": (0.02, -0.24),
    "both negated": (0.35, -0.63),
    "how many it is true of": (-0.19, 0.20),
    "something differs": (-0.15, 0.34),
    "score": (-0.40, 0.12),
    "told the same": (0.11, -0.85),
    "told contrary": (-0.02, 1.11),
    "word for word": (0.06, 0.09),
    "the same speaker": (2.24, 1.19),
    "other speakers": (-0.39, 0.76),
    "sentences alike": (0.51, -0.07),
    "each the nearest": (0.37, 0.18),
    "nearer than others": (1.99, 2.11),
    "sentences the nearest": (0.46, 0.63),
}
BIASES = (-2.26, -1.78)
"""What speaks for saying the same and for contradicting each other, against neither."""
SAME_AT, CONTRARY_AT = 0.5, 0.62
"""How likely a pair has to be to be told."""
_TOO_FAR = 0.3
"""How close two statements have to be, by words and as wholes, for anything else to be looked at."""
_LEAST, _SPREAD = 0.25, 0.19
"""The score of the least sure pair told in other words, and by how much that of the surest is more."""
_HOW_MANY = word_set(
    "only all every everyone everything always whole none nobody never nothing some one two few part "
    "partly most half"
)


class Held(NamedTuple):
    """What holding two statements against each other says, whoever made them."""

    features: tuple[float, ...]
    odds: tuple[float, float]
    """What these add to the log-odds of saying the same, and of contradicting each other."""
    closeness: float
    alike: Alike | None
    reasons: tuple[str, ...]


class Beside(NamedTuple):
    """What stands beside two statements: who makes them, and how near others of the two articles are."""

    same_speaker: bool = False
    other_speakers: bool = False
    around: float = 0.0
    nearest: bool = True
    nearer: float = 0.0
    around_nearest: bool = True


@lru_cache(maxsize=65536)
def held(one: str, other: str) -> Held | None:
    """What two statements say against each other; None where one says nothing."""
    here, there = read_assertion(one), read_assertion(other)
    if not here.weights or not there.weights:
        return None
    shared, turned = overlap(here, there)
    kin = features(here, there, contrary=bool(turned))
    alike = compare_statements(one, other)
    told = differences(here, there, turned) or ()
    words = set(words_of(one)), set(words_of(other))
    seen = (
        *(kin[name] for name in list(WEIGHTS)[:8]),
        float(here.negated or there.negated),
        float(here.negated and there.negated),
        float(bool(words[0] & _HOW_MANY ^ words[1] & _HOW_MANY)),
        float(bool(told)),
        alike.score if alike else 0.0,
        float(alike is not None and alike.relation is Relation.SAME),
        float(alike is not None and alike.relation is Relation.CONTRADICTS),
        float(alike is not None and alike.score == 1.0),
    )
    near = kin["soft dice"] + kin["whole"]
    return Held(seen, _odds(seen, 0), near, alike, (*told, *in_common(shared, here)))


def _odds(seen: Sequence[float], first: int) -> tuple[float, float]:
    """What features add to the log-odds, the first of them being the one at that place."""
    weights = list(WEIGHTS.values())[first : first + len(seen)]
    same, contrary = (sum(map(mul, seen, column)) for column in zip(*weights, strict=True))
    return same, contrary


def judged(pair: Held, by: Beside) -> Alike | None:
    """What two claims are to each other; None where neither is likely enough."""
    if pair.alike is not None and pair.alike.score == 1.0:
        return pair.alike  # word for word
    if pair.alike is None and pair.closeness < _TOO_FAR:
        return None
    same, contrary = likelihoods(pair, by)
    if same < SAME_AT and contrary < CONTRARY_AT:
        return None
    relation = Relation.SAME if same > contrary else Relation.CONTRADICTS
    if pair.alike is not None and pair.alike.relation is relation:
        return pair.alike
    score = round(_LEAST + _SPREAD * max(same, contrary), 3)
    return Alike(relation, score, pair.reasons or (tr("told in other words"),))


def likelihoods(pair: Held, by: Beside) -> tuple[float, float]:
    """How likely the two say the same, and how likely they contradict each other."""
    beside = _odds(_told_beside(by), len(pair.features))
    odds = [exp(sum(told)) for told in zip(BIASES, pair.odds, beside, strict=True)]
    return odds[0] / (1 + sum(odds)), odds[1] / (1 + sum(odds))


def features_of(pair: Held, by: Beside) -> tuple[float, ...]:
    """All that is looked at of a pair, in the order of the weights."""
    return (*pair.features, *_told_beside(by))


def _told_beside(by: Beside) -> tuple[float, ...]:
    return (
        float(by.same_speaker),
        float(by.other_speakers),
        by.around,
        float(by.nearest),
        by.nearer,
        float(by.around_nearest),
    )


@lru_cache(maxsize=8192)
def speaker_of(words: str) -> Key:
    """The words of who is said to make a claim."""
    return frozenset(words_of(words)) - FUNCTION


@lru_cache(maxsize=8192)
def _around(exact: str, next_to: str) -> Key:
    return frozenset(map(meaning, (*plain_words(exact), *plain_words(next_to))))


def around(claim: Highlight) -> Key:
    """What the words of a claim and of the rest of its sentence mean."""
    return _around(claim.anchor.exact, beside(claim.anchor))


class Link(NamedTuple):
    """Two claims of different articles held against each other."""

    one: Highlight
    other: Highlight
    held: Held
    around: float


def links_of(claims: Sequence[Highlight]) -> list[Link]:
    """Every two of these claims that are of different articles and say something."""
    found = []
    for at, one in enumerate(claims):
        for other in claims[at + 1 :]:
            if one.article_id == other.article_id:
                continue
            pair = held(*sorted((one.anchor.exact, other.anchor.exact)))
            if pair is not None:
                found.append(Link(one, other, pair, covered(around(one), around(other)).mean))
    return found


class Field:
    """All links of a story, to tell how near a pair is beside the others of its two articles."""

    def __init__(self, links: Sequence[Link]) -> None:
        self._words = _Nearest(links, [link.held.closeness for link in links])
        self._around = _Nearest(links, [link.around for link in links])

    def beside(self, link: Link) -> Beside:
        """What stands beside the two claims of a link."""
        speakers = [speaker_of(claim.value("speaker")) for claim in (link.one, link.other)]
        shared = bool(speakers[0] & speakers[1])
        nearer = link.held.closeness - self._words.rival(link, link.held.closeness)
        around_nearer = link.around - self._around.rival(link, link.around)
        return Beside(
            shared,
            all(speakers) and not shared,
            link.around,
            nearer > 0,
            nearer,
            around_nearer > 0,
        )


class _Nearest:
    """For each claim and other article the two nearest of its claims."""

    def __init__(self, links: Sequence[Link], values: Sequence[float]) -> None:
        self._top: dict[tuple[int, int], list[float]] = {}
        for link, value in zip(links, values, strict=True):
            for mine, theirs in ((link.one, link.other), (link.other, link.one)):
                top = self._top.setdefault((mine.id, theirs.article_id), [])
                top.append(value)
                top.sort(reverse=True)
                del top[2:]

    def rival(self, link: Link, value: float) -> float:
        """How near the nearest other pair is that has one of the two claims; 0 where there is none."""
        found = 0.0
        for mine, theirs in ((link.one, link.other), (link.other, link.one)):
            top = self._top[mine.id, theirs.article_id]
            others = top[1:] if top[0] == value else top
            found = max(found, *others[:1], 0.0)
        return found
