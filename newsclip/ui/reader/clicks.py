"""Clicks that follow each other: two make a word, three a sentence, four a paragraph."""

from PySide6.QtCore import QElapsedTimer, QPointF
from PySide6.QtGui import QGuiApplication

from newsclip.services.passages import Unit


class Clicks:
    """Counts presses of the mouse in one place: three make a sentence, four a paragraph."""

    _NEAR = 6.0

    def __init__(self) -> None:
        self._count = 0
        self._at = QPointF()
        self._clock = QElapsedTimer()

    def double(self, at: QPointF) -> None:
        """A double click was made here."""
        self._count, self._at = 2, at
        self._clock.start()

    def press(self, at: QPointF) -> Unit | None:
        """What a press asks for after the clicks before it, None for nothing in particular."""
        quick = (
            self._clock.isValid()
            and self._clock.elapsed() <= QGuiApplication.styleHints().mouseDoubleClickInterval()
        )
        if self._count < 2 or not quick or (at - self._at).manhattanLength() > self._NEAR:
            self._count = 0
            return None
        self._count += 1
        self._clock.start()
        return "sentence" if self._count == 3 else "paragraph"
