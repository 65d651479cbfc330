"""What could not be saved is told, tried again, and never left behind by a window that closes."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from newsclip.domain.errors import NewsClipError
from newsclip.language import tr
from newsclip.ui.unsaved import Unsaved
from newsclip.ui.window import MainWindow


class SavingFlow(QObject):
    """Stands between what waits to be saved and the window."""

    def __init__(self, window: MainWindow, unsaved: Unsaved) -> None:
        super().__init__(window)
        self._window = window
        self._unsaved = unsaved
        unsaved.kept.connect(self._tell)

    @Slot(object)
    def _tell(self, error: NewsClipError) -> None:
        self._window.message.show_message(
            "error",
            error.what,
            " ".join(
                (error.remedy, tr("What you wrote is kept in this window until it is saved."))
            ),
            detail=error.detail,
            action=tr("Save again"),
            act=self._again,
        )

    def _again(self) -> None:
        try:
            if self._unsaved.again():
                self._window.status.say(tr("Everything you wrote is saved."))
        except NewsClipError as error:
            self._window.show_error(error)

    def may_close(self) -> bool:
        """Whether everything is saved; where it is not, the window says so and stays."""
        try:
            if self._unsaved.again():
                return True
        except NewsClipError:
            return True  # what it was written on is gone
        self._window.message.show_message(
            "warning",
            tr("What you wrote last could not be saved yet."),
            tr(
                "Free some space and close the window again, or take the words with you on the "
                "clipboard."
            ),
            action=tr("Copy and close"),
            act=self._copy_and_close,
        )
        return False

    def _copy_and_close(self) -> None:
        QGuiApplication.clipboard().setText(self._unsaved.text())
        self._unsaved.forget()
        self._window.close()
