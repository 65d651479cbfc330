"""Jobs run beside the window, tell how far they are, stop when asked, and outlive their window."""

import sys
import threading
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from newsclip.domain.errors import CancelledError, InvalidInputError
from newsclip.domain.progress import Progress, check
from newsclip.ui import jobs
from newsclip.ui.jobs import Job, JobRunner


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[JobRunner]:
    made = JobRunner()
    yield made
    assert made.shutdown(5)


def ended(job: Job, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: job not in jobs._running, timeout=10_000)


def never(_value: object) -> None:
    pytest.fail("called without a reason")


def test_work_runs_elsewhere_and_answers_here(runner: JobRunner, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []
    results: list[int] = []

    def work(_progress: Progress) -> int:
        threads.append(threading.current_thread())
        return 42

    def done(result: int) -> None:
        threads.append(threading.current_thread())
        results.append(result)

    job = runner.run("Count", work, done, never)
    ended(job, qtbot)
    assert results == [42]
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()
    assert runner.jobs == ()
    assert job not in jobs._running


def test_the_window_lives_while_work_runs(runner: JobRunner, qtbot: QtBot) -> None:
    beats: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(time.monotonic()))
    timer.start(10)
    job = runner.run("Sleep", lambda _progress: time.sleep(0.3), lambda _none: None, never)
    ended(job, qtbot)
    assert len(beats) > 5


def test_a_flood_of_steps_is_thinned_and_the_last_one_is_told(
    runner: JobRunner, qtbot: QtBot
) -> None:
    seen: list[tuple[int, int, str]] = []

    def work(progress: Progress) -> None:
        for number in range(20_000):
            progress.step(number + 1, 20_000, "page")

    began = time.monotonic()
    job = runner.run("Flood", work, lambda _none: None, never)
    job.progressed.connect(lambda *told: seen.append(told))
    ended(job, qtbot)
    assert seen[-1] == (20_000, 20_000, "page")
    assert len(seen) <= (time.monotonic() - began) / jobs.INTERVAL + 2


def test_cancelling_reaches_the_work(runner: JobRunner, qtbot: QtBot) -> None:
    failures: list[Exception] = []

    def work(progress: Progress) -> None:
        while True:
            check(progress)
            time.sleep(0.005)

    job = runner.run("Forever", work, never, failures.append)
    job.cancel()
    ended(job, qtbot)
    assert isinstance(failures[0], CancelledError)


def test_a_users_error_goes_to_failed_alone(
    runner: JobRunner, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    hooked: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: hooked.append(error))
    failures: list[Exception] = []

    def work(_progress: Progress) -> None:
        raise InvalidInputError("That is no date.")

    job = runner.run("Date", work, never, failures.append)
    ended(job, qtbot)
    assert str(failures[0]) == "That is no date."
    assert hooked == []


def test_a_bug_reaches_the_hook_on_this_thread(
    runner: JobRunner, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    hooked: list[tuple[BaseException, threading.Thread]] = []
    monkeypatch.setattr(
        sys,
        "excepthook",
        lambda _kind, error, _trace: hooked.append((error, threading.current_thread())),
    )
    failures: list[Exception] = []

    def work(_progress: Progress) -> float:
        return 1 / 0

    job = runner.run("Divide", work, never, failures.append)
    ended(job, qtbot)
    assert isinstance(failures[0], ZeroDivisionError)
    assert hooked == [(failures[0], threading.main_thread())]


def test_a_window_may_go_away_while_work_runs(qtbot: QtBot) -> None:
    release = threading.Event()
    window = QWidget()
    runner = JobRunner(window)

    def work(progress: Progress) -> bool:
        release.wait(5)
        progress.step(1, 1, "last")
        return progress.cancelled

    job = runner.run("Late", work, never, never)
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert job.cancelled
    release.set()
    qtbot.waitUntil(lambda: job not in jobs._running, timeout=5000)


def test_shutdown_stops_work_and_calls_nobody(qapp: QApplication) -> None:
    runner = JobRunner()

    def work(progress: Progress) -> None:
        while not progress.cancelled:
            time.sleep(0.005)

    runner.run("Wait", work, never, never)
    assert runner.shutdown(5)
    QCoreApplication.processEvents()
    with pytest.raises(RuntimeError):
        runner.run("After", work, never, never)


def test_shutdown_does_not_wait_for_ever(qtbot: QtBot) -> None:
    runner = JobRunner()
    release = threading.Event()
    job = runner.run("Deaf", lambda _progress: release.wait(10), never, never)
    began = time.monotonic()
    assert not runner.shutdown(0.1)
    assert time.monotonic() - began < 5
    release.set()
    qtbot.waitUntil(lambda: job not in jobs._running, timeout=5000)


def test_many_jobs_come_and_go(runner: JobRunner, qtbot: QtBot) -> None:
    results: list[int] = []

    def work_of(number: int) -> Callable[[Progress], int]:
        return lambda _progress: number

    for number in range(200):
        runner.run(f"Job {number}", work_of(number), results.append, never)
    qtbot.waitUntil(lambda: len(results) == 200, timeout=20_000)
    assert sorted(results) == list(range(200))
    qtbot.waitUntil(lambda: not runner.jobs, timeout=5000)
