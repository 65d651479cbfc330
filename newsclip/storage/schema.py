"""Which schema a library has, read without SQLAlchemy so that a start does not wait for it."""

import sqlite3
from pathlib import Path

from newsclip.domain.errors import LibraryNewerError
from newsclip.language import tr
from newsclip.storage.failures import damaged

REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006")
"""Every released schema, oldest first; the last is the one this program writes."""
HEAD = REVISIONS[-1]


def stored_revision(database: Path) -> str:
    """The schema of a database file, empty when there is none yet.

    Raises LibraryDamagedError for a file that is no library, LibraryNewerError for one that a later
    program made.
    """
    if not database.exists() or database.stat().st_size == 0:
        return ""
    connection = sqlite3.connect(f"{database.as_uri()}?mode=rw", uri=True, timeout=5)
    try:
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.DatabaseError as error:
        if "no such table" in str(error) and _is_blank(connection):
            return ""
        if isinstance(error, sqlite3.OperationalError) and "no such table" not in str(error):
            raise
        raise damaged(database.parent, str(error)) from error
    finally:
        connection.close()
    revision = row[0] if row else ""
    if revision and revision not in REVISIONS:
        raise newer(database.parent)
    return str(revision)


def _is_blank(connection: sqlite3.Connection) -> bool:
    """Whether the database holds nothing yet: a first start that was cut off."""
    try:
        return bool(connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0)
    except sqlite3.DatabaseError:
        return False


def newer(folder: Path) -> LibraryNewerError:
    """A later program made this library."""
    return LibraryNewerError(
        tr("The library in {folder} was made by a newer NewsClip.", folder=folder),
        tr("Install the newest NewsClip to open it. It was not touched."),
    )
