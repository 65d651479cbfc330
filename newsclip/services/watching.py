"""A watched folder: files that are put into it are imported once they are complete.

The folder is looked through now and then, which works on network drives too; nothing in it is changed.
"""

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import time

from newsclip.domain.errors import NotFoundError
from newsclip.language import tr
from newsclip.services.outcomes import ImportReport
from newsclip.services.sources import Source, from_file
from newsclip.storage import watched
from newsclip.storage.store import Store
from newsclip.storage.watched import Stamp

MOST_SEEN = 100_000
"""Entries of the folder, those inside it included, that are looked at; what lies beyond is not watched."""
CALM = 2.0
"""Seconds a file has to be unchanged."""
_UNFINISHED = (".part", ".crdownload", ".download", ".tmp", ".temp", ".partial", ".opdownload")


@dataclass(slots=True)
class Watching:
    """Finds what is new in one folder. What was taken is remembered with the library."""

    store: Store
    _before: dict[str, Stamp] = field(default_factory=dict)

    def look(self, folder: Path, *, inner: bool = False) -> list[Source]:
        """The files that came or changed since, and were the same at the look before this one.

        They are found again at each look until they are told to be ``taken``: what a crash interrupts
        is not lost. Links are not followed, nor hidden and unfinished files taken. Raises
        NotFoundError when the folder is not there, as on a drive that was unplugged.
        """
        seen = {str(path): stamp for path, stamp in _files(folder, _Budget(MOST_SEEN), inner=inner)}
        with self.store.read() as connection:
            done = watched.taken(connection)
        self._forget_gone(folder, seen, done)
        now = time()
        ready = [
            name
            for name, stamp in seen.items()
            if done.get(name) != stamp
            and self._before.get(name) == stamp
            and now - stamp[1] / 1e9 > CALM
        ]
        self._before = seen
        return [from_file(Path(name)) for name in sorted(ready)]

    def taken(self, sources: Sequence[Source]) -> None:
        """These were imported, or could not be: they are not found again until they change."""
        names = [str(source.path) for source in sources]
        files = {name: self._before[name] for name in names if name in self._before}
        if files:
            with self.store.write() as tx:
                watched.take(tx, files)

    def finished(self, found: Sequence[Source], report: ImportReport) -> None:
        """What was found went through an import; what a cancelled one left is found again."""
        if report.cancelled:
            told = {item.source.path for item in report.items}
            found = [source for source in found if source.path in told]
        self.taken(found)

    def _forget_gone(
        self, folder: Path, seen: Mapping[str, Stamp], done: Mapping[str, Stamp]
    ) -> None:
        """What is no longer in the folder is remembered no more, so that the table stays small."""
        if len(seen) >= MOST_SEEN:
            return
        inside = f"{folder}{os.sep}"
        gone = [
            name
            for name in done
            if name not in seen and name.startswith(inside) and not os.path.lexists(name)
        ]
        if gone:
            with self.store.write() as tx:
                watched.forget(tx, gone)


@dataclass(slots=True)
class _Budget:
    """How many entries may still be looked at."""

    left: int

    def spend(self) -> bool:
        """Whether one more may be."""
        self.left -= 1
        return self.left >= 0


def _files(folder: Path, budget: _Budget, *, inner: bool) -> Iterator[tuple[Path, Stamp]]:
    """The files of a folder, and with ``inner`` of those inside it, each with size and time."""
    try:
        entries = os.scandir(folder)
    except OSError as error:
        raise NotFoundError(
            tr("The watched folder {folder} is not there.", folder=folder),
            tr("Plug its drive in, or choose another folder in the settings."),
            detail=str(error),
        ) from error
    waiting: list[Path] = []
    with entries:
        for entry in entries:
            if not budget.spend():
                return
            if _is_passing(entry.name):
                continue
            try:
                if entry.is_file(follow_symlinks=False):
                    found = entry.stat(follow_symlinks=False)
                    yield Path(entry.path), (found.st_size, found.st_mtime_ns)
                elif inner and entry.is_dir(follow_symlinks=False):
                    waiting.append(Path(entry.path))
            except OSError:
                continue  # it went away under our eyes
    for one in waiting:
        try:
            yield from _files(one, budget, inner=True)
        except NotFoundError:
            continue


def _is_passing(name: str) -> bool:
    """Whether a name is that of a hidden or unfinished file, or of a page's own folder."""
    lower = name.casefold()
    return lower.startswith((".", "~$")) or lower.endswith((*_UNFINISHED, "_files", ".lock"))
