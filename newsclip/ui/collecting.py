"""Cycles of objects are collected while no job is under way.

Python's own collector looks through everything that lives, at a moment of its choosing: 50 to 170 ms in
which nothing is painted. What a start has made stays as long as the program and is left out; the young
are looked at as ever; all the rest when the jobs are done, so that no import makes the window stall.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

from newsclip.ui.jobs import JobRunner

YOUNG, MIDDLE, NEVER = 2_000, 10, 1_000_000
"""Objects, collections of the young, collections of the middle until the next generation is looked at."""
LOOK_MS = 15_000
WORTH = 5
"""Collections of the middle generation from which looking at everything is worth it."""
MOST = 500
"""Of them, after which all is looked at although jobs are under way."""


class RestfulCollector(QObject):
    """Collects what lives long while no job is under way, from its making until ``stop``."""

    def __init__(self, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._before = gc.get_threshold()
        gc.freeze()
        gc.set_threshold(YOUNG, MIDDLE, NEVER)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOK_MS)

    @Slot()
    def look(self) -> None:
        """Collect everything if there is enough to look at and no job is under way, or far too much."""
        waiting = gc.get_count()[2]
        if (waiting >= WORTH and not self._jobs.jobs) or waiting >= MOST:
            gc.collect()

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.set_threshold(*self._before)
        gc.unfreeze()
