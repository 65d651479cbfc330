"""What is compared: the articles, their contents as they are now, and their matrix."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from newsclip.domain.comparison import Matrix
from newsclip.domain.errors import InvalidInputError
from newsclip.domain.events import LibraryChanged, Subject
from newsclip.services.comparisons import MOST_COLUMNS
from newsclip.ui.compare.content import Content, load
from newsclip.ui.compare.words import source_words
from newsclip.ui.context import Context
from newsclip.ui.library.latest import Coalesced, Latest

_REST = 30
"""Milliseconds from a change to working the matrix out anew; changes in between are one."""


class Comparing(QObject):
    """Keeps articles, contents and matrix in step with the library; reads off the GUI thread."""

    articles_changed = Signal(tuple)
    contents_changed = Signal()
    matrix_changed = Signal(object)
    highlights_changed = Signal(int)
    """The highlights of this article are others now; its text is not."""
    closed = Signal(tuple)
    """The Contents whose articles are no longer there to compare."""
    failed = Signal(object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._ids: tuple[int, ...] = ()
        self._contents: dict[int, Content] = {}
        self._wanted: set[int] = set()
        self._asleep, self._stale = True, False
        self.matrix = Matrix((), ())
        self.preferred_story = 0
        self._loading = Latest(context.jobs, self)
        self._working = Latest(context.jobs, self)
        self._soon = Coalesced(_REST, self._work_out, self)
        self._loading.failed.connect(self.failed)
        self._working.failed.connect(self.failed)
        context.bridge.library_changed.connect(self._on_library)

    @property
    def ids(self) -> tuple[int, ...]:
        """The articles from left to right."""
        return self._ids

    def contents(self) -> list[Content]:
        """The contents that have been read, from left to right."""
        return [self._contents[one] for one in self._ids if one in self._contents]

    def sources(self) -> list[tuple[int, str]]:
        """What each column is called, a blank while that is not known."""
        known = {one.article.id: source_words(one.article) for one in self.contents()}
        return [(article_id, known.get(article_id, " ")) for article_id in self._ids]

    # Which articles

    def story(self) -> int:
        """The story the articles are compared in, 0 without one."""
        return self._context.desk.comparisons.story_for(self._ids, self.preferred_story)

    def set_articles(self, wanted: Sequence[int]) -> None:
        """Compare these; one named twice counts once, more than four are refused with a message."""
        ids = tuple(dict.fromkeys(wanted))
        if len(ids) > MOST_COLUMNS:
            self.failed.emit(_too_many())
            ids = ids[:MOST_COLUMNS]
        if ids == self._ids:
            return
        self._ids = ids
        self._contents = {one: self._contents[one] for one in ids if one in self._contents}
        self._wanted = {one for one in ids if one not in self._contents}
        self.articles_changed.emit(ids)
        self._stale = self._stale or self._asleep
        if not self._asleep:
            self._read()
            self._soon.ask()

    def add(self, wanted: Iterable[int]) -> None:
        """Compare these as well."""
        self.set_articles((*self._ids, *wanted))

    def remove(self, article_id: int) -> None:
        """Compare this one no longer."""
        self.set_articles([one for one in self._ids if one != article_id])

    def move(self, article_id: int, by: int) -> None:
        """Put an article some places further to the right, or to the left when negative."""
        ids = [one for one in self._ids if one != article_id]
        if article_id in self._ids:
            ids.insert(max(0, self._ids.index(article_id) + by), article_id)
            self.set_articles(ids)

    # Reading

    def wake(self) -> None:
        """Read what changed while nobody looked."""
        self._asleep = False
        if self._stale:
            self._stale = False
            self._wanted |= set(self._ids)
            self._soon.ask()
        if self._wanted:
            self._read()

    def sleep(self) -> None:
        """Nobody looks: changes are only noted."""
        self._asleep = True

    def _read(self) -> None:
        wanted, desk = tuple(self._wanted), self._context.desk
        if wanted:
            self._loading.ask(lambda: load(desk, wanted), lambda found: self._take(wanted, found))
        else:
            self.contents_changed.emit()

    def _take(self, wanted: Sequence[int], found: dict[int, Content]) -> None:
        self._wanted -= set(wanted)
        gone = [one for one in wanted if one in self._ids and one not in found]
        told = tuple(self._contents[one] for one in gone if one in self._contents)
        self._contents.update({one: found[one] for one in found if one in self._ids})
        if gone:
            self.set_articles([one for one in self._ids if one not in gone])
            if told:
                self.closed.emit(told)
        else:
            self.contents_changed.emit()

    def _work_out(self) -> None:
        ids, desk = self._ids, self._context.desk
        self._working.ask(lambda: desk.comparisons.matrix(ids), self._take_matrix)

    def _take_matrix(self, matrix: Matrix) -> None:
        if matrix.columns == self._ids:
            self.matrix = matrix
            self.matrix_changed.emit(matrix)

    def _on_library(self, changed: LibraryChanged) -> None:
        touched = changed.articles() & set(self._ids)
        if not touched:
            return
        if self._asleep:
            self._stale = True
            return
        self._soon.ask()
        if changed.touches(Subject.ARTICLE, Subject.VERSION):
            self._wanted |= touched
            self._read()
        if changed.touches(Subject.HIGHLIGHT):
            for article_id in touched:
                self.highlights_changed.emit(article_id)


def _too_many() -> InvalidInputError:
    return InvalidInputError(
        f"At most {MOST_COLUMNS} articles are compared at a time.",
        "Remove a column first.",
    )
