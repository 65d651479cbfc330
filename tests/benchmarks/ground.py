"""The ground the benchmarks stand on: their options, the generated library, desks over it."""

import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from time import perf_counter

from newsclip.services.bus import Bus
from newsclip.services.desk import Desk, open_desk
from newsclip.services.preferences import Preferences
from newsclip.storage.segments import segmented


@dataclass(frozen=True)
class Options:
    """What was asked for on the command line."""

    articles: int = 10_000
    highlights: int = 100_000
    runs: int = 9
    data: Path | None = None
    library: Path | None = None


class Ground:
    """The library all benchmarks share, made when the first one asks for it."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.room = Path(tempfile.mkdtemp(prefix="newsclip-bench-"))
        self._library: Path | None = None

    def clear(self) -> None:
        """Remove everything temporary; a library kept by ``--library`` stays."""
        shutil.rmtree(self.room, ignore_errors=True)

    @property
    def library(self) -> Path:
        """The generated library, kept for the whole run, or longer where ``--library`` says."""
        if self._library is None:
            numbers = f"{self.options.articles}-{self.options.highlights}"
            self._library = (self.options.library or self.room) / f"generated-{numbers}"
            if not (self._library / "complete").exists():
                self._generate(self._library)
        return self._library

    def _generate(self, folder: Path) -> None:
        from tests.helpers.generated import generate

        begin = perf_counter()
        shutil.rmtree(folder, ignore_errors=True)
        generate(folder, self.options.articles, self.options.highlights)
        with self._opened(folder):
            (folder / "complete").touch()
        print(f"library generated in {perf_counter() - begin:.1f} s: {folder}", file=sys.stderr)

    @contextmanager
    def desk(self) -> Iterator[Desk]:
        """A desk over the library, for benchmarks that only read."""
        with self._opened(self.library) as desk:
            yield desk

    @contextmanager
    def scratch_desk(self) -> Iterator[Desk]:
        """A desk over a copy of the library, for benchmarks that change it."""
        folder = Path(tempfile.mkdtemp(prefix="scratch-", dir=self.room))
        with closing(sqlite3.connect(self.library / "library.db")) as source:
            source.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        shutil.copyfile(self.library / "library.db", folder / "library.db")
        with self._opened(folder) as desk:
            yield desk
        shutil.rmtree(folder)

    @contextmanager
    def _opened(self, folder: Path) -> Iterator[Desk]:
        bus = Bus()
        preferences = Preferences(self.room / "settings.json", bus)
        desk = open_desk(folder, preferences=preferences, bus=bus)
        try:
            yield desk
        finally:
            desk.close(backup_after=timedelta.max)

    @contextmanager
    def database(self) -> Iterator[sqlite3.Connection]:
        """The library's database through nothing but sqlite3."""
        with closing(sqlite3.connect(self.library / "library.db")) as connection:
            connection.execute("PRAGMA cache_size = -32000")
            connection.create_function("segmented", 1, segmented, deterministic=True)
            yield connection
