"""The lower part of a card at rest, painted: fields, conflicts, tags and the note.

Most cards are only read. Painting one costs a hundredth of building its editors, which a card gets
when it becomes the current one.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from newsclip.language import tr
from newsclip.ui.inspector.facts import Fact
from newsclip.ui.mirroring import is_mirrored, mirrored, mirrored_f, onward, paint_middle
from newsclip.ui.theme import current, interface_font, tabular
from newsclip.ui.widgets.painting import paint_arrow, paint_box, paint_tag
from newsclip.ui.widgets.rich_note import RichNote
from newsclip.ui.widgets.wrapping import paint_wrapped, wrapped_height

LABELS = 90
"""Pixels of the column of labels."""
ROW_GAP = 3
_PILL_GAP = 4
_ARROW = 7


@dataclass(frozen=True, slots=True)
class ConflictWords:
    """A passage that has to do with this one: what it says and where, and why they may differ.

    ``link_id`` is 0 for a conflict that was found by comparing, else the link the user made.
    """

    article_id: int
    highlight_id: int
    words: str
    reason: str = ""
    label: str = tr("Conflict")
    link_id: int = 0

    @property
    def look(self) -> str:
        """How it is painted."""
        if self.link_id:
            return "link"
        return "conflict" if self.label == tr("Conflict") else "differs"


@dataclass(frozen=True, slots=True)
class Content:
    """What a card says below its quote."""

    facts: tuple[Fact, ...] = ()
    conflicts: tuple[ConflictWords, ...] = ()
    tags: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class _Part:
    """Something painted: ``key`` says what a click on it asks for."""

    rect: QRect
    key: str
    look: str
    words: str
    label: str = ""


class FactsView(QWidget):
    """Paints a card's facts; tells which one was clicked."""

    activated = Signal(str)
    """``field:<name>``, ``conflict:<index>``, ``link:<address>``, ``tags`` or ``note``; empty beside."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(interface_font(12))
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._strong = tabular(interface_font(12, QFont.Weight.Medium))
        self._small = interface_font(11)
        self._content = Content()
        self._parts: list[_Part] = []
        self._rich: tuple[tuple[str, int], RichNote] | None = None

    def set_content(self, content: Content) -> None:
        """Show this."""
        self._content = content
        self.update()

    def height_for(self, width: int) -> int:
        """Place every part at the width; the height they need."""
        self._parts = []
        bottom = self._place_rows(width)
        bottom = self._place_tags(width, bottom)
        bottom = self._place_note(width, bottom)
        self.setAccessibleName("; ".join(self.shown()))
        return bottom

    def shown(self) -> tuple[str, ...]:
        """What is painted, part by part, for who cannot see it."""
        return tuple(f"{part.label} {part.words}".strip() for part in self._parts)

    def rect_of(self, key: str) -> QRect:
        """Where the part with the key is painted; empty when it is not."""
        return next((part.rect for part in self._parts if part.key == key), QRect())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Wait for the release: a press that opened the editors would lose it."""
        event.setAccepted(event.button() == Qt.MouseButton.LeftButton)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Tell what was clicked."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.activated.emit(self._key_at(event.position().toPoint()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """A hand over a conflict, and its likely reason as the tooltip."""
        key = self._key_at(event.position().toPoint())
        conflict = key.startswith("conflict:")
        leads = conflict or key.startswith("link:")
        shape = Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        index = int(key.partition(":")[2]) if conflict else -1
        self.setToolTip(self._content.conflicts[index].reason if conflict else "")

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Every part."""
        painter = QPainter(self)
        for part in self._parts:
            self._paint(painter, part)
        painter.end()

    def _place_rows(self, width: int) -> int:
        rows = [(f"field:{fact.name}", _look(fact), fact.words, fact.label)
                for fact in self._content.facts]  # fmt: skip
        rows += [(f"conflict:{index}", conflict.look, f"{conflict.words} {onward()}", conflict.label)
                 for index, conflict in enumerate(self._content.conflicts)]  # fmt: skip
        top = 0
        for key, look, words, label in rows:
            height = wrapped_height(words, self._strong, width - self._labels())
            self._parts.append(_Part(QRect(0, top, width, height), key, look, words, label))
            top += height + ROW_GAP
        return top - ROW_GAP if rows else 0

    def _labels(self) -> int:
        """The room for the labels: what the widest needs, up to half of the card."""
        labels = [fact.label for fact in self._content.facts]
        labels += [conflict.label for conflict in self._content.conflicts]
        metrics = QFontMetrics(self.font())
        widest = max((metrics.horizontalAdvance(label) for label in labels), default=0)
        return min(max(LABELS, widest + 8), max(LABELS, self.width() // 2))

    def _place_tags(self, width: int, top: int) -> int:
        if not self._content.tags:
            return top
        metrics, left = QFontMetrics(self._small), 0
        height = metrics.height() + 4
        top += 6 if top else 2
        for tag in self._content.tags:
            wide = min(metrics.horizontalAdvance(tag) + 16, width)
            if left and left + wide > width:
                left, top = 0, top + height + _PILL_GAP
            pill = mirrored(QRect(left, top, wide, height), QRect(0, top, width, height), self)
            self._parts.append(_Part(pill, "tags", "tag", tag))
            left += wide + _PILL_GAP
        return top + height

    def _place_note(self, width: int, top: int) -> int:
        if not self._content.note:
            return top
        top += 7 if top else 2
        height = self._note(width).height
        rect = QRect(0, top, width, height + 12)
        self._parts.append(_Part(rect, "note", "note", self._content.note))
        return top + height + 12

    def _note(self, width: int) -> RichNote:
        key = (self._content.note, width)
        if self._rich is None or self._rich[0] != key:
            self._rich = (key, RichNote(self._content.note, self.font(), width - 12))
        return self._rich[1]

    def _key_at(self, place: QPoint) -> str:
        part = next((part for part in self._parts if part.rect.contains(place)), None)
        if part is None:
            return ""
        if part.key == "note":
            inside = place - part.rect.topLeft() - QPoint(6, 6)
            if address := self._note(part.rect.width()).link_at(QPointF(inside)):
                return f"link:{address}"
        return part.key

    def _paint(self, painter: QPainter, part: _Part) -> None:
        theme = current()
        if part.look == "tag":
            painter.setPen(paint_tag(painter, part.rect, part.words))
            painter.setFont(self._small)
            shown = QFontMetrics(self._small).elidedText(
                part.words, Qt.TextElideMode.ElideRight, part.rect.width() - 15
            )
            paint_middle(painter, part.rect, shown)
        elif part.look == "note":
            paint_box(painter, part.rect, 6, theme.color("note"))
            where = QPointF(part.rect.topLeft() + QPoint(6, 6))
            note = self._note(part.rect.width())
            note.paint(painter, where, theme.color("ink"), theme.color("link"))
        else:
            self._paint_row(painter, part)

    def _paint_row(self, painter: QPainter, part: _Part) -> None:
        theme = current()
        conflict = part.look == "conflict"
        painter.setFont(self.font())
        painter.setPen(theme.color("conflict-ink" if conflict else "ink-secondary"))
        painter.drawText(part.rect.adjusted(0, 0, 0, 0), 0, part.label)
        place = mirrored(part.rect.adjusted(self._labels(), 0, 0, 0), part.rect, self)
        metrics = QFontMetrics(self._strong)
        wide = metrics.horizontalAdvance(part.words)
        inks = {"conflict": "conflict-ink", "chip": "status-ink", "link": "link"}
        ink = theme.color(inks.get(part.look, "ink"))
        if part.look == "chip":
            chip = QRect(place.left() - 1, place.top(), wide + 2 * 6 + _ARROW + 3, place.height())
            paint_box(painter, mirrored(chip, place, self), 4, theme.color("status"))
            place.translate(-5 if is_mirrored(self) else 5, 0)
        painter.setPen(ink)
        paint_wrapped(painter, place, part.words, self._strong)
        if part.look in {"chip", "menu"}:
            arrow = QRectF(place.left() + wide + 4, place.top() + 1.5, _ARROW, place.height())
            paint_arrow(painter, mirrored_f(arrow, place, self).center(), _ARROW, ink)


def _look(fact: Fact) -> str:
    return "chip" if fact.chip else "menu" if fact.menu else "text"


def spoken(content: Content) -> str:
    """The content as sentences, for screen readers."""
    parts: Sequence[str] = [
        *(f"{fact.label}: {fact.words}" for fact in content.facts),
        *(f"{conflict.label}: {conflict.words}" for conflict in content.conflicts),
        *((tr("Tags: {words}", words=", ".join(content.tags)),) if content.tags else ()),
        *((tr("Note: {note}", note=content.note),) if content.note else ()),
    ]
    return ". ".join(parts)
