"""The progress of a job in the status bar."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from newsclip.language import tr
from newsclip.ui.motion import show_busy
from newsclip.ui.widgets.buttons import link_button
from newsclip.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from newsclip.ui.jobs import Job


class ProgressStrip(QWidget):
    """What is being done, how far it is, and a way to stop it. Hidden while nothing runs.

    It follows the job that began last; when that ends, the one before it that still runs.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs: list[Job] = []
        self._told: dict[Job, tuple[int, int, str]] = {}
        self._label = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self._label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(140)
        self._bar.setAccessibleName(tr("Progress"))
        self._cancel = link_button(tr("Cancel"), self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for widget in (self._label, self._bar, self._cancel):
            row.addWidget(widget)
        row.addStretch(1)
        self.hide()

    def follow(self, job: "Job") -> None:
        """Show the job until it ends."""
        self._jobs.append(job)
        self._told[job] = (0, 0, "")
        job.progressed.connect(lambda *told: self._step(job, told))
        job.finished.connect(lambda: self._forget(job))
        self._refresh()

    def _step(self, job: "Job", told: tuple[int, int, str]) -> None:
        if job in self._told:
            self._told[job] = told
            self._refresh()

    def _forget(self, job: "Job") -> None:
        if job in self._told:
            self._jobs.remove(job)
            del self._told[job]
            self._refresh()

    def _stop(self) -> None:
        job = self._jobs[-1]
        job.cancel()
        self._refresh()

    def _refresh(self) -> None:
        self.setVisible(bool(self._jobs))
        if not self._jobs:
            return
        job = self._jobs[-1]
        done, total, label = self._told[job]
        if total:
            self._bar.setRange(0, total)
            self._bar.setValue(done)
        else:
            show_busy(self._bar)
        words = _words(job.label, done, total, label)
        self._label.setText(tr("Stopping…") if job.cancelled else words)
        self._cancel.setEnabled(not job.cancelled)
        self._bar.setAccessibleDescription(words)


def _words(what: str, done: int, total: int, label: str) -> str:
    """ "Importing 31 of 50: report.html", or less where less is known."""
    said = tr("{what} {done:,} of {total:,}", what=what, done=done, total=total) if total else what
    return f"{said}: {label}" if label else said
