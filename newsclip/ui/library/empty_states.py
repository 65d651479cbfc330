"""What the article list says when it has nothing to show."""

from dataclasses import dataclass
from enum import StrEnum

from newsclip.domain.articles import State
from newsclip.domain.scope import ArticleQuery, Place
from newsclip.language import tr


class Offer(StrEnum):
    """What a button of an empty list does."""

    ADD = tr("Add article")
    SAMPLE = tr("Open the sample story")
    CLEAR = tr("Clear search")


@dataclass(frozen=True, slots=True)
class Emptiness:
    """Words and offers; the first offer is the primary one."""

    title: str
    sentence: str
    icon: str
    offers: tuple[Offer, ...] = ()


LIBRARY = Emptiness(
    tr("Your library is empty"),
    tr("Drop files, folders or links here, paste an article, or look at the sample story first."),
    "library",
    (Offer.ADD, Offer.SAMPLE),
)
_STATES = {
    State.INBOX: Emptiness(
        tr("The inbox is empty"),
        tr("What you import comes in here. Everything else is under Reading or Archive."),
        "inbox",
        (Offer.ADD,),
    ),
    State.READING: Emptiness(
        tr("Nothing is being read"),
        tr("Move an article here from the inbox, by its menu or by dragging it."),
        "reading",
    ),
    State.ARCHIVE: Emptiness(
        tr("The archive is empty"),
        tr("Move articles here when you are done with them. They stay searchable."),
        "archive",
    ),
}
_PLACES = {
    Place.STORY: Emptiness(
        tr("No articles in this story yet"),
        tr("Drag articles onto the story's name, or add them by their menu."),
        "story",
        (Offer.ADD,),
    ),
    Place.TAG: Emptiness(
        tr("Nothing has this tag"), tr("Tag articles or highlights with it."), "tag"
    ),
    Place.KIND: Emptiness(
        tr("No highlights of this kind yet"),
        tr("Select words in an article and choose what they are."),
        "evidence",
    ),
    Place.SEARCH: Emptiness(
        tr("Nothing is found by this search now"),
        tr("A saved search is live: what fits later shows up here by itself."),
        "saved-search",
    ),
    Place.TRASH: Emptiness(
        tr("No articles in the Trash"),
        tr("What you delete can be fetched back from here."),
        "trash",
    ),
}
_OTHER = Emptiness(tr("No articles here"), tr("Choose another part of the library."), "library")


def emptiness_of(query: ArticleQuery, *, nothing: bool) -> Emptiness:
    """What to say of a query that found nothing; ``nothing``: the whole library is empty."""
    if nothing:
        return LIBRARY
    if query.text:
        return Emptiness(
            tr("Nothing found for “{text}”", text=query.text),
            tr("Look for fewer or other words, or search the whole library."),
            "search",
            (Offer.CLEAR,),
        )
    if query.scope.place is Place.STATE:
        return _STATES[State(query.scope.key)]
    return _PLACES.get(query.scope.place, _OTHER)
