"""One run of the command line: its output and its library, opened when first needed."""

import os
from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from newsclip.cli.output import Output
from newsclip.domain.errors import LibraryError
from newsclip.places import default_library

if TYPE_CHECKING:
    from newsclip.services.desk import Desk

Tour = Callable[[Path | None, Path | None], int]
Window = Callable[[Path | None, Sequence[str]], int]

BACKUP_AFTER = timedelta(days=1)
"""Many small commands in a row must not push the good backups out one by one."""


class Session:
    """What a command works with."""

    def __init__(
        self,
        library: Path | None,
        output: Output,
        *,
        begins_library: bool = False,
        tour: Tour | None = None,
        window: Window | None = None,
    ) -> None:
        self.library = library
        self.output = output
        self.tour = tour
        self.window = window
        self._begins_library = begins_library

    @property
    def folder(self) -> Path:
        """The folder of the library this run is about."""
        return (self.library or default_library()).expanduser().absolute()

    @cached_property
    def desk(self) -> "Desk":
        """The open library. Raises LibraryError; a named folder that is not there is a slip."""
        named = self.library is not None or bool(os.environ.get("NEWSCLIP_LIBRARY"))
        if named and not self._begins_library and not self.folder.exists():
            raise LibraryError(
                f"There is no library in {self.folder}.",
                "Check --library and NEWSCLIP_LIBRARY, or begin one there with “newsclip import”.",
            )
        from newsclip.services.desk import open_desk

        return open_desk(self.folder)

    def close(self) -> None:
        """Let go of the library, if it was opened; it is opened anew when it is needed again."""
        desk = self.__dict__.pop("desk", None)
        if desk is not None:
            desk.close(backup_after=BACKUP_AFTER)
