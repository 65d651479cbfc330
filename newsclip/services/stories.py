"""What a user does with stories."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from newsclip.domain.errors import InvalidInputError, NotFoundError
from newsclip.domain.events import Subject, Verb
from newsclip.domain.stories import Story
from newsclip.services.history import History
from newsclip.services.names import required_name
from newsclip.storage import stories as stored
from newsclip.storage.store import Store


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
        for story in (*self.all(), *self.all(deleted=True)):
            if story.id == story_id:
                return story
        raise NotFoundError("That story is no longer in the library.")

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
        tidy = self._free_name(name)
        with self._store.write() as tx:
            story_id = stored.add_story(tx, tidy)
            stored.add_articles(tx, story_id, article_ids)
            tx.record(Subject.STORY, Verb.ADDED, [story_id], article_ids)
        story = self.get(story_id)
        gone = replace(story, deleted=datetime.now(UTC))
        self._history.record("New story", lambda: self._put(gone), lambda: self._put(story))
        return story

    def rename(self, story_id: int, name: str) -> Story:
        """Give a story another name. Raises InvalidInputError when it is taken."""
        before = self.get(story_id)
        return self._change(
            "Rename story", before, replace(before, name=self._free_name(name, story_id))
        )

    def set_note(self, story_id: int, note: str) -> Story:
        """Write down what the story is about."""
        before = self.get(story_id)
        return self._change("Edit story", before, replace(before, note=note))

    def trash(self, story_id: int) -> None:
        """Put the story into the Trash; its articles stay where they are."""
        before = self.get(story_id)
        self._change("Delete story", before, replace(before, deleted=datetime.now(UTC)))

    def restore(self, story_id: int) -> None:
        """Take the story out of the Trash."""
        before = self.get(story_id)
        self._change("Restore story", before, replace(before, deleted=None))

    def include(self, story_id: int, article_ids: Sequence[int]) -> None:
        """Put articles into the story."""
        new = [i for i in article_ids if i not in set(self.articles(story_id))]
        if new:
            self._include(story_id, new)
            self._history.record(
                "Add to story",
                lambda: self._exclude(story_id, new),
                lambda: self._include(story_id, new),
            )

    def exclude(self, story_id: int, article_ids: Sequence[int]) -> None:
        """Take articles out of the story."""
        here = [i for i in article_ids if i in set(self.articles(story_id))]
        if here:
            self._exclude(story_id, here)
            self._history.record(
                "Remove from story",
                lambda: self._include(story_id, here),
                lambda: self._exclude(story_id, here),
            )

    def _free_name(self, name: str, story_id: int = 0) -> str:
        tidy = required_name(name, "story")
        taken = self.named(tidy)
        if taken is not None and taken.id != story_id:
            raise InvalidInputError(f"There is already a story called “{taken.name}”.")
        return tidy

    def _include(self, story_id: int, article_ids: Sequence[int]) -> None:
        with self._store.write() as tx:
            stored.add_articles(tx, story_id, article_ids)
            tx.record(Subject.STORY, Verb.EDITED, [story_id], article_ids)

    def _exclude(self, story_id: int, article_ids: Sequence[int]) -> None:
        with self._store.write() as tx:
            stored.remove_articles(tx, story_id, article_ids)
            tx.record(Subject.STORY, Verb.EDITED, [story_id], article_ids)

    def _change(self, label: str, before: Story, after: Story) -> Story:
        if after != before:
            self._put(after)
            self._history.record(label, lambda: self._put(before), lambda: self._put(after))
        return after

    def _put(self, story: Story) -> None:
        with self._store.write() as tx:
            stored.put_story(tx, story)
            members = stored.members(tx.connection, story.id)
            tx.record(Subject.STORY, Verb.EDITED, [story.id], members)
