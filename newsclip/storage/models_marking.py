"""The tables of what highlights lead to: places in other versions, links, kinds, suggestions."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from newsclip.storage.models import Base


class PlacementModel(Base):
    """Where a highlight stands in a version other than the one it was made in, if anywhere.

    ``fate`` is intact, moved, reworded or gone; ``decision`` what the user said of it: accepted,
    kept or nothing yet.
    """

    __tablename__ = "placements"
    __table_args__ = (Index(None, "version_id", "fate"),)

    highlight_id: Mapped[int] = mapped_column(
        ForeignKey("highlights.id", ondelete="CASCADE"), primary_key=True
    )
    version_id: Mapped[int] = mapped_column(
        ForeignKey("versions.id", ondelete="CASCADE"), primary_key=True
    )
    fate: Mapped[str]
    start: Mapped[int] = mapped_column(default=0)
    end: Mapped[int] = mapped_column(default=0)
    exact: Mapped[str] = mapped_column(default="")
    prefix: Mapped[str] = mapped_column(default="")
    suffix: Mapped[str] = mapped_column(default="")
    score: Mapped[float] = mapped_column(default=0.0)
    altered: Mapped[list[Any]] = mapped_column(default=list)
    decision: Mapped[str] = mapped_column(default="")


class LinkModel(Base):
    """One highlight supports, contradicts, says the same as, or answers another."""

    __tablename__ = "links"
    __table_args__ = (
        UniqueConstraint("source_id", "target_id", "relation"),
        Index(None, "target_id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    source_id: Mapped[int] = mapped_column(ForeignKey("highlights.id", ondelete="CASCADE"))
    target_id: Mapped[int] = mapped_column(ForeignKey("highlights.id", ondelete="CASCADE"))
    relation: Mapped[str]
    created: Mapped[datetime]
    deleted: Mapped[datetime | None]


class KindModel(Base):
    """A kind of highlight that the user made; the built-in ones are in the domain."""

    __tablename__ = "kinds"

    id: Mapped[str] = mapped_column(primary_key=True)
    definition: Mapped[dict[str, Any]]
    position: Mapped[int] = mapped_column(default=0)
    deleted: Mapped[datetime | None]


class SuggestionModel(Base):
    """A passage the program proposes; ``key`` names it across versions."""

    __tablename__ = "suggestions"
    __table_args__ = (
        Index(None, "version_id", "start"),
        Index(None, "article_id", "key"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("articles.id", ondelete="CASCADE"))
    version_id: Mapped[int] = mapped_column(ForeignKey("versions.id", ondelete="CASCADE"))
    key: Mapped[str]
    kind: Mapped[str]
    start: Mapped[int]
    end: Mapped[int]
    exact: Mapped[str]
    fields: Mapped[dict[str, Any]] = mapped_column(default=dict)
    why: Mapped[list[Any]] = mapped_column(default=list)
    features: Mapped[list[Any]] = mapped_column(default=list)
    score: Mapped[float] = mapped_column(default=0.0)
    state: Mapped[str] = mapped_column(default="open")


class VerdictModel(Base):
    """How often the user accepted and rejected suggestions with a feature."""

    __tablename__ = "verdicts"

    feature: Mapped[str] = mapped_column(primary_key=True)
    accepted: Mapped[int] = mapped_column(default=0)
    rejected: Mapped[int] = mapped_column(default=0)
