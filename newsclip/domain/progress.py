"""How long work tells what it is doing, and learns that it should stop."""

from typing import Protocol

from newsclip.domain.errors import CancelledError


class Progress(Protocol):
    """The receiving end of a job's progress. Called from any thread."""

    def step(self, done: int, total: int, label: str = "") -> None:
        """Say how far the work is. ``total`` 0 means not known yet."""

    @property
    def cancelled(self) -> bool:
        """Whether the user wants the work to stop."""


class Silent:
    """A progress nobody looks at."""

    cancelled = False

    def step(self, done: int, total: int, label: str = "") -> None:
        """Do nothing."""


def check(progress: Progress) -> None:
    """Raise CancelledError when the user wants the work to stop."""
    if progress.cancelled:
        raise CancelledError
