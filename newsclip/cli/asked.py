"""What is asked for by number or name: articles, highlights, stories, searches, tags."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsclip.domain.articles import Article
from newsclip.domain.errors import InvalidInputError, NotFoundError
from newsclip.domain.highlights import Highlight
from newsclip.domain.kinds import KINDS
from newsclip.domain.stories import SavedSearch, Story
from newsclip.services.names import tag_names

if TYPE_CHECKING:
    from newsclip.services.desk import Desk


def articles_of(desk: "Desk", ids: Sequence[int]) -> list[Article]:
    """The articles, in the Trash or not. Raises NotFoundError for the first that is not there."""
    found = {article.id: article for article in desk.articles.get_many(ids)}
    for article_id in ids:
        if article_id not in found:
            raise NotFoundError(
                f"There is no article {article_id}.", "“newsclip list” shows their numbers."
            )
    return [found[article_id] for article_id in ids]


def highlights_of(desk: "Desk", ids: Sequence[int]) -> list[Highlight]:
    """The highlights, in the Trash or not. Raises NotFoundError for the first that is not there."""
    found = {highlight.id: highlight for highlight in desk.highlights.get_many(ids)}
    for highlight_id in ids:
        if highlight_id not in found:
            raise NotFoundError(
                f"There is no highlight {highlight_id}.",
                "“newsclip highlight list” shows their numbers.",
            )
    return [found[highlight_id] for highlight_id in ids]


def kind_named(name: str) -> str:
    """The id of the kind of that id or name. Raises InvalidInputError."""
    wanted = name.strip().casefold()
    for kind in KINDS.values():
        if wanted in (kind.id.casefold(), kind.label.casefold()):
            return kind.id
    raise InvalidInputError(f"There is no kind called “{name}”.", f"There are: {', '.join(KINDS)}.")


def story_named(desk: "Desk", name: str) -> Story:
    """The story of that name. Raises NotFoundError."""
    story = desk.stories.named(name)
    if story is None:
        raise NotFoundError(
            f"There is no story called “{name}”.", "“newsclip stories list” shows them."
        )
    return story


def search_named(desk: "Desk", name: str) -> SavedSearch:
    """The saved search of that name, whatever its case. Raises NotFoundError."""
    wanted = name.strip().casefold()
    for search in desk.searches.all():
        if search.name.casefold() == wanted:
            return search
    known = ", ".join(f"“{search.name}”" for search in desk.searches.all())
    raise NotFoundError(
        f"There is no saved search called “{name}”.", f"There are: {known}." if known else ""
    )


def tag_named(desk: "Desk", name: str) -> str:
    """The tag, tidied; tags below it will do. Raises NotFoundError, InvalidInputError."""
    tidy = "".join(tag_names([name]))
    if not tidy:
        raise InvalidInputError("A tag needs a name.")
    wanted = tidy.casefold()
    names = [tag.name.casefold() for tag in desk.tags.all()]
    if not any(known == wanted or known.startswith(f"{wanted}/") for known in names):
        raise NotFoundError(f"There is no tag called “{tidy}”.", "“newsclip tags list” shows them.")
    return tidy
