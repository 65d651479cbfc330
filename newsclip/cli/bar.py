"""Progress on a terminal: one line on stderr that is drawn over itself, and Ctrl+C to stop."""

import shutil
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from newsclip.cli.plain import elided, one_line, width

CELLS = 20
INTERVAL = 0.05
"""Seconds between two drawings."""


class Bar:
    """A ``domain.progress.Progress``; silent when stderr is no terminal or the user wants quiet."""

    def __init__(self, *, quiet: bool = False) -> None:
        self._shown = sys.stderr.isatty() and not quiet
        self._drawn = 0
        self._at = 0.0
        self.cancelled = False

    def step(self, done: int, total: int, label: str = "") -> None:
        """Draw how far the work is."""
        now = time.monotonic()
        if not self._shown or now - self._at < INTERVAL:
            return
        self._at = now
        line = elided(_line(done, total, label), shutil.get_terminal_size().columns - 1)
        self._draw(line)

    def clear(self) -> None:
        """Leave the line as if nothing had been drawn."""
        if self._drawn:
            self._draw("")

    def _draw(self, line: str) -> None:
        blank = " " * max(0, self._drawn - width(line))
        sys.stderr.write(f"\r{line}{blank}\r")
        sys.stderr.flush()
        self._drawn = width(line)


def _line(done: int, total: int, label: str) -> str:
    if not total:
        return one_line(label)
    full = CELLS * min(done, total) // total
    return f"[{'#' * full}{'.' * (CELLS - full)}] {done}/{total} {one_line(label)}"


@contextmanager
def progress(*, quiet: bool = False) -> Iterator[Bar]:
    """A bar that the first Ctrl+C cancels, so that what is done is kept; the second one interrupts."""
    bar = Bar(quiet=quiet)
    if threading.current_thread() is not threading.main_thread():
        yield bar
        return

    def cancel(number: int, frame: FrameType | None) -> None:
        if bar.cancelled:
            signal.default_int_handler(number, frame)
        bar.cancelled = True

    before = signal.signal(signal.SIGINT, cancel)
    try:
        yield bar
    finally:
        signal.signal(signal.SIGINT, before)
        bar.clear()
