"""Running heads, running feet and page numbers: what stands at the edge of page after page."""

import re
from dataclasses import dataclass
from statistics import median

from newsclip.importing.pdf.glyphs import Glyph, Page, Run, rows_of, runs_of

_EDGE_ROWS = 4
_NEAR = 4.0
_MARGIN = 0.13
"""The part of a page's height at its top and foot in which heads and numbers stand."""
_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(
    r"^[-–—|\s]*(?:page|seite|pagina|página|p\.|s\.|стр\.|第)?\s*(?:#|[ivxlc]{1,6})\s*"
    r"(?:(?:/|\||of|von|de|sur|di|van|из|共)\s*#)?\s*[页頁]?[-–—|\s]*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _EdgeRow:
    key: str
    place: float
    page: int
    outer: bool
    """Whether it stands in the margin proper."""
    small: bool
    numbers: frozenset[int]
    """What it begins and ends with, where that could be the number of the page."""
    runs: tuple[Run, ...]


def without_margins(pages: list[Page]) -> list[list[Run]]:
    """The runs of each page without its running heads and feet and its number."""
    laid_out = [(page, rows_of(runs_of(page.glyphs))) for page in pages]
    edges = [_edges(page, rows) for page, rows in laid_out]
    kept = []
    for index, (_, rows) in enumerate(laid_out):
        beside = [edges[i] for i in (index - 2, index - 1, index + 1, index + 2)
                  if 0 <= i < len(edges)]  # fmt: skip
        gone = {
            id(run)
            for edge in (0, 1)
            for row in _running(edges[index][edge], [other[edge] for other in beside])
            for run in row.runs
        }
        kept.append([run for row in rows for run in row if id(run) not in gone])
    return kept


def _edges(page: Page, rows: list[list[Run]]) -> tuple[list[_EdgeRow], list[_EdgeRow]]:
    """The first rows from the top, and the last from the foot, outermost first."""
    top = [_edge_row(row, page) for row in rows[:_EDGE_ROWS]]
    foot = [_edge_row(row, page) for row in reversed(rows[-_EDGE_ROWS:])]
    return top, foot


def _edge_row(row: list[Run], page: Page) -> _EdgeRow:
    glyphs: list[Glyph] = sorted(
        (glyph for run in row for glyph in run.glyphs), key=lambda glyph: glyph.left
    )
    text = "".join(glyph.char for glyph in glyphs)
    ends = sorted(row, key=lambda run: run.left)
    numbers = frozenset(
        int(word)
        for run in (ends[0], ends[-1])
        if (word := "".join(glyph.char for glyph in run.glyphs)).isdecimal() and len(word) <= 5
    )
    middle = sum(glyph.middle for glyph in glyphs) / len(glyphs)
    low = min(glyph.bottom for glyph in page.glyphs)
    height = max(page.height, max(glyph.top for glyph in page.glyphs) - low)
    share = (middle - min(low, 0)) / height
    outer = share < _MARGIN or share > 1 - _MARGIN
    key = _DIGITS.sub("#", text).casefold()
    usual = median(glyph.face.size for glyph in page.glyphs)
    small = max(glyph.face.size for glyph in glyphs) < 0.92 * usual
    return _EdgeRow(key, middle, page.index, outer, small, numbers, tuple(row))


def _running(rows: list[_EdgeRow], beside: list[list[_EdgeRow]]) -> list[_EdgeRow]:
    """The outermost rows for as long as each is a number or stands on a page nearby as well."""
    found = []
    for row in rows:
        alone = _NUMBER.match(row.key) or (row.small and row.numbers)
        if not (row.outer and (alone or _repeated(row, beside))):
            break
        found.append(row)
    return found


def _repeated(row: _EdgeRow, beside: list[list[_EdgeRow]]) -> bool:
    """Whether a page nearby has the same there, or the number that belongs to it."""
    return any(
        abs(other.place - row.place) < _NEAR and (other.key == row.key or _counts_on(row, other))
        for rows in beside
        for other in rows
    )


def _counts_on(row: _EdgeRow, other: _EdgeRow) -> bool:
    ahead = other.page - row.page
    return any(number + ahead in other.numbers for number in row.numbers)
