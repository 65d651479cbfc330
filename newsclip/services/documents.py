"""Documents, read once: a version's canonical text never changes."""

from collections import OrderedDict
from threading import Lock

from newsclip.domain.document import Document
from newsclip.domain.events import Event, LibraryChanged, Subject
from newsclip.storage import versions
from newsclip.storage.store import Store

KEPT = 8
LARGEST_KEPT = 2_000_000


class Documents:
    """The documents last read, kept at hand."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = Lock()
        self._kept: OrderedDict[int, Document] = OrderedDict()

    def get(self, version_id: int) -> Document:
        """The document of a version. Raises NotFoundError."""
        with self._lock:
            if version_id in self._kept:
                self._kept.move_to_end(version_id)
                return self._kept[version_id]
        with self._store.read() as connection:
            document = versions.document(connection, version_id)
        with self._lock:
            if len(document.text) <= LARGEST_KEPT:
                self._kept[version_id] = document
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        return document

    def heard(self, event: Event) -> None:
        """Forget the versions that an event is about: their images have arrived."""
        if isinstance(event, LibraryChanged):
            for version_id in event.ids(Subject.VERSION):
                self.forget(version_id)

    def forget(self, version_id: int) -> None:
        """Read it anew next time: its images have arrived, or it is gone."""
        with self._lock:
            self._kept.pop(version_id, None)
