"""Where a code point of canonical text stands in a QTextDocument, and the way back.

The one place that converts. Qt counts UTF-16 code units and puts positions of its own between the
leaves (the article heading, table cells, rules), so a straight count never holds. While the
document is built each leaf is recorded with its first offset, its first position and the places of
its astral characters (two units in Qt, one code point to us); both directions are bisections.
"""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

LINE_SEPARATOR = "\u2028"
"""What a line break inside a leaf becomes in Qt; a newline would start another block."""

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


def qt_text(text: str) -> str:
    """The text of a leaf as it is inserted into a QTextDocument."""
    return text.replace("\n", LINE_SEPARATOR)


@dataclass(frozen=True, slots=True)
class SetLeaf:
    """A leaf as it was set: first offset, first position, length, and its astral characters."""

    start: int
    position: int
    length: int
    astral: tuple[int, ...]

    def to_qt(self, index: int) -> int:
        """The position of the leaf's code point ``index``."""
        return self.position + index + bisect_left(self.astral, index)

    def to_text(self, position: int) -> int:
        """The offset at a position in the leaf; inside a surrogate pair, that of its character."""
        units = position - self.position
        low = bisect_right(range(len(self.astral)), units, key=self._units_after)
        index = units - low
        if low < len(self.astral) and index > self.astral[low]:
            index = self.astral[low]
        return self.start + max(0, min(index, self.length))

    def _units_after(self, which: int) -> int:
        """How many units of the leaf end with its astral character number ``which``."""
        return self.astral[which] + which + 2


@dataclass
class OffsetMap:
    """The leaves in the order they were set, which is that of both counts."""

    _leaves: list[SetLeaf] = field(default_factory=list)
    _starts: list[int] = field(default_factory=list)
    _positions: list[int] = field(default_factory=list)

    def add(self, start: int, position: int, text: str) -> None:
        """Record a leaf that begins at an offset and was inserted at a position."""
        astral = tuple(match.start() for match in _ASTRAL.finditer(text))
        self._leaves.append(SetLeaf(start, position, len(text), astral))
        self._starts.append(start)
        self._positions.append(position)

    @property
    def length(self) -> int:
        """How many code points the canonical text has."""
        return self._leaves[-1].start + self._leaves[-1].length if self._leaves else 0

    @property
    def first_position(self) -> int:
        """Where the first leaf begins: what stands before it is not canonical text."""
        return self._positions[0] if self._positions else 0

    def to_qt(self, offset: int) -> int:
        """The document position of an offset; offsets outside the text go to its ends."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0:
            return self.first_position
        leaf = self._leaves[index]
        return leaf.to_qt(min(offset - leaf.start, leaf.length))

    def to_text(self, position: int) -> int:
        """The offset of a document position; between two leaves, the end of the one before."""
        index = bisect_right(self._positions, position) - 1
        return self._leaves[index].to_text(position) if index >= 0 else 0
