"""The tables of comparing: what rows are called, pairs that are none, the ledger of conflicts."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from newsclip.storage.models import Base


class RowNameModel(Base):
    """Under which subject and measure a story has what is spelled in some way, or one highlight.

    ``spelled`` is the folded subject and measure as marked, or "#" and the id of a highlight.
    """

    __tablename__ = "row_names"

    story_id: Mapped[int] = mapped_column(
        ForeignKey("stories.id", ondelete="CASCADE"), primary_key=True
    )
    spelled: Mapped[str] = mapped_column(primary_key=True)
    subject: Mapped[str] = mapped_column(default="")
    measure: Mapped[str] = mapped_column(default="")


class RefusedPairModel(Base):
    """Two highlights that the user said do not belong together, the smaller id first."""

    __tablename__ = "refused_pairs"
    __table_args__ = (Index(None, "other_id"),)

    one_id: Mapped[int] = mapped_column(
        ForeignKey("highlights.id", ondelete="CASCADE"), primary_key=True
    )
    other_id: Mapped[int] = mapped_column(
        ForeignKey("highlights.id", ondelete="CASCADE"), primary_key=True
    )
    relation: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[datetime]


class DisputeModel(Base):
    """What the user said of a conflict of a story.

    ``key`` names the conflict, ``seen`` holds what was in conflict then, so that a later one is
    not taken for settled.
    """

    __tablename__ = "disputes"

    story_id: Mapped[int] = mapped_column(
        ForeignKey("stories.id", ondelete="CASCADE"), primary_key=True
    )
    key: Mapped[str] = mapped_column(primary_key=True)
    state: Mapped[str] = mapped_column(default="open")
    note: Mapped[str] = mapped_column(default="")
    seen: Mapped[list[Any]] = mapped_column(default=list)
    updated: Mapped[datetime]
