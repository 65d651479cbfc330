"""Links between highlights. A link one of whose ends is deleted is not shown, but stays."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, or_, select, update
from sqlalchemy.orm import aliased

from newsclip.domain.links import Link, Relation
from newsclip.storage.models import HighlightModel
from newsclip.storage.models_marking import LinkModel
from newsclip.storage.orders import in_parts
from newsclip.storage.store import Transaction


def add(tx: Transaction, source: int, target: int, relation: Relation) -> tuple[Link, bool]:
    """The link between the two, and whether it was not there before; a removed one comes back."""
    same = (
        (LinkModel.source_id == source)
        & (LinkModel.target_id == target)
        & (LinkModel.relation == relation.value)
    )
    model = tx.session.scalar(select(LinkModel).where(same))
    fresh = model is None or model.deleted is not None
    if model is None:
        model = LinkModel(
            source_id=source, target_id=target, relation=relation.value, created=tx.now
        )
        tx.session.add(model)
    model.deleted = None
    tx.session.flush()
    return Link(model.id, source, target, relation), fresh


def set_deleted(tx: Transaction, link_id: int, deleted: datetime | None) -> None:
    """Remove a link, or with None bring it back."""
    here = LinkModel.id == link_id
    tx.session.execute(update(LinkModel).where(here).values(deleted=deleted))


def get(connection: Connection, link_id: int) -> Link | None:
    """One link that was not removed, or None."""
    row = connection.execute(
        select(LinkModel.__table__).where(LinkModel.id == link_id, LinkModel.deleted.is_(None))
    ).one_or_none()
    return _link(row) if row is not None else None


def of_highlights(connection: Connection, ids: Sequence[int]) -> list[Link]:
    """Every link with one of these highlights at an end, where both ends are there."""
    one, other = aliased(HighlightModel), aliased(HighlightModel)
    found: dict[int, Link] = {}
    for some in in_parts(ids):
        rows = connection.execute(
            select(LinkModel.__table__)
            .join(one, one.id == LinkModel.source_id)
            .join(other, other.id == LinkModel.target_id)
            .where(
                or_(LinkModel.source_id.in_(some), LinkModel.target_id.in_(some)),
                LinkModel.deleted.is_(None),
                one.deleted.is_(None),
                other.deleted.is_(None),
            )
            .order_by(LinkModel.id)
        )
        found |= {row.id: _link(row) for row in rows}
    return list(found.values())


def _link(row: Any) -> Link:
    return Link(row.id, row.source_id, row.target_id, Relation(row.relation))
