"""A whole copy of an open library in another folder, complete before it stands there."""

import os
import shutil
from collections.abc import Iterator
from filecmp import cmp
from pathlib import Path
from shutil import disk_usage

from newsclip.domain.errors import InvalidInputError, LibraryDamagedError, LibraryError
from newsclip.domain.progress import Progress, check
from newsclip.language import tr
from newsclip.storage.failures import disk_full, translated
from newsclip.storage.files import sync_folder
from newsclip.storage.opening import is_sound
from newsclip.storage.store import DATABASE, Store

_LEFT = frozenset(f"{DATABASE}{end}" for end in ("", "-wal", "-shm")) | {
    "library.lock",
    "window.lock",
}
"""What is not copied as a file: the database goes last, by SQLite's own means; locks belong to a place."""
_TRIES = 5
_CHUNK = 1024 * 1024
_SPARE = 16 * 1024 * 1024
"""Bytes that have to be free beside what is copied."""


def copy_library(store: Store, target: Path, progress: Progress) -> None:
    """Copy the library to the folder, which must be new or empty; the library itself stays as it is.

    The copy is made beside its place under another name and takes it when it is whole: every file
    was read again, the database passed SQLite's check and holds the last change. Of a copy that failed
    or was cancelled nothing stays. Raises InvalidInputError, DiskFullError, LibraryReadOnlyError,
    LibraryBusyError, LibraryDamagedError, CancelledError.
    """
    target = target.expanduser().absolute()
    _check_place(store.folder, target)
    part = target.with_name(f".{target.name}.part")
    with translated(target):
        shutil.rmtree(part, ignore_errors=True)
        try:
            part.mkdir(parents=True)
            _check_room(store, part)
            _copy_files(store.folder, part, progress)
            _copy_database(store, part / DATABASE, progress)
            if target.exists():
                target.rmdir()
            part.replace(target)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
        sync_folder(target.parent)


def _check_place(folder: Path, target: Path) -> None:
    here, there = folder.resolve(), target.resolve()
    if here == there or here in there.parents or there in here.parents:
        raise InvalidInputError(
            tr("The library cannot go there: {folder} is inside it, or around it.", folder=target),
            tr("Choose a folder beside it."),
        )
    with translated(target):
        if target.exists() and (not target.is_dir() or any(target.iterdir())):
            raise InvalidInputError(
                tr("{folder} is not empty.", folder=target),
                tr("Choose an empty folder, or a new one."),
            )


def _check_room(store: Store, part: Path) -> None:
    needed = sum(path.stat().st_size for path in _files(store.folder))
    needed += store.database.stat().st_size + _SPARE
    free = disk_usage(part).free
    if free < needed:
        raise disk_full(part, f"{needed} bytes are needed, {free} are free")


def _files(folder: Path) -> Iterator[Path]:
    return (
        path
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.is_symlink() and path.relative_to(folder).name not in _LEFT
    )


def _copy_files(folder: Path, part: Path, progress: Progress) -> None:
    paths = list(_files(folder))
    for done, path in enumerate(paths):
        check(progress)
        progress.step(done, len(paths) + 1, path.name[:12])
        copy = part / path.relative_to(folder)
        copy.parent.mkdir(parents=True, exist_ok=True)
        _copy_file(path, copy, progress)


def _copy_file(path: Path, copy: Path, progress: Progress) -> None:
    """Copy one file, and read the copy again: a disk may give back other bytes than it took."""
    with path.open("rb") as source, copy.open("wb") as target:
        while data := source.read(_CHUNK):
            check(progress)
            target.write(data)
        target.flush()
        os.fsync(target.fileno())
    if not cmp(path, copy, shallow=False):
        raise LibraryError(
            tr("A file was not copied as it is: {name}.", name=path.name),
            tr("Check the disk of {folder}, or choose another one.", folder=copy.parent),
        )
    shutil.copystat(path, copy)


def _copy_database(store: Store, copy: Path, progress: Progress) -> None:
    """Copy the database, again while something was changed meanwhile."""
    for _ in range(_TRIES):
        check(progress)
        last = store.last_change()
        copy.unlink(missing_ok=True)
        store.copy_to(copy)
        if store.last_change() == last:
            break
    if not is_sound(copy):
        raise LibraryDamagedError(
            tr("The copy of the library in {folder} is damaged.", folder=copy.parent),
            tr("Check the disk it is on, and choose another one. The library stays where it was."),
        )
