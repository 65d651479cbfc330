"""The matrix over its columns: one splitter, which gives the matrix what its rows need."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from newsclip.ui.compare.pair_bar import PairBar
from newsclip.ui.compare.panels import Panels

LARGEST_SHARE = 0.45
"""Of the height, which the matrix takes by itself; a user may give it more."""


class MatrixOverColumns(QSplitter):
    """The matrix is as high as its rows until the user decides otherwise."""

    resized_by_user = Signal()

    def __init__(self, matrix: Panels, bar: PairBar, columns: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._matrix = matrix
        self._bar = bar
        self._chosen = 0
        self._upper = QWidget()
        box = QVBoxLayout(self._upper)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(matrix, 1)
        box.addWidget(bar)
        bar.shown_changed.connect(self.fit)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(self._upper)
        self.addWidget(columns)
        self.setStretchFactor(1, 1)
        matrix.height_changed.connect(self.fit)
        self.splitterMoved.connect(self._choose)

    def chosen(self) -> tuple[int, ...]:
        """The height that the user gave the matrix; empty when none."""
        return (self._chosen,) if self._chosen else ()

    def choose(self, heights: Sequence[int]) -> None:
        """Give the matrix the height that was once chosen, or what its rows need."""
        self._chosen = heights[0] if heights and heights[0] > 0 else 0
        self.fit()

    def fit(self) -> None:
        """Give the matrix the height it should have now, at most that of its rows."""
        below = self._bar.sizeHint().height() if self._bar.isVisibleTo(self) else 0
        content = self._matrix.content_height() + below
        usual = min(content, round(self.height() * LARGEST_SHARE) + below)
        high = min(self._chosen or usual, content)
        self._upper.setMaximumHeight(max(content, self._matrix.least_height() + below))
        self.setSizes([high, max(1, self.height() - high - self.handleWidth())])

    def _choose(self) -> None:
        self._chosen = self.sizes()[0]
        self.resized_by_user.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Share the height anew."""
        super().resizeEvent(event)
        self.fit()
