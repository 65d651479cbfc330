"""The paragraphs of a rich text as blocks: headings, list items, and rows of cells."""

import re
from collections import Counter

from newsclip.domain.document import Block, Cell, Heading, Leaf, ListItem, Paragraph, Quote, Table
from newsclip.domain.text import flow
from newsclip.importing.inline_text import LeafBuilder
from newsclip.importing.office_article import Body, Facts, one_leaf
from newsclip.importing.rtf.state import ParagraphLook

_HEADING = re.compile(r"^(?:heading|überschrift|titre|título|titolo)\s*([1-9])$", re.IGNORECASE)
_LARGER = 1.2
_LONGEST_HEADING = 200
_BULLETS = re.compile(r"^[^\w(]*$")


class Paragraphs:
    """Collects paragraphs in ``body``; ``names`` has the names of styles by their numbers."""

    def __init__(self, facts: Facts) -> None:
        self.body = Body()
        self.facts = facts
        self.names: dict[int, str] = {}
        self.look = ParagraphLook()
        self.marker = ""
        self.notes: list[tuple[LeafBuilder, list[Leaf]]] = []
        self._sizes: Counter[int] = Counter()
        self._weights: Counter[int] = Counter()
        self._placed: list[tuple[int, int]] = []
        self._cell: list[Leaf] = []
        self._row: list[Cell] = []
        self._rows: list[tuple[Cell, ...]] = []

    def weigh(self, text: str, size: int) -> None:
        """Count text of the open paragraph for the size it is set in."""
        if text.strip():
            self._weights[size] += len(text)

    def begin_note(self) -> None:
        """Put the open paragraph aside for a note."""
        self.notes.append((self.body.leaf, []))
        self.body.leaf = LeafBuilder()

    def end_note(self) -> None:
        """Go on with the paragraph that the note belongs to."""
        if self.notes:
            leaf = self.body.leaf.take()
            self.body.leaf, leaves = self.notes.pop()
            self.body.refer([*leaves, leaf])

    def finish(self) -> None:
        """End what is open at the end of the text."""
        self.end()
        self._end_table()
        self.set_headings()

    def end(self) -> None:
        """End a paragraph: of the text, of a note, or of the cell of a table."""
        leaf = self.body.leaf.take()
        if self.notes:
            self.notes[-1][1].append(leaf)
            return
        marker, self.marker = self.marker, ""
        sizes, self._weights = self._weights, Counter()
        if self.look.in_table:
            self._cell.append(leaf)
            return
        self._end_table()
        size = sizes.most_common(1)[0][0] if sizes else 0
        if not sizes:
            self.body.emit(None)
            return
        self._sizes.update(sizes)
        self._placed.append((len(self.body.blocks), size))
        self.body.emit(self._block(leaf, marker))

    def _block(self, leaf: Leaf, marker: str) -> Block:
        name = self.names.get(self.look.style, "") if self.look.style else ""
        found = _HEADING.match(name)
        level = self.look.level or (min(int(found[1]), 6) if found else 0)
        if name == "title" and not self.facts.heading:
            self.facts.heading = flow(leaf.text)
            level = 1
        if level:
            return Heading(leaf, level)
        if marker or self.look.listed:
            return ListItem(leaf, self.look.depth, "•" if _BULLETS.match(marker) else marker[:20])
        return Quote(leaf) if "quot" in name else Paragraph(leaf)

    def end_cell(self) -> None:
        """End a cell of a table with what stands in it."""
        parts = [leaf for leaf in (*self._cell, self.body.leaf.take()) if leaf.text]
        self._row.append(Cell(one_leaf(parts)))
        self._cell, self.marker, self._weights = [], "", Counter()

    def end_row(self) -> None:
        """End a row of a table; one without any text is left out."""
        if any(cell.leaf.text for cell in self._row):
            self._rows.append(tuple(self._row))
        self._row = []

    def _end_table(self) -> None:
        if self._cell:
            self.end_cell()
        self.end_row()
        if self._rows:
            self.body.emit(Table(tuple(self._rows)))
            self._rows = []

    def set_headings(self) -> None:
        """Make short paragraphs in large type headings, where no style says which are."""
        blocks = self.body.blocks
        if any(isinstance(block, Heading) for block in blocks) or not self._sizes:
            return
        usual = self._sizes.most_common(1)[0][0]
        large = [
            (index, size)
            for index, size in self._placed
            if size >= _LARGER * usual and len(blocks[index].leaves[0].text) <= _LONGEST_HEADING
        ]
        levels = sorted({size for _, size in large}, reverse=True)
        for index, size in large:
            block = blocks[index]
            if isinstance(block, Paragraph):
                blocks[index] = Heading(block.leaf, min(levels.index(size) + 1, 6))
