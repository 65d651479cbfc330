"""Asking the library off the GUI thread, where only the latest answer counts."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal
from shiboken6 import Shiboken

from newsclip.domain.errors import CancelledError
from newsclip.domain.progress import Progress
from newsclip.ui.jobs import Job, JobRunner

T = TypeVar("T")

_SHARE = 8
"""Rests last so many times as long as what they follow."""
_MOST_REST = 4000


class Latest(QObject):
    """Asks one question after another; the answer to a superseded one is dropped, and one that
    comes when the asker is gone."""

    failed = Signal(object)

    def __init__(self, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._number = 0
        self._job: Job | None = None

    @property
    def waiting(self) -> bool:
        """Whether an answer is still to come."""
        return self._job is not None

    def ask(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Do the work on a thread of its own and hand its answer over, unless asked anew before.

        The job has no label: it is not for showing.
        """
        self.forget()
        number = self._number

        def answer(result: T) -> None:
            if number == self._number and Shiboken.isValid(self):
                self._job = None
                done(result)

        def fail(error: Exception) -> None:
            wanted = number == self._number and Shiboken.isValid(self)
            if wanted and not isinstance(error, CancelledError):
                self._job = None
                self.failed.emit(error)

        def run(_progress: Progress) -> T:
            return work()

        try:
            self._job = self._jobs.run("", run, answer, fail)
        except RuntimeError:  # the window is closing: nobody waits for the answer
            self._job = None

    def forget(self) -> None:
        """Drop the answer that is still to come."""
        self._number += 1
        if self._job is not None:
            self._job.cancel()
            self._job = None


class Coalesced(QObject):
    """Calls once for many requests, a moment after the first of them.

    ``rest`` is the least time between two calls: a flood of changes is not followed one by one.
    Both are milliseconds.
    """

    def __init__(
        self, delay: int, call: Callable[[], Any], parent: QObject | None = None, *, rest: int = 0
    ) -> None:
        super().__init__(parent)
        self._delay, self._rest, self._least = delay, rest, rest
        self._called = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(delay)
        self._timer.timeout.connect(self._called.start)
        self._timer.timeout.connect(call)

    def ask(self) -> None:
        """Call soon. A flood of requests does not put the call off."""
        if not self._timer.isActive():
            since = self._called.elapsed() if self._called.isValid() else self._rest
            self._timer.start(max(self._delay, self._rest - since))

    def spare(self, took: int) -> None:
        """Rest for several times as long as a call took, within bounds: counting takes from the work."""
        self._rest = max(self._least, min(_MOST_REST, took * _SHARE))

    def put_off(self) -> None:
        """Call when there was no request for the delay."""
        self._timer.start(self._delay)

    def stop(self) -> None:
        """Do not call."""
        self._timer.stop()

    @property
    def pending(self) -> bool:
        """Whether a call is to come."""
        return self._timer.isActive()
