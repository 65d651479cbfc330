"""Pictures of articles, fetched behind the reader: by themselves after an import, or when asked for."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from newsclip.language import tr
from newsclip.services.outcomes import ImportReport
from newsclip.services.pictures import PicturesReport
from newsclip.ui.context import Context
from newsclip.ui.library.latest import Latest


class PicturingFlow(QObject):
    """Fetches pictures as jobs and says how many came."""

    started = Signal(object)
    """The Job, for whoever shows progress."""
    said = Signal(str)
    failed = Signal(object)

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._desk = context.desk
        self._waiting: list[int] = []
        self._busy = False
        self._latest = Latest(context.jobs, self)
        self._latest.failed.connect(self.failed)

    @Slot(object)
    def follow(self, report: ImportReport) -> None:
        """Fetch the pictures of what was imported from addresses, if that is wished."""
        pictures = self._desk.pictures
        self._context.jobs.run(
            "", lambda _progress: pictures.after(report), self._add, self.failed.emit
        )

    def fetch(self, article_ids: Sequence[int]) -> None:
        """Fetch what these articles lack."""
        ids, pictures = list(article_ids), self._desk.pictures

        def looked(lacking: int) -> None:
            if lacking:
                self._add(ids)
            else:
                self.said.emit(tr("No picture is missing that could be fetched."))

        self._latest.ask(lambda: pictures.lacking(ids), looked)

    def _add(self, ids: list[int]) -> None:
        """Begin with these, or once those before are done: no address is asked by two at once."""
        self._waiting += ids
        if self._waiting and not self._busy:
            self._begin()

    def _begin(self) -> None:
        ids, self._waiting = self._waiting, []
        self._busy = True
        pictures = self._desk.pictures
        job = self._context.jobs.run(
            tr("Fetching pictures"),
            lambda progress: pictures.fetch(ids, progress),
            self._done,
            self._broke,
        )
        self.started.emit(job)

    def _done(self, report: PicturesReport) -> None:
        self._busy = False
        if report.cancelled:
            self._waiting = []
        self.said.emit(said(report))
        self._add([])

    def _broke(self, error: Exception) -> None:
        self._busy = False
        self._waiting = []
        self.failed.emit(error)


def said(report: PicturesReport) -> str:
    """How it ended, in a sentence."""
    came = tr("{n} picture fetched", "{n} pictures fetched", n=report.came)
    failed = (
        tr(
            ", {n} could not be had; the details say why",
            ", {n} could not be had; the details say why",
            n=report.failed,
        )
        if report.failed
        else ""
    )
    rest = tr("; the rest was cancelled") if report.cancelled else ""
    return f"{came}{failed}{rest}."
