"""Pages to the blocks of a document: paragraphs across columns and pages, headings by size."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from newsclip.domain.document import Block, Heading, InlineStyle, ListItem, Paragraph, Table
from newsclip.importing.pdf.columns import regions
from newsclip.importing.pdf.glyphs import Page
from newsclip.importing.pdf.lines import Keep, Line, is_rtl, leaf_of, lines_of
from newsclip.importing.pdf.margins import without_margins
from newsclip.importing.pdf.paragraphs import (
    FINAL,
    Measure,
    Piece,
    depths,
    join,
    joined,
    measure,
    pieces,
)
from newsclip.importing.pdf.tables import table_at, table_of

_LARGER = 1.12
_SMALLER = 0.92
_LONGEST_HEADING = 250
_MOST_LEVELS = 6
_BOLD = frozenset({InlineStyle.BOLD})


@dataclass(frozen=True, slots=True)
class Placed:
    """A block, the index of the page it begins on, and the size of its type."""

    block: Block
    page: int
    size: float


@dataclass(slots=True)
class _TablePiece:
    table: Table
    page: int


def assemble(pages: list[Page], keep: Keep | None = None) -> list[Placed]:
    """The blocks of the pages in reading order; ``keep`` is told what each leaf is made of."""
    columns = list(_columns(pages))
    usual = measure([lines for _, lines in columns])
    found: list[Piece | _TablePiece] = []
    for index, lines in columns:
        _append(found, list(_parts(lines, index, usual, keep)), usual)
    return list(_blocks(found, usual, keep))


def _columns(pages: list[Page]) -> Iterator[tuple[int, list[Line]]]:
    """The lines of every column, with the index of its page."""
    for page, runs in zip(pages, without_margins(pages), strict=True):
        rtl = is_rtl(glyph.char for glyph in page.glyphs)
        for region in regions(runs, rtl=rtl):
            yield page.index, lines_of(region)


def _parts(
    lines: list[Line], page: int, usual: Measure, keep: Keep | None
) -> Iterator[Piece | _TablePiece]:
    """The tables of a column, and the pieces of text between them."""
    start = index = 0
    while index < len(lines):
        count = table_at(lines, index)
        if not count:
            index += 1
            continue
        yield from _texts(lines[start:index], page, usual)
        yield _TablePiece(table_of(lines[index : index + count], keep), page)
        index += count
        start = index
    yield from _texts(lines[start:], page, usual)


def _texts(lines: list[Line], page: int, usual: Measure) -> Iterator[Piece]:
    for piece in pieces(lines, page, usual):
        piece.letters = joined(piece.lines, usual)
        yield piece


def _append(
    found: list[Piece | _TablePiece], parts: list[Piece | _TablePiece], usual: Measure
) -> None:
    """Add the parts of the next column; a paragraph that the break cut in two is made one.

    Notes in small type at the foot of a page step behind the paragraph they would interrupt.
    """
    first = parts[0] if parts else None
    place = len(found) - 1
    while place >= 0 and _is_note(found[place], usual) and len(found) - place < 12:
        place -= 1
    last = found[place] if place >= 0 else None
    if (
        isinstance(first, Piece)
        and isinstance(last, Piece)
        and not _is_note(first, usual)
        and _is_continued(last, first, usual)
    ):
        last.letters = join(last.letters, first.letters, usual)
        last.lines += first.lines
        parts = parts[1:]
    found += parts


def _is_note(part: Piece | _TablePiece, usual: Measure) -> bool:
    return isinstance(part, Piece) and part.size < _SMALLER * usual.size


def _is_continued(last: Piece, first: Piece, usual: Measure) -> bool:
    """Whether a column goes on with the paragraph at the foot of the one before."""
    if (
        abs(last.size - first.size) > 0.1 * last.size
        or _is_heading(last, usual)
        or _is_heading(first, usual)
        or first.marker
        or last.lines[-1].rtl != first.lines[0].rtl
    ):
        return False
    char = next((char for char in first.text if char.isalpha()), "")
    if char.islower():
        return not FINAL.search(last.text) or last.text[-1] in ",;:"
    return not FINAL.search(last.text)


def _is_heading(piece: Piece, usual: Measure) -> bool:
    """Whether a piece is set larger than the text, or bold in a text that is not, and is short."""
    text = piece.text
    if piece.marker and not text[:1].isdigit():
        return False
    if len(text) > _LONGEST_HEADING or not any(char.isalpha() for char in text):
        return False
    if piece.size >= _LARGER * usual.size:
        return len(piece.lines) <= 5
    ends = text[-1:] in ".,;:。，；："
    return piece.bold and piece.size > _SMALLER * usual.size and len(piece.lines) <= 2 and not ends


def _blocks(
    found: Sequence[Piece | _TablePiece], usual: Measure, keep: Keep | None
) -> Iterator[Placed]:
    levels = _levels(found, usual)
    for is_item, group in groupby(found, key=lambda part: isinstance(part, Piece) and _item(part)):
        parts = list(group)
        if is_item:
            depths([part for part in parts if isinstance(part, Piece)])
        for part in parts:
            if isinstance(part, _TablePiece):
                yield Placed(part.table, part.page, usual.size)
            elif part.letters:
                yield Placed(_block(part, levels, usual, keep), part.page, part.size)


def _item(piece: Piece) -> bool:
    return bool(piece.marker)


def _levels(found: Sequence[Piece | _TablePiece], usual: Measure) -> dict[float, int]:
    """The level of headings of each size, the largest first."""
    sizes = {
        _heading_size(part, usual)
        for part in found
        if isinstance(part, Piece) and _is_heading(part, usual)
    }
    ranked = sorted(sizes, reverse=True)
    return {size: min(rank, _MOST_LEVELS) for rank, size in enumerate(ranked, start=1)}


def _heading_size(piece: Piece, usual: Measure) -> float:
    """The size a heading counts as: all bold ones in the text's size are of one level."""
    return piece.size if piece.size >= _LARGER * usual.size else usual.size


def _block(piece: Piece, levels: dict[float, int], usual: Measure, keep: Keep | None) -> Block:
    if _is_heading(piece, usual):
        leaf = leaf_of(piece.letters, plain=_BOLD, keep=keep)
        return Heading(leaf, levels[_heading_size(piece, usual)])
    if piece.marker:
        rest = piece.letters[_marker_length(piece) :]
        bullet = not any(char.isalnum() for char in piece.marker)
        return ListItem(leaf_of(rest, keep=keep), piece.depth, "•" if bullet else piece.marker)
    return Paragraph(leaf_of(piece.letters, keep=keep))


def _marker_length(piece: Piece) -> int:
    """How many letters the mark of an item takes."""
    size = 0
    for index, letter in enumerate(piece.letters):
        if size >= len(piece.marker):
            return index
        size += len(letter.char)
    return len(piece.letters)
