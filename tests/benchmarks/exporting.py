"""Exporting ten thousand highlights to Markdown."""

import sqlite3
from collections.abc import Iterator

from newsclip.domain.scope import EvidenceQuery, Scope
from tests.benchmarks.ground import Ground
from tests.benchmarks.results import Result, medians, timed

WANTED = 10_000
BASELINE = "sqlite3: the quotes joined"


def run(ground: Ground) -> Iterator[Result]:
    """The newest articles, as many as hold ten thousand highlights."""
    with ground.desk() as desk, ground.database() as database:
        ids, count = _articles(database)
        query = EvidenceQuery(Scope.of(*ids))
        marks = ",".join("?" * len(ids))
        statement = (
            f"SELECT exact FROM highlights WHERE article_id IN ({marks}) ORDER BY article_id, start"  # noqa: S608 - question marks only
        )

        def join() -> str:
            return "\n\n".join(row[0] for row in database.execute(statement, ids))

        runs = max(1, ground.options.runs // 3)
        mine, theirs = medians(runs, timed(lambda: desk.exports.text(query)), timed(join))
    yield Result(f"export {count:,} highlights to Markdown", mine, "ms", BASELINE, theirs)


def _articles(database: sqlite3.Connection) -> tuple[list[int], int]:
    ids: list[int] = []
    total = 0
    for article_id, count in database.execute(
        "SELECT article_id, count(*) FROM highlights GROUP BY article_id ORDER BY article_id DESC"
    ):
        if total >= WANTED:
            break
        ids.append(article_id)
        total += count
    return ids, total
