"""The notes of a session, which outlive it when it ends without a word.

While NewsClip runs, a small file holds what it runs on and the last actions; the interpreter adds to
it as it dies. A session that ends by itself takes its file away, so that the next start finds the
files of those that did not.
"""

import contextlib
import faulthandler
import os
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from newsclip.ui.faults.report import report_text, write_report
from newsclip.ui.faults.tracing import shortened
from newsclip.ui.faults.trail import MOST, Trail

if TYPE_CHECKING:
    from filelock import FileLock

PREFIX = "session-"
LONGEST = 200_000
DEATHS = ("Fatal Python error", "Windows fatal exception")


class Session:
    """The notes of this run. Without a folder to write in, it keeps none."""

    def __init__(self, folder: Path, trail: Trail) -> None:
        self._folder = folder
        self._trail = trail
        self._path = folder / f"{PREFIX}{os.getpid()}.txt"
        self._file: TextIO | None = None
        self._lock: FileLock | None = None

    def begin(self) -> None:
        """Take notes from now on, also of how the interpreter dies."""
        from filelock import FileLock

        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            self._lock = FileLock(self._path.with_suffix(".lock"), thread_local=False)
            self._lock.acquire(timeout=0)
            self._file = self._path.open("w", encoding="utf-8")
            faulthandler.enable(self._file)
            self._trail.listener = self._write

    def _write(self, step: str) -> None:
        with contextlib.suppress(OSError, ValueError):
            if self._file is not None:
                self._file.write(f"{step}\n")
                self._file.flush()

    def end(self) -> None:
        """The session ended by itself: nothing of it stays."""
        self._trail.listener = lambda _step: None
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None
            self._path.unlink(missing_ok=True)
        if self._lock is not None:
            self._lock.release()
            _remove_lock(self._path)


def reports_of_dead_sessions(folder: Path) -> list[Path]:
    """Make reports of the sessions that the interpreter died in; the newest last."""
    made: list[Path] = []
    for notes in sorted(folder.glob(f"{PREFIX}*.txt"), key=lambda path: path.stat().st_mtime):
        with contextlib.suppress(OSError):
            if not _is_over(notes):
                continue
            text = _read(notes)
            notes.unlink()
            _remove_lock(notes)
            if any(death in text for death in DEATHS):
                made.append(write_report(folder, _report_of(text)))
    return made


def _is_over(notes: Path) -> bool:
    """Whether nobody holds the lock of these notes any more."""
    from filelock import FileLock, Timeout

    lock = FileLock(notes.with_suffix(".lock"))
    try:
        lock.acquire(timeout=0)
    except Timeout:
        return False
    lock.release()
    return True


def _read(notes: Path) -> str:
    with notes.open(encoding="utf-8", errors="replace") as file:
        return file.read(LONGEST)


def _report_of(text: str) -> str:
    start = min(at for death in DEATHS if (at := text.find(death)) >= 0)
    steps = text[:start].splitlines()[-MOST:]
    return report_text(shortened(text[start:]), [step.rstrip() for step in steps])


def _remove_lock(notes: Path) -> None:
    with contextlib.suppress(OSError):
        notes.with_suffix(".lock").unlink(missing_ok=True)
