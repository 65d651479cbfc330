"""Filing: an article that was read goes into the library, with all that belongs to it, or not at all."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from newsclip.domain.articles import Article, Extracted, State
from newsclip.domain.errors import LibraryError
from newsclip.domain.events import Subject, Verb
from newsclip.domain.progress import Progress
from newsclip.language import tr
from newsclip.services.arrivals import Arrival, Kept
from newsclip.services.carrying import set_current
from newsclip.services.extraction import Extraction
from newsclip.services.images import TO_COME, is_address, keep_images, lacking_note, to_come_note
from newsclip.services.imported_marks import Taken, places, take_over
from newsclip.services.names import tag_names
from newsclip.services.outcomes import ImportedItem, Outcome
from newsclip.services.preferences import Preferences
from newsclip.services.sources import Source
from newsclip.services.updating import Updates
from newsclip.storage import articles as stored
from newsclip.storage import sketches, versions
from newsclip.storage import stories as stored_stories
from newsclip.storage.leftovers import all_or_nothing, release
from newsclip.storage.store import Store, Transaction

LEAST_SHARED = 0.25
LEAST_UNDER_TITLE = 0.05
"""How much of the shorter text two captures of an address share, at least, to be one article."""
ANOTHER_TEXT = (
    "Another article from this address is in the library already; what the address shows now is "
    "something else, so it is kept beside it."
)


class Filing:
    """Puts what was extracted into the library, or finds that it is there."""

    def __init__(self, store: Store, preferences: Preferences) -> None:
        self._store = store
        self._preferences = preferences
        self._updates = Updates(store)

    def original(self, digest: str) -> bytes | None:
        """The bytes of an original in the library; None when they are not here."""
        return self._store.originals.get(digest)

    def has_original(self, digest: str) -> bool:
        """Whether these bytes are in the library."""
        return self._store.originals.path(digest).exists()

    def known(self, arrival: Arrival) -> ImportedItem | None:
        """The article that has these very bytes, None when no article does."""
        with self._store.read() as connection:
            article_id = versions.with_original(connection, arrival.digest)
        if not article_id:
            return None
        if not self._store.originals.path(arrival.digest).exists():
            with self._store.write() as tx:  # it had been let go of, or was lost
                self._store.originals.put(arrival.received.data)
                if not versions.take_back(tx, arrival.digest):
                    tx.record(Subject.ARTICLE, Verb.EDITED, [article_id], [article_id])
        return self._already(arrival.source, article_id)

    def keep(self, arrival: Arrival, extraction: Extraction, progress: Progress) -> Kept:
        """Put the files of an article into the library, before its rows: images and original.

        Raises DiskFullError and what else a store can fail with; then none of them stay.
        """
        received = arrival.received
        extracted = _titled(extraction.extracted, arrival.source)
        with all_or_nothing(self._store, arrival.digest) as keep:
            document, missing = keep_images(
                extracted.document,
                extracted.images,
                received.beside,
                keep,
                progress,
            )
            self._store.originals.put(received.data)
        to_come = bool(arrival.source.url) and self._preferences.current.fetch_images
        extracted = replace(extracted, document=document, notes=_notes(extracted, missing, to_come))
        return Kept(extracted, extraction.sketch)

    def let_go(self, arrival: Arrival, kept: Kept) -> None:
        """Remove the files of an article that is not filed, unless another needs them."""
        release(self._store, {arrival.digest}, kept.images)

    def file(self, arrival: Arrival, kept: Kept) -> ImportedItem:
        """Store the rows of the article, or of a new version of the one that is there.

        Raises DiskFullError and what else a store can fail with; then its files do not stay.
        """
        try:
            item = self._file(arrival, kept)
        except BaseException:
            with suppress(LibraryError):
                self.let_go(arrival, kept)
            raise
        if item.outcome is Outcome.ALREADY:
            self.let_go(arrival, kept)
        told = tuple(note for note in item.notes if TO_COME not in note)
        return self._merged(replace(item, notes=told), kept.extracted)

    def _file(self, arrival: Arrival, kept: Kept) -> ImportedItem:
        source, extracted = arrival.source, kept.extracted
        with self._store.read() as connection:
            twin = versions.twin(connection, extracted)
            same_address = stored.at_address(connection, extracted.metadata.url)
        if not twin and same_address and extracted.importer in versions.LISTS:
            twin = same_address[0]  # the page itself is there; the list may know more of it
        if twin:
            return self._already(source, twin)
        if earlier := self._earlier(same_address, extracted):
            return self._updates.add(arrival, kept, earlier)
        if same_address:
            extracted = replace(extracted, notes=(*extracted.notes, ANOTHER_TEXT))
        article_id = self._write(arrival, replace(kept, extracted=extracted))
        title = extracted.metadata.title
        return ImportedItem(source, Outcome.NEW, article_id, title, notes=extracted.notes)

    def _merged(self, item: ImportedItem, extracted: Extracted) -> ImportedItem:
        """The item, after what its user had put there in another program was taken over."""
        if not (extracted.marks or extracted.tags or extracted.note):
            return item
        with self._store.read() as connection:
            version_id = stored.get(connection, item.article_id).version_id
            document = versions.document(connection, version_id)
        bare = extracted.importer in versions.LISTS
        spans = places(extracted.marks, document.text, bare=bare)
        with self._store.write() as tx:
            article = stored.get(tx.connection, item.article_id)
            note = article.note
            if extracted.note and extracted.note not in note:
                note = "\n\n".join(filter(None, (note, extracted.note)))
            after = replace(article, note=note, tags=tag_names([*article.tags, *extracted.tags]))
            if after != article:
                stored.put(tx, after)
                tx.record(Subject.ARTICLE, Verb.EDITED, [article.id], [article.id])
            taken = Taken()
            if article.version_id == version_id:
                taken = take_over(tx, article.id, document, extracted.marks, spans)
        return replace(item, notes=(*item.notes, *taken.said))

    def _earlier(self, same_address: Sequence[int], extracted: Extracted) -> int:
        """The article at the same address of which this is another version, 0 when there is none."""
        with self._store.read() as connection:
            for article_id in same_address:
                article = stored.get(connection, article_id)
                if versions.from_list(connection, article.version_id):
                    return article_id  # only what a list said of it was there so far
                text = versions.text_of(connection, article.version_id)
                if text is not None and is_version(article, text, extracted):
                    return article_id
        return 0

    def _write(self, arrival: Arrival, kept: Kept) -> int:
        """All rows in one transaction, the story's too."""
        received, extracted = arrival.received, kept.extracted
        with self._store.write() as tx:
            self._store.originals.put(received.data)  # it is there, unless a twin of it just failed
            article_id = stored.insert(tx, extracted.metadata, State.INBOX)
            versions.insert_version(
                tx, article_id, extracted, received.capture, arrival.digest, len(received.data)
            )
            sketches.put(tx, article_id, kept.sketch)
            tx.record(Subject.ARTICLE, Verb.ADDED, [article_id], [article_id])
            self._include(tx, arrival.story_id, [article_id])
        return article_id

    def _already(self, source: Source, article_id: int) -> ImportedItem:
        """The article that is there; taken out of the Trash if that is where it is."""
        with self._store.read() as connection:
            article = stored.get(connection, article_id)
        notes: tuple[str, ...] = ()
        if article.deleted is not None:
            self.set_deleted([article_id], None)
            notes = (tr("It was in the Trash and has been restored."),)
        return ImportedItem(
            source, Outcome.ALREADY, article_id, article.metadata.title, notes=notes
        )

    def include(self, story_id: int, article_ids: Sequence[int]) -> None:
        """Put articles that were there into the story."""
        with self._store.write() as tx:
            self._include(tx, story_id, article_ids)

    @staticmethod
    def _include(tx: Transaction, story_id: int, article_ids: Sequence[int]) -> None:
        if story_id and article_ids:
            stored_stories.add_articles(tx, story_id, article_ids)
            tx.record(Subject.STORY, Verb.EDITED, [story_id], article_ids)

    def set_current(self, article_id: int, version_id: int) -> None:
        """Let another version of the article be the current one."""
        with self._store.write() as tx:
            document = versions.document(tx.connection, version_id)
            set_current(tx, article_id, version_id, document)

    def set_deleted(self, ids: Sequence[int], deleted: datetime | None) -> None:
        """Put the articles into the Trash, or with None take them out."""
        with self._store.write() as tx:
            for article in stored.get_many(tx.connection, ids):
                stored.put(tx, replace(article, deleted=deleted))
            tx.record(Subject.ARTICLE, Verb.EDITED, ids, ids)


