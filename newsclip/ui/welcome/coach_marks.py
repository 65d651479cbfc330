"""Coach marks: the window dimmed but for one widget, and a card beside it that says what it is."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from newsclip.language import tr
from newsclip.ui.dialogs.frame import words
from newsclip.ui.theme import current, text_scale
from newsclip.ui.welcome.steps import Step
from newsclip.ui.widgets.buttons import link_button, primary_button, secondary_button

_WIDTH = 340
_GAP = 14
_RING = 6
_DIM = 120
_ARROWS: dict[int, int] = {Qt.Key.Key_Right.value: 1, Qt.Key.Key_Left.value: -1}


class CoachMarks(QWidget):
    """Leads through steps. Esc leaves at any time; the arrow keys and the buttons go on and back."""

    left = Signal()

    def __init__(self, window: QWidget, steps: Sequence[Step]) -> None:
        super().__init__(window)
        self._window = window
        self._steps = tuple(steps)
        self._at = 0
        self._before: QWidget | None = window.focusWidget()
        self.title, self.sentence = words("", "strong"), words("")
        self.count = words("", "secondary")
        self.leave_button = link_button(tr("Leave"), self.leave)
        self.back = secondary_button(tr("Back"), lambda: self.step(-1))
        self.next = primary_button(tr("Next"), lambda: self.step(1))
        self.card = self._make_card()
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self._show_step()

    @property
    def current_step(self) -> Step:
        """The step that is shown."""
        return self._steps[self._at]

    def step(self, by: int) -> None:
        """Go on or back; after the last step it is over."""
        if self._at + by >= len(self._steps):
            self.leave()
            return
        self._at = max(0, self._at + by)
        self._show_step()

    def leave(self) -> None:
        """Take everything away, and give the keyboard back."""
        self._window.removeEventFilter(self)
        self.hide()
        if self._before is not None:
            self._before.setFocus()
        self.left.emit()
        self.deleteLater()

    def hole(self) -> QRect:
        """The part of the window that is pointed at."""
        target = self.current_step.target()
        place = QRect(target.mapTo(self._window, QPoint(0, 0)), target.size())
        return place.adjusted(-_RING, -_RING, _RING, _RING).intersected(self.rect())

    def _make_card(self) -> QFrame:
        card = QFrame(self)
        card.setProperty("card", "true")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(6)
        for label in (self.title, self.sentence):
            column.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self.leave_button, self.count):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (self.back, self.next):
            row.addWidget(widget)
        for button in (self.leave_button, self.back, self.next):
            button.installEventFilter(self)
        column.addSpacing(6)
        column.addLayout(row)
        self.count.setWordWrap(False)
        return card

    def _show_step(self) -> None:
        step, last = self.current_step, self._at == len(self._steps) - 1
        self.title.setText(step.title)
        self.sentence.setText(step.sentence)
        self.count.setText(tr("{step} of {steps}", step=self._at + 1, steps=len(self._steps)))
        self.back.setEnabled(self._at > 0)
        self.next.setText(tr("Done") if last else tr("Next"))
        self.next.setAccessibleName(f"{step.title}. {step.sentence} {self.next.text()}")
        self.card.setAccessibleName(
            tr("{title}, step {text}", title=step.title, text=self.count.text())
        )
        self._place_card()
        # A pane that was brought back for this step has its place a moment later.
        QTimer.singleShot(0, self, self._place_card)
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_card(self) -> None:
        width = min(round(_WIDTH * text_scale()), self.width() - 2 * _GAP)
        self.card.setFixedWidth(width)
        layout = self.card.layout()
        height = layout.totalHeightForWidth(width) if layout else self.card.sizeHint().height()
        self.card.setFixedHeight(height)
        self.card.move(beside(self.hole(), QSize(width, height), self.rect()))
        self.update()

    # Qt's events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Cover the window as it changes its size; take the arrow keys before a button does."""
        if watched is self._window:
            if event.type() == QEvent.Type.Resize:
                self.setGeometry(self._window.rect())
                self._place_card()
            return False
        by = _ARROWS.get(event.key(), 0) if isinstance(event, QKeyEvent) else 0
        if by and event.type() == QEvent.Type.KeyPress:
            self.step(-by if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else by)
            return True
        return False

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the window's actions from it while this is shown."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Esc leaves; no other key reaches the window."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        event.accept()

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802 (Qt's name)
        """The keyboard stays with the buttons of the card."""
        order = [one for one in (self.leave_button, self.back, self.next) if one.isEnabled()]
        here = next((i for i, one in enumerate(order) if one.hasFocus()), 0)
        reason = Qt.FocusReason.TabFocusReason if forwards else Qt.FocusReason.BacktabFocusReason
        order[(here + (1 if forwards else -1)) % len(order)].setFocus(reason)
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Dim everything but what is pointed at."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hole = QRectF(self.hole()).adjusted(1, 1, -1, -1)
        dimmed = QPainterPath()
        dimmed.addRect(QRectF(self.rect()))
        dimmed.addRoundedRect(hole, 10, 10)
        painter.fillPath(dimmed, QColor(0, 0, 0, _DIM))
        painter.setPen(QPen(current().color("accent"), 2))
        painter.drawRoundedRect(hole, 10, 10)


def beside(hole: QRect, size: QSize, room: QRect) -> QPoint:
    """Where a card of that size goes: below, left, right or above the hole, else in its foot."""
    across = hole.center().x() - size.width() // 2
    down = hole.top() + min(48, max(0, hole.height() - size.height()))
    places = (
        QPoint(across, hole.bottom() + _GAP),
        QPoint(hole.left() - size.width() - _GAP, down),
        QPoint(hole.right() + _GAP, down),
        QPoint(across, hole.top() - size.height() - _GAP),
    )
    inner = room.adjusted(_GAP, _GAP, -_GAP, -_GAP)
    for place in places:
        moved = QPoint(_within(place.x(), size.width(), inner.left(), inner.right()), place.y())
        card = QRect(place if place.x() != across else moved, size)
        if inner.contains(card) and not card.intersects(hole):
            return card.topLeft()
    x = _within(across, size.width(), inner.left(), inner.right())
    return QPoint(x, max(inner.top(), hole.bottom() - size.height() - 2 * _GAP))


def _within(start: int, length: int, low: int, high: int) -> int:
    """The start moved so that the length lies between low and high."""
    return max(low, min(start, high - length + 1))
