"""Jobs: long work off the GUI thread, with progress, cancelling, and answers on the GUI thread.

Work runs on a thread of its own and touches no widget. A job has no parent in Qt and is kept alive
here until its thread has ended, so that a window may go away at any moment.
"""

import sys
import threading
import time
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import Shiboken

from newsclip.domain.errors import NewsClipError
from newsclip.domain.progress import Progress

T = TypeVar("T")

INTERVAL = 0.05
"""Seconds between two tellings of progress: 20 a second are seen as movement."""

_running: set["Job"] = set()
"""Every job whose thread has not ended; they are let go of on the GUI thread only."""


class Job(QObject):
    """A piece of work under way. Implements ``domain.progress.Progress`` for the work."""

    progressed = Signal(int, int, str)
    """Done, total (0: not known), label; on the GUI thread, at most 20 a second."""
    finished = Signal()
    """The work ended, whatever its end; after ``done`` or ``failed`` was called."""
    _stepped = Signal()
    _ended = Signal()

    def __init__(
        self,
        label: str,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        super().__init__()
        self.label = label
        self._work = work
        self._done = done
        self._failed = failed
        self._cancelled = threading.Event()
        self._latest: tuple[int, int, str] = (0, 0, "")
        self._shown: tuple[int, int, str] | None = None
        self._told = 0.0
        self._result: Any = None
        self._error: Exception | None = None
        self._silent = False
        self._stepped.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._end, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name=f"job: {label}", daemon=True)

    def start(self) -> None:
        """Begin on a thread of its own."""
        _running.add(self)
        self._thread.start()

    def cancel(self) -> None:
        """Ask the work to stop; it does so at its next step."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether the user wants the work to stop."""
        return self._cancelled.is_set()

    def step(self, done: int, total: int, label: str = "") -> None:
        """Say how far the work is; from any thread. A flood of steps is thinned out."""
        self._latest = (done, total, label)
        now = time.monotonic()
        if now - self._told >= INTERVAL:
            self._told = now
            self._stepped.emit()

    def silence(self) -> None:
        """Call nobody any more: whoever asked is going away."""
        self._silent = True

    def wait(self, timeout: float) -> bool:
        """Wait for the thread at most so many seconds; whether it has ended."""
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            self._result = self._work(self)
        except Exception as error:  # noqa: BLE001 - the outermost door of a thread; told in _end
            self._error = error
        self._ended.emit()

    @Slot()
    def _show(self) -> None:
        if not self._silent and self._latest != self._shown:
            self._shown = self._latest
            self.progressed.emit(*self._latest)

    @Slot()
    def _end(self) -> None:
        # Joining first makes this thread the last to hold the job, and so the one that frees it.
        self._thread.join()
        _running.discard(self)
        if self._latest != (0, 0, ""):
            self._show()
        try:
            if not self._silent:
                self._answer()
        finally:
            self.finished.emit()

    def _answer(self) -> None:
        error = self._error
        if error is None:
            self._done(self._result)
            return
        self._failed(error)
        if not isinstance(error, NewsClipError):
            sys.excepthook(type(error), error, error.__traceback__)


class JobRunner(QObject):
    """Runs jobs for a window, and sees them off when it closes."""

    started = Signal(object)
    """A Job that begins, for whoever shows progress."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: set[Job] = set()
        self._asked: set[Job] = set()
        self._closed = False
        # The slot must not hold the runner: it is called while the runner is being torn down.
        self.destroyed.connect(_Farewell(self._jobs))

    def run(
        self,
        label: str,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        *,
        quiet: bool = False,
    ) -> Job:
        """Start work; ``done`` or ``failed`` is called with its end, on the GUI thread.

        Of a ``quiet`` job no progress is shown: the user did not ask for it.
        An error that is not a NewsClipError also reaches ``sys.excepthook``. Raises RuntimeError
        after ``shutdown``.
        """
        if self._closed:
            raise RuntimeError("the window is closing")
        job = Job(label, work, done, failed)
        self._jobs.add(job)
        if not quiet:
            self._asked.add(job)
        job.finished.connect(self._forget)
        job.start()
        if not quiet:
            self.started.emit(job)
        return job

    @property
    def jobs(self) -> tuple[Job, ...]:
        """The jobs under way."""
        return tuple(self._jobs)

    @property
    def asked(self) -> tuple[Job, ...]:
        """Those of them that the user asked for, and sees."""
        return tuple(self._asked)

    def shutdown(self, timeout: float = 5.0) -> bool:
        """Cancel everything, wait at most so many seconds, call nobody; whether all ended."""
        self._closed = True
        deadline = time.monotonic() + timeout
        for job in self._jobs:
            job.silence()
            job.cancel()
        ended = [job.wait(max(0.0, deadline - time.monotonic())) for job in self._jobs]
        self._jobs.clear()
        return all(ended)

    @Slot()
    def _forget(self) -> None:
        job = self.sender()
        if Shiboken.isValid(self) and isinstance(job, Job):
            self._jobs.discard(job)
            self._asked.discard(job)


class _Farewell:
    """Silences and cancels the jobs of a runner that was destroyed without a shutdown."""

    def __init__(self, jobs: set[Job]) -> None:
        self._jobs = jobs

    def __call__(self, _runner: QObject | None = None) -> None:
        for job in self._jobs:
            job.silence()
            job.cancel()
