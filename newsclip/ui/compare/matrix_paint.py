"""Paints the matrix: verdicts as tint, weight and glyph; conditions and reasons in smaller voice."""

import re
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from newsclip.domain.comparison import Cell, Row, Verdict
from newsclip.ui.compare.lines import Key, Line, key_of
from newsclip.ui.compare.matrix_model import CELL, LINE, Index
from newsclip.ui.compare.scale_paint import HIGH as SCALE_HIGH
from newsclip.ui.compare.scale_paint import has_scale, paint_scale
from newsclip.ui.compare.words import NOTHING, glyph_of, reason_words
from newsclip.ui.mirroring import is_mirrored, mirrored, paint_line
from newsclip.ui.theme import current, interface_font, tabular
from newsclip.ui.widgets.painting import paint_focus

PAD_X, PAD_Y = 12, 8
_GLYPH = 20
_BAR = 3
MOST_LINES = 3
MOST_REASON_LINES = 2
"""Lines a cell takes, or the reason under the name of a row, before they are cut."""

_CONDITION = re.compile(r"^(?P<value>.+?)(?P<rest> \([^()]*\))$")


@dataclass(frozen=True)
class _Ink:
    """How a cell of a verdict is painted."""

    ground: str
    ink: str
    weight: QFont.Weight = QFont.Weight.Normal


_INKS = {
    Verdict.CONFLICT: _Ink("conflict-tint", "conflict-ink", QFont.Weight.DemiBold),
    Verdict.EXPLAINED: _Ink("status", "ink"),
    Verdict.AGREE: _Ink("agree-tint", "ink"),
    Verdict.EMPTY: _Ink("surface", "ink-secondary"),
}
_PLAIN = _Ink("surface", "ink")
_GLYPH_INKS = {
    Verdict.CONFLICT: "conflict-ink",
    Verdict.EXPLAINED: "status-ink",
    Verdict.AGREE: "agree-ink",
    Verdict.UNCLEAR: "ink-secondary",
}


def words_layout(words: str, weight: QFont.Weight, width: float) -> QTextLayout:
    """The words set in a width, at most three lines; a condition at their end is not bold."""
    return set_words(words, tabular(interface_font(13, weight)), width, MOST_LINES)


def reason_layout(row: Row, width: float) -> QTextLayout:
    """Why the sources of a row may differ, in small letters on at most two lines."""
    return set_words(reason_words(row), interface_font(11), width, MOST_REASON_LINES)


def set_words(words: str, font: QFont, width: float, most: int) -> QTextLayout:
    """The words set in a width, cut with an ellipsis after so many lines."""
    layout = _set(words, font, width)
    if layout.lineCount() > most:
        last = layout.lineAt(most - 1)
        cut = words[: last.textStart() + max(1, last.textLength() - 2)].rstrip()
        layout = _set(f"{cut}…", font, width)
    return layout


def _set(words: str, font: QFont, width: float) -> QTextLayout:
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    found = _CONDITION.match(words)
    if found and font.bold():
        layout.setFormats([_lighter(found.start("rest"), len(found["rest"]))])
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(20.0, width))
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout


def _lighter(start: int, length: int) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = start, length
    characters = QTextCharFormat()
    characters.setFontWeight(QFont.Weight.Normal)
    made.format = characters
    return made


@lru_cache(maxsize=4096)
def words_height(words: str, weight: QFont.Weight, width: int) -> int:
    """How high the words stand in a width; asked for every cell at every change."""
    return round(_height(words_layout(words, weight, width)))


def _height(layout: QTextLayout) -> float:
    return sum(layout.lineAt(number).height() for number in range(layout.lineCount()))


