"""The tables of importing: batches under way, feeds, and sketches of what articles say."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from newsclip.storage.models import Base


class BatchModel(Base):
    """An import under way, so that it can go on after a crash or a quit."""

    __tablename__ = "batches"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    uuid: Mapped[str] = mapped_column(unique=True)
    story_id: Mapped[int] = mapped_column(default=0)
    options: Mapped[dict[str, Any]] = mapped_column(default=dict)
    at: Mapped[datetime]
    finished: Mapped[datetime | None]


class BatchItemModel(Base):
    """One source of a batch. ``data`` holds what cannot be read again, such as a paste."""

    __tablename__ = "batch_items"
    __table_args__ = (Index(None, "batch_id", "state"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(primary_key=True)
    batch_id: Mapped[int] = mapped_column(ForeignKey("batches.id", ondelete="CASCADE"))
    source: Mapped[dict[str, Any]]
    data: Mapped[bytes | None] = mapped_column(LargeBinary)
    state: Mapped[str] = mapped_column(default="waiting")
    article_id: Mapped[int] = mapped_column(default=0)


class SketchModel(Base):
    """One of the smallest hashes of an article's word trigrams: near-duplicates share many."""

    __tablename__ = "sketches"
    __table_args__ = (Index(None, "article_id"), {"sqlite_with_rowid": False})

    hash: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(
        ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True
    )


class FeedModel(Base):
    """A feed that the user subscribed to."""

    __tablename__ = "feeds"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    uuid: Mapped[str] = mapped_column(unique=True)
    url: Mapped[str]
    title: Mapped[str] = mapped_column(default="")
    site: Mapped[str] = mapped_column(default="")
    folder: Mapped[str] = mapped_column(default="")
    etag: Mapped[str] = mapped_column(default="")
    modified: Mapped[str] = mapped_column(default="")
    error: Mapped[str] = mapped_column(default="")
    private: Mapped[bool] = mapped_column(default=False)
    added: Mapped[datetime]
    checked: Mapped[datetime | None]
    deleted: Mapped[datetime | None]


class FeedItemModel(Base):
    """What a feed offered; it becomes an article when the user chooses it."""

    __tablename__ = "feed_items"
    __table_args__ = (
        UniqueConstraint("feed_id", "guid"),
        Index(None, "feed_id", "state"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    feed_id: Mapped[int] = mapped_column(ForeignKey("feeds.id", ondelete="CASCADE"))
    guid: Mapped[str]
    url: Mapped[str] = mapped_column(default="")
    title: Mapped[str] = mapped_column(default="")
    byline: Mapped[str] = mapped_column(default="")
    published: Mapped[str] = mapped_column(default="")
    summary: Mapped[str] = mapped_column(default="")
    content: Mapped[str] = mapped_column(default="")
    state: Mapped[str] = mapped_column(default="new")
    article_id: Mapped[int] = mapped_column(default=0)
    found: Mapped[datetime]


class WatchedModel(Base):
    """A file of a watched folder that was taken, as it was then.

    ``changed`` is its time of change in nanoseconds, written out.
    """

    __tablename__ = "watched_files"

    path: Mapped[str] = mapped_column(primary_key=True)
    size: Mapped[int]
    changed: Mapped[str]
