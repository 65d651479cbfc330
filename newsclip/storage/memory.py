"""What the window remembers of a library."""

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from newsclip.storage.models import MemoryModel
from newsclip.storage.store import Transaction


def recall(connection: Connection, key: str) -> str | None:
    """The remembered value, or None."""
    return connection.scalar(select(MemoryModel.value).where(MemoryModel.key == key))


def remember(tx: Transaction, key: str, value: str) -> None:
    """Remember a value; not a change of the library, so it enters no log."""
    statement = insert(MemoryModel).values(key=key, value=value)
    tx.connection.execute(
        statement.on_conflict_do_update(index_elements=["key"], set_={"value": value})
    )
