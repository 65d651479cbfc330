"""How a row of the sidebar looks and is named anew."""

from typing import cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QIcon, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from newsclip.language import number_words, tr
from newsclip.ui.icons import icon
from newsclip.ui.library.sidebar_entries import NO_DOT, STORIES, Entry
from newsclip.ui.library.sidebar_model import SidebarRole
from newsclip.ui.mirroring import mirrored, mirrored_f, paint_line
from newsclip.ui.theme import Theme, current, interface_font, tabular, text_scale
from newsclip.ui.widgets.painting import DOT, paint_box, paint_dot, paint_focus

Index = QModelIndex | QPersistentModelIndex

MARGIN = 8
"""From the edge of the sidebar to a row's ground, and from there to its words."""
STEP = 14
ROW, HEADING = 28, 34
_CHEVRON = 12
_ADD = 16


class SidebarDelegate(QStyledItemDelegate):
    """Paints label, dot and count on a rounded ground; edits the name in its place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._add = icon("add", "ink-secondary")
        self._open = icon("chevron-down", "ink-secondary")
        self._closed = icon("chevron-right", "ink-secondary")

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 (Qt's name)
        """Headings are higher: they stand apart from what is above."""
        height = HEADING if _entry(index).heading else ROW
        return QSize(100, round(height * text_scale()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        painter.save()
        entry, rect, theme = _entry(index), _rect(option), current()
        if entry.heading:
            self._paint_heading(painter, rect, entry, theme)
        else:
            self._paint_row(painter, option, rect, index, theme)
        painter.restore()

    def add_rect(self, rect: QRect) -> QRect:
        """Where a heading's plus stands."""
        side = round(_ADD * text_scale())
        right = rect.right() - 2 * MARGIN + 3
        return QRect(right - side, rect.bottom() - side - 3, side, side)

    def chevron_rect(self, rect: QRect, depth: int) -> QRect:
        """Where the arrow of a row with rows below it stands."""
        left = rect.left() + 2 * MARGIN + depth * STEP - _CHEVRON - 1
        return QRect(left, rect.center().y() - _CHEVRON // 2, _CHEVRON, _CHEVRON)

    def _paint_heading(self, painter: QPainter, rect: QRect, entry: Entry, theme: Theme) -> None:
        font = interface_font(11, QFont.Weight.DemiBold)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 104)
        painter.setFont(font)
        painter.setPen(theme.color("ink-secondary"))
        words = rect.adjusted(2 * MARGIN, 0, -2 * MARGIN, -4)
        if entry.key == STORIES:
            words.setRight(min(words.right(), self.add_rect(rect).left() - MARGIN // 2))
        shown = painter.fontMetrics().elidedText(
            entry.label, Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(mirrored(words, rect, painter), Qt.AlignmentFlag.AlignBottom, shown)
        if entry.key == STORIES:
            self._add.paint(painter, mirrored(self.add_rect(rect), rect, painter))

    def _paint_row(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        rect: QRect,
        index: Index,
        theme: Theme,
    ) -> None:
        entry = _entry(index)
        chosen = _has(option, QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, option, rect, theme)
        depth = int(index.data(SidebarRole.DEPTH))
        if entry.children:
            shown = self._open if _has(option, QStyle.StateFlag.State_Open) else self._closed
            shown.paint(painter, mirrored(self.chevron_rect(rect, depth), rect, painter))
        words = rect.adjusted(2 * MARGIN + depth * STEP, 0, -2 * MARGIN, 0)
        if entry.dot:
            dot = QRectF(words.left(), words.center().y() - DOT / 2 + 0.5, DOT, DOT)
            if entry.dot != NO_DOT:
                paint_dot(painter, mirrored_f(dot, rect, painter), theme.color(entry.dot))
            words.setLeft(words.left() + DOT + MARGIN)
        taken = self._paint_count(painter, mirrored(words, rect, painter), entry, chosen, theme)
        words.setRight(words.right() - taken)
        painter.setFont(_label_font(chosen))
        painter.setPen(theme.color("ink"))
        label = painter.fontMetrics().elidedText(
            entry.label, Qt.TextElideMode.ElideRight, words.width()
        )
        paint_line(painter, mirrored(words, rect, painter), label)

    @staticmethod
    def _paint_ground(
        painter: QPainter, option: QStyleOptionViewItem, rect: QRect, theme: Theme
    ) -> None:
        ground = rect.adjusted(MARGIN, 0, -MARGIN, 0)
        fill: QColor | None = None
        if _has(option, QStyle.StateFlag.State_Selected):
            fill = theme.color("sidebar-selected")
        elif _has(option, QStyle.StateFlag.State_MouseOver):
            fill = theme.color("hover-sidebar")
        if fill is not None:
            paint_box(painter, ground, 6, fill)
        if _has(option, QStyle.StateFlag.State_HasFocus):
            paint_focus(painter, ground, 5, theme)

    @staticmethod
    def _paint_count(
        painter: QPainter, rect: QRect, entry: Entry, chosen: bool, theme: Theme
    ) -> int:
        """Draw the count at the far end; the room it takes."""
        if entry.count is None:
            return 0
        text = number_words(entry.count)
        painter.setFont(tabular(interface_font()))
        painter.setPen(theme.color("ink-on-selected" if chosen else "ink-secondary"))
        paint_line(painter, rect, text, trailing=True)
        return painter.fontMetrics().horizontalAdvance(text) + MARGIN

    def createEditor(  # noqa: N802 (Qt's name)
        self, parent: QWidget, _option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        """A field over the label."""
        editor = QLineEdit(parent)
        editor.setAccessibleName(
            tr("Name of {item}", item=_entry(index).label or tr("the new story"))
        )
        editor.setStyleSheet("min-height: 0; padding: 0 6px; border-radius: 6px;")
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802 (Qt's name)
        """The name that is; a refresh leaves alone what is half typed."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    def setModelData(  # noqa: N802 (Qt's name)
        self, editor: QWidget, model: QAbstractItemModel, index: Index
    ) -> None:
        """Hand the name over."""
        if isinstance(editor, QLineEdit):
            model.setData(model.index(index.row(), 0, index.parent()), editor.text())

    def updateEditorGeometry(  # noqa: N802 (Qt's name)
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        """From edge to edge of the row's ground."""
        editor.setGeometry(_rect(option).adjusted(MARGIN, 0, -MARGIN, 0))

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802 (Qt's name)
        """Nothing of the usual drawing is used but its size."""
        super().initStyleOption(option, index)
        option.icon = QIcon()


def _label_font(chosen: bool) -> QFont:
    return interface_font(weight=QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)


def _entry(index: Index) -> Entry:
    return cast("Entry", index.data(SidebarRole.ENTRY))


def _rect(option: QStyleOptionViewItem) -> QRect:
    rect: QRect = option.rect
    return QRect(rect)


def _has(option: QStyleOptionViewItem, flag: QStyle.StateFlag) -> bool:
    state: QStyle.StateFlag = option.state
    return bool(state & flag)
