"""A document and its heading as a QTextDocument, with the map of its offsets.

Everything is inserted leaf by leaf with a cursor. HTML import would collapse white space, lose
NBSP and leave no way to know what stands where.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextImageFormat,
    QTextLength,
    QTextOption,
)

from newsclip.domain.document import (
    Block,
    Code,
    Document,
    Heading,
    Image,
    Inline,
    Leaf,
    ListItem,
    Paragraph,
    Quote,
    Rule,
    Table,
)
from newsclip.ui.reader.formats import INDENT, Decoration, Formats, marked, plain_tip
from newsclip.ui.reader.heading import ArticleHeading, heading_lines
from newsclip.ui.reader.images import ImageBytes, Pictures, ReadingDocument, image_name, no_images
from newsclip.ui.reader.offsets import OffsetMap, qt_text
from newsclip.ui.reader.style import ReaderStyle
from newsclip.ui.reader.tables import insert_table

BOTTOM = 96
"""Space under the last line."""

_HEADING_SCALE = {1: 1.42, 2: 1.24, 3: 1.1}


@dataclass
class Typeset:
    """A typeset document. ``tables`` are first block, last block and columns of each table;
    ``images`` the positions of images.
    """

    document: ReadingDocument
    offsets: OffsetMap = field(default_factory=OffsetMap)
    tables: list[tuple[int, int, int]] = field(default_factory=list)
    images: list[int] = field(default_factory=list)

    def fit_images(self, width: float) -> None:
        """Let no image be wider than the column. (Qt counts a percentage of the whole page.)"""
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        for position in self.images:
            cursor.setPosition(position)
            cursor.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
            made = cursor.charFormat().toImageFormat()
            made.setMaximumWidth(QTextLength(QTextLength.Type.FixedLength, width))
            cursor.setCharFormat(made)
        cursor.endEditBlock()


def typeset(
    document: Document,
    heading: ArticleHeading,
    style: ReaderStyle,
    image_bytes: ImageBytes = no_images,
    pictures: Pictures | None = None,
) -> Typeset:
    """The document set in a style. Nothing is laid out yet."""
    setter = _Setter(
        ReadingDocument(style, image_bytes, {} if pictures is None else pictures), style
    )
    setter.set_heading(heading)
    setter.set_blocks(document.blocks)
    return setter.made


def pieces(leaf: Leaf) -> Iterator[tuple[str, list[Inline]]]:
    """The text of a leaf cut where its styles change, each piece with the styles that hold."""
    length = len(leaf.text)
    spans = [span for span in leaf.inlines if 0 <= span.start < span.end <= length]
    cuts = sorted({0, length, *(s.start for s in spans), *(s.end for s in spans)})
    for start, end in pairwise(cuts):
        yield leaf.text[start:end], [s for s in spans if s.start <= start and s.end >= end]


class _Setter:
    """The cursor that writes, and the offset it has come to."""

    def __init__(self, document: ReadingDocument, style: ReaderStyle) -> None:
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setIndentWidth(INDENT)
        document.setDefaultFont(style.serif())
        document.setDefaultTextOption(_wrapping())
        self.made = Typeset(document)
        self.formats = Formats(style)
        self.cursor = QTextCursor(document)
        self._offset = 0
        self._fresh = True

    def set_heading(self, heading: ArticleHeading) -> None:
        for block, characters, text in heading_lines(heading, self.formats):
            self._begin(block, characters)
            self.cursor.insertText(qt_text(text), characters)

    def set_blocks(self, blocks: tuple[Block, ...]) -> None:
        for index, block in enumerate(blocks):
            following = blocks[index + 1] if index + 1 < len(blocks) else None
            self._set(block, following)
        if self._fresh and blocks:
            self.cursor.setBlockFormat(self.formats.block(0, 0, 1))

    def _set(self, block: Block, following: Block | None) -> None:
        match block:
            case Table():
                self._table(block, following)
            case Image():
                self._image(block, following)
            case Rule():
                space = self.formats.style.pitch
                rule = self.formats.block(space * 0.4, space * 0.9, 8)
                self._begin(marked(rule, Decoration.RULE, 1), self.formats.body)
            case _:
                made, characters = self._text_formats(block, following)
                self._begin(made, characters)
                self.leaf(self.cursor, block.leaf, characters)

    def leaf(self, cursor: QTextCursor, leaf: Leaf, characters: QTextCharFormat) -> None:
        """Write a leaf where the cursor is, and record where that was."""
        self.made.offsets.add(self._offset, cursor.position(), leaf.text)
        for text, styles in pieces(leaf):
            cursor.insertText(qt_text(text), self.formats.inline(characters, styles))
        self._offset += len(leaf.text) + 1

    def _begin(self, block: QTextBlockFormat, characters: QTextCharFormat) -> None:
        if self._fresh:
            self.cursor.setBlockFormat(block)
            self.cursor.setBlockCharFormat(characters)
        else:
            self.cursor.insertBlock(block, characters)
        self._fresh = False

    def _text_formats(
        self, block: Heading | Paragraph | ListItem | Quote | Code, following: Block | None
    ) -> tuple[QTextBlockFormat, QTextCharFormat]:
        formats, pitch, size = self.formats, self.formats.style.pitch, self.formats.style.size
        match block:
            case Heading(level=level):
                scale = _HEADING_SCALE.get(level, 1.0)
                return formats.block(pitch * 1.25, pitch * 0.45, size * scale * 1.32), formats.bold(
                    scale
                )
            case Paragraph(caption=True):
                return formats.block(0, pitch, size * 0.765 * 1.45), formats.caption
            case ListItem(depth=depth, marker=marker):
                made = formats.block(0, pitch * (0.3 if isinstance(following, ListItem) else 0.95))
                made.setIndent(max(1, depth))
                return marked(made, Decoration.MARKER, marker), formats.body
            case Quote(depth=depth):
                made = formats.block(0, pitch * (0.6 if isinstance(following, Quote) else 0.95))
                made.setIndent(max(1, depth))
                return marked(made, Decoration.QUOTE, max(1, depth)), formats.body
            case Code():
                return self._code(), formats.code
            case _:
                return formats.block(0, pitch * 0.95), formats.body

    def _code(self) -> QTextBlockFormat:
        pitch = self.formats.style.pitch
        made = self.formats.block(10, pitch + 10, self.formats.style.size * 0.82 * 1.5)
        made.setLeftMargin(14)
        made.setRightMargin(14)
        return marked(made, Decoration.CODE, 1)

    def _image(self, image: Image, following: Block | None) -> None:
        pitch = self.formats.style.pitch
        block = QTextBlockFormat()
        captioned = isinstance(following, Paragraph) and following.caption
        block.setBottomMargin(8 if captioned else pitch)
        self._begin(block, self.formats.body)
        self.made.offsets.add(self._offset, self.cursor.position(), image.leaves[0].text)
        self.made.images.append(self.cursor.position())
        self.made.document.caption(image)
        self.cursor.insertImage(_image_format(image))
        self._offset += 2

    def _table(self, table: Table, following: Block | None) -> None:
        if not table.leaves:
            return
        if self._fresh:
            self._begin(self.formats.block(0, 0, 1), self.formats.body)
        captioned = isinstance(following, Paragraph) and following.caption
        set_table = insert_table(self.cursor, table, self.formats, self.leaf, captioned)
        self.made.tables.append(set_table)
        self.cursor.movePosition(QTextCursor.MoveOperation.End)
        self._fresh = True


def _image_format(image: Image) -> QTextImageFormat:
    made = QTextImageFormat()
    made.setName(QUrl(image_name(image)).toString())
    if image.sha256 and image.width > 0 and image.height > 0:
        made.setWidth(image.width)
    if image.alt:
        made.setToolTip(plain_tip(image.alt))
    return made


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
