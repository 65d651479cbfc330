"""What a user does with saved searches."""

from dataclasses import replace
from datetime import UTC, datetime

from newsclip.domain.errors import InvalidInputError, NotFoundError
from newsclip.domain.events import Subject, Verb
from newsclip.domain.stories import SavedSearch
from newsclip.services.history import History
from newsclip.services.names import required_name
from newsclip.storage import stories as stored
from newsclip.storage.store import Store


class Searches:
    """Everything a user can do with saved searches."""

    def __init__(self, store: Store, history: History) -> None:
        self._store = store
        self._history = history

    def all(self, *, deleted: bool = False) -> tuple[SavedSearch, ...]:
        """All saved searches; or those in the Trash."""
        with self._store.read() as connection:
            return stored.searches(connection, deleted=deleted)

    def get(self, search_id: int) -> SavedSearch:
        """One saved search. Raises NotFoundError."""
        for search in (*self.all(), *self.all(deleted=True)):
            if search.id == search_id:
                return search
        raise NotFoundError("That saved search is no longer in the library.")

    def add(self, name: str, query: str) -> SavedSearch:
        """Save a search under a name. Raises InvalidInputError without a name or a query."""
        tidy = required_name(name, "saved search")
        if not query.strip():
            raise InvalidInputError("There is nothing to search for.", "Type something first.")
        with self._store.write() as tx:
            search_id = stored.add_search(tx, tidy, query.strip())
            tx.record(Subject.SEARCH, Verb.ADDED, [search_id])
        search = self.get(search_id)
        gone = replace(search, deleted=datetime.now(UTC))
        self._history.record("Save search", lambda: self._put(gone), lambda: self._put(search))
        return search

    def edit(
        self, search_id: int, *, name: str | None = None, query: str | None = None
    ) -> SavedSearch:
        """Change a saved search."""
        before = self.get(search_id)
        after = replace(
            before,
            name=before.name if name is None else required_name(name, "saved search"),
            query=before.query if query is None else query.strip(),
        )
        return self._change("Edit saved search", before, after)

    def trash(self, search_id: int) -> None:
        """Put the saved search into the Trash."""
        before = self.get(search_id)
        self._change("Delete saved search", before, replace(before, deleted=datetime.now(UTC)))

    def restore(self, search_id: int) -> None:
        """Take the saved search out of the Trash."""
        before = self.get(search_id)
        self._change("Restore saved search", before, replace(before, deleted=None))

    def _change(self, label: str, before: SavedSearch, after: SavedSearch) -> SavedSearch:
        if after != before:
            self._put(after)
            self._history.record(label, lambda: self._put(before), lambda: self._put(after))
        return after

    def _put(self, search: SavedSearch) -> None:
        with self._store.write() as tx:
            stored.put_search(tx, search)
            tx.record(Subject.SEARCH, Verb.EDITED, [search.id])
