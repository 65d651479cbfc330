"""Looking after a library: check it, back it up, go back to a backup, tell its size."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from newsclip.domain.errors import NewsClipError
from newsclip.services.preferences import Preferences
from newsclip.storage import opening
from newsclip.storage.store import Store


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

    def check(self) -> Report:
        """Look at the database, the originals and the images. Reads every original."""
        from newsclip.storage.missing import missing_files

        store = self._store
        return Report(
            folder=store.folder,
            problems=(*store.check(), *missing_files(store)),
            database=store.database.stat().st_size,
            originals=store.originals.size(),
            images=store.images.size(),
            backups=tuple(opening.backups(store.folder)),
        )

    def back_up(self) -> Path:
        """Copy the database into the library's backups. Raises DiskFullError."""
        return opening.backup(self._store, self._preferences.current.keep_backups)

    def close(self) -> None:
        """Back up if anything changed, put everything into one file, and let go of it."""
        if self._store.dirty:
            with suppress(NewsClipError):
                self.back_up()
        self._store.close()


def restore(folder: Path) -> Path:
    """Go back to the newest sound backup of a closed library; what was there is kept beside it."""
    return opening.restore(folder)
