"""Adding one highlight: from the key, through the commit, to the repaint."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from itertools import count
from pathlib import Path

from newsclip.domain.anchors import Span
from newsclip.services.desk import Desk
from newsclip.ui.workplace import Workplace
from tests.benchmarks.ground import Ground
from tests.benchmarks.painting import until_painted
from tests.benchmarks.results import Result, Timed, medians, timed, under
from tests.benchmarks.whole_window import at_rest, workplace_of

KINDS = ("plain", "claim", "figure", "risk")
BASELINE = "sqlite3: insert and commit one row"
LENGTH = 60


def run(ground: Ground) -> Iterator[Result]:
    """In a long article with its 300 highlights: without a window, then in the whole one."""
    runs = ground.options.runs
    with _bare(ground.room) as insert, ground.scratch_desk() as desk:
        mine, theirs = medians(runs, timed(_committing(desk)), timed(insert))
        yield Result("commit a highlight, no window", mine, "ms", BASELINE, theirs)
        with workplace_of(desk) as workplace:
            acts = [_marking(workplace, kind) for kind in KINDS]
            *ours, theirs = medians(runs, *acts, timed(insert))
    for kind, mine in zip(KINDS, ours, strict=True):
        yield under(30, f"add a {kind} highlight, to repaint", mine, BASELINE, theirs)


def _committing(desk: Desk) -> Callable[[], object]:
    version = desk.articles.get(2).version_id
    starts = count(20, 17)

    def commit() -> object:
        start = next(starts)
        return desk.highlights.add(version, Span(start, start + LENGTH), "plain")

    return commit


def _marking(workplace: Workplace, kind: str) -> Timed:
    """Mark some of the first lines, which are on the screen."""
    reader = workplace.reader
    starts = count(20, 17)

    def run() -> float:
        start = next(starts) % 1_000
        reader.view.select(Span(start, start + LENGTH))
        at_rest(workplace)
        spent = until_painted(reader.view.viewport(), lambda: reader.act(f"mark.{kind}"))
        at_rest(workplace)
        return spent

    return run


@contextmanager
def _bare(folder: Path) -> Iterator[Callable[[], object]]:
    """One row into a table of its own, in the same file system and the same mode."""
    with closing(sqlite3.connect(folder / "bare.db", isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("CREATE TABLE rows (id INTEGER PRIMARY KEY, words TEXT)")
        yield lambda: connection.execute("INSERT INTO rows (words) VALUES (?)", ("word " * 12,))
