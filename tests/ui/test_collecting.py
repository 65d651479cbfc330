"""Long collections wait until no job is under way."""

import gc
from collections.abc import Iterator
from threading import Event
from weakref import ref

import pytest
from pytestqt.qtbot import QtBot

from newsclip.ui.collecting import WORTH, RestfulCollector
from newsclip.ui.jobs import JobRunner


class Ring:
    """Something that only the collector takes away."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.shutdown()


def grow_old() -> ref[Ring]:
    """A ring that has outlived the young and the middle generation."""
    ring = Ring()
    for _ in range(WORTH + 1):
        gc.collect(1)
    return ref(ring)


def test_everything_is_looked_at_only_while_no_job_is_under_way(
    jobs: JobRunner, qtbot: QtBot
) -> None:
    collector = RestfulCollector(jobs)
    try:
        old, go = grow_old(), Event()
        jobs.run("Wait", lambda _job: go.wait(10), lambda _done: None, lambda _error: None)
        collector.look()
        assert old() is not None
        go.set()
        qtbot.waitUntil(lambda: not jobs.jobs)
        collector.look()
        assert old() is None
    finally:
        collector.stop()


def test_it_leaves_no_trace(jobs: JobRunner) -> None:
    before = gc.get_threshold()
    collector = RestfulCollector(jobs)
    assert gc.get_threshold() != before
    collector.stop()
    assert gc.get_threshold() == before
    assert gc.get_freeze_count() == 0
