"""Block and character formats of the reading column, and what decorations read from them."""

from enum import IntEnum
from functools import cached_property
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextFormat

from newsclip.domain.document import Inline, InlineStyle
from newsclip.ui.reader.style import ReaderStyle, mix

INDENT = 26
"""How far each level of a list or quotation goes in."""

FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value


class Decoration(IntEnum):
    """Properties of a block that are painted rather than set."""

    MARKER = QTextFormat.Property.UserProperty.value + 1
    QUOTE = QTextFormat.Property.UserProperty.value + 2
    CODE = QTextFormat.Property.UserProperty.value + 3
    RULE = QTextFormat.Property.UserProperty.value + 4


class Formats:
    """The formats of one style; built once for a document."""

    def __init__(self, style: ReaderStyle) -> None:
        self.style = style
        self._bold: dict[float, QTextCharFormat] = {}
        theme = style.theme
        self.ink, self.secondary = theme.color("ink"), theme.color("ink-secondary")
        self.link = theme.color("link")
        self.link_line = mix(self.link, theme.color("surface"), 0.45)

    def block(self, above: float = 0, below: float = 0, pitch: float = 0) -> QTextBlockFormat:
        """A block with space round it and a fixed distance between its lines."""
        made = QTextBlockFormat()
        made.setTopMargin(round(above))
        made.setBottomMargin(round(below))
        made.setLineHeight(pitch or self.style.pitch, FIXED)
        return made

    def characters(self, font: QFont, secondary: bool = False) -> QTextCharFormat:
        """Text in a font, in the first or the second ink."""
        made = QTextCharFormat()
        made.setFont(font)
        made.setForeground(self.secondary if secondary else self.ink)
        return made

    @cached_property
    def body(self) -> QTextCharFormat:
        """Running text. Made once: to look a font up takes as long as to set a paragraph."""
        return self.characters(self.style.serif())

    @cached_property
    def caption(self) -> QTextCharFormat:
        """What stands under an image or a table."""
        return self.characters(self.style.sans(0.765), secondary=True)

    @cached_property
    def code(self) -> QTextCharFormat:
        """Preformatted text."""
        return self.characters(self.style.mono())

    @cached_property
    def cell(self) -> QTextCharFormat:
        """Text in a table."""
        return self.characters(self.style.sans(0.83))

    @cached_property
    def header_cell(self) -> QTextCharFormat:
        """Text in the header of a table."""
        made = QTextCharFormat(self.cell)
        made.setFontWeight(QFont.Weight.Bold.value)
        return made

    def bold(self, scale: float = 1.0) -> QTextCharFormat:
        """Running text, bold, at a multiple of its size."""
        if scale not in self._bold:
            font = self.style.serif(scale)
            font.setWeight(QFont.Weight.Bold)
            self._bold[scale] = self.characters(font)
        return self._bold[scale]

    def inline(self, base: QTextCharFormat, spans: list[Inline]) -> QTextCharFormat:
        """The base format with every one of the inline styles."""
        made = QTextCharFormat(base)
        for span in spans:
            self._apply(made, span)
        return made

    def _apply(self, made: QTextCharFormat, span: Inline) -> None:
        match span.style:
            case InlineStyle.BOLD:
                made.setFontWeight(QFont.Weight.Bold.value)
            case InlineStyle.ITALIC:
                made.setFontItalic(True)
            case InlineStyle.UNDERLINE:
                made.setFontUnderline(True)
            case InlineStyle.STRIKE:
                made.setFontStrikeOut(True)
            case InlineStyle.SUPERSCRIPT:
                made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            case InlineStyle.SUBSCRIPT:
                made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
            case InlineStyle.CODE:
                made.setFont(
                    self.style.mono(),
                    QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesSpecifiedOnly,
                )
            case InlineStyle.LINK:
                self._link(made, span.href)

    def _link(self, made: QTextCharFormat, href: str) -> None:
        made.setAnchor(True)
        made.setAnchorHref(href)
        made.setToolTip(plain_tip(href))
        made.setForeground(self.link)
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        made.setUnderlineColor(self.link_line)


def marked(block: QTextBlockFormat, decoration: Decoration, value: object) -> QTextBlockFormat:
    """The block format, with a decoration to be painted."""
    block.setProperty(decoration.value, value)
    return block


def plain_tip(text: str) -> str:
    """A tooltip that shows the text as it is: Qt would read one that looks like HTML as such."""
    return f"<span>{escape(text)}</span>"


RIGHT = Qt.AlignmentFlag.AlignRight
