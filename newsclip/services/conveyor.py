"""The conveyor: sources are received, extracted, kept and filed, each step beside the others.

Threads receive (``reception.py``), worker processes extract, two threads write files, and the thread
that runs it all files: one writer. What is on the conveyor is bounded in number and bytes.
"""

import threading
from collections import Counter, deque
from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError as FutureCancelledError
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from hashlib import sha256
from time import monotonic

from newsclip.domain.articles import Extracted
from newsclip.domain.errors import CancelledError, NewsClipError
from newsclip.domain.progress import Progress, check
from newsclip.importing.importer import Hints
from newsclip.services.arrivals import Arrival, Kept
from newsclip.services.extraction import Extraction
from newsclip.services.filing import Filing
from newsclip.services.opening import Opened, Opening
from newsclip.services.outcomes import ImportedItem, Outcome
from newsclip.services.receiving import Received
from newsclip.services.reception import LOOK, Guest, Reception, Stoppable
from newsclip.services.records import with_record
from newsclip.services.sources import Source
from newsclip.services.workers import Workers

MOST_BYTES = 64 * 1024 * 1024
"""Bytes that wait to be filed, beyond which nothing more is received."""
TELL_EVERY = 8
"""Sources after which what was seen to is written down; seen twice, they are found to be there."""
A_MOMENT = 1.0
"""Seconds that an article waits for those before it; then it is filed first."""


@dataclass(slots=True, eq=False)
class _Piece:
    """One article on its way; ``late`` when its extraction took too long and was stopped."""

    guest: Guest
    arrival: Arrival
    extraction: Future[Extraction]
    record: Future[Extraction] | None
    kept: Future[Kept] | None = None
    begun: float = 0.0
    since: float = 0.0
    late: bool = False