def _titled(extracted: Extracted, source: Source) -> Extracted:
    """With a title in any case: the name of the source, marked as proposed, for want of another."""
    if extracted.metadata.title.strip():
        return extracted
    stem = source.path.stem if source.path else source.name
    metadata = replace(extracted.metadata, title=stem or tr("Untitled"), title_proposed=True)
    return replace(extracted, metadata=metadata)


def is_version(article: Article, text: str, extracted: Extracted) -> bool:
    """Whether what came from the address of an article is another version of it.

    An address can show something else by now: a start page, a wall, a live page of the day. It is a
    version when a fair part of the shorter text stands in the other, or under the same title some.
    """
    from newsclip.analysis.similarity import resemblance

    shared = resemblance(text, extracted.document.text)
    same_title = article.metadata.title.casefold() == extracted.metadata.title.casefold()
    return shared >= (LEAST_UNDER_TITLE if same_title else LEAST_SHARED)


def _notes(extracted: Extracted, missing: Sequence[str], to_come: bool) -> tuple[str, ...]:
    """The importer's notes, and ours about pictures that are not here, or are ``to_come``."""
    notes = list(extracted.notes)
    elsewhere = [source for source in missing if is_address(source)]
    lost = len(missing) - len(elsewhere)
    if lost:
        notes.append(tr("{n} image could not be kept.", "{n} images could not be kept.", n=lost))
    if elsewhere:
        notes.append((to_come_note if to_come else lacking_note)(len(elsewhere)))
    return tuple(notes)
