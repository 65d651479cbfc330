"""The band between two columns: what in the one has to do with what in the other."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSplitter, QSplitterHandle

from newsclip.domain.anchors import Span
from newsclip.domain.comparison import Verdict
from newsclip.language import tr
from newsclip.ui.compare.column_view import ColumnView
from newsclip.ui.mirroring import is_mirrored
from newsclip.ui.theme import current

WIDE = 22
"""Pixels of the band."""
_BEYOND = 40
"""Pixels beyond the edges at which a tie is still drawn."""
_MOST = 60
"""Lines that are drawn at once."""
_INKS = {
    Verdict.CONFLICT: "conflict-ink",
    Verdict.EXPLAINED: "status-ink",
    Verdict.AGREE: "agree-ink",
}


@dataclass(frozen=True, slots=True)
class Tie:
    """A passage of the one column and one of the next; the verdict where both are marked, else None."""

    left: Span
    right: Span
    verdict: Verdict | None = None


class Band(QSplitterHandle):
    """Drawn anew as the columns scroll; dragged like any handle."""

    def __init__(self, splitter: QSplitter) -> None:
        super().__init__(Qt.Orientation.Horizontal, splitter)
        self.setAccessibleName(tr("Links between the columns"))
        self._views: tuple[ColumnView, ColumnView] | None = None
        self.ties: tuple[Tie, ...] = ()

    def set_views(self, left: ColumnView | None, right: ColumnView | None) -> None:
        """The columns on either side."""
        views = (left, right) if left is not None and right is not None else None
        if views != self._views:
            for view in views or ():
                view.scrolled.connect(self.update)
            self._views = views
            self.ties = ()
        self.update()

    def set_ties(self, ties: tuple[Tie, ...]) -> None:
        """Draw these; those that both columns show at the moment."""
        self.ties = ties
        self.update()

    def lines(self) -> list[tuple[float, float, Tie]]:
        """The heights on the left and on the right of what shows now, and what it ties."""
        if self._views is None:
            return []
        found = []
        (left, right), high = self._views, self.height() + _BEYOND
        below = self._below(left), self._below(right)
        scrolled = left.verticalScrollBar().value(), right.verticalScrollBar().value()
        for tie in self.ties:
            here = sum(left.line_of(tie.left.start)) / 2 - scrolled[0] + below[0]
            if not -_BEYOND < here < high:
                continue
            there = sum(right.line_of(tie.right.start)) / 2 - scrolled[1] + below[1]
            if -_BEYOND < there < high:
                found.append((here, there, tie))
        return found[:_MOST]

    def _below(self, view: ColumnView) -> float:
        """How far the column's text begins below the top of the band."""
        return self.mapFromGlobal(view.viewport().mapToGlobal(QPointF(0, 0))).y()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """The edges of the columns, and a curve for each tie."""
        painter, theme = QPainter(self), current()
        painter.fillRect(self.rect(), theme.color("background"))
        painter.setPen(theme.color("line"))
        painter.drawLine(0, 0, 0, self.height())
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for left, right, tie in sorted(self.lines(), key=lambda one: one[2].verdict is not None):
            ink = theme.color(_INKS.get(tie.verdict, "ink-tertiary") if tie.verdict else "line")
            painter.setPen(QPen(ink, 2 if tie.verdict else 1.2))
            ends = (right, left) if is_mirrored(self) else (left, right)
            painter.drawPath(_curve(*ends, self.width()))
        painter.end()


def _curve(left: float, right: float, width: int) -> QPainterPath:
    path = QPainterPath(QPointF(1, left))
    path.cubicTo(QPointF(width / 2, left), QPointF(width / 2, right), QPointF(width - 1, right))
    return path
