"""What a user does with saved searches."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from newsclip.domain.errors import InvalidInputError, NotFoundError
from newsclip.domain.events import Subject, Verb
from newsclip.domain.stories import SavedSearch
from newsclip.language import tr
from newsclip.services.history import History
from newsclip.services.names import required_name
from newsclip.services.rebasing import rebased
from newsclip.storage import memory as stored_memory
from newsclip.storage import stories as stored
from newsclip.storage.store import Reading, Store, Transaction


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
        with self._store.read() as connection:
            return _find(connection, search_id)

    def add(self, name: str, query: str) -> SavedSearch:
        """Save a search under a name. Raises InvalidInputError without a name or a query."""
        tidy = required_name(name, tr("saved search"))
        if not query.strip():
            raise InvalidInputError(
                tr("There is nothing to search for."), tr("Type something first.")
            )
        with self._store.write() as tx:
            search_id = stored.add_search(tx, tidy, query.strip())
            tx.record(Subject.SEARCH, Verb.ADDED, [search_id])
        search = self.get(search_id)
        self._history.swap(
            tr("Save search"), replace(search, deleted=datetime.now(UTC)), search, self._swap
        )
        return search

    def begin(self, searches: Sequence[tuple[str, str]]) -> None:
        """Give a new library these searches, once and as a whole; it is no step to be undone."""
        with self._store.write() as tx:
            if stored_memory.recall(tx.connection, "begun") is None:
                ids = [stored.add_search(tx, name, query) for name, query in searches]
                tx.record(Subject.SEARCH, Verb.ADDED, ids)
                stored_memory.remember(tx, "begun", "true")

    def edit(
        self, search_id: int, *, name: str | None = None, query: str | None = None
    ) -> SavedSearch:
        """Change a saved search."""

        def edited(search: SavedSearch) -> SavedSearch:
            return replace(
                search,
                name=search.name if name is None else required_name(name, tr("saved search")),
                query=search.query if query is None else query.strip(),
            )

        return self._change(tr("Edit saved search"), search_id, edited)

    def trash(self, search_id: int) -> None:
        """Put the saved search into the Trash."""
        now = datetime.now(UTC)
        self._change(tr("Delete saved search"), search_id, lambda one: replace(one, deleted=now))

    def restore(self, search_id: int) -> None:
        """Take the saved search out of the Trash."""
        self._change(tr("Restore saved search"), search_id, lambda one: replace(one, deleted=None))

    def _change(
        self, label: str, search_id: int, change: Callable[[SavedSearch], SavedSearch]
    ) -> SavedSearch:
        """Change the search as it is at this moment, whoever changed it last."""
        with self._store.write() as tx:
            before = _find(tx.connection, search_id)
            after = change(before)
            _put(tx, before, after)
        if after != before:
            self._history.swap(label, before, after, self._swap)
        return after

    def _swap(self, old: SavedSearch, new: SavedSearch) -> None:
        """What changed from ``old`` to ``new``, done to the search as it is by now."""
        with self._store.write() as tx:
            current = _find(tx.connection, old.id)
            _put(tx, current, rebased(current, old, new))


def _put(tx: Transaction, before: SavedSearch, after: SavedSearch) -> None:
    """Store and log the search, if anything is another."""
    if after != before:
        stored.put_search(tx, after)
        tx.record(Subject.SEARCH, Verb.EDITED, [after.id])


def _find(connection: Reading, search_id: int) -> SavedSearch:
    """The saved search, in the Trash or not. Raises NotFoundError."""
    for deleted in (False, True):
        for search in stored.searches(connection, deleted=deleted):
            if search.id == search_id:
                return search
    raise NotFoundError(tr("That saved search is no longer in the library."))
