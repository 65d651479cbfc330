"""Columns that scroll together, in proportion between the passages that were brought together."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from newsclip.ui.compare.column_view import ColumnView


def mapped(fraction: float, here: float, there: float) -> float:
    """The place in one column that answers to a place in another, as fractions of their lengths.

    ``here`` and ``there`` belong together; before and after them it goes in proportion.
    """
    if fraction <= here:
        return there * fraction / here if here > 0 else there
    return there + (1 - there) * (fraction - here) / (1 - here)


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
        if known and self._on:
            self._lead(known[0], [view for view in views if view not in known])

    def join(self) -> None:
        """What the columns show at this moment belongs together."""
        self._joints = {view: fraction_of(view) for view in self._views}

    def _follow(self) -> None:
        leader = self.sender()
        if self._on and isinstance(leader, ColumnView) and leader in self._views:
            self._lead(leader, [view for view in self._views if view is not leader])

    def _lead(self, leader: ColumnView, others: Sequence[ColumnView]) -> None:
        if self._moving or not leader.verticalScrollBar().maximum():
            return
        self._moving = True
        try:
            here = self._joints[leader]
            for view in others:
                bar = view.verticalScrollBar()
                place = mapped(fraction_of(leader), here, self._joints[view])
                bar.setValue(round(place * bar.maximum()))
        finally:
            self._moving = False
