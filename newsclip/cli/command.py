"""What a command of the command line is, and how the process ends."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsclip.cli.session import Session


class Exit(IntEnum):
    """The exit codes; they are part of the interface and documented."""

    OK = 0
    FAILED = 1
    USAGE = 2
    LIBRARY = 3
    NOT_FOUND = 4
    INTERRUPTED = 130


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its name, what it does in one line, its arguments, and how it is run."""

    name: str
    summary: str
    configure: Callable[[ArgumentParser], None]
    run: Callable[["Session", Namespace], int]
    begins_library: bool = False
    """Whether it may make a library in a folder that is not there; others take that for a slip."""
