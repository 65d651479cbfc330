"""The popover that adds a column: type a few letters, press Enter."""

from collections.abc import Collection

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from newsclip.domain.articles import ArticleRow
from newsclip.domain.scope import ArticleQuery
from newsclip.language import tr
from newsclip.services.desk import Desk
from newsclip.ui.announcing import announce
from newsclip.ui.compare.words import source_line
from newsclip.ui.context import Context
from newsclip.ui.library.latest import Latest
from newsclip.ui.mirroring import is_mirrored, paint_line
from newsclip.ui.reader.formats import plain_tip
from newsclip.ui.theme import current, interface_font
from newsclip.ui.widgets.painting import paint_box
from newsclip.ui.widgets.search_field import SearchField

MOST = 50
"""Articles offered at a time; more letters narrow them down."""
SIZE = QSize(400, 340)
RADIUS = 10

_ID = Qt.ItemDataRole.UserRole + 1
_SOURCE = Qt.ItemDataRole.UserRole + 2
_LIST_KEYS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


def candidates(desk: Desk, text: str, taken: Collection[int]) -> list[ArticleRow]:
    """The first articles that the words find, without those that are taken."""
    ids = desk.articles.ids(ArticleQuery(text=text), typing=True)
    free = [article_id for article_id in ids[: MOST + len(taken)] if article_id not in taken]
    return desk.articles.rows(free[:MOST])


class Picker(QFrame):
    """Finds an article as one types and says which was picked."""

    picked = Signal(int)
    failed = Signal(object)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAccessibleName(tr("Add a column"))
        self._desk = context.desk
        self._taken: tuple[int, ...] = ()
        self._latest = Latest(context.jobs, self)
        self._latest.failed.connect(self.failed)
        self.field = SearchField(tr("Find an article to compare"))
        self.list = QListView()
        self._nothing = QLabel()
        self._model = QStandardItemModel(self)
        self._set_up()

    def _set_up(self) -> None:
        self.list.setModel(self._model)
        self.list.setItemDelegate(_Offer(self.list))
        self.list.setAccessibleName(tr("Articles"))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._nothing.setProperty("role", "secondary")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 8, 8, 8)
        box.setSpacing(6)
        for widget in (self.field, self.list, self._nothing):
            box.addWidget(widget)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._search)
        self.list.clicked.connect(self._pick)
        self.list.selectionModel().currentChanged.connect(self._tell)
        self.list.entered.connect(self.list.setCurrentIndex)

    def offer(self, below: QWidget, taken: Collection[int]) -> None:
        """Open under a widget, without the articles that are taken."""
        self._taken = tuple(taken)
        self.resize(SIZE)
        aside = below.width() - self.width() if is_mirrored(below) else 0
        at = below.mapToGlobal(QPoint(aside, below.height() + 4))
        room = below.screen().availableGeometry()
        at.setX(max(room.left(), min(at.x(), room.right() - self.width())))
        at.setY(max(room.top(), min(at.y(), room.bottom() - self.height())))
        self.move(at)
        self._model.clear()
        self._nothing.hide()
        self.list.show()
        self.field.set_text_quietly("")
        self._search("")
        self.show()
        self.field.setFocus()

    def _search(self, text: str) -> None:
        desk, taken = self._desk, self._taken
        self._latest.ask(lambda: candidates(desk, text.strip(), taken), self._show)

    def _show(self, rows: list[ArticleRow]) -> None:
        self._model.clear()
        for row in rows:
            item = QStandardItem(row.title or tr("Untitled"))
            source = source_line(row.publisher, row.published)
            item.setData(row.id, _ID)
            item.setData(source, _SOURCE)
            item.setData(f"{item.text()}, {source}", Qt.ItemDataRole.AccessibleTextRole)
            item.setToolTip(plain_tip(item.text()))
            self._model.appendRow(item)
        words = (
            tr("No article has these words.")
            if self.field.text().strip()
            else tr("No other articles.")
        )
        self._nothing.setText(words)
        self._nothing.setVisible(not rows)
        self.list.setVisible(bool(rows))
        self.list.setCurrentIndex(self._model.index(0, 0))

    def _tell(self, index: QModelIndex) -> None:
        """The keyboard stays in the field: say which article the arrows have come to."""
        announce(self.field, str(index.data(Qt.ItemDataRole.AccessibleTextRole) or ""))

    def _pick(self, index: QModelIndex) -> None:
        if index.isValid():
            self.hide()
            self.picked.emit(index.data(_ID))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Let the field have the letters and the list the arrows; Enter picks, Escape closes."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _LIST_KEYS:
            self.list.keyPressEvent(event)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not self._latest.waiting:
                self._pick(self.list.currentIndex())
        elif key is Qt.Key.Key_Escape:
            self.hide()
        else:
            return False
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Round the corners without asking the desktop for transparency, which not all have."""
        super().resizeEvent(event)
        path = QPainterPath()
        path.addRoundedRect(self.rect().toRectF(), RADIUS, RADIUS)
        self.setMask(QRegion(path.toFillPolygon().toPolygon()))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """A card."""
        painter, theme = QPainter(self), current()
        painter.fillRect(self.rect(), theme.color("line"))
        paint_box(painter, self.rect(), RADIUS, theme.color("surface"), theme.color("line"))
        painter.end()


class _Offer(QStyledItemDelegate):
    """An article on two lines: its title, where it appeared and when."""

    def sizeHint(  # noqa: N802 (Qt's name)
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Two lines with their padding."""
        high = QFontMetrics(interface_font(13)).height() + QFontMetrics(interface_font(12)).height()
        return QSize(100, high + 14)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the two lines, on the tint of the current row."""
        theme = current()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            paint_box(painter, option.rect, 6, theme.color("selected"))
        rect = option.rect.adjusted(8, 6, -8, -6)
        title = interface_font(13, QFont.Weight.Medium)
        high = QFontMetrics(title).height()
        self._write(painter, rect, index.data(), title, "ink")
        below = QRect(rect.left(), rect.top() + high + 2, rect.width(), rect.height() - high - 2)
        self._write(painter, below, index.data(_SOURCE), interface_font(12), "ink-secondary")
        painter.restore()

    def _write(self, painter: QPainter, rect: QRect, words: str, font: QFont, ink: str) -> None:
        painter.setFont(font)
        painter.setPen(current().color(ink))
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        paint_line(painter, rect, shown, top=True)
