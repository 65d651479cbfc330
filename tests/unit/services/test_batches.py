"""An import that is cut off: nothing is missed, nothing done twice."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsclip.domain.scope import ArticleQuery
from newsclip.services.desk import Desk
from newsclip.services.sources import from_file, from_text
from tests.helpers.desks import make_desk

CODE = """
import os, sys
from pathlib import Path
from newsclip.services.sources import from_file, from_text
from newsclip.services.workers import Workers
from tests.helpers.desks import make_desk

class Killer:
    cancelled = False
    def step(self, done, total, label=""):
        if done >= 7:
            os.kill(os.getpid(), 9)

if __name__ == "__main__":
    home = Path(sys.argv[1])
    desk = make_desk(home)
    files = sorted((home / "in").iterdir())
    sources = [from_file(path) for path in files]
    sources.append(from_text("A pasted piece about the lighthouse keeper of Nordholm and her cat."))
    desk.imports.run(sources, Killer())
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(20):
        (folder / f"{number:02}.txt").write_text(
            f"Piece {number}\n\nThe ferry number {number} left the harbour at {number + 1} o'clock.\n",
            encoding="utf-8",
        )
    return tmp_path


@pytest.fixture
def desk(home: Path) -> Iterator[Desk]:
    found = make_desk(home)
    yield found
    found.close()


def titles(desk: Desk) -> list[str]:
    rows = desk.articles.rows(desk.articles.ids(ArticleQuery()))
    return sorted(row.title for row in rows)


def test_a_killed_import_goes_on_and_each_article_comes_once(home: Path) -> None:
    root = str(Path(__file__).parents[3])
    environment = {**os.environ, "PYTHONPATH": root}
    ended = subprocess.run(
        [sys.executable, "-c", CODE, str(home)], check=False, env=environment, timeout=90
    )
    assert ended.returncode == -9
    desk = make_desk(home)
    (cut,) = desk.imports.batches.unfinished()
    assert cut.total == 21
    before = len(titles(desk))
    assert 0 < before < 21
    assert cut.left >= 21 - before
    desk.imports.resume(cut.id)
    found = titles(desk)
    assert len(found) == 21
    assert len(set(found)) == 21
    assert desk.imports.batches.unfinished() == ()
    assert desk.maintenance.check().problems == ()
    assert not list(desk.folder.glob("import-*.lock"))
    desk.close()


def test_an_import_that_ends_leaves_nothing_to_go_on_with(desk: Desk, home: Path) -> None:
    desk.imports.run([from_file(path) for path in sorted((home / "in").iterdir())])
    assert desk.imports.batches.unfinished() == ()
    assert len(titles(desk)) == 20


class Stop:
    def __init__(self, after: int) -> None:
        self.after, self.done = after, 0

    @property
    def cancelled(self) -> bool:
        return self.done >= self.after

    def step(self, done: int, total: int, label: str = "") -> None:
        self.done = done


def test_cancelling_lets_the_rest_be_and_quitting_keeps_it(desk: Desk, home: Path) -> None:
    sources = [from_file(path) for path in sorted((home / "in").iterdir())]
    sources.insert(19, from_text("A pasted piece about the lighthouse keeper of Nordholm."))
    desk.imports.run(sources, Stop(4))
    assert desk.imports.batches.unfinished() == ()
    desk.imports.leave()
    desk.imports.run(sources, Stop(6))
    (cut,) = desk.imports.batches.unfinished()
    assert (cut.total, cut.left <= 15) == (21, True)
    desk.close()
    again = make_desk(home)
    again.imports.resume(cut.id)
    assert len(titles(again)) == 21, "the paste came too"
    again.close()
