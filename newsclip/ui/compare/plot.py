"""A measure over time: a dot for each figure, a beam for an interval, told by whom.

Time goes on as one reads.
"""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from newsclip.domain.comparison import Verdict
from newsclip.domain.timeline import Point, Series
from newsclip.language import tr
from newsclip.ui.mirroring import is_mirrored, mirrored, mirrored_f, paint_line
from newsclip.ui.theme import current, interface_font, tabular

_LEFT, _RIGHT, _TOP, _BOTTOM = 76, 20, 14, 30
_DOT = 5.0
_REACH = 12.0
_STEPS = 3
_INKS = {
    Verdict.CONFLICT: "conflict-ink",
    Verdict.EXPLAINED: "status-ink",
    Verdict.AGREE: "agree-ink",
}


class Plot(QWidget):
    """One series; a click on a point asks for its passage."""

    point_clicked = Signal(int, int)
    """The article and the highlight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._series: Series | None = None
        self._names: Mapping[int, str] = {}
        self.setMouseTracking(True)
        self.setMinimumHeight(120)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Wide and low."""
        return QSize(480, 180)

    def show_series(self, series: Series | None, names: Mapping[int, str]) -> None:
        """Draw this series, whose articles are called so."""
        self._series, self._names = series, names
        self.setAccessibleName(series.label if series else tr("Nothing to plot"))
        self.setAccessibleDescription("; ".join(map(self._words, series.points)) if series else "")
        self.update()

    def places(self) -> list[tuple[QPointF, QPointF, Point]]:
        """Where the lower and the upper end of every point stand."""
        if self._series is None:
            return []
        points = self._series.points
        ends = [end for p in points for end in (p.low, p.high) if end is not None]
        low, high = (min(ends), max(ends)) if ends else (0.0, 1.0)
        room = high - low or abs(high) or 1.0
        first, last = points[0].when, points[-1].when
        return [
            (
                self._place(p.when, p.low if p.low is not None else low, first, last, low, room),
                self._place(p.when, p.high if p.high is not None else high, first, last, low, room),
                p,
            )
            for p in points
        ]

    def _place(
        self, when: date, value: float, first: date, last: date, low: float, room: float
    ) -> QPointF:
        box = self._box()
        share = (when - first).days / max(1, (last - first).days)
        if is_mirrored(self):
            share = 1 - share
        return QPointF(
            box.left() + share * box.width(), box.bottom() - (value - low) / room * box.height()
        )

    def _box(self) -> QRectF:
        box = QRectF(self.rect()).adjusted(_LEFT, _TOP, -_RIGHT, -_BOTTOM)
        return mirrored_f(box, self.rect(), self)

    def _words(self, point: Point) -> str:
        unit = self._series.unit if self._series else ""
        ends = [f"{end:g}" for end in dict.fromkeys((point.low, point.high)) if end is not None]
        name = self._names.get(point.article_id, "")
        return f"{point.when.isoformat()}: {' to '.join(ends)} {unit} ({name})"

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Axes, then points, those in conflict on top."""
        painter, theme = QPainter(self), current()
        painter.fillRect(self.rect(), theme.color("surface"))
        places = self.places()
        if self._series and places:
            self._paint_axes(painter, places)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for low, high, point in sorted(places, key=lambda p: p[2].verdict is Verdict.CONFLICT):
                ink = theme.color(_INKS.get(point.verdict, "figure"))
                painter.setPen(QPen(ink, 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
                painter.drawLine(QLineF(low, high))
                painter.setPen(QPen(theme.color("surface"), 1.5))
                painter.setBrush(ink)
                for end in {(low.x(), low.y()), (high.x(), high.y())}:
                    painter.drawEllipse(QPointF(*end), _DOT, _DOT)
        painter.end()

    def _paint_axes(self, painter: QPainter, places: list[tuple[QPointF, QPointF, Point]]) -> None:
        theme, box = current(), self._box()
        painter.setFont(tabular(interface_font(11)))
        metrics = QFontMetrics(painter.font())
        ends = [end for _, _, p in places for end in (p.low, p.high) if end is not None]
        low, high = (min(ends), max(ends)) if ends else (0.0, 1.0)
        for step in range(_STEPS):
            share = step / (_STEPS - 1)
            y = box.bottom() - share * box.height()
            painter.setPen(theme.color("row-line"))
            painter.drawLine(QLineF(box.left(), y, box.right(), y))
            painter.setPen(theme.color("ink-secondary"))
            words = f"{low + share * (high - low):,.6g}"
            room = mirrored(QRect(0, round(y) - 9, _LEFT - 10, 18), self.rect(), self)
            paint_line(painter, room, words, trailing=True, top=True)
        for _low, _high, point in (places[0], places[-1]):
            words = point.when.isoformat()
            x = min(max(_low.x() - metrics.horizontalAdvance(words) / 2, 0), self.width() - 80)
            painter.drawText(QPointF(x, self.height() - 10), words)

    def _at(self, at: QPointF) -> Point | None:
        near = [
            (min((low - at).manhattanLength(), (high - at).manhattanLength()), number, point)
            for number, (low, high, point) in enumerate(self.places())
        ]
        best = min(near, default=None)
        return best[2] if best and best[0] <= _REACH else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Say what a point is."""
        point = self._at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if point else Qt.CursorShape.ArrowCursor)
        QToolTip.showText(
            event.globalPosition().toPoint(), self._words(point) if point else "", self
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Ask for the passage of a point."""
        point = self._at(event.position())
        if point:
            self.point_clicked.emit(point.article_id, point.highlight_id)
