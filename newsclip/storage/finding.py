"""Which articles and highlights a query finds, as ids in order."""

from collections.abc import Collection, Sequence

from sqlalchemy import ColumnElement, Connection, and_

from newsclip.domain.scope import ArticleQuery, EvidenceQuery
from newsclip.domain.search import SearchQuery
from newsclip.storage import articles, highlights
from newsclip.storage.matching import (
    article_in_scope,
    article_matches,
    highlight_in_scope,
    highlight_matches,
    tagged_with,
)
from newsclip.storage.models import ArticleModel, HighlightModel
from newsclip.storage.orders import among


def find_articles(
    connection: Connection,
    query: ArticleQuery,
    searches: Sequence[SearchQuery],
    *,
    typing: bool = False,
    within: Collection[int] | None = None,
) -> list[int]:
    """The articles of the scope that every search finds. ``within`` narrows them to these ids."""
    conditions = [article_in_scope(connection, query.scope)]
    conditions += [article_matches(connection, search, typing=typing) for search in searches]
    if within is not None:
        conditions.append(among(ArticleModel.id, within))
    return articles.ids(connection, and_(*conditions), query.sort)


def find_highlights(
    connection: Connection,
    query: EvidenceQuery,
    searches: Sequence[SearchQuery],
    *,
    within: Collection[int] | None = None,
) -> list[int]:
    """The highlights of the scope that pass every filter."""
    conditions = evidence_conditions(connection, query, searches)
    if within is not None:
        conditions.append(among(HighlightModel.id, within))
    return highlights.ids(connection, and_(*conditions), query.sort, descending=query.descending)


def evidence_conditions(
    connection: Connection, query: EvidenceQuery, searches: Sequence[SearchQuery]
) -> list[ColumnElement[bool]]:
    """What an evidence query asks of highlights joined with their articles."""
    conditions = [highlight_in_scope(connection, query.scope)]
    conditions += [highlight_matches(connection, search, typing=True) for search in searches]
    if query.kinds:
        conditions.append(HighlightModel.kind.in_(query.kinds))
    if query.statuses:
        conditions.append(HighlightModel.status.in_(query.statuses))
    if query.tags:
        conditions.append(tagged_with(query.tags))
    if query.publishers:
        conditions.append(ArticleModel.publisher.in_(query.publishers))
    if query.ids:
        conditions.append(among(HighlightModel.id, query.ids))
    return conditions


def values_in(connection: Connection, query: EvidenceQuery, column: str) -> list[str]:
    """The different values of ``status`` or ``publisher`` in the query's scope."""
    return highlights.values(connection, highlight_in_scope(connection, query.scope), column)
