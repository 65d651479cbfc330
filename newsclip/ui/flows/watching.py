"""The watched folder, looked at now and then while the window is open and the user wants it."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from newsclip.domain.errors import NewsClipError, NotFoundError
from newsclip.domain.events import SettingsChanged
from newsclip.domain.progress import Progress
from newsclip.language import tr
from newsclip.services.outcomes import ImportReport
from newsclip.services.sources import Source
from newsclip.services.watching import Watching
from newsclip.ui.context import Context

EVERY = 5000
"""Milliseconds between two looks."""


class WatchingFlow(QObject):
    """Imports what is put into the folder, in the background."""

    said = Signal(str)
    failed = Signal(object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._watching = Watching(context.desk.store)
        self._busy = False
        self._away = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.look)
        context.bridge.settings_changed.connect(self._follow)
        self._follow(None)

    @Slot(object)
    def _follow(self, _changed: SettingsChanged | None) -> None:
        settings = self._context.desk.preferences.current
        if settings.watch and settings.watch_folder:
            if not self._timer.isActive():
                self._timer.start()
                self.look()
        else:
            self._timer.stop()

    def stop(self) -> None:
        """The window closes."""
        self._timer.stop()
        self._busy = True

    def look(self) -> None:
        """Look once, and import what is ready."""
        settings = self._context.desk.preferences.current
        if self._busy or not (settings.watch and settings.watch_folder):
            return
        folder, inner = Path(settings.watch_folder).expanduser(), settings.watch_inner
        imports = self._context.desk.imports
        self._busy = True

        def work(progress: Progress) -> ImportReport | None:
            found: list[Source] = self._watching.look(folder, inner=inner)
            if not found:
                return None
            report = imports.run(found, progress)
            self._watching.finished(found, report)
            return report

        self._context.jobs.run(
            tr("Watching the folder"), work, self._done, self._not_done, quiet=True
        )

    def _done(self, report: ImportReport | None) -> None:
        self._busy = False
        if self._away:
            self._away = False
            self.said.emit(tr("The watched folder is back."))
        if report is not None and report.items:
            from newsclip.ui.flows.importing import summary

            self.said.emit(tr("Watched folder: {report}", report=summary(report)))

    def _not_done(self, error: Exception) -> None:
        self._busy = False
        if isinstance(error, NotFoundError):
            if not self._away:
                self._away = True
                self.said.emit(str(error))
        elif isinstance(error, NewsClipError):
            self.failed.emit(error)
