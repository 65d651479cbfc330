"""The page on which a passage is selected: told while it is being made, and once it is finished."""

from PySide6.QtCore import QMimeData, QPointF, QTimer, Signal
from PySide6.QtWidgets import QWidget

from newsclip.domain.anchors import Span, trimmed
from newsclip.domain.regions import Region
from newsclip.ui.reader.clipboard import native_mime_data
from newsclip.ui.reader.edged import EdgedView
from newsclip.ui.reader.style import ReaderStyle

_HELD = 300
"""Milliseconds after the last key before a selection made by keyboard counts as finished."""


class SelectedView(EdgedView):
    """A page with a selection. Spans are code points of the article's canonical text."""

    selection_changed = Signal(object)
    """The selected Span or None, while it is being made."""
    selection_settled = Signal(object)
    """The selected Span or None, when the mouse was released or the keys rested."""

    def __init__(self, style: ReaderStyle, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self._span: Span | None = None
        self._pressed: QPointF | None = None
        self._asked: tuple[tuple[int, int], tuple[int, int]] | None = None
        self._held = QTimer(self, singleShot=True, interval=_HELD)
        self._held.timeout.connect(self._settle_selection)
        self.selectionChanged.connect(self._notice_selection)

    def selected_span(self) -> Span | None:
        """The selected passage without white space at its ends: what is shown as selected."""
        if self._chosen:
            return Span(self._chosen[0], self._chosen[0] + 1)
        start, end = sorted(self.ends())
        return trimmed(self.article.text, Span(start, end)) if start < end else None

    def ends(self) -> tuple[int, int]:
        """The offsets of the anchor and the caret.

        A cursor that crosses the edge of a table is moved by Qt to whole rows; while it stands
        where it was put so, the ends that were asked for count.
        """
        cursor = self.textCursor()
        at = cursor.anchor(), cursor.position()
        if self._asked and self._asked[1] == at:
            return self._asked[0]
        return self._offsets.to_text(at[0]), self._offsets.to_text(at[1])

    def _ask(self, anchor: int, end: int) -> None:
        """Remember which offsets the cursor stands for."""
        cursor = self.textCursor()
        self._asked = (anchor, end), (cursor.anchor(), cursor.position())
        self._notice_selection()

    def select(self, span: Span) -> None:
        """Select a passage."""
        self._restore((span.start, span.end))
        self._ask(span.start, span.end)
        self._settle_selection()

    def select_ends(self, anchor: int, caret: int) -> None:
        """Put the caret at an offset and bring it into view; what lies between is selected."""
        self._restore((anchor, caret))
        self._ask(anchor, caret)
        self.ensureCursorVisible()

    def clear_selection(self) -> None:
        """Select nothing; the caret stays where it is."""
        self._chosen = None
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)
        self._settle_selection()

    def choose_region(self, start: int, region: Region) -> None:
        """Select a part of the image at an offset."""
        super().choose_region(start, region)
        self._notice_selection()
        self._settle_selection()

    def _notice_selection(self) -> None:
        if self._chosen and self.textCursor().hasSelection():
            self._chosen = None
        span = self.selected_span()
        if span != self._span:
            self._span = self.overlay.selection = span
            self.viewport().update()
            self.selection_changed.emit(span)
        if self._pressed is None:
            self._held.start()

    def _settle_selection(self) -> None:
        self._held.stop()
        self.selection_settled.emit(self.selected_span())

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 (Qt's name)
        """The selected passage as it stands in the canonical text."""
        data, span = native_mime_data(), self.selected_span()
        if span:
            region = self.selected_region()
            data.setText(region.words if region else self.article.text[span.start : span.end])
        return data
