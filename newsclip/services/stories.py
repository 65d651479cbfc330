"""What a user does with stories."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from newsclip.domain.errors import InvalidInputError, NotFoundError
from newsclip.domain.events import Subject, Verb
from newsclip.domain.stories import Story
from newsclip.language import tr
from newsclip.services.history import History
from newsclip.services.names import required_name
from newsclip.services.rebasing import rebased
from newsclip.storage import stories as stored
from newsclip.storage.store import Reading, Store, Transaction


class Stories:
    """Everything a user can do with stories."""

    def __init__(self, store: Store, history: History) -> None:
        self._store = store
        self._history = history

    def all(self, *, deleted: bool = False) -> tuple[Story, ...]:
        """All stories by name; or those in the Trash."""
        with self._store.read() as connection:
            return stored.stories(connection, deleted=deleted)

    def get(self, story_id: int) -> Story:
        """One story, in the Trash or not. Raises NotFoundError."""
        with self._store.read() as connection:
            return _find(connection, story_id)

    def named(self, name: str) -> Story | None:
        """The story of that name, whatever its case; None when there is none."""
        wanted = name.strip().casefold()
        return next((story for story in self.all() if story.name.casefold() == wanted), None)

    def articles(self, story_id: int) -> list[int]:
        """The articles of a story outside the Trash."""
        with self._store.read() as connection:
            return stored.members(connection, story_id)

    def of_article(self, article_id: int) -> list[int]:
        """The stories that hold the article."""
        with self._store.read() as connection:
            return stored.stories_of(connection, article_id)

    def add(self, name: str, article_ids: Sequence[int] = ()) -> Story:
        """Begin a story. Raises InvalidInputError without a name or when the name is taken."""
        tidy = required_name(name, "story")
        with self._store.write() as tx:
            _check_free(tx.connection, tidy)
            story_id = stored.add_story(tx, tidy)
            stored.add_articles(tx, story_id, article_ids)
            tx.record(Subject.STORY, Verb.ADDED, [story_id], article_ids)
        story = self.get(story_id)
        self._history.swap(
            tr("New story"), replace(story, deleted=datetime.now(UTC)), story, self._swap
        )
        return story

    def rename(self, story_id: int, name: str) -> Story:
        """Give a story another name. Raises InvalidInputError when it is taken."""
        tidy = required_name(name, "story")
        return self._change(tr("Rename story"), story_id, lambda story: replace(story, name=tidy))

    def set_note(self, story_id: int, note: str) -> Story:
        """Write down what the story is about."""
        return self._change(tr("Edit story"), story_id, lambda story: replace(story, note=note))

    def trash(self, story_id: int) -> None:
        """Put the story into the Trash; its articles stay where they are."""
        now = datetime.now(UTC)
        self._change(tr("Delete story"), story_id, lambda story: replace(story, deleted=now))

    def restore(self, story_id: int) -> None:
        """Take the story out of the Trash."""
        self._change(tr("Restore story"), story_id, lambda story: replace(story, deleted=None))

    def include(self, story_id: int, article_ids: Sequence[int]) -> None:
        """Put articles into the story."""
        known = set(self.articles(story_id))
        new = [i for i in article_ids if i not in known]
        if new:
            self._include(story_id, new)
            self._history.record(
                tr("Add to story"),
                lambda: self._exclude(story_id, new),
                lambda: self._include(story_id, new),
            )

    def exclude(self, story_id: int, article_ids: Sequence[int]) -> None:
        """Take articles out of the story."""
        known = set(self.articles(story_id))
        here = [i for i in article_ids if i in known]
        if here:
            self._exclude(story_id, here)
            self._history.record(
                tr("Remove from story"),
                lambda: self._include(story_id, here),
                lambda: self._exclude(story_id, here),
            )

    def _include(self, story_id: int, article_ids: Sequence[int]) -> None:
        with self._store.write() as tx:
            stored.add_articles(tx, story_id, article_ids)
            tx.record(Subject.STORY, Verb.EDITED, [story_id], article_ids)

    def _exclude(self, story_id: int, article_ids: Sequence[int]) -> None:
        with self._store.write() as tx:
            stored.remove_articles(tx, story_id, article_ids)
            tx.record(Subject.STORY, Verb.EDITED, [story_id], article_ids)

    def _change(self, label: str, story_id: int, change: Callable[[Story], Story]) -> Story:
        """Change the story as it is at this moment, whoever changed it last."""
        with self._store.write() as tx:
            before = _find(tx.connection, story_id)
            after = change(before)
            _put(tx, before, after)
        if after != before:
            self._history.swap(label, before, after, self._swap)
        return after

    def _swap(self, old: Story, new: Story) -> None:
        """What changed from ``old`` to ``new``, done to the story as it is by now."""
        with self._store.write() as tx:
            current = _find(tx.connection, old.id)
            _put(tx, current, rebased(current, old, new))


def _put(tx: Transaction, before: Story, after: Story) -> None:
    """Store and log the story, if anything is another."""
    if after == before:
        return
    if after.name != before.name:
        _check_free(tx.connection, after.name, after.id)
    stored.put_story(tx, after)
    tx.record(Subject.STORY, Verb.EDITED, [after.id], stored.members(tx.connection, after.id))


def _find(connection: Reading, story_id: int) -> Story:
    """The story, in the Trash or not. Raises NotFoundError."""
    for deleted in (False, True):
        for story in stored.stories(connection, deleted=deleted):
            if story.id == story_id:
                return story
    raise NotFoundError(tr("That story is no longer in the library."))


def _check_free(connection: Reading, name: str, story_id: int = 0) -> None:
    """Raise InvalidInputError when another story has the name, whatever its case."""
    for story in stored.stories(connection):
        if story.id != story_id and story.name.casefold() == name.casefold():
            raise InvalidInputError(
                tr("There is already a story called “{name}”.", name=story.name)
            )
