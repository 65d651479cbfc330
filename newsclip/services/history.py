"""Undo and redo over services: each use case says how it is taken back and done again."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import RLock, get_ident
from typing import TypeVar, cast

from newsclip.domain.errors import NotFoundError
from newsclip.domain.events import HistoryChanged
from newsclip.services.bus import Bus

Act = Callable[[], object]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Step:
    """One thing the user did. ``key`` lets quick successive edits of one field be one step.

    ``old`` and ``new`` are what a ``swap`` exchanged.
    """

    label: str
    undo: Act
    redo: Act
    key: str = ""
    old: object = None
    new: object = None


class History:
    """What this process did to the library, to be undone and redone in order."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._lock = RLock()
        self._groups: dict[int, list[Step]] = {}

    def record(self, label: str, undo: Act, redo: Act) -> None:
        """Remember a step that was just done."""
        self._remember(Step(label, undo, redo))

    def swap(
        self, label: str, old: T, new: T, put: Callable[[T, T], object], *, key: str = ""
    ) -> None:
        """Remember that ``old`` became ``new``.

        ``put(these, those)`` makes those of these. With the key of the step before, if that one
        ended where this one begins, both are one step.
        """
        with self._lock:
            first = self._beginning(key, old)
            if first is not old:
                self._done.pop()
            undo, redo = (lambda: put(new, first)), (lambda: put(first, new))
            self._remember(Step(label, undo, redo, key, first, new))

    def _beginning(self, key: str, old: T) -> T:
        """Where the step before began, if this one goes on with it; else where this one does."""
        if not key or not self._done or self._undone or get_ident() in self._groups:
            return old
        last = self._done[-1]
        return cast("T", last.old) if last.key == key and last.new == old else old

    def _remember(self, step: Step) -> None:
        with self._lock:
            group = self._groups.get(get_ident())
            if group is not None:
                group.append(step)
                return
            self._push(step)
        self._tell()

    def _push(self, step: Step) -> None:
        self._done.append(step)
        self._undone.clear()

    @contextmanager
    def group(self, label: str) -> Iterator[None]:
        """What this thread records inside is one step, under this label."""
        steps: list[Step] = []
        with self._lock:
            self._groups[get_ident()] = steps
        try:
            yield
        finally:
            with self._lock:
                self._groups.pop(get_ident(), None)
                if steps:
                    self._push(Step(label, _all_undone(steps), _all_redone(steps)))
            self._tell()

    def undo(self) -> str:
        """Take the last step back. Returns its label, empty when there is none.

        A step that fails stays to be tried again, unless what it was about is gone for good.
        """
        return self._move(self._done, self._undone, lambda step: step.undo())

    def redo(self) -> str:
        """Do the last undone step again. Returns its label, empty when there is none."""
        return self._move(self._undone, self._done, lambda step: step.redo())

    def _move(self, source: list[Step], target: list[Step], act: Callable[[Step], object]) -> str:
        with self._lock:
            if not source:
                return ""
            step = source[-1]
            try:
                act(step)
            except NotFoundError:
                source.pop()
                self._tell()
                raise
            target.append(source.pop())
        self._tell()
        return step.label

    @property
    def undo_label(self) -> str:
        """What undo would take back, empty when nothing."""
        return self._done[-1].label if self._done else ""

    @property
    def redo_label(self) -> str:
        """What redo would do again, empty when nothing."""
        return self._undone[-1].label if self._undone else ""

    def clear(self) -> None:
        """Forget everything: nothing before now is to be undone."""
        with self._lock:
            self._done.clear()
            self._undone.clear()
        self._tell()

    def _tell(self) -> None:
        self._bus.publish(HistoryChanged(self.undo_label, self.redo_label))


def _all_undone(steps: list[Step]) -> Act:
    def undo() -> None:
        for step in reversed(steps):
            step.undo()

    return undo


def _all_redone(steps: list[Step]) -> Act:
    def redo() -> None:
        for step in steps:
            step.redo()

    return redo
