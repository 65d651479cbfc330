"""What the sidebar and the status bar count."""

from newsclip.domain.scope import ArticleQuery, Scope
from newsclip.domain.stories import Overview
from newsclip.services.articles import Articles
from newsclip.services.searches import Searches
from newsclip.storage import stories as stored
from newsclip.storage import tags as stored_tags
from newsclip.storage.store import Store


class Sidebar:
    """What the sidebar counts."""

    def __init__(self, store: Store, articles: Articles, searches: Searches) -> None:
        self._store = store
        self._articles = articles
        self._searches = searches

    def overview(self) -> Overview:
        """Every count of the sidebar and the status bar, from one state of the library."""
        with self._store.read() as connection:
            states = stored.states(connection)
            kinds = stored.kinds(connection)
            stories = stored.stories(connection)
            tags = stored_tags.all_tags(connection)
            trash = stored.in_trash(connection)
        searches = tuple(
            (search, len(self._articles.ids(ArticleQuery(Scope.saved(search.id)))))
            for search in self._searches.all()
        )
        return Overview(
            states=states,
            stories=stories,
            searches=searches,
            tags=tags,
            kinds=kinds,
            articles=sum(states.values()),
            highlights=sum(kinds.values()),
            trash=trash,
        )
