"""The article view of a column: it knows a scroll of the user's from one of its own."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from newsclip.domain.document import Document
from newsclip.domain.highlights import Highlight
from newsclip.ui.reader.heading import ArticleHeading
from newsclip.ui.reader.images import ImageBytes, no_images
from newsclip.ui.reader.style import ReaderStyle
from newsclip.ui.reader.view import ArticleView
from newsclip.ui.theme import Theme


class ColumnView(ArticleView):
    """An article beside others."""

    led = Signal()
    """The user scrolled; other columns may follow."""
    entered = Signal()
    """The keyboard came here."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._settling = 0
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

    def _on_scrolled(self) -> None:
        if not self._settling:
            self.led.emit()
