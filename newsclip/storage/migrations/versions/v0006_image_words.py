"""What an image says of itself is found where a part of it was marked.

Revision ID: 0006
Revises: 0005
"""

from alembic import op

revision = "0006"
down_revision = "0005"

_HIGHLIGHT_WORDS = """
CREATE VIEW highlight_words AS
SELECT h.id AS id, segmented(h.exact) AS quote, segmented(h.note) AS note,
       segmented(h.tag_names) AS tags,
       segmented(coalesce((SELECT group_concat(value, ' ') FROM json_each(h.fields)), '')
                 || coalesce(' ' || json_extract(h.region, '$.alt'), '')) AS fields
FROM highlights h
"""
_TAKE_OUT = """
INSERT INTO highlight_index(highlight_index, rowid, quote, note, tags, fields)
SELECT 'delete', id, quote, note, tags, fields FROM highlight_words
WHERE id IN (SELECT id FROM highlights WHERE region IS NOT NULL)
"""
_PUT_IN = """
INSERT INTO highlight_index(rowid, quote, note, tags, fields)
SELECT id, quote, note, tags, fields FROM highlight_words
WHERE id IN (SELECT id FROM highlights WHERE region IS NOT NULL)
"""


def upgrade() -> None:
    """Take the highlights over images out of the index, and put them in with their words."""
    op.execute(_TAKE_OUT)
    op.execute("DROP VIEW highlight_words")
    op.execute(_HIGHLIGHT_WORDS)
    op.execute(_PUT_IN)
