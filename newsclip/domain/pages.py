"""The pages of an original: how large each is, and where the words of the text stand on it."""

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from newsclip.domain.anchors import Span


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page, in points from its upper left corner."""

    left: float
    top: float
    right: float
    bottom: float

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies in it."""
        return self.left <= x <= self.right and self.top <= y <= self.bottom

    def apart(self, x: float, y: float) -> float:
        """How far a point is from it; a line above or below is farther than a word beside."""
        across = max(self.left - x, 0.0, x - self.right)
        along = max(self.top - y, 0.0, y - self.bottom)
        return across + 4 * along


@dataclass(frozen=True, slots=True)
class PrintedWord:
    """Code points ``start`` to ``end`` of the canonical text, and where they are printed.

    A word parted at a line's end is two of these.
    """

    start: int
    end: int
    page: int
    box: Box


@dataclass(frozen=True, slots=True)
class PageSize:
    """A page in points as it is shown, and the number printed on it."""

    width: float
    height: float
    label: str = ""


@dataclass(frozen=True)
class Layout:
    """Where a text stands on the pages of its original; words in the order of the text."""

    pages: tuple[PageSize, ...]
    words: tuple[PrintedWord, ...]

    @cached_property
    def _starts(self) -> list[int]:
        return [word.start for word in self.words]

    @cached_property
    def by_page(self) -> dict[int, tuple[PrintedWord, ...]]:
        """The words of each page."""
        found: dict[int, list[PrintedWord]] = {}
        for word in self.words:
            found.setdefault(word.page, []).append(word)
        return {page: tuple(words) for page, words in found.items()}

    def within(self, span: Span) -> list[PrintedWord]:
        """The words that share a code point with a span."""
        first = max(0, bisect_right(self._starts, span.start) - 1)
        last = bisect_right(self._starts, span.end - 1)
        return [word for word in self.words[first:last] if word.end > span.start]

    def at(self, offset: int) -> PrintedWord | None:
        """The word at an offset, else the last one before it; None where nothing is printed."""
        if not self.words:
            return None
        return self.words[max(0, bisect_right(self._starts, offset) - 1)]

    def nearest(self, page: int, x: float, y: float) -> PrintedWord | None:
        """The word of a page that is nearest to a point, None on a page without words."""
        words = self.by_page.get(page, ())
        return min(words, key=lambda word: word.box.apart(x, y), default=None)
