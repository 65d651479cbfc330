"""Placements of highlights in versions that are not their own."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from newsclip.domain.anchors import Anchor
from newsclip.domain.placements import Decision, Placement
from newsclip.domain.revisions import Alteration, Fate, Sensitive
from newsclip.storage.models import HighlightModel
from newsclip.storage.models_marking import PlacementModel
from newsclip.storage.orders import among
from newsclip.storage.store import Transaction


def put(tx: Transaction, placement: Placement) -> None:
    """Store the placement, in the place of the one that is there."""
    anchor = placement.anchor or Anchor(0, 0, "")
    values = {
        "fate": placement.fate.value,
        "start": anchor.start,
        "end": anchor.end,
        "exact": anchor.exact,
        "prefix": anchor.prefix,
        "suffix": anchor.suffix,
        "score": placement.score,
        "altered": [[one.what.value, one.old, one.new] for one in placement.altered],
        "decision": placement.decision.value,
    }
    row = insert(PlacementModel).values(
        highlight_id=placement.highlight_id, version_id=placement.version_id, **values
    )
    tx.session.execute(row.on_conflict_do_update(["highlight_id", "version_id"], set_=values))


def remove(tx: Transaction, highlight_id: int, version_id: int) -> None:
    """Take a placement away; nothing when there is none."""
    tx.session.execute(
        delete(PlacementModel).where(
            PlacementModel.highlight_id == highlight_id, PlacementModel.version_id == version_id
        )
    )


def get(connection: Connection, highlight_id: int, version_id: int) -> Placement | None:
    """One placement, or None."""
    row = connection.execute(
        select(PlacementModel.__table__).where(
            PlacementModel.highlight_id == highlight_id, PlacementModel.version_id == version_id
        )
    ).one_or_none()
    return _placement(row) if row is not None else None


def in_version(connection: Connection, version_id: int) -> list[Placement]:
    """The placements in a version of highlights that are not deleted."""
    rows = connection.execute(
        select(PlacementModel.__table__)
        .join(HighlightModel, HighlightModel.id == PlacementModel.highlight_id)
        .where(PlacementModel.version_id == version_id, HighlightModel.deleted.is_(None))
    )
    return [_placement(row) for row in rows]


def of_highlights(connection: Connection, ids: Sequence[int]) -> list[Placement]:
    """Every placement of these highlights."""
    rows = connection.execute(
        select(PlacementModel.__table__).where(among(PlacementModel.highlight_id, ids))
    )
    return [_placement(row) for row in rows]


def _placement(row: Any) -> Placement:
    fate = Fate(row.fate)
    anchor = Anchor(row.start, row.end, row.exact, row.prefix, row.suffix)
    return Placement(
        highlight_id=row.highlight_id,
        version_id=row.version_id,
        fate=fate,
        anchor=anchor if row.end > row.start else None,
        score=row.score,
        altered=tuple(Alteration(Sensitive(what), old, new) for what, old, new in row.altered),
        decision=Decision(row.decision),
    )
