"""How a cell of the Evidence table looks, and what edits it."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from newsclip.domain.highlights import EvidenceRow
from newsclip.domain.kinds import CLAIM, kind_of
from newsclip.services.desk import Desk
from newsclip.ui.evidence.cells import COLUMNS
from newsclip.ui.evidence.model import EvidenceModel
from newsclip.ui.evidence.tag_line import TagLine
from newsclip.ui.mirroring import mirrored, mirrored_f, paint_line, paint_middle
from newsclip.ui.theme import current, interface_font, reading_family, tabular, text_scale
from newsclip.ui.widgets.painting import DOT, paint_box, paint_dot, paint_focus, paint_tag

PADDING = 12
NOTE_HEIGHT = 110
Index = QModelIndex | QPersistentModelIndex


class EvidenceDelegate(QStyledItemDelegate):
    """Paints dots, quotes, statuses and pills; gives typed cells their editors."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._plain = tabular(interface_font())
        self._small = interface_font(11)
        self._serif = QFont(reading_family(desk.preferences.current.reader_family))
        self._serif.setPixelSize(round(14 * text_scale()))
        self.editing = QPersistentModelIndex()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground, then what the column shows."""
        theme = current()
        state, rect = option.state, option.rect
        painter.save()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, theme.color("selected" if chosen else "surface"))
        painter.setPen(theme.color("row-line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        model = index.model()
        row = model.row(index.row()) if isinstance(model, EvidenceModel) else None
        if row is not None:
            room = mirrored(rect.adjusted(PADDING, 0, -6, -1), rect, painter)
            self._paint_cell(painter, room, index.column(), row)
            if state & QStyle.StateFlag.State_HasFocus:
                paint_focus(painter, rect.adjusted(1, 1, -1, -2), 6, theme)
        painter.restore()

    def createEditor(  # noqa: N802 (Qt's name)
        self, parent: QWidget, _option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        """A line; for tags one that completes; for notes a box."""
        column = COLUMNS[index.column()]
        self.editing = QPersistentModelIndex(index)
        editor: QWidget
        if column.id == "note":
            editor = QPlainTextEdit(parent)
        elif column.id == "tags":
            editor = TagLine((tag.name for tag in self._desk.tags.all()), parent)
        else:
            editor = QLineEdit(parent)
        editor.setAccessibleName(column.title)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802 (Qt's name)
        """Begin with what is stored; never over what is half typed."""
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if editor.property("begun"):
            return
        editor.setProperty("begun", True)
        if isinstance(editor, QPlainTextEdit):
            editor.setPlainText(text)
        elif isinstance(editor, QLineEdit):
            editor.setText(text)
            editor.selectAll()

    def setModelData(  # noqa: N802 (Qt's name)
        self, editor: QWidget, model: QAbstractItemModel, index: Index
    ) -> None:
        """Take what was typed."""
        if isinstance(editor, QPlainTextEdit):
            model.setData(index, editor.toPlainText())
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(  # noqa: N802 (Qt's name)
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        """Over its cell; the box of a note reaches below it."""
        rect = option.rect.adjusted(2, 1, -2, -2)
        if isinstance(editor, QPlainTextEdit):
            rect.setHeight(NOTE_HEIGHT)
            view = self.parent()
            if isinstance(view, QAbstractItemView):
                below = view.viewport().height() - rect.bottom()
                rect.translate(0, min(0, below))
        editor.setGeometry(rect)

    def destroyEditor(self, editor: QWidget, index: Index) -> None:  # noqa: N802 (Qt's name)
        """No cell is being edited any more."""
        self.editing = QPersistentModelIndex()
        super().destroyEditor(editor, index)

    def _paint_cell(self, painter: QPainter, room: QRect, number: int, row: EvidenceRow) -> None:
        theme, column = current(), COLUMNS[number]
        painter.setPen(theme.color("ink"))
        words = column.words(row)
        painter.setFont(self._serif if column.id == "quote" else self._plain)
        if column.id == "kind":
            dot = QRectF(room.left(), room.center().y() - DOT / 2 + 0.5, DOT, DOT)
            dot = mirrored_f(dot, room, painter)
            paint_dot(painter, dot, theme.color(kind_of(row.highlight.kind).token))
            painter.setPen(theme.color("ink"))
            room = mirrored(room.adjusted(DOT + 7, 0, 0, 0), room, painter)
        elif column.id == "tags":
            self._paint_pills(painter, room, row.highlight.tags)
            return
        elif column.id == "standing" and words and _open_claim(row):
            wide = QFontMetrics(self._plain).horizontalAdvance(words)
            chip = QRect(room.left() - 6, 0, wide + 12, QFontMetrics(self._plain).height() + 2)
            chip.moveCenter(chip.center() + room.center() - chip.center())
            chip.moveLeft(room.left() - 6)
            paint_box(painter, mirrored(chip, room, painter), 4, theme.color("status"))
            painter.setPen(theme.color("status-ink"))
        metrics = QFontMetrics(painter.font())
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        paint_line(painter, room, shown)

    def _paint_pills(self, painter: QPainter, room: QRect, tags: tuple[str, ...]) -> None:
        theme, metrics = current(), QFontMetrics(self._small)
        painter.setFont(self._small)
        left, high = room.left(), metrics.height() + 4
        for place, tag in enumerate(tags):
            more = len(tags) - place
            wide = metrics.horizontalAdvance(tag) + 16
            if place and left + wide > room.right():
                painter.setPen(theme.color("ink-secondary"))
                rest = QRect(left, room.top(), room.right() - left, room.height())
                paint_line(painter, mirrored(rest, room, painter), f"+{more}")
                return
            wide = min(wide, room.right() - left)
            pill = QRect(left, room.center().y() - high // 2 + 1, wide, high)
            pill = mirrored(pill, room, painter)
            painter.setPen(paint_tag(painter, pill, tag))
            shown = metrics.elidedText(tag, Qt.TextElideMode.ElideRight, wide - 15)
            paint_middle(painter, pill, shown)
            left += wide + 4


def _open_claim(row: EvidenceRow) -> bool:
    """Whether nobody has looked into the claim: its status stands out."""
    status = CLAIM.field("status")
    one = row.highlight
    return one.kind == CLAIM.id and status is not None and one.value("status") == status.default
