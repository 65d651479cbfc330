"""Watching over a run of the window: from before it is shown until after it is closed."""

import contextlib
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from newsclip.ui.faults.trail import Trail
from newsclip.ui.window import MainWindow

if TYPE_CHECKING:
    from newsclip.ui.faults.doors import Doors
    from newsclip.ui.faults.session import Session


class FaultWatch(QObject):
    """The doors and the notes of a run. What they need is loaded once the first frame is out."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._folder = folder
        self.trail = Trail()
        self.trail.follow(window.actions_table)
        self._doors: Doors | None = None
        self._session: Session | None = None
        sys.excepthook = self._caught_early
        window.painted.connect(self._begin)

    def _caught_early(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self.doors().caught(kind, error, trace)

    def doors(self) -> "Doors":
        """The doors, opened when they are first needed."""
        if self._doors is None:
            from newsclip.ui.faults.doors import Doors

            self._doors = Doors(self._window, self._folder, self.trail)
            self._doors.open()
        return self._doors

    @Slot()
    def _begin(self) -> None:
        from newsclip.ui.faults.session import Session

        self.doors()
        self._session = Session(self._folder, self.trail)
        self._session.begin()

    @Slot()
    def tell_of_last_time(self) -> None:
        """Say so when an earlier session ended by a fault."""
        from newsclip.ui.faults.session import reports_of_dead_sessions

        reports: list[Path] = []
        with contextlib.suppress(OSError):
            reports = reports_of_dead_sessions(self._folder)
        self.doors().tell_of_last_time(reports)

    def end(self) -> None:
        """The run ended by itself."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        if self._session is not None:
            self._session.end()
