"""Which sources of a comparison are really one, by the text that they share."""

from collections.abc import Sequence
from threading import Lock

from newsclip.domain.events import Event, LibraryChanged, Subject
from newsclip.domain.independence import Independence
from newsclip.services.bus import Bus
from newsclip.storage import comparing, versions
from newsclip.storage.store import Store

_MOST_KEPT = 16


class Sources:
    """What articles share, worked out when asked and kept until one of them changes."""

    def __init__(self, store: Store, bus: Bus) -> None:
        self._store = store
        self._lock = Lock()
        self._found: dict[tuple[int, ...], Independence] = {}
        bus.subscribe(self._forget)

    def _forget(self, event: Event) -> None:
        if isinstance(event, LibraryChanged) and event.touches(Subject.ARTICLE, Subject.VERSION):
            changed = event.articles()
            with self._lock:
                self._found = {k: v for k, v in self._found.items() if changed.isdisjoint(k)}

    def among(self, article_ids: Sequence[int]) -> Independence:
        """What these articles share, and how many origins they have."""
        key = tuple(sorted(set(article_ids)))
        with self._lock:
            if key in self._found:
                return self._found[key]
        from newsclip.analysis.comparing.sharing import find_origins

        with self._store.read() as connection:
            texts = versions.texts(connection, key)
            published = comparing.published_dates(connection, key)
        found = find_origins(texts, published)
        with self._lock:
            if len(self._found) >= _MOST_KEPT:
                self._found.clear()
            self._found[key] = found
        return found
