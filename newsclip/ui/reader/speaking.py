"""What a screen reader is told of the reading column: the sentence at the caret, the highlights in sight.

Qt tells the caret's position and the selection by itself. Nothing here runs while nobody listens.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel

from newsclip.domain.anchors import Span
from newsclip.domain.kinds import kind_of
from newsclip.domain.text import OBJECT
from newsclip.domain.wording import short_quote
from newsclip.language import tr
from newsclip.services.passages import passage_at
from newsclip.ui.announcing import announce
from newsclip.ui.reader.spans import Mark

if TYPE_CHECKING:
    from newsclip.ui.reader.view import ArticleView

_REST = 80
"""Milliseconds after the last key before the sentence is told: keys that repeat run past many."""
_SETTLED = 250
"""Milliseconds after scrolling before the highlights in sight get their names."""
_LONGEST = 1000
MOST_NAMED = 80
"""Highlights in sight that have a name of their own."""


class CaretVoice(QObject):
    """Tells the sentence the caret has come to, and how it is marked."""

    spoken = Signal(str)
    """What was handed to the screen reader."""

    def __init__(self, view: "ArticleView") -> None:
        super().__init__(view)
        self._view = view
        self._last: tuple[Span | None, tuple[str, ...]] = (None, ())
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._tell)
        view.cursorPositionChanged.connect(self._moved)
        view.document_shown.connect(self._begin)

    def _moved(self) -> None:
        if QAccessible.isActive():
            self._rest.start()

    def _begin(self) -> None:
        """Another article: where its caret stands is no news."""
        self._rest.stop()
        self._last = self._here() if QAccessible.isActive() else (None, ())

    def _here(self) -> tuple[Span | None, tuple[str, ...]]:
        view, caret = self._view, self._view.ends()[1]
        kinds = [view.overlay.marks.by_id[one].kind for one in view.highlights_at(caret)]
        labels = tuple(dict.fromkeys(kind_of(kind).label for kind in kinds))
        return passage_at(view.article, caret, "sentence"), labels

    def _tell(self) -> None:
        here, before = self._here(), self._last
        self._last = here
        span, labels = here
        if here == before or span is None or not self._view.hasFocus():
            return
        parts = [*labels]
        if span != before[0]:
            parts.append(self._words(span))
        if parts:
            self._say(": ".join(parts))

    def _words(self, span: Span) -> str:
        document = self._view.article
        image = document.image_at(span.start)
        if image is not None:
            return tr("Image: {alt}", alt=image.alt) if image.alt else tr("Image")
        words = document.text[span.start : span.end].replace(OBJECT, " ")
        return " ".join(words.split())[:_LONGEST]

    def _say(self, words: str) -> None:
        announce(self._view, words)
        self.spoken.emit(words)


class MarkNames(QObject):
    """Gives each highlight in sight a place in the tree of the screen reader, with its name.

    A label without words stands over it; the mouse goes through.
    """

    def __init__(self, view: "ArticleView") -> None:
        super().__init__(view)
        self._view = view
        self._labels: list[QLabel] = []
        self._settle = QTimer(self, singleShot=True, interval=_SETTLED)
        self._settle.timeout.connect(self._name)
        for moved in (view.scrolled, view.style_changed, view.document_shown, view.marks_changed):
            moved.connect(self._put_off)

    def _put_off(self) -> None:
        if QAccessible.isActive():
            self._settle.start()

    def _name(self) -> None:
        marks = self._in_sight()
        while len(self._labels) < len(marks):
            self._labels.append(_unseen(self._view))
        for label in self._labels[len(marks) :]:
            label.hide()
        for label, (mark, rect) in zip(self._labels, marks, strict=False):
            label.setAccessibleName(_said(self._view, mark))
            label.setGeometry(rect.toAlignedRect())
            label.show()

    def _in_sight(self) -> list[tuple[Mark, QRectF]]:
        """The marks that show, in reading order, each with its rectangle in the viewport."""
        view, back = self._view, self._view.to_page(QPointF())
        clip = QRectF(view.viewport().rect()).translated(back)
        found: dict[int, tuple[Mark, QRectF]] = {}
        for rect, mark in view.overlay.bounds_in(clip):
            whole = found[mark.id][1].united(rect) if mark.id in found else rect
            found[mark.id] = (mark, whole)
        first = sorted(found.values(), key=lambda one: (one[0].span.start, one[0].id))[:MOST_NAMED]
        return [(mark, rect.translated(-back)) for mark, rect in first]


def _unseen(view: "ArticleView") -> QLabel:
    label = QLabel(view.viewport())
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    label.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
    label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return label


def _said(view: "ArticleView", mark: Mark) -> str:
    kind, quote = kind_of(mark.kind).label, short_quote(view.words_of(mark), 200)
    if mark.id == view.current_highlight():
        return tr("{kind}, current: {quote}", kind=kind, quote=quote)
    return f"{kind}: {quote}"
