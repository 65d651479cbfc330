"""Highlights: marked passages."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from uuid import UUID

from newsclip.domain.anchors import Anchor
from newsclip.domain.regions import Region

NO_FIELDS: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Highlight:
    """A marked passage of one version; ``fields`` are those of its kind that are not empty."""

    id: int
    uuid: UUID
    article_id: int
    version_id: int
    kind: str
    anchor: Anchor
    created: datetime
    updated: datetime
    note: str = ""
    tags: tuple[str, ...] = ()
    fields: Mapping[str, str] = field(default_factory=lambda: NO_FIELDS)
    paragraph: int = 1
    """The number of the paragraph it starts in, counted from 1."""
    page: str = ""
    """The number printed on the page of the original it starts on; empty where it has none."""
    region: Region | None = None
    """The part of the image at its place that is marked; None over text."""
    deleted: datetime | None = None
    displaced: bool = False
    """The words at its position are no longer its words; it is shown, never moved."""

    @property
    def place(self) -> str:
        """Where it stands, in few words: "p. 7" or "¶ 3"."""
        return f"p. {self.page}" if self.page else f"¶ {self.paragraph}"

    @property
    def quote(self) -> str:
        """What is marked, in words: the quote, or what is known of the image."""
        return self.region.words if self.region is not None else self.anchor.exact

    def value(self, name: str) -> str:
        """The field's value, empty when it has none."""
        return self.fields.get(name, "")


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """A highlight with what a table needs to say about its article."""

    highlight: Highlight
    title: str
    publisher: str
    published: str
