"""How a suggestion looks in the inspector: kind, quote, fields, why, and what to say of it."""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from newsclip.domain.kinds import kind_of
from newsclip.domain.suggestions import Suggestion
from newsclip.language import tr
from newsclip.ui.icons import icon
from newsclip.ui.inspector.facts import facts_of
from newsclip.ui.inspector.suggestions_model import SuggestionRole, because
from newsclip.ui.library.lines import Lines
from newsclip.ui.mirroring import mirrored, paint_line
from newsclip.ui.theme import Theme, current, interface_font, reading_family, text_scale

Index = QModelIndex | QPersistentModelIndex

MARGIN, GAP, SIDE, TOP, EDGE, RADIUS = 12, 9, 12, 10, 4, 10
_QUOTE_LINES, _WHY_LINES = 4, 3
_LABEL = 78
_BUTTON = 22
_QUOTE_SIZE = 13.5

ACCEPT, DISMISS = "accept", "dismiss"
_TIPS = {ACCEPT: tr("Accept: mark this (Enter)"), DISMISS: tr("Dismiss (Backspace)")}


class SuggestionDelegate(QStyledItemDelegate):
    """Paints a suggestion as a card with two small buttons."""

    def __init__(self, decide: Callable[[int, str], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._decide = decide

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 (Qt's)
        """As high as its words need at the width of the list."""
        one = index.data(SuggestionRole.SUGGESTION)
        view = getattr(option, "widget", None)
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else 300
        if not isinstance(one, Suggestion):
            return QSize(width, 60)
        return QSize(width, _height(one.exact, _facts(one), because(one), width, _look()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The card."""
        one = index.data(SuggestionRole.SUGGESTION)
        if not isinstance(one, Suggestion):
            return
        painter.save()
        box, state, theme = card_rect(_rect(option)), _state(option), current()
        _paint_frame(painter, box, one, state, theme)
        lit = bool(state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected))
        _paint_words(painter, box, one, theme, lit=lit)
        painter.restore()

    def editorEvent(  # noqa: N802 (Qt's name)
        self, event: QEvent, model: object, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A click on one of the buttons."""
        one = index.data(SuggestionRole.SUGGESTION)
        if (
            isinstance(event, QMouseEvent)
            and event.type() is QEvent.Type.MouseButtonRelease
            and event.button() is Qt.MouseButton.LeftButton
            and isinstance(one, Suggestion)
            and (what := _button_at(_buttons(option), event.position().toPoint()))
        ):
            self._decide(one.id, what)
            return True
        return False

    def helpEvent(  # noqa: N802 (Qt's name)
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """What a button does; elsewhere why this is proposed."""
        one = index.data(SuggestionRole.SUGGESTION)
        if not isinstance(one, Suggestion):
            return False
        what = _button_at(_buttons(option), event.pos())
        QToolTip.showText(event.globalPos(), _TIPS.get(what) or _why(one), view)
        return True


def card_rect(row: QRect) -> QRect:
    """Where the card stands in its row."""
    return row.adjusted(MARGIN, GAP // 2, -MARGIN, -(GAP - GAP // 2))


def button_rects(card: QRect) -> dict[str, QRect]:
    """Where the two buttons stand in a card."""
    y = card.top() + TOP - 3
    right = card.right() - SIDE + 5
    return {
        DISMISS: QRect(right - _BUTTON, y, _BUTTON, _BUTTON),
        ACCEPT: QRect(right - 2 * _BUTTON - 2, y, _BUTTON, _BUTTON),
    }


def _buttons(option: QStyleOptionViewItem) -> dict[str, QRect]:
    card, direction = card_rect(_rect(option)), option.direction
    places = button_rects(card).items()
    return {what: QStyle.visualRect(direction, card, rect) for what, rect in places}


def _button_at(buttons: dict[str, QRect], at: QPoint) -> str:
    return next((what for what, rect in buttons.items() if rect.contains(at)), "")


def _paint_frame(
    painter: QPainter, box: QRect, one: Suggestion, state: QStyle.StateFlag, theme: Theme
) -> None:
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    width = 2.0 if chosen else 1.0
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = QPainterPath()
    inset = width / 2
    shape.addRoundedRect(QRectF(box).adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)
    painter.fillPath(shape, theme.color("surface"))
    painter.setPen(QPen(theme.color("focus" if chosen else "line"), width))
    painter.drawPath(shape)
    painter.save()
    painter.setClipPath(shape)
    painter.setPen(QPen(theme.kind(kind_of(one.kind).token).line, EDGE, Qt.PenStyle.DotLine))
    edge = mirrored(QRect(box.left(), box.top() + 4, EDGE, box.height() - 8), box, painter)
    painter.drawLine(edge.left() + 2, edge.top(), edge.left() + 2, edge.bottom())
    painter.restore()


def _paint_words(
    painter: QPainter, box: QRect, one: Suggestion, theme: Theme, *, lit: bool
) -> None:
    inside = mirrored(box.adjusted(EDGE + SIDE, TOP, -SIDE, -TOP), box, painter)
    top = _paint_header(painter, inside, box, one, theme, lit=lit) + 5
    quote = Lines(one.exact, _serif(), inside.width(), _QUOTE_LINES)
    painter.setPen(theme.color("ink"))
    quote.draw(painter, QPointF(inside.left(), top))
    top += quote.count * quote.height + 5
    small = interface_font(12)
    for label, words in _facts(one):
        row = QRect(inside.left(), top, inside.width(), QFontMetrics(small).height())
        painter.setFont(small)
        painter.setPen(theme.color("ink-secondary"))
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, label)
        place = mirrored(row.adjusted(_LABEL, 0, 0, 0), row, painter)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.setPen(theme.color("ink"))
        paint_line(painter, place, shown)
        top += row.height() + 2
    why = Lines(because(one), _why_font(), inside.width(), _WHY_LINES)
    painter.setPen(theme.color("ink-secondary"))
    why.draw(painter, QPointF(inside.left(), top + 3))


def _paint_header(
    painter: QPainter, inside: QRect, box: QRect, one: Suggestion, theme: Theme, *, lit: bool
) -> int:
    """Kind, paragraph, and the buttons; where it ends."""
    bold = interface_font(12, QFont.Weight.DemiBold)
    high = QFontMetrics(bold).height()
    area = QRect(inside.left(), inside.top(), inside.width(), high)
    label = kind_of(one.kind).label
    painter.setFont(bold)
    painter.setPen(theme.color("ink"))
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, label)
    left = QFontMetrics(bold).horizontalAdvance(label) + 8
    painter.setFont(interface_font(12))
    painter.setPen(theme.color("ink-secondary"))
    paint_line(painter, mirrored(area.adjusted(left, 0, 0, 0), area, painter), f"¶ {one.paragraph}")
    for what, place in button_rects(box).items():
        rect = mirrored(place, box, painter)
        name = "check" if what == ACCEPT else "close"
        shade = ("accent" if what == ACCEPT else "ink") if lit else "ink-tertiary"
        icon(name, shade).paint(painter, rect.adjusted(4, 4, -4, -4))
    return inside.top() + high


def _facts(one: Suggestion) -> tuple[tuple[str, str], ...]:
    return tuple((fact.label, fact.words) for fact in facts_of(one) if not fact.chip)


def _why(one: Suggestion) -> str:
    return tr("Why: {one}", one=because(one)) if one.why else ""


@lru_cache(maxsize=4096)
def _height(
    quote: str, said: tuple[tuple[str, str], ...], why: str, width: int, _look: tuple[str, float]
) -> int:
    inner = width - 2 * MARGIN - EDGE - 2 * SIDE
    lines = Lines(quote, _serif(), inner, _QUOTE_LINES)
    small = QFontMetrics(interface_font(12)).height() + 2
    reasons = Lines(why, _why_font(), inner, _WHY_LINES)
    header = QFontMetrics(interface_font(12, QFont.Weight.DemiBold)).height()
    words = lines.count * lines.height + len(said) * small + reasons.count * reasons.height
    return 2 * TOP + header + 5 + words + 5 + 3 + GAP


def _look() -> tuple[str, float]:
    """What the heights depend on besides the words."""
    return reading_family(), text_scale()


def _serif() -> QFont:
    font = QFont(reading_family())
    font.setPixelSize(round(_QUOTE_SIZE * text_scale()))
    return font


def _why_font() -> QFont:
    font = interface_font(11)
    font.setItalic(True)
    return font


def _rect(option: QStyleOptionViewItem) -> QRect:
    rect: QRect = option.rect
    return QRect(rect)


def _state(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    state: QStyle.StateFlag = option.state
    return state
