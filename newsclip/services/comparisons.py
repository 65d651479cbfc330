"""Articles held against each other."""

from collections.abc import Mapping, Sequence

from newsclip.domain.comparison import Matrix, RowName
from newsclip.domain.errors import InvalidInputError
from newsclip.domain.events import Subject, Verb
from newsclip.services.highlights import Highlights
from newsclip.services.history import History
from newsclip.services.pairs import Pairs
from newsclip.storage import comparing, stories
from newsclip.storage.store import Store

MOST_COLUMNS = 4

Names = Mapping[str, RowName | None]
"""What spellings of rows are called; None for no name of the user's own."""


class Comparisons:
    """The matrix of what articles say, and what the user says of its rows."""

    def __init__(
        self, store: Store, history: History, highlights: Highlights, pairs: Pairs
    ) -> None:
        self._pairs = pairs
        self._store = store
        self._history = history
        self._highlights = highlights

    def matrix(self, article_ids: Sequence[int], story_id: int = 0) -> Matrix:
        """Figures by subject and measure, then claims and risks, over these articles.

        Rows are called what the user called them in the story, or where there is none (0) in the
        stories that hold the articles.
        """
        from newsclip.analysis.comparing.matrix import build_matrix

        columns = tuple(dict.fromkeys(article_ids))
        with self._store.read() as connection:
            known = [story_id] if story_id else comparing.stories_with(connection, columns)
            names = comparing.row_names(connection, known)
            published = comparing.published_dates(connection, columns)
        marked, groups = self._highlights.of_articles(columns), self._pairs.groups(columns)
        return build_matrix(columns, marked, names, published, groups)

    def story_for(self, article_ids: Sequence[int], preferred: int = 0) -> int:
        """The story these articles are compared in: the preferred one if it holds any of them, else
        the one with most of them; 0 when no story has any."""
        with self._store.read() as connection:
            found = comparing.stories_with(connection, article_ids)
        return preferred if preferred in found else next(iter(found), 0)

    def name_rows(
        self, story_id: int, spellings: Sequence[str], subject: str, measure: str
    ) -> None:
        """Have these spellings under one subject and measure in the story: rename, merge, split.

        A spelling is one of a row's ``spellings``, or "#" and a figure's id for that figure alone.
        Raises InvalidInputError without a measure.
        """
        name = RowName(" ".join(subject.split()), " ".join(measure.split()))
        if not name.measure:
            raise InvalidInputError("A row needs a measure.", "Say what the figures measure.")
        self._name("Name row", story_id, dict.fromkeys(spellings, name))

    def unname_rows(self, story_id: int, spellings: Sequence[str]) -> None:
        """Bring these spellings into rows as the program does, whatever they were called."""
        self._name("Reset row", story_id, dict.fromkeys(spellings))

    def _name(self, label: str, story_id: int, names: Names) -> None:
        before = self._put(story_id, names)
        if before != names:
            self._history.record(
                label, lambda: self._put(story_id, before), lambda: self._put(story_id, names)
            )

    def _put(self, story_id: int, names: Names) -> Names:
        with self._store.write() as tx:
            before = comparing.put_row_names(tx, story_id, names)
            members = stories.members(tx.connection, story_id)
            tx.record(Subject.STORY, Verb.EDITED, [story_id], members)
        return before
