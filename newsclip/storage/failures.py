"""SQLite's and the system's errors, said as what a user can do something about."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from errno import EACCES, EDQUOT, ENOSPC, EPERM, EROFS
from pathlib import Path
from shutil import disk_usage

from newsclip.domain.errors import (
    DiskFullError,
    LibraryBusyError,
    LibraryDamagedError,
    LibraryError,
    LibraryReadOnlyError,
)
from newsclip.language import tr

_DAMAGED = ("malformed", "not a database", "disk image", "corrupt", "no such table", "bad header")
LEAST_ROOM = 64 * 1024
"""Bytes that SQLite has to find free to open a library at all."""
_READ_ONLY = ("readonly", "read-only", "unable to open", "attempt to write")


def library_error(error: Exception, folder: Path) -> LibraryError | None:
    """The library error that this error stands for, or None when it is a bug of ours."""
    if isinstance(error, OSError):
        return _system_error(error, folder)
    text = str(error).lower()
    if "disk is full" in text:
        return disk_full(folder, text)
    if "locked" in text or "busy" in text:
        return LibraryBusyError(
            tr("Another program is writing to the library in {folder}.", folder=folder),
            tr("Wait for it to finish, or close it, and try again. Nothing was changed."),
            detail=text,
        )
    if any(word in text for word in _READ_ONLY):
        return read_only(folder, text)
    if any(word in text for word in _DAMAGED):
        return damaged(folder, text)
    if "disk i/o error" in text and _room_in(folder) < LEAST_ROOM:
        return disk_full(folder, text)
    if "disk i/o error" in text:
        return LibraryError(
            tr("The disk did not answer while the library in {folder} was used.", folder=folder),
            tr("Check the disk and its connection, then open the library again."),
            detail=text,
        )
    return None


def _room_in(folder: Path) -> int:
    """Bytes that are free on the folder's disk; where that is not told, as many as it takes."""
    try:
        return disk_usage(folder).free
    except OSError:
        return LEAST_ROOM


def _system_error(error: OSError, folder: Path) -> LibraryError | None:
    if error.errno in (ENOSPC, EDQUOT):
        return disk_full(folder, str(error))
    if error.errno in (EACCES, EPERM, EROFS):
        return read_only(folder, str(error))
    return None


def disk_full(folder: Path, detail: str = "") -> DiskFullError:
    """There is no room left."""
    return DiskFullError(
        tr("There is no room left on the disk that holds the library in {folder}.", folder=folder),
        tr("Free some space and try again; everything up to the last change is safe."),
        detail=detail,
    )


def read_only(folder: Path, detail: str = "") -> LibraryReadOnlyError:
    """The folder cannot be written."""
    return LibraryReadOnlyError(
        tr("The library in {folder} cannot be written.", folder=folder),
        tr("Check the folder's permissions, or open a library in another place with --library."),
        detail=detail,
    )


def damaged(folder: Path, detail: str = "") -> LibraryDamagedError:
    """The database file is corrupt."""
    return LibraryDamagedError(
        tr("The library in {folder} is damaged.", folder=folder),
        tr(
            "Run “newsclip doctor --restore” to go back to the newest backup; "
            "the damaged file is kept beside it."
        ),
        detail=detail,
    )


@contextmanager
def translated(folder: Path) -> Iterator[None]:
    """Raise SQLite's and the system's errors as library errors."""
    from sqlalchemy.exc import DBAPIError

    try:
        yield
    except DBAPIError as error:
        known = library_error(error.orig if isinstance(error.orig, Exception) else error, folder)
        if known is None:
            raise
        raise known from error
    except (sqlite3.Error, OSError) as error:
        known = library_error(error, folder)
        if known is None:
            raise
        raise known from error
