"""Articles held against each other."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import combinations
from uuid import UUID

from newsclip.domain.anchors import Anchor, Span
from newsclip.domain.comparison import Matrix, Row, RowName
from newsclip.domain.errors import InvalidInputError
from newsclip.domain.events import Subject, Verb
from newsclip.domain.highlights import Highlight
from newsclip.domain.kinds import FIGURE
from newsclip.domain.suggestions import SHOWN, Suggestion
from newsclip.domain.timeline import Timeline
from newsclip.language import tr
from newsclip.services.documents import Documents
from newsclip.services.highlights import Highlights
from newsclip.services.history import History
from newsclip.services.pairs import Pairs
from newsclip.services.suggestions import Suggestions
from newsclip.storage import comparing, stories
from newsclip.storage.store import Store

MOST_COLUMNS = 4
MOST_IN_MATRIX = 40

_NEVER = datetime(1970, 1, 1, tzinfo=UTC)

Levels = dict[tuple[int, int], tuple[tuple[Span, Span, float], ...]]
"""For two articles, the left one first, the passages to hold level, each with its weight."""

Names = Mapping[str, RowName | None]
"""What spellings of rows are called; None for no name of the user's own."""


class Comparisons:
    """The matrix of what articles say, and what the user says of its rows."""

    def __init__(
        self,
        store: Store,
        history: History,
        highlights: Highlights,
        pairs: Pairs,
        suggestions: Suggestions,
        documents: Documents,
    ) -> None:
        self._documents = documents
        self._pairs = pairs
        self._suggestions = suggestions
        self._store = store
        self._history = history
        self._highlights = highlights

    def matrix(
        self, article_ids: Sequence[int], story_id: int = 0, *, suggested: bool = False
    ) -> Matrix:
        """Figures by subject and measure, then claims and risks, over these articles.

        Rows are called what the user called them in the story, or where there is none (0) in the
        stories that hold the articles. ``suggested`` adds what is proposed as figures: they are
        highlights with the suggestions' ids, made negative.
        """
        from newsclip.analysis.comparing.matrix import build_matrix

        columns = tuple(dict.fromkeys(article_ids))
        with self._store.read() as connection:
            known = [story_id] if story_id else comparing.stories_with(connection, columns)
            names = comparing.row_names(connection, known)
            published = comparing.published_dates(connection, columns)
            versions = comparing.current_versions(connection, columns)
        marked, groups = self._highlights.of_articles(columns), self._pairs.groups(columns)
        if suggested:
            marked = {one: marked[one] + self._proposed(one, versions) for one in marked}
        return build_matrix(columns, marked, names, published, groups)

    def _proposed(self, article_id: int, versions: Mapping[int, int]) -> list[Highlight]:
        """The figures that are suggested in the article, as highlights with negative ids."""
        version_id = versions.get(article_id)
        found = self._suggestions.of_version(version_id) if version_id else []
        return [_as_highlight(one) for one in found if one.kind == FIGURE.id and one.rank >= SHOWN]

    def versions_matrix(self, version_ids: Sequence[int]) -> Matrix:
        """What is marked in versions of one article, side by side: a column for each version.

        Its columns and cells have the numbers of versions in the place of those of articles.
        """
        from newsclip.analysis.comparing.matrix import build_matrix

        columns = tuple(dict.fromkeys(version_ids))
        marked = {
            version: [
                replace(one, article_id=version, id=one.id * len(columns) + place)
                for one in self._highlights.of_version(version)
            ]
            for place, version in enumerate(columns)
        }
        return build_matrix(columns, marked)

    def timeline(self, matrix: Matrix) -> Timeline:
        """What the articles of the matrix say when, and its measures over time."""
        from newsclip.analysis.comparing.timeline import build_timeline

        marked = self._highlights.of_articles(matrix.columns)
        with self._store.read() as connection:
            published = comparing.published_dates(connection, matrix.columns)
        return build_timeline([h for some in marked.values() for h in some], matrix, published)

    def levels(self, article_ids: Sequence[int], matrix: Matrix) -> Levels:
        """For every two of these articles the passages that are about the same thing.

        Passages on one row of the matrix count as marked so by the user.
        """
        from newsclip.analysis.comparing.leveling import find_levels

        with self._store.read() as connection:
            versions = comparing.current_versions(connection, article_ids)
        told = {one: self._paragraphs(versions[one]) for one in article_ids if one in versions}
        return {
            (one, other): find_levels(told[one], told[other], _marked(matrix, one, other))
            for one, other in combinations(told, 2)
        }

    def find_like(self, words: str, article_ids: Sequence[int]) -> dict[int, Span | None]:
        """The sentence of each article that is most like these words, None where none is."""
        from newsclip.analysis.comparing.leveling import find_like

        with self._store.read() as connection:
            versions = comparing.current_versions(connection, article_ids)
        return {one: find_like(words, self._paragraphs(versions[one])) for one in versions}

    def _paragraphs(self, version_id: int) -> list[tuple[int, str]]:
        document = self._documents.get(version_id)
        return [(placed.start, placed.leaf.text) for placed in document.placed]

    def table(self, rows: Sequence[Row], sources: Sequence[str], *, csv: bool = False) -> str:
        """Rows of a matrix as a Markdown table, or as CSV without formulas."""
        from newsclip.exporting.matrix_table import matrix_csv, matrix_markdown

        return (matrix_csv if csv else matrix_markdown)(rows, sources)

    def members(self, story_id: int) -> list[int]:
        """The articles of the story, as many as a matrix takes, by date of publication."""
        with self._store.read() as connection:
            found = stories.members(connection, story_id)
            dates = comparing.published_dates(connection, found)
        return sorted(found, key=lambda one: (dates.get(one, "9999"), one))[:MOST_IN_MATRIX]

    def story_for(self, article_ids: Sequence[int], preferred: int = 0) -> int:
        """The story these articles are compared in: the preferred one if it holds any of them, else
        the one with most of them; 0 when no story has any."""
        with self._store.read() as connection:
            found = comparing.stories_with(connection, article_ids)
        return preferred if preferred in found else next(iter(found), 0)

    def columns(self, story_id: int) -> list[int]:
        """The articles that the story was last compared in, as far as it still holds them."""
        with self._store.read() as connection:
            members = set(stories.members(connection, story_id))
            return [one for one, _ in comparing.compared(connection, story_id) if one in members]

    def keep_columns(self, story_id: int, article_ids: Sequence[int]) -> None:
        """Remember in which articles the story is compared; not a change of it, so it enters no log."""
        with self._store.write() as tx:
            comparing.put_compared(tx, story_id, [(one, 0) for one in article_ids])

    def name_rows(
        self, story_id: int, spellings: Sequence[str], subject: str, measure: str
    ) -> None:
        """Have these spellings under one subject and measure in the story: rename, merge, split.

        A spelling is one of a row's ``spellings``, or "#" and a figure's id for that figure alone.
        Raises InvalidInputError without a measure.
        """
        name = RowName(" ".join(subject.split()), " ".join(measure.split()))
        if not name.measure:
            raise InvalidInputError(
                tr("A row needs a measure."), tr("Say what the figures measure.")
            )
        self._name(tr("Name row"), story_id, dict.fromkeys(spellings, name))

    def unname_rows(self, story_id: int, spellings: Sequence[str]) -> None:
        """Bring these spellings into rows as the program does, whatever they were called."""
        self._name(tr("Reset row"), story_id, dict.fromkeys(spellings))

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


def _marked(matrix: Matrix, one: int, other: int) -> list[tuple[Span, Span]]:
    """The first marked passages of both articles on each row that both are on."""
    found = []
    for row in matrix.rows:
        cells = {cell.article_id: cell for cell in row.cells if cell.highlights}
        if row.key and one in cells and other in cells:
            here, there = cells[one].highlights[0], cells[other].highlights[0]
            if here.id > 0 and there.id > 0:
                found.append((here.anchor.span, there.anchor.span))
    return found


def _as_highlight(one: Suggestion) -> Highlight:
    """A suggestion as the highlight it would become; its id is made negative."""
    anchor = Anchor(one.start, one.end, one.exact)
    return Highlight(
        -one.id, UUID(int=one.id), one.article_id, one.version_id, one.kind, anchor, _NEVER, _NEVER,
        fields=one.fields, paragraph=one.paragraph,
    )  # fmt: skip
