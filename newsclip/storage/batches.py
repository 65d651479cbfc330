"""Imports under way: which sources wait, so that a crash or a quit loses none of them."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, delete, func, insert, select, update

from newsclip.domain.errors import LibraryBusyError
from newsclip.storage.locks import batch_lock
from newsclip.storage.models_importing import BatchItemModel, BatchModel
from newsclip.storage.orders import among
from newsclip.storage.store import Store, Transaction

WAITING, DONE = "waiting", "done"


@dataclass(frozen=True, slots=True)
class StoredSource:
    """A source of a batch: its words, and the bytes that cannot be read again."""

    id: int
    words: dict[str, Any]
    data: bytes | None


@dataclass(frozen=True, slots=True)
class StoredBatch:
    """A batch: how it was to be done, how many sources it has and how many of them wait."""

    id: int
    uuid: str
    story_id: int
    options: dict[str, Any]
    total: int
    left: int


def begin(
    tx: Transaction,
    sources: Sequence[tuple[dict[str, Any], bytes | None]],
    story_id: int,
    options: dict[str, Any],
) -> tuple[int, str, list[int]]:
    """A new batch of these sources. Returns its id, its uuid, and the ids of its items in order."""
    batch = BatchModel(uuid=str(uuid4()), story_id=story_id, options=options, at=tx.now)
    tx.session.add(batch)
    tx.session.flush()
    rows = [
        {"batch_id": batch.id, "source": words, "data": data, "state": WAITING, "article_id": 0}
        for words, data in sources
    ]
    tx.session.execute(insert(BatchItemModel), rows)
    found = select(BatchItemModel.id).where(BatchItemModel.batch_id == batch.id)
    return batch.id, batch.uuid, list(tx.session.scalars(found.order_by(BatchItemModel.id)))


def done(tx: Transaction, item_ids: Sequence[int]) -> None:
    """These sources have been seen to, whatever became of them; their bytes are let go of."""
    tx.session.execute(
        update(BatchItemModel)
        .where(among(BatchItemModel.id, item_ids))
        .values(state=DONE, data=None)
    )


def end(tx: Transaction, batch_id: int) -> None:
    """Forget the batch."""
    tx.session.execute(delete(BatchItemModel).where(BatchItemModel.batch_id == batch_id))
    tx.session.execute(delete(BatchModel).where(BatchModel.id == batch_id))


def all_batches(connection: Connection) -> list[StoredBatch]:
    """Every batch, the oldest first, under way or cut off."""
    left = func.count(BatchItemModel.id).filter(BatchItemModel.state == WAITING)
    rows = connection.execute(
        select(
            BatchModel.__table__, func.count(BatchItemModel.id).label("total"), left.label("left")
        )
        .join(BatchItemModel, BatchItemModel.batch_id == BatchModel.id)
        .group_by(BatchModel.id)
        .order_by(BatchModel.id)
    )
    return [
        StoredBatch(row.id, row.uuid, row.story_id, dict(row.options), row.total, row.left)
        for row in rows
    ]


def waiting(connection: Connection, batch_id: int) -> list[StoredSource]:
    """The sources of a batch that were not seen to, in order."""
    rows = connection.execute(
        select(BatchItemModel.id, BatchItemModel.source, BatchItemModel.data)
        .where(BatchItemModel.batch_id == batch_id, BatchItemModel.state == WAITING)
        .order_by(BatchItemModel.id)
    )
    return [StoredSource(row.id, dict(row.source), row.data) for row in rows]


@contextmanager
def held(store: Store, uuid: str) -> Iterator[None]:
    """While a process is at the batch; the system lets go when it ends, however it ends."""
    path = lock_file(store, uuid)
    with batch_lock(path):
        yield
    path.unlink(missing_ok=True)


def is_under_way(store: Store, uuid: str) -> bool:
    """Whether a process that lives is at the batch."""
    try:
        with held(store, uuid):
            return False
    except LibraryBusyError:
        return True


def lock_file(store: Store, uuid: str) -> Path:
    """The file whose lock says that somebody is at it."""
    return store.folder / f"import-{uuid}.lock"
