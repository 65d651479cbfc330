"""The dot of a kind, beside its name."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from newsclip.domain.kinds import kind_of
from newsclip.ui.theme import current
from newsclip.ui.widgets.painting import DOT, paint_dot


class KindDot(QWidget):
    """A small square in the colour of a kind."""

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_kind(kind)

    def set_kind(self, kind: str) -> None:
        """Show another kind."""
        self._token = kind_of(kind).token
        self.setAccessibleName(kind_of(kind).label)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """9 by 9."""
        return QSize(DOT, DOT)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """The square."""
        painter = QPainter(self)
        paint_dot(painter, QRectF(self.rect()), current().color(self._token))
        painter.end()
