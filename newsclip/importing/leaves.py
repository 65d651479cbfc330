"""Making leaves: cutting text that is too long for one, and moving its styled spans along."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from newsclip.domain.document import (
    Block,
    Code,
    Heading,
    Inline,
    Leaf,
    ListItem,
    Paragraph,
    Quote,
)

LONGEST = 20_000
"""Code points in a leaf: beyond, a layout engine takes too long over one paragraph."""
_SENTENCE = re.compile(r"""[.!?…]["'”’»)\]]*\s|[。！？][”』」]?""")


def split_long(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, with each leaf that is too long cut at the end of a line, sentence or word."""
    for block in blocks:
        if isinstance(block, Heading | Paragraph | ListItem | Quote | Code) and _too_long(block):
            yield from _parts(block)
        else:
            yield block


def _too_long(block: Heading | Paragraph | ListItem | Quote | Code) -> bool:
    return len(block.leaf.text) > LONGEST


def _parts(block: Heading | Paragraph | ListItem | Quote | Code) -> Iterator[Block]:
    for index, leaf in enumerate(cut(block.leaf)):
        if isinstance(block, Heading):
            yield Paragraph(leaf)
        elif isinstance(block, ListItem) and index:
            yield replace(block, leaf=leaf, marker="")
        else:
            yield replace(block, leaf=leaf)


def cut(leaf: Leaf) -> Iterator[Leaf]:
    """A leaf as several of at most LONGEST code points; the white space at the cuts is dropped."""
    start = 0
    inlines = list(leaf.inlines)
    while start < len(leaf.text):
        end = _cutting_point(leaf.text, start)
        yield part(leaf.text, inlines, start, end)
        # Spans that end before the cut are done with: keeps this linear in their number.
        inlines = [inline for inline in inlines if inline.end > end]
        start = _after_space(leaf.text, end)


def part(text: str, inlines: Iterable[Inline], start: int, end: int) -> Leaf:
    """The text from start to end without space at its end, and the spans that fall in it."""
    kept = text[start:end].rstrip(" \n")
    size = len(kept)
    spans = (
        replace(span, start=max(span.start - start, 0), end=min(span.end - start, size))
        for span in inlines
    )
    return Leaf(kept, tuple(span for span in spans if span.start < span.end))


def _cutting_point(text: str, start: int) -> int:
    end = start + LONGEST
    if end >= len(text):
        return len(text)
    window = text[start:end]
    line = window.rfind("\n", LONGEST // 2)
    if line > 0:
        return start + line
    stops = [found.end() for found in _SENTENCE.finditer(window, LONGEST // 2)]
    if stops:
        return start + stops[-1]
    space = window.rfind(" ", LONGEST // 2)
    return start + space if space > 0 else end


def _after_space(text: str, index: int) -> int:
    while index < len(text) and text[index] in " \n":
        index += 1
    return index
