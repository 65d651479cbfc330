"""What is compared: the articles, their contents as they are now, and their matrix."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from newsclip.domain.comparison import Matrix
from newsclip.domain.errors import InvalidInputError
from newsclip.domain.events import LibraryChanged, Subject
from newsclip.domain.independence import Independence
from newsclip.domain.ledger import LedgerEntry
from newsclip.domain.timeline import Timeline
from newsclip.language import tr
from newsclip.services.comparisons import MOST_COLUMNS, MOST_IN_MATRIX, Levels
from newsclip.services.desk import Desk
from newsclip.ui.compare.content import Content, load
from newsclip.ui.compare.ledger_view import told_by
from newsclip.ui.compare.words import source_words
from newsclip.ui.context import Context
from newsclip.ui.library.latest import Coalesced, Latest

_REST = 30
"""Milliseconds from a change to working the matrix out anew; changes in between are one."""


@dataclass(frozen=True, slots=True)
class _Found:
    """A matrix, the columns it was asked for, and what its own columns are called."""

    ids: tuple[int, ...]
    matrix: Matrix
    sources: tuple[tuple[int, str], ...]
    levels: Levels
    independence: Independence
    ledger: tuple[LedgerEntry, ...]
    told: tuple[str, ...]
    timeline: Timeline


@dataclass(frozen=True, slots=True)
class _Work:
    """What is asked of the desk off the GUI thread."""

    desk: Desk
    ids: tuple[int, ...]
    preferred: int
    wide: bool
    suggested: bool

    def run(self) -> _Found:
        """The matrix over the columns, or over every article of their story."""
        comparisons = self.desk.comparisons
        story = comparisons.story_for(self.ids, self.preferred)
        columns = self.ids
        if self.wide and story:
            more = [one for one in comparisons.members(story) if one not in self.ids]
            columns = (*self.ids, *more)[:MOST_IN_MATRIX]
        matrix = comparisons.matrix(columns, story, suggested=self.suggested)
        articles = self.desk.articles.get_many(columns)
        sources = tuple((one.id, source_words(one)) for one in articles)
        levels = comparisons.levels(self.ids, matrix)
        ledger = self.desk.ledger
        entries = ledger.entries(story) if story else ledger.among(columns)
        return _Found(
            self.ids,
            matrix,
            sources,
            levels,
            self.desk.sources.among(columns),
            tuple(entries),
            tuple(told_by(self.desk, entries)),
            comparisons.timeline(matrix),
        )


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
        self.wide = self.suggested = False
        self.matrix_sources: tuple[tuple[int, str], ...] = ()
        self.levels: Levels = {}
        self.independence = Independence()
        self.ledger: tuple[LedgerEntry, ...] = ()
        self.told: tuple[str, ...] = ()
        self.timeline = Timeline()
        self._around: frozenset[int] = frozenset()
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

    def set_wide(self, wide: bool) -> None:
        """Whether the matrix has a column for every article of the story."""
        if wide != self.wide:
            self.wide = wide
            self._soon.ask()

    def set_suggested(self, suggested: bool) -> None:
        """Whether the matrix has figures too that are only suggested."""
        if suggested != self.suggested:
            self.suggested = suggested
            self._soon.ask()

    def _work_out(self) -> None:
        work = _Work(self._context.desk, self._ids, self.preferred_story, self.wide, self.suggested)
        self._working.ask(work.run, self._take_matrix)

    def _take_matrix(self, found: _Found) -> None:
        if found.ids == self._ids:
            self.matrix, self.matrix_sources = found.matrix, found.sources
            self.levels, self.independence = found.levels, found.independence
            self.ledger, self.told, self.timeline = found.ledger, found.told, found.timeline
            self._around = frozenset(found.matrix.columns)
            self.matrix_changed.emit(found.matrix)

    def _on_library(self, changed: LibraryChanged) -> None:
        touched = changed.articles() & set(self._ids)
        if not (changed.articles() & (self._around | set(self._ids))):
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
        tr("At most {count} articles are compared at a time.", count=MOST_COLUMNS),
        tr("Remove a column first."),
    )
