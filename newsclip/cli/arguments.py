"""Arguments that several commands share, and what their words may be."""

from argparse import SUPPRESS, ArgumentParser, ArgumentTypeError, Namespace
from argparse import _SubParsersAction as SubParsers
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from newsclip.domain.regions import Region, parse_fragment

if TYPE_CHECKING:
    from newsclip.cli.session import Session

Act = Callable[["Session", Namespace], int]

LARGEST = 2**63 - 1
"""The largest number an id can be."""


def add_common(parser: ArgumentParser) -> None:
    """The options that stand before or after a command; in one place they leave the other alone."""
    parser.add_argument(
        "--library", type=Path, metavar="DIR", default=SUPPRESS, help="the library folder"
    )
    parser.add_argument(
        "--quiet", action="store_true", default=SUPPRESS, help="only results and failures"
    )


def add_json(parser: ArgumentParser) -> None:
    """The option of every command that has a result."""
    parser.add_argument("--json", action="store_true", help="write one JSON value on stdout")


def add_acts(parser: ArgumentParser) -> "SubParsers[ArgumentParser]":
    """Make the command one that needs a second word, such as ``list`` or ``add``."""
    return parser.add_subparsers(title="what to do", metavar="WHAT", required=True)


def add_act(
    acts: "SubParsers[ArgumentParser]", name: str, summary: str, act: Act
) -> ArgumentParser:
    """Register what a second word does; its own arguments go to the parser returned."""
    parser = acts.add_parser(name, help=summary, description=summary, allow_abbrev=False)
    add_common(parser)
    add_json(parser)
    parser.set_defaults(act=act)
    return parser


def run_act(session: "Session", args: Namespace) -> int:
    """Do what the second word says."""
    act: Act = args.act
    return act(session, args)


def count(word: str) -> int:
    """A whole number from 1. Raises ArgumentTypeError."""
    number = offset(word)
    if number < 1:
        raise ArgumentTypeError(f"{word!r} is not a whole number from 1")
    return number


def offset(word: str) -> int:
    """A whole number from 0. Raises ArgumentTypeError."""
    if not word.isascii() or not word.isdigit() or len(word) > 19 or int(word) > LARGEST:
        raise ArgumentTypeError(f"{word!r} is not a whole number from 0")
    return int(word)


def region(word: str) -> Region:
    """A part of an image, "25,10,50,40" in per cent. Raises ArgumentTypeError."""
    found = parse_fragment(word if "percent:" in word else f"percent:{word}")
    if found is None:
        raise ArgumentTypeError(
            f"{word!r} is no part of an image: left, top, width and height in per cent, as 25,10,50,40"
        )
    return found


def assignment(word: str) -> tuple[str, str]:
    """A ``name=value``. Raises ArgumentTypeError."""
    name, equals, value = word.partition("=")
    if not equals or not name.strip():
        raise ArgumentTypeError(f"{word!r} is not of the form name=value")
    return name.strip(), value
