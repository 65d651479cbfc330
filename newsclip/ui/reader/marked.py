"""Highlights on the page: which are painted, which is current, stepping from one to the next."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QTimer, QVariantAnimation, Signal
from PySide6.QtWidgets import QWidget

from newsclip.domain.anchors import Span
from newsclip.domain.highlights import Highlight
from newsclip.domain.kinds import kind_of
from newsclip.domain.suggestions import Suggestion
from newsclip.language import tr, within
from newsclip.ui import motion
from newsclip.ui.reader.edges import Edge
from newsclip.ui.reader.page import PageView
from newsclip.ui.reader.spans import Mark, Marks
from newsclip.ui.reader.style import ReaderStyle
from newsclip.ui.reader.words import Words

_FLASH = 900
"""Milliseconds for which a passage that was jumped to lights up."""


class MarkedView(PageView):
    """A page with highlights, one of which may be current, and found passages."""

    highlight_clicked = Signal(int)
    """The user made this highlight the current one, by mouse or by key."""
    suggestion_clicked = Signal(int)
    """The user clicked on this suggestion."""
    marks_changed = Signal()
    """Other highlights are painted now, or another one is current."""
    edges_dragged = Signal(int, object)
    """A highlight's id and the Span it should have; nothing is changed here."""

    def __init__(self, style: ReaderStyle, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self._highlights: list[Highlight] = []
        self._fading = QVariantAnimation(self, startValue=1.0, endValue=0.0, duration=_FLASH)
        self._fading.valueChanged.connect(self._fade)
        self._glowing = QTimer(self, singleShot=True, interval=_FLASH)
        self._glowing.timeout.connect(lambda: self._fade(0.0))

    def set_highlights(self, highlights: Iterable[Highlight]) -> None:
        """Paint these highlights; the text stays as it is."""
        self._highlights = list(highlights)
        self.overlay.set_marks(Marks(self._highlights))
        self.describe_current()
        self.marks_changed.emit()
        self.viewport().update()

    def set_suggestions(self, suggestions: Iterable[Suggestion]) -> None:
        """Underline these suggestions faintly."""
        self.overlay.set_proposals(suggestions)
        self.viewport().update()

    def set_suggestion(self, suggestion: Suggestion | None) -> None:
        """Outline a suggestion and bring it into view; None outlines none."""
        self.overlay.proposal = suggestion
        if suggestion:
            self.reveal(suggestion.span)
        self.describe_current()
        self.viewport().update()

    def words(self) -> Words:
        """The words of the article."""
        return Words(self.document(), self._offsets, self.article.text)

    def current_highlight(self) -> int | None:
        """The id of the current highlight."""
        return self.overlay.current

    def set_current(self, highlight_id: int | None, scroll: bool = True) -> None:
        """Outline a highlight; with ``scroll`` bring it into view and let it flash."""
        self.overlay.current = highlight_id
        self.overlay.forget()
        self.describe_current()
        mark = self.current_mark()
        self.marks_changed.emit()
        if scroll and mark:
            self.flash(mark.span)
        self.viewport().update()

    def flash(self, span: Span) -> None:
        """Bring a passage into view and let it light up for a moment, fading where things may move."""
        self.reveal(span)
        self._fading.stop()
        self.overlay.flash = (span, 1.0)
        if motion.wanted():
            self._fading.start()
        else:
            self._glowing.start()
            self.viewport().update()

    def highlights_at(self, offset: int) -> tuple[int, ...]:
        """The highlights over a code point, the innermost first."""
        return tuple(mark.id for mark in self.overlay.marks.at(offset))

    def step_overlapping(self) -> None:
        """Make the next of the highlights at the caret, on either side of it, the current one."""
        caret = self._offsets.to_text(self.textCursor().position())
        ids = self.highlights_at(caret)
        ids += tuple(i for i in self.highlights_at(caret - 1) if caret and i not in ids)
        mark = self.current_mark()
        if mark and mark.id not in ids:
            ids = self.highlights_at(mark.span.start)
        if ids:
            self.choose(ids[(ids.index(mark.id) + 1) % len(ids)] if mark else ids[0])

    def step_highlight(self, direction: int) -> None:
        """Go to the next highlight in the text (1) or the one before (-1), round the end."""
        ids = [mark.id for _, mark in self.overlay.marks.index.items]
        if not ids:
            return
        if self.overlay.current in ids:
            which = ids.index(self.overlay.current) + direction
        else:
            top = self.top_offset()
            later = (
                i for i, (span, _) in enumerate(self.overlay.marks.index.items) if span.start >= top
            )
            which = next(later, 0) - (direction < 0)
        self.choose(ids[which % len(ids)], scroll=True)

    def nudge_edge(self, edge: Edge, direction: int) -> None:
        """Ask for an edge of the current highlight to be moved one word: 1 forwards, -1 back."""
        mark = self.current_mark()
        if mark and mark.region is None:
            span = self.words().nudged(mark.span, edge, direction)
            if span != mark.span:
                self.edges_dragged.emit(mark.id, span)

    def choose(self, highlight_id: int, scroll: bool = False) -> None:
        """Make a highlight the current one on behalf of the user, and say so."""
        self.set_current(highlight_id, scroll)
        self.highlight_clicked.emit(highlight_id)

    def current_mark(self) -> Mark | None:
        """The current highlight as it is painted."""
        current = self.overlay.current
        return self.overlay.marks.by_id.get(current) if current is not None else None

    def words_of(self, mark: Mark) -> str:
        """What a highlight is over, in words."""
        if mark.region is not None:
            return mark.region.words
        return self.article.text[mark.span.start : mark.span.end]

    def describe_current(self) -> None:
        """Tell a screen reader the kind and the words of the current highlight."""
        mark = self.current_mark()
        words = ""
        if proposal := self.overlay.proposal:
            quote = self.article.text[proposal.start : proposal.end]
            words = tr(
                "Suggested {label}: “{quote}”",
                label=within(kind_of(proposal.kind).label),
                quote=quote,
            )
        elif mark:
            words = f"{kind_of(mark.kind).label}: “{self.words_of(mark)}”"
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)

    def _fade(self, strength: float) -> None:
        if self.overlay.flash:
            span = self.overlay.flash[0]
            self.overlay.flash = (span, strength) if strength > 0 else None
        self.viewport().update()

    def set_matches(self, spans: Sequence[Span]) -> None:
        """Paint found passages."""
        self.overlay.set_matches(spans)
        self.viewport().update()

    def show_match(self, span: Span | None) -> None:
        """Single out one of the found passages and bring it into view."""
        self.overlay.match = span
        if span:
            self.reveal(span)
        self.viewport().update()
