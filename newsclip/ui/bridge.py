"""The bridge: what was committed, anywhere, arrives as Qt signals on the GUI thread."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from newsclip.domain.errors import NewsClipError
from newsclip.domain.events import Event, HistoryChanged, LibraryChanged, SettingsChanged
from newsclip.services.bus import Bus

LOOK_MS = 400
"""How often other processes' changes are looked for; a look costs some microseconds."""


class Bridge(QObject):
    """Signals for the events of the bus. Views connect to these and read what they show anew."""

    library_changed = Signal(object)
    """A LibraryChanged, from this window or from another process."""
    history_changed = Signal(object)
    settings_changed = Signal(object)
    failed = Signal(object)
    """A NewsClipError met while looking for the changes of others."""
    _arrived = Signal(object)

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arrived.connect(self._sort, Qt.ConnectionType.AutoConnection)
        self._end = bus.subscribe(self._arrived.emit)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._look: Callable[[], None] | None = None
        self._timer.timeout.connect(self._look_once)

    def look_with(self, look: Callable[[], None]) -> None:
        """Call this now and then, to notice what other processes change."""
        self._look = look
        self._timer.start()

    def stop(self) -> None:
        """Tell nothing any more."""
        self._timer.stop()
        self._end()

    @Slot()
    def _look_once(self) -> None:
        if self._look is None:
            return
        try:
            self._look()
        except NewsClipError as error:
            self._timer.stop()
            self.failed.emit(error)

    @Slot(object)
    def _sort(self, event: Event) -> None:
        match event:
            case LibraryChanged():
                self.library_changed.emit(event)
            case HistoryChanged():
                self.history_changed.emit(event)
            case SettingsChanged():
                self.settings_changed.emit(event)
