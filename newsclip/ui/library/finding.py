"""What the article list asks the library: the ids of a query, and the rows seen first."""

from dataclasses import dataclass

from newsclip.domain.articles import ArticleRow
from newsclip.domain.events import LibraryChanged, Subject
from newsclip.domain.scope import EVERYTHING, ArticleQuery, Place
from newsclip.services.articles import PAGE, Articles

FIRST_HITS = 30
"""Rows of a search that are read with their hits before the list is shown: a screen and a half."""


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to a query. ``nothing``: the library has no article outside the Trash at all."""

    ids: list[int]
    rows: tuple[ArticleRow, ...] = ()
    nothing: bool = False


def find(articles: Articles, query: ArticleQuery, *, typing: bool = False) -> Found:
    """All ids, and the rows that are seen first."""
    found = find_ids(articles, query, typing=typing)
    first = found.ids[: FIRST_HITS if query.text else PAGE]
    return Found(found.ids, tuple(articles.rows(first, query.text)), found.nothing)


def find_ids(articles: Articles, query: ArticleQuery, *, typing: bool = False) -> Found:
    """All ids."""
    ids = articles.ids(query, typing=typing)
    outside = query.scope.place is not Place.TRASH
    nothing = not ids and outside and not articles.ids(ArticleQuery(EVERYTHING))
    return Found(ids, nothing=nothing)


def may_change_ids(event: LibraryChanged, query: ArticleQuery) -> bool:
    """Whether the event can change which articles the query finds, or their order."""
    if event.touches(Subject.ARTICLE, Subject.STORY, Subject.TAG, Subject.SEARCH, Subject.VERSION):
        return True
    marked = {Place.KIND, Place.TAG, Place.SEARCH}
    return bool(query.text) or query.scope.place in marked
