"""The part of an image that a highlight marks, cut out and made small."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from newsclip.domain.regions import WHOLE, Region
from newsclip.language import tr
from newsclip.ui.reader.images import decoded
from newsclip.ui.theme import current
from newsclip.ui.widgets.painting import paint_box

HIGHEST = 132
"""Pixels that a cut-out is high at most."""
_DECODED = 1200
"""Pixels that the image is wide at most before the part is cut out of it."""
_MISSING = 26


class Thumbnail(QWidget):
    """Shows a part of an image. A press chooses the card."""

    pressed = Signal()

    def __init__(
        self, image_bytes: Callable[[str], bytes | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._image_bytes = image_bytes
        self._image: tuple[str, QImage | None] = ("", None)
        self._region: Region | None = None

    def show_region(self, region: Region | None) -> None:
        """Show this part; None hides it. The image is read once."""
        if region is not None and region.sha256 != self._image[0]:
            content = self._image_bytes(region.sha256)
            picture = decoded(content, _DECODED) if content else None
            self._image = (region.sha256, picture)
        self._region = region
        self.setVisible(region is not None)
        self.setAccessibleName(region.words if region else "")
        self.update()

    def height_for(self, width: int) -> int:
        """The height it needs at a width; 0 when there is nothing to show."""
        if self._region is None:
            return 0
        size = self._size(width)
        return size.height() if size.isValid() else _MISSING

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Choose the card."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()
        else:
            super().mousePressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """The part, in a thin frame; a word where the image is not there."""
        painter, theme = QPainter(self), current()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size, picture = self._size(self.width()), self._image[1]
        if picture is not None and size.isValid():
            painter.drawImage(QRectF(0, 0, size.width(), size.height()), picture, self._part())
            painter.setPen(theme.color("line"))
            painter.drawRect(0, 0, size.width() - 1, size.height() - 1)
        else:
            paint_box(painter, self.rect(), 6, theme.color("background"), theme.color("line"))
            painter.setPen(theme.color("ink-secondary"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("Image not kept"))
        painter.end()

    def _part(self) -> QRectF:
        """The part in pixels of the image."""
        region, picture = self._region, self._image[1]
        if region is None or picture is None:
            return QRectF()
        wide, high = picture.width() / WHOLE, picture.height() / WHOLE
        return QRectF(region.x * wide, region.y * high, region.width * wide, region.height * high)

    def _size(self, width: int) -> QSize:
        """The size it is shown in: never larger than it is, as wide and high as there is room."""
        part = self._part()
        if part.width() < 1 or part.height() < 1:
            return QSize()
        scale = min(1.0, width / part.width(), HIGHEST / part.height())
        return QSize(max(2, round(part.width() * scale)), max(2, round(part.height() * scale)))
