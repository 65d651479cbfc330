"""What was typed and could not be saved, kept in memory until it can be."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from newsclip.domain.errors import LibraryError

Key = tuple[str, int, str]
"""What it belongs to: a sort, an id, a part of it."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    words: str
    save: Callable[[], object]


class Unsaved(QObject):
    """Words whose library is full, locked or gone. Nothing else that goes wrong is waited for."""

    kept = Signal(object)
    """Something could not be saved and waits here: the error that says why."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: dict[Key, _Waiting] = {}

    def __bool__(self) -> bool:
        return bool(self._waiting)

    def save(self, key: Key, words: str, act: Callable[[], object]) -> bool:
        """Save the words by ``act``; whether that went well. What is no LibraryError is raised."""
        try:
            act()
        except LibraryError as error:
            self._waiting[key] = _Waiting(words, act)
            self.kept.emit(error)
            return False
        self._waiting.pop(key, None)
        return True

    def words(self, key: Key) -> str | None:
        """The words that wait there, or None."""
        one = self._waiting.get(key)
        return one.words if one else None

    def again(self) -> bool:
        """Try once more to save everything, until the first that fails; whether all is saved."""
        return all(self.save(key, one.words, one.save) for key, one in [*self._waiting.items()])

    def forget(self) -> None:
        """The words are elsewhere now."""
        self._waiting.clear()

    def text(self) -> str:
        """All the words that wait, to be put elsewhere."""
        return "\n\n".join(one.words for one in self._waiting.values())
