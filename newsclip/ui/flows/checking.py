"""Looking at the addresses of articles again: on request, or now and then when the user set it."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from newsclip.domain.errors import NewsClipError
from newsclip.domain.progress import Progress
from newsclip.domain.scope import Place, Scope
from newsclip.language import tr
from newsclip.services.outcomes import ImportReport, Outcome
from newsclip.ui.context import Context
from newsclip.ui.flows.importing import ImportFlow

EVERY = {"daily": timedelta(days=1), "weekly": timedelta(days=7)}
LOOK = 10 * 60 * 1000
"""Milliseconds between two looks at whether a check is due."""
AT_ONCE = 20
"""Articles checked in one go by the clock: the network is not flooded."""


class CheckingFlow(QObject):
    """Checks articles for changes as a job."""

    said = Signal(str)
    failed = Signal(object)

    def __init__(self, context: Context, imports: ImportFlow, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._desk = context.desk
        self._imports = imports
        self._busy = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK)
        self._timer.timeout.connect(self.check_due)
        self._timer.start()

    def check(self, article_ids: Sequence[int]) -> None:
        """Check these; those without an address are passed over."""
        with_address = [
            one.id for one in self._desk.articles.get_many(article_ids) if one.metadata.url
        ]
        if not with_address:
            self.said.emit(tr("None of these has an address to look at."))
            return
        self._run(with_address, quiet=False)

    def check_scope(self, scope: Scope) -> None:
        """Check every article of a story."""
        if scope.place is not Place.STORY:
            self.said.emit(tr("Choose a story first."))
            return
        self.check(self._desk.stories.articles(scope.id))

    def check_due(self) -> None:
        """Check what is due by the user's schedule, the longest unchecked first."""
        every = EVERY.get(self._desk.preferences.current.check_articles)
        if every is None or self._busy:
            return
        try:
            due = self._desk.versions.due(datetime.now(UTC) - every, AT_ONCE)
        except NewsClipError as error:
            self.failed.emit(error)
            return
        if due:
            self._run(due, quiet=True)

    def _run(self, ids: Sequence[int], *, quiet: bool) -> None:
        self._busy = True
        desk = self._desk

        def work(progress: Progress) -> ImportReport:
            return desk.versions.check(ids, progress)

        def done(report: ImportReport) -> None:
            self._busy = False
            changed = report.of(Outcome.UPDATED)
            if changed or not quiet:
                if not changed and not report.failed_sources:
                    self.said.emit(tr("Nothing has changed."))
                else:
                    self._imports.finished.emit(report)

        def failed(error: Exception) -> None:
            self._busy = False
            self.failed.emit(error)

        job = self._context.jobs.run(tr("Checking for changes"), work, done, failed)
        self._imports.started.emit(job)
