"""Groups of figures joined where they likely tell the same quantity, best first.

Agglomerative clustering by the mean likelihood of the pairs across two groups (average linkage; Sokal and
Michener 1958), so that one look-alike does not pull two rows together.
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import combinations
from operator import mul
from typing import Generic, NamedTuple, TypeVar

from newsclip.analysis.comparing.affinity import MUTUAL, Contrasts, affinity
from newsclip.analysis.comparing.facts import with_subject
from newsclip.analysis.comparing.folding import Key
from newsclip.analysis.comparing.names import resolved
from newsclip.analysis.comparing.neighbours import Item, Neighbours
from newsclip.analysis.comparing.values import comparable

ENOUGH = 0.6
"""Log-odds from which two groups are joined."""
SUREST = 4.0
"""Log-odds of two groups from which they are surely of one quantity, as those that are worded alike."""
_STRONGEST = 0.5
"""How much the strongest link between two groups counts beside the mean of all."""
_NEVER = -2.0
"""Log-odds below which a link speaks against any other."""
_EACH = 3
"""Figures that speak for a group, each of another article where there are so many."""
_MOST = 120
"""Groups of one sort of unit up to which all are held against each other, else those sharing a word."""
_MOST_SHARING = 60
"""Groups with one word up to which it brings them together."""
_APART = -99.0
_RIVALS = 20
_CLOSE = 1.5
"""Log-odds within which one of two names is no better guess than the other."""

G = TypeVar("G", bound=Hashable)


class Joined(NamedTuple, Generic[G]):
    """For each group that likely belongs with a larger one, that one; and the log-odds of each two that
    were joined, directly or through others, where these are less than sure."""

    into: Mapping[G, G]
    doubts: Mapping[frozenset[G], float]


def join_likely(groups: Mapping[G, Sequence[Item]]) -> Joined[G]:
    """The groups that likely belong together."""
    known = with_meant_names(groups)
    topic = topic_of(item for items in known.values() for item in items)
    contrasts = contrasts_of(item for items in known.values() for item in items)
    into: dict[G, G] = {}
    doubts: dict[frozenset[G], float] = {}
    for block in _blocks(known):
        if len(block) > 1:
            told = tuple((group, tuple(known[group])) for group in block)
            joined = _clustered(told, topic, contrasts)
            into |= joined.into
            doubts |= joined.doubts
    return Joined(into, doubts)


def with_meant_names(groups: Mapping[G, Sequence[Item]]) -> dict[G, list[Item]]:
    """The groups, figures whose subject has no name under the one that is meant."""
    meant = iter(named_items([item for items in groups.values() for item in items]))
    return {group: [next(meant) for _ in items] for group, items in groups.items()}


def named_items(items: Sequence[Item]) -> list[Item]:
    """The figures, those whose subject has no name under the one that is meant."""
    meant = resolved([(item.article, item.facts.subject) for item in items])
    return [
        item._replace(facts=with_subject(item.facts, subject))
        for item, subject in zip(items, meant, strict=True)
    ]


def topic_of(items: Iterable[Item]) -> Key:
    """The names that subjects of several articles carry."""
    articles: dict[str, set[int]] = defaultdict(set)
    for item in items:
        for name in item.facts.subject.names:
            articles[name].add(item.article)
    return frozenset(name for name, told in articles.items() if len(told) > 1)


def contrasts_of(items: Iterable[Item]) -> Contrasts:
    """The names that one article tells of beside each other: they are of two things."""
    told: dict[int, set[Key]] = defaultdict(set)
    for item in items:
        if item.facts.subject.names:
            told[item.article].add(item.facts.subject.names)
    return frozenset(frozenset(pair) for names in told.values() for pair in combinations(names, 2))


def _blocks(groups: Mapping[G, Sequence[Item]]) -> Iterator[list[G]]:
    """The groups by the sort of unit; counts and bare numbers in one."""
    blocks: dict[str, list[G]] = defaultdict(list)
    for group, items in groups.items():
        sort = items[0].facts.sort
        blocks["count" if sort == "none" else sort].append(group)
    yield from blocks.values()


@lru_cache(maxsize=256)
def _clustered(
    told: tuple[tuple[G, tuple[Item, ...]], ...], topic: Key, contrasts: Contrasts
) -> Joined[G]:
    """The groups of one block that go into others; kept, for an edit changes one block or two."""
    groups = dict(told)
    neighbours = Neighbours(groups)
    spoken = {group: _speakers(items) for group, items in groups.items()}
    crowd = Counter(item.article for items in groups.values() for item in items)
    links = {
        (one, other): _linked(spoken[one], spoken[other], crowd, topic, contrasts)
        for one, other in _pairs(spoken)
    }
    scores = {
        (one, other): link + MUTUAL * neighbours.share(one, spoken[one], other, spoken[other])
        if link + MUTUAL > ENOUGH
        else link
        for (one, other), link in links.items()
    }
    _undecide(spoken, links, scores)
    direct = dict(scores)
    members: dict[G, list[G]] = {group: [group] for group in groups}
    while scores:
        (one, other), best = max(scores.items(), key=lambda pair: pair[1])
        if best <= ENOUGH:
            break
        _unite(one, other, members, scores)
    return Joined(_largest(members, groups), dict(_strengths(members, direct)))


def _strengths(
    members: Mapping[G, Sequence[G]], direct: Mapping[tuple[G, G], float]
) -> Iterator[tuple[frozenset[G], float]]:
    """For each two that were joined the weakest link of the strongest chain from one to the other."""
    joined = {group: first for first, groups in members.items() for group in groups}
    within = [(link, pair) for pair, link in direct.items() if joined[pair[0]] == joined[pair[1]]]
    parts = {group: [group] for group in joined}
    for link, (one, other) in sorted(within, key=lambda each: -each[0]):
        here, there = parts[one], parts[other]
        if here is there:
            continue
        if link < SUREST:
            yield from ((frozenset((mine, theirs)), link) for mine in here for theirs in there)
        here += there
        parts |= dict.fromkeys(there, here)


def _undecide(
    spoken: Mapping[G, Sequence[Item]],
    links: Mapping[tuple[G, G], float],
    scores: dict[tuple[G, G], float],
) -> None:
    """A figure that names nothing and could as well be of two names is joined to neither."""
    for group, items in spoken.items():
        if any(item.facts.subject.names for item in items):
            continue
        could: dict[Key, list[tuple[G, G]]] = defaultdict(list)
        for pair, score in scores.items():
            if group in pair and score > ENOUGH:
                other = pair[0] if pair[1] == group else pair[1]
                could[spoken[other][0].facts.subject.names].append(pair)
        best = {
            names: max(links[pair] for pair in pairs) for names, pairs in could.items() if names
        }
        top = max(best.values(), default=0.0)
        close = [names for names, score in best.items() if score > top - _CLOSE]
        if len(close) > 1 and not frozenset.intersection(*close):
            scores |= {pair: -_CLOSE for names in close for pair in could[names]}


def _pairs(spoken: Mapping[G, Sequence[Item]]) -> Iterator[tuple[G, G]]:
    if len(spoken) <= _MOST:
        yield from combinations(spoken, 2)
        return
    sharing: dict[str, list[G]] = defaultdict(list)
    for group, items in spoken.items():
        for word in frozenset().union(*(item.facts.words for item in items)):
            sharing[word].append(group)
    few = (groups for groups in sharing.values() if len(groups) <= _MOST_SHARING)
    yield from dict.fromkeys(pair for groups in few for pair in combinations(groups, 2))


def _speakers(items: Sequence[Item]) -> list[Item]:
    """Up to three of its figures, of as many articles as there are."""
    first = {item.article: item for item in reversed(items)}
    return list(first.values())[-_EACH:]


def _linked(
    ones: Sequence[Item],
    others: Sequence[Item],
    crowd: Mapping[int, int],
    topic: Key,
    contrasts: Contrasts,
) -> float:
    """The mean of the log-odds of the pairs across two groups; very low where one cannot be."""
    found = []
    for one in ones:
        for other in others:
            if not comparable(one.facts, other.facts):
                return _APART
            together = one.article == other.article
            rivals = crowd[one.article] + (0 if together else crowd[other.article]) - 2
            found.append(
                affinity(one.facts, other.facts, topic, contrasts, min(rivals, _RIVALS), together)
            )
    return _blended(found, [1] * len(found))


def _unite(one: G, other: G, members: dict[G, list[G]], scores: dict[tuple[G, G], float]) -> None:
    """Put the second group into the first, its links averaged by how many stand behind each."""
    mine, theirs = len(members[one]), len(members[other])
    del scores[one, other]
    for third in members:
        if third in (one, other):
            continue
        here = (one, third) if (one, third) in scores else (third, one)
        there = (other, third) if (other, third) in scores else (third, other)
        near, far = scores.get(here, _APART), scores.pop(there, _APART)
        if near != far:
            scores[here] = _blended((near, far), (mine, theirs))
    members[one] += members.pop(other)


def _blended(links: Sequence[float], weights: Sequence[int]) -> float:
    """Between the mean of some links and the strongest of them; the mean where one forbids it."""
    mean: float = sum(map(mul, links, weights)) / sum(weights)
    if min(links) < _NEVER:
        return mean
    return _STRONGEST * max(links) + (1 - _STRONGEST) * mean


def _largest(members: Mapping[G, Sequence[G]], groups: Mapping[G, Sequence[Item]]) -> dict[G, G]:
    into: dict[G, G] = {}
    for joined in members.values():
        most = max(joined, key=lambda group: len(groups[group]))
        into |= {group: most for group in joined if group != most}
    return into
