"""Where in a picture something is painted: what a test of a mirrored window asks."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget


def picture(widget: QWidget, part: QRect | None = None) -> QImage:
    """What the widget shows, or a part of it."""
    return widget.grab(part if part is not None else widget.rect()).toImage()


def columns_of(image: QImage, colour: QColor) -> list[int]:
    """The columns of the picture that have a pixel of just that colour."""
    return [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y) == colour for y in range(image.height()))
    ]


def inked(image: QImage) -> list[int]:
    """The columns in which something stands on the ground, which is the colour of the middle edge."""
    return [
        x
        for x in range(image.width())
        if len({image.pixel(x, y) for y in range(image.height())}) > 1
    ]


def at_right(columns: list[int], image: QImage) -> bool:
    """Whether all of them are in the right half."""
    return bool(columns) and min(columns) > image.width() / 2


def at_left(columns: list[int], image: QImage) -> bool:
    """Whether all of them are in the left half."""
    return bool(columns) and max(columns) < image.width() / 2
