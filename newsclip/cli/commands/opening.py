"""``newsclip open``: show the window, and open in it what is named."""

from argparse import ArgumentParser, Namespace

from newsclip.cli.command import Command
from newsclip.cli.session import Session
from newsclip.domain.errors import NewsClipError


def configure(parser: ArgumentParser) -> None:
    """The arguments of ``open``."""
    parser.add_argument(
        "words",
        nargs="*",
        metavar="PATH|URL",
        help="a file, a folder or an address to import, or a newsclip: link to follow",
    )


def run(session: Session, args: Namespace) -> int:
    """Show the window; whoever started the command line brings it."""
    if session.window is None:
        raise NewsClipError("The window is not available here.", "Start it with “newsclip”.")
    return session.window(session.library, args.words)


COMMAND = Command(
    "open", "Show the window and open files, addresses or links in it.", configure, run
)
