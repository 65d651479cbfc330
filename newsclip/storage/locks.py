"""Locks of a library folder that the system lets go of when a process ends, however it ends."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from newsclip.domain.errors import LibraryBusyError
from newsclip.language import tr

PATIENCE = 30
"""Seconds to wait for another process's upgrade or restore."""


@contextmanager
def exclusive(folder: Path) -> Iterator[None]:
    """A time that one process at a time can have, to upgrade or restore. Raises LibraryBusyError."""
    with _held(
        folder / "library.lock",
        PATIENCE,
        LibraryBusyError(
            tr("Another program is upgrading or restoring the library in {folder}.", folder=folder),
            tr("Wait for it to finish and try again."),
        ),
    ):
        yield


@contextmanager
def window_lock(folder: Path) -> Iterator[None]:
    """The time a window has the library open. Raises LibraryBusyError when another one has."""
    with _held(
        folder / "window.lock",
        0,
        LibraryBusyError(
            tr("The library in {folder} is open in a window.", folder=folder),
            tr("Close that window and try again."),
        ),
    ):
        yield


@contextmanager
def batch_lock(path: Path) -> Iterator[None]:
    """The time a process is at an import. Raises LibraryBusyError when another one is."""
    busy = LibraryBusyError(tr("Another program is at that import."), tr("Wait for it to finish."))
    with _held(path, 0, busy):
        yield


@contextmanager
def _held(path: Path, patience: float, busy: LibraryBusyError) -> Iterator[None]:
    from filelock import FileLock, Timeout

    lock = FileLock(path, thread_local=False)
    try:
        lock.acquire(timeout=patience)
    except Timeout as error:
        raise busy from error
    try:
        yield
    finally:
        lock.release()
