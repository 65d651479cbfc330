"""What stands on a page of a PDF: glyphs with their boxes, and runs of glyphs side by side."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Face:
    """How glyphs of one text object are set: size in points, and the angle they run at."""

    size: float = 10.0
    bold: bool = False
    italic: bool = False
    angle: int = 0


@dataclass(frozen=True, slots=True)
class Place:
    """Where a character is printed: index of the page, and points from its upper left corner.

    ``sideways`` where its line runs up or down the page as it is shown.
    """

    page: int
    left: float
    top: float
    right: float
    bottom: float
    sideways: bool = False


@dataclass(slots=True)
class Glyph:
    """A character and its box; ``spaced`` when a space stands before it in the file."""

    char: str
    left: float
    right: float
    bottom: float
    top: float
    face: Face
    spaced: bool = False
    href: str = ""
    place: Place | None = None

    @property
    def middle(self) -> float:
        """The height of its middle."""
        return (self.bottom + self.top) / 2


@dataclass(slots=True)
class Run:
    """Glyphs that follow each other on one line of one column, in the order of the file."""

    glyphs: list[Glyph] = field(default_factory=list)
    left: float = 0.0
    right: float = 0.0
    bottom: float = 0.0
    top: float = 0.0

    @classmethod
    def of(cls, glyphs: Sequence[Glyph]) -> "Run":
        """The run of some glyphs."""
        return cls(
            list(glyphs),
            min(glyph.left for glyph in glyphs),
            max(glyph.right for glyph in glyphs),
            min(glyph.bottom for glyph in glyphs),
            max(glyph.top for glyph in glyphs),
        )

    @property
    def size(self) -> float:
        """The size of its largest glyph."""
        return max(glyph.face.size for glyph in self.glyphs)


@dataclass(slots=True)
class Page:
    """A page as it was read: ``label`` is the number printed on it where the file says so."""

    index: int
    label: str
    width: float
    height: float
    glyphs: list[Glyph]
    pictures: int = 0


def runs_of(glyphs: Iterable[Glyph]) -> list[Run]:
    """Glyphs gathered into runs: a run ends where the next one stands on another line or far off."""
    return [Run.of(group) for group in _neighbours(glyphs)]


def _neighbours(glyphs: Iterable[Glyph]) -> Iterator[list[Glyph]]:
    group: list[Glyph] = []
    for glyph in glyphs:
        if group and not _beside(group[-1], glyph):
            yield group
            group = []
        group.append(glyph)
    if group:
        yield group


def _beside(one: Glyph, other: Glyph) -> bool:
    size = min(one.face.size, other.face.size)
    overlap = min(one.top, other.top) - max(one.bottom, other.bottom)
    if overlap < 0.4 * min(one.top - one.bottom, other.top - other.bottom):
        return False
    gap = max(other.left - one.right, one.left - other.right)
    return gap < 0.7 * size


def rows_of(runs: Iterable[Run]) -> list[list[Run]]:
    """Runs gathered into rows from the top down; a row holds what overlaps it by half its height."""
    rows: list[tuple[float, float, list[Run]]] = []
    for run in sorted(runs, key=lambda run: -(run.top + run.bottom)):
        for index in range(len(rows) - 1, max(-1, len(rows) - 4), -1):
            bottom, top, row = rows[index]
            overlap = min(top, run.top) - max(bottom, run.bottom)
            if overlap > 0.5 * min(top - bottom, run.top - run.bottom):
                row.append(run)
                if run.top - run.bottom > top - bottom:
                    rows[index] = (run.bottom, run.top, row)
                break
        else:
            rows.append((run.bottom, run.top, [run]))
    return [row for _, _, row in sorted(rows, key=lambda entry: -(entry[0] + entry[1]))]
