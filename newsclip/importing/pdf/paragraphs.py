"""Lines to paragraphs: where one begins, what a list item is, which words a hyphen parts."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from newsclip.importing.pdf.lines import WIDE, Letter, Line

_BULLET = re.compile(r"^([•‣▪◦●■□▶►–—*·∙-])\s+(?=\S)")
_NUMBER = re.compile(r"^(\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])\s+(?=\S)", re.IGNORECASE)
FINAL = re.compile(r"""[.!?…:;。！？：；؟۔]["'”’»)\]」』）]*$""")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@dataclass(slots=True)
class Piece:
    """Lines that belong together. ``marker`` is that of a list item, ``cells`` rows of a table."""

    lines: list[Line]
    page: int
    marker: str = ""
    depth: int = 1
    table: list[list[list[Letter]]] = field(default_factory=list)
    letters: list[Letter] = field(default_factory=list)

    @property
    def size(self) -> float:
        """The size of its type."""
        return self.lines[0].size

    @property
    def bold(self) -> bool:
        """Whether all of it is bold."""
        return all(line.bold for line in self.lines)

    @property
    def text(self) -> str:
        """Its text, once its lines are joined."""
        return "".join(letter.char for letter in self.letters)


@dataclass(frozen=True, slots=True)
class Measure:
    """What is usual in a document: the size of its running text, its leading, its words."""

    size: float
    leading: float
    """From line to line, in the size of the type."""
    words: frozenset[str]


def measure(columns: Sequence[Sequence[Line]]) -> Measure:
    """What most of the lines have in common."""
    sizes: Counter[float] = Counter()
    leadings: Counter[float] = Counter()
    words: set[str] = set()
    for lines in columns:
        for before, line in zip([None, *lines], lines, strict=False):
            sizes[line.size] += len(line.letters)
            if before and before.size == line.size:
                leadings[round((before.middle - line.middle) / line.size, 1)] += 1
            words |= {word.casefold() for word in _WORD.findall(line.text)[:-1]}
    size = sizes.most_common(1)[0][0] if sizes else 10.0
    usual = [(count, -value) for value, count in leadings.items() if 0.9 <= value <= 2.6]
    return Measure(size, -max(usual)[1] if usual else 1.25, frozenset(words))


def pieces(lines: Sequence[Line], page: int, usual: Measure) -> Iterator[Piece]:
    """The paragraphs, list items and lone lines of one column."""
    if not lines:
        return
    body = [line for line in lines if abs(line.size - usual.size) < 1] or list(lines)
    start = min(line.start for line in body)
    end = max(line.end for line in body)
    current: Piece | None = None
    for line in lines:
        if current and _goes_on(current, line, start, end, usual):
            current.lines.append(line)
            continue
        if current:
            yield current
        current = Piece([line], page, _marker(line, current))
    if current:
        yield current


def _marker(line: Line, before: Piece | None) -> str:
    """The mark of a list item: any bullet, a number where one begins or goes on in order."""
    if found := _BULLET.match(line.text):
        return found[1]
    found = _NUMBER.match(line.text)
    if not found or line.text[found.end() :].isdecimal():
        return ""
    first = found[1].strip("().").lower() in {"1", "a", "i"}
    return found[1] if first or (before and _NUMBER.match(before.lines[0].text)) else ""


def _goes_on(piece: Piece, line: Line, start: float, end: float, usual: Measure) -> bool:
    """Whether a line belongs to the piece before it."""
    last = piece.lines[-1]
    if abs(line.size - piece.size) > 0.12 * piece.size or _differs(piece, line, end):
        return False
    step = last.middle - line.middle
    if step > (usual.leading + 0.35) * max(line.size, last.size) or step <= 0:
        return False
    if line.size > 1.3 * usual.size:
        return True
    if _BULLET.match(line.text) and _begins_item(piece, line):
        return False
    if _NUMBER.match(line.text) and (piece.marker or FINAL.search(last.text)):
        return _marker(line, piece) == ""
    em = line.size
    if piece.marker:
        return _goes_on_item(piece, line, end)
    if _indented(piece, line, start, em):
        return False
    return _filled(last, line, end) or not _ended(last, start, end)


