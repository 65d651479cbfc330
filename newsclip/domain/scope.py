"""Scopes and queries: which articles or highlights a view shows, and in what order."""

from dataclasses import dataclass, field
from enum import StrEnum

from newsclip.domain.articles import State
from newsclip.domain.highlights import EvidenceRow


class Place(StrEnum):
    """The kinds of scope a sidebar offers."""

    ALL = "all"
    STATE = "state"
    STORY = "story"
    TAG = "tag"
    KIND = "kind"
    SEARCH = "search"
    ARTICLES = "articles"
    TRASH = "trash"


@dataclass(frozen=True, slots=True)
class Scope:
    """A part of the library. ``key`` is a state, tag or kind; ``id`` a story or saved search."""

    place: Place = Place.ALL
    key: str = ""
    id: int = 0
    articles: tuple[int, ...] = ()

    @staticmethod
    def state(state: State) -> "Scope":
        """The inbox, what is being read, or the archive."""
        return Scope(Place.STATE, key=state.value)

    @staticmethod
    def story(story_id: int) -> "Scope":
        """The articles of a story."""
        return Scope(Place.STORY, id=story_id)

    @staticmethod
    def tag(name: str) -> "Scope":
        """Articles with the tag or with a highlight that has it; ``a`` includes ``a/b``."""
        return Scope(Place.TAG, key=name)

    @staticmethod
    def kind(kind: str) -> "Scope":
        """Articles with a highlight of the kind; in Evidence only those highlights."""
        return Scope(Place.KIND, key=kind)

    @staticmethod
    def saved(search_id: int) -> "Scope":
        """What a saved search finds now."""
        return Scope(Place.SEARCH, id=search_id)

    @staticmethod
    def of(*article_ids: int) -> "Scope":
        """These articles."""
        return Scope(Place.ARTICLES, articles=article_ids)


EVERYTHING = Scope()
TRASH = Scope(Place.TRASH)
INBOX = Scope.state(State.INBOX)


class ArticleSort(StrEnum):
    """Orders of the article list."""

    NEWEST = "newest"
    OLDEST = "oldest"
    ADDED = "added"
    TITLE = "title"
    PUBLISHER = "publisher"
    RELEVANCE = "relevance"


@dataclass(frozen=True, slots=True)
class ArticleQuery:
    """Which articles, in what order. ``text`` is what the user typed into the search field."""

    scope: Scope = EVERYTHING
    text: str = ""
    sort: ArticleSort = ArticleSort.NEWEST


class EvidenceSort(StrEnum):
    """Orders of the Evidence table. ``READING`` is article by article, in the order of the text."""

    READING = "reading"
    KIND = "kind"
    QUOTE = "quote"
    SUBJECT = "subject"
    VALUE = "value"
    STATUS = "status"
    TAGS = "tags"
    ARTICLE = "article"
    PUBLISHER = "publisher"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class EvidenceQuery:
    """Which highlights, in what order. Empty filters let everything through."""

    scope: Scope = EVERYTHING
    kinds: frozenset[str] = frozenset()
    statuses: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()
    publishers: frozenset[str] = frozenset()
    text: str = ""
    sort: EvidenceSort = EvidenceSort.READING
    descending: bool = False
    ids: tuple[int, ...] = field(default=())
    """When given, only these highlights."""


EvidenceRows = tuple[EvidenceRow, ...]
