"""The text of an OpenDocument text as blocks, tracked changes taken as accepted."""

import base64
import binascii
import posixpath
from collections.abc import Iterator
from contextlib import contextmanager

from newsclip.domain.document import (
    Block,
    Cell,
    Code,
    Heading,
    Image,
    InlineStyle,
    Leaf,
    ListItem,
    Paragraph,
    Quote,
    Table,
)
from newsclip.importing.addresses import link_target
from newsclip.importing.archives import Archive
from newsclip.importing.html_tree import Element
from newsclip.importing.odt.styles import Styles
from newsclip.importing.office_article import Body, one_leaf
from newsclip.importing.xml_tree import attribute, child, local

_GONE = frozenset(
    {
        "tracked-changes", "annotation", "annotation-end", "table-of-content", "sequence-decls",
        "forms", "variable-decls", "user-field-decls", "ruby-text", "note-citation", "desc", "title",
        "event-listeners",
    }
)  # fmt: skip
_MOST_SPAN = 1000


class BodyReader:
    """Walks a document once. ``body`` has what it found, ``title`` the paragraph set as title."""

    def __init__(self, styles: Styles, archive: Archive | None) -> None:
        self._styles = styles
        self._archive = archive
        self._list = ""
        self._counts: list[int] = []
        self._ended: dict[str, list[int]] = {}
        self._marker: str | None = None
        self.body = Body()
        self.title = ""

    def read(self, text: Element | None) -> None:
        """Read the text of the document."""
        self._blocks(text)
        self.body.emit(None)

    def _blocks(self, parent: Element | None) -> None:
        for element in parent if parent is not None else ():
            name = local(element)
            if name in {"p", "h"}:
                self._inside(element)
                self.body.emit(self._block(element))
            elif name == "list":
                self._items(element)
            elif name == "table":
                self.body.emit(self._table(element))
            elif name in {"frame", "image", "text-box"}:
                self._inline(element)
                self.body.emit(self._block(element))
            elif name not in _GONE:
                self._blocks(element)

    def _block(self, element: Element) -> Block | None:
        style = attribute(element, "style-name")
        names = self._styles.names(style) if style else []
        if any("preformatted" in name for name in names):
            return self._code()
        leaf = self.body.leaf.take()
        if not leaf.text.strip():
            return None
        if "title" in names and not self.title:
            self.title = leaf.text.replace("\n", " ")
            return Heading(Leaf(self.title), 1)
        if local(element) == "h":
            level = attribute(element, "outline-level")
            return Heading(leaf, min(int(level), 6) if level in set("123456789") else 1)
        if self._counts:
            marker, self._marker = self._marker or "", ""
            return ListItem(leaf, min(len(self._counts), 9), marker)
        if any("quotation" in name for name in names):
            return Quote(leaf)
        return Paragraph(leaf, caption=any(name in {"caption", "illustration"} for name in names))

    def _code(self) -> Block:
        """A line of code; it joins the code right before it."""
        leaf = self.body.leaf.take()
        before = self.body.blocks[-1] if self.body.blocks else None
        if isinstance(before, Code) and not self.body.waiting:
            self.body.blocks.pop()
            return Code(one_leaf([before.leaf, leaf]))
        return Code(leaf)

    def _items(self, element: Element) -> None:
        with self._in_list(element):
            for item in element:
                if local(item) == "list-header":
                    self._marker = ""
                    self._blocks(item)
                elif local(item) == "list-item":
                    self._item(item)

    def _item(self, item: Element) -> None:
        stated = attribute(item, "start-value")
        self._counts[-1] = int(stated) if stated.isdecimal() and len(stated) < 7 else (
            self._counts[-1] + 1
        )  # fmt: skip
        self._marker = self._styles.marker(self._list, len(self._counts), self._counts)
        self._blocks(item)
        self._marker = ""

    @contextmanager
    def _in_list(self, element: Element) -> Iterator[None]:
        """Count within a list; one that says so goes on where the last of its style ended."""
        outer = self._list
        self._list = attribute(element, "style-name") or outer
        level = len(self._counts) + 1
        before = self._ended.get(self._list, [])
        goes_on = attribute(element, "continue-numbering") == "true" or bool(
            attribute(element, "continue-list")
        )
        first = self._styles.start(self._list, level) - 1
        self._counts.append(before[level - 1] if goes_on and len(before) >= level else first)
        yield
        if level == 1:
            self._ended[self._list] = list(self._counts)
        self._counts.pop()
        self._list = outer

    def _inside(self, parent: Element) -> None:
        self.body.leaf.add(parent.text or "")
        for element in parent:
            self._inline(element)
            self.body.leaf.add(element.tail or "")

    def _inline(self, element: Element) -> None:
        name = local(element)
        if name in _GONE:
            return
        if name == "span":
            with self.body.styled(self._styles.inline(attribute(element, "style-name"))):
                self._inside(element)
        elif name == "a":
            href = link_target("", attribute(element, "href"))
            with self.body.styled([InlineStyle.LINK] if href else [], href):
                self._inside(element)
        elif name in {"s", "tab"}:
            self.body.leaf.add(" ")
        elif name == "line-break":
            self.body.leaf.line_break()
        elif name == "note":
            self.body.refer(_leaves_of(self._apart(child(element, "note-body"))))
        elif name == "frame":
            self._frame(element)
        else:
            self._inside(element)

    def _frame(self, frame: Element) -> None:
        """The picture of a frame, the first that can be shown, or the text in its box."""
        alt = next(
            (one.text or "" for one in frame if local(one) in {"desc", "title"} and one.text), ""
        )
        before = len(self.body.waiting)
        for element in frame:
            if local(element) == "image" and len(self.body.waiting) == before:
                self.body.picture(self._picture(element), alt)
            elif local(element) == "text-box":
                for block in self._apart(element):
                    self.body.leaf.line_break()
                    self.body.leaf.add(" ".join(leaf.text for leaf in block.leaves))

    def _picture(self, image: Element) -> bytes | None:
        inside = child(image, "binary-data")
        if inside is not None:
            try:
                return base64.b64decode(inside.text or "")
            except (binascii.Error, ValueError):
                return None
        name = posixpath.normpath(attribute(image, "href") or ".")
        return self._archive.get(name) if self._archive else None

    def _apart(self, parent: Element | None) -> list[Block]:
        """The blocks of something that stands apart from the open paragraph."""
        reader = BodyReader(self._styles, self._archive)
        reader.body.images, reader.title = self.body.images, "-"
        reader.read(parent)
        return reader.body.blocks

    def _table(self, element: Element) -> Table | None:
        rows = tuple(row for row in self._rows(element, header=False) if row)
        return Table(rows) if rows else None

    def _rows(self, parent: Element, *, header: bool) -> Iterator[tuple[Cell, ...]]:
        for element in parent:
            name = local(element)
            if name == "table-row":
                yield tuple(self._cells(element, header=header))
            elif name in {"table-header-rows", "table-rows", "table-row-group"}:
                yield from self._rows(element, header=header or name == "table-header-rows")

    def _cells(self, row: Element, *, header: bool) -> Iterator[Cell]:
        for cell in row:
            if local(cell) != "table-cell":
                continue
            blocks = self._apart(cell)
            self.body.waiting += [block for block in blocks if isinstance(block, Image)]
            yield Cell(
                one_leaf(_leaves_of(blocks)),
                header=header,
                colspan=_span(attribute(cell, "number-columns-spanned")),
                rowspan=_span(attribute(cell, "number-rows-spanned")),
            )


def _leaves_of(blocks: list[Block]) -> list[Leaf]:
    return [leaf for block in blocks if not isinstance(block, Image) for leaf in block.leaves]


def _span(value: str) -> int:
    return min(max(int(value), 1), _MOST_SPAN) if value.isdecimal() and len(value) < 7 else 1
