"""Icons: our own drawings, tinted from the theme at the moment they are painted.

An icon made once follows every later change of theme, because its engine asks for the colour anew
each time it paints.
"""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from newsclip.places import resource
from newsclip.ui import theme
from newsclip.ui.tinting import drawing, tinted

DIRECTED = frozenset(
    {
        "chevron-left", "chevron-right", "evidence", "inspector", "note", "open-outside", "read",
        "redo", "sidebar", "sort", "undo",
    }
)  # fmt: skip
"""Drawings that say where something is, or which way it goes: mirrored in a mirrored window."""


def icon(name: str, colour: str = "ink") -> QIcon:
    """The icon of that name in the colour of a token. Raises FileNotFoundError when not drawn."""
    drawing(name)
    return QIcon(_TintedEngine(name, colour))


def icon_names() -> tuple[str, ...]:
    """The names of all icons that were drawn."""
    return tuple(sorted(path.stem for path in resource("icons").glob("*.svg")))


def app_icon() -> QIcon:
    """The icon of the program, in its own colours."""
    return QIcon(str(resource("icons", "app.svg")))


class _TintedEngine(QIconEngine):
    """Paints one drawing in the colour that its token has in the current theme."""

    def __init__(self, name: str, token: str) -> None:
        super().__init__()
        self._name = name
        self._token = token

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        token = "ink-disabled" if mode is QIcon.Mode.Disabled else self._token
        colour = theme.current().tokens[token]
        ratio = painter.device().devicePixelRatioF()
        side = min(rect.width(), rect.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(rect).center())
        turned = self._name in DIRECTED and _from_right()
        image = _render(self._name, colour, max(1, round(side * ratio)), turned)
        painter.drawImage(square, image)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return made

    def clone(self) -> QIconEngine:
        return _TintedEngine(self._name, self._token)


def _from_right() -> bool:
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


@lru_cache(maxsize=512)
def _render(name: str, colour: str, side: int, turned: bool) -> QImage:
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    if turned:
        painter.translate(side, 0)
        painter.scale(-1, 1)
    QSvgRenderer(QByteArray(tinted(name, colour))).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return image
