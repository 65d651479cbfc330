"""What the article list says when it has nothing to show."""

from dataclasses import dataclass
from enum import StrEnum

from newsclip.domain.articles import State
from newsclip.domain.scope import ArticleQuery, Place


class Offer(StrEnum):
    """What a button of an empty list does."""

    ADD = "Add article"
    SAMPLE = "Open the sample story"
    CLEAR = "Clear search"


@dataclass(frozen=True, slots=True)
class Emptiness:
    """Words and offers; the first offer is the primary one."""

    title: str
    sentence: str
    icon: str
    offers: tuple[Offer, ...] = ()


LIBRARY = Emptiness(
    "Your library is empty",
    "Drop files, folders or links here, paste an article, or look at the sample story first.",
    "library",
    (Offer.ADD, Offer.SAMPLE),
)
_STATES = {
    State.INBOX: Emptiness(
        "The inbox is empty",
        "What you import comes in here. Everything else is under Reading or Archive.",
        "inbox",
        (Offer.ADD,),
    ),
    State.READING: Emptiness(
        "Nothing is being read",
        "Move an article here from the inbox, by its menu or by dragging it.",
        "reading",
    ),
    State.ARCHIVE: Emptiness(
        "The archive is empty",
        "Move articles here when you are done with them. They stay searchable.",
        "archive",
    ),
}
_PLACES = {
    Place.STORY: Emptiness(
        "No articles in this story yet",
        "Drag articles onto the story's name, or add them by their menu.",
        "story",
        (Offer.ADD,),
    ),
    Place.TAG: Emptiness("Nothing has this tag", "Tag articles or highlights with it.", "tag"),
    Place.KIND: Emptiness(
        "No highlights of this kind yet",
        "Select words in an article and choose what they are.",
        "evidence",
    ),
    Place.SEARCH: Emptiness(
        "Nothing is found by this search now",
        "A saved search is live: what fits later shows up here by itself.",
        "saved-search",
    ),
    Place.TRASH: Emptiness(
        "No articles in the Trash", "What you delete can be fetched back from here.", "trash"
    ),
}
_OTHER = Emptiness("No articles here", "Choose another part of the library.", "library")


def emptiness_of(query: ArticleQuery, *, nothing: bool) -> Emptiness:
    """What to say of a query that found nothing; ``nothing``: the whole library is empty."""
    if nothing:
        return LIBRARY
    if query.text:
        return Emptiness(
            f"Nothing found for “{query.text}”",
            "Look for fewer or other words, or search the whole library.",
            "search",
            (Offer.CLEAR,),
        )
    if query.scope.place is Place.STATE:
        return _STATES[State(query.scope.key)]
    return _PLACES.get(query.scope.place, _OTHER)
