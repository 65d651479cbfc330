"""A document: the readable content of a version, as a sequence of blocks holding leaves.

A *leaf* is a run of text that lays out as one paragraph: a heading, a paragraph, a list item, a
quote, a code block, a table cell, a caption, or an image (one U+FFFC). The *canonical text* of a
document is its leaves joined by a newline. Every offset in NewsClip counts Unicode code points in
it. A leaf may itself contain newlines (line breaks in code or verse); they count as one.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from newsclip.domain.text import OBJECT


class InlineStyle(StrEnum):
    """How a span of text inside a leaf is set."""

    BOLD = "bold"
    ITALIC = "italic"
    UNDERLINE = "underline"
    STRIKE = "strike"
    CODE = "code"
    SUPERSCRIPT = "superscript"
    SUBSCRIPT = "subscript"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Inline:
    """A styled span, in code points from the start of its leaf; ``href`` only for links."""

    start: int
    end: int
    style: InlineStyle
    href: str = ""


@dataclass(frozen=True, slots=True)
class Leaf:
    """Text that lays out as one paragraph, with its styled spans in order of their start."""

    text: str
    inlines: tuple[Inline, ...] = ()


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 (the largest) to 6."""

    leaf: Leaf
    level: int = 2

    @property
    def leaves(self) -> tuple[Leaf, ...]:
        """The one leaf."""
        return (self.leaf,)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of running text; ``caption`` when it belongs to an image or a table."""

    leaf: Leaf
    caption: bool = False

    @property
    def leaves(self) -> tuple[Leaf, ...]:
        """The one leaf."""
        return (self.leaf,)


@dataclass(frozen=True, slots=True)
class ListItem:
    """A list item: ``depth`` from 1; ``marker`` as shown ("•", "3."), empty where it goes on."""

    leaf: Leaf
    depth: int = 1
    marker: str = "•"

    @property
    def leaves(self) -> tuple[Leaf, ...]:
        """The one leaf."""
        return (self.leaf,)


@dataclass(frozen=True, slots=True)
class Quote:
    """A paragraph of a block quotation, ``depth`` from 1."""

    leaf: Leaf
    depth: int = 1

    @property
    def leaves(self) -> tuple[Leaf, ...]:
        """The one leaf."""
        return (self.leaf,)


@dataclass(frozen=True, slots=True)
class Code:
    """Preformatted text; its leaf keeps spaces and newlines."""

    leaf: Leaf
    language: str = ""

    @property
    def leaves(self) -> tuple[Leaf, ...]:
        """The one leaf."""
        return (self.leaf,)


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell; spans count rows and columns."""

    leaf: Leaf
    header: bool = False
    colspan: int = 1
    rowspan: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells. Rows may be uneven; each cell is a leaf, in reading order."""

    rows: tuple[tuple[Cell, ...], ...]

    @property
    def leaves(self) -> tuple[Leaf, ...]:
        """The leaves of all cells, row by row."""
        return tuple(cell.leaf for row in self.rows for cell in row)


@dataclass(frozen=True, slots=True)
class Image:
    """An image: ``source`` is the address in the page, ``sha256`` its stored content, if any."""

    source: str = ""
    sha256: str = ""
    alt: str = ""
    width: int = 0
    height: int = 0

    @property
    def leaves(self) -> tuple[Leaf, ...]:
        """One leaf of a single U+FFFC."""
        return (_IMAGE_LEAF,)


@dataclass(frozen=True, slots=True)
class Rule:
    """A thematic break; it has no text and takes no offset."""

    @property
    def leaves(self) -> tuple[Leaf, ...]:
        """None."""
        return ()


_IMAGE_LEAF = Leaf(OBJECT)

Block = Heading | Paragraph | ListItem | Quote | Code | Table | Image | Rule


@dataclass(frozen=True, slots=True)
class PlacedLeaf:
    """A leaf and where it stands: index of its block, and its first code point in the text."""

    leaf: Leaf
    block: int
    start: int

    @property
    def end(self) -> int:
        """One past its last code point."""
        return self.start + len(self.leaf.text)


@dataclass(frozen=True)
class Document:
    """The readable content of a version."""

    blocks: tuple[Block, ...] = field(default=())
    pages: tuple[tuple[int, str], ...] = field(default=(), compare=False)
    """Where the original has pages: the code point each begins at, and the number printed on it."""

    @cached_property
    def text(self) -> str:
        """The canonical text."""
        return "\n".join(leaf.text for block in self.blocks for leaf in block.leaves)

    @cached_property
    def placed(self) -> tuple[PlacedLeaf, ...]:
        """Every leaf with its place, in reading order."""
        return tuple(self._place())

    @cached_property
    def _starts(self) -> list[int]:
        return [placed.start for placed in self.placed]

    @cached_property
    def _paragraph_numbers(self) -> list[int]:
        """For each leaf, how many paragraphs of prose there are up to and with it."""
        numbers, count = [], 0
        for placed in self.placed:
            count += not isinstance(self.blocks[placed.block], Heading | Image)
            numbers.append(max(count, 1))
        return numbers

    def _place(self) -> Iterator[PlacedLeaf]:
        start = 0
        for index, block in enumerate(self.blocks):
            for leaf in block.leaves:
                yield PlacedLeaf(leaf, index, start)
                start += len(leaf.text) + 1

    def leaf_at(self, offset: int) -> PlacedLeaf | None:
        """The leaf holding the offset, the newline after it included; None in an empty document."""
        index = bisect_right(self._starts, offset) - 1
        return self.placed[index] if index >= 0 else None

    def image_at(self, offset: int) -> Image | None:
        """The image that stands at the offset, or None."""
        placed = self.leaf_at(offset)
        block = self.blocks[placed.block] if placed and placed.start == offset else None
        return block if isinstance(block, Image) else None

    def caption_at(self, offset: int) -> str:
        """The caption that follows the image at the offset; empty when none does."""
        placed = self.leaf_at(offset)
        after = self.blocks[placed.block + 1 : placed.block + 2] if placed else ()
        below = [block for block in after if isinstance(block, Paragraph) and block.caption]
        return " ".join(leaf.text for block in below for leaf in block.leaves)

    @cached_property
    def images(self) -> tuple[tuple[int, Image], ...]:
        """Every image with its offset, in reading order."""
        blocks = ((placed.start, self.blocks[placed.block]) for placed in self.placed)
        return tuple((start, block) for start, block in blocks if isinstance(block, Image))

    def paragraph_number(self, offset: int) -> int:
        """The number a reader would give the paragraph at the offset, counted from 1."""
        index = bisect_right(self._starts, offset) - 1
        return self._paragraph_numbers[index] if index >= 0 else 1

    def page_label(self, offset: int) -> str:
        """The number printed on the page the offset stands on; empty where there are no pages."""
        index = bisect_right([start for start, _ in self.pages], offset) - 1
        return self.pages[max(index, 0)][1] if self.pages else ""
