"""The article view of a column: it knows a scroll of the user's from one of its own."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QRectF, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from newsclip.domain.anchors import Span
from newsclip.domain.document import Document
from newsclip.domain.highlights import Highlight
from newsclip.ui.reader.heading import ArticleHeading
from newsclip.ui.reader.images import ImageBytes, no_images
from newsclip.ui.reader.style import ReaderStyle
from newsclip.ui.reader.view import ArticleView
from newsclip.ui.theme import Theme, current

_BAR_APART, _BAR_WIDE = 8, 3
"""Pixels between the text and the bar beside shared passages, and how wide the bar is."""


class ColumnView(ArticleView):
    """An article beside others."""

    led = Signal()
    """The user scrolled; other columns may follow."""
    entered = Signal()
    """The keyboard came here."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._settling = 0
        self.shared: tuple[Span, ...] = ()
        self.layout_number = 0
        """Another one for each way in which the text was set."""
        self._lines: dict[int, tuple[float, float]] = {}
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.scrolled.connect(self._on_scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._set_anew)

    @contextmanager
    def settling(self) -> Iterator[None]:
        """What scrolls meanwhile is not the user's doing."""
        self._settling += 1
        try:
            yield
        finally:
            self._settling -= 1

    def show_document(
        self,
        document: Document,
        heading: ArticleHeading,
        highlights: Sequence[Highlight] = (),
        image_bytes: ImageBytes = no_images,
    ) -> None:
        """Show another document from its beginning."""
        self._set_anew()
        with self.settling():
            super().show_document(document, heading, highlights, image_bytes)

    def set_style(self, style: ReaderStyle) -> None:
        """Set the document in another style, keeping the place."""
        self._set_anew()
        with self.settling():
            super().set_style(style)

    def event(self, event: QEvent) -> bool:
        """Keep the place through a change of size without leading the others."""
        if event.type() is QEvent.Type.Resize:
            self._set_anew()
            with self.settling():
                return super().event(event)
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        """Tell that the keyboard is here."""
        super().focusInEvent(event)
        self.entered.emit()

    def set_shared(self, spans: Sequence[Span]) -> None:
        """Mark the text that other columns have in the same words, by a bar beside it."""
        self.shared = tuple(sorted(spans))
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """The article, with a bar beside what is shared."""
        super().paintEvent(event)
        if not self.shared:
            return
        painter = QPainter(self.viewport())
        ink = current().color("ink-tertiary")
        left = self.column_rect().left() - self.viewport().x() - _BAR_APART
        for top, bottom in self._shared_places():
            painter.fillRect(QRectF(left, top, _BAR_WIDE, bottom - top), ink)
        painter.end()

    def _shared_places(self) -> Iterator[tuple[float, float]]:
        """From where to where the shared passages go that show, in the viewport."""
        scrolled, high = self.verticalScrollBar().value(), self.viewport().height()
        for span in self.shared:
            top = self.line_of(span.start)[0] - scrolled
            if top > high:
                return
            bottom = self.line_of(span.end - 1)[1] - scrolled
            if bottom > 0:
                yield top, bottom

    def line_of(self, offset: int) -> tuple[float, float]:
        """Where the line of an offset begins and ends in the document; kept until it is set anew."""
        known = self._lines.get(offset)
        if known is None:
            rect = self.geometry_of_text.line_rect(offset)
            known = self._lines[offset] = (rect.top(), rect.bottom())
        return known

    def _set_anew(self) -> None:
        """The text was set in another way: nothing is where it was."""
        self._lines.clear()
        self.layout_number += 1

    def _on_scrolled(self) -> None:
        if not self._settling:
            self.led.emit()
