"""A tree of HTML elements as the blocks of a document: the one way from mark-up to leaves."""

import re
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import count

from newsclip.domain.document import (
    Block,
    Code,
    Heading,
    Image,
    InlineStyle,
    Leaf,
    ListItem,
    Paragraph,
    Quote,
    Rule,
)
from newsclip.importing.html_images import ImageReader
from newsclip.importing.html_math import formula
from newsclip.importing.html_tables import is_data_table, read_table
from newsclip.importing.html_tree import Element
from newsclip.importing.inline_styles import STYLES, style_of
from newsclip.importing.inline_text import LeafBuilder

_INLINE = frozenset(
    ["a", "abbr", "acronym", "bdi", "bdo", "big", "data", "font", "label", "mark", "nobr", "q", "rb",
     "rp", "rt", "rtc", "ruby", "small", "span", "time", "wbr"]
) | set(STYLES)  # fmt: skip
_IN_LINES = _INLINE | {"br", "img"}
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_CAPTIONS = frozenset({"figcaption", "caption"})
_LANGUAGE = re.compile(r"(?:^|\s)(?:language|lang|highlight-source|brush:)[-\s]?([\w+#.-]+)")


@dataclass(frozen=True, slots=True)
class PlacedBlock:
    """A block, and the element of the page that it came from."""

    block: Block
    element: Element


@dataclass(slots=True)
class _List:
    """An open list: its numbers run unless it is a bulleted one."""

    ordered: bool
    style: str
    numbers: Iterator[int]


@dataclass(slots=True)
class _Item:
    """An open list item; the marker goes to its first leaf."""

    marker: str


