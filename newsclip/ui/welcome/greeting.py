"""The first start from its page to the first article: the settings are kept, then the library opens."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from newsclip import __version__
from newsclip.domain.errors import NewsClipError
from newsclip.domain.scope import ArticleQuery
from newsclip.language import tr
from newsclip.services.preferences import Preferences
from newsclip.ui.starting import start_again
from newsclip.ui.welcome.first_start import FirstStart
from newsclip.ui.window import MainWindow
from newsclip.ui.workplace import Workplace


class Greeting(QObject):
    """Shows the page and does what was chosen on it."""

    begun = Signal(object)
    """The folder of the library, to be opened."""

    def __init__(self, window: MainWindow, folder: Path, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._usual = folder
        self._preferences = preferences
        self._sample = False
        self.page = FirstStart(folder, window.themes)
        self.page.begun.connect(self._begin)
        self.page.show_language(preferences.current.language)
        self.page.language_chosen.connect(self._speak)
        window.screens.addWidget(self.page)
        window.screens.setCurrentWidget(self.page)
        window.status.hold(tr("No library yet."))
        self.page.setFocus()

    @Slot(str)
    def _speak(self, language: str) -> None:
        """Nothing was made yet, so the program can begin once more in the language."""
        try:
            self._preferences.change(language=language)
        except NewsClipError as error:
            self._window.show_error(error)
            return
        start_again(self._window)

    @Slot(str, bool)
    def _begin(self, folder: str, sample: bool) -> None:
        self._sample = sample
        chosen = "" if Path(folder) == self._usual else folder
        try:
            self._preferences.change(
                library=chosen, theme=self.page.theme, seen_version=__version__
            )
        except NewsClipError as error:
            self._window.show_error(error)
        self._window.screens.removeWidget(self.page)
        self.page.deleteLater()
        self.begun.emit(Path(folder))

    @Slot(object)
    def go_on(self, place: Workplace) -> None:
        """The library is open: bring the sample story if it is wanted, and show the window round."""
        if not self._sample or place.desk.articles.ids(ArticleQuery()):
            place.helping.show_round()
            return
        # The flow of arriving is asked first, so that the story is open when the round begins.
        place.imports.sample_opened.connect(
            lambda _story: place.helping.show_round(), Qt.ConnectionType.SingleShotConnection
        )
        place.imports.open_sample()
