"""What the Evidence table lists: ids in order, in groups when asked for."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from newsclip.domain.kinds import KINDS
from newsclip.domain.scope import EvidenceQuery
from newsclip.domain.values import value_words
from newsclip.language import tr, within
from newsclip.services.desk import Desk

BATCH = 5000


class Grouping(StrEnum):
    """By what the rows are put together."""

    NONE = "none"
    ARTICLE = "article"
    KIND = "kind"
    PUBLISHER = "publisher"
    STATUS = "status"


@dataclass(frozen=True, slots=True)
class Group:
    """Rows under one heading. The ``label`` of an article is looked up when it is shown."""

    key: str
    label: str
    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """All ids in order; ``groups`` hold the same ids when there is a grouping."""

    ids: tuple[int, ...] = ()
    groups: tuple[Group, ...] = ()
    grouping: Grouping = Grouping.NONE


def gather(desk: Desk, query: EvidenceQuery, grouping: Grouping) -> Listing:
    """Find what the query lists. Meant for a job: at 100,000 highlights it takes a while."""
    ids = desk.evidence.ids(query)
    if grouping is Grouping.NONE:
        return Listing(tuple(ids))
    if grouping is Grouping.ARTICLE:
        return _grouped(_by_article(desk, ids), grouping)
    if grouping is Grouping.PUBLISHER:
        return _grouped(_by_publisher(desk, ids), grouping)
    return _grouped(_by_value(desk, query, ids, grouping), grouping)


def _grouped(groups: Iterable[Group], grouping: Grouping) -> Listing:
    kept = tuple(group for group in groups if group.ids)
    return Listing(tuple(i for group in kept for i in group.ids), kept, grouping)


def _by_article(desk: Desk, ids: list[int]) -> list[Group]:
    owners = desk.evidence.owners()
    found: dict[int, list[int]] = {}
    for highlight_id in ids:
        found.setdefault(owners.get(highlight_id, 0), []).append(highlight_id)
    return [Group(str(article), "", tuple(some)) for article, some in found.items()]


def _by_publisher(desk: Desk, ids: list[int]) -> list[Group]:
    """By name; what has no publisher comes last."""
    owners = desk.evidence.owners()
    articles = sorted({owners.get(highlight_id, 0) for highlight_id in ids})
    names: dict[int, str] = {}
    for start in range(0, len(articles), BATCH):
        for article in desk.articles.get_many(articles[start : start + BATCH]):
            names[article.id] = article.metadata.publisher
    found: dict[str, list[int]] = {}
    for highlight_id in ids:
        found.setdefault(names.get(owners.get(highlight_id, 0), ""), []).append(highlight_id)
    ordered = sorted(found, key=lambda name: (not name, name.casefold()))
    return [Group(name, name or tr("No publisher"), tuple(found[name])) for name in ordered]


def _by_value(desk: Desk, query: EvidenceQuery, ids: list[int], grouping: Grouping) -> list[Group]:
    """One query for each value; what has none comes last."""
    groups, rest = [], dict.fromkeys(ids)
    for key, label, narrowed in _values(desk, query, grouping):
        some = tuple(i for i in desk.evidence.ids(narrowed) if i in rest)
        for highlight_id in some:
            del rest[highlight_id]
        groups.append(Group(key, label, some))
    return [
        *groups,
        Group("", tr("No {value}", value=within(value_words(grouping.value))), tuple(rest)),
    ]


def _values(
    desk: Desk, query: EvidenceQuery, grouping: Grouping
) -> list[tuple[str, str, EvidenceQuery]]:
    if grouping is Grouping.KIND:
        return [
            (kind.id, kind.plural, replace(query, kinds=frozenset({kind.id})))
            for kind in KINDS.values()
            if not query.kinds or kind.id in query.kinds
        ]
    return [
        (value, value_words(value), replace(query, statuses=frozenset({value})))
        for value in desk.evidence.statuses(query)
        if not query.statuses or value in query.statuses
    ]
