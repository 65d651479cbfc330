"""Importing: sources become articles, one transaction each; what fails is told and spoils nothing."""

from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from hashlib import sha256

from newsclip.domain.articles import Extracted, State
from newsclip.domain.errors import CancelledError, NewsClipError
from newsclip.domain.events import Subject, Verb
from newsclip.domain.progress import Progress, Silent, check
from newsclip.services.history import History
from newsclip.services.images import Fetch, keep_images
from newsclip.services.preferences import Preferences
from newsclip.services.receiving import Received, receive
from newsclip.services.sources import Source
from newsclip.services.workers import Workers
from newsclip.storage import articles as stored
from newsclip.storage import stories as stored_stories
from newsclip.storage import versions
from newsclip.storage.leftovers import all_or_nothing
from newsclip.storage.store import Store, Transaction


class Outcome(StrEnum):
    """What became of a source."""

    NEW = "new"
    ALREADY = "already"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class ImportedItem:
    """One source and what became of it; ``notes`` are sentences for the user."""

    source: Source
    outcome: Outcome
    article_id: int = 0
    title: str = ""
    error: NewsClipError | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of a batch, in the order of its sources; ``cancelled`` leaves the rest out."""

    items: tuple[ImportedItem, ...]
    cancelled: bool = False

    def of(self, outcome: Outcome) -> tuple[ImportedItem, ...]:
        """The items with that outcome."""
        return tuple(item for item in self.items if item.outcome is outcome)

    @property
    def article_ids(self) -> tuple[int, ...]:
        """The articles that were made or found, in order, each once."""
        return tuple(dict.fromkeys(item.article_id for item in self.items if item.article_id))

    @property
    def failed_sources(self) -> tuple[Source, ...]:
        """What can be tried again."""
        return tuple(item.source for item in self.of(Outcome.FAILED))


@dataclass(frozen=True, slots=True)
class _Pending:
    source: Source
    received: Received
    digest: str
    future: Future[Extracted]
    story_id: int


class Imports:
    """The import of sources into the library."""

    def __init__(
        self, store: Store, history: History, preferences: Preferences, workers: Workers
    ) -> None:
        self._store = store
        self._history = history
        self._preferences = preferences
        self._workers = workers

    def run(
        self,
        sources: Sequence[Source],
        progress: Progress | None = None,
        *,
        story_id: int = 0,
        allow_private: bool = False,
    ) -> ImportReport:
        """Import the sources, in order. Failures are in the report; cancelling keeps what is done.

        ``allow_private`` lets the addresses given here, and nothing they lead to, be private ones.
        """
        progress = progress or Silent()
        items: list[ImportedItem] = []
        pending: deque[_Pending] = deque()
        cancelled = False
        try:
            for source in sources:
                progress.step(len(items), len(sources), source.name)
                for begun in self._begin(source, progress, story_id, allow_private=allow_private):
                    if isinstance(begun, ImportedItem):
                        self._finish_all(pending, items, progress)
                        items.append(begun)
                        continue
                    pending.append(begun)
                    if len(pending) > 2 * self._workers.count:
                        items.append(self._finish(pending.popleft(), progress))
                        progress.step(len(items), max(len(sources), len(items)), begun.source.name)
            self._finish_all(pending, items, progress)
        except CancelledError:
            cancelled = True
            for waiting in pending:
                waiting.future.cancel()
        found = [item.article_id for item in items if item.outcome is Outcome.ALREADY]
        if story_id and found:
            with self._store.write() as tx:
                self._include(tx, story_id, found)
        self._remember([item.article_id for item in items if item.outcome is Outcome.NEW])
        progress.step(len(items), len(sources), "")
        return ImportReport(tuple(items), cancelled)

    def _begin(
        self, source: Source, progress: Progress, story_id: int, *, allow_private: bool
    ) -> Iterator[ImportedItem | _Pending]:
        """Receive the source and hand it, or what it contains, to a worker."""
        try:
            received = receive(source, progress, allow_private=allow_private)
            for one, its in self._opened(source, received, progress):
                check(progress)
                yield self._hand_over(one, its, story_id)
        except CancelledError:
            raise
        except NewsClipError as error:
            yield ImportedItem(source, Outcome.FAILED, error=error)

    def _opened(
        self, source: Source, received: Received, progress: Progress
    ) -> Iterator[tuple[Source, Received]]:
        """The articles in a web capture or a mailbox; anything else is one by itself."""
        from newsclip.importing.containers import MemberKind, may_hold_several

        members = []
        if may_hold_several(received.data):
            found = self._workers.members(received.data, received.hints, progress)
            articles = (MemberKind.PAGE, MemberKind.MESSAGE)
            members = [member for member in found if member.kind in articles]
        if len(members) < 2:
            yield source, received
            return
        for member in members:
            name = f"{source.name}: {member.title or member.url}"
            one = Source(source.method, name, data=member.data, hints=member.hints)
            capture = replace(received.capture, source=name, final_url=member.url)
            yield one, Received(member.data, member.hints, capture)

    def _hand_over(
        self, source: Source, received: Received, story_id: int
    ) -> ImportedItem | _Pending:
        """Begin to extract the article, unless these bytes are in the library."""
        digest = sha256(received.data).hexdigest()
        with self._store.read() as connection:
            known = versions.with_original(connection, digest)
        if known:
            return self._already(source, known)
        future = self._workers.submit(received.data, received.hints)
        return _Pending(source, received, digest, future, story_id)

    def _finish_all(
        self, pending: deque[_Pending], items: list[ImportedItem], progress: Progress
    ) -> None:
        """Finish what is pending, one by one, so that what is done is known when it is cancelled."""
        while pending:
            items.append(self._finish(pending.popleft(), progress))

    def _finish(self, pending: _Pending, progress: Progress) -> ImportedItem:
        try:
            received = pending.received
            extracted = self._workers.result(
                pending.future, received.data, received.hints, progress
            )
            return self._store_article(pending, extracted, progress)
        except CancelledError:
            raise
        except NewsClipError as error:
            return ImportedItem(pending.source, Outcome.FAILED, error=error)

    def _store_article(
        self, pending: _Pending, extracted: Extracted, progress: Progress
    ) -> ImportedItem:
        source, received = pending.source, pending.received
        extracted = _titled(extracted, source)
        with self._store.read() as connection:
            twin = versions.twin(connection, extracted)
            same_address = stored.at_address(connection, extracted.metadata.url)
        if twin:
            return self._already(source, twin)
        with all_or_nothing(self._store, pending.digest) as keep:
            document, missing = keep_images(
                extracted.document,
                extracted.images,
                received.beside,
                self._fetcher(source),
                keep,
                progress,
            )
            notes = _notes(extracted, missing, known=bool(same_address))
            extracted = replace(extracted, document=document, notes=notes)
            article_id = self._write(extracted, pending)
        title = extracted.metadata.title
        return ImportedItem(source, Outcome.NEW, article_id, title, notes=notes)

    def _write(self, extracted: Extracted, pending: _Pending) -> int:
        """All rows in one transaction, the story's too, and the original before it commits."""
        received, digest, story_id = pending.received, pending.digest, pending.story_id
        with self._store.write() as tx:
            self._store.originals.put(received.data)
            article_id = stored.insert(tx, extracted.metadata, State.INBOX)
            versions.insert_version(
                tx, article_id, extracted, received.capture, digest, len(received.data)
            )
            tx.record(Subject.ARTICLE, Verb.ADDED, [article_id], [article_id])
            self._include(tx, story_id, [article_id])
        return article_id

    def _fetcher(self, source: Source) -> Fetch | None:
        if not source.url or not self._preferences.current.fetch_images:
            return None
        from newsclip.importing.fetch import fetch_image

        return lambda url: fetch_image(url).data

    def _already(self, source: Source, article_id: int) -> ImportedItem:
        """The article that is there; taken out of the Trash if that is where it is."""
        with self._store.read() as connection:
            article = stored.get(connection, article_id)
        notes: tuple[str, ...] = ()
        if article.deleted is not None:
            self._set_deleted([article_id], None)
            notes = ("It was in the Trash and has been restored.",)
        return ImportedItem(
            source, Outcome.ALREADY, article_id, article.metadata.title, notes=notes
        )

    @staticmethod
    def _include(tx: Transaction, story_id: int, article_ids: Sequence[int]) -> None:
        if story_id and article_ids:
            stored_stories.add_articles(tx, story_id, article_ids)
            tx.record(Subject.STORY, Verb.EDITED, [story_id], article_ids)

    def _remember(self, ids: Sequence[int]) -> None:
        if not ids:
            return
        label = "Import article" if len(ids) == 1 else f"Import {len(ids)} articles"
        self._history.record(
            label,
            lambda: self._set_deleted(ids, datetime.now(UTC)),
            lambda: self._set_deleted(ids, None),
        )

    def _set_deleted(self, ids: Sequence[int], deleted: datetime | None) -> None:
        with self._store.write() as tx:
            for article in stored.get_many(tx.connection, ids):
                stored.put(tx, replace(article, deleted=deleted))
            tx.record(Subject.ARTICLE, Verb.EDITED, ids, ids)


def _titled(extracted: Extracted, source: Source) -> Extracted:
    """With a title in any case: the name of the source, marked as proposed, for want of another."""
    if extracted.metadata.title.strip():
        return extracted
    stem = source.path.stem if source.path else source.name
    metadata = replace(extracted.metadata, title=stem or "Untitled", title_proposed=True)
    return replace(extracted, metadata=metadata)


def _notes(extracted: Extracted, missing: int, *, known: bool) -> tuple[str, ...]:
    """The importer's notes and ours, for the user."""
    notes = list(extracted.notes)
    if missing:
        notes.append(f"{missing} image{'s' if missing > 1 else ''} could not be kept.")
    if known:
        notes.append("Another capture of this address is in the library already.")
    return tuple(notes)
