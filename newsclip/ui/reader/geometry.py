"""Where text stands on the page: rectangles of passages, and the blocks that can be seen."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextLine

from newsclip.domain.anchors import Span
from newsclip.domain.text import OBJECT
from newsclip.ui.reader.typesetting import Typeset

_AT_ONCE = 200_000
"""Characters that are laid out in some tens of milliseconds."""

_GAP = 1.0
"""Rectangles closer than this are one."""


def line_rects(block: QTextBlock, first: int, last: int) -> list[QRectF]:
    """The rectangles of a part of a block, in its own coordinates, merged on each line.

    Measured from glyph runs: the caret's x is wrong where directions mix.
    """
    layout = block.layout()
    metrics = QFontMetricsF(block.charFormat().font())
    found: list[QRectF] = []
    line = layout.lineForTextPosition(first)
    number = line.lineNumber() if line.isValid() else layout.lineCount()
    while number < layout.lineCount():
        line = layout.lineAt(number)
        if line.textStart() >= last:
            break
        found += _on_line(block, line, first, last, metrics)
        number += 1
    return found


def _on_line(
    block: QTextBlock, line: QTextLine, first: int, last: int, metrics: QFontMetricsF
) -> list[QRectF]:
    start = max(first, line.textStart())
    end = min(last, line.textStart() + line.textLength())
    if start >= end:
        return []
    runs = (run.boundingRect() for run in line.glyphRuns(start, end - start))
    band = band_of(line, metrics)
    merged = [QRectF(x, band.top(), width, band.height()) for x, width in _merged(runs)]
    if not merged and OBJECT in block.text()[start:end]:
        return [line.naturalTextRect()]
    return merged


def band_of(line: QTextLine, metrics: QFontMetricsF) -> QRectF:
    """The height of the block's own font about the baseline, whatever fonts are on the line."""
    baseline = line.y() + line.ascent()
    return QRectF(line.x(), baseline - metrics.ascent(), line.width(), metrics.height())


def _merged(rects: Iterable[QRectF]) -> list[tuple[float, float]]:
    """Left edges and widths of the rectangles, those that touch made one."""
    merged: list[tuple[float, float]] = []
    for left, right in sorted((rect.left(), rect.right()) for rect in rects if rect.width() > 0):
        if merged and left <= merged[-1][0] + merged[-1][1] + _GAP:
            begun = merged[-1][0]
            merged[-1] = (begun, max(right, begun + merged[-1][1]) - begun)
        else:
            merged.append((left, right - left))
    return merged


class Geometry:
    """The page of one typeset document, in document coordinates."""

    def __init__(self, typeset: Typeset) -> None:
        self.document = typeset.document
        self.offsets = typeset.offsets
        self._tables = typeset.tables

    def origin(self, block: QTextBlock) -> QPointF:
        """Where a block's own coordinates begin."""
        return self.document.documentLayout().blockBoundingRect(block).topLeft()

    def text_range(self, block: QTextBlock) -> tuple[int, int]:
        """The offsets that a block holds."""
        start, end = block.position(), block.position() + block.length() - 1
        if end < self.offsets.first_position:
            return 0, 0
        return self.offsets.to_text(start), self.offsets.to_text(end)

    def in_block(self, block: QTextBlock, start: int, end: int) -> list[QRectF]:
        """The rectangles, in the block's coordinates, of the part of a span that lies in it."""
        length = block.length() - 1
        first = max(0, self.offsets.to_qt(start) - block.position())
        last = min(length, self.offsets.to_qt(end) - block.position())
        return line_rects(block, first, last) if first < last else []

    def rects(self, span: Span) -> list[QRectF]:
        """The rectangles of a span, line by line."""
        found: list[QRectF] = []
        for block in self.blocks_of(span):
            origin = self.origin(block)
            found += [
                rect.translated(origin) for rect in self.in_block(block, span.start, span.end)
            ]
        return found

    def image_rect(self, offset: int) -> QRectF:
        """The image that stands at an offset."""
        block = self.document.findBlock(self.offsets.to_qt(offset))
        return self.image_in_block(block, offset).translated(self.origin(block))

    def image_in_block(self, block: QTextBlock, offset: int) -> QRectF:
        """The image that stands at an offset, in the coordinates of its block."""
        layout = block.layout()
        line = layout.lineForTextPosition(self.offsets.to_qt(offset) - block.position())
        if not line.isValid():
            return QRectF()
        natural = line.naturalTextRect()
        return QRectF(natural.left(), line.y(), natural.width(), line.ascent())

    def blocks_of(self, span: Span) -> Iterator[QTextBlock]:
        """The blocks that a span touches."""
        block = self.document.findBlock(self.offsets.to_qt(span.start))
        last = self.offsets.to_qt(span.end)
        while block.isValid() and block.position() <= last:
            yield block
            block = block.next()

    def line_rect(self, offset: int) -> QRectF:
        """The line on which an offset stands."""
        position = self.offsets.to_qt(offset)
        block = self.document.findBlock(position)
        origin = self.origin(block)
        line = block.layout().lineForTextPosition(position - block.position())
        if not line.isValid():
            return QRectF(origin.x(), origin.y(), 1, 1)
        return band_of(line, QFontMetricsF(block.charFormat().font())).translated(origin)

    def line_start(self, point: QPointF) -> int:
        """The offset at which the line nearest to a point begins."""
        position = max(0, self.hit(point))
        block = self.document.findBlock(position)
        line = block.layout().lineForTextPosition(position - block.position())
        start = line.textStart() if line.isValid() else 0
        return self.offsets.to_text(block.position() + start)

    def hit(self, point: QPointF) -> int:
        """The document position nearest to a point.

        Qt lays a document out bit by bit, and takes a point between two blocks to be after every
        block that it has not come to. So a short document is laid out now; in a long one we look
        a little further down for a block that is.
        """
        layout = self.document.documentLayout()
        if self.document.characterCount() < _AT_ONCE:
            layout.documentSize()
        found = layout.hitTest(point, Qt.HitTestAccuracy.FuzzyHit)
        for step in range(1, 16):
            if self.document.findBlock(found).layout().lineCount():
                break
            below = point + QPointF(0, 6 * step)
            found = layout.hitTest(below, Qt.HitTestAccuracy.FuzzyHit)
        return found

    def visible(self, clip: QRectF) -> Iterator[tuple[QTextBlock, QPointF]]:
        """The blocks that show in a clip, each with its origin.

        The cells of a table are not in the order of their height, so in one we begin a few cells
        earlier and go on until a few in a row lie below.
        """
        layout = self.document.documentLayout()
        block = self.document.findBlock(max(0, self.hit(clip.topLeft())))
        number = max(0, block.blockNumber() - 1)
        block = self.document.findBlockByNumber(number - 2 * self._columns(number))
        if not block.isValid():
            block = self.document.begin()
        below = 0
        while block.isValid():
            rect = layout.blockBoundingRect(block)
            if rect.top() > clip.bottom():
                below += 1
                if below > 2 * self._columns(block.blockNumber()):
                    return
            elif rect.bottom() >= clip.top() - _ABOVE:
                yield block, rect.topLeft()
                below = 0
            block = block.next()

    def _columns(self, number: int) -> int:
        """How many columns the table has in which a block stands, 0 outside tables."""
        return next(
            (columns for first, last, columns in self._tables if first <= number <= last), 0
        )


_ABOVE = 24
"""What is painted of a block may reach this far below its lines: panels, underlines."""
