"""Updating: what came again from an article's address becomes a version beside those before."""

from dataclasses import dataclass

from newsclip.domain.document import Document
from newsclip.domain.events import Subject, Verb
from newsclip.domain.highlights import Highlight
from newsclip.language import mark, tr
from newsclip.services.arrivals import Arrival, Kept
from newsclip.services.carrying import Carried, Resolved, carry, resolved
from newsclip.services.changes_in_words import changes_in_words
from newsclip.services.outcomes import ImportedItem, Outcome
from newsclip.storage import articles as stored
from newsclip.storage import highlights as stored_highlights
from newsclip.storage import sketches, stories, versions
from newsclip.storage.store import Store, Transaction

MOST_TRIES = 5


_LOOK = mark("Of your highlights, {words}: look at them.")


@dataclass(frozen=True, slots=True)
class _Found:
    """What was worked out before the transaction: it holds while the same version is current."""

    version_id: int
    highlights: tuple[Highlight, ...]
    resolutions: Resolved
    said: str


class Updates:
    """Adds versions, with the highlights carried over."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, arrival: Arrival, kept: Kept, article_id: int) -> ImportedItem:
        """Add the version and make it the current one. What it changes is in the item's notes.

        Comparing two long texts takes a while, so it is done before the transaction; should somebody
        change a highlight or add a version meanwhile, it is done again.
        """
        for _ in range(MOST_TRIES):
            found = self._work_out(article_id, kept.extracted.document)
            if item := self._write(arrival, kept, article_id, found):
                return item
        with self._store.write():  # nobody else can write while this is held
            found = self._work_out(article_id, kept.extracted.document)
            item = self._write(arrival, kept, article_id, found)
        assert item is not None  # noqa: S101 - nothing can have changed
        return item

    def _work_out(self, article_id: int, document: Document) -> _Found:
        with self._store.read() as connection:
            version_id, text = versions.current_text(connection, article_id)
            own = stored_highlights.own_of_version(connection, version_id)
            older = stored_highlights.homed_outside(connection, article_id, version_id)
            homes = {one.version_id for one in older}
            texts = {home: versions.text_of(connection, home) for home in homes}
            listed = {i for i in (*homes, version_id) if versions.from_list(connection, i)}
        # What a list said of an article is no earlier text of it: only the quotes themselves count.
        texts |= dict.fromkeys(listed)
        resolutions = list(resolved(own, None if version_id in listed else text, document))
        for home in sorted(homes):
            mine = [one for one in older if one.version_id == home]
            resolutions += resolved(mine, texts[home], document)
        return _Found(
            version_id, (*own, *older), resolutions, changes_in_words(text, document.text)
        )

    def _write(
        self, arrival: Arrival, kept: Kept, article_id: int, found: _Found
    ) -> ImportedItem | None:
        """All rows in one transaction; None when the article is another by now."""
        received, extracted = arrival.received, kept.extracted
        with self._store.write() as tx:
            if not self._still(tx, article_id, found):
                return None
            self._store.originals.put(received.data)
            before, title = stored.follow(tx, article_id, extracted.metadata)
            version_id = versions.insert_version(
                tx, article_id, extracted, received.capture, arrival.digest, len(received.data)
            )
            carried = carry(tx, version_id, extracted.document, found.resolutions)
            sketches.put(tx, article_id, kept.sketch)
            stored.set_checked(tx, article_id)
            restored = stored.take_out_of_trash(tx, article_id)
            tx.record(Subject.VERSION, Verb.ADDED, [version_id], [article_id])
            tx.record(Subject.ARTICLE, Verb.EDITED, [article_id], [article_id])
            if arrival.story_id:
                stories.add_articles(tx, arrival.story_id, [article_id])
                tx.record(Subject.STORY, Verb.EDITED, [arrival.story_id], [article_id])
        notes = _notes(found.said, carried, before, title, restored=restored)
        return ImportedItem(
            arrival.source,
            Outcome.UPDATED,
            article_id,
            title,
            notes=(*notes, *extracted.notes),
            version_id=version_id,
            before=found.version_id,
        )

    @staticmethod
    def _still(tx: Transaction, article_id: int, found: _Found) -> bool:
        """Whether the article has the same current version and the same highlights as before."""
        version_id, _ = versions.current_text(tx.connection, article_id)
        own = stored_highlights.own_of_version(tx.connection, version_id)
        older = stored_highlights.homed_outside(tx.connection, article_id, version_id)
        return version_id == found.version_id and (*own, *older) == found.highlights


def asks_to_look(note: str) -> bool:
    """Whether the note of a new version asks to look at highlights that changed with it."""
    return note.startswith(tr(_LOOK).partition("{")[0])


def _notes(
    said: str, carried: Carried, before: str, title: str, *, restored: bool
) -> tuple[str, ...]:
    notes = [tr("A new version: {words}.", words=said or tr("only its form changed"))]
    if before != title:
        notes.append(tr("The headline was “{before}”.", before=before))
    moved, reworded, gone = carried.moved, carried.reworded, carried.gone
    told = [
        tr("{n} moved", "{n} moved", n=moved) if moved else "",
        tr("{n} reworded", "{n} reworded", n=reworded) if reworded else "",
        tr("{n} taken out", "{n} taken out", n=gone) if gone else "",
    ]
    if any(told):
        notes.append(tr(_LOOK, words=tr(" and ").join(filter(None, told))))
    if restored:
        notes.append(tr("It was in the Trash and has been restored."))
    return tuple(notes)
