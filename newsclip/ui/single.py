"""One window to a library: a second start raises the first window and ends."""

import json
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from newsclip.ui.naming import window_name

PATIENCE_MS = 300
MOST_BYTES = 1_000_000
"""More than any desktop hands over at once."""


class Single(QObject):
    """A name on this machine that only one window of a library holds."""

    raised = Signal(list)
    """Another start asked for this window, and for what these words name."""

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = window_name(library)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def raise_other(self, words: Sequence[str] = ()) -> bool:
        """Ask the window that has this library to come forward with these; whether there is one."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(PATIENCE_MS):
            return False
        socket.write(json.dumps(list(words)).encode() + b"\n")
        socket.waitForBytesWritten(PATIENCE_MS)
        socket.disconnectFromServer()
        return True

    @Slot()
    def listen(self) -> None:
        """Hold the name; what a crashed process left of it is taken over."""
        if not self._server.listen(self._name):
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)

    @Slot()
    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(partial(self._heard, socket))

    def _heard(self, socket: QLocalSocket) -> None:
        """The other start has said all it had to say."""
        said = bytes(socket.read(MOST_BYTES).data())
        socket.deleteLater()
        try:
            words = json.loads(said)
        except ValueError:  # cut off, or an older program's
            words = []
        known = isinstance(words, list) and all(isinstance(word, str) for word in words)
        self.raised.emit(words if known else [])

    def close(self) -> None:
        """Let go of the name."""
        self._server.close()
