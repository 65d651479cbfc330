"""A watched folder: files that are put into it are imported once they are complete.

The folder is looked through now and then, which works on network drives too; nothing in it is changed.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from time import time

from newsclip.domain.errors import NotFoundError
from newsclip.services.memory import Memory
from newsclip.services.sources import Source, from_file

MOST_REMEMBERED = 50_000
MOST_SEEN = 100_000
"""Entries of a folder that are looked at; what lies beyond is not watched."""
CALM = 2.0
"""Seconds a file has to be unchanged."""
_KEY = "watched"
_UNFINISHED = (".part", ".crdownload", ".download", ".tmp", ".temp", ".partial", ".opdownload")
_Stamp = tuple[int, int]


@dataclass(slots=True)
class Watching:
    """Finds what is new in one folder. What was handed out is remembered with the library."""

    memory: Memory
    _before: dict[str, _Stamp] = field(default_factory=dict)

    def look(self, folder: Path, *, inner: bool = False) -> list[Source]:
        """The files that came or changed since, and were the same at the look before this one.

        Links are not followed, nor hidden and unfinished files taken. Raises NotFoundError when the
        folder is not there, as on a drive that was unplugged.
        """
        seen = {str(path): stamp for path, stamp in _files(folder, inner=inner)}
        done = self._done()
        now = time()
        ready = [
            name
            for name, stamp in seen.items()
            if done.get(name) != list(stamp)
            and self._before.get(name) == stamp
            and now - stamp[1] / 1e9 > CALM
        ]
        self._before = seen
        if not ready:
            return []
        self._remember({name: list(seen[name]) for name in ready}, done)
        return [from_file(Path(name)) for name in sorted(ready)]

    def _done(self) -> dict[str, list[int]]:
        kept = self.memory.recall(_KEY, {})
        return kept if isinstance(kept, dict) else {}

    def _remember(self, fresh: dict[str, list[int]], done: dict[str, list[int]]) -> None:
        """The newest last; so many that a busy folder does not fill the library."""
        kept = {name: stamp for name, stamp in done.items() if name not in fresh} | fresh
        self.memory.remember(**{_KEY: dict(list(kept.items())[-MOST_REMEMBERED:])})


def _files(folder: Path, *, inner: bool) -> Iterator[tuple[Path, _Stamp]]:
    """The files of a folder, and with ``inner`` of those inside it, each with size and time."""
    try:
        entries = os.scandir(folder)
    except OSError as error:
        raise NotFoundError(
            f"The watched folder {folder} is not there.",
            "Plug its drive in, or choose another folder in the settings.",
            detail=str(error),
        ) from error
    waiting: list[Path] = []
    left = MOST_SEEN
    with entries:
        for entry in entries:
            left -= 1
            if left < 0:
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
            yield from _files(one, inner=True)
        except NotFoundError:
            continue


def _is_passing(name: str) -> bool:
    """Whether a name is that of a hidden or unfinished file, or of a page's own folder."""
    lower = name.casefold()
    return lower.startswith((".", "~$")) or lower.endswith((*_UNFINISHED, "_files", ".lock"))
