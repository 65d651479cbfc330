"""What changed, told after it was committed. Events carry ids; views read what they show."""

from dataclasses import dataclass
from enum import StrEnum

from newsclip.domain.settings import Settings


class Subject(StrEnum):
    """What kind of thing changed."""

    ARTICLE = "article"
    VERSION = "version"
    HIGHLIGHT = "highlight"
    STORY = "story"
    TAG = "tag"
    SEARCH = "search"
    FEED = "feed"
    SUGGESTION = "suggestion"
    KIND = "kind"


class Verb(StrEnum):
    """What happened to it. Trashing and restoring are EDITED with ``deleted`` set or cleared."""

    ADDED = "added"
    EDITED = "edited"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Change:
    """Things of one kind that changed in one transaction; ``articles`` are the ones concerned."""

    subject: Subject
    verb: Verb
    ids: tuple[int, ...]
    articles: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class LibraryChanged:
    """One committed transaction. ``foreign`` when another process made it."""

    changes: tuple[Change, ...]
    foreign: bool = False

    def touches(self, *subjects: Subject) -> bool:
        """Whether anything of these kinds changed."""
        return any(change.subject in subjects for change in self.changes)

    def ids(self, subject: Subject) -> frozenset[int]:
        """The ids of that kind that changed."""
        return frozenset(
            i for change in self.changes if change.subject is subject for i in change.ids
        )

    def articles(self) -> frozenset[int]:
        """Every article concerned, directly or through its highlights, tags or stories."""
        return frozenset(i for change in self.changes for i in change.articles)


@dataclass(frozen=True, slots=True)
class HistoryChanged:
    """What can be undone or redone is another now; labels are empty when nothing can."""

    undo: str
    redo: str


@dataclass(frozen=True, slots=True)
class SettingsChanged:
    """The user changed a setting."""

    before: Settings
    after: Settings


Event = LibraryChanged | HistoryChanged | SettingsChanged
