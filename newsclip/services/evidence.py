"""The highlights of a scope as rows of a table."""

from collections.abc import Sequence

from newsclip.domain.articles import Article
from newsclip.domain.highlights import EvidenceRow, Highlight
from newsclip.domain.scope import EvidenceQuery
from newsclip.services.conflicts import Conflicts
from newsclip.services.saved import all_queries
from newsclip.storage import articles as stored_articles
from newsclip.storage import highlights as stored
from newsclip.storage.finding import find_highlights, values_in
from newsclip.storage.store import Store

PAGE = 200


class Evidence:
    """What the Evidence table shows: ids in order first, rows by the page."""

    def __init__(self, store: Store, conflicts: Conflicts) -> None:
        self._store = store
        self._conflicts = conflicts

    def ids(self, query: EvidenceQuery) -> list[int]:
        """The ids of all highlights the query finds, in order."""
        with self._store.read() as connection:
            searches = all_queries(connection, query.scope, query.text)
            within = None
            if any("conflicting" in search.conditions for search in searches):
                within = self._conflicts.highlights()
            return find_highlights(connection, query, searches, within=within)

    def rows(self, ids: Sequence[int]) -> list[EvidenceRow]:
        """The rows of these highlights, in the order asked; those that are gone are left out."""
        with self._store.read() as connection:
            highlights = stored.get_many(connection, ids)
            articles = {
                article.id: article
                for article in stored_articles.get_many(
                    connection, list({highlight.article_id for highlight in highlights})
                )
            }
        return [
            _row(highlight, articles[highlight.article_id])
            for highlight in highlights
            if highlight.article_id in articles
        ]

    def owners(self) -> dict[int, int]:
        """The article of every highlight that is not deleted, to group by."""
        with self._store.read() as connection:
            return stored.owners(connection)

    def statuses(self, query: EvidenceQuery) -> list[str]:
        """The claim statuses that occur in the query's scope."""
        with self._store.read() as connection:
            return values_in(connection, query, "status")

    def publishers(self, query: EvidenceQuery) -> list[str]:
        """The publishers that occur in the query's scope."""
        with self._store.read() as connection:
            return values_in(connection, query, "publisher")


def _row(highlight: Highlight, article: Article) -> EvidenceRow:
    metadata = article.metadata
    return EvidenceRow(highlight, metadata.title, metadata.publisher, metadata.published)
