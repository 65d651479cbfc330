"""``newsclip tour``: the window performs the whole main job and leaves pictures behind."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from newsclip.cli.command import Command
from newsclip.cli.session import Session
from newsclip.domain.errors import NewsClipError


def configure(parser: ArgumentParser) -> None:
    """The arguments of ``tour``."""
    parser.add_argument("--output", type=Path, metavar="DIR", help="where the pictures go")


def run(session: Session, args: Namespace) -> int:
    """Perform the tour; whoever started the command line brings it, as it needs the window."""
    if session.tour is None:
        raise NewsClipError("The tour is not available here.", "Start it with “newsclip tour”.")
    return session.tour(args.output, session.library)


COMMAND = Command(
    "tour", "Perform the guided tour and leave its pictures in a folder.", configure, run
)
