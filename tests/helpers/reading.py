"""A reader on the screen, acted on as a user does: by words, with mouse and keys."""

from collections.abc import Sequence
from datetime import UTC, datetime
from uuid import UUID

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from newsclip.domain.anchors import Span, make_anchor
from newsclip.domain.document import Document, Leaf, Paragraph
from newsclip.domain.highlights import Highlight
from newsclip.ui.reader.heading import ArticleHeading
from newsclip.ui.reader.images import ImageBytes, no_images
from newsclip.ui.reader.view import ArticleView
from newsclip.ui.theme import load_theme

HEADING = ArticleHeading(
    "Harbour Ledger · 2 August 2025 · 4 min",
    "A maker sets a date for its first exports",
    "Business desk · harbourledger.example",
    "Captured 22 Nov 2026 · version 1 of 1 · offline copy",
)

_WHEN = datetime(2026, 11, 22, tzinfo=UTC)


def prose(*paragraphs: str) -> Document:
    """A document of paragraphs."""
    return Document(tuple(Paragraph(Leaf(text)) for text in paragraphs))


class Reader:
    """Page object of an article view."""

    def __init__(self, qtbot: QtBot, document: Document, theme: str = "light") -> None:
        self.qtbot = qtbot
        self.view = ArticleView(load_theme(theme))
        qtbot.addWidget(self.view)
        self.view.resize(780, 640)
        self.document = document
        self.show()
        self.view.show()
        qtbot.waitExposed(self.view)
        self.view.setFocus()

    def show(
        self, highlights: Sequence[Highlight] = (), image_bytes: ImageBytes = no_images
    ) -> None:
        """Show the document with highlights."""
        self.view.show_document(self.document, HEADING, highlights, image_bytes)

    def span(self, words: str, nth: int = 0) -> Span:
        """Where words stand in the canonical text."""
        start = -1
        for _ in range(nth + 1):
            start = self.document.text.index(words, start + 1)
        return Span(start, start + len(words))

    def highlight(self, number: int, kind: str, words: str, nth: int = 0) -> Highlight:
        """A highlight of words."""
        anchor = make_anchor(self.document.text, self.span(words, nth))
        return Highlight(number, UUID(int=number), 1, 1, kind, anchor, _WHEN, _WHEN)

    def words(self, span: Span | None) -> str:
        """The words of a span."""
        return self.document.text[span.start : span.end] if span else ""

    def edge(self, words: str, end: bool = False, inside: float = 0) -> QPoint:
        """The left end of the first line of words, or the right end of the last."""
        rects = self.view.rects(self.span(words))
        rect = rects[-1] if end else rects[0]
        x = rect.right() - inside if end else rect.left() + inside
        return QPoint(round(x), round(rect.center().y()))

    def middle(self, words: str, nth: int = 0) -> QPoint:
        """The middle of the first line of words."""
        return self.view.rects(self.span(words, nth))[0].center().toPoint()

    def drag(self, start: QPoint, end: QPoint, *, release: bool = True) -> None:
        """Press, move in steps and let go."""
        port = self.view.viewport()
        QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
        for step in (0.3, 0.7, 1.0):
            at = QPointF(start) + (QPointF(end) - QPointF(start)) * step
            move(port, at, Qt.MouseButton.LeftButton)
        if release:
            QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)

    def click(self, at: QPoint) -> None:
        """One click; the wait keeps it from becoming part of a double click."""
        wait = QGuiApplication.styleHints().mouseDoubleClickInterval() + 1
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=at, delay=wait)

    def double_click(self, at: QPoint) -> None:
        """Press, release, press again, release."""
        port, left = self.view.viewport(), Qt.MouseButton.LeftButton
        QTest.mousePress(port, left, pos=at)
        QTest.mouseRelease(port, left, pos=at)
        QTest.mouseDClick(port, left, pos=at)

    def picture(self) -> QImage:
        """What the viewport shows."""
        return self.view.viewport().grab().toImage()

    def colours_under(self, words: str, nth: int = 0) -> set[str]:
        """The colours behind the words, over and between their letters."""
        picture, found = self.picture(), set()
        ratio = picture.devicePixelRatio()
        for rect in self.view.rects(self.span(words, nth)):
            inner = rect.adjusted(1, 1, -1, -1)
            for x in range(round(inner.left()), round(inner.right())):
                for y in range(round(inner.top()), round(inner.bottom())):
                    found.add(picture.pixelColor(round(x * ratio), round(y * ratio)).name())
        return found

    def colours_in(self, left: float, top: float, right: float, bottom: float) -> set[str]:
        """The colours in a part of the viewport."""
        picture = self.picture()
        ratio = picture.devicePixelRatio()
        return {
            picture.pixelColor(round(x * ratio), round(y * ratio)).name()
            for x in range(round(left), round(right))
            for y in range(round(top), round(bottom))
        }


def move(widget: QWidget, at: QPointF, buttons: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    """Move the pointer within a widget, with a button held or none."""
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        at,
        QPointF(widget.mapToGlobal(at.toPoint())),
        Qt.MouseButton.NoButton,
        buttons,
        Qt.KeyboardModifier.NoModifier,
    )
    QGuiApplication.sendEvent(widget, event)


def tint(theme: str, kind: str) -> str:
    """The colour behind a highlight of a kind."""
    return QColor(load_theme(theme).kind(kind).tint).name()
