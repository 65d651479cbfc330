"""What a story says of a comparison: names of rows, refused pairs, the ledger, the columns.

Revision ID: 0003
Revises: 0002
"""

import sqlalchemy as sa
from alembic import op

from newsclip.storage.models import UtcDateTime

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add what later uses need; no row of before changes."""
    op.add_column("stories", sa.Column("compared", sa.JSON(), server_default="[]", nullable=False))
    _comparing()


def _comparing() -> None:
    op.create_table(
        "row_names",
        sa.Column("story_id", sa.Integer(), nullable=False),
        sa.Column("spelled", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("measure", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["story_id"],
            ["stories.id"],
            name=op.f("fk_row_names_story_id_stories"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("story_id", "spelled", name=op.f("pk_row_names")),
    )
    op.create_table(
        "refused_pairs",
        sa.Column("one_id", sa.Integer(), nullable=False),
        sa.Column("other_id", sa.Integer(), nullable=False),
        sa.Column("relation", sa.Text(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["one_id"],
            ["highlights.id"],
            name=op.f("fk_refused_pairs_one_id_highlights"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["other_id"],
            ["highlights.id"],
            name=op.f("fk_refused_pairs_other_id_highlights"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("one_id", "other_id", "relation", name=op.f("pk_refused_pairs")),
    )
    op.create_index(op.f("ix_refused_pairs_other_id"), "refused_pairs", ["other_id"], unique=False)
    op.create_table(
        "disputes",
        sa.Column("story_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("seen", sa.JSON(), nullable=False),
        sa.Column("updated", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["story_id"],
            ["stories.id"],
            name=op.f("fk_disputes_story_id_stories"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("story_id", "key", name=op.f("pk_disputes")),
    )
