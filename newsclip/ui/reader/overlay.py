"""Paints highlights under the text: tints, underlines, found words, the current one's outline."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextBlock

from newsclip.domain.anchors import Span
from newsclip.domain.kinds import kind_of
from newsclip.domain.suggestions import Suggestion
from newsclip.ui.reader.decorations import paint_decoration
from newsclip.ui.reader.geometry import Geometry
from newsclip.ui.reader.letters import Letter, paint_letters
from newsclip.ui.reader.pens import underline_pen
from newsclip.ui.reader.regions import paint_region, rect_of
from newsclip.ui.reader.spans import Mark, Marks, SpanIndex, stretches
from newsclip.ui.reader.style import ReaderStyle, mix

_LANE = 3.0
"""Pixels between the underlines of highlights that overlap."""
_LANES = 4

_PROPOSED = [1.0, 2.0]
"""The faint dots under a suggestion."""


@dataclass(slots=True)
class BlockInk:
    """What is painted in one block, in its own coordinates; kept until the layout changes."""

    tints: list[tuple[list[QRectF], QColor]] = field(default_factory=list)
    lines: list[tuple[list[QRectF], Mark]] = field(default_factory=list)
    found: list[QRectF] = field(default_factory=list)
    letters: list[Letter] = field(default_factory=list)
    bounds: list[tuple[QRectF, Mark]] = field(default_factory=list)
    proposed: list[tuple[QRectF, Suggestion]] = field(default_factory=list)
    regions: list[tuple[QRectF, Mark]] = field(default_factory=list)


class Overlay:
    """The highlights of one article and what is painted of them."""

    def __init__(self, style: ReaderStyle) -> None:
        self.style = style
        self.marks = Marks()
        self.current: int | None = None
        self.matches: SpanIndex[int] = SpanIndex([])
        self.match: Span | None = None
        self.proposals: SpanIndex[Suggestion] = SpanIndex([])
        self.proposal: Suggestion | None = None
        self.flash: tuple[Span, float] | None = None
        self.selection: Span | None = None
        self.geometry: Geometry | None = None
        self._ink: dict[int, BlockInk] = {}

    def forget(self) -> None:
        """Drop every rectangle: the layout or what is painted has changed."""
        self._ink.clear()

    def set_marks(self, marks: Marks) -> None:
        """Paint these highlights from now on."""
        self.marks = marks
        self.forget()

    def set_matches(self, spans: Iterable[Span]) -> None:
        """Paint these found passages from now on."""
        self.matches = SpanIndex((span, number) for number, span in enumerate(spans))
        self.match = None
        self.forget()

    def set_proposals(self, suggestions: Iterable[Suggestion]) -> None:
        """Underline these suggestions from now on."""
        self.proposals = SpanIndex((one.span, one) for one in suggestions)
        self.forget()

    def proposals_at(self, point: QPointF, reach: float = 2.0) -> list[Suggestion]:
        """The suggestions underlined at a point of the document, the shortest first."""
        if self.geometry is None:
            return []
        clip = QRectF(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach)
        found = {
            one.id: one
            for block, origin in self.geometry.visible(clip)
            for rect, one in self._of(block).proposed
            if rect.translated(origin).intersects(clip)
        }
        return sorted(found.values(), key=lambda one: (len(one.span), one.start))

    def marks_at(self, point: QPointF, reach: float = 2.0) -> list[Mark]:
        """The marks painted at a point of the document, the innermost first."""
        clip = QRectF(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach)
        found = {mark.id: mark for _, mark in self.bounds_in(clip)}
        return sorted(found.values(), key=_inner)

    def bounds_in(self, clip: QRectF) -> Iterator[tuple[QRectF, Mark]]:
        """The rectangles of marks that show in a clip of the document."""
        if self.geometry is None:
            return
        for block, origin in self.geometry.visible(clip):
            for rect, mark in self._of(block).bounds:
                moved = rect.translated(origin)
                if moved.intersects(clip):
                    yield moved, mark

    def paint(self, painter: QPainter, clip: QRectF, gutter: float, width: float) -> None:
        """Paint everything that lies under the text in a clip of the document."""
        if self.geometry is None:
            return
        visible = [(block, at, self._of(block)) for block, at in self.geometry.visible(clip)]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for block, at, _ in visible:
            painter.translate(at)
            paint_decoration(painter, block, self.style, width)
            painter.translate(-at)
        for _, at, ink in visible:
            self._paint_tints(painter, at, ink)
        if self.selection:
            for rect in self._rects(visible, self.selection):
                painter.fillRect(_snapped(rect), self.style.theme.color("selection"))
        self._paint_lines(painter, visible)
        self._paint_singled_out(painter, visible)
        letters = [letter.moved(at) for _, at, ink in visible for letter in ink.letters]
        paint_letters(painter, letters, gutter, self.style)

    def paint_over(self, painter: QPainter, clip: QRectF) -> None:
        """Paint what lies over the images in a clip of the document."""
        if self.geometry is None or not self.marks.has_regions:
            return
        current: list[tuple[QRectF, Mark]] = []
        for block, at in self.geometry.visible(clip):
            for rect, mark in self._of(block).regions:
                if mark.id == self.current:
                    current.append((rect.translated(at), mark))
                else:
                    paint_region(painter, rect.translated(at), mark.kind, self.style, current=False)
        for rect, mark in current:
            paint_region(painter, rect, mark.kind, self.style, current=True)
            if self.flash and self.flash[0] == mark.span:
                painter.fillRect(rect, self._glow(self.flash[1]))

    def _glow(self, strength: float) -> QColor:
        glow = self.style.theme.color("accent")
        glow.setAlphaF(0.45 * strength)
        return glow

    def _of(self, block: QTextBlock) -> BlockInk:
        number = block.blockNumber()
        if number not in self._ink:
            self._ink[number] = self._measure(block)
        return self._ink[number]

    def _measure(self, block: QTextBlock) -> BlockInk:
        ink = BlockInk()
        geometry = self.geometry
        if geometry is None:
            return ink
        start, end = geometry.text_range(block)
        marks = self._measure_regions(block, ink, self.marks.within(start, end))
        for first, last, over in stretches(marks, start, end):
            ink.tints.append((geometry.in_block(block, first, last), self._tint(over)))
        for mark in marks:
            rects = geometry.in_block(block, mark.span.start, mark.span.end)
            ink.lines.append((rects, mark))
            ink.bounds += [(rect, mark) for rect in rects]
            if rects and mark.span.start >= start:
                kind = kind_of(mark.kind)
                ink.letters.append(Letter(rects[0].center().y(), kind))
        for span, one in self.proposals.overlapping(start, end):
            rects = geometry.in_block(block, span.start, span.end)
            ink.proposed += [(rect, one) for rect in rects]
        for span, _ in self.matches.overlapping(start, end):
            ink.found += geometry.in_block(block, span.start, span.end)
        return ink

    def _measure_regions(self, block: QTextBlock, ink: BlockInk, marks: list[Mark]) -> list[Mark]:
        """Take in the highlights over images; those over text are left."""
        for mark in marks:
            if mark.region is not None and self.geometry is not None:
                image = self.geometry.image_in_block(block, mark.span.start)
                rect = rect_of(mark.region, image)
                ink.regions.append((rect, mark))
                ink.bounds.append((rect, mark))
                ink.letters.append(Letter(rect.center().y(), kind_of(mark.kind)))
        return [mark for mark in marks if mark.region is None]

    def _tint(self, over: list[Mark]) -> QColor:
        """The tint of the innermost, darker the more lie on each other."""
        inner = min(over, key=lambda mark: (mark.id != self.current, len(mark.span)))
        colours = self.style.theme.kind(kind_of(inner.kind).token)
        depth = min(len(over) - 1, 2)
        return mix(colours.line, colours.tint, depth * 0.15)

    def _paint_tints(self, painter: QPainter, at: QPointF, ink: BlockInk) -> None:
        for rects, colour in ink.tints:
            for rect in rects:
                painter.fillRect(_snapped(rect.translated(at)), colour)
        found = self.style.theme.color("found")
        for rect in ink.found:
            painter.fillRect(_snapped(rect.translated(at)), found)

    def _paint_lines(
        self, painter: QPainter, visible: list[tuple[QTextBlock, QPointF, BlockInk]]
    ) -> None:
        """Underline by kind: a change of pen costs more than a line."""
        lines: dict[str, list[QLineF]] = {}
        for _, at, ink in visible:
            for rects, mark in ink.lines:
                drop = 1 + mark.lane % _LANES * _LANE
                lines.setdefault(kind_of(mark.kind).id, []).extend(
                    _under(rect.translated(at), drop) for rect in rects
                )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        self._paint_proposed(painter, visible)
        for kind_id, of_kind in lines.items():
            kind = kind_of(kind_id)
            painter.setPen(underline_pen(kind, self.style.theme.kind(kind.token).line))
            painter.drawLines(of_kind)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _paint_proposed(
        self, painter: QPainter, visible: list[tuple[QTextBlock, QPointF, BlockInk]]
    ) -> None:
        """Faint dots under what is proposed, clear of the line of a highlight."""
        lines = [
            _under(rect.translated(at), 0) for _, at, ink in visible for rect, _ in ink.proposed
        ]
        pen = QPen(self.style.theme.color("ink-tertiary"), 1)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern(_PROPOSED)
        painter.setPen(pen)
        painter.drawLines(lines)

    def _paint_singled_out(
        self, painter: QPainter, visible: list[tuple[QTextBlock, QPointF, BlockInk]]
    ) -> None:
        if self.match:
            path = self._outline(visible, self.match, 0)
            painter.fillPath(path, self.style.theme.color("found-current"))
        mark = self.marks.by_id.get(self.current) if self.current is not None else None
        if mark and mark.region is None:
            painter.setPen(QPen(self.style.theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(self._outline(visible, mark.span, 3))
        if self.proposal:
            pen = QPen(self.style.theme.color("accent"), 1.5, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(self._outline(visible, self.proposal.span, 3))
        if self.flash:
            path = self._outline(visible, self.flash[0], 3)
            painter.fillPath(path, self._glow(self.flash[1]))

    def _outline(
        self, visible: list[tuple[QTextBlock, QPointF, BlockInk]], span: Span, out: float
    ) -> QPainterPath:
        """One outline round all lines of a span that can be seen."""
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        for rect in self._rects(visible, span):
            grown = rect.adjusted(-out, -out / 3, out, out + out / 3)
            path.addRoundedRect(grown, 1 + out, 1 + out)
        return path.simplified()

    def _rects(
        self, visible: list[tuple[QTextBlock, QPointF, BlockInk]], span: Span
    ) -> Iterator[QRectF]:
        """The rectangles of a span in the blocks that can be seen."""
        for block, at, _ in visible:
            if self.geometry:
                for rect in self.geometry.in_block(block, span.start, span.end):
                    yield rect.translated(at)


def _inner(mark: Mark) -> tuple[int, float, int]:
    """Sorts the innermost first: the shortest span, the smallest part of an image."""
    area = mark.region.width * mark.region.height if mark.region else 0.0
    return len(mark.span), area, mark.id


def _under(rect: QRectF, drop: float) -> QLineF:
    """The line under a rectangle, on whole pixels."""
    y = round(rect.top()) + round(rect.height()) + drop
    return QLineF(round(rect.left()), y, round(rect.right()), y)


def _snapped(rect: QRectF) -> QRectF:
    """The rectangle on whole pixels up and down, so that lines stay sharp."""
    return QRectF(rect.left(), round(rect.top()), rect.width(), round(rect.height()))
