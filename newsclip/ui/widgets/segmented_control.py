"""A row of segments of which one is chosen: Read | Compare | Evidence."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QEnterEvent, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from newsclip.ui.mirroring import reading_key
from newsclip.ui.mnemonics import without_letter
from newsclip.ui.theme import current, interface_font
from newsclip.ui.widgets.painting import paint_box, paint_focus

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class SegmentedControl(QWidget):
    """Chooses one of a few. Tab reaches the chosen segment, arrow keys move the choice."""

    chosen = Signal(int)
    """The index that the user chose."""

    def __init__(self, name: str, labels: tuple[str, ...] = (), parent: QWidget | None = None):
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._segments: list[_Segment] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(3, 3, 3, 3)
        self._row.setSpacing(0)
        for label in labels:
            self.add(label)

    def add(self, label: str, tooltip: str = "") -> int:
        """Add a segment; its index."""
        index = len(self._segments)
        segment = _Segment(label, tooltip)
        segment.clicked.connect(lambda _checked: self._choose(index))
        segment.moved.connect(self._move)
        self._segments.append(segment)
        self._row.addWidget(segment)
        self.set_current(self.current if index else 0)
        return index

    def add_action(self, action: QAction, label: str = "") -> int:
        """Add a segment that triggers a checkable action and is chosen while it is checked."""
        index = self.add(label or without_letter(action.text()), action.toolTip())
        self._segments[index].clicked.connect(lambda _checked: action.trigger())
        action.toggled.connect(lambda checked: self.set_current(index) if checked else None)
        action.changed.connect(lambda: self._segments[index].setToolTip(action.toolTip()))
        if action.isChecked():
            self.set_current(index)
        return index

    @property
    def current(self) -> int:
        """The index of the chosen segment, -1 when there is none."""
        return next((i for i, one in enumerate(self._segments) if one.isChecked()), -1)

    def set_current(self, index: int) -> None:
        """Choose a segment without telling anybody; the keyboard follows if it is here."""
        here = any(segment.hasFocus() for segment in self._segments)
        for number, segment in enumerate(self._segments):
            segment.setChecked(number == index)
            policy = Qt.FocusPolicy.StrongFocus if number == index else Qt.FocusPolicy.ClickFocus
            segment.setFocusPolicy(policy)
            if here and number == index:
                segment.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """The trough behind the segments."""
        painter = QPainter(self)
        paint_box(painter, self.rect(), 8, current().color("sidebar"))
        painter.end()

    def _choose(self, index: int) -> None:
        self.set_current(index)
        self.chosen.emit(index)

    def _move(self, by: int) -> None:
        target = self._segments[(self.current + by) % len(self._segments)]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        target.click()


class _Segment(QAbstractButton):
    moved = Signal(int)

    def __init__(self, label: str, tooltip: str) -> None:
        super().__init__()
        self.setText(label)
        self.setAccessibleName(label)
        self.setToolTip(tooltip)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFont(interface_font(weight=QFont.Weight.Medium))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """The label with its padding."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 28, metrics.height() + 12)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Arrows move the choice."""
        step = _STEPS.get(reading_key(event.key(), self))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(step)

    def nextCheckState(self) -> None:  # noqa: N802 (Qt's name)
        """Stay chosen: only choosing another segment ends it."""
        self.setChecked(True)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 (Qt's name)
        """Repaint for hover."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """Repaint for hover."""
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """A raised patch when chosen; the label; the focus ring."""
        theme = current()
        painter = QPainter(self)
        if self.isChecked():
            shadow = theme.color("shadow")
            shadow.setAlpha(36)
            paint_box(painter, self.rect().adjusted(0, 1, 0, 0), 6, shadow)
            edge = theme.color("ink") if theme.high_contrast else None
            paint_box(painter, self.rect().adjusted(0, 0, 0, -1), 6, theme.color("surface"), edge)
        strong = self.isChecked() or self.underMouse()
        painter.setPen(theme.color(_ink(self.isEnabled(), strong)))
        painter.drawText(QRect(self.rect()), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            paint_focus(painter, self.rect(), 6, theme)
        painter.end()


def _ink(enabled: bool, strong: bool) -> str:
    if not enabled:
        return "ink-disabled"
    return "ink" if strong else "ink-secondary"
