"""What the sidebar does to the library."""

from collections.abc import Callable, Sequence

from newsclip.domain.articles import State
from newsclip.domain.errors import NewsClipError
from newsclip.domain.scope import Place, Scope
from newsclip.language import tr
from newsclip.services.desk import Desk
from newsclip.ui.jobs import JobRunner

MANY = 200
"""Articles from which on a drop is a job of its own."""

Fail = Callable[[Exception], None]


class SidebarActs:
    """Renaming, deleting, and what a drop of articles means."""

    def __init__(self, desk: Desk, jobs: JobRunner, fail: Fail) -> None:
        self._desk = desk
        self._jobs = jobs
        self._fail = fail

    def rename(self, scope: Scope, name: str) -> None:
        """Give a story, saved search or tag another name. Raises NewsClipError."""
        match scope.place:
            case Place.STORY:
                self._desk.stories.rename(scope.id, name)
            case Place.SEARCH:
                self._desk.searches.edit(scope.id, name=name)
            case Place.TAG:
                self._desk.tags.rename(scope.key, name)

    def colour(self, scope: Scope, colour: str) -> None:
        """Give a tag a colour, or none. Tells of a failure."""
        try:
            self._desk.tags.set_colour(scope.key, colour)
        except NewsClipError as error:
            self._fail(error)

    def delete(self, scope: Scope) -> None:
        """Delete a story, saved search or tag; other scopes stay. Tells of a failure."""
        try:
            match scope.place:
                case Place.STORY:
                    self._desk.stories.trash(scope.id)
                case Place.SEARCH:
                    self._desk.searches.trash(scope.id)
                case Place.TAG:
                    self._desk.tags.delete(scope.key)
        except NewsClipError as error:
            self._fail(error)

    def drop(self, scope: Scope, article_ids: Sequence[int]) -> None:
        """Do with the articles what dropping them onto the scope means."""
        if len(article_ids) > MANY:
            label = tr("Moving {n} article", "Moving {n} articles", n=len(article_ids))
            self._jobs.run(
                label, lambda _progress: self._drop(scope, article_ids), _nothing, self._fail
            )
            return
        try:
            self._drop(scope, article_ids)
        except NewsClipError as error:
            self._fail(error)

    def _drop(self, scope: Scope, article_ids: Sequence[int]) -> None:
        match scope.place:
            case Place.STORY:
                self._desk.stories.include(scope.id, article_ids)
            case Place.STATE:
                self._desk.articles.set_state(article_ids, State(scope.key))
            case Place.TAG:
                self._desk.articles.tag(article_ids, add=[scope.key])
            case Place.TRASH:
                self._desk.articles.trash(article_ids)


def _nothing(_result: object) -> None:
    """The change itself has told the views."""
