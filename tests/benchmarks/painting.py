"""Doing something in a window and waiting until it is painted."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import perf_counter

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer, SignalInstance
from PySide6.QtWidgets import QApplication, QWidget

PATIENCE = 20.0
"""Seconds after which a paint that does not come is given up."""
WAKE_MS = 100
"""How often a wait looks at the clock when nothing else happens."""
SIZE = (1440, 900)


class Paints(QObject):
    """Counts the times a widget is painted, from when it is ready to be looked at."""

    def __init__(self, widget: QWidget, ready: SignalInstance | None = None) -> None:
        super().__init__()
        self.count = 0
        self._ready = ready is None
        self._widget = widget
        widget.installEventFilter(self)
        if ready is not None:
            ready.connect(self.begin)

    def begin(self) -> None:
        """Count from now on."""
        self._ready, self.count = True, 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Notice a paint and let it happen."""
        if event.type() is QEvent.Type.Paint and self._ready:
            self.count += 1
        return False

    def close(self) -> None:
        """Watch no more."""
        self._widget.removeEventFilter(self)
        self.deleteLater()


def application() -> QApplication:
    """The application, made the first time."""
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else QApplication(["newsclip-bench"])


@contextmanager
def on_screen(widget: QWidget) -> Iterator[None]:
    """Show the widget in a window of the usual size until the end."""
    widget.resize(*SIZE)
    widget.show()
    settle()
    try:
        yield
    finally:
        widget.hide()
        settle()


def settle(rounds: int = 20) -> None:
    """Let everything that waits happen."""
    for _ in range(rounds):
        QApplication.processEvents()


def wait_until(over: Callable[[], bool], patience: float = PATIENCE) -> None:
    """Run the event loop, which sleeps when nothing happens, until it is over. Raises TimeoutError."""
    deadline = perf_counter() + patience
    waking = QTimer(interval=WAKE_MS)
    waking.start()
    while not over():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if perf_counter() > deadline:
            raise TimeoutError("what was waited for did not happen")
    waking.stop()


def until_painted(
    widget: QWidget, act: Callable[[], object], ready: SignalInstance | None = None
) -> float:
    """Milliseconds from the act until the widget has been painted, after the signal if there is one."""
    paints = Paints(widget, ready)
    begin = perf_counter()
    act()
    if ready is None:
        paints.begin()
    wait_until(lambda: paints.count > 0)
    spent = (perf_counter() - begin) * 1000
    paints.close()
    return spent
