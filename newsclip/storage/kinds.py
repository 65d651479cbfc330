"""Kinds of highlight that the user made, as they are stored."""

from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from newsclip.domain.kinds import Field, FieldType, Kind, Underline
from newsclip.storage.models_marking import KindModel
from newsclip.storage.store import Transaction


def all_own(connection: Connection) -> tuple[Kind, ...]:
    """Every kind of the user's own in its order, retired ones too; damaged ones are left out."""
    rows = connection.execute(
        select(KindModel.__table__).order_by(KindModel.position, KindModel.id)
    )
    found = (_kind(row.id, row.definition, retired=row.deleted is not None) for row in rows)
    return tuple(kind for kind in found if kind is not None)


def put(tx: Transaction, kind: Kind, position: int) -> None:
    """Store the kind in the place of what is there."""
    values = {
        "definition": _plain(kind),
        "position": position,
        "deleted": tx.now if kind.retired else None,
    }
    row = insert(KindModel).values(id=kind.id, **values)
    tx.session.execute(row.on_conflict_do_update(["id"], set_=values))


def _plain(kind: Kind) -> dict[str, Any]:
    return {
        "label": kind.label,
        "plural": kind.plural,
        "letter": kind.letter,
        "key": kind.key,
        "token": kind.token,
        "underline": kind.underline.value,
        "fields": [
            {
                "name": field.name,
                "label": field.label,
                "type": field.type.value,
                "choices": list(field.choices),
                "default": field.default,
                "help": field.help,
            }
            for field in kind.fields
        ],
    }


def _kind(kind_id: str, stored: Any, *, retired: bool) -> Kind | None:
    try:
        fields = tuple(
            Field(
                str(one["name"]),
                str(one["label"]),
                FieldType(one["type"]),
                tuple(map(str, one["choices"])),
                default=str(one.get("default", "")),
                help=str(one.get("help", "")),
            )
            for one in stored["fields"]
        )
        return Kind(
            kind_id,
            str(stored["label"]),
            str(stored["plural"]),
            str(stored["letter"]),
            str(stored["key"]),
            str(stored["token"]),
            Underline(stored["underline"]),
            fields,
            retired,
        )
    except (KeyError, TypeError, ValueError):
        return None
