"""A scrolling column of cards of which only those in sight exist.

Heights of cards that were never built are guessed from their words; when one is built its true
height takes the guess's place, and what is in sight stays where it is.
"""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

from newsclip.domain.highlights import Highlight
from newsclip.language import tr
from newsclip.ui.inspector.card import HighlightCard
from newsclip.ui.inspector.thumbnail import HIGHEST

MARGIN = 12
GAP = 9
_ROW = 20
_SCROLL_STEP = 40


class CardColumn(QAbstractScrollArea):
    """Cards in order, one of them the current."""

    card_made = Signal(object)

    def __init__(
        self, make: Callable[[Highlight, QWidget], HighlightCard], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Highlights of the article"))
        self.viewport().setProperty("pane", "background")
        self._make = make
        self._entries: list[Highlight] = []
        self._index: dict[int, int] = {}
        self._heights: list[int] = []
        self._tops: list[int] = [0]
        self._cards: dict[int, HighlightCard] = {}
        self._current = 0
        self._busy = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.settle)
        self.verticalScrollBar().setSingleStep(_SCROLL_STEP)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.settle())

    @property
    def entries(self) -> Sequence[Highlight]:
        """The highlights in order."""
        return self._entries

    @property
    def current(self) -> int:
        """The id of the current highlight, 0 when there is none."""
        return self._current

    def card(self, highlight_id: int) -> HighlightCard | None:
        """The card of the highlight while it exists."""
        return self._cards.get(highlight_id)

    def cards(self) -> tuple[HighlightCard, ...]:
        """The cards that exist now, in order."""
        return tuple(self._cards[i] for i in sorted(self._cards, key=self._index.__getitem__))

    def set_entries(self, entries: Sequence[Highlight], *, anew: bool = False) -> None:
        """Show these. Cards that stay keep what is typed in them; ``anew`` starts at the top."""
        known = dict(zip((one.id for one in self._entries), self._heights, strict=True))
        same = {one.id: one for one in self._entries}
        self._entries = list(entries)
        self._index = {one.id: place for place, one in enumerate(self._entries)}
        self._heights = [
            known[one.id] if same.get(one.id) is one else _guess(one) for one in self._entries
        ]
        for gone in [i for i in self._cards if i not in self._index]:
            self._drop(gone)
        for highlight_id, card in list(self._cards.items()):
            fresh = self._entries[self._index[highlight_id]]
            if fresh != card.highlight:
                card.show_highlight(fresh)
        if self._current not in self._index:
            self._current = 0
        self._stack()
        if anew:
            self.verticalScrollBar().setValue(0)
        self.settle()

    def set_current(self, highlight_id: int, *, reveal: bool = True) -> HighlightCard | None:
        """Make it the current card, with editors; None when it is not in the column."""
        stood = self._cards[highlight_id].y() if highlight_id in self._cards else None
        if highlight_id != self._current:
            self._rest()
        if highlight_id not in self._index:
            self._current = 0
            self._mark_tab_stop()
            return None
        self._current = highlight_id
        card = self._cards.get(highlight_id) or self._build(highlight_id)
        card.open_form()
        card.set_selected(True)
        self._mark_tab_stop()
        self._measure(highlight_id)
        self._stack()
        if stood is not None:  # a card above that closes must not move it from under the mouse
            self.verticalScrollBar().setValue(self._tops[self._index[highlight_id]] - stood)
        if reveal:
            self.reveal(highlight_id)
        self.settle()
        if reveal:  # cards that were only just built may be higher than was thought
            self.reveal(highlight_id)
            self.settle()
        return card

    def reveal(self, highlight_id: int) -> None:
        """Scroll as little as needed to see the whole card, or its top when it is too high."""
        place = self._index[highlight_id]
        top, bottom = self._tops[place], self._tops[place] + self._heights[place]
        bar, room = self.verticalScrollBar(), self.viewport().height()
        value = bar.value()
        if bottom + MARGIN > value + room:
            value = bottom + MARGIN - room
        bar.setValue(max(0, min(value, top - MARGIN)))

    def neighbour(self, highlight_id: int, steps: int) -> int:
        """The id so many cards further on, at most the last; 0 in an empty column."""
        if not self._entries:
            return 0
        place = self._index.get(highlight_id, 0) + steps
        return self._entries[min(max(0, place), len(self._entries) - 1)].id

    def flush(self) -> None:
        """Save what is half typed."""
        card = self._cards.get(self._current)
        if card and card.form:
            card.form.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Lay everything out at the new width."""
        super().resizeEvent(event)
        for highlight_id in self._cards:
            self._measure(highlight_id)
        self._stack()
        self.settle()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 (Qt's name)
        """Scroll even where no card takes the wheel."""
        QApplication.sendEvent(self.verticalScrollBar(), event)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """The viewport has no layout of its own: its children are placed by settle."""
        if event.type() == QEvent.Type.LayoutRequest:
            return True
        return super().viewportEvent(event)

    def settle(self) -> None:
        """Build the cards in sight, give up those far away, and put each in its place."""
        if self._busy:
            return
        self._busy = True
        try:
            self._build_in_sight()
            self._put_in_place()
        finally:
            self._busy = False

    def _build_in_sight(self) -> None:
        bar, room = self.verticalScrollBar(), self.viewport().height()
        seen: set[int] = set()
        place = max(0, bisect_right(self._tops, bar.value()) - 1)
        top, value, grew = self._tops[place], bar.value(), False
        while place < len(self._entries) and top < value + room:
            highlight_id = self._entries[place].id
            seen.add(highlight_id)
            if highlight_id not in self._cards:
                self._build(highlight_id)
                grown = self._measure(highlight_id)
                grew = grew or grown != 0
                if top < value:
                    value += grown
            top += self._heights[place] + GAP
            place += 1
        if grew:
            self._stack()
            bar.setValue(value)
        self._forget_far(seen)

    def _forget_far(self, seen: set[int]) -> None:
        bar, room = self.verticalScrollBar(), self.viewport().height()
        low, high = bar.value() - room, bar.value() + 2 * room
        for highlight_id, card in list(self._cards.items()):
            top = self._tops[self._index[highlight_id]]
            far = not low <= top <= high and highlight_id not in seen
            if far and highlight_id != self._current and not card.isAncestorOf(_focused()):
                self._drop(highlight_id)

    def _put_in_place(self) -> None:
        value, width = self.verticalScrollBar().value(), self._width()
        for highlight_id, card in self._cards.items():
            place = self._index[highlight_id]
            card.setGeometry(MARGIN, self._tops[place] - value, width, self._heights[place])
            if card.isHidden():
                card.show()
        self._mark_tab_stop()

    def _build(self, highlight_id: int) -> HighlightCard:
        card = self._make(self._entries[self._index[highlight_id]], self.viewport())
        card.resized.connect(lambda: self._resized(highlight_id))
        self._cards[highlight_id] = card
        self.card_made.emit(card)
        return card

    def _drop(self, highlight_id: int) -> None:
        card = self._cards.pop(highlight_id)
        card.close_form()
        card.hide()
        card.deleteLater()

    def _rest(self) -> None:
        card = self._cards.get(self._current)
        if card is not None:
            card.close_form()
            card.set_selected(False)
            self._measure(self._current)

    def _resized(self, highlight_id: int) -> None:
        if (
            highlight_id in self._cards
            and highlight_id in self._index
            and self._measure(highlight_id)
        ):
            self._stack()
            self._later.start()

    def _measure(self, highlight_id: int) -> int:
        """Take the true height of a card; by how much it differs from what was known."""
        place = self._index[highlight_id]
        height = self._cards[highlight_id].place(self._width())
        grown = height - self._heights[place]
        self._heights[place] = height
        return grown

    def _stack(self) -> None:
        self._tops = list(accumulate((high + GAP for high in self._heights), initial=MARGIN))
        total = self._tops[-1] - GAP + MARGIN if self._entries else 0
        bar, room = self.verticalScrollBar(), self.viewport().height()
        busy, self._busy = self._busy, True
        bar.setRange(0, max(0, total - room))
        bar.setPageStep(room)
        self._busy = busy

    def _mark_tab_stop(self) -> None:
        """Tab reaches the column once: at the current card, else at the first in sight."""
        stop = self._current if self._current in self._cards else 0
        for card in self.cards():
            stop = stop or card.highlight.id
            strong = card.highlight.id == stop
            policy = Qt.FocusPolicy.StrongFocus if strong else Qt.FocusPolicy.ClickFocus
            card.setFocusPolicy(policy)

    def _width(self) -> int:
        return max(80, self.viewport().width() - 2 * MARGIN)


def _focused() -> QWidget:
    return QApplication.focusWidget() or QWidget()


def _guess(highlight: Highlight) -> int:
    """About how high a card is: lines of the quote, rows of fields, tags, note."""
    lines = min(6, 1 + len(highlight.quote) // 38)
    rows = len(highlight.fields) + bool(highlight.tags)
    picture = HIGHEST if highlight.region else 0
    note = 1 + len(highlight.note) // 44 if highlight.note else 0
    return 46 + picture + lines * _ROW + rows * (_ROW - 2) + note * (_ROW - 4)
