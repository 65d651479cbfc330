"""Dragging an edge of the current highlight: which edge is near, and the span as it moves."""

import unicodedata
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF

from newsclip.domain.anchors import Span
from newsclip.ui.reader.geometry import Geometry
from newsclip.ui.reader.words import Words

Edge = Literal["start", "end"]

_REACH = 5.0
"""Pixels from an edge at which it can be taken."""


@dataclass(frozen=True, slots=True)
class Drag:
    """An edge being moved: of which highlight, its span before, and its span now."""

    id: int
    edge: Edge
    before: Span
    now: Span


def edge_near(geometry: Geometry, text: str, span: Span, at: QPointF) -> Edge | None:
    """The edge of a span that is within reach of a point of the document."""
    edges: tuple[tuple[Edge, int], ...] = (("end", span.end - 1), ("start", span.start))
    for edge, offset in edges:
        rects = geometry.rects(Span(offset, offset + 1))
        if rects and _within_reach(rects[0], at, _x(rects[0], edge, text[offset])):
            return edge
    return None


def _x(rect: QRectF, edge: Edge, character: str) -> float:
    backwards = unicodedata.bidirectional(character) in {"R", "AL"}
    return rect.left() if (edge == "start") != backwards else rect.right()


def _within_reach(rect: QRectF, at: QPointF, x: float) -> bool:
    return abs(at.x() - x) <= _REACH and rect.top() - 2 <= at.y() <= rect.bottom() + 4


def moved(drag: Drag, offset: int, words: Words, by_character: bool) -> Drag:
    """The drag with its edge at an offset: whole words unless characters are asked for."""
    if drag.edge == "start":
        at = offset if by_character else words.start_at(offset)
        now = Span(min(at, drag.before.end - 1), drag.before.end)
    else:
        at = offset if by_character else words.end_at(offset)
        now = Span(drag.before.start, max(at, drag.before.start + 1))
    return Drag(drag.id, drag.edge, drag.before, now)
