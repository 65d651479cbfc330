"""Where words begin and end, as Qt cuts them, in offsets."""

from PySide6.QtGui import QTextCursor, QTextDocument

from newsclip.domain.anchors import Span
from newsclip.ui.reader.offsets import OffsetMap

_Move = QTextCursor.MoveOperation


class Words:
    """The words of one typeset document."""

    def __init__(self, document: QTextDocument, offsets: OffsetMap, text: str) -> None:
        self._document = document
        self._offsets = offsets
        self._text = text

    def start_at(self, offset: int) -> int:
        """The beginning of the word that holds an offset; outside words the offset itself."""
        return offset if self._blank(offset) else self._moved(offset + 1, _Move.StartOfWord)

    def end_at(self, offset: int) -> int:
        """The end of the word that holds the code point before an offset."""
        return offset if self._blank(offset - 1) else self._moved(offset - 1, _Move.EndOfWord)

    def next_end(self, offset: int) -> int:
        """The first end of a word after an offset."""
        at = offset
        while at < len(self._text) and self._blank(at):
            at += 1
        return max(self._moved(at, _Move.EndOfWord), min(at + 1, len(self._text)))

    def previous_start(self, offset: int) -> int:
        """The last beginning of a word before an offset."""
        at = offset
        while at > 0 and self._blank(at - 1):
            at -= 1
        return min(self._moved(at, _Move.StartOfWord), max(at - 1, 0))

    def next_start(self, offset: int) -> int:
        """The first beginning of a word after an offset."""
        at = self.next_end(offset)
        while at < len(self._text) and self._blank(at):
            at += 1
        return at

    def previous_end(self, offset: int) -> int:
        """The last end of a word before an offset."""
        at = self.previous_start(offset)
        while at > 0 and self._blank(at - 1):
            at -= 1
        return at

    def nudged(self, span: Span, edge: str, direction: int) -> Span:
        """The span with its start or end one word further; the same where it would be empty."""
        start, end = span.start, span.end
        if edge == "start":
            start = self.next_start(start) if direction > 0 else self.previous_start(start)
        else:
            end = self.next_end(end) if direction > 0 else self.previous_end(end)
        return Span(start, end) if start < end else span

    def _blank(self, offset: int) -> bool:
        return not 0 <= offset < len(self._text) or self._text[offset].isspace()

    def _moved(self, offset: int, move: QTextCursor.MoveOperation) -> int:
        cursor = QTextCursor(self._document)
        cursor.setPosition(self._offsets.to_qt(offset))
        cursor.movePosition(move)
        return self._offsets.to_text(cursor.position())
