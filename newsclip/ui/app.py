"""Starting the window: the frame first, then the library, then the panes."""

import gc
import os
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from newsclip import __version__, places
from newsclip.domain.errors import LibraryDamagedError, NewsClipError
from newsclip.language import tr
from newsclip.services.bus import Bus
from newsclip.services.preferences import Preferences
from newsclip.ui.actions import Actions
from newsclip.ui.called import Called
from newsclip.ui.collecting import RestfulCollector
from newsclip.ui.faults.watch import FaultWatch
from newsclip.ui.icons import app_icon
from newsclip.ui.languages import dress
from newsclip.ui.naming import may_be_open, window_name
from newsclip.ui.screen import reach_screen
from newsclip.ui.theme import ThemeController, enlarge
from newsclip.ui.window import MainWindow

if TYPE_CHECKING:
    from newsclip.ui.shell.no_library import NoLibrary
    from newsclip.ui.workplace import Workplace


def make_application(arguments: list[str] | None = None) -> QApplication:
    """The Qt application with our name and icon."""
    found = QApplication.instance()
    app = (
        found
        if isinstance(found, QApplication)
        else reach_screen(lambda: QApplication(arguments or sys.argv[:1]))
    )
    app.setApplicationName("NewsClip")
    app.setApplicationDisplayName("NewsClip")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("newsclip")
    app.setWindowIcon(app_icon())
    dress(app)
    return app


class Opening(QObject):
    """Opens a library behind a window that is painted already, and fills the window."""

    opened = Signal(object)
    """The Workplace."""
    failed = Signal(object)
    _arrived = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        library: Path | None,
        preferences: Preferences,
        bus: Bus,
        *,
        greet: bool = False,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._library = library
        self._preferences = preferences
        self._bus = bus
        self._offered: NoLibrary | None = None
        self._connected = False
        self._arrived.connect(self._fill)
        window.painted.connect(self._greet if greet else self._begin)

    @Slot()
    def _greet(self) -> None:
        """At a first start, open nothing before the user has said where and how."""
        from newsclip.ui.welcome.greeting import Greeting

        greeting = Greeting(self._window, places.usual_library(), self._preferences)
        greeting.begun.connect(self._begin_in)
        self.opened.connect(greeting.go_on)

    @Slot(object)
    def _begin_in(self, folder: Path) -> None:
        self._library = folder
        self._window.status.hold(tr("Opening the library…"))
        self._begin()

    @Slot()
    def _begin(self) -> None:
        threading.Thread(target=self._open, name="opening", daemon=True).start()

    def again(self) -> None:
        """Try once more, because the user mended something."""
        self._window.message.dismiss()
        self._withdraw()
        self._window.status.hold(tr("Opening the library…"))
        self._begin()

    def restore(self, backup: Path | None = None) -> None:
        """Go back to a backup, the newest one when none is named, then open."""
        from newsclip.services.maintenance import restore

        try:
            restore(self._folder(), backup)
        except NewsClipError as error:
            self._window.show_error(error)
            return
        self.again()

    def _folder(self) -> Path:
        return self._library or places.default_library()

    def _open(self) -> None:
        try:
            from newsclip.services.desk import open_desk

            self._arrived.emit(
                open_desk(
                    self._library, preferences=self._preferences, bus=self._bus, for_window=True
                )
            )
        except Exception as error:  # noqa: BLE001 - handed to the GUI thread, which shows it
            self._arrived.emit(error)

    @Slot(object)
    def _fill(self, arrived: object) -> None:
        from newsclip.services.desk import Desk

        if not isinstance(arrived, Desk):
            self._refuse(arrived)
            return
        from newsclip.ui.workplace import Workplace

        try:
            workplace = Workplace(self._window, arrived)
        except NewsClipError as error:
            arrived.close()
            self._refuse(error)
            return
        self._window.closing.connect(workplace.close)
        self._collector = RestfulCollector(workplace.jobs, self)
        self._window.closing.connect(self._collector.stop)
        gc.enable()
        self.opened.emit(workplace)

    def _refuse(self, error: object) -> None:
        """Say why there is no library to show, and offer what can be done about it."""
        gc.enable()
        self._window.status.hold(tr("No library is open."))
        if isinstance(error, NewsClipError):
            damaged = isinstance(error, LibraryDamagedError)
            action, act = tr("Restore newest backup"), self.restore
            if damaged:
                self._window.message.show_error(error, action=action, act=act)
            else:
                self._window.message.show_error(error, action=tr("Try again"), act=self.again)
            self._offer(error)
        elif isinstance(error, Exception):
            sys.excepthook(type(error), error, error.__traceback__)
        self.failed.emit(error)

    def _offer(self, error: NewsClipError) -> None:
        """What stands in the place of the panes until a library is open."""
        from newsclip.services.maintenance import describe_backups
        from newsclip.ui.shell.no_library import NoLibrary

        self._withdraw()
        found = NoLibrary(self._folder(), error, describe_backups(self._folder()))
        found.again_requested.connect(self.again)
        found.restore_requested.connect(self.restore)
        found.other_requested.connect(self._leave_for)
        self._window.screens.addWidget(found)
        self._window.screens.setCurrentWidget(found)
        self._offered = found
        if not self._connected:
            self._connected = True
            self._window.actions_table.connect("file.open_library", self._ask_other)

    def _ask_other(self) -> None:
        if self._offered is not None:
            self._offered.choose()

    def _leave_for(self, folder: str) -> None:
        """Open another library in a window of its own, and close this one, which has none."""
        from newsclip.ui.starting import open_window_on

        open_window_on(folder)
        self._window.close()

    def _withdraw(self) -> None:
        if self._offered is not None:
            self._window.screens.removeWidget(self._offered)
            self._offered.deleteLater()
            self._offered = None


