"""A highlight may mark a part of an image.

Revision ID: 0005
Revises: 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """No highlight that there is has a region."""
    op.add_column("highlights", sa.Column("region", sa.JSON(), nullable=True))
