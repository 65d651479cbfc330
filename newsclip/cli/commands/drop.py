"""``newsclip drop``: free the room that original files take."""

from argparse import ArgumentParser, Namespace

from newsclip.cli.arguments import add_json, count
from newsclip.cli.asked import articles_of
from newsclip.cli.command import Command, Exit
from newsclip.cli.session import Session


def configure(parser: ArgumentParser) -> None:
    """The arguments of ``drop``."""
    parser.add_argument("articles", type=count, nargs="+", metavar="ARTICLE", help="its number")
    add_json(parser)


def run(session: Session, args: Namespace) -> int:
    """Drop them; text, highlights and images stay."""
    articles_of(session.desk, args.articles)
    freed = session.desk.articles.drop_originals(args.articles)
    if session.output.json:
        session.output.value({"freed": freed})
    else:
        session.output.line(f"{freed} bytes freed.")
    return Exit.OK


COMMAND = Command("drop", "Free the room of original files; texts and images stay.", configure, run)
