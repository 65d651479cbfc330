"""Importing 200 saved pages: pages a second, the window's longest stall; peak memory for 1,000."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from newsclip.services.desk import Desk
from newsclip.services.outcomes import ImportReport, Outcome
from newsclip.services.sources import Source, from_file
from tests.benchmarks.ground import Ground
from tests.benchmarks.importing_memory import measured
from tests.benchmarks.pages import sources
from tests.benchmarks.painting import wait_until
from tests.benchmarks.results import Result, under
from tests.benchmarks.whole_window import workplace_of

PAGES = 200
MANY, FEW = 1_000, 100
BARE = "trafilatura.extract alone, one thread"
IDLE_SECONDS = 5.0
TICK_MS, FRAME_MS = 5, 16
PATIENCE = 600.0


class Gaps:
    """The longest time between two ticks of a timer of five milliseconds."""

    def __init__(self, widget: QWidget, *, repainting: bool) -> None:
        self._repainting = repainting
        self.longest = 0.0
        self._last = perf_counter()
        self._ticking, self._painting = QTimer(), QTimer()
        self._ticking.setTimerType(Qt.TimerType.PreciseTimer)
        self._ticking.timeout.connect(self._tick)
        self._painting.timeout.connect(widget.update)

    def start(self) -> None:
        """Begin to measure, and to repaint the whole widget if that is asked."""
        self.longest, self._last = 0.0, perf_counter()
        self._ticking.start(TICK_MS)
        if self._repainting:
            self._painting.start(FRAME_MS)

    def stop(self) -> float:
        """Measure no more. Returns the longest gap in milliseconds."""
        self._tick()
        self._ticking.stop()
        self._painting.stop()
        return self.longest

    def _tick(self) -> None:
        now = perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000)
        self._last = now


def run(ground: Ground) -> Iterator[Result]:
    """The import in the window, in one repainted all the time, without one; trafilatura; memory."""
    pages = files(PAGES, ground)
    what = "longest stall of the window meanwhile"
    report, spent, stall, idle = _import(ground, pages, repainting=False)
    made = len(report.of(Outcome.NEW))
    bare = _trafilatura(pages)
    name = f"import {len(pages)} pages ({made} new)"
    yield Result(f"{name}, in the window", len(pages) / spent, "pages/s", BARE, bare)
    yield under(50, what, stall, "the window idle", idle)
    _, _, stall, idle = _import(ground, pages, repainting=True)
    yield Result(f"{what}, repainted at 60 Hz", stall, "ms", "the window repainted, idle", idle)
    for workers in (1, 2):
        speed = len(pages) / _without_window(ground, pages, workers)
        plural = "s" if workers > 1 else ""
        yield Result(f"{name}, {workers} worker{plural}", speed, "pages/s", BARE, bare)
    yield from _memory(ground)


def files(count: int, ground: Ground) -> list[Source]:
    """So many pages as files, in a folder that is named after their number."""
    folder = ground.room / f"pages-{count}"
    if not folder.exists():
        folder.mkdir()
        for number, page in enumerate(sources(count, ground.options.data)):
            (folder / f"{number:04}.html").write_bytes(page.data or b"")
    return [from_file(path) for path in sorted(folder.iterdir())]


def _memory(ground: Ground) -> Iterator[Result]:
    """Peak memory for many pages beside that for few."""
    peaks = []
    for count in (MANY, FEW):
        files(count, ground)
        library = ground.room / f"library-{count}"
        peaks.append(measured(ground.room / f"pages-{count}", library))
        shutil.rmtree(library)
    many, few = peaks
    what = f"peak memory of an import of {MANY:,} pages"
    yield Result(what, many[0], "MB", f"of {FEW} pages", few[0])
    yield Result(f"{what}, its worker", many[1], "MB", f"of {FEW} pages", few[1])


def _without_window(ground: Ground, pages: Sequence[Source], workers: int) -> float:
    """Seconds for the import with so many workers that have started."""
    with ground.scratch_desk() as desk:
        desk.workers.count = workers
        _start(desk)
        begin = perf_counter()
        desk.imports.run(pages)
        return perf_counter() - begin


def _start(desk: Desk) -> None:
    """Let the workers load what they need, as trafilatura has loaded what it needs."""
    for loading in desk.workers.warm_up():
        loading.result(timeout=PATIENCE)


def _import(
    ground: Ground, pages: Sequence[Source], *, repainting: bool
) -> tuple[ImportReport, float, float, float]:
    """The report, the seconds it took, the longest gap meanwhile and that of the idle window."""
    with ground.scratch_desk() as desk, workplace_of(desk) as workplace:
        _start(desk)
        gaps = Gaps(workplace.window, repainting=repainting)
        idle = _measured(gaps, _waiting(IDLE_SECONDS))
        reports: list[ImportReport] = []
        begin = perf_counter()
        workplace.jobs.run(
            "Import", lambda job: desk.imports.run(pages, job), reports.append, _fail
        )
        stall = _measured(gaps, lambda: bool(reports))
        return reports[0], perf_counter() - begin, stall, idle


def _measured(gaps: Gaps, over: Callable[[], bool]) -> float:
    """Run the event loop until it is over. Returns the longest gap; TimeoutError after too long."""
    gaps.start()
    wait_until(over, PATIENCE)
    return gaps.stop()


def _waiting(seconds: float) -> Callable[[], bool]:
    until = perf_counter() + seconds
    return lambda: perf_counter() > until


def _fail(error: Exception) -> None:
    raise error


def _trafilatura(pages: Sequence[Source]) -> float:
    """Pages a second of the bare library, in this process and thread."""
    from trafilatura import extract

    begin = perf_counter()
    for page in pages:
        extract((page.path or Path()).read_bytes())
    return len(pages) / (perf_counter() - begin)
