"""The dark bar beside a selection: what can be made of the passage, with the key for each."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from newsclip.domain.anchors import Span
from newsclip.domain.kinds import KINDS, MOST_OWN, kind_of
from newsclip.ui.reader.view import ArticleView
from newsclip.ui.theme import Theme, interface_font


@dataclass(frozen=True, slots=True)
class Entry:
    """A button of the bar: the action it stands for, its words, its key, and its kind if any."""

    action_id: str
    label: str
    key: str
    kind: str = ""


def entries() -> tuple[Entry, ...]:
    """What a selection is offered: every kind there is now, then tag, note and copy."""
    mine = [kind for kind in KINDS.own if not kind.retired][:MOST_OWN]
    slots = {kind.id: f"mark.own_{number}" for number, kind in enumerate(mine, 1)}
    return (
        *(
            Entry(slots.get(kind.id, f"mark.{kind.id}"), kind.label, kind.key, kind.id)
            for kind in KINDS.offered
        ),
        Entry("mark.tag", "Tag", "T"),
        Entry("mark.note", "Note", "N"),
        Entry("mark.copy", "Copy", "C"),
    )


_PAD, _BUTTON_HEIGHT, _AWAY, _SHADOW = 5, 30, 8, 10
_INSIDE, _DOT = 8, 15
"""Room at either side of an entry, and for its dot with the gap behind it."""


class BarButton(QAbstractButton):
    """One entry; it never takes the focus from the text."""

    def __init__(self, entry: Entry, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry, self._theme, self._key = entry, theme, entry.key
        self.setObjectName(entry.action_id)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.set_key(entry.key)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.update()

    def set_key(self, key: str) -> None:
        """Show another key."""
        self._key = key
        self.setAccessibleName(f"{self.entry.label} ({key})" if key else self.entry.label)
        self.setToolTip(self.accessibleName())
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Room for the dot, the words and the key."""
        words = QFontMetrics(self._label_font()).horizontalAdvance(self.entry.label)
        key = QFontMetrics(interface_font(11)).horizontalAdvance(self._key)
        dot = _DOT if self.entry.kind else 0
        return QSize(2 * _INSIDE + dot + words + (6 + key if self._key else 0), _BUTTON_HEIGHT)

    def _label_font(self) -> QFont:
        return interface_font(13, QFont.Weight.Medium)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Paint the entry, lighter under the pointer."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse() or self.isDown():
            painter.setBrush(self._theme.color("popup-hover"))
            painter.drawRoundedRect(self.rect(), 7, 7)
        x = _INSIDE
        if self.entry.kind:
            painter.setBrush(self._theme.kind(kind_of(self.entry.kind).token).line)
            painter.drawRoundedRect(QRectF(x, self.height() / 2 - 5, 10, 10), 3, 3)
            x += _DOT
        x += self._write(painter, x, self.entry.label, self._label_font(), "popup-ink") + 6
        self._write(painter, x, self._key, interface_font(11), "popup-secondary")

    def _write(self, painter: QPainter, x: int, text: str, font: QFont, token: str) -> int:
        painter.setFont(font)
        painter.setPen(self._theme.color(token))
        painter.drawText(
            QRect(x, 0, self.width() - x, self.height()), Qt.AlignmentFlag.AlignVCenter, text
        )
        return QFontMetrics(font).horizontalAdvance(text)


