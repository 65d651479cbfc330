"""The first page of the article list: read, and painted."""

import sqlite3
from collections.abc import Callable, Iterator
from itertools import cycle

from newsclip.domain.scope import ArticleQuery, ArticleSort
from newsclip.services.articles import PAGE
from newsclip.services.desk import Desk
from newsclip.ui.library.article_list import ArticleList
from tests.benchmarks.ground import Ground
from tests.benchmarks.painting import application, on_screen, settle, until_painted
from tests.benchmarks.results import Result, Timed, medians, timed, under
from tests.helpers.desks import make_context

BASELINE = "sqlite3: the same columns"
_IDS = "SELECT id FROM articles WHERE deleted IS NULL ORDER BY published DESC, id DESC"
_ROWS = (
    "SELECT id, title, title_proposed, publisher, published, added, lead, state, language "
    "FROM articles WHERE id IN ({})"
)
_COUNTS = (
    "SELECT article_id, kind, count(*) FROM highlights "
    "WHERE article_id IN ({}) AND deleted IS NULL GROUP BY 1, 2"
)

_COUNTED = (
    "SELECT state, count(*) FROM articles WHERE deleted IS NULL GROUP BY state",
    "SELECT kind, count(*) FROM highlights WHERE deleted IS NULL GROUP BY kind",
)


def run(ground: Ground) -> Iterator[Result]:
    """All ids in order and two hundred rows; then the list that shows them."""
    application()
    with ground.desk() as desk, ground.database() as database:
        bare = timed(lambda: _bare(database))
        for sort in (ArticleSort.NEWEST, ArticleSort.TITLE):
            query = ArticleQuery(sort=sort)
            mine, theirs = medians(ground.options.runs, timed(_first_page(desk, query)), bare)
            yield under(50, f"first page of the list, {sort.value}", mine, BASELINE, theirs)
        yield _shown(ground, desk, bare)
        yield _counts(ground, desk, database)


def _first_page(desk: Desk, query: ArticleQuery) -> Callable[[], object]:
    return lambda: desk.articles.rows(desk.articles.ids(query)[:PAGE])


def _bare(database: sqlite3.Connection) -> None:
    ids = [row[0] for row in database.execute(_IDS)][:PAGE]
    marks = ",".join("?" * len(ids))
    for statement in (_ROWS, _COUNTS):
        database.execute(statement.format(marks), ids).fetchall()


def _shown(ground: Ground, desk: Desk, bare: Timed) -> Result:
    """The list widget asked for another order, until its first page is on the screen."""
    pane = ArticleList(make_context(desk))
    queries = cycle((ArticleQuery(sort=ArticleSort.NEWEST), ArticleQuery(sort=ArticleSort.OLDEST)))

    def ours() -> float:
        query = next(queries)
        settle()
        return until_painted(pane.view.viewport(), lambda: pane.set_query(query), pane.shown)

    with on_screen(pane):
        mine, theirs = medians(ground.options.runs, ours, bare)
    return under(50, "first page of the list, painted", mine, BASELINE, theirs)


def _counts(ground: Ground, desk: Desk, database: sqlite3.Connection) -> Result:
    """What the sidebar counts, off the GUI thread, after each change."""
    bare = timed(lambda: [database.execute(statement).fetchall() for statement in _COUNTED])
    mine, theirs = medians(ground.options.runs, timed(desk.sidebar.overview), bare)
    return Result("counts of the sidebar", mine, "ms", "sqlite3: states and kinds", theirs)
