"""The reception: sources are received by several threads, hosts one at a time, files in their order."""

import threading
from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Generic, TypeVar
from urllib.parse import urlsplit

from newsclip.domain.errors import BusyError
from newsclip.domain.progress import Progress, check
from newsclip.importing import patience
from newsclip.services.sources import Source

T = TypeVar("T")

MOST_AT_ONCE = 6
"""Addresses that are asked at the same time, whatever their hosts."""
LOOK = 0.05
"""Seconds after which it is looked whether a host's pause is over, or the user wants to stop."""
_FILES = ""
"""The lane of everything that is no address."""


@dataclass(frozen=True, slots=True)
class Guest:
    """A source to receive. ``order`` is its place among the sources of its import, and within that."""

    order: tuple[int, ...]
    source: Source


class Stoppable:
    """The progress of an import for its threads: they hear of its end too, and tell no steps.

    The steps of several would contradict each other, so only one that is alone (``telling``) tells.
    """

    def __init__(self, progress: Progress, *, telling: bool) -> None:
        self._progress = progress
        self._telling = telling
        self.stopped = False

    @property
    def cancelled(self) -> bool:
        """Whether the work should stop."""
        return self.stopped or self._progress.cancelled

    def step(self, done: int, total: int, label: str = "") -> None:
        """Pass on how far the work is."""
        if self._telling and not self.stopped:
            self._progress.step(done, total, label)


class Reception(Generic[T]):
    """Receives guests in lanes: one for each host, one for everything else.

    In a lane one is received after the other; only this machine itself is asked by several at once.
    Threads are daemons: a server that does not answer keeps nobody from quitting.
    """

    def __init__(self, receive: Callable[[Guest], T], wake: Callable[[], None]) -> None:
        self._receive = receive
        self._wake = wake
        self._lanes: dict[str, deque[Guest]] = {}
        self._busy: Counter[str] = Counter()
        self._under_way: list[tuple[str, Guest, Future[T]]] = []

    @property
    def under_way(self) -> int:
        """How many are being received."""
        return len(self._under_way)

    def add(self, guest: Guest) -> None:
        """Let it wait for its turn."""
        self._lanes.setdefault(_lane(guest.source), deque()).append(guest)

    def begin(self) -> Source | None:
        """Begin with the first guest whose lane is free; None when there is none now."""
        free = [lane for lane in self._lanes if self._is_free(lane)]
        if not free:
            return None
        lane = min(free, key=lambda lane: self._lanes[lane][0].order)
        guest = self._lanes[lane].popleft()
        if not self._lanes[lane]:
            del self._lanes[lane]
        self._busy[lane] += 1
        future: Future[T] = Future()
        self._under_way.append((lane, guest, future))
        threading.Thread(
            target=self._run, args=(guest, future), daemon=True, name="receive"
        ).start()
        return guest.source

    def finished(self) -> list[tuple[Guest, Future[T]]]:
        """Those that were received, or could not be, since the last call.

        Where a host asked to be left alone, those that wait for it are turned away with its words.
        """
        done = [one for one in self._under_way if one[2].done()]
        self._under_way = [one for one in self._under_way if not one[2].done()]
        turned_away: list[tuple[Guest, Future[T]]] = []
        for lane, _, future in done:
            self._busy[lane] -= 1
            error = future.exception()
            if isinstance(error, BusyError) and error.host == lane:
                turned_away += [(guest, future) for guest in self._lanes.pop(lane, ())]
        received = [(guest, future) for _, guest, future in done]
        return sorted(received + turned_away, key=lambda one: one[0].order)

    def _is_free(self, lane: str) -> bool:
        if lane == _FILES:
            return not self._busy[lane]
        if self._busy.total() - self._busy[_FILES] >= MOST_AT_ONCE:
            return False
        return patience.is_here(lane) or (not self._busy[lane] and patience.may_ask(lane))

    def _run(self, guest: Guest, future: Future[T]) -> None:
        try:
            future.set_result(self._receive(guest))
        except BaseException as error:  # noqa: BLE001 - whoever asks for the result is told
            future.set_exception(error)
        self._wake()


def received(
    guests: Sequence[Guest], receive: Callable[[Guest, Progress], T], progress: Progress
) -> Iterator[tuple[Guest, Future[T]]]:
    """Receive the guests in their lanes, and hand over each as it is done. Raises CancelledError."""
    inner = Stoppable(progress, telling=len(guests) == 1)
    woken = threading.Event()
    reception: Reception[T] = Reception(lambda guest: receive(guest, inner), woken.set)
    for guest in guests:
        reception.add(guest)
    settled = 0
    try:
        while settled < len(guests):
            check(progress)
            woken.clear()
            while begun := reception.begin():
                progress.step(settled, len(guests), begun.name)
            finished = reception.finished()
            for guest, future in finished:
                settled += 1
                yield guest, future
                progress.step(settled, len(guests), guest.source.name)
            if not finished:
                woken.wait(LOOK)
    finally:
        inner.stopped = True


def _lane(source: Source) -> str:
    if not source.url:
        return _FILES
    try:
        return urlsplit(source.url).hostname or _FILES
    except ValueError:
        return _FILES
