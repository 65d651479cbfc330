"""The dark bar beside a selection: what can be made of the passage, with the key for each."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from newsclip.domain.anchors import Span
from newsclip.domain.kinds import KINDS, MOST_OWN
from newsclip.language import tr
from newsclip.ui.mirroring import mirrored, popup_below
from newsclip.ui.reader.bar_button import BUTTON_HEIGHT, BarButton, Density, Entry, MoreButton
from newsclip.ui.reader.view import ArticleView
from newsclip.ui.theme import Theme


def entries() -> tuple[Entry, ...]:
    """What a selection is offered: every kind there is now, then tag, note and copy."""
    mine = [kind for kind in KINDS.own if not kind.retired][:MOST_OWN]
    slots = {kind.id: f"mark.own_{number}" for number, kind in enumerate(mine, 1)}
    return (
        *(
            Entry(slots.get(kind.id, f"mark.{kind.id}"), kind.label, kind.key, kind.id)
            for kind in KINDS.offered
        ),
        Entry("mark.tag", tr("Tag"), "T"),
        Entry("mark.note", tr("Note"), "N"),
        Entry("mark.copy", tr("Copy"), "C"),
    )


_PAD, _AWAY, _SHADOW, _APART = 5, 8, 10, 2


class SelectionBar(QWidget):
    """The bar of one article view. It follows the selection and never covers it."""

    chosen = Signal(str)
    """The id of the action that was chosen."""

    def __init__(self, view: ArticleView, offered: Iterable[Entry] | None = None) -> None:
        super().__init__(view)
        self._view = view
        self._span: Span | None = None
        self.setObjectName("selectionBar")
        self.setAccessibleName(tr("Selection"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._buttons: list[BarButton] = []
        self._more = MoreButton(self._theme, self)
        self._more.clicked.connect(self._open_more)
        self._more.hide()
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
        self._more.raise_()
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
        """Set the buttons in one row; the less room, the less they say. The size of the bar."""
        for density in Density:
            for button in self._buttons:
                button.set_density(density)
            if _row_width(self._buttons) <= width:
                break
        shown = self._fitting(width)
        x = _PAD
        for button in shown:
            wide = button.sizeHint().width()
            button.setGeometry(x + _SHADOW, _PAD + _SHADOW, wide, BUTTON_HEIGHT)
            x += wide + _APART
        row = QRect(0, 0, x - _APART + _PAD + 2 * _SHADOW, BUTTON_HEIGHT)
        for button in shown:
            button.setGeometry(mirrored(button.geometry(), row, self))
        for button in (*self._buttons, self._more):
            button.setVisible(button in shown)
        return QSize(x - _APART + _PAD, BUTTON_HEIGHT + 2 * _PAD)

    def _fitting(self, width: int) -> list[BarButton]:
        """The buttons that a row has room for; where that is not all, the last one leads to the rest."""
        shown = list(self._buttons)
        if _row_width(shown) <= width:
            return shown
        while len(shown) > 1 and _row_width([*shown, self._more]) > width:
            shown.pop()
        return [*shown, self._more]

    def _open_more(self) -> None:
        """What the row has no room for, as a menu."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in self._buttons:
            if button.isHidden():
                action = menu.addAction(button.menu_text())
                action.triggered.connect(
                    lambda _on, it=button.entry.action_id: self.chosen.emit(it)
                )
        popup_below(menu, self._more)

    def _on_change(self, span: Span | None) -> None:
        """While a selection is being made the bar is out of its way."""
        self._span = None
        self.hide()

    def _show_for(self, span: Span | None) -> None:
        self._span = span
        self.place()

    def _on_style(self) -> None:
        for button in (*self._buttons, self._more):
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


def _row_width(buttons: Sequence[BarButton]) -> int:
    wide = sum(button.sizeHint().width() for button in buttons)
    return wide + 2 * _PAD + _APART * (len(buttons) - 1)


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
