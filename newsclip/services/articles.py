"""What a user does with articles: find, read, correct, sort, throw away and fetch back."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from newsclip.domain.articles import EDITABLE, Article, ArticleRow, Metadata, State, Version
from newsclip.domain.document import Document
from newsclip.domain.errors import InvalidInputError
from newsclip.domain.events import Subject, Verb
from newsclip.domain.scope import TRASH, ArticleQuery
from newsclip.domain.search import parse_search
from newsclip.domain.values import value_words
from newsclip.language import tr
from newsclip.services.conflicts import Conflicts
from newsclip.services.documents import Documents
from newsclip.services.history import History
from newsclip.services.hits import hit_in
from newsclip.services.names import tag_names
from newsclip.services.rebasing import rebased
from newsclip.services.saved import all_queries
from newsclip.storage import articles as stored
from newsclip.storage import highlights as stored_highlights
from newsclip.storage import versions
from newsclip.storage.finding import find_articles
from newsclip.storage.leftovers import release
from newsclip.storage.purging import purge
from newsclip.storage.store import Store, Transaction

PAGE = 200


class Articles:
    """Everything a user can do with articles that are in the library."""

    def __init__(
        self, store: Store, history: History, documents: Documents, conflicts: Conflicts
    ) -> None:
        self._store = store
        self._documents = documents
        self._history = history
        self._conflicts = conflicts

    def ids(self, query: ArticleQuery, *, typing: bool = False) -> list[int]:
        """All articles the query finds, in order. ``typing``: the last word may be unfinished."""
        with self._store.read() as connection:
            searches = all_queries(connection, query.scope, query.text)
            within = None
            if any("conflicting" in search.conditions for search in searches):
                within = self._conflicts.articles()
            return find_articles(connection, query, searches, typing=typing, within=within)

    def rows(self, ids: Sequence[int], search: str = "") -> list[ArticleRow]:
        """What a list shows of these articles; with a search, the words round each hit."""
        with self._store.read() as connection:
            rows = stored.rows(connection, ids)
            terms = parse_search(search).terms
            if not terms:
                return rows
            hits = {
                i: hit_in(terms, words, ()) for i, words in versions.texts(connection, ids).items()
            }
            elsewhere = [i for i in ids if not hits.get(i)]
            marked: dict[int, list[str]] = {}
            for highlight in stored_highlights.of_articles(connection, elsewhere):
                words = [highlight.note, *highlight.tags, *highlight.fields.values()]
                marked.setdefault(highlight.article_id, []).extend(filter(None, words))
        hits |= {i: hit_in(terms, "", marked.get(i, ())) for i in elsewhere}
        return [replace(row, hit=hits.get(row.id, "")) for row in rows]

    def get(self, article_id: int) -> Article:
        """One article. Raises NotFoundError."""
        with self._store.read() as connection:
            return stored.get(connection, article_id)

    def with_uuid(self, uuid: str) -> int | None:
        """The number of the article with the UUID; None when it is not in the library."""
        with self._store.read() as connection:
            return stored.id_of(connection, uuid.lower())

    def get_many(self, ids: Sequence[int]) -> list[Article]:
        """The articles, in the order asked; those that are gone are left out."""
        with self._store.read() as connection:
            return stored.get_many(connection, ids)

    def version(self, version_id: int) -> Version:
        """One version. Raises NotFoundError."""
        with self._store.read() as connection:
            return versions.version(connection, version_id)

    def versions(self, article_id: int) -> list[Version]:
        """All versions of an article, oldest first."""
        with self._store.read() as connection:
            return versions.versions(connection, article_id)

    def provenance(self, version_id: int) -> tuple[dict[str, str], list[str], list[str]]:
        """Where each metadata field came from, the importer's notes, the fields corrected by hand."""
        with self._store.read() as connection:
            return versions.details(connection, version_id)

    def document(self, version_id: int) -> Document:
        """The readable content of a version. Raises NotFoundError."""
        return self._documents.get(version_id)

    def original(self, version_id: int) -> bytes | None:
        """The bytes as they were received; None when they are gone or not what they were."""
        return self._store.originals.get(self.version(version_id).sha256)

    def originals_size(self, ids: Sequence[int]) -> int:
        """Bytes that dropping the originals of the articles would free: those no other one needs."""
        with self._store.read() as connection:
            return sum(versions.droppable(connection, ids).values())

    def drop_originals(self, ids: Sequence[int]) -> int:
        """Let go of the articles' original bytes; text, highlights and images stay.

        Returns how many bytes that freed; what another article came from too stays. It cannot be
        undone, but importing the same bytes again brings them back.
        """
        with self._store.write() as tx:
            freed = sum(versions.droppable(tx.connection, ids).values())
            digests = versions.drop_originals(tx, ids)
            tx.record(Subject.ARTICLE, Verb.EDITED, ids, ids)
        release(self._store, digests, ())
        return freed

    def image(self, sha256: str) -> bytes | None:
        """The bytes of a stored image, or None."""
        return self._store.images.get(sha256) if sha256 else None

    def edit(self, article_id: int, **values: str) -> Article:
        """Correct metadata by hand. Raises InvalidInputError for an unknown field, NotFoundError."""
        unknown = set(values) - set(EDITABLE)
        if unknown:
            raise InvalidInputError(
                tr("An article has no field {words}.", words=", ".join(sorted(unknown)))
            )
        cleaned = {name: " ".join(value.split()) for name, value in values.items()}

        def edited(article: Article) -> Article:
            metadata = _corrected(article.metadata, cleaned)
            return replace(article, metadata=metadata)

        changed = self._change(tr("Edit details"), [article_id], edited)
        return changed[0] if changed else self.get(article_id)

    def set_note(self, article_id: int, note: str) -> None:
        """Write down something about the article."""
        self._change(
            tr("Edit note"), [article_id], lambda article: replace(article, note=note.strip())
        )

    def set_state(self, ids: Sequence[int], state: State) -> None:
        """Put the articles into the inbox, what is being read, or the archive."""
        self._change(
            tr("Move to {place}", place=value_words(state.value)),
            ids,
            lambda article: replace(article, state=state),
        )

    def tag(
        self, ids: Sequence[int], *, add: Sequence[str] = (), remove: Sequence[str] = ()
    ) -> None:
        """Add tags to the articles and take others off."""
        gone = {name.casefold() for name in tag_names(remove)}

        def tagged(article: Article) -> Article:
            kept = [name for name in article.tags if name.casefold() not in gone]
            return replace(article, tags=tag_names([*kept, *add]))

        self._change(tr("Tag"), ids, tagged)

    def trash(self, ids: Sequence[int]) -> None:
        """Put the articles into the Trash, with their highlights."""
        now = datetime.now(UTC)
        self._change(tr("Move to Trash"), ids, lambda article: replace(article, deleted=now))

    def restore(self, ids: Sequence[int]) -> None:
        """Take the articles out of the Trash."""
        self._change(tr("Restore"), ids, lambda article: replace(article, deleted=None))

    def delete_forever(self, ids: Sequence[int]) -> None:
        """Delete articles that are in the Trash for good, with originals no other one uses."""
        doomed = [article.id for article in self.get_many(ids) if article.deleted is not None]
        originals: set[str] = set()
        images: set[str] = set()
        with self._store.write() as tx:
            for article_id in doomed:
                mine, shown = stored.destroy(tx, article_id)
                originals |= mine
                images |= shown
            tx.record(Subject.ARTICLE, Verb.REMOVED, doomed, doomed)
        release(self._store, originals, images)

    def empty_trash(self) -> int:
        """Delete everything in the Trash for good, so that nothing before can be undone.

        Returns how many things there were.
        """
        ids = self.ids(ArticleQuery(scope=TRASH))
        self.delete_forever(ids)
        with self._store.write() as tx:
            others = purge(tx)
        self._history.clear()
        return len(ids) + others

    def set_position(self, article_id: int, position: int) -> None:
        """Remember where reading stopped."""
        with self._store.write() as tx:
            stored.set_position(tx, article_id, max(0, position))

    def _change(
        self, label: str, ids: Sequence[int], change: Callable[[Article], Article]
    ) -> list[Article]:
        """Change the articles as they are at this moment, whoever changed them last."""
        with self._store.write() as tx:
            found = stored.get_many(tx.connection, ids)
            changed = [change(article) for article in found]
            before, after = self._put(tx, found, changed)
        if after:
            self._history.swap(label, before, after, self._swap)
        return changed

    def _swap(self, old: Sequence[Article], new: Sequence[Article]) -> None:
        """What changed from ``old`` to ``new``, done to the articles as they are by now."""
        with self._store.write() as tx:
            found = {a.id: a for a in stored.get_many(tx.connection, [a.id for a in old])}
            pairs = [(was, then) for was, then in zip(old, new, strict=True) if was.id in found]
            after = [rebased(found[was.id], was, then) for was, then in pairs]
            self._put(tx, [found[was.id] for was, _ in pairs], after)

    @staticmethod
    def _put(
        tx: Transaction, before: Sequence[Article], after: Sequence[Article]
    ) -> tuple[list[Article], list[Article]]:
        """Store and log those that differ; they are returned as they were and as they are."""
        pairs = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
        standing: dict[tuple[State, datetime | None], list[int]] = {}
        tagged: list[Article] = []
        for old, new in pairs:
            if replace(old, state=new.state, deleted=new.deleted) == new:
                standing.setdefault((new.state, new.deleted), []).append(new.id)
            elif replace(old, tags=new.tags) == new:
                tagged.append(new)
            else:
                stored.put(tx, new)
        for (state, deleted), some in standing.items():
            stored.put_standing(tx, some, state, deleted)
        if tagged:
            stored.put_tags(tx, tagged)
        ids = [new.id for _, new in pairs]
        tx.record(Subject.ARTICLE, Verb.EDITED, ids, ids)
        return [old for old, _ in pairs], [new for _, new in pairs]


def _corrected(metadata: Metadata, values: Mapping[str, str]) -> Metadata:
    known = {name: values.get(name, getattr(metadata, name)) for name in EDITABLE}
    return Metadata(**known, title_proposed=metadata.title_proposed and "title" not in values)
