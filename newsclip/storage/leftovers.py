"""Files that no row speaks of: of articles deleted for good, of imports that failed or were killed."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import time

from sqlalchemy import Select, select
from sqlalchemy.orm import InstrumentedAttribute

from newsclip.domain.errors import LibraryError
from newsclip.storage.files import ContentFiles
from newsclip.storage.models import VersionImageModel, VersionModel
from newsclip.storage.store import Store, Transaction

A_DAY = 24 * 60 * 60
"""Seconds after which a file that nothing refers to is no longer part of an import under way."""


@contextmanager
def all_or_nothing(store: Store, original: str) -> Iterator[Callable[[bytes], str]]:
    """Gives what stores an image; should anything fail, neither images nor the original stay."""
    images: set[str] = set()

    def keep(data: bytes) -> str:
        digest = store.images.put(data)
        images.add(digest)
        return digest

    try:
        yield keep
    except BaseException:
        with suppress(LibraryError):
            release(store, {original}, images)
        raise


def release(store: Store, originals: Iterable[str], images: Iterable[str]) -> int:
    """Remove those of the files that no version refers to. Returns how many there were.

    No other process can write meanwhile, so none can begin to refer to one of them.
    """
    needed = select(VersionModel.sha256).where(VersionModel.dropped.is_(None))
    shown = select(VersionImageModel.sha256)
    with store.write() as tx:
        return _remove(tx, store.originals, VersionModel.sha256, needed, originals) + _remove(
            tx, store.images, VersionImageModel.sha256, shown, images
        )


def _remove(
    tx: Transaction,
    files: ContentFiles,
    column: InstrumentedAttribute[str],
    referring: Select[str],
    digests: Iterable[str],
) -> int:
    removed = 0
    for digest in digests:
        if tx.session.scalar(referring.where(column == digest).limit(1)) is None:
            removed += files.path(digest).exists()
            files.remove(digest)
    return removed


def sweep(store: Store) -> int:
    """Remove what killed imports left behind, a day ago or earlier. Returns how many files."""
    with store.read() as connection:
        known = set(connection.scalars(select(VersionModel.sha256)))
        shown = set(connection.scalars(select(VersionImageModel.sha256)))
    originals, images = (
        [d for d in files.all() if d not in used and _old(files.path(d))]
        for files, used in ((store.originals, known), (store.images, shown))
    )
    halves = [part for part in _halves(store.folder) if _old(part)]
    for part in halves:
        part.unlink(missing_ok=True)
    found = release(store, originals, images) if originals or images else 0
    return found + len(halves)


def _halves(folder: Path) -> Iterator[Path]:
    """Files that were being written when the program was killed."""
    for name in ("originals", "images"):
        yield from (folder / name).glob("??/.part-*")
    yield from (folder / "backups").glob("*.part")


def _old(path: Path) -> bool:
    try:
        return time() - path.stat().st_mtime > A_DAY
    except OSError:
        return False
