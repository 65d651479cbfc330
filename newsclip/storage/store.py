"""The store of one library: its database, its files, and the one door a change goes through."""

import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from threading import RLock
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, Engine, func, select, text
from sqlalchemy.orm import Session

from newsclip.domain.errors import LibraryBusyError
from newsclip.domain.events import Change, LibraryChanged, Subject, Verb
from newsclip.storage.failures import translated
from newsclip.storage.files import ContentFiles
from newsclip.storage.models import ChangeModel

DATABASE = "library.db"

Reading = Connection
"""What a service holds while it reads: opaque outside this room."""

Publish = Callable[[LibraryChanged], None]


class Transaction:
    """One unit of change: an ORM session, and the log that every change in it must enter."""

    def __init__(self, session: Session, origin: str) -> None:
        self.session = session
        self.connection = session.connection()
        self.now = datetime.now(UTC)
        self._origin = origin
        self.changes: list[Change] = []

    def record(
        self,
        subject: Subject,
        verb: Verb,
        ids: Sequence[int],
        articles: Sequence[int] = (),
        detail: dict[str, Any] | None = None,
    ) -> None:
        """Note a change in the log; it is told to the views after the commit."""
        if not ids:
            return
        change = Change(subject, verb, tuple(ids), tuple(dict.fromkeys(articles)))
        self.changes.append(change)
        self.session.add(
            ChangeModel(
                at=self.now,
                origin=self._origin,
                subject=subject.value,
                verb=verb.value,
                ids=list(change.ids),
                articles=list(change.articles),
                detail=detail,
            )
        )


class Store:
    """An open library folder. Safe to use from several threads; writers take turns."""

    def __init__(self, folder: Path, engine: Engine) -> None:
        self.folder = folder
        self.originals = ContentFiles(folder / "originals")
        self.images = ContentFiles(folder / "images")
        self._engine = engine
        self._writing = RLock()
        self._origin = f"{os.getpid()}-{uuid4().hex[:12]}"
        self._publish: Publish = lambda _changed: None
        self._seen_version = 0
        self._seen_change = 0
        self._watch: Connection | None = None
        self.dirty = False
        self._held = ExitStack()

    @property
    def database(self) -> Path:
        """The database file."""
        return self.folder / DATABASE

    def publish_to(self, publish: Publish) -> None:
        """Call this with what changed, after each commit, on the committing thread."""
        self._publish = publish

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection that sees one state of the library throughout."""
        with translated(self.folder), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Transaction]:
        """One transaction. It commits at the end and is then told; any error takes all of it back."""
        with self._writing, translated(self.folder):
            with (
                self._engine.connect().execution_options(writing=True) as connection,
                Session(connection, expire_on_commit=False) as session,
                session.begin(),
            ):
                transaction = Transaction(session, self._origin)
                yield transaction
            self.dirty = self.dirty or bool(transaction.changes)
        if transaction.changes:
            self._publish(LibraryChanged(tuple(transaction.changes)))

    def watch(self) -> None:
        """Begin to notice what other processes change; see ``foreign_changes``."""
        self._seen_change = self.last_change()

    def last_change(self) -> int:
        """The number of the last change in the log, by whichever process; 0 before the first."""
        with self.read() as connection:
            return connection.scalar(select(func.max(ChangeModel.id))) or 0

    def foreign_changes(self) -> LibraryChanged | None:
        """What other processes changed since the last call, or None. Cheap when nothing did.

        ``PRAGMA data_version`` is only comparable on one connection, so one is kept for it.
        """
        with translated(self.folder):
            if self._watch is None:
                self._watch = self._engine.connect().execution_options(outside_transactions=True)
            version = self._watch.exec_driver_sql("PRAGMA data_version").scalar_one()
        if version == self._seen_version:
            return None
        self._seen_version = version
        return self._read_log()

    def _read_log(self) -> LibraryChanged | None:
        with self.read() as connection:
            rows = connection.execute(
                select(
                    ChangeModel.id,
                    ChangeModel.origin,
                    ChangeModel.subject,
                    ChangeModel.verb,
                    ChangeModel.ids,
                    ChangeModel.articles,
                )
                .where(ChangeModel.id > self._seen_change)
                .order_by(ChangeModel.id)
            ).all()
        if not rows:
            return None
        self._seen_change = rows[-1].id
        changes = tuple(
            Change(Subject(row.subject), Verb(row.verb), tuple(row.ids), tuple(row.articles))
            for row in rows
            if row.origin != self._origin
        )
        return LibraryChanged(changes, foreign=True) if changes else None

    def check(self) -> list[str]:
        """What SQLite's own integrity check finds wrong; empty when nothing."""
        with self.read() as connection:
            rows = connection.execute(text("PRAGMA integrity_check")).scalars().all()
            broken = connection.execute(text("PRAGMA foreign_key_check")).all()
        problems = [row for row in rows if row != "ok"]
        return problems + [f"a row of {row[0]} refers to nothing in {row[2]}" for row in broken]

    def copy_to(self, target: Path) -> None:
        """A consistent copy of the database, in small steps so that others can go on writing."""
        with translated(target.parent):
            target.parent.mkdir(parents=True, exist_ok=True)
            source = sqlite3.connect(self.database)
            copy = sqlite3.connect(target)
            try:
                source.backup(copy, pages=1000, sleep=0.001)
            finally:
                copy.close()
                source.close()

    def hold_for_window(self) -> None:
        """Be the one window of this library until closed. Raises LibraryBusyError."""
        from newsclip.storage.locks import window_lock

        try:
            self._held.enter_context(window_lock(self.folder))
        except LibraryBusyError:
            self.close()
            raise

    def close(self) -> None:
        """Put everything into the one database file and let go of it.

        While another program uses the library there is no waiting for it: it will do so itself.
        """
        if self._watch is not None:
            self._watch.close()
            self._watch = None
        with suppress(Exception), self._engine.connect() as connection:
            free = connection.execution_options(outside_transactions=True)
            free.exec_driver_sql("PRAGMA busy_timeout = 0")
            free.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        self._engine.dispose()
        self._held.close()
