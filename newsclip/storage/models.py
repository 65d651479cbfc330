"""The tables of the desk, as typed models. Nothing from here leaves the storage room.

The tables of importing are in ``models_importing``, those of what highlights lead to in
``models_marking``, those of comparing in ``models_comparing``.
"""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    MetaData,
    Text,
    TypeDecorator,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class UtcDateTime(TypeDecorator[datetime]):
    """An aware time, stored in UTC."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse naive times; store the others as UTC without an offset."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give the zone back."""
        return value.replace(tzinfo=UTC) if value is not None else None


class Base(DeclarativeBase):
    """The root of the models, with the naming convention that migrations rely on."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map = {datetime: UtcDateTime, str: Text, dict[str, Any]: JSON, list[Any]: JSON}  # noqa: RUF012 - SQLAlchemy's own class attribute


class ArticleModel(Base):
    """An article. Its text is elsewhere, so that lists stay small."""

    __tablename__ = "articles"
    __table_args__ = (
        Index(None, "deleted", "state"),
        Index(None, "deleted", "published", "id"),
        Index(None, "deleted", "added", "id"),
        Index(None, "url"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    uuid: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str] = mapped_column(default="")
    title_proposed: Mapped[bool] = mapped_column(default=False)
    byline: Mapped[str] = mapped_column(default="")
    publisher: Mapped[str] = mapped_column(default="")
    published: Mapped[str] = mapped_column(default="")
    updated: Mapped[str] = mapped_column(default="")
    language: Mapped[str] = mapped_column(default="")
    url: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="", server_default="")
    lead: Mapped[str] = mapped_column(default="")
    state: Mapped[str] = mapped_column(default="inbox")
    words: Mapped[int] = mapped_column(default=0)
    position: Mapped[int] = mapped_column(default=0)
    version_id: Mapped[int] = mapped_column(default=0)
    versions: Mapped[int] = mapped_column(default=0)
    by_hand: Mapped[list[Any]] = mapped_column(default=list)
    checked: Mapped[datetime | None]
    added: Mapped[datetime]
    deleted: Mapped[datetime | None]


class VersionModel(Base):
    """One capture of an article."""

    __tablename__ = "versions"
    __table_args__ = (
        UniqueConstraint("article_id", "number"),
        Index(None, "sha256"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    uuid: Mapped[str] = mapped_column(unique=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("articles.id", ondelete="CASCADE"))
    number: Mapped[int]
    method: Mapped[str]
    source: Mapped[str]
    final_url: Mapped[str] = mapped_column(default="")
    status: Mapped[int] = mapped_column(default=0)
    headers: Mapped[dict[str, Any]] = mapped_column(default=dict)
    media_type: Mapped[str] = mapped_column(default="")
    importer: Mapped[str] = mapped_column(default="")
    provenance: Mapped[dict[str, Any]] = mapped_column(default=dict)
    notes: Mapped[list[Any]] = mapped_column(default=list)
    sha256: Mapped[str]
    text_sha256: Mapped[str] = mapped_column(index=True)
    size: Mapped[int]
    words: Mapped[int]
    dropped: Mapped[datetime | None]
    suggested: Mapped[int] = mapped_column(default=0, server_default="0")
    at: Mapped[datetime]


class BodyModel(Base):
    """The text and the document of a version."""

    __tablename__ = "bodies"

    version_id: Mapped[int] = mapped_column(
        ForeignKey("versions.id", ondelete="CASCADE"), primary_key=True
    )
    text: Mapped[str]
    document: Mapped[str]
    pages: Mapped[list[Any]] = mapped_column(default=list, server_default="[]")


class VersionImageModel(Base):
    """Which stored image a version shows."""

    __tablename__ = "version_images"

    version_id: Mapped[int] = mapped_column(
        ForeignKey("versions.id", ondelete="CASCADE"), primary_key=True
    )
    sha256: Mapped[str] = mapped_column(primary_key=True, index=True)


class HighlightModel(Base):
    """A highlight. ``subject``, ``status`` and ``amount`` repeat fields, to filter and sort by."""

    __tablename__ = "highlights"
    __table_args__ = (
        Index(None, "article_id", "deleted", "kind"),
        Index(None, "version_id", "start"),
        Index(None, "deleted", "kind", "status"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    uuid: Mapped[str] = mapped_column(unique=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("articles.id", ondelete="CASCADE"))
    version_id: Mapped[int] = mapped_column(ForeignKey("versions.id", ondelete="CASCADE"))
    kind: Mapped[str]
    start: Mapped[int]
    end: Mapped[int]
    exact: Mapped[str]
    prefix: Mapped[str] = mapped_column(default="")
    suffix: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    fields: Mapped[dict[str, Any]] = mapped_column(default=dict)
    subject: Mapped[str] = mapped_column(default="")
    status: Mapped[str] = mapped_column(default="")
    amount: Mapped[float | None]
    paragraph: Mapped[int] = mapped_column(default=1)
    page: Mapped[str] = mapped_column(default="", server_default="")
    region: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    tag_names: Mapped[str] = mapped_column(default="")
    created: Mapped[datetime]
    updated: Mapped[datetime]
    deleted: Mapped[datetime | None]


class TagModel(Base):
    """A tag; ``key`` is its name folded, so that Range and range are one."""

    __tablename__ = "tags"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    key: Mapped[str] = mapped_column(unique=True)
    colour: Mapped[str] = mapped_column(default="", server_default="")


class ArticleTagModel(Base):
    """A tag on an article."""

    __tablename__ = "article_tags"
    __table_args__ = (Index(None, "article_id"),)

    tag_id: Mapped[int] = mapped_column(ForeignKey("tags.id", ondelete="CASCADE"), primary_key=True)
    article_id: Mapped[int] = mapped_column(
        ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True
    )


class HighlightTagModel(Base):
    """A tag on a highlight."""

    __tablename__ = "highlight_tags"
    __table_args__ = (Index(None, "highlight_id"),)

    tag_id: Mapped[int] = mapped_column(ForeignKey("tags.id", ondelete="CASCADE"), primary_key=True)
    highlight_id: Mapped[int] = mapped_column(
        ForeignKey("highlights.id", ondelete="CASCADE"), primary_key=True
    )


class StoryModel(Base):
    """A story."""

    __tablename__ = "stories"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    uuid: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    note: Mapped[str] = mapped_column(default="")
    compared: Mapped[list[Any]] = mapped_column(default=list, server_default="[]")
    created: Mapped[datetime]
    deleted: Mapped[datetime | None]


class StoryArticleModel(Base):
    """An article in a story."""

    __tablename__ = "story_articles"
    __table_args__ = (Index(None, "article_id"),)

    story_id: Mapped[int] = mapped_column(
        ForeignKey("stories.id", ondelete="CASCADE"), primary_key=True
    )
    article_id: Mapped[int] = mapped_column(
        ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True
    )


class SearchModel(Base):
    """A saved search."""

    __tablename__ = "searches"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    uuid: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    query: Mapped[str]
    deleted: Mapped[datetime | None]


class ChangeModel(Base):
    """The change log: what changed, which ids, when, by whom; and the history of a highlight."""

    __tablename__ = "changes"
    __table_args__ = (Index(None, "subject", "id"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    origin: Mapped[str]
    subject: Mapped[str]
    verb: Mapped[str]
    ids: Mapped[list[Any]]
    articles: Mapped[list[Any]]
    detail: Mapped[dict[str, Any] | None]


class MemoryModel(Base):
    """What the window remembers of this library: layout, scope, open article."""

    __tablename__ = "memory"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
