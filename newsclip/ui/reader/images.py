"""Pictures of a document: from the library only, and something to look at where one is missing."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPen, QTextDocument

from newsclip.domain.document import Image
from newsclip.language import tr
from newsclip.ui.reader.style import ReaderStyle

ImageBytes = Callable[[str], bytes | None]
"""The stored content of a SHA-256, or None."""

Pictures = dict[str, QImage | None]
"""Decoded images by name: an article set in another style needs no decoding again."""

_WIDEST = 2400
"""Pictures are decoded no wider than this: no column shows more."""

_PRESENT, _MISSING = "clip:img/", "clip:missing/"


def no_images(_sha256: str) -> bytes | None:
    """The images of a document that has none."""
    return None


def image_name(image: Image) -> str:
    """The name under which the document asks for an image."""
    return f"{_PRESENT}{image.sha256}" if image.sha256 else f"{_MISSING}{image.alt}"


class ReadingDocument(QTextDocument):
    """A QTextDocument that never fetches: every resource is an image of the library or drawn."""

    def __init__(self, style: ReaderStyle, image_bytes: ImageBytes, pictures: Pictures) -> None:
        super().__init__()
        self._pictures = pictures
        self._style = style
        self._image_bytes = image_bytes
        self._captions: dict[str, str] = {}

    def caption(self, image: Image) -> None:
        """Remember what to write in the place of an image should it turn out to be missing."""
        self._captions[image_name(image)] = image.alt

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 (Qt's name)
        """The picture of that name; kept, since Qt asks again at each layout for what it lacks."""
        address = name if isinstance(name, str) else name.toString()
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return QByteArray()
        picture = self._stored(address) or self._placeholder(address)
        self.addResource(kind, QUrl(address), picture)
        return picture

    def _stored(self, address: str) -> QImage | None:
        if not address.startswith(_PRESENT):
            return None
        if address not in self._pictures:
            content = self._image_bytes(address.removeprefix(_PRESENT))
            self._pictures[address] = decoded(content) if content else None
        return self._pictures[address]

    def _placeholder(self, address: str) -> QImage:
        words = self._captions.get(address, "")
        return placeholder(
            self._style,
            tr("Image not kept: {words}", words=words) if words else tr("Image not kept"),
        )


def decoded(content: bytes, widest: int = _WIDEST) -> QImage | None:
    """The picture in some bytes, made smaller if it is very large; None when it is none."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() > widest:
        reader.setScaledSize(size.scaled(widest, size.height(), Qt.AspectRatioMode.KeepAspectRatio))
    picture = reader.read()
    return None if picture.isNull() else picture


def placeholder(style: ReaderStyle, words: str) -> QImage:
    """A quiet box of the column's width that says which image is not there."""
    ratio = 2.0
    size = QSize(style.column, 72)
    picture = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    _draw_box(painter, QRectF(0, 0, size.width(), size.height()), style, words)
    painter.end()
    return picture


def _draw_box(painter: QPainter, box: QRectF, style: ReaderStyle, words: str) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(style.theme.color("background")))
    painter.setPen(QPen(style.theme.color("line"), 1))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
    painter.setPen(style.theme.color("ink-secondary"))
    painter.setFont(style.sans(0.765))
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(box.adjusted(16, 8, -16, -8), flags, words)
