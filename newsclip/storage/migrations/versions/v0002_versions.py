"""Versions that are dropped and checked, batches, feeds, sketches, and what highlights lead to.

Revision ID: 0002
Revises: 0001
"""

import sqlalchemy as sa
from alembic import op

from newsclip.storage.models import UtcDateTime

revision = "0002"
down_revision = "0001"

ARTICLE_WORDS = """
CREATE VIEW article_words AS
SELECT a.id AS id, segmented(a.title) AS title, segmented(b.text) AS body,
       segmented(a.byline || ' ' || a.publisher || ' ' || a.note) AS source,
       segmented((SELECT group_concat(t.name, ' ') FROM article_tags x JOIN tags t ON t.id = x.tag_id
                  WHERE x.article_id = a.id)) AS tags
FROM articles a JOIN bodies b ON b.version_id = a.version_id
"""


def upgrade() -> None:
    """Add what later uses need; no row of before changes."""
    _columns()
    _batches()
    _sketches()
    _feeds()
    _placements()
    _links()
    _kinds()
    _suggestions()
    op.execute("DROP VIEW article_words")
    op.execute(ARTICLE_WORDS)  # a note is empty so far: the index over the view stays true


def _columns() -> None:
    op.add_column("articles", sa.Column("note", sa.Text(), server_default="", nullable=False))
    op.add_column("articles", sa.Column("checked", UtcDateTime(), nullable=True))
    op.add_column("bodies", sa.Column("pages", sa.JSON(), server_default="[]", nullable=False))
    op.add_column("highlights", sa.Column("page", sa.Text(), server_default="", nullable=False))
    op.add_column("tags", sa.Column("colour", sa.Text(), server_default="", nullable=False))
    op.add_column("versions", sa.Column("dropped", UtcDateTime(), nullable=True))
    op.add_column(
        "versions", sa.Column("suggested", sa.Integer(), server_default="0", nullable=False)
    )


def _batches() -> None:
    op.create_table(
        "batches",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Text(), nullable=False),
        sa.Column("story_id", sa.Integer(), nullable=False),
        sa.Column("options", sa.JSON(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("finished", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_batches")),
        sa.UniqueConstraint("uuid", name=op.f("uq_batches_uuid")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "batch_items",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("batch_id", sa.Integer(), nullable=False),
        sa.Column("source", sa.JSON(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["batch_id"],
            ["batches.id"],
            name=op.f("fk_batch_items_batch_id_batches"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_batch_items")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_batch_items_batch_id_state"), "batch_items", ["batch_id", "state"], unique=False
    )


def _sketches() -> None:
    op.create_table(
        "sketches",
        sa.Column("hash", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"],
            ["articles.id"],
            name=op.f("fk_sketches_article_id_articles"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("hash", "article_id", name=op.f("pk_sketches")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_sketches_article_id"), "sketches", ["article_id"], unique=False)


def _feeds() -> None:
    op.create_table(
        "feeds",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("folder", sa.Text(), nullable=False),
        sa.Column("etag", sa.Text(), nullable=False),
        sa.Column("modified", sa.Text(), nullable=False),
        sa.Column("error", sa.Text(), nullable=False),
        sa.Column("private", sa.Boolean(), nullable=False),
        sa.Column("added", UtcDateTime(), nullable=False),
        sa.Column("checked", UtcDateTime(), nullable=True),
        sa.Column("deleted", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_feeds")),
        sa.UniqueConstraint("uuid", name=op.f("uq_feeds_uuid")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "feed_items",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("feed_id", sa.Integer(), nullable=False),
        sa.Column("guid", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("byline", sa.Text(), nullable=False),
        sa.Column("published", sa.Text(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("found", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["feed_id"], ["feeds.id"], name=op.f("fk_feed_items_feed_id_feeds"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_feed_items")),
        sa.UniqueConstraint("feed_id", "guid", name=op.f("uq_feed_items_feed_id_guid")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_feed_items_feed_id_state"), "feed_items", ["feed_id", "state"], unique=False
    )


def _placements() -> None:
    op.create_table(
        "placements",
        sa.Column("highlight_id", sa.Integer(), nullable=False),
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("fate", sa.Text(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("exact", sa.Text(), nullable=False),
        sa.Column("prefix", sa.Text(), nullable=False),
        sa.Column("suffix", sa.Text(), nullable=False),
        sa.Column("score", sa.Double(), nullable=False),
        sa.Column("altered", sa.JSON(), nullable=False),
        sa.Column("decision", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["highlight_id"],
            ["highlights.id"],
            name=op.f("fk_placements_highlight_id_highlights"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["version_id"],
            ["versions.id"],
            name=op.f("fk_placements_version_id_versions"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("highlight_id", "version_id", name=op.f("pk_placements")),
    )
    op.create_index(
        op.f("ix_placements_version_id_fate"), "placements", ["version_id", "fate"], unique=False
    )


def _links() -> None:
    op.create_table(
        "links",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("target_id", sa.Integer(), nullable=False),
        sa.Column("relation", sa.Text(), nullable=False),
        sa.Column("created", UtcDateTime(), nullable=False),
        sa.Column("deleted", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["source_id"],
            ["highlights.id"],
            name=op.f("fk_links_source_id_highlights"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["target_id"],
            ["highlights.id"],
            name=op.f("fk_links_target_id_highlights"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_links")),
        sa.UniqueConstraint(
            "source_id", "target_id", "relation", name=op.f("uq_links_source_id_target_id_relation")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_links_target_id"), "links", ["target_id"], unique=False)


def _kinds() -> None:
    op.create_table(
        "kinds",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("definition", sa.JSON(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("deleted", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kinds")),
    )


def _suggestions() -> None:
    op.create_table(
        "suggestions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("exact", sa.Text(), nullable=False),
        sa.Column("fields", sa.JSON(), nullable=False),
        sa.Column("why", sa.JSON(), nullable=False),
        sa.Column("features", sa.JSON(), nullable=False),
        sa.Column("score", sa.Double(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"],
            ["articles.id"],
            name=op.f("fk_suggestions_article_id_articles"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["version_id"],
            ["versions.id"],
            name=op.f("fk_suggestions_version_id_versions"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_suggestions")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_suggestions_article_id_key"), "suggestions", ["article_id", "key"], unique=False
    )
    op.create_index(
        op.f("ix_suggestions_version_id_start"),
        "suggestions",
        ["version_id", "start"],
        unique=False,
    )
    op.create_table(
        "verdicts",
        sa.Column("feature", sa.Text(), nullable=False),
        sa.Column("accepted", sa.Integer(), nullable=False),
        sa.Column("rejected", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("feature", name=op.f("pk_verdicts")),
    )
