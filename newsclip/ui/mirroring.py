"""Where things stand in a window that is read from right to left, as Arabic is.

Qt mirrors its layouts and its own widgets. What we paint and place ourselves asks here: everything is
worked out as from left to right and mirrored at the end. Words keep the order of their own script.
"""

import re
from typing import Protocol
from unicodedata import bidirectional

from PySide6.QtCore import (
    QMargins,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
)
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

_LTR, _RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


class Directed(Protocol):
    """A widget or the painter on one."""

    def layoutDirection(self) -> Qt.LayoutDirection:  # noqa: N802 (Qt's name)
        """From which side it is read."""


def is_mirrored(one: Directed) -> bool:
    """Whether it is read from right to left."""
    return one.layoutDirection() is _RTL


def mirrored(rect: QRect, room: QRect, one: Directed) -> QRect:
    """The rectangle, or in a mirrored window the one as far from the other side of the room."""
    return QStyle.visualRect(one.layoutDirection(), room, rect)


def mirrored_f(rect: QRectF, room: QRect, one: Directed) -> QRectF:
    """The same for a rectangle that lies between pixels."""
    if not is_mirrored(one):
        return rect
    moved = QRectF(rect)
    moved.moveRight(2 * room.left() + room.width() - rect.left())
    return moved


def reading_key(key: int, one: Directed) -> Qt.Key:
    """The key; Left and Right exchanged in a mirrored window, so that Right goes on to what follows."""
    exchanged = {Qt.Key.Key_Left: Qt.Key.Key_Right, Qt.Key.Key_Right: Qt.Key.Key_Left}
    return exchanged.get(Qt.Key(key), Qt.Key(key)) if is_mirrored(one) else Qt.Key(key)


def scrolled_across(area: QAbstractScrollArea) -> int:
    """How far the left of what is shown is out of sight: a mirrored scroll bar counts from the right."""
    bar = area.horizontalScrollBar()
    return bar.maximum() - bar.value() if is_mirrored(area) else bar.value()


def runs_from_right(words: str) -> bool:
    """Whether the first letter that is not kept apart is of a script that runs from right to left."""
    apart = 0
    for found in map(bidirectional, words):
        if found in {"LRI", "RLI", "FSI"}:
            apart += 1
        elif found == "PDI":
            apart -= 1
        elif not apart and found in {"L", "R", "AL"}:
            return found != "L"
    return False


def paint_line(
    painter: QPainter, room: QRect, words: str, *, trailing: bool = False, top: bool = False
) -> None:
    """Paint words on one line at the side where reading begins, or at the other one.

    They keep the order of their own script: an English name does so in an Arabic window.
    """
    right = is_mirrored(painter) is not trailing
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    high = Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter
    _paint_in_order(painter, room, words, side | Qt.AlignmentFlag.AlignAbsolute | high)


def paint_middle(painter: QPainter, room: QRect, words: str) -> None:
    """Paint words on one line in the middle, in the order of their own script."""
    _paint_in_order(painter, room, words, Qt.AlignmentFlag.AlignCenter)


def _paint_in_order(painter: QPainter, room: QRect, words: str, place: Qt.AlignmentFlag) -> None:
    window = painter.layoutDirection()
    painter.setLayoutDirection(_RTL if runs_from_right(words) else _LTR)
    painter.drawText(room, place, words)
    painter.setLayoutDirection(window)


def keep_to_side(widget: QLabel | QLineEdit) -> None:
    """In a mirrored window, let words of any script stand at its right: a path, an address, a name."""
    if is_mirrored(widget) and not runs_from_right(widget.text()):
        high = widget.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
        widget.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | high)


def onward() -> str:
    """The arrow that points to where reading goes."""
    return "←" if QGuiApplication.layoutDirection() is _RTL else "→"


def in_own_order(words: str) -> str:
    """The words, kept together in the order of their script wherever they are put in."""
    return f"\u2068{words}\u2069" if words else words


def mirrored_margins(left: int, top: int, right: int, bottom: int) -> QMargins:
    """The margins of a layout, which Qt leaves as they are in a mirrored window."""
    turned = QGuiApplication.layoutDirection() is _RTL
    return QMargins(right if turned else left, top, left if turned else right, bottom)


class OwnOrder(QStyledItemDelegate):
    """Shows items as usual, each in the order of its own script."""

    def initStyleOption(  # noqa: N802 (Qt's name)
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Keep the words together where the window is mirrored."""
        super().initStyleOption(option, index)
        if option.direction is _RTL:
            option.text = in_own_order(option.text)


def popup_below(menu: QMenu, widget: QWidget, rect: QRect | None = None, gap: int = 0) -> None:
    """Open a menu below a widget, or a part of it, from the side where reading begins."""
    under = widget.rect() if rect is None else rect
    corner = QPoint(under.left(), under.bottom() + 1 + gap)
    if is_mirrored(widget):
        corner.setX(under.right() + 1 - menu.sizeHint().width())
    menu.popup(widget.mapToGlobal(corner))


_FOUR = re.compile(r"\b(padding|margin): ([^\s;]+) ([^\s;]+) ([^\s;]+) ([^\s;]+)")
_SIDED = re.compile(r"\b((?:padding|margin|border)-)(left|right)\b|\bchevron-(left|right)\b")
_BY_QT = ("QMenu", "QPushButton")
"""What Qt mirrors with its spaces; of the rest it mirrors only the places of the parts."""


def mirrored_sheet(sheet: str) -> str:
    """A style sheet for a mirrored window."""
    rules = sheet.split("}")
    return "}".join(
        rule if any(name in rule for name in _BY_QT) else _turned(rule) for rule in rules
    )


def _turned(rule: str) -> str:
    return _SIDED.sub(_other_side, _FOUR.sub(r"\1: \2 \5 \4 \3", rule))


def _other_side(found: re.Match[str]) -> str:
    side = found[2] or found[3]
    return found[0].replace(side, "right" if side == "left" else "left")
