"""The SQLite engine: pragmas, explicit transactions, the search function."""

import sqlite3
from pathlib import Path
from random import uniform
from time import monotonic, sleep
from typing import Any

from sqlalchemy import Engine, create_engine, event

from newsclip.storage.segments import segmented

BUSY_SECONDS = 5
WRITER_SECONDS = 15
"""How long to wait for other programs' changes before ours is given up."""
_PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = NORMAL",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cache_size = -32000",
)


def make_engine(database: Path) -> Engine:
    """An engine on the database file. Transactions begin where we say so, not where sqlite3 does."""
    engine = create_engine(f"sqlite+pysqlite:///{database}", pool_size=8)
    event.listen(engine, "connect", _configure)
    event.listen(engine, "begin", _begin)
    return engine


def _configure(connection: Any, _record: object) -> None:
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(pragma)
    cursor.close()
    connection.create_function("segmented", 1, segmented, deterministic=True)


def _begin(connection: Any) -> None:
    options = connection.get_execution_options()
    if options.get("outside_transactions"):
        return
    if options.get("writing", False):
        _take_turn(connection.connection.driver_connection)
    else:
        connection.exec_driver_sql("BEGIN")


def _take_turn(connection: sqlite3.Connection) -> None:
    """Begin to write as soon as nobody else does.

    SQLite's own waiting sleeps longer and longer and so never gets a turn beside a busy writer;
    ours asks again every few milliseconds.
    """
    end = monotonic() + WRITER_SECONDS
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        while not _begun(connection, last=monotonic() > end):
            sleep(uniform(0.001, 0.005))  # noqa: S311 - so that two do not ask in step
    finally:
        connection.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}")


def _begun(connection: sqlite3.Connection, *, last: bool) -> bool:
    """Whether it is our turn to write; being told that it is not raises at the last attempt."""
    try:
        connection.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        if last or error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
            raise
        return False
    return True
