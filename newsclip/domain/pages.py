"""The pages of an original: how large each is, and where the words of the text stand on it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
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


class Running(Enum):
    """Which way the letters of a word follow each other on the page as it is shown."""

    RIGHT = "right"
    LEFT = "left"
    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class PrintedWord:
    """Code points ``start`` to ``end`` of the canonical text, and where they are printed.

    A word parted at a line's end is two of these.
    """

    start: int
    end: int
    page: int
    box: Box
    running: Running = Running.RIGHT

    def part(self, span: Span) -> Box:
        """The box of those of its letters that a span covers, taking all to be equally wide."""
        box, count = self.box, max(1, self.end - self.start)
        before = max(0, span.start - self.start) / count
        after = max(0, self.end - span.end) / count
        wide, high = box.right - box.left, box.bottom - box.top
        if self.running in (Running.LEFT, Running.UP):
            before, after = after, before
        if self.running in (Running.LEFT, Running.RIGHT):
            return Box(box.left + before * wide, box.top, box.right - after * wide, box.bottom)
        return Box(box.left, box.top + before * high, box.right, box.bottom - after * high)


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
        """The words of each page, in the order of the text."""
        found: dict[int, list[PrintedWord]] = {}
        for word in self.words:
            found.setdefault(word.page, []).append(word)
        return {page: tuple(words) for page, words in found.items()}

    @cached_property
    def _starts_by_page(self) -> dict[int, list[int]]:
        return {page: [word.start for word in words] for page, words in self.by_page.items()}

    def within(self, span: Span, page: int) -> Sequence[PrintedWord]:
        """The words of a page that share a code point with a span."""
        words = self.by_page.get(page, ())
        if not words or span.end <= words[0].start or words[-1].end <= span.start:
            return ()
        starts = self._starts_by_page[page]
        first = max(0, bisect_right(starts, span.start) - 1)
        found = words[first : bisect_left(starts, span.end)]
        return found[1:] if found and found[0].end <= span.start else found

    def text_of(self, pages: Iterable[int]) -> Span | None:
        """The stretch of text within which all words of these pages stand; None without words."""
        found = [words for page in pages if (words := self.by_page.get(page))]
        if not found:
            return None
        return Span(min(words[0].start for words in found), max(words[-1].end for words in found))

    def at(self, offset: int) -> PrintedWord | None:
        """The word at an offset, else the last one before it; None where nothing is printed."""
        if not self.words:
            return None
        return self.words[max(0, bisect_right(self._starts, offset) - 1)]

    def nearest(self, page: int, x: float, y: float) -> PrintedWord | None:
        """The word of a page that is nearest to a point, None on a page without words."""
        words = self.by_page.get(page, ())
        return min(words, key=lambda word: word.box.apart(x, y), default=None)