def run_window(library: Path | None = None, words: Sequence[str] = ()) -> int:
    """Show the window on a library and stay until it is closed. Returns the exit code.

    ``words`` name files, addresses and links that are opened in it. A second window on the same
    library raises the first, hands them over and ends at once.
    """
    app = make_application()
    place = library or places.default_library()
    if may_be_open(window_name(place)) and _raise_other(place, words):
        return 0
    bus = Bus()
    preferences = Preferences(places.settings_file(), bus)
    enlarge(app, preferences.current.interface_text)
    themes = ThemeController(app, preferences.current.theme, preferences.current.contrast)
    window = MainWindow(themes, Actions(shortcuts=preferences.current.shortcuts))
    watch = FaultWatch(window, places.faults_folder())
    greet = library is None and _is_first_start(preferences)
    opening = Opening(window, library, preferences, bus, greet=greet)
    opening.opened.connect(watch.tell_of_last_time)
    opening.opened.connect(_tell_of_move)
    called = Called(words)
    opening.opened.connect(called.arrived)
    if greet:
        opening.opened.connect(lambda opened: _be_the_one(window, opened.desk.folder, called))
    else:
        window.painted.connect(lambda: _be_the_one(window, place, called))
    window.fit(window.screen().availableGeometry().size())
    window.show()
    code = app.exec()
    watch.end()
    return code


def _tell_of_move(opened: "Workplace") -> None:
    from newsclip.ui.shell.moved import tell_of_move

    tell_of_move(opened)


def _is_first_start(preferences: Preferences) -> bool:
    """Whether nothing was ever set and there is no library that the variable or a start made."""
    named = bool(os.environ.get("NEWSCLIP_LIBRARY"))
    return preferences.fresh and not named and not places.usual_library().exists()


def _raise_other(place: Path, words: Sequence[str]) -> bool:
    from newsclip.ui.single import Single

    return Single(place).raise_other(words)


def _be_the_one(window: MainWindow, place: Path, called: Called) -> None:
    """Answer the second start of this library by coming forward with what it was given."""
    from newsclip.ui.single import Single

    single = Single(place, window)
    single.raised.connect(lambda: _raise(window))
    single.raised.connect(called.open)
    window.closing.connect(single.close)
    single.listen()


def _raise(window: MainWindow) -> None:
    window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
