"""The bus: what was committed is told to whoever shows it."""

from collections.abc import Callable
from threading import Lock

from newsclip.domain.events import Event

Listener = Callable[[Event], None]


class Bus:
    """Listeners are called on the thread that publishes; the window's bridge queues them."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []
        self._lock = Lock()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call the listener with every event. Returns what ends that."""
        with self._lock:
            self._listeners.append(listener)
        return lambda: self._forget(listener)

    def publish(self, event: Event) -> None:
        """Tell everybody."""
        with self._lock:
            listeners = tuple(self._listeners)
        for listener in listeners:
            listener(event)

    def _forget(self, listener: Listener) -> None:
        with self._lock:
            if listener in self._listeners:
                self._listeners.remove(listener)
