"""The text of a Word document as blocks, tracked changes taken as accepted."""

import re
from collections.abc import Iterator
from contextlib import suppress

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
from newsclip.importing.docx.package import Package
from newsclip.importing.docx.styles import is_on
from newsclip.importing.html_tree import Element
from newsclip.importing.office_article import Body, one_leaf
from newsclip.importing.xml_tree import attribute, child, local

_GONE = frozenset(
    {
        "del", "moveFrom", "pPr", "rPr", "sectPr", "tblPr", "trPr", "tcPr", "sdtPr", "sdtEndPr",
        "instrText", "delText", "proofErr", "bookmarkStart", "bookmarkEnd", "commentRangeStart",
        "commentRangeEnd", "commentReference", "rt",
    }
)  # fmt: skip
_HYPERLINK = re.compile(r'^\s*HYPERLINK\s+"([^"]{1,4096})"')
_TOGGLES = {"b": InlineStyle.BOLD, "i": InlineStyle.ITALIC, "strike": InlineStyle.STRIKE}
_RAISED = {"superscript": InlineStyle.SUPERSCRIPT, "subscript": InlineStyle.SUBSCRIPT}
_TEXT = {"tab": " ", "noBreakHyphen": "\u2011", "ptab": " "}
_CODE_STYLES = ("code", "preformatted", "source", "listing", "macro")
_QUOTE_STYLES = ("quote", "quotation", "zitat", "citation", "block text")
_MOST_SPAN = 1000


