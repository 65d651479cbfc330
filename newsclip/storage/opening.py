"""Opening a library: create, check, back up and upgrade it, under a lock that a crash lets go."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from newsclip.domain.errors import (
    LibraryDamagedError,
    LibraryNewerError,
    NotFoundError,
)
from newsclip.language import tr
from newsclip.storage.failures import damaged, read_only, translated
from newsclip.storage.locks import exclusive, window_lock
from newsclip.storage.schema import HEAD, stored_revision
from newsclip.storage.store import DATABASE, Store

README = """This folder is a NewsClip library. Move or copy it as a whole while NewsClip is closed.

library.db   the database (SQLite)
originals/   what was imported, byte for byte, named by SHA-256
images/      the images of the articles, named by SHA-256
backups/     copies of the database
"""

KEPT_BEFORE = 3
"""How many copies from before an upgrade are kept."""
_BEFORE = "before-"


def open_store(folder: Path) -> Store:
    """The library in the folder, made if there is none, upgraded (after a backup) if it is older.

    Raises LibraryReadOnlyError, LibraryNewerError, LibraryDamagedError, LibraryBusyError,
    DiskFullError.
    """
    folder = folder.expanduser().absolute()
    with translated(folder):
        _prepare(folder)
        if stored_revision(folder / DATABASE) != HEAD:
            with exclusive(folder):
                _upgrade(folder)
    from newsclip.storage.engine import make_engine

    return Store(folder, make_engine(folder / DATABASE))


def _prepare(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".writable"
        probe.touch()
        probe.unlink(missing_ok=True)  # another program may be probing too
    except (FileExistsError, NotADirectoryError) as error:
        raise read_only(folder, "there is a file of that name") from error
    readme = folder / "README.txt"
    if not readme.exists():
        readme.write_text(README, encoding="utf-8")


def _upgrade(folder: Path) -> None:
    """Bring the schema to HEAD. Another process may have done so while we waited."""
    revision = stored_revision(folder / DATABASE)
    if not revision:
        _migrate(folder)
    elif revision != HEAD:
        with window_lock(folder):  # an older program's window would go on in the older schema
            _copy_aside(folder / DATABASE, f"{_BEFORE}{HEAD}-{_stamp()}")
            _migrate(folder)
        _keep_newest(folder / "backups", f"{_BEFORE}*.db", KEPT_BEFORE)


def _keep_newest(folder: Path, pattern: str, most: int) -> None:
    """Remove all but the newest copies of our own making that the pattern names."""
    for old in sorted(folder.glob(pattern), key=_stamp_of)[:-most]:
        old.unlink(missing_ok=True)


def _stamp_of(path: Path) -> str:
    return path.stem.rpartition("-")[2]


def _migrate(folder: Path) -> None:
    from alembic import command
    from alembic.config import Config

    from newsclip.storage.engine import make_engine

    config = Config()
    config.set_main_option("script_location", "newsclip.storage:migrations")
    config.set_main_option("path_separator", "os")
    engine = make_engine(folder / DATABASE)
    try:
        with engine.connect().execution_options(writing=True) as connection:
            # A table that is made anew is dropped first: what refers to it must not go with it.
            connection.connection.cursor().execute("PRAGMA foreign_keys = OFF")
            with connection.begin():
                config.attributes["connection"] = connection
                command.upgrade(config, "head")
                if lost := connection.exec_driver_sql("PRAGMA foreign_key_check").all():
                    raise damaged(folder, tr("{count} rows refer to nothing", count=len(lost)))
    finally:
        engine.dispose()


def _copy_aside(database: Path, name: str) -> Path:
    import sqlite3

    target = database.parent / "backups" / f"{name}.db"
    target.parent.mkdir(exist_ok=True)
    with _whole(target) as part:
        source, copy = sqlite3.connect(database), sqlite3.connect(part)
        try:
            source.backup(copy)
        finally:
            copy.close()
            source.close()
    return target


@contextmanager
def _whole(target: Path) -> Iterator[Path]:
    """A file to write that becomes the target at the end; of one that failed nothing stays."""
    part = target.with_suffix(".part")
    try:
        yield part
        part.replace(target)
    except BaseException:
        for half in (part, part.with_name(f"{part.name}-journal")):
            half.unlink(missing_ok=True)
        raise


def _stamp() -> str:
    return datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")


def backup(store: Store, keep: int) -> Path:
    """Copy the database into ``backups`` and keep only the newest ``keep`` copies of that sort."""
    folder = store.folder / "backups"
    target = folder / f"library-{_stamp()}.db"
    with _whole(target) as part:
        store.copy_to(part)
    _keep_newest(folder, "library-*.db", keep)
    return target


def backups(folder: Path) -> list[Path]:
    """The copies of the database, newest first."""
    return sorted(
        (folder / "backups").glob("*.db"), key=lambda path: path.stat().st_mtime, reverse=True
    )


def count_articles(database: Path) -> int | None:
    """How many articles outside the Trash a copy holds; None when it cannot be read."""
    import sqlite3

    connection = sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)
    try:
        row = connection.execute("SELECT count(*) FROM articles WHERE deleted IS NULL").fetchone()
    except sqlite3.DatabaseError:
        return None
    finally:
        connection.close()
    return int(row[0])


def restore(folder: Path, copy: Path | None = None) -> Path:
    """Put a backup (the newest sound one) in the place of the database, which is kept beside it.

    Returns the backup used. Raises NotFoundError when there is no sound backup.
    """
    folder = folder.expanduser().absolute()
    with translated(folder), exclusive(folder), window_lock(folder):
        for candidate in [copy] if copy else backups(folder):
            if is_sound(candidate):
                _swap(folder, candidate)
                return candidate
    raise NotFoundError(
        tr("There is no usable backup of the library in {folder}.", folder=folder),
        tr("The originals are still in its “originals” folder; import them into a new library."),
    )


def is_sound(database: Path) -> bool:
    """Whether a copy of a database is of ours and passes SQLite's quick check."""
    import sqlite3

    try:
        if not stored_revision(database):
            return False
    except (LibraryDamagedError, LibraryNewerError):
        return False
    connection = sqlite3.connect(database)
    try:
        return bool(connection.execute("PRAGMA quick_check").fetchone()[0] == "ok")
    except sqlite3.DatabaseError:
        return False
    finally:
        connection.close()


def _swap(folder: Path, candidate: Path) -> None:
    database = folder / DATABASE
    fresh = folder / f"{DATABASE}.part"
    try:
        shutil.copyfile(candidate, fresh)
    except OSError:
        fresh.unlink(missing_ok=True)
        raise
    aside = folder / f"damaged-{_stamp()}.db"
    if database.exists():
        try:
            aside.hardlink_to(database)  # so that there is a database at every moment
        except OSError:
            database.replace(aside)
    for suffix in ("-wal", "-shm"):
        old = folder / f"{DATABASE}{suffix}"
        if old.exists():
            old.replace(folder / f"{aside.name}{suffix}")
    fresh.replace(database)
