"""Where the library is, and its way to another folder."""

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout, QProgressBar, QWidget

from newsclip.domain.errors import CancelledError, LibraryBusyError
from newsclip.domain.progress import Progress
from newsclip.language import tr
from newsclip.ui.context import Context
from newsclip.ui.dialogs.frame import words
from newsclip.ui.jobs import Job
from newsclip.ui.motion import show_busy
from newsclip.ui.welcome.first_start import library_in
from newsclip.ui.widgets.buttons import secondary_button

_AGAIN_MS = 100
_TRIES = 20
"""What was under way when a move was asked for is mostly over in two seconds."""


class LibraryCard(QFrame):
    """Shows the folder of the library and copies it to another; who shows the card then goes there."""

    moved = Signal(str)
    """The folder that holds a whole copy now."""
    failed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self._context = context
        self._job: Job | None = None
        self.place = words(str(context.desk.folder), selectable=True)
        self.hint = words(_HINT, "secondary")
        self.move_button = secondary_button(tr("Move…"), self._ask)
        self.move_button.setAccessibleName(tr("Move the library to another folder"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.cancel = secondary_button(tr("Cancel"), self.stop)
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.place, 0, 0)
        grid.addWidget(self.hint, 1, 0)
        grid.addWidget(self.move_button, 0, 1, 2, 1)
        grid.addWidget(self.bar, 2, 0)
        grid.addWidget(self.cancel, 2, 1)
        self._show_moving(moving=False)

    def _ask(self) -> None:
        dialog = QFileDialog(self, tr("Choose where the library goes"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.move_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def move_to(self, chosen: str, tries: int = _TRIES) -> None:
        """Copy the library into the folder, or into one of its own inside it, when nothing is under way."""
        if self._context.jobs.asked and tries:
            QTimer.singleShot(_AGAIN_MS, self, lambda: self.move_to(chosen, tries - 1))
            return
        if self._context.jobs.asked:
            self.failed.emit(
                LibraryBusyError(
                    tr("Something is still under way in the library."),
                    tr("Wait for it, or cancel it, and move the library then."),
                )
            )
            return
        target = library_in(Path(chosen))
        maintenance = self._context.desk.maintenance

        def work(progress: Progress) -> None:
            maintenance.copy_to(target, progress)

        self._show_moving(moving=True)
        self._job = self._context.jobs.run(
            tr("Moving the library"),
            work,
            lambda _none: self._ended(str(target)),
            lambda error: self._ended("", error),
            quiet=True,
        )
        self._job.progressed.connect(self._show_progress)

    def stop(self) -> None:
        """Give up the move, if one is under way; the library stays where it is."""
        if self._job is not None:
            self._job.cancel()
            self.cancel.setEnabled(False)

    def _ended(self, folder: str, error: Exception | None = None) -> None:
        self._job = None
        self._show_moving(moving=False)
        if error is None:
            self.moved.emit(folder)
        elif not isinstance(error, CancelledError):
            self.failed.emit(error)

    def _show_progress(self, done: int, total: int, label: str) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.bar.setAccessibleDescription(label)

    def _show_moving(self, *, moving: bool) -> None:
        for widget in (self.bar, self.cancel):
            widget.setVisible(moving)
        self.cancel.setEnabled(moving)
        self.move_button.setEnabled(not moving)
        show_busy(self.bar)


_HINT = tr(
    "Everything is in this folder. Moving copies it, looks at the copy, and starts NewsClip again on it."
)
