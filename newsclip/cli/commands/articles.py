"""``newsclip list``: the articles of the library, or of a part of it."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from newsclip.cli.arguments import add_json, count
from newsclip.cli.asked import kind_named, search_named, story_named, tag_named
from newsclip.cli.command import Command, Exit
from newsclip.cli.records import article_record
from newsclip.cli.session import Session
from newsclip.cli.tables import Column
from newsclip.domain.articles import Article, ArticleRow, State
from newsclip.domain.kinds import KINDS
from newsclip.domain.scope import EVERYTHING, TRASH, ArticleQuery, ArticleSort, Scope

if TYPE_CHECKING:
    from newsclip.services.desk import Desk

PAGE = 500
COLUMNS = (
    Column("id", right=True),
    Column("title", gives=True),
    Column("publisher", gives=True),
    Column("published"),
    Column("state"),
    Column("marks"),
)
SORTS = tuple(sort.value for sort in ArticleSort if sort is not ArticleSort.RELEVANCE)


def configure(parser: ArgumentParser) -> None:
    """The arguments of ``list``."""
    part = parser.add_mutually_exclusive_group()
    part.add_argument("--state", choices=[state.value for state in State], help="where it stands")
    part.add_argument("--story", metavar="NAME", help="the articles of a story")
    part.add_argument("--tag", metavar="TAG", help="what has the tag or one below it")
    part.add_argument("--kind", metavar="KIND", help="what has a highlight of the kind")
    part.add_argument("--search-name", metavar="NAME", help="what a saved search finds now")
    part.add_argument("--trash", action="store_true", help="what is in the Trash")
    parser.add_argument("--sort", choices=SORTS, default="newest", help="the order (newest)")
    parser.add_argument("--limit", type=count, metavar="N", help="at most so many")
    add_json(parser)


def run(session: Session, args: Namespace) -> int:
    """List the articles of the scope."""
    desk = session.desk
    ids = desk.articles.ids(ArticleQuery(scope_of(desk, args), sort=ArticleSort(args.sort)))
    ids = ids[: args.limit]
    if session.output.json:
        session.output.value([article_record(a, row.counts) for a, row in paged(desk, ids)])
        return Exit.OK
    session.output.table(COLUMNS, [_cells(row) for _, row in paged(desk, ids)])
    session.output.remark(said(len(ids)))
    return Exit.OK


def scope_of(desk: "Desk", args: Namespace) -> Scope:
    """The part of the library that the arguments name. Raises NotFoundError."""
    if args.state:
        return Scope.state(State(args.state))
    if args.story is not None:
        return Scope.story(story_named(desk, args.story).id)
    if args.tag is not None:
        return Scope.tag(tag_named(desk, args.tag))
    if args.kind:
        return Scope.kind(kind_named(args.kind))
    if args.search_name is not None:
        return Scope.saved(search_named(desk, args.search_name).id)
    return TRASH if args.trash else EVERYTHING


def paged(
    desk: "Desk", ids: Sequence[int], search: str = ""
) -> Iterator[tuple[Article, ArticleRow]]:
    """The articles with their rows, read by the page; those that are gone meanwhile are left out."""
    for start in range(0, len(ids), PAGE):
        page = ids[start : start + PAGE]
        articles = {article.id: article for article in desk.articles.get_many(page)}
        for row in desk.articles.rows(page, search):
            if row.id in articles:
                yield articles[row.id], row


def said(articles: int) -> str:
    """How many there are, in words."""
    match articles:
        case 0:
            return "No articles."
        case 1:
            return "1 article."
    return f"{articles} articles."


def marks(row: ArticleRow) -> str:
    """The counts of highlights by the letters of their kinds: "3C 1F"."""
    counted = ((kind.letter, row.counts.get(kind.id, 0)) for kind in KINDS.values())
    return " ".join(f"{number}{letter}" for letter, number in counted if number)


def day(published: str) -> str:
    """The day of a date that may carry a time; a table has no room for that."""
    return published.partition("T")[0]


def _cells(row: ArticleRow) -> tuple[str, ...]:
    return (str(row.id), row.title, row.publisher, day(row.published), row.state.value, marks(row))


COMMAND = Command("list", "List the articles of the library or of a part of it.", configure, run)