def _differs(piece: Piece, line: Line, end: float) -> bool:
    """Whether bold sets a line apart from the piece, as a heading in the text's own size.

    A line within a paragraph may be bold throughout by chance.
    """
    return piece.bold != line.bold and (
        FINAL.search(piece.lines[-1].text) is not None
        or not _filled(piece.lines[-1], line, end)
        or piece.bold
    )


def _begins_item(piece: Piece, line: Line) -> bool:
    dash = line.text[0] in "–—-*·"
    return not dash or bool(piece.marker) or FINAL.search(piece.lines[-1].text) is not None


def _goes_on_item(piece: Piece, line: Line, end: float) -> bool:
    """A line of a list item hangs under its text, or the line before is full."""
    first, last = piece.lines[0], piece.lines[-1]
    if line.start > first.start + 0.5 * line.size:
        return _filled(last, line, end) or not FINAL.search(last.text)
    return abs(line.start - first.start) < line.size and _filled(last, line, end)


def _indented(piece: Piece, line: Line, start: float, em: float) -> bool:
    """Whether the line is set in, as the first of a paragraph, and the line before was not."""
    last = piece.lines[-1]
    centred = len(piece.lines) == 1 and abs((line.start + line.end) - (last.start + last.end)) < em
    return not centred and line.start > start + 0.8 * em and line.start > last.start + 0.8 * em


def _filled(last: Line, line: Line, end: float) -> bool:
    """Whether the first word of a line would not have fitted on the line before."""
    if WIDE.match(line.text[:1]):
        return last.end + 2.2 * line.size > end
    word = line.text.split(" ", 1)[0]
    share = len(word) / max(len(line.text), 1)
    return last.end + share * (line.end - line.start) + 0.2 * line.size > end - 0.6 * line.size


def _ended(last: Line, start: float, end: float) -> bool:
    """Whether a line that has room left is the last of its paragraph."""
    return FINAL.search(last.text) is not None or last.end - start < 0.75 * (end - start)


def joined(lines: Sequence[Line], usual: Measure) -> list[Letter]:
    """The letters of lines as one run of text, words parted at the line's end made whole."""
    letters: list[Letter] = []
    for line in lines:
        letters = join(letters, line.letters, usual)
    return letters


def join(before: list[Letter], after: Sequence[Letter], usual: Measure) -> list[Letter]:
    """Two runs of letters as one."""
    if not before or not after:
        return [*before, *after]
    last, first = before[-1].char[-1], after[0].char[0]
    if last == "\u00ad":
        return [*before[:-1], *after]
    if last in "-‐" and len(before) > 1 and before[-2].char[-1].isalpha():
        whole = first.islower() and _is_one_word(before, after, usual)
        return [*(before[:-1] if whole else before), *after]
    if WIDE.match(last) and WIDE.match(first):
        return [*before, *after]
    style = before[-1].style & after[0].style
    href = before[-1].href if before[-1].href == after[0].href else ""
    return [*before, Letter(" ", style, href), *after]


def _is_one_word(before: Sequence[Letter], after: Sequence[Letter], usual: Measure) -> bool:
    """Whether a hyphen at a line's end only parts a word, by how the document writes it elsewhere."""
    tail = "".join(letter.char for letter in before[-40:]).split(" ")[-1][:-1]
    head = "".join(letter.char for letter in after[:40]).split(" ")[0]
    found = _WORD.match(head)
    rest = found[0] if found else head
    one = f"{tail}{rest}".casefold()
    with_hyphen = f"{tail}-{rest}".casefold()
    if one in usual.words:
        return True
    return with_hyphen not in usual.words and "-" not in tail


def depths(items: Sequence[Piece]) -> None:
    """Set the depth of list items in a row, by how far each is set in."""
    steps: list[float] = []
    for item in items:
        first = item.lines[0]
        while steps and first.start < steps[-1] - 0.5 * first.size:
            steps.pop()
        if not steps or first.start > steps[-1] + 0.5 * first.size:
            steps.append(first.start)
        item.depth = min(len(steps), 9)
