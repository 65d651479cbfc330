"""The command line: one table of commands, one parser, one place where errors get their words."""

import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from argparse import _SubParsersAction as SubParsers
from collections.abc import Sequence

from newsclip import __version__
from newsclip.cli.arguments import add_common
from newsclip.cli.command import Command, Exit
from newsclip.cli.commands import (
    articles,
    compare,
    conflicts,
    doctor,
    drop,
    exporting,
    feeds,
    highlight,
    importing,
    integrate,
    kinds,
    links,
    opening,
    pictures,
    searching,
    show,
    stories,
    suggestions,
    tags,
    tour,
    versions,
    watch,
)
from newsclip.cli.output import Output, prepare_streams
from newsclip.cli.session import Session, Tour, Window
from newsclip.domain.errors import (
    CancelledError,
    InvalidInputError,
    LibraryError,
    NewsClipError,
    NotFoundError,
)

COMMANDS: tuple[Command, ...] = (
    importing.COMMAND,
    articles.COMMAND,
    show.COMMAND,
    searching.COMMAND,
    highlight.COMMAND,
    suggestions.COMMAND,
    links.COMMAND,
    kinds.COMMAND,
    compare.COMMAND,
    conflicts.COMMAND,
    exporting.COMMAND,
    stories.COMMAND,
    tags.COMMAND,
    feeds.COMMAND,
    versions.COMMAND,
    watch.COMMAND,
    pictures.COMMAND,
    drop.COMMAND,
    opening.COMMAND,
    tour.COMMAND,
    integrate.COMMAND,
    doctor.COMMAND,
)

DESCRIPTION = """\
Read, mark, compare and cite articles offline. Without a command the window opens.
"""
EPILOG = """\
exit codes:
  0    everything was done
  1    something failed: an import, an export, a problem the doctor found
  2    the command was not understood, or a value cannot be used
  3    the library cannot be opened or written
  4    what was asked for is not in the library
  130  stopped by Ctrl+C; what was done until then is kept

environment:
  NEWSCLIP_LIBRARY  the library folder when --library is not given
"""


def main(
    argv: Sequence[str] | None = None, *, tour: Tour | None = None, window: Window | None = None
) -> int:
    """Run one command and return its exit code. ``tour`` and ``window`` do what needs Qt."""
    prepare_streams()
    parser = make_parser()
    try:
        args = parser.parse_args(list(sys.argv[1:] if argv is None else argv))
    except SystemExit as end:
        return int(end.code or 0)
    if args.command is None:
        parser.print_usage(sys.stderr)
        return Exit.USAGE
    return _perform(args.command, args, tour, window)


def _perform(command: Command, args: Namespace, tour: Tour | None, window: Window | None) -> int:
    output = Output(json=args.json, quiet=args.quiet)
    session = Session(
        args.library, output, begins_library=command.begins_library, tour=tour, window=window
    )
    try:
        try:
            return command.run(session, args)
        finally:
            session.close()
    except NewsClipError as error:
        output.failure(error)
        return exit_code(error)


def exit_code(error: NewsClipError) -> Exit:
    """The exit code that stands for an error."""
    match error:
        case InvalidInputError():
            return Exit.USAGE
        case LibraryError():
            return Exit.LIBRARY
        case NotFoundError():
            return Exit.NOT_FOUND
        case CancelledError():
            return Exit.INTERRUPTED
        case _:
            return Exit.FAILED


def make_parser() -> ArgumentParser:
    """The parser of all commands."""
    parser = ArgumentParser(
        prog="newsclip",
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"NewsClip {__version__}")
    add_common(parser)
    parser.set_defaults(command=None, library=None, quiet=False, json=False)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for command in COMMANDS:
        _add_command(commands, command)
    return parser


def _add_command(commands: "SubParsers[ArgumentParser]", command: Command) -> None:
    parser = commands.add_parser(
        command.name,
        help=command.summary,
        description=command.summary,
        epilog=EPILOG,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add_common(parser)
    command.configure(parser)
    parser.set_defaults(command=command)
