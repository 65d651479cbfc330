"""Searching as one types: all ids found, and the rows in sight with their hits, as the list asks."""

import sqlite3
from collections.abc import Callable, Iterator

from newsclip.domain.scope import EVERYTHING, ArticleQuery
from newsclip.domain.search import parse_search
from newsclip.services.desk import Desk
from newsclip.storage.segments import match_expression
from newsclip.ui.library.finding import find
from tests.benchmarks.ground import Ground
from tests.benchmarks.results import Result, medians, timed, under
from tests.helpers.generated_text import COMMON, RARE

BASELINE = "sqlite3: FTS5 MATCH, ids only"
SEARCHES = (
    ("a rare word", RARE),
    ("a common word", COMMON),
    ("a prefix", "manuf"),
    ("two words", "harbour tariff"),
    ("Chinese", "产能"),
    ("Arabic", "وزارة"),
)
TYPED = "reservoir"


def run(ground: Ground) -> Iterator[Result]:
    """Each search as the list does it, then a word key by key with its slowest key."""
    with ground.desk() as desk, ground.database() as database:
        for what, words in SEARCHES:
            mine, theirs = medians(
                ground.options.runs, timed(_search(desk, words)), timed(_bare(database, words))
            )
            yield under(50, f"search: {what}", mine, BASELINE, theirs)
        yield _key_by_key(ground, desk, database)


def _search(desk: Desk, words: str) -> Callable[[], object]:
    query = ArticleQuery(EVERYTHING, words)

    return lambda: find(desk.articles, query, typing=True)


def _bare(database: sqlite3.Connection, words: str) -> Callable[[], object]:
    expression = match_expression(list(parse_search(words).terms), typing=True)
    statement = "SELECT rowid FROM article_index WHERE article_index MATCH ?"
    return lambda: database.execute(statement, (expression,)).fetchall()


def _key_by_key(ground: Ground, desk: Desk, database: sqlite3.Connection) -> Result:
    steps = [TYPED[:length] for length in range(1, len(TYPED) + 1)]
    found = [
        medians(ground.options.runs, timed(_search(desk, words)), timed(_bare(database, words)))
        for words in steps
    ]
    slowest = max(found)
    return under(50, f"search: slowest key of “{TYPED}”", slowest[0], BASELINE, slowest[1])