class HtmlReader:
    """Walks a tree once. ``blocks`` has what it found, ``images`` the bytes found in the page."""

    def __init__(
        self,
        base: str,
        images: ImageReader | None = None,
        without: Collection[Element] = frozenset(),
    ) -> None:
        self._base = base
        self._without = without
        self._images = images or ImageReader(base)
        self._leaf = LeafBuilder()
        self._lists: list[_List] = []
        self._holders: list[_Item | str] = []
        self._heading = 0
        self._caption = 0
        self.blocks: list[PlacedBlock] = []

    @property
    def images(self) -> dict[str, bytes]:
        """The bytes of images inside the page, by source."""
        return self._images.found

    def leave_out(self, elements: Collection[Element]) -> None:
        """Pass these elements over from now on, with all that is in them."""
        self._without = elements

    def read(self, element: Element) -> list[PlacedBlock]:
        """The blocks of an element and all below it."""
        self._block(element)
        return self.blocks

    def _walk(self, element: Element, holder: Element) -> None:
        """The text and children of an element; ``holder`` is the block element round them."""
        if element.text:
            self._leaf.add(element.text)
        for child in element:
            if child in self._without:
                self._leave_out(child, holder)
            elif isinstance(child.tag, str):
                self._child(child, holder)
            if child.tail:
                self._leaf.add(child.tail)

    def _leave_out(self, child: Element, holder: Element) -> None:
        """Nothing of the child, but what stands on either side of a block stays apart."""
        if child.tag in _INLINE:
            self._leaf.add(" ")
        else:
            self._flush(holder)

    def _child(self, child: Element, holder: Element) -> None:
        tag = child.tag
        if tag == "br":
            self._break(child, holder)
        elif tag == "img":
            self._image(child, holder)
        elif (tag in _INLINE and tag != "q") or _is_inline_of_its_own(child):
            self._inline(child, holder)
        elif tag == "q":
            self._leaf.add("“")
            self._walk(child, holder)
            self._leaf.add("”")
        elif tag == "math":
            self._leaf.add(formula(child))
        else:
            self._flush(holder)
            self._block(child)

    def _break(self, child: Element, holder: Element) -> None:
        """One br ends a line, two end a paragraph."""
        before = child.getprevious()
        twice = before is not None and before.tag == "br" and not (before.tail or "").strip()
        if twice and not self._heading:
            self._flush(holder)
        else:
            self._leaf.line_break()

    def _inline(self, element: Element, holder: Element) -> None:
        style, href = style_of(element, self._base)
        if style is None:
            self._walk(element, holder)
            return
        self._leaf.open(style, href)
        self._walk(element, holder)
        self._leaf.close()

    def _image(self, element: Element, holder: Element) -> None:
        classes = element.get("class") or ""
        alt = element.get("alt") or ""
        if len(alt) <= 8 and ("emoji" in classes or "smiley" in classes):
            self._leaf.add(alt)
            return
        image = self._images.read(element)
        if image is not None:
            self._flush(holder)
            self._emit(image, element)

    def _block(self, element: Element) -> None:
        """An element that begins and ends a leaf."""
        tag = element.tag
        if tag == "hr":
            self._emit(Rule(), element)
        elif tag == "pre":
            self._code(element)
        elif tag == "table":
            self._table(element)
        elif tag in {"ul", "ol", "menu"}:
            with self._in_list(element):
                self._inside(element)
        elif tag == "li":
            with self._held(_Item(self._marker(element))):
                self._inside(element)
        elif tag == "dd":
            with self._in_list(None), self._held(_Item("")):
                self._inside(element)
        elif tag == "blockquote":
            with self._held("quote"):
                self._inside(element)
        else:
            self._plain(element)

    def _plain(self, element: Element) -> None:
        heading, caption = self._heading, self._caption
        self._heading = _HEADINGS.get(element.tag, heading)
        self._caption += element.tag in _CAPTIONS
        if element.tag in {"dt", "summary"}:
            self._leaf.open(InlineStyle.BOLD)
            self._inside(element)
            self._leaf.close()
        else:
            self._inside(element)
        self._heading, self._caption = heading, caption

    def _inside(self, element: Element) -> None:
        self._walk(element, element)
        self._flush(element)

    @contextmanager
    def _in_list(self, element: Element | None) -> Iterator[None]:
        ordered = element is not None and element.tag == "ol"
        start = _number(element.get("start"), 1) if element is not None else 1
        step = -1 if element is not None and element.get("reversed") is not None else 1
        style = (element.get("type") or "1") if element is not None else ""
        self._lists.append(_List(ordered, style, count(start, step)))
        yield
        self._lists.pop()

    @contextmanager
    def _held(self, holder: _Item | str) -> Iterator[None]:
        self._holders.append(holder)
        yield
        self._holders.pop()

    def _marker(self, element: Element) -> str:
        if not self._lists or not self._lists[-1].ordered:
            return "•"
        current = self._lists[-1]
        if element.get("value") is not None:
            current.numbers = count(_number(element.get("value"), 1))
        number = next(current.numbers)
        if current.style.lower() == "a" and 1 <= number <= 26:
            return f"{chr(ord(current.style) + number - 1)}."
        return f"{number}."

    def _code(self, element: Element) -> None:
        for line_break in list(element.iter("br")):
            line_break.tail = "\n" + (line_break.tail or "")
        text = "".join(element.itertext()).expandtabs(4)
        self._leaf.add_verbatim(text.strip("\n"))
        leaf = self._leaf.take(verbatim=True)
        if leaf.text.strip():
            self._emit(Code(leaf, _code_language(element)), element)

    def _table(self, element: Element) -> None:
        if not is_data_table(element):
            self._inside(element)
            return
        for caption in element.iter("caption"):
            self._plain(caption)
        pictures: list[PlacedBlock] = []
        table = read_table(element, lambda cell: self._cell(cell, pictures))
        if table.rows:
            self._emit(table, element)
        self.blocks += pictures

    def _cell(self, element: Element, pictures: list[PlacedBlock]) -> Leaf:
        """All the text of a cell as one leaf, a line to each block; its images come after."""
        inside = HtmlReader(self._base, self._images, self._without).read(element)
        pictures += [placed for placed in inside if isinstance(placed.block, Image)]
        blocks = [placed.block for placed in inside if not isinstance(placed.block, Image)]
        return _one_leaf([leaf for block in blocks for leaf in block.leaves])

    def _flush(self, element: Element) -> None:
        leaf = self._leaf.take()
        if leaf.text:
            self._emit(self._text_block(leaf), element)

    def _text_block(self, leaf: Leaf) -> Block:
        if self._heading:
            return Heading(leaf, self._heading)
        if self._caption:
            return Paragraph(leaf, caption=True)
        holder = self._holders[-1] if self._holders else None
        if isinstance(holder, _Item):
            marker, holder.marker = holder.marker, ""
            return ListItem(leaf, max(len(self._lists), 1), marker)
        if holder:
            return Quote(leaf, sum(held == "quote" for held in self._holders))
        return Paragraph(leaf)

    def _emit(self, block: Block, element: Element) -> None:
        repeated = isinstance(block, Image) and any(
            placed.block == block for placed in self.blocks[-3:]
        )
        if not repeated:
            self.blocks.append(PlacedBlock(block, element))


def _is_inline_of_its_own(element: Element) -> bool:
    """Whether an element of a page's own making, "x-text", holds no blocks."""
    return "-" in element.tag and _holds_no_block(element)


def _holds_no_block(element: Element) -> bool:
    return all(
        child.tag == "math"
        or ((child.tag in _IN_LINES or "-" in child.tag) and _holds_no_block(child))
        for child in element
    )


def _number(value: str | None, otherwise: int) -> int:
    found = re.match(r"\s*(-?\d{1,9})", value or "")
    return int(found[1]) if found else otherwise


def _code_language(element: Element) -> str:
    """The language that the class of a pre, or of the code in it, names."""
    inner = element.find(".//code")
    for candidate in (element, inner):
        found = _LANGUAGE.search(candidate.get("class") or "") if candidate is not None else None
        if found:
            return found[1].lower()
    return ""


def _one_leaf(leaves: list[Leaf]) -> Leaf:
    """Several leaves as one, a line each, their spans moved along."""
    spans = []
    start = 0
    for leaf in leaves:
        spans += [
            replace(span, start=span.start + start, end=span.end + start) for span in leaf.inlines
        ]
        start += len(leaf.text) + 1
    return Leaf("\n".join(leaf.text for leaf in leaves), tuple(spans))
