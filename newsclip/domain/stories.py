"""Stories, tags, saved searches and the counts a sidebar shows."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Story:
    """A working set of articles for one piece of reporting."""

    id: int
    uuid: UUID
    name: str
    note: str = ""
    articles: int = 0
    deleted: datetime | None = None


@dataclass(frozen=True, slots=True)
class Tag:
    """A free label; ``a/b`` nests. Counts leave out what is in the Trash.

    ``colour`` is one of ``tag_colours.COLOURS``, or empty.
    """

    id: int
    name: str
    articles: int = 0
    highlights: int = 0
    colour: str = ""


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A named query, live. ``query`` is in the language of the search field."""

    id: int
    uuid: UUID
    name: str
    query: str
    deleted: datetime | None = None


@dataclass(frozen=True, slots=True)
class Overview:
    """What the sidebar and the status bar count."""

    states: Mapping[str, int]
    stories: tuple[Story, ...]
    searches: tuple[tuple[SavedSearch, int], ...]
    tags: tuple[Tag, ...]
    kinds: Mapping[str, int]
    articles: int
    highlights: int
    trash: int
