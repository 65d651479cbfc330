"""Lines of plain text as pieces: paragraphs, list items, quotes, rules, underlined headings.

Understands text with one paragraph to a line, paragraphs between blank lines, and hard-wrapped
text, where it joins the lines of a paragraph again.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

_BULLET = re.compile(r"^(\s*)([-*+•‣▪◦●·])\s+(?=\S)")
_NUMBER = re.compile(r"^(\s*)(\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])\s+(?=\S)")
_QUOTE = re.compile(r"^\s{0,3}(>(?:\s?>)*)\s?")
_RULE = re.compile(r"^\s*([-*_=~#•·])(?:\s*\1){2,}\s*$|^\s*[⁂※]\s*$")
_UNDERLINE = re.compile(r"^\s{0,3}(=|-|~)\1{2,}\s*$")
_FINAL = re.compile(r"""[.!?…:;。！？」』]["'”’»)\]]*\s*$""")
_WIDE = re.compile(
    "[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]"
)


class Form(Enum):
    """What a piece is by its marks alone."""

    TEXT = "text"
    HEADING = "heading"
    BULLET = "bullet"
    NUMBER = "number"
    QUOTE = "quote"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that belongs together; ``after_blank`` when a blank line stands before."""

    form: Form
    text: str
    depth: int = 1
    marker: str = ""
    after_blank: bool = False


def pieces(text: str) -> list[Piece]:
    """The pieces of a text whose line breaks are single newlines."""
    lines = [line.expandtabs(4).rstrip() for line in text.split("\n")]
    return list(_Reader(lines, _margin(lines)).read())


def width(text: str) -> int:
    """How many columns a text takes, ideographs counting two."""
    return len(text) + len(_WIDE.findall(text))


def _margin(lines: list[str]) -> int:
    """The column where lines were wrapped; 0 when each line is a paragraph of its own."""
    inner = [line for line, after in pairwise(lines) if _continues(line, after)]
    if len(inner) < 2:
        return 0
    widths = sorted(width(line) for line in inner)
    margin = widths[len(widths) * 9 // 10]
    full = [line for line in inner if width(line) * 4 > margin * 3]
    open_ended = sum(not _FINAL.search(line) for line in full)
    return margin if 40 <= margin <= 110 and open_ended * 2 > len(full) else 0


def _continues(line: str, after: str) -> bool:
    plain = line.strip() and after.strip()
    return bool(plain) and not any(mark.match(after) for mark in (_BULLET, _NUMBER, _RULE, _QUOTE))


class _Reader:
    """Goes through the lines once, joining what belongs together."""

    def __init__(self, lines: list[str], margin: int) -> None:
        self._lines = lines
        self._margin = margin
        self._open: Piece | None = None
        self._last_line = ""
        self._blank = True

    def read(self) -> Iterator[Piece]:
        """The pieces in order."""
        for line in self._lines:
            if not line.strip():
                yield from self._close()
                self._blank = True
                continue
            yield from self._line(line)
            self._last_line, self._blank = line, False
        yield from self._close()

    def _line(self, line: str) -> Iterator[Piece]:
        if self._underlines(line):
            level = {"=": 1, "-": 2, "~": 3}[line.strip()[0]]
            heading = self._open
            self._open = None
            if heading:
                yield Piece(Form.HEADING, heading.text, level, after_blank=heading.after_blank)
        elif _RULE.match(line):
            yield from self._close()
            yield Piece(Form.RULE, "", after_blank=self._blank)
        elif self._joins(line):
            self._join(line)
        else:
            yield from self._close()
            self._open = self._begin(line)

    def _close(self) -> Iterator[Piece]:
        if self._open:
            yield self._open
        self._open = None

    def _underlines(self, line: str) -> bool:
        """A row of = or - under one short line of text."""
        if not (self._open and self._open.form is Form.TEXT and _UNDERLINE.match(line)):
            return False
        title = self._open.text
        return "\n" not in title and width(title) <= 100 and title == self._last_line.strip()

    def _joins(self, line: str) -> bool:
        """Whether a line goes on with the open piece."""
        if not self._open or self._mark(line):
            return self._same_quote(line)
        if self._open.form is Form.QUOTE:
            return False
        indent, before = _indent(line), _indent(self._last_line)
        if self._open.form in {Form.BULLET, Form.NUMBER}:
            return indent > 0 or self._filled(line)
        return indent <= before + 1 and self._filled(line)

    def _same_quote(self, line: str) -> bool:
        if not self._open or self._open.form is not Form.QUOTE or not self._margin:
            return False
        found = _QUOTE.match(line)
        rest = line[found.end() :] if found else ""
        return bool(found and rest.strip() and _depth(found) == self._open.depth)

    def _filled(self, line: str) -> bool:
        """Whether the line before ends near the margin, so that this one goes on with it."""
        room = self._margin - width(self._last_line)
        first = width(line.split(maxsplit=1)[0])
        return bool(self._margin) and room <= max(first + 1, self._margin // 4)

    def _join(self, line: str) -> None:
        if self._open:
            text = _QUOTE.sub("", line) if self._open.form is Form.QUOTE else line
            self._open = Piece(
                self._open.form,
                _joined(self._open.text, text.strip()),
                self._open.depth,
                self._open.marker,
                self._open.after_blank,
            )

    def _begin(self, line: str) -> Piece:
        found = self._mark(line)
        if not found:
            return Piece(Form.TEXT, line.strip(), after_blank=self._blank)
        form, match = found
        rest = line[match.end() :].strip()
        if form is Form.QUOTE:
            return Piece(form, rest, _depth(match), after_blank=self._blank)
        marker = "•" if form is Form.BULLET else match.group(2)
        depth = min(1 + _indent(line) // 2, 9)
        return Piece(form, rest, depth, marker, self._blank)

    @staticmethod
    def _mark(line: str) -> tuple[Form, re.Match[str]] | None:
        for form, pattern in (
            (Form.QUOTE, _QUOTE),
            (Form.BULLET, _BULLET),
            (Form.NUMBER, _NUMBER),
        ):
            if match := pattern.match(line):
                return form, match
        return None


def _depth(quote: re.Match[str]) -> int:
    return min(quote.group(1).count(">"), 9)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _joined(before: str, after: str) -> str:
    """Two lines of one paragraph; ideographs need no space between, a soft hyphen no hyphen."""
    if _WIDE.match(before[-1:]) and _WIDE.match(after[:1]):
        return before + after
    if before.endswith("\u00ad"):
        return before[:-1] + after
    return f"{before} {after}" if before else after
