"""Claims of different sources that say the same, or contradict each other, and why it looks so."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from newsclip.analysis.comparing.alike import CONTRARY_AT, Alike, compare_statements
from newsclip.analysis.comparing.assertions import Assertion, read_assertion
from newsclip.analysis.comparing.judging import Field, judged, links_of
from newsclip.analysis.comparing.opposites import antonyms
from newsclip.domain.comparison import Pair
from newsclip.domain.highlights import Highlight
from newsclip.domain.kinds import CLAIM

_AS_DICE, _AS_PART = CONTRARY_AT / 2, CONTRARY_AT / 0.8
"""What two statements have to share, of their weights together or of one's, to reach that."""
_FEW = 80
"""Claims up to which each is held against each; of more, those that share words."""


def find_pairs(claims: Iterable[Highlight]) -> list[Pair]:
    """The pairs among these claims of different articles, the surest first."""
    return PairFinder().find(claims)


def _sorted(pairs: Iterable[Pair]) -> list[Pair]:
    return sorted(pairs, key=lambda pair: (-pair.score, pair.left.id, pair.right.id))


def _judged(claims: Sequence[Highlight]) -> Iterator[Pair]:
    """The pairs among few claims, each in the light of the others."""
    links = links_of(claims)
    field = Field(links)
    for link in links:
        alike = judged(link.held, field.beside(link))
        if alike is not None:
            left, right = sorted((link.one, link.other), key=lambda claim: claim.id)
            yield Pair(left, right, alike.relation, alike.score, alike.reasons)


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
        live = [one for one in claims if one.kind == CLAIM.id and one.deleted is None]
        if len(live) <= _FEW:
            return _sorted(_judged(live))
        told: dict[str, list[Highlight]] = defaultdict(list)
        for one in live:
            told[one.anchor.exact].append(one)
        for words in self._read.keys() - told.keys():
            self._forget(words)
        for words in told:
            if words not in self._read:
                self._learn(words)
        return _sorted(pair for words in told for pair in self._pairs_of(words, told))

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
            if alike := compare_statements(*sorted((words, other)), closely=False):
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
