"""What the arguments of several commands mean: articles, stories, tags, counts, assignments."""

from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Sequence

from newsclip.domain.articles import Article
from newsclip.domain.errors import InvalidInputError, NotFoundError
from newsclip.domain.highlights import Highlight
from newsclip.domain.stories import SavedSearch, Story
from newsclip.services.desk import Desk


def add_json(parser: ArgumentParser) -> None:
    """The option of every command that has a result."""
    parser.add_argument("--json", action="store_true", help="write one JSON value on stdout")


def count(word: str) -> int:
    """A whole number from 1. Raises ArgumentTypeError."""
    if not word.isascii() or not word.isdigit() or int(word) < 1:
        raise ArgumentTypeError(f"{word!r} is not a whole number from 1")
    return int(word)


def offset(word: str) -> int:
    """A whole number from 0. Raises ArgumentTypeError."""
    if not word.isascii() or not word.isdigit():
        raise ArgumentTypeError(f"{word!r} is not a whole number from 0")
    return int(word)


def assignment(word: str) -> tuple[str, str]:
    """A ``name=value``. Raises ArgumentTypeError."""
    name, equals, value = word.partition("=")
    if not equals or not name.strip():
        raise ArgumentTypeError(f"{word!r} is not of the form name=value")
    return name.strip(), value


def articles_of(desk: Desk, ids: Sequence[int]) -> list[Article]:
    """The articles, in the Trash or not. Raises NotFoundError for the first that is not there."""
    found = {article.id: article for article in desk.articles.get_many(ids)}
    for article_id in ids:
        if article_id not in found:
            raise NotFoundError(
                f"There is no article {article_id}.", "“newsclip list” shows their numbers."
            )
    return [found[article_id] for article_id in ids]


def highlights_of(desk: Desk, ids: Sequence[int]) -> list[Highlight]:
    """The highlights, in the Trash or not. Raises NotFoundError for the first that is not there."""
    found = {highlight.id: highlight for highlight in desk.highlights.get_many(ids)}
    for highlight_id in ids:
        if highlight_id not in found:
            raise NotFoundError(
                f"There is no highlight {highlight_id}.",
                "“newsclip highlight list” shows their numbers.",
            )
    return [found[highlight_id] for highlight_id in ids]


def story_named(desk: Desk, name: str) -> Story:
    """The story of that name. Raises NotFoundError."""
    story = desk.stories.named(name)
    if story is None:
        raise NotFoundError(
            f"There is no story called “{name}”.", "“newsclip stories list” shows them."
        )
    return story


def search_named(desk: Desk, name: str) -> SavedSearch:
    """The saved search of that name, whatever its case. Raises NotFoundError."""
    wanted = name.strip().casefold()
    for search in desk.searches.all():
        if search.name.casefold() == wanted:
            return search
    known = ", ".join(f"“{search.name}”" for search in desk.searches.all())
    raise NotFoundError(
        f"There is no saved search called “{name}”.", f"There are: {known}." if known else ""
    )


def tag_named(desk: Desk, name: str) -> str:
    """The tag as it is written in the library. Raises NotFoundError, InvalidInputError."""
    if not name.strip().lstrip("#"):
        raise InvalidInputError("A tag needs a name.")
    return desk.tags.get(name.strip().lstrip("#")).name
