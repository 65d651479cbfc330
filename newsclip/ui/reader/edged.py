"""The page whose current highlight has edges that can be dragged."""

from dataclasses import replace

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QWidget

from newsclip.ui.reader.edges import Drag, Edge, edge_near
from newsclip.ui.reader.pictured import PicturedView
from newsclip.ui.reader.spans import Marks
from newsclip.ui.reader.style import ReaderStyle


class EdgedView(PicturedView):
    """A page on which an edge of the current highlight can be held, shown where it is, and dropped."""

    def __init__(self, style: ReaderStyle, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self._drag: Drag | None = None

    def _scroll_along(self, at: QPointF) -> None:
        """Scroll when an edge is dragged over the top or the bottom."""
        beyond = min(0.0, at.y()) + max(0.0, at.y() - self.viewport().height())
        if beyond:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + round(max(-40.0, min(40.0, beyond))))

    def _edge_at(self, at: QPointF) -> Edge | None:
        mark = self.current_mark()
        if mark is None or mark.region is not None:
            return None
        return edge_near(self._geometry, self.article.text, mark.span, self.to_page(at))

    def set_current(self, highlight_id: int | None, scroll: bool = True) -> None:
        """Outline a highlight; with ``scroll`` bring it into view and let it flash."""
        if self._drag and self._drag.id != highlight_id:
            self.cancel_drag()
        super().set_current(highlight_id, scroll)

    def _preview(self, drag: Drag) -> None:
        if self._drag and drag.now == self._drag.now:
            return
        self._drag = drag
        others = [h for h in self._highlights if h.id != drag.id]
        for held in (h for h in self._highlights if h.id == drag.id):
            anchor = replace(held.anchor, start=drag.now.start, end=drag.now.end)
            others.append(replace(held, anchor=anchor))
        self.overlay.set_marks(Marks(others))
        self.viewport().update()

    def cancel_drag(self) -> bool:
        """Put the edge being moved back where it was; False when none is."""
        if self._drag is None:
            return False
        self._drag = None
        self.set_highlights(self._highlights)
        return True

    def _drop(self) -> None:
        drag, self._drag = self._drag, None
        if drag and drag.now != drag.before:
            self.edges_dragged.emit(drag.id, drag.now)
        self.set_highlights(self._highlights)