class Conveyor:
    """One import under way. ``seen`` is told the places of sources that were seen to."""

    def __init__(
        self,
        filing: Filing,
        workers: Workers,
        opening: Opening,
        progress: Progress,
        story_id: int,
        seen: Callable[[Sequence[int]], None],
    ) -> None:
        self._filing = filing
        self._workers = workers
        self._opening = opening
        self._progress = progress
        self._story_id = story_id
        self._seen = seen
        self._woken = threading.Event()
        self._arrived: deque[tuple[Guest, Received]] = deque()
        self._pieces: list[_Piece] = []
        self._items: list[tuple[tuple[int, ...], ImportedItem]] = []
        self._open: Counter[int] = Counter()
        """How much of each source is still to come, by its place."""
        self._done: list[int] = []
        self._told = False

    def run(self, sources: Sequence[Source]) -> tuple[list[ImportedItem], bool]:
        """What became of the sources, in their order, and whether it was cancelled before the end."""
        self._inner = Stoppable(self._progress, telling=len(sources) == 1)
        self._reception: Reception[list[Opened]] = Reception(self._received, self._woken.set)
        self._given = {id(source) for source in sources}
        for place, source in enumerate(sources):
            self._expect(Guest((place,), source))
        cancelled = False
        if len(sources) > 1:
            self._workers.warm_up()  # while the first are received
        self._keeper = ThreadPoolExecutor(2, thread_name_prefix="keep")
        try:
            while self._open:
                check(self._progress)
                self._woken.clear()
                if not (self._receive() | self._hand_over() | self._file()):
                    self._woken.wait(LOOK)
        except CancelledError:
            cancelled = True
        finally:
            self._stop()
        self._tell()
        return [item for _, item in sorted(self._items, key=lambda one: one[0])], cancelled

    def _stop(self) -> None:
        """Let go of what is under way; files of articles that were not filed do not stay."""
        self._inner.stopped = True
        for piece in self._pieces:
            piece.extraction.cancel()
        self._keeper.shutdown(wait=True, cancel_futures=True)
        for piece in self._pieces:
            kept = piece.kept
            if kept is not None and not kept.cancelled() and kept.exception() is None:
                self._filing.let_go(piece.arrival, kept.result())

    def _expect(self, guest: Guest) -> None:
        self._open[guest.order[0]] += 1
        self._reception.add(guest)

    def _received(self, guest: Guest) -> list[Opened]:
        return self._opening.open(guest.source, self._inner)

    def _receive(self) -> bool:
        """Take in what was received, and begin with more while there is room. Whether there was any."""
        finished = self._reception.finished()
        for guest, future in finished:
            self._take_in(guest, future)
        while self._room > 0 and (begun := self._reception.begin()) is not None:
            if begun.url or not self._told:
                self._step(begun.name)
        return bool(finished)

    @property
    def _room(self) -> int:
        """How many more may be received."""
        waiting = [received for _, received in self._arrived]
        waiting += [piece.arrival.received for piece in self._pieces]
        if sum(len(received.data) for received in waiting) > MOST_BYTES:
            return 0
        return self._most - len(waiting) - self._reception.under_way

    @property
    def _most(self) -> int:
        """How many articles may be on the conveyor: enough that no worker has to wait for one."""
        return 8 + 4 * self._workers.count

    def _take_in(self, guest: Guest, future: Future[list[Opened]]) -> None:
        try:
            opened = future.result()
        except CancelledError:
            raise
        except NewsClipError as error:
            self._note(guest, ImportedItem(guest.source, Outcome.FAILED, error=error))
            return
        for number, (source, received) in enumerate(opened):
            one = Guest((*guest.order, number), source)
            if received is None:
                self._expect(one)
            else:
                self._open[guest.order[0]] += 1
                self._arrived.append((one, received))
        self._close(guest)

    def _hand_over(self) -> bool:
        """Give workers what has arrived, unless its bytes are in the library. Whether any was given."""
        handed = False
        while self._arrived and len(self._pieces) < self._most and not self._is_mending():
            guest, received = self._arrived.popleft()
            handed = True
            digest = sha256(received.data).hexdigest()
            arrival = Arrival(guest.source, received, digest, self._story_id)
            try:
                self._submit(guest, arrival)
            except NewsClipError as error:
                self._note(guest, ImportedItem(guest.source, Outcome.FAILED, error=error))
        return handed

    def _submit(self, guest: Guest, arrival: Arrival) -> None:
        source, received = arrival.source, arrival.received
        if source.record is None and (known := self._filing.known(arrival)):
            self._note(guest, self._lightened(arrival, known))
            return
        record = None
        if source.record is not None and arrival.received.capture.method != "record":
            hints = source.hints or Hints(source.name, url=source.url)
            record = self._workers.submit(source.record, hints)
        extraction = self._workers.submit(received.data, received.hints)
        extraction.add_done_callback(lambda _: self._woken.set())
        self._pieces.append(_Piece(guest, arrival, extraction, record))

    def _is_mending(self) -> bool:
        """Whether one is tried by itself, after a process ended under it or under another."""
        return any(
            _is_broken(piece.extraction) and not (piece.kept and piece.kept.done())
            for piece in self._pieces
        )

    def _file(self) -> bool:
        """File the article whose turn it is. Whether there was one."""
        self._stop_late_ones()
        for piece in self._pieces:
            if piece.kept is None and piece.extraction.done():
                piece.kept = self._keeper.submit(self._keep, piece)
                piece.kept.add_done_callback(lambda _: self._woken.set())
        due = self._due()
        if due is None:
            return False
        self._note(due.guest, self._lightened(due.arrival, self._filed(due)))
        self._pieces.remove(due)
        return True

    def _due(self) -> "_Piece | None":
        """The first that is ready, unless it should wait a moment for one before it."""
        now = monotonic()
        for number, piece in enumerate(self._pieces):
            if piece.kept is not None and piece.kept.done():
                piece.since = piece.since or now
                if number == 0 or now - piece.since > A_MOMENT:
                    return piece
        return None

    def _lightened(self, arrival: Arrival, item: ImportedItem) -> ImportedItem:
        """The item without the bytes of its source, where it is out of a container and in the library.

        A report keeps its sources; those from containers would hold all their bytes in memory. What
        was given to the import is told as it was given.
        """
        source = item.source
        if id(source) in self._given or source.data is None or item.outcome is Outcome.FAILED:
            return item
        if not self._filing.has_original(arrival.digest):
            return item
        return replace(item, source=replace(source, data=None, original=arrival.digest))

    def _filed(self, piece: _Piece) -> ImportedItem:
        assert piece.kept is not None  # noqa: S101 - it is due
        try:
            return self._filing.file(piece.arrival, piece.kept.result())
        except (CancelledError, FutureCancelledError):
            raise
        except NewsClipError as error:
            return ImportedItem(piece.guest.source, Outcome.FAILED, error=error)

    def _keep(self, piece: _Piece) -> Kept:
        """What its worker made of a piece, with its files in the library; in a thread."""
        received = piece.arrival.received
        if piece.late:
            raise self._workers.too_slow(received.hints)
        made = self._workers.result(piece.extraction, received.data, received.hints, self._inner)

        def read(data: bytes, hints: Hints, progress: Progress) -> Extracted:
            future = piece.record or self._workers.submit(data, hints)
            return self._workers.result(future, data, hints, progress).extracted

        extracted = with_record(made.extracted, piece.arrival, read, self._inner)
        return self._filing.keep(piece.arrival, Extraction(extracted, made.sketch), self._inner)

    def _stop_late_ones(self) -> None:
        """Stop extractions that take too long.

        Work is begun in the order it was handed over, so the first of those not done are under way.
        """
        now = monotonic()
        waiting = [piece for piece in self._pieces if not piece.extraction.done()]
        for piece in waiting[: self._workers.count]:
            piece.begun = piece.begun or now
            if now - piece.begun > max(self._workers.patience, LOOK):
                piece.late = True
                self._workers.stop()
                return

    def _note(self, guest: Guest, item: ImportedItem) -> None:
        """Say what became of one."""
        self._items.append((guest.order, item))
        self._close(guest)
        self._step(guest.source.name)

    def _close(self, guest: Guest) -> None:
        """One thing less of its source is to come; with the last, the source has been seen to."""
        place = guest.order[0]
        self._open[place] -= 1
        if not self._open[place]:
            del self._open[place]
            self._done.append(place)
            if len(self._done) >= TELL_EVERY:
                self._tell()

    def _tell(self) -> None:
        if self._done:
            self._seen(self._done)
            self._done = []

    def _step(self, label: str) -> None:
        self._told = True
        done = len(self._items)
        self._progress.step(done, done + self._open.total(), label)


def _is_broken(extraction: Future[Extraction]) -> bool:
    """Whether its process ended before it was done."""
    return extraction.cancelled() or (
        extraction.done() and isinstance(extraction.exception(), BrokenProcessPool)
    )
