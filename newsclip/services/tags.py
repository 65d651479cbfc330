"""What a user does with tags themselves."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from newsclip.domain.articles import Article
from newsclip.domain.errors import InvalidInputError, NotFoundError
from newsclip.domain.events import Subject, Verb
from newsclip.domain.highlights import Highlight
from newsclip.domain.stories import Tag
from newsclip.services.history import History
from newsclip.services.names import tag_names
from newsclip.storage import articles as stored_articles
from newsclip.storage import highlights as stored_highlights
from newsclip.storage import tags as stored_tags
from newsclip.storage.store import Store

Renaming = Callable[[str], str]
Tagged = tuple[Sequence[Article], Sequence[Highlight]]


class Tags:
    """Everything a user can do with tags themselves; giving them is part of what has them."""

    def __init__(self, store: Store, history: History) -> None:
        self._store = store
        self._history = history

    def all(self) -> tuple[Tag, ...]:
        """Every tag by name, with its counts."""
        with self._store.read() as connection:
            return stored_tags.all_tags(connection)

    def get(self, name: str) -> Tag:
        """The tag of that name, whatever its case. Raises NotFoundError."""
        wanted = stored_tags.folded(name)
        for tag in self.all():
            if stored_tags.folded(tag.name) == wanted:
                return tag
        raise NotFoundError(f"There is no tag called “{name}”.")

    def rename(self, name: str, new: str) -> None:
        """Rename a tag and what nests under it; an existing tag of that name takes it in."""
        tag = self.get(name)
        tidy = "".join(tag_names([new])[:1])
        if not tidy:
            raise InvalidInputError("A tag needs a name.")
        below = f"{stored_tags.folded(tag.name)}/"
        self._retag(
            "Rename tag",
            tag,
            lambda label: (
                tidy
                if stored_tags.folded(label) == stored_tags.folded(tag.name)
                else tidy + label[len(tag.name) :]
                if stored_tags.folded(label).startswith(below)
                else label
            ),
        )

    def delete(self, name: str) -> None:
        """Take a tag off everything; undo gives it back."""
        tag = self.get(name)
        self._retag(
            "Delete tag",
            tag,
            lambda label: (
                "" if stored_tags.folded(label) == stored_tags.folded(tag.name) else label
            ),
        )

    def _retag(self, label: str, tag: Tag, renamed: Renaming) -> None:
        with self._store.read() as connection:
            ids = stored_tags.matching(connection, tag.name)
            article_ids, highlight_ids = stored_tags.owners(connection, ids)
            articles = stored_articles.get_many(connection, article_ids)
            highlights = stored_highlights.get_many(connection, highlight_ids)
        new_articles = [replace(a, tags=tag_names(map(renamed, a.tags))) for a in articles]
        new_highlights = [replace(h, tags=tag_names(map(renamed, h.tags))) for h in highlights]

        def put(some: Tagged, dropping: bool) -> None:
            self._put(some, drop=tag.name if dropping else "")

        put((new_articles, new_highlights), True)
        self._history.record(
            label,
            lambda: put((articles, highlights), False),
            lambda: put((new_articles, new_highlights), True),
        )

    def _put(self, tagged: Tagged, *, drop: str) -> None:
        articles, highlights = tagged
        concerned = [a.id for a in articles] + [h.article_id for h in highlights]
        with self._store.write() as tx:
            for article in articles:
                stored_articles.put(tx, article)
            for highlight in highlights:
                stored_highlights.put(tx, highlight)
            gone = stored_tags.unused(tx.connection, drop) if drop else []
            for tag_id in gone:
                stored_tags.drop(tx, tag_id)
            tx.record(Subject.TAG, Verb.EDITED, gone or [0], concerned)
            tx.record(Subject.ARTICLE, Verb.EDITED, [a.id for a in articles], concerned)
            tx.record(Subject.HIGHLIGHT, Verb.EDITED, [h.id for h in highlights], concerned)
