"""A layout that puts widgets side by side and goes on in the next line where room ends."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from newsclip.ui.mirroring import mirrored

_Placed = tuple[int, QLayoutItem, QSize]


class FlowLayout(QLayout):
    """Lays out as text flows. After a spring, what follows stands at the far end of its line."""

    def __init__(self, parent: QWidget | None = None, gap: int = 4) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._spring: int | None = None
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 (Qt's name)
        """Put an item at the end."""
        self._items.append(item)

    def add_spring(self) -> None:
        """Let what is added from now on stand at the far end."""
        self._spring = len(self._items)

    def insert_widget(self, index: int, widget: QWidget) -> None:
        """Put a widget before the one at the index."""
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())
        if self._spring is not None and index <= self._spring:
            self._spring += 1
        self.invalidate()

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 (Qt's name)
        """The item at an index, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 (Qt's name)
        """Remove and give back the item at an index, or None."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 (Qt's name)
        """Takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 (Qt's name)
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 (Qt's name)
        """The height at a width."""
        return self._place(QRect(0, 0, width, 0), really=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 (Qt's name)
        """Place the items."""
        super().setGeometry(rect)
        self._place(rect, really=True)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """All in one line."""
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self._gap * max(0, len(shown) - 1)
        height = max((size.height() for size in shown), default=0)
        return self._with_margins(QSize(width, height))

    def minimumSize(self) -> QSize:  # noqa: N802 (Qt's name)
        """The widest and the highest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return self._with_margins(size)

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _mirrored(self, rect: QRect, area: QRect) -> QRect:
        owner = self.parentWidget()
        return mirrored(rect, area, owner) if owner else rect

    def _place(self, rect: QRect, *, really: bool) -> int:
        margins = self.contentsMargins()
        area = rect.marginsRemoved(margins)
        top = area.y()
        for line in self._lines(area.width()):
            high = max(size.height() for _, _, size in line)
            if really:
                self._place_line(line, QRect(area.x(), top, area.width(), high), area)
            top += high + self._gap
        return max(area.y(), top - self._gap) + margins.bottom() - rect.y()

    def _lines(self, width: int) -> list[list[_Placed]]:
        """The items with their places in the order and their sizes, line by line."""
        lines: list[list[_Placed]] = []
        left = 0
        for number, item in enumerate(self._items):
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(1, width), 1 << 20))
            if not lines or left + size.width() > width:
                lines.append([])
                left = 0
            lines[-1].append((number, item, size))
            left += size.width() + self._gap
        return lines

    def _place_line(self, line: list[_Placed], row: QRect, area: QRect) -> None:
        taken = sum(size.width() for _, _, size in line) + self._gap * (len(line) - 1)
        left, sprung = row.x(), False
        for number, item, size in line:
            if not sprung and self._spring is not None and number >= self._spring:
                left, sprung = left + max(0, row.width() - taken), True
            at = QPoint(left, row.y() + (row.height() - size.height()) // 2)
            item.setGeometry(self._mirrored(QRect(at, size), area))
            left += size.width() + self._gap
