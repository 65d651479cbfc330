"""Columns that scroll together: by what they say where that is known, else in proportion."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QObject

from newsclip.domain.anchors import Span
from newsclip.ui.compare.column_view import ColumnView

READING_LINE = 0.3
"""Where in a column the passages are that are held level, as a share of its height."""

Joints = Sequence[tuple[Span, Span]]
Point = tuple[float, float]


def mapped(fraction: float, here: float, there: float) -> float:
    """The place in one column that answers to a place in another, as fractions of their lengths.

    ``here`` and ``there`` belong together; before and after them it goes in proportion.
    """
    if fraction <= here:
        return there * fraction / here if here > 0 else there
    return there + (1 - there) * (fraction - here) / (1 - here)


def along(place: float, points: Sequence[Point]) -> float:
    """The place that answers to another, in proportion between the two points around it.

    The points are in order; none leads back.
    """
    for (x, y), (after_x, after_y) in pairwise(points):
        if place <= after_x:
            return y if after_x <= x else y + (after_y - y) * (place - x) / (after_x - x)
    return points[-1][1]


def forward(points: Sequence[Point]) -> list[Point]:
    """The points in order, without those that would lead back."""
    kept: list[Point] = []
    for point in sorted(points):
        if not kept or point[1] >= kept[-1][1]:
            kept.append(point)
    return kept


def fraction_of(view: ColumnView) -> float:
    """How far a column is scrolled, from 0 to 1."""
    bar = view.verticalScrollBar()
    return bar.value() / bar.maximum() if bar.maximum() else 0.0


class ScrollTogether(QObject):
    """Moves the other columns when the user scrolls one; what moves so leads nobody."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._views: tuple[ColumnView, ...] = ()
        self._joints: dict[ColumnView, float] = {}
        self._levels: dict[tuple[ColumnView, ColumnView], Joints] = {}
        self._points_kept: dict[tuple[ColumnView, ColumnView], tuple[object, list[Point]]] = {}
        self._joined = False
        self._on = True
        self._moving = False

    @property
    def on(self) -> bool:
        """Whether the columns scroll together."""
        return self._on

    def set_on(self, on: bool) -> None:
        """Scroll together from where the columns are now, or apart."""
        self._on = on
        self.join()

    def set_views(self, views: Sequence[ColumnView]) -> None:
        """These columns from now on; a new one goes where the first of the others is."""
        known = [view for view in views if view in self._views]
        for view in set(views) - set(self._views):
            view.led.connect(self._follow)
        self._views = tuple(views)
        usual = self._joints[known[0]] if known else 0.0
        self._joints = {view: self._joints.get(view, usual) for view in views}
        self._points_kept.clear()
        self._levels = {k: v for k, v in self._levels.items() if set(k) <= set(views)}
        if known and self._on:
            self._lead(known[0], [view for view in views if view not in known])

    def set_levels(self, levels: Mapping[tuple[ColumnView, ColumnView], Joints]) -> None:
        """Which passages of two columns are about the same thing, in the order of both."""
        self._points_kept.clear()
        self._levels = dict(levels)
        for (one, other), joints in levels.items():
            self._levels[other, one] = [(there, here) for here, there in joints]

    def join(self) -> None:
        """What the columns show at this moment belongs together."""
        self._joints = {view: fraction_of(view) for view in self._views}
        self._joined = True
        self._points_kept.clear()

    def _follow(self) -> None:
        leader = self.sender()
        if self._on and isinstance(leader, ColumnView) and leader in self._views:
            self._lead(leader, [view for view in self._views if view is not leader])

    def _lead(self, leader: ColumnView, others: Sequence[ColumnView]) -> None:
        if self._moving or not leader.verticalScrollBar().maximum():
            return
        self._moving = True
        try:
            for view in others:
                view.verticalScrollBar().setValue(round(self._place(leader, view)))
        finally:
            self._moving = False

    def _place(self, leader: ColumnView, view: ColumnView) -> float:
        """Where the other column goes for where the leader is."""
        if self._levels.get((leader, view)):
            return along(leader.verticalScrollBar().value(), self._known_points(leader, view))
        here, there = self._joints[leader], self._joints[view]
        return mapped(fraction_of(leader), here, there) * view.verticalScrollBar().maximum()

    def _known_points(self, leader: ColumnView, view: ColumnView) -> list[Point]:
        """The points of both columns, worked out once for each way in which they are set."""
        state = (
            leader.layout_number,
            view.layout_number,
            leader.viewport().height(),
            leader.verticalScrollBar().maximum(),
            view.verticalScrollBar().maximum(),
        )
        known = self._points_kept.get((leader, view))
        if known is None or known[0] != state:
            points = self._points(leader, view, self._levels[leader, view])
            known = self._points_kept[leader, view] = (state, points)
        return known[1]

    def _points(self, leader: ColumnView, view: ColumnView, joints: Joints) -> list[Point]:
        """Places of both columns that belong together; what was brought together goes first."""
        ends = leader.verticalScrollBar().maximum(), view.verticalScrollBar().maximum()
        points = [_level(leader, here, view, there) for here, there in joints]
        inside = [(x, min(max(0.0, y), ends[1])) for x, y in points if 0 <= x <= ends[0]]
        if self._joined:
            x, y = self._joints[leader] * ends[0], self._joints[view] * ends[1]
            inside = [(a, b) for a, b in inside if (a - x) * (b - y) > 0] + [(x, y)]
        return forward([(0.0, 0.0), *inside, (float(ends[0]), float(ends[1]))])


def _level(leader: ColumnView, here: Span, view: ColumnView, there: Span) -> Point:
    """How far both columns are scrolled when the two passages stand level on the reading line.

    The line begins at the top and moves down with the first scrolling, so that columns begin together.
    """
    top = leader.line_of(here.start)[0]
    line = min(top / 2, READING_LINE * leader.viewport().height())
    return top - line, view.line_of(there.start)[0] - line
