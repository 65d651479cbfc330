"""What the user said of the conflicts of a story."""

from typing import Any

from sqlalchemy import Connection, delete, select

from newsclip.domain.ledger import Dispute, Standing
from newsclip.storage.models_comparing import DisputeModel
from newsclip.storage.store import Transaction


def disputes(connection: Connection, story_id: int) -> dict[str, Dispute]:
    """What was said of the conflicts of the story, by their keys."""
    rows = connection.execute(
        select(DisputeModel.__table__).where(DisputeModel.story_id == story_id)
    )
    return {row.key: _dispute(row) for row in rows}


def put(tx: Transaction, story_id: int, key: str, dispute: Dispute | None) -> Dispute | None:
    """Say this of a conflict; None takes back what was said. Returns what was said before."""
    before = disputes(tx.connection, story_id).get(key)
    here = (DisputeModel.story_id == story_id) & (DisputeModel.key == key)
    tx.session.execute(delete(DisputeModel).where(here))
    if dispute is not None:
        tx.session.add(
            DisputeModel(
                story_id=story_id,
                key=key,
                state=dispute.standing.value,
                note=dispute.note,
                seen=list(dispute.seen),
                updated=dispute.updated or tx.now,
            )
        )
    return before


def _dispute(row: Any) -> Dispute:
    return Dispute(row.key, _standing(row.state), row.note, tuple(map(str, row.seen)), row.updated)


def _standing(word: str) -> Standing:
    """The standing of that name; what a later release may have put there is open."""
    return Standing(word) if word in {one.value for one in Standing} else Standing.OPEN
