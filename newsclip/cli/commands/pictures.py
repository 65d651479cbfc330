"""``newsclip pictures``: fetch the pictures that articles lack."""

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from newsclip.cli.arguments import add_json, count
from newsclip.cli.asked import articles_of, story_named
from newsclip.cli.bar import progress
from newsclip.cli.command import Command, Exit
from newsclip.cli.session import Session
from newsclip.domain.errors import InvalidInputError

if TYPE_CHECKING:
    from newsclip.services.pictures import PicturesReport


def configure(parser: ArgumentParser) -> None:
    """The arguments of ``pictures``."""
    parser.add_argument("articles", type=count, nargs="*", metavar="ARTICLE", help="its number")
    parser.add_argument("--story", metavar="NAME", help="every article of this story")
    add_json(parser)


def run(session: Session, args: Namespace) -> int:
    """Fetch them; what could not be had is told in the articles' details."""
    desk, ids = session.desk, list(args.articles)
    articles_of(desk, ids)
    if args.story:
        ids += desk.stories.articles(story_named(desk, args.story).id)
    if not ids:
        raise InvalidInputError("Name articles by their number, or a story with --story.")
    report = fetch_pictures(session, ids)
    if session.output.json:
        session.output.value({"came": report.came, "failed": report.failed})
    else:
        session.output.line(told(report))
    if report.cancelled:
        return Exit.INTERRUPTED
    return Exit.FAILED if report.failed else Exit.OK


def fetch_pictures(session: Session, article_ids: list[int]) -> "PicturesReport":
    """Fetch what the articles lack, with a bar."""
    with progress(quiet=session.output.quiet) as bar:
        return session.desk.pictures.fetch(article_ids, bar)


def told(report: "PicturesReport") -> str:
    """How it ended, in a sentence."""
    came = f"{report.came} picture{'' if report.came == 1 else 's'} fetched"
    return f"{came}, {report.failed} could not be had." if report.failed else f"{came}."


COMMAND = Command("pictures", "Fetch the pictures that articles lack.", configure, run)
