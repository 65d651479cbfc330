"""The files that were taken from a watched folder have a table of their own.

Revision ID: 0004
Revises: 0003
"""

import json
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_KEY = "watched"


def upgrade() -> None:
    """Carry over what was remembered as one value."""
    table = op.create_table(
        "watched_files",
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("path", name=op.f("pk_watched_files")),
    )
    memory = sa.table("memory", sa.column("key", sa.Text()), sa.column("value", sa.Text()))
    connection = op.get_bind()
    kept = connection.scalar(sa.select(memory.c.value).where(memory.c.key == _KEY))
    rows = list(_rows(kept)) if kept else []
    for start in range(0, len(rows), 1000):
        connection.execute(sa.insert(table), rows[start : start + 1000])
    connection.execute(sa.delete(memory).where(memory.c.key == _KEY))


def _rows(kept: str) -> list[dict[str, Any]]:
    """What was remembered as rows; what is damaged is left out, and its files are looked at again."""
    try:
        files = json.loads(kept)
    except ValueError:
        return []
    if not isinstance(files, dict):
        return []
    return [
        {"path": path, "size": stamp[0], "changed": str(stamp[1])}
        for path, stamp in files.items()
        if isinstance(stamp, list) and len(stamp) == 2 and all(type(n) is int for n in stamp)
    ]