class BodyReader:
    """Walks a document once. ``body`` has what it found, ``title`` the paragraph set as title."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._link: list[str] = []
        self._fields: list[str] = []
        self.body = Body()
        self.title = ""

    def read(self, document: Element) -> None:
        """Read the main part."""
        self._blocks(child(document, "body"))
        self.body.emit(None)

    def _blocks(self, parent: Element | None) -> None:
        for element in parent if parent is not None else ():
            name = local(element)
            if name == "p":
                self._paragraph(element)
            elif name == "tbl":
                self.body.emit(self._table(element))
            elif name not in _GONE:
                self._blocks(self._chosen(element))

    def _chosen(self, element: Element) -> Element:
        """Of alternatives the one that is meant, else the element itself."""
        if local(element) != "AlternateContent":
            return element
        found = child(element, "Choice")
        return element if found is None else found

    def _paragraph(self, element: Element) -> None:
        properties = child(element, "pPr")
        self._inside(element)
        if child(properties, "rPr", "del") is None:
            self.body.emit(self._block(properties))
        else:
            # Its end was deleted: the next paragraph goes on with it.
            self.body.leaf.add(" ")

    def _block(self, properties: Element | None) -> Block | None:
        style = attribute(child(properties, "pStyle"), "val")
        names = self._package.styles.names(style) if style else []
        level = self._heading_level(properties, style)
        marker = self._marker(properties, style)
        if any(word in name for word in _CODE_STYLES for name in names[:1]):
            return self._code()
        leaf = self.body.leaf.take()
        if not leaf.text.strip():
            return None
        if "title" in names[:1] and not self.title:
            self.title = leaf.text.replace("\n", " ")
            return Heading(Leaf(self.title), 1)
        if level:
            return Heading(_numbered(leaf, marker[1]) if marker else leaf, min(level, 6))
        if marker:
            return ListItem(leaf, min(marker[0] + 1, 9), marker[1])
        if any(word in name for word in _QUOTE_STYLES for name in names):
            return Quote(leaf)
        return Paragraph(leaf, caption="caption" in names[:1])

    def _code(self) -> Block:
        """A line of code; it joins the code right before it."""
        leaf = self.body.leaf.take()
        before = self.body.blocks[-1] if self.body.blocks else None
        if isinstance(before, Code) and not self.body.waiting:
            self.body.blocks.pop()
            return Code(one_leaf([before.leaf, leaf]))
        return Code(leaf)

    def _heading_level(self, properties: Element | None, style: str) -> int:
        stated = attribute(child(properties, "outlineLvl"), "val")
        if stated.isdecimal():
            return int(stated) + 1 if int(stated) < 9 else 0
        return self._package.styles.heading(style) if style else 0

    def _marker(self, properties: Element | None, style: str) -> tuple[int, str] | None:
        """The level of a list item from 0, and its mark; None for what is no item."""
        listed = child(properties, "numPr")
        inherited = self._package.styles.numbering(style) if style else None
        number = attribute(child(listed, "numId"), "val") or attribute(
            child(inherited, "numId"), "val"
        )
        if not number or number == "0":
            return None
        stated = attribute(child(listed, "ilvl"), "val") or attribute(
            child(inherited, "ilvl"), "val"
        )
        level = min(int(stated), 8) if stated.isdecimal() else 0
        return level, self._package.numbering.marker(number, level)

    def _inside(self, parent: Element) -> None:
        for element in parent:
            self._inline(element)

    def _inline(self, element: Element) -> None:
        name = local(element)
        if name in _GONE:
            return
        if name == "r":
            self._run(element)
        elif name == "hyperlink":
            self._linked(element, self._package.link(attribute(element, "id")))
        elif name == "fldSimple":
            self._linked(element, _field_link(attribute(element, "instr")))
        elif name == "t" and element.text:
            self.body.leaf.add(element.text)
        else:
            self._inside(self._chosen(element))

    def _linked(self, element: Element, href: str) -> None:
        with self.body.styled([InlineStyle.LINK] if href else [], href):
            self._inside(element)

    def _run(self, element: Element) -> None:
        properties = child(element, "rPr")
        if is_on(properties, "vanish"):
            return
        link = next((href for href in reversed(self._link) if href), "")
        styles = [*self._styles(properties), *([InlineStyle.LINK] if link else [])]
        with self.body.styled(styles, link):
            for part in element:
                self._part(part)

    def _styles(self, properties: Element | None) -> Iterator[InlineStyle]:
        key = attribute(child(properties, "rStyle"), "val")
        for name, style in _TOGGLES.items():
            stated = is_on(properties, name)
            on = self._package.styles.run(key, name) if stated is None and key else stated
            if on:
                yield style
        if is_on(properties, "u") and not self._link:
            yield InlineStyle.UNDERLINE
        if raised := _RAISED.get(attribute(child(properties, "vertAlign"), "val")):
            yield raised

    def _part(self, part: Element) -> None:
        name = local(part)
        if name == "t":
            self.body.leaf.add(part.text or "")
        elif name in _TEXT:
            self.body.leaf.add(_TEXT[name])
        elif name in {"br", "cr"}:
            if attribute(part, "type") not in {"page", "column"}:
                self.body.leaf.line_break()
        elif name in {"fldChar", "instrText"}:
            self._field(attribute(part, "fldCharType"), part.text or "")
        elif name in {"footnoteReference", "endnoteReference"}:
            self._note(name.removesuffix("Reference"), attribute(part, "id"))
        elif name in {"drawing", "pict", "object"}:
            self._drawing(part)
        elif name == "sym":
            self._symbol(attribute(part, "char"))
        elif name == "AlternateContent":
            for inner in self._chosen(part):
                self._part(inner)
        elif name == "ruby":
            self._inside(part)

    def _field(self, kind: str, instruction: str) -> None:
        """Keep account of fields: what they are told, then what they show."""
        if kind == "begin":
            self._fields.append("")
        elif not kind and self._fields:
            self._fields[-1] += instruction
        elif kind == "separate" and self._fields:
            outer = len(self._fields) - 1
            self._link += [""] * (outer - len(self._link)) + [_field_link(self._fields[-1])]
        elif kind == "end" and self._fields:
            self._fields.pop()
            del self._link[len(self._fields) :]

    def _symbol(self, code: str) -> None:
        with suppress(ValueError, OverflowError):
            char = chr(int(code, 16))
            if not "\ue000" <= char <= "\uf8ff":
                self.body.leaf.add(char)

    def _note(self, kind: str, number: str) -> None:
        note = self._package.note(kind, number)
        if note is not None:
            self.body.refer(_leaves_of(self._apart(note)))

    def _apart(self, parent: Element) -> list[Block]:
        """The blocks of something that stands apart from the open paragraph."""
        reader = BodyReader(self._package)
        # Notes and pictures inside join those of the whole document.
        reader.body.images, reader.title = self.body.images, "-"
        reader._blocks(parent)
        reader.body.emit(None)
        return reader.body.blocks

    def _drawing(self, part: Element) -> None:
        """The pictures of a drawing, and the text in its boxes behind the paragraph."""
        alt = ""
        for element in part.iter():
            name = local(element)
            if name == "docPr":
                alt = attribute(element, "descr")
            elif name == "blip":
                self.body.picture(self._package.picture(attribute(element, "embed")), alt)
            elif name == "imagedata":
                title = attribute(element, "title")
                self.body.picture(self._package.picture(attribute(element, "id")), title)
            elif name == "txbxContent":
                self._box(element)

    def _box(self, element: Element) -> None:
        for block in self._apart(element):
            text = " ".join(leaf.text for leaf in block.leaves)
            self.body.leaf.line_break()
            self.body.leaf.add(text)

    def _table(self, element: Element) -> Table | None:
        rows = [tuple(self._cells(row)) for row in _below(element, "tr", {"sdt", "sdtContent"})]
        return Table(tuple(rows)) if any(rows) else None

    def _cells(self, row: Element) -> Iterator[Cell]:
        header = bool(is_on(child(row, "trPr"), "tblHeader"))
        for cell in _below(row, "tc", {"sdt", "sdtContent"}):
            properties = child(cell, "tcPr")
            merged = child(properties, "vMerge")
            going_on = merged is not None and attribute(merged, "val") != "restart"
            blocks = [] if going_on else self._apart(cell)
            self.body.waiting += [block for block in blocks if isinstance(block, Image)]
            span = attribute(child(properties, "gridSpan"), "val")
            columns = min(int(span), _MOST_SPAN) if span.isdecimal() and span != "0" else 1
            texts = _leaves_of(blocks)
            yield Cell(one_leaf(texts), header=header, colspan=columns)


def _leaves_of(blocks: list[Block]) -> list[Leaf]:
    return [leaf for block in blocks if not isinstance(block, Image) for leaf in block.leaves]


def _below(parent: Element, name: str, through: set[str]) -> Iterator[Element]:
    """The children of that name, also those in wrappers."""
    for element in parent:
        if local(element) == name:
            yield element
        elif local(element) in through:
            yield from _below(element, name, through)


def _field_link(instruction: str) -> str:
    found = _HYPERLINK.match(instruction)
    return link_target("", found[1]) if found else ""


def _numbered(leaf: Leaf, marker: str) -> Leaf:
    """A heading with the number that Word shows before it."""
    if not marker.strip("• "):
        return leaf
    # A line break and a space take the same room.
    return Leaf(f"{marker} {leaf.text}", one_leaf([Leaf(marker), leaf]).inlines)
