"""Which files of a watched folder have been taken."""

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from newsclip.storage.models_importing import WatchedModel
from newsclip.storage.orders import in_parts
from newsclip.storage.store import Transaction

Stamp = tuple[int, int]
"""The size of a file in bytes, and its time of change in nanoseconds."""


def taken(connection: Connection) -> dict[str, Stamp]:
    """The files that were taken, as they were then, by their paths."""
    rows = connection.execute(select(WatchedModel.path, WatchedModel.size, WatchedModel.changed))
    return {path: (size, int(changed)) for path, size, changed in rows}


def take(tx: Transaction, files: Mapping[str, Stamp]) -> None:
    """Remember these as taken; not a change of the library, so it enters no log."""
    rows = [{"path": p, "size": size, "changed": str(at)} for p, (size, at) in files.items()]
    for some in in_parts(rows):
        statement = insert(WatchedModel).values(list(some))
        kept = {"size": statement.excluded.size, "changed": statement.excluded.changed}
        tx.connection.execute(statement.on_conflict_do_update(index_elements=["path"], set_=kept))


def forget(tx: Transaction, paths: Sequence[str]) -> None:
    """Remember these no more: they are no longer in the folder."""
    for some in in_parts(paths):
        tx.connection.execute(delete(WatchedModel).where(WatchedModel.path.in_(some)))
