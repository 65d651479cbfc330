"""Text that articles share word by word: wire copy, press releases, quotes.

Runs of words are found by their shingles (Broder 1997): every run of eight words is looked up among
those of all other articles, and what overlaps is joined into passages.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from newsclip.analysis.similarity import origins
from newsclip.domain.anchors import Span
from newsclip.domain.independence import Independence, Origin, SharedPassage

RUN = 8
"""Words in a run that is looked up."""
ONE_SOURCE = 0.4
"""How much of the shorter article has to be in the other for both to count as one source."""
_SHORTEST = 24
"""Words that an article needs to be one of an origin."""
_MOST_WORDS = 60_000
_TOKEN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]|[^\\W_]+")


class _Words:
    """The words of a text: where they stand, and the runs they make."""

    __slots__ = ("count", "ends", "runs", "starts")

    def __init__(self, text: str) -> None:
        found = [match.span() for match in _TOKEN.finditer(text)][:_MOST_WORDS]
        words = [text[start:end].casefold() for start, end in found]
        self.starts = [start for start, _ in found]
        self.ends = [end for _, end in found]
        self.count = len(words)
        self.runs = [hash(tuple(words[i : i + RUN])) for i in range(max(0, len(words) - RUN + 1))]


@lru_cache(maxsize=128)
def _words(text: str) -> _Words:
    return _Words(text)


def find_origins(
    texts: Mapping[int, str], published: Mapping[int, str] | None = None
) -> Independence:
    """What these articles share; ``published`` has their dates, the earliest is the likely origin."""
    words = {article: _words(text) for article, text in texts.items()}
    covered = _covered(words)
    shares = {
        pair: min(1.0, _share(words, covered, pair))
        for pair in {(min(a, b), max(a, b)) for a, b in covered}
    }
    passages = {article: _passages(article, words[article], covered) for article in words}
    return Independence(
        {article: found for article, found in passages.items() if found},
        shares,
        _origins(words, shares, published or {}),
    )


_Covered = dict[tuple[int, int], bytearray]
"""For an article and another which of its words are in the other."""


def _covered(words: Mapping[int, _Words]) -> _Covered:
    holders: dict[int, list[int]] = defaultdict(list)
    for article, told in words.items():
        for run in set(told.runs):
            holders[run].append(article)
    covered: _Covered = {}
    for article, told in words.items():
        for place, run in enumerate(told.runs):
            others = holders[run]
            if len(others) > 1:
                for other in others:
                    if other != article:
                        mask = covered.setdefault((article, other), bytearray(told.count))
                        mask[place : place + RUN] = b"\x01" * RUN
    return covered


def _share(words: Mapping[int, _Words], covered: _Covered, pair: tuple[int, int]) -> float:
    """How much of the shorter of the two is in the other."""
    shorter, longer = sorted(pair, key=lambda article: words[article].count)
    mask = covered.get((shorter, longer))
    return sum(mask) / len(mask) if mask else 0.0


def _passages(article: int, told: _Words, covered: _Covered) -> tuple[SharedPassage, ...]:
    """The runs of words that are in the same other articles."""
    masks = [(other, mask) for (one, other), mask in covered.items() if one == article]
    if not masks:
        return ()
    found: list[SharedPassage] = []
    first, with_whom = 0, tuple[int, ...]()
    for place in range(told.count + 1):
        here = tuple(o for o, mask in masks if mask[place]) if place < told.count else ()
        if here != with_whom:
            if with_whom:
                found.append(_passage(told, first, place, with_whom))
            first, with_whom = place, here
    return tuple(found)


def _passage(told: _Words, first: int, after: int, others: Sequence[int]) -> SharedPassage:
    return SharedPassage(Span(told.starts[first], told.ends[after - 1]), tuple(sorted(others)))


def _origins(
    words: Mapping[int, _Words],
    shares: Mapping[tuple[int, int], float],
    published: Mapping[int, str],
) -> tuple[Origin, ...]:
    same: dict[int, set[int]] = {a: set() for a, told in words.items() if told.count >= _SHORTEST}
    for (one, other), share in shares.items():
        if share >= ONE_SOURCE and one in same and other in same:
            same[one].add(other)
            same[other].add(one)
    groups = origins({article: frozenset(others) for article, others in same.items()})
    return tuple(
        Origin(tuple(sorted(group)), _earliest(group, published), _most(group, shares))
        for group in groups
        if len(group) > 1
    )


def _earliest(group: frozenset[int], published: Mapping[int, str]) -> int:
    """The article published first; one without a date comes after those that have one."""
    return min(group, key=lambda article: (published.get(article) or "9999", article))


def _most(group: frozenset[int], shares: Mapping[tuple[int, int], float]) -> float:
    return max(share for (one, other), share in shares.items() if one in group and other in group)
