"""Importing 200 saved pages in the open window: pages a second, and the longest stall."""

from collections.abc import Callable, Iterator, Sequence
from time import perf_counter

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from newsclip.services.outcomes import ImportReport, Outcome
from newsclip.services.sources import Source
from tests.benchmarks.ground import Ground
from tests.benchmarks.pages import sources
from tests.benchmarks.painting import wait_until
from tests.benchmarks.results import Result, under
from tests.benchmarks.whole_window import workplace_of

PAGES = 200
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
    """The import in the window as it is, then in one repainted all the time; trafilatura alone."""
    pages = sources(PAGES, ground.options.data)
    what = "longest stall of the window meanwhile"
    report, spent, stall, idle = _import(ground, pages, repainting=False)
    made = len(report.of(Outcome.NEW))
    yield Result(
        f"import {len(pages)} pages ({made} new)",
        len(pages) / spent,
        "pages/s",
        "trafilatura.extract alone, one thread",
        _trafilatura(pages),
    )
    yield under(50, what, stall, "the window idle", idle)
    _, _, stall, idle = _import(ground, pages, repainting=True)
    yield Result(f"{what}, repainted at 60 Hz", stall, "ms", "the window repainted, idle", idle)


def _import(
    ground: Ground, pages: Sequence[Source], *, repainting: bool
) -> tuple[ImportReport, float, float, float]:
    """The report, the seconds it took, the longest gap meanwhile and that of the idle window."""
    with ground.scratch_desk() as desk, workplace_of(desk) as workplace:
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
        extract(page.data or b"")
    return len(pages) / (perf_counter() - begin)
