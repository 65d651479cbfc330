"""The bar of a row: its values and intervals on one scale, so that a conflict shows at a glance."""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from newsclip.domain.comparison import Cell, Row, Span, Verdict
from newsclip.language import tr
from newsclip.ui.mirroring import is_mirrored
from newsclip.ui.theme import current

HIGH = 16
"""Pixels the bar takes under the name of its row."""
_DOT = 3.5
_THICK = 5.0
_BEYOND = 0.12
"""The share of the scale kept at either end for what has no bound."""
_LEAST_ROOM = 0.1
"""The least difference of the ends of a bar, as a share of its values, so that what is near stands near."""
_INKS = {
    Verdict.CONFLICT: "conflict-ink",
    Verdict.EXPLAINED: "status-ink",
    Verdict.AGREE: "agree-ink",
}


@dataclass(frozen=True, slots=True)
class Scale:
    """The lowest and the highest end on the bar, and the room it has."""

    low: float
    high: float
    left: float
    width: float
    mirrored: bool = False

    def place(self, value: float) -> float:
        """Where a value stands."""
        inner = self.width * (1 - 2 * _BEYOND)
        share = (value - self.low) / (self.high - self.low)
        along = self.width * _BEYOND + inner * share
        return self.left + (self.width - along if self.mirrored else along)

    def reach(self, span: Span) -> tuple[float, float]:
        """From where to where a span goes; to the edge where it has no bound."""
        first, last = self.left, self.left + self.width
        if self.mirrored:
            first, last = last, first
        low = first if span.low is None else self.place(span.low)
        high = last if span.high is None else self.place(span.high)
        return low, high


def scale_in(row: Row, left: float, width: float, *, turned: bool = False) -> Scale | None:
    """The scale of a row in the room; None where there is nothing to set side by side."""
    spans = [span for cell in row.cells for span in cell.spans]
    ends = [end for span in spans for end in (span.low, span.high) if end is not None]
    if len({(span.low, span.high) for span in spans}) < 2 or not ends:
        return None
    low, high = min(ends), max(ends)
    room = max(abs(low), abs(high)) * _LEAST_ROOM or 1.0
    if high - low < room:
        middle = (low + high) / 2
        low, high = middle - room / 2, middle + room / 2
    return Scale(low, high, left, width, turned) if high - low < float("inf") else None


def has_scale(row: Row) -> bool:
    """Whether the row has a bar."""
    return scale_in(row, 0, 100) is not None


def paint_scale(painter: QPainter, row: Row, rect: QRectF) -> None:
    """The bar of a row: a line, a dot for a value, a beam for an interval, an arrow without end."""
    scale = scale_in(row, rect.left(), rect.width(), turned=is_mirrored(painter))
    if scale is None:
        return
    theme, middle = current(), rect.center().y()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("line"), 1))
    painter.drawLine(QLineF(rect.left(), middle, rect.right(), middle))
    for cell, span in _beams_first(row):
        ink = theme.color(_INKS.get(cell.verdict, "ink-secondary"))
        if cell.suggested:
            ink.setAlpha(120)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        _paint_span(painter, scale, span, middle)
    painter.restore()


def _beams_first(row: Row) -> list[tuple[Cell, Span]]:
    """Every span with its cell, single values last so that they lie on top."""
    spans = [(cell, span) for cell in row.cells for span in cell.spans]
    return sorted(spans, key=lambda one: one[1].low is not None and one[1].low == one[1].high)


def _paint_span(painter: QPainter, scale: Scale, span: Span, middle: float) -> None:
    low, high = scale.reach(span)
    if span.low is not None and span.low == span.high:
        painter.setPen(QPen(current().color("surface"), 1.2))
        painter.drawEllipse(QPointF(low, middle), _DOT, _DOT)
        painter.setPen(Qt.PenStyle.NoPen)
        return
    beam = QRectF(min(low, high), middle - _THICK / 2, abs(high - low), _THICK)
    painter.drawRoundedRect(beam, 2, 2)
    inwards = -1 if scale.mirrored else 1
    for end, at, way in ((span.low, low, inwards), (span.high, high, -inwards)):
        if end is None:
            tip = [QPointF(at - way * 2, middle), QPointF(at + way * 5, middle - _THICK),
                   QPointF(at + way * 5, middle + _THICK)]  # fmt: skip
            painter.drawPolygon(QPolygonF(tip))


def scale_words(row: Row) -> str:
    """The scale in words: "from 690 to 830 km"; empty without one."""
    scale = scale_in(row, 0, 100)
    if scale is None:
        return ""
    ends = [e for cell in row.cells for s in cell.spans for e in (s.low, s.high) if e is not None]
    return tr(
        "from {ends:g} to {ends2:g} {unit}", ends=min(ends), ends2=max(ends), unit=row.unit
    ).strip()
