"""Looking after a library: check it, back it up, go back to a backup, tell its size."""

import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from newsclip import places
from newsclip.domain.errors import NewsClipError
from newsclip.domain.progress import Progress
from newsclip.language import tr
from newsclip.services.memory import Memory
from newsclip.services.preferences import Preferences
from newsclip.storage import opening
from newsclip.storage.store import DATABASE, Store

_MOVED = "moved_from"


@dataclass(frozen=True, slots=True)
class Report:
    """What the doctor found. Sizes are bytes; ``problems`` are sentences, none when all is well."""

    folder: Path
    problems: tuple[str, ...]
    database: int
    originals: int
    images: int
    backups: tuple[Path, ...]


class Maintenance:
    """What looks after an open library."""

    def __init__(self, store: Store, preferences: Preferences) -> None:
        self._store = store
        self._preferences = preferences
        self._memory = Memory(store)

    def check(self) -> Report:
        """Look at the database, the originals and the images. Reads every original.

        What a killed import left behind long ago is removed on the way.
        """
        from newsclip.storage.leftovers import sweep
        from newsclip.storage.missing import missing_files

        store = self._store
        sweep(store)
        return Report(
            folder=store.folder,
            problems=(*store.check(), *missing_files(store)),
            database=store.database.stat().st_size,
            originals=store.originals.size(),
            images=store.images.size(),
            backups=tuple(opening.backups(store.folder)),
        )

    def sizes(self) -> dict[str, int]:
        """Bytes of the database, the originals, the images and the backups."""
        store = self._store
        copies = opening.backups(store.folder)
        return {
            tr("database"): store.database.stat().st_size,
            tr("originals"): store.originals.size(),
            tr("images"): store.images.size(),
            tr("backups"): sum(copy.stat().st_size for copy in copies if copy.exists()),
        }

    def back_up(self) -> Path:
        """Copy the database into the library's backups. Raises DiskFullError."""
        return opening.backup(self._store, self._preferences.current.keep_backups)

    def copy_to(self, target: Path, progress: Progress) -> None:
        """Copy the whole library to a new or empty folder; see ``storage.moving.copy_library``.

        The copy remembers where it came from, for ``moved_from``.
        """
        from newsclip.storage.moving import copy_library

        self._memory.remember(**{_MOVED: str(self._store.folder)})
        copy_library(self._store, target, progress)

    def go_by(self, folder: Path) -> None:
        """Open the library in that folder from the next start on, if this one is opened by itself."""
        usual = places.default_library().expanduser().absolute()
        if usual == self._store.folder and "NEWSCLIP_LIBRARY" not in os.environ:
            self._preferences.change(library=str(folder))

    def moved_from(self) -> Path | None:
        """The folder that this library was copied from and that still stands there; told once."""
        told = self._memory.recall(_MOVED, "")
        if not told or Path(told) == self._store.folder:
            return None
        self._memory.remember(**{_MOVED: ""})
        return Path(told) if (Path(told) / DATABASE).exists() else None

    def close(self, *, backup_after: timedelta = timedelta(0)) -> None:
        """Back up if anything changed, put everything into one file, and let go of it.

        Nothing is backed up while the newest backup is younger than ``backup_after``.
        """
        if self._store.dirty and self._backup_age() >= backup_after:
            with suppress(NewsClipError):
                self.back_up()
        self._store.close()

    def _backup_age(self) -> timedelta:
        """The time since the newest backup; without one, since the beginning of time."""
        newest = opening.backups(self._store.folder)[:1]
        since = newest[0].stat().st_mtime if newest else 0.0
        return max(timedelta(0), datetime.now(UTC) - datetime.fromtimestamp(since, UTC))


def restore(folder: Path, copy: Path | None = None) -> Path:
    """Go back to a backup (the newest sound one) of a closed library; what was there is kept beside it."""
    return opening.restore(folder, copy)


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of a library's database; ``articles`` is None when it cannot be read."""

    path: Path
    at: datetime
    articles: int | None


def describe_backups(folder: Path) -> tuple[Backup, ...]:
    """The copies of a library's database with what they hold, newest first; it need not be open."""
    return tuple(
        Backup(
            path, datetime.fromtimestamp(path.stat().st_mtime, UTC), opening.count_articles(path)
        )
        for path in opening.backups(folder)
    )


def backups(folder: Path) -> tuple[Path, ...]:
    """The copies of a library's database, newest first; the library need not be sound or open."""
    return tuple(opening.backups(folder))


def database_engine() -> tuple[str, bool]:
    """The version of SQLite, and whether it has the full-text search that a library needs."""
    from newsclip.storage.abilities import full_text_search, sqlite_version

    return sqlite_version(), full_text_search()
