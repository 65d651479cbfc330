"""What the SQLite at hand is and can."""

import sqlite3


def sqlite_version() -> str:
    """The version of the SQLite library."""
    return sqlite3.sqlite_version


def full_text_search() -> bool:
    """Whether this SQLite was built with FTS5, which a library needs."""
    connection = sqlite3.connect(":memory:")
    try:
        connection.execute("CREATE VIRTUAL TABLE probe USING fts5(words)")
    except sqlite3.OperationalError:
        return False
    finally:
        connection.close()
    return True
