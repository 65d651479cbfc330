"""What a card may do to its highlight; each act is one step of the window's undo."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from newsclip.domain.errors import NewsClipError
from newsclip.services.desk import Desk
from newsclip.ui.unsaved import Unsaved

NOTE = "note"
"""The part of a highlight that is no field."""


class Edits(QObject):
    """Edits through the desk. What cannot be done is told once, and the caller keeps its text."""

    failed = Signal(object)

    def __init__(self, desk: Desk, unsaved: Unsaved, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._unsaved = unsaved

    def set_field(self, highlight_id: int, name: str, value: str) -> bool:
        """Fill a field; whether it was done."""
        edit = self._desk.highlights.edit
        return self._write(
            highlight_id, name, value, lambda: edit(highlight_id, fields={name: value})
        )

    def set_note(self, highlight_id: int, note: str) -> bool:
        """Write the note; whether it was done."""
        edit = self._desk.highlights.edit
        return self._write(highlight_id, NOTE, note, lambda: edit(highlight_id, note=note))

    def waiting(self, highlight_id: int, part: str) -> str | None:
        """What was typed into a field or the note and could not be saved yet, or None."""
        return self._unsaved.words(("highlight", highlight_id, part))

    def set_tags(self, highlight_id: int, tags: Sequence[str]) -> bool:
        """Give it these tags; whether it was done."""
        return self._try(lambda: self._desk.highlights.edit(highlight_id, tags=tags))

    def set_kind(self, highlight_id: int, kind: str) -> bool:
        """Make it another kind; whether it was done."""
        return self._try(lambda: self._desk.highlights.edit(highlight_id, kind=kind))

    def remove(self, highlight_id: int) -> bool:
        """Delete it; whether it was done."""
        return self._try(lambda: self._desk.highlights.remove([highlight_id]))

    def unlink(self, link_id: int) -> bool:
        """Take a link away; whether it was done."""
        return self._try(lambda: self._desk.links.remove(link_id))

    def copy_quote(self, highlight_id: int) -> None:
        """Put the quote with its source on the clipboard."""
        self._try(
            lambda: QGuiApplication.clipboard().setText(self._desk.exports.quote(highlight_id))
        )

    def image(self, sha256: str) -> bytes | None:
        """The stored content of an image, or None."""
        found: list[bytes | None] = [None]
        self._try(lambda: found.append(self._desk.articles.image(sha256)))
        return found[-1]

    def doubt(self, highlight_id: int) -> str:
        """Why its words may be another figure than is kept; mostly nothing."""
        found = [""]
        self._try(lambda: found.append(self._desk.doubts.about(highlight_id)))
        return found[-1]

    def known_tags(self) -> tuple[str, ...]:
        """Every tag of the library, for completion."""
        found: list[str] = []
        self._try(lambda: found.extend(tag.name for tag in self._desk.tags.all()))
        return tuple(found)

    def _write(self, highlight_id: int, part: str, words: str, act: Callable[[], object]) -> bool:
        try:
            return self._unsaved.save(("highlight", highlight_id, part), words, act)
        except NewsClipError as error:
            self.failed.emit(error)
            return False

    def _try(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except NewsClipError as error:
            self.failed.emit(error)
            return False
        return True
