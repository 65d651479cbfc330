"""The command line in process: what a command wrote and how it ended."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from newsclip.cli.main import main
from newsclip.services.desk import Desk
from tests.helpers.desks import make_desk


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one JSON value it wrote."""
        return json.loads(self.out)


@dataclass(frozen=True, slots=True)
class Commands:
    """Runs commands on the library in ``folder``, as a shell would, one process less."""

    home: Path
    capture: pytest.CaptureFixture[str]

    @property
    def folder(self) -> Path:
        """The library's folder."""
        return self.home / "library"

    def run(self, *words: object) -> Ended:
        """Run a command, with what it wrote."""
        self.capture.readouterr()
        code = main(["--library", str(self.folder), *map(str, words)])
        wrote = self.capture.readouterr()
        return Ended(int(code), wrote.out, wrote.err)

    def json(self, *words: object) -> Any:
        """The JSON of a command that must end well."""
        ended = self.run(*words, "--json")
        assert ended.code == 0, ended.err
        return ended.json

    def prepare(self, fill: Callable[[Desk], Any]) -> Any:
        """Do something to the library by its services, and close it again."""
        desk = make_desk(self.home)
        try:
            return fill(desk)
        finally:
            desk.close()
