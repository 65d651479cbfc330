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
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.scrolled.connect(self._on_scrolled)

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
        with self.settling():
            super().show_document(document, heading, highlights, image_bytes)

    def set_style(self, style: ReaderStyle) -> None:
        """Set the document in another style, keeping the place."""
        with self.settling():
            super().set_style(style)

    def event(self, event: QEvent) -> bool:
        """Keep the place through a change of size without leading the others."""
        if event.type() is QEvent.Type.Resize:
            with self.settling():
                return super().event(event)
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        """Tell that the keyboard is here."""
        super().focusInEvent(event)
        self.entered.emit()

    def set_shared(self, spans: Sequence[Span]) -> None:
        """Mark the text that other columns have in the same words, by a bar beside it."""
        self.shared = tuple(spans)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """The article, with a bar beside what is shared."""
        super().paintEvent(event)
        if not self.shared:
            return
        painter = QPainter(self.viewport())
        ink = current().color("ink-tertiary")
        left = self.column_rect().left() - _BAR_APART
        for span in self.shared:
            rects = [rect for rect in self.rects(span) if rect.bottom() > 0]
            if rects and rects[0].top() < self.viewport().height():
                top, bottom = rects[0].top(), rects[-1].bottom()
                painter.fillRect(QRectF(left, top, _BAR_WIDE, bottom - top), ink)
        painter.end()

    def _on_scrolled(self) -> None:
        if not self._settling:
            self.led.emit()
