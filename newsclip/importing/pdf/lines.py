"""The lines of a column: glyphs in the order in which they are read, with spaces between words."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from statistics import median

from newsclip.domain.document import Inline, InlineStyle, Leaf
from newsclip.importing.pdf.glyphs import Face, Glyph, Place, Run, rows_of

_RTL = frozenset({"R", "AL"})
_LTR = frozenset({"L", "EN", "AN"})
WIDE = re.compile(
    "[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]"
)
_SPACELESS = re.compile(
    "[\u2e80-\u303e\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]"
)
_CELL = "\t"
"""Stands between two cells of a line."""
_BRACKETS = {char: (pair[0], pair[1]) for pair in ("()", "[]", "{}") for char in pair}
_CELL_GAP = 1.2
"""White between the cells of a row, in the size of the type."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A character, or two of one glyph, and how it is set."""

    char: str
    style: frozenset[InlineStyle] = frozenset()
    href: str = ""
    place: Place | None = None


Keep = Callable[[Leaf, Sequence["Letter"]], None]
"""Told of each leaf that is made, and of the letters it is made of."""


@dataclass(slots=True)
class Line:
    """A line of text. ``start`` and ``end`` grow in reading direction, whichever that is."""

    letters: list[Letter]
    start: float
    end: float
    bottom: float
    top: float
    size: float
    bold: bool
    rtl: bool
    cells: list[tuple[float, float, list[Letter]]]

    @property
    def text(self) -> str:
        """Its characters."""
        return "".join(letter.char for letter in self.letters)

    @property
    def middle(self) -> float:
        """The height of its middle."""
        return (self.bottom + self.top) / 2


def lines_of(runs: Sequence[Run]) -> list[Line]:
    """The lines of one column, from the top down."""
    return [_line(row) for row in rows_of(_with_drop_caps(runs))]


def _with_drop_caps(runs: Sequence[Run]) -> Sequence[Run]:
    """The runs, with a capital over several lines made as high as the first of them."""
    if not runs:
        return runs
    usual = median(run.size for run in runs for _ in run.glyphs)
    for run in runs:
        if len(run.glyphs) <= 2 and run.size > 1.9 * usual:
            beside = [
                other
                for other in runs
                if other.left >= run.right - 1
                and other.left - run.right < 2 * usual
                and run.bottom < (other.top + other.bottom) / 2 < run.top
            ]
            if len(beside) > 1:
                first = max(beside, key=lambda other: other.top)
                run.top, run.bottom = first.top, first.bottom
                for glyph in run.glyphs:
                    glyph.top, glyph.bottom, glyph.face = (
                        first.top, first.bottom, first.glyphs[0].face,
                    )  # fmt: skip
    return runs


def _line(row: Sequence[Run]) -> Line:
    glyphs = [glyph for run in row for glyph in run.glyphs]
    rtl = is_rtl(glyph.char for glyph in glyphs)
    sizes = [glyph.face.size for glyph in glyphs]
    size = max(set(sizes), key=lambda one: (sizes.count(one), one))
    usual = [glyph for glyph in glyphs if glyph.face.size == size]
    bottom, top = median(glyph.bottom for glyph in usual), median(glyph.top for glyph in usual)
    cells = _cells(_in_reading_order(glyphs, size, rtl=rtl), size, bottom, top)
    left, right = min(glyph.left for glyph in glyphs), max(glyph.right for glyph in glyphs)
    letters: list[Letter] = []
    for _, _, cell in cells:
        letters += [Letter(" "), *cell] if letters and cell else cell
    return Line(
        letters,
        -right if rtl else left,
        -left if rtl else right,
        bottom,
        top,
        size,
        sum(glyph.face.bold for glyph in glyphs) * 10 >= 9 * len(glyphs),
        rtl,
        cells,
    )


def is_rtl(chars: Iterable[str]) -> bool:
    """Whether most letters are of a script that is written from the right."""
    balance = 0
    for char in chars:
        kind = unicodedata.bidirectional(char[0])
        balance += (kind in _RTL) - (kind == "L")
    return balance > 0


def _in_reading_order(glyphs: Sequence[Glyph], size: float, *, rtl: bool) -> list[Glyph]:
    """Glyphs by the place where each stands, with spaces, runs of the other direction turned round.

    What PDFium makes of such lines is not relied on: it turns words of mixed lines the wrong way.
    """
    mixed = rtl or any(_kind(glyph) in _RTL for glyph in glyphs)
    ordered = sorted(glyphs, key=lambda glyph: -glyph.right if rtl else glyph.left)
    if mixed:
        _settle(ordered, glyphs)
    spaced = list(_with_spaces(ordered, size, mixed=mixed))
    return _with_brackets(_turned_round(spaced, rtl=rtl)) if mixed else spaced


def _kind(glyph: Glyph) -> str:
    return unicodedata.bidirectional(glyph.char[0])


def _turned_round(ordered: Iterable[Glyph], *, rtl: bool) -> list[Glyph]:
    """Glyphs in the order of the line, with each stretch of the other direction in its own."""
    against = _LTR if rtl else _RTL
    result: list[Glyph] = []
    stretch: list[Glyph] = []
    neutral: list[Glyph] = []
    for glyph in ordered:
        kind = _kind(glyph)
        if kind in against:
            stretch += [*neutral, glyph]
            neutral = []
        elif stretch and kind not in _RTL | _LTR and glyph.char != _CELL:
            neutral.append(glyph)
        else:
            result += [*reversed(stretch), *neutral, glyph]
            stretch, neutral = [], []
    return [*result, *reversed(stretch), *neutral]


