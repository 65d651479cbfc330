"""The history of one highlight, read from the change log."""

from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, select, text

from newsclip.domain.highlight_history import Entry, State
from newsclip.storage.models import ChangeModel


def of_highlight(connection: Connection, highlight_id: int) -> list[Entry]:
    """Its changes, the oldest first."""
    rows = connection.execute(
        select(ChangeModel.id, ChangeModel.at, ChangeModel.detail)
        .where(
            ChangeModel.subject == "highlight",
            text("EXISTS (SELECT 1 FROM json_each(changes.ids) WHERE value = :highlight)"),
        )
        .order_by(ChangeModel.id),
        {"highlight": highlight_id},
    )
    found = []
    for row in rows:
        detail = (row.detail or {}).get(str(highlight_id))
        if isinstance(detail, dict) and (after := _state(detail.get("after"))) is not None:
            found.append(Entry(row.id, row.at, _state(detail.get("before")), after))
    return found


def _state(stored: Any) -> State | None:
    if not isinstance(stored, dict):
        return None
    return State(
        kind=str(stored.get("kind", "")),
        exact=str(stored.get("exact", "")),
        note=str(stored.get("note", "")),
        tags=tuple(map(str, stored.get("tags", ()))),
        fields=MappingProxyType({str(k): str(v) for k, v in stored.get("fields", {}).items()}),
        deleted=bool(stored.get("deleted")),
        start=int(stored.get("start", 0)),
        end=int(stored.get("end", 0)),
        region=str(stored.get("region", "")),
    )
