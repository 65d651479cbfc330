"""The SQLite engine: pragmas, explicit transactions, the search function."""

from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event

from newsclip.storage.segments import segmented

BUSY_SECONDS = 5
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
    writing = options.get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
