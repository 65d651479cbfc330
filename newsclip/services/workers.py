"""Worker processes for extraction: parsing would hold the interpreter, and the window with it."""

import multiprocessing
import os
import signal
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError as FutureCancelledError
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures import TimeoutError as FutureTimeoutError
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from pathlib import Path
from threading import Lock, Thread
from time import monotonic
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar
from weakref import WeakKeyDictionary

from newsclip.domain.document import Document
from newsclip.domain.errors import ImportingError, TooLargeError
from newsclip.domain.progress import Progress, check
from newsclip.importing.importer import Hints
from newsclip.services.extraction import Extraction, extract_and_sketch

PATIENCE = 60.0
"""Seconds one article may take to extract."""
LOOK = 0.1

if TYPE_CHECKING:
    from newsclip.domain.pages import Layout
    from newsclip.domain.suggestions import Suggestion
    from newsclip.importing.containers import Member

P = ParamSpec("P")
T = TypeVar("T")


def spare_cores() -> int:
    """How many processes may extract while the window keeps a core: at least one, at most four."""
    return max(1, min(4, (os.cpu_count() or 2) - 1))


class Workers:
    """A pool of processes that starts when first used and is rebuilt when one gets stuck."""

    def __init__(self, count: int = 2, patience: float = PATIENCE) -> None:
        self.count = count
        self.patience = patience
        self._pool: ProcessPoolExecutor | None = None
        self._pools: WeakKeyDictionary[Future[Any], ProcessPoolExecutor] = WeakKeyDictionary()
        self._lock = Lock()
        self._alone = Lock()
        """Held while something is tried by itself."""

    def submit(self, data: bytes, hints: Hints) -> Future[Extraction]:
        """Begin to extract the article in the bytes."""
        return self._submit(extract_and_sketch, data, hints)

    def warm_up(self) -> list[Future[int]]:
        """Start the processes and let them load what they need, without waiting for it."""
        from newsclip.importing.worker import warm_up

        return [self._submit(warm_up) for _ in range(self.count)]

    def result(
        self, future: Future[Extraction], data: bytes, hints: Hints, progress: Progress
    ) -> Extraction:
        """Wait for the extraction. Raises ImportingError, TooLargeError, CancelledError.

        When a process ends under it, perhaps over another file, it is tried once more by itself.
        """
        try:
            return self._wait(future, hints, progress)
        except (BrokenProcessPool, FutureCancelledError):
            self._stop_with(future)
        with self._alone:
            again = self.submit(data, hints)
            try:
                return self._wait(again, hints, progress)
            except (BrokenProcessPool, FutureCancelledError) as error:
                self._stop_with(again)
                raise _broken(hints) from error

    def members(self, data: bytes, hints: Hints, progress: Progress) -> "tuple[Member, ...]":
        """What a container holds, nothing when the bytes are none. Raises as ``result``."""
        from newsclip.importing.worker import members_in_worker

        future = self._submit(members_in_worker, data, hints)
        try:
            return self._wait(future, hints, progress)
        except (BrokenProcessPool, FutureCancelledError) as error:
            self._stop_with(future)
            raise _broken(hints) from error

    def too_slow(self, hints: Hints) -> TooLargeError:
        """The error for what takes longer than there is patience."""
        return TooLargeError(
            f"Reading “{hints.name}” took longer than {self.patience:.0f} seconds and was stopped.",
            "Save the page as plain text and import that.",
            source=hints.name,
        )

    def suggestions(
        self, document: Document, language: str, progress: Progress
    ) -> "list[Suggestion]":
        """What of an article is worth marking. Raises as ``result``."""
        from newsclip.analysis.suggesting import suggest_in_worker

        hints = Hints(name="this article")
        try:
            return self._wait(self._submit(suggest_in_worker, document, language), hints, progress)
        except (BrokenProcessPool, FutureCancelledError) as error:
            self.stop()
            raise _broken(hints) from error

    def layout(self, data: bytes, hints: Hints, progress: Progress) -> "tuple[str, Layout]":
        """Where the text of a PDF stands on its pages. Raises as ``result``."""
        from newsclip.importing.worker import layout_in_worker

        try:
            return self._wait(self._submit(layout_in_worker, data, hints), hints, progress)
        except (BrokenProcessPool, FutureCancelledError) as error:
            self.stop()
            raise _broken(hints) from error

    def picture(
        self, path: Path, password: str, page: int, width: int, progress: Progress
    ) -> tuple[int, int, bytes]:
        """A page of a PDF, drawn. Raises as ``result``."""
        from newsclip.importing.worker import picture_in_worker

        hints = Hints(f"page {page + 1}")
        try:
            future = self._submit(picture_in_worker, path, password, page, width)
            return self._wait(future, hints, progress)
        except (BrokenProcessPool, FutureCancelledError) as error:
            self.stop()
            raise _broken(hints) from error

    def _wait(self, future: Future[T], hints: Hints, progress: Progress) -> T:
        deadline = monotonic() + self.patience
        while True:
            check(progress)
            try:
                return future.result(timeout=LOOK)
            except FutureTimeoutError:
                if monotonic() > deadline and not future.done():
                    self.stop()
                    raise self.too_slow(hints) from None

    def _submit(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        with _deaf_to_interrupts():
            pool = self._running()
            try:
                future = pool.submit(work, *args, **kwargs)
            except (BrokenProcessPool, RuntimeError):  # it broke, or another thread stopped it
                self._stop_pool(pool)
                pool = self._running()
                future = pool.submit(work, *args, **kwargs)
            self._pools[future] = pool
            return future

    def _running(self) -> ProcessPoolExecutor:
        with self._lock:
            if self._pool is None:
                context = multiprocessing.get_context("spawn")
                self._pool = ProcessPoolExecutor(
                    self.count, mp_context=context, initializer=_begin_worker
                )
            return self._pool

    def stop(self) -> None:
        """End the processes at once, whatever they are doing."""
        if (pool := self._pool) is not None:
            self._stop_pool(pool)

    def _stop_with(self, future: Future[Any]) -> None:
        """End the processes that were to do this, unless they were replaced by others already."""
        pool = self._pools.get(future)
        if pool is not None:
            self._stop_pool(pool)

    def _stop_pool(self, pool: ProcessPoolExecutor) -> None:
        with self._lock:
            if pool is not self._pool:
                return
            self._pool = None
        processes = list((getattr(pool, "_processes", None) or {}).values())
        pool.shutdown(wait=False, cancel_futures=True)
        for process in processes:
            process.terminate()
        for process in processes:
            process.join(timeout=5)


def _begin_worker() -> None:
    """What a worker process does first."""
    from newsclip.importing.worker import leave_interrupts

    leave_interrupts()
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """End this process when the one that began it is gone, however it went: a pool would wait on."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


@contextmanager
def _deaf_to_interrupts() -> Iterator[None]:
    """Processes begun meanwhile never hear Ctrl+C, from their first moment.

    It reaches every process of a terminal; what it means is for the first one to say.
    """
    if sys.platform == "win32":  # no signal masks there; the worker sees to it once it runs
        yield
        return
    from multiprocessing.resource_tracker import ensure_running

    ensure_running()  # it would lift the mask when it starts
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _broken(hints: Hints) -> ImportingError:
    return ImportingError(
        f"The process that read “{hints.name}” stopped unexpectedly.",
        "Try that file again by itself; the others were not affected.",
        source=hints.name,
    )
