"""Several programs write in turn: none is told that the library is busy, and none waits at its end."""

import sqlite3
from pathlib import Path
from threading import Event, Thread
from time import monotonic

import pytest

from newsclip.domain.errors import LibraryBusyError
from newsclip.storage import engine
from newsclip.storage.memory import remember
from newsclip.storage.opening import open_store
from newsclip.storage.store import Store


def _hog(database: Path, stop: Event) -> None:
    """Write without a pause, each time for much longer than not."""
    connection = sqlite3.connect(database, isolation_level=None)
    while not stop.is_set():
        connection.execute("BEGIN IMMEDIATE")
        stop.wait(0.05)
        connection.execute("COMMIT")
        stop.wait(0.01)
    connection.close()


def _write(store: Store) -> None:
    with store.write():
        pass


def test_a_turn_comes_soon_beside_one_who_writes_all_the_time(tmp_path: Path) -> None:
    store, stop = open_store(tmp_path), Event()
    hog = Thread(target=_hog, args=(store.database, stop))
    hog.start()
    begun = monotonic()
    for _ in range(20):
        _write(store)
    took = monotonic() - begun
    stop.set()
    hog.join()
    store.close()
    assert took < 10


def test_who_never_gets_a_turn_is_told_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "WRITER_SECONDS", 0.05)
    store = open_store(tmp_path)
    holder = sqlite3.connect(store.database, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(LibraryBusyError, match="Another program is writing"):
        _write(store)
    holder.execute("ROLLBACK")
    _write(store)
    holder.close()
    store.close()


def test_closing_does_not_wait_for_others(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    reader = sqlite3.connect(store.database, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM articles").fetchall()
    with store.write() as tx:
        remember(tx, "more", "than the reader sees")
    begun = monotonic()
    store.close()
    assert monotonic() - begun < engine.BUSY_SECONDS / 2
    reader.close()
