"""The pages of an original beside its text: where each word is printed, and pictures of the pages."""

from collections import OrderedDict
from threading import Lock

from newsclip.domain.errors import NotFoundError
from newsclip.domain.pages import Layout
from newsclip.domain.progress import Progress, Silent
from newsclip.importing.importer import Hints
from newsclip.language import tr
from newsclip.services.articles import Articles
from newsclip.services.workers import Workers
from newsclip.storage.store import Store

KEPT = 4
"""Layouts kept at hand."""


class Pages:
    """Shows originals that have pages; the work is done in processes of its own."""

    def __init__(self, store: Store, articles: Articles, workers: Workers) -> None:
        self._store = store
        self._articles = articles
        self._workers = workers
        self._lock = Lock()
        self._kept: OrderedDict[int, Layout] = OrderedDict()
        self._passwords: dict[int, str] = {}

    def has_pages(self, version_id: int) -> bool:
        """Whether the version came from a file with pages that is still here."""
        version = self._articles.version(version_id)
        if not self._articles.document(version_id).pages or version.dropped is not None:
            return False
        return self._store.originals.path(version.sha256).exists()

    def unlock(self, version_id: int, password: str) -> None:
        """Use this password for the original from now on; it is kept in memory only."""
        self._passwords[version_id] = password

    def layout(self, version_id: int, progress: Progress | None = None) -> Layout:
        """Where the text stands on the pages.

        Raises PasswordNeededError for a locked file, NotFoundError where the original is gone or is
        read otherwise by now than when it was imported.
        """
        with self._lock:
            if version_id in self._kept:
                self._kept.move_to_end(version_id)
                return self._kept[version_id]
        data = self._articles.original(version_id)
        if data is None:
            raise NotFoundError(
                tr("The original of this version is no longer here."), tr("Its text is complete.")
            )
        hints = Hints(tr("the original"), password=self._passwords.get(version_id, ""))
        text, layout = self._workers.layout(data, hints, progress or Silent())
        if text != self._articles.document(version_id).text:
            layout = Layout(layout.pages, ())
        with self._lock:
            self._kept[version_id] = layout
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        return layout

    def picture(
        self, version_id: int, page: int, width: int, progress: Progress | None = None
    ) -> tuple[int, int, bytes]:
        """A page so many pixels wide: width, height and its pixels, four bytes each (BGRX)."""
        digest = self._articles.version(version_id).sha256
        path = self._store.originals.path(digest)
        password = self._passwords.get(version_id, "")
        return self._workers.picture(path, password, page, width, progress or Silent())
