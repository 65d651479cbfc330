"""A note written in Markdown, laid out to be painted: nothing is loaded, no HTML understood."""

import re

from PySide6.QtCore import QByteArray, QPointF, QRectF, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPainter,
    QPalette,
    QTextCursor,
    QTextDocument,
)

_PICTURE = re.compile(r"!(\[[^\]\n]{0,500}\])")
LONGEST = 20_000
"""Longer notes are shown as plain text."""


class _Closed(QTextDocument):
    """Loads nothing, wherever a note would have it from."""

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:  # noqa: N802 (Qt's name)
        """Nothing; an empty value, for Qt takes none at all badly."""
        return QByteArray()


class RichNote:
    """A note at a width; made anew for another."""

    def __init__(self, markdown: str, font: QFont, width: int) -> None:
        document = _Closed()
        document.setDefaultFont(font)
        document.setDocumentMargin(0)
        if len(markdown) > LONGEST:
            document.setPlainText(markdown)
        else:
            dialect = QTextDocument.MarkdownFeature
            document.setMarkdown(
                _with_breaks(markdown),
                dialect.MarkdownDialectGitHub | dialect.MarkdownNoHTML,
            )
            _calm_headings(document)
        document.setTextWidth(max(40, width))
        self._document = document

    @property
    def height(self) -> int:
        """Pixels it needs."""
        return max(1, round(self._document.size().height()))

    @property
    def text(self) -> str:
        """What is read, without the marks."""
        return self._document.toPlainText()

    def link_at(self, place: QPointF) -> str:
        """The address of a link under a point; only those of the web and of mail."""
        address = self._document.documentLayout().anchorAt(place)
        return address if address.startswith(("http://", "https://", "mailto:")) else ""

    def paint(self, painter: QPainter, where: QPointF, ink: QColor, link: QColor) -> None:
        """Draw with the upper left corner at ``where``."""
        painter.save()
        painter.translate(where)
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, ink)
        palette.setColor(QPalette.ColorRole.Link, link)
        context.palette = palette
        context.clip = QRectF(0, 0, self._document.textWidth(), self._document.size().height())
        self._document.documentLayout().draw(painter, context)
        painter.restore()


def _with_breaks(markdown: str) -> str:
    """Line breaks as they were typed, for a note is no essay; pictures as links to them."""
    lines = _PICTURE.sub(r"\1", markdown).split("\n")
    return "\n".join(
        f"{line}  "
        if line.strip() and not line.lstrip().startswith(("#", "|", ">", "```"))
        else line
        for line in lines
    )


def _calm_headings(document: QTextDocument) -> None:
    """Headings bold and no larger than the note: a card has little room."""
    block = document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel():
            cursor = QTextCursor(block)
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            look = cursor.charFormat()
            look.setProperty(look.Property.FontSizeAdjustment, 0)
            look.setFontWeight(QFont.Weight.DemiBold)
            cursor.mergeCharFormat(look)
        block = block.next()