class MatrixPainter(QStyledItemDelegate):
    """Paints every cell; ``followed`` is the row that the columns show now."""

    followed: Key | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 (Qt's name)
        """As high as the words at the width of the column."""
        return QSize(option.rect.width(), self.height_of(index, option.rect.width()))

    def height_of(self, index: Index, width: int) -> int:
        """How high a cell must be at a width."""
        line, cell = index.data(LINE), index.data(CELL)
        if line.is_heading:
            return QFontMetrics(interface_font(12)).height() + 2 * PAD_Y
        if cell:
            weight = _INKS.get(cell.verdict, _PLAIN).weight
            room = width - 2 * PAD_X - _GLYPH
            return words_height(cell.words or NOTHING, weight, room) + 17
        high = QFontMetrics(interface_font(13)).height() + 17
        if line.row and has_scale(line.row):
            high += SCALE_HIGH
        if line.row and reason_words(line.row):
            high += round(_height(reason_layout(line.row, width - 2 * PAD_X)))
        return high

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell and the line under it."""
        painter.save()
        line, cell = index.data(LINE), index.data(CELL)
        if line.row is None:
            self._paint_wide(painter, option.rect, line)
        elif cell:
            self._paint_cell(painter, option.rect, line.row, cell)
        else:
            self._paint_label(painter, option.rect, line)
        self._paint_rule(painter, option.rect, line)
        if line.row and option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, option.rect.adjusted(0, 0, -1, -2), 2)
        painter.restore()

    def _paint_wide(self, painter: QPainter, rect: QRect, line: Line) -> None:
        theme = current()
        painter.fillRect(rect, theme.color("background" if line.is_heading else "surface"))
        painter.setPen(theme.color("ink-secondary"))
        weight = QFont.Weight.DemiBold if line.is_heading else QFont.Weight.Normal
        font = interface_font(12 if line.is_heading else 13, weight)
        _write(painter, rect, line.label, font)

    def _paint_label(self, painter: QPainter, rect: QRect, line: Line) -> None:
        theme = current()
        painter.fillRect(rect, theme.color("surface"))
        row = line.row
        if row is None:
            return
        if key_of(row) == self.followed:
            bar = QRect(rect.left(), rect.top(), _BAR, rect.height())
            painter.fillRect(mirrored(bar, rect, painter), theme.color("accent"))
        painter.setPen(theme.color("ink"))
        font = interface_font(13)
        top = QRect(rect.left(), rect.top() + PAD_Y, rect.width(), QFontMetrics(font).height())
        _write(painter, top, line.label, font)
        below = top.bottom() + 1.0
        if has_scale(row):
            room = QRectF(top.left() + PAD_X, below, rect.width() - 2 * PAD_X, SCALE_HIGH)
            paint_scale(painter, row, room)
            below += SCALE_HIGH
        if reason_words(row):
            painter.setPen(theme.color("ink-secondary"))
            at = QPointF(top.left() + PAD_X, below)
            _draw(painter, reason_layout(row, rect.width() - 2 * PAD_X), at)

    def _paint_cell(self, painter: QPainter, rect: QRect, row: Row, cell: Cell) -> None:
        theme, ink = current(), _INKS.get(cell.verdict, _PLAIN)
        painter.fillRect(rect, theme.color(ink.ground))
        painter.setPen(theme.color("ink-secondary" if cell.suggested else ink.ink))
        room = rect.width() - 2 * PAD_X - _GLYPH
        layout = words_layout(cell.words or NOTHING, ink.weight, room)
        at = QPointF(rect.left() + PAD_X, rect.top() + PAD_Y)
        if is_mirrored(painter):
            at.setX(rect.right() + 1 - PAD_X - room)
        _draw(painter, layout, at)
        glyph = glyph_of(row, cell)
        if glyph:
            first = layout.lineAt(0)
            painter.setPen(theme.color(_GLYPH_INKS[cell.verdict]))
            painter.setFont(interface_font(13, QFont.Weight.DemiBold))
            x = at.x() + first.naturalTextWidth() + 7
            if is_mirrored(painter):
                wide = painter.fontMetrics().horizontalAdvance(glyph)
                x = at.x() + room - first.naturalTextWidth() - 7 - wide
            painter.drawText(QPointF(x, at.y() + first.ascent()), glyph)

    def _paint_rule(self, painter: QPainter, rect: QRect, line: Line) -> None:
        token = "line" if line.is_heading else "row-line"
        bottom = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(bottom, current().color(token))


def _draw(painter: QPainter, layout: QTextLayout, at: QPointF) -> None:
    """Draw the lines where their script begins; in a mirrored window at the right, whatever it is."""
    if is_mirrored(painter):
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            moved = line.width() - line.naturalTextRect().right()
            line.setPosition(line.position() + QPointF(moved, 0))
    layout.draw(painter, at)


def _write(painter: QPainter, rect: QRect, words: str, font: QFont) -> None:
    painter.setFont(font)
    room = rect.adjusted(PAD_X, 0, -PAD_X, 0)
    shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    paint_line(painter, room, shown)