def _with_brackets(ordered: list[Glyph]) -> list[Glyph]:
    """Brackets of lines that mix directions the way round that the spaces beside them say."""
    for index, glyph in enumerate(ordered):
        if glyph.char not in _BRACKETS:
            continue
        before = index == 0 or ordered[index - 1].char.isspace()
        after = index + 1 == len(ordered) or ordered[index + 1].char.isspace()
        if before != after:
            opening, closing = _BRACKETS[glyph.char]
            ordered[index] = replace(glyph, char=opening if before else closing)
    return ordered


def _settle(ordered: list[Glyph], as_written: Sequence[Glyph]) -> None:
    """Put letters that reach over each other, as Arabic ones do, in the order of the file."""
    places = {id(glyph): place for place, glyph in enumerate(as_written)}
    for index in range(len(ordered) - 1):
        one, other = ordered[index], ordered[index + 1]
        overlap = min(one.right, other.right) - max(one.left, other.left)
        narrower = min(one.right - one.left, other.right - other.left)
        swapped = places[id(one)] == places[id(other)] + 1
        if swapped and overlap > 0.3 * narrower and _kind(one) in _RTL:
            ordered[index], ordered[index + 1] = other, one


def _with_spaces(ordered: Sequence[Glyph], size: float, *, mixed: bool) -> Iterator[Glyph]:
    """The glyphs with a space, or the mark of a new cell, where white parts them."""
    widest = _widest_space(ordered, size)
    before: Glyph | None = None
    for glyph in ordered:
        if before:
            gap = _gap(before, glyph)
            char = _CELL if gap > widest else " "
            if char == _CELL or _is_space(before, glyph, gap, size, mixed=mixed):
                edges = sorted((before.left, before.right, glyph.left, glyph.right))
                both = before.face if before.face == glyph.face else Face(size)
                href = before.href if before.href == glyph.href else ""
                yield Glyph(char, edges[1], edges[2], glyph.bottom, glyph.top, both, href=href)
        yield glyph
        before = glyph


def _cells(
    ordered: Iterable[Glyph], size: float, bottom: float, top: float
) -> list[tuple[float, float, list[Letter]]]:
    """The letters of a line, parted into cells, each with its edges."""
    cells: list[tuple[float, float, list[Letter]]] = []
    for is_mark, group in groupby(ordered, key=lambda glyph: glyph.char == _CELL):
        if not is_mark:
            glyphs = list(group)
            letters = [
                Letter(glyph.char, _style(glyph, size, bottom, top), glyph.href, glyph.place)
                for glyph in glyphs
            ]
            left, right = min(glyph.left for glyph in glyphs), max(glyph.right for glyph in glyphs)
            cells.append((left, right, letters))
    return cells


def _widest_space(ordered: Sequence[Glyph], size: float) -> float:
    """How wide white is at the most that parts words and not cells; in justified lines it is wider."""
    gaps = [_gap(one, other) for one, other in pairwise(ordered)]
    least = min((gap for gap in gaps if gap > 0.16 * size), default=0.0)
    return max(_CELL_GAP * size, 2.5 * least if least < _CELL_GAP * size else 0.0)


def _gap(one: Glyph, other: Glyph) -> float:
    return max(other.left - one.right, one.left - other.right)


def _is_space(before: Glyph, glyph: Glyph, gap: float, size: float, *, mixed: bool) -> bool:
    """Whether white between two glyphs is a space; none stands between ideographs."""
    if _SPACELESS.match(before.char[-1]) and _SPACELESS.match(glyph.char[0]):
        return False
    written = glyph.spaced or (mixed and before.spaced)
    return gap > (0.04 if written else 0.13) * size


def _style(glyph: Glyph, size: float, bottom: float, top: float) -> frozenset[InlineStyle]:
    styles = set()
    if glyph.face.bold:
        styles.add(InlineStyle.BOLD)
    if glyph.face.italic:
        styles.add(InlineStyle.ITALIC)
    if glyph.face.size < 0.8 * size:
        rise = glyph.middle - (bottom + top) / 2
        if rise > 0.12 * size:
            styles.add(InlineStyle.SUPERSCRIPT)
        elif rise < -0.12 * size:
            styles.add(InlineStyle.SUBSCRIPT)
    return frozenset(styles)


def leaf_of(
    letters: Sequence[Letter],
    *,
    plain: frozenset[InlineStyle] = frozenset(),
    keep: Keep | None = None,
) -> Leaf:
    """Letters as a leaf with its spans; ``plain`` are styles that all have and none shows."""
    letters = stripped(letters)
    spans: list[Inline] = []
    started: dict[tuple[InlineStyle, str], int] = {}
    offset = 0
    for letter in [*letters, Letter("")]:
        current: set[tuple[InlineStyle, str]] = {(style, "") for style in letter.style - plain}
        if letter.href:
            current.add((InlineStyle.LINK, letter.href))
        spans += [Inline(started.pop(key), offset, *key) for key in set(started) - current]
        for key in current - set(started):
            started[key] = offset
        offset += len(letter.char)
    spans.sort(key=lambda span: (span.start, -span.end, span.style, span.href))
    leaf = Leaf("".join(letter.char for letter in letters), tuple(spans))
    if keep is not None:
        keep(leaf, letters)
    return leaf


def stripped(letters: Sequence[Letter]) -> list[Letter]:
    """The letters without spaces at their ends."""
    kept = list(letters)
    while kept and kept[-1].char == " ":
        kept.pop()
    while kept and kept[0].char == " ":
        kept.pop(0)
    return kept
