"""The outermost doors: what nobody caught is written down, told once, and NewsClip goes on."""

import contextlib
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot

from newsclip.language import tr
from newsclip.ui.faults.dialog import FaultDialog
from newsclip.ui.faults.report import report_text, write_report
from newsclip.ui.faults.tracing import trace_text
from newsclip.ui.faults.trail import Trail
from newsclip.ui.window import MainWindow

MOST_TOLD = 12
"""How many different faults of a session are written down; after that it is one illness."""


class Doors(QObject):
    """Faults of the window and of its threads, shown over the window."""

    _from_thread = Signal(object)

    def __init__(self, window: MainWindow, folder: Path, trail: Trail) -> None:
        super().__init__(window)
        self._window = window
        self._folder = folder
        self._trail = trail
        self._known: set[str] = set()
        self._dialog: FaultDialog | None = None
        self._from_thread.connect(self._tell_of, Qt.ConnectionType.QueuedConnection)

    def open(self) -> None:
        """Stand at the doors of the interpreter."""
        sys.excepthook = self.caught
        threading.excepthook = self._caught_in_thread

    def close(self) -> None:
        """Leave them to the interpreter again."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def caught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Answer an exception that nobody caught."""
        if issubclass(kind, KeyboardInterrupt):
            sys.exit(130)
        with contextlib.suppress(OSError, ValueError):
            traceback.print_exception(kind, error, trace)
        self._from_thread.emit(error)

    def _caught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not issubclass(args.exc_type, SystemExit):
            self.caught(args.exc_type, args.exc_value, args.exc_traceback)

    @Slot(object)
    def _tell_of(self, error: BaseException) -> None:
        trace = trace_text(error)
        if trace in self._known or len(self._known) >= MOST_TOLD:
            self._again()
            return
        self._known.add(trace)
        text = report_text(trace, self._trail.steps)
        path, why = self._write(text)
        if self._dialog is not None:
            self._again()
            return
        self._show(FaultDialog(text, path, why, self._window))

    def _write(self, text: str) -> tuple[Path | None, str]:
        try:
            return write_report(self._folder, text), ""
        except OSError as error:
            return None, error.strerror or type(error).__name__

    def _again(self) -> None:
        """The same fault, or one more while another is shown: said, without another dialog."""
        if self._dialog is not None:
            self._dialog.count()
        else:
            self._window.status.say(tr("Something went wrong inside NewsClip again."))

    def tell_of_last_time(self, reports: list[Path]) -> None:
        """Say that an earlier session ended without a word, by its newest report."""
        if reports and self._dialog is None:
            path = reports[-1]
            with contextlib.suppress(OSError):
                text = path.read_text("utf-8")
                self._show(FaultDialog(text, path, "", self._window, last_time=True))

    def _show(self, dialog: FaultDialog) -> None:
        self._dialog = dialog
        dialog.finished.connect(self._over)
        dialog.quit_requested.connect(self._window.close)
        dialog.open()

    @Slot()
    def _over(self) -> None:
        self._dialog = None
