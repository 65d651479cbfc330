"""A button of the dark bars in the reading column, which says as much as there is room for."""

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from newsclip.domain.kinds import kind_of
from newsclip.language import tr
from newsclip.ui.mirroring import mirrored, mirrored_f, paint_line
from newsclip.ui.theme import Theme, interface_font

BUTTON_HEIGHT = 30
_INSIDE, _DOT = 8, 15
"""Room at either side of an entry, and for its dot with the gap behind it."""


class Density(IntEnum):
    """How much the entries of a bar say: all of it, no keys, of kinds only dot and key."""

    FULL = 0
    NO_KEYS = 1
    LETTERS = 2


@dataclass(frozen=True, slots=True)
class Entry:
    """A button of the bar: the action it stands for, its words, its key, and its kind if any."""

    action_id: str
    label: str
    key: str
    kind: str = ""


class BarButton(QAbstractButton):
    """One entry; it never takes the focus from the text."""

    def __init__(self, entry: Entry, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry, self._theme, self._key = entry, theme, entry.key
        self._density = Density.FULL
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

    def set_density(self, density: Density) -> None:
        """Say as much as this from now on; the tooltip still says all."""
        self._density = density
        self.update()

    def menu_text(self) -> str:
        """Its words and its key, as a menu shows them."""
        return f"{self.entry.label}\t{self._key}" if self._key else self.entry.label

    def _shown(self) -> tuple[str, str]:
        """The words and the key that there is room for."""
        if self._density is Density.FULL:
            return self.entry.label, self._key
        if self._density is Density.NO_KEYS or not self.entry.kind:
            return self.entry.label, ""
        return "", self._key or kind_of(self.entry.kind).letter

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Room for the dot, the words and the key."""
        label, key = self._shown()
        words = QFontMetrics(self._label_font()).horizontalAdvance(label)
        wide = QFontMetrics(interface_font(11)).horizontalAdvance(key)
        dot = _DOT if self.entry.kind else 0
        gap = 6 if label and key else 0
        return QSize(2 * _INSIDE + dot + words + gap + wide, BUTTON_HEIGHT)

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
        self._paint_words(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        x = _INSIDE
        label, key = self._shown()
        if self.entry.kind:
            painter.setBrush(self._theme.kind(kind_of(self.entry.kind).token).line)
            dot = QRectF(x, self.height() / 2 - 5, 10, 10)
            painter.drawRoundedRect(mirrored_f(dot, self.rect(), self), 3, 3)
            x += _DOT
        if label:
            x += self._write(painter, x, label, self._label_font(), "popup-ink") + 6
        self._write(painter, x, key, interface_font(11), "popup-secondary")

    def _write(self, painter: QPainter, x: int, text: str, font: QFont, token: str) -> int:
        painter.setFont(font)
        painter.setPen(self._theme.color(token))
        room = QRect(x, 0, self.width() - x, self.height())
        paint_line(painter, mirrored(room, self.rect(), self), text)
        return QFontMetrics(font).horizontalAdvance(text)


class MoreButton(BarButton):
    """Three dots, for the entries that a row has no room for."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Entry("more", tr("More"), ""), theme, parent)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Room for the dots."""
        return QSize(30, BUTTON_HEIGHT)

    def _paint_words(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("popup-ink"))
        middle = QRectF(self.rect()).center()
        for step in (-6, 0, 6):
            painter.drawEllipse(middle + QPointF(step, 0), 1.6, 1.6)
