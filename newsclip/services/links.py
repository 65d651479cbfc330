"""What a user does with links between highlights."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from newsclip.domain.errors import InvalidInputError, NotFoundError
from newsclip.domain.events import Subject, Verb
from newsclip.domain.highlights import EvidenceRow
from newsclip.domain.links import SYMMETRIC, Link, Relation, relation_words
from newsclip.language import tr, within
from newsclip.services.evidence import Evidence
from newsclip.services.history import History
from newsclip.storage import highlights as stored_highlights
from newsclip.storage import links as stored
from newsclip.storage.store import Store, Transaction


@dataclass(frozen=True, slots=True)
class Linked:
    """A link as one of its ends sees it: in words, and what is at the other end."""

    link: Link
    words: str
    row: EvidenceRow


class Links:
    """Links of a library."""

    def __init__(self, store: Store, history: History, evidence: Evidence) -> None:
        self._store = store
        self._history = history
        self._evidence = evidence

    def add(self, source: int, target: int, relation: Relation) -> Link:
        """Link two highlights; of a symmetric relation there is one link, whichever end began it.

        Raises InvalidInputError for a highlight with itself or a link that is there, NotFoundError.
        """
        if source == target:
            raise InvalidInputError(
                tr("A highlight cannot be linked to itself."), tr("Choose another one.")
            )
        if relation in SYMMETRIC:
            source, target = sorted((source, target))
        with self._store.write() as tx:
            found = stored_highlights.get_many(tx.connection, [source, target])
            if len([one for one in found if one.deleted is None]) < 2:
                raise NotFoundError(tr("One of the two highlights is no longer in the library."))
            link, fresh = stored.add(tx, source, target, relation)
            if not fresh:
                raise InvalidInputError(
                    tr(
                        "The two are linked already: {words}.",
                        words=within(relation_words(relation)),
                    )
                )
            self._log(tx, link)
        label = tr("Link as {words}", words=within(relation_words(relation)))
        self._history.record(label, lambda: self._put(link, gone=True), lambda: self._put(link))
        return link

    def remove(self, link_id: int) -> None:
        """Take a link away. Raises NotFoundError."""
        with self._store.read() as connection:
            link = stored.get(connection, link_id)
        if link is None:
            raise NotFoundError(tr("That link is no longer in the library."))
        self._put(link, gone=True)
        self._history.record(
            tr("Remove link"), lambda: self._put(link), lambda: self._put(link, gone=True)
        )

    def of(self, ids: Sequence[int]) -> dict[int, tuple[Linked, ...]]:
        """For each of the highlights that has any, its links as it sees them."""
        with self._store.read() as connection:
            found = stored.of_highlights(connection, ids)
        if not found:
            return {}
        wanted, ends = set(ids), {end for link in found for end in (link.source, link.target)}
        rows = {row.highlight.id: row for row in self._evidence.rows(sorted(ends))}
        made: dict[int, list[Linked]] = {}
        for link in found:
            for end in {link.source, link.target} & wanted:
                if (row := rows.get(link.other(end))) is not None:
                    made.setdefault(end, []).append(Linked(link, link.words(end), row))
        return {end: tuple(some) for end, some in made.items()}

    def _put(self, link: Link, *, gone: bool = False) -> None:
        with self._store.write() as tx:
            stored.set_deleted(tx, link.id, datetime.now(UTC) if gone else None)
            self._log(tx, link)

    @staticmethod
    def _log(tx: Transaction, link: Link) -> None:
        ends = [link.source, link.target]
        found = stored_highlights.get_many(tx.connection, ends)
        tx.record(Subject.HIGHLIGHT, Verb.EDITED, ends, [one.article_id for one in found])