class SelectionBar(QWidget):
    """The bar of one article view. It follows the selection and never covers it."""

    chosen = Signal(str)
    """The id of the action that was chosen."""

    def __init__(self, view: ArticleView, offered: Iterable[Entry] | None = None) -> None:
        super().__init__(view)
        self._view = view
        self._span: Span | None = None
        self.setObjectName("selectionBar")
        self.setAccessibleName("Selection")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._buttons: list[BarButton] = []
        self.set_entries(entries() if offered is None else offered)
        self.hide()
        view.selection_changed.connect(self._on_change)
        view.selection_settled.connect(self._show_for)
        view.scrolled.connect(self.place)
        view.style_changed.connect(self._on_style)
        view.installEventFilter(self)

    def set_entries(self, offered: Iterable[Entry]) -> None:
        """Offer these from now on."""
        for old in self._buttons:
            old.hide()
            old.deleteLater()
        self._buttons = [BarButton(entry, self._theme, self) for entry in offered]
        for button in self._buttons:
            button.clicked.connect(self._choose)
            button.show()

    @property
    def _theme(self) -> Theme:
        return self._view.reader_style.theme

    def set_keys(self, keys: Mapping[str, str]) -> None:
        """Show these keys, by action id; actions not named keep theirs."""
        for button in self._buttons:
            if button.entry.action_id in keys:
                button.set_key(keys[button.entry.action_id])
        self.place()

    def place(self) -> None:
        """Stand below the selection, or above it where there is no room; hide when it is away."""
        if self._span is None:
            self.hide()
            return
        rects = self._selection()
        inner = self._view.rect().adjusted(4, 4, -14, -4)
        size = self._arrange(inner.width())
        spot = spot_for(rects, size, inner, self._view.column_rect()) if rects else None
        if spot is None and rects and self._view.selected_region():
            spot = within(inner, size)
        self.setVisible(spot is not None)
        if spot is not None:
            self.setGeometry(QRect(spot, size).adjusted(-_SHADOW, -_SHADOW, _SHADOW, _SHADOW))
            self.raise_()

    def _selection(self) -> list[QRect]:
        if self._span is None:
            return []
        shift = QPointF(self._view.viewport().pos())
        shown = QRectF(self._view.viewport().geometry())
        moved = (rect.translated(shift) for rect in self._view.selection_rects(self._span))
        return [rect.toAlignedRect() for rect in moved if rect.intersects(shown)]

    def _arrange(self, width: int) -> QSize:
        """Set the buttons in as many rows as the width asks for; the size of the bar."""
        x, y, widest = _PAD, _PAD, 0
        for button in self._buttons:
            wide = button.sizeHint().width()
            if x > _PAD and x + wide + _PAD > width:
                x, y = _PAD, y + _BUTTON_HEIGHT + 2
            button.setGeometry(x + _SHADOW, y + _SHADOW, wide, _BUTTON_HEIGHT)
            x += wide + 2
            widest = max(widest, x - 2 + _PAD)
        return QSize(widest, y + _BUTTON_HEIGHT + _PAD)

    def _on_change(self, span: Span | None) -> None:
        """While a selection is being made the bar is out of its way."""
        self._span = None
        self.hide()

    def _show_for(self, span: Span | None) -> None:
        self._span = span
        self.place()

    def _on_style(self) -> None:
        for button in self._buttons:
            button.set_theme(self._theme)
        self.place()

    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, BarButton):
            self.chosen.emit(button.entry.action_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Stay beside the selection when the view changes its size."""
        if event.type() is QEvent.Type.Resize and self._span:
            self.place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Paint the body of the bar and its shadow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        body = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        for step in range(_SHADOW, 0, -1):
            painter.setBrush(QColor(0, 0, 0, 5 if step < 6 else 3))
            painter.drawRoundedRect(
                body.adjusted(-step, -step + 3, step, min(step + 3, _SHADOW)), 10 + step, 10 + step
            )
        painter.setBrush(self._theme.color("popup"))
        painter.setPen(self._theme.color("popup-line"))
        painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)


def within(inner: QRect, size: QSize) -> QPoint:
    """Where a bar stands over an image that is as large as the view: below, in the middle."""
    x = inner.center().x() - size.width() // 2
    return QPoint(max(inner.left(), x), inner.bottom() - _AWAY - size.height())


def spot_for(rects: list[QRect], size: QSize, inner: QRect, column: QRect) -> QPoint | None:
    """Where a bar stands by a selection: below its last line, else above its first.

    It keeps to the column where it can. None when neither place has room: a selection as large as
    the view is not to be covered.
    """
    top, bottom = min(r.top() for r in rects), max(r.bottom() for r in rects)
    last = max(rects, key=lambda rect: (rect.bottom(), rect.right()))
    left = round((last.left() + last.right()) / 2 - size.width() / 2)
    slack = max(0, size.width() - column.width()) // 2
    left = max(column.left() - slack, min(left, column.right() + slack - size.width()))
    x = max(inner.left(), min(left, inner.right() - size.width()))
    if bottom + _AWAY + size.height() <= inner.bottom():
        return QPoint(x, bottom + _AWAY)
    if top - _AWAY - size.height() >= inner.top():
        return QPoint(x, top - _AWAY - size.height())
    return None
