"""The Compare screen as a user handles it."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from newsclip.domain.anchors import Span
from newsclip.domain.articles import Article
from newsclip.ui.compare.column import Column
from newsclip.ui.compare.matrix_model import LINE
from newsclip.ui.compare.screen import CompareScreen
from newsclip.ui.context import Context
from newsclip.ui.library.mime import articles_to_mime

LEFT = Qt.MouseButton.LeftButton


class ComparePage:
    """Acts by mouse and keys, and tells what is shown."""

    def __init__(self, qtbot: QtBot, screen: CompareScreen) -> None:
        self.qtbot = qtbot
        self.screen = screen
        self.refused: list[Exception] = []
        screen.failed.connect(self.refused.append)

    def open(self, *articles: Article) -> None:
        self.screen.open([article.id for article in articles])
        self.wait_for(*articles)

    def wait_for(self, *articles: Article) -> None:
        """Until these columns and their matrix are shown."""
        ids = tuple(article.id for article in articles)
        self.qtbot.waitUntil(lambda: self.shown_ids() == ids)
        self.qtbot.waitUntil(lambda: self.screen.comparing.matrix.columns == ids)
        QApplication.processEvents()

    def shown_ids(self) -> tuple[int, ...]:
        return tuple(column.article_id for column in self.columns)

    @property
    def columns(self) -> list[Column]:
        return self.screen.deck.columns()

    # The matrix

    def lines(self) -> list[list[str]]:
        """What every line of the table says."""
        model = self.screen.matrix.model()
        return [
            [model.index(row, column).data() or "" for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    def labels(self) -> list[str]:
        return [line[0] for line in self.lines()]

    def header(self) -> list[str]:
        model = self.screen.matrix.model()
        across = Qt.Orientation.Horizontal
        return [model.headerData(column, across) for column in range(model.columnCount())]

    def cell(self, label: str, column: int) -> QModelIndex:
        model = self.screen.matrix.model()
        return model.index(self.labels().index(label), column)

    def point_in(self, index: QModelIndex) -> QPoint:
        self.screen.matrix.scrollTo(index)
        return self.screen.matrix.visualRect(index).center()

    def click(self, label: str, column: int) -> None:
        at = self.point_in(self.cell(label, column))
        QTest.mouseClick(self.screen.matrix.viewport(), LEFT, pos=at)

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key wherever the keyboard is."""
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key, modifier)

    def type(self, words: str) -> None:
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClicks(target, words)

    def current_line(self) -> str:
        index = self.screen.matrix.currentIndex()
        line = index.data(LINE)
        return line.row.label if line and line.row else ""

    # The columns

    def outlined(self) -> list[str]:
        """The words that each column outlines."""
        found = []
        for column in self.columns:
            mark = column.view.current_mark()
            text = column.view.article.text
            found.append(text[mark.span.start : mark.span.end] if mark else "")
        return found

    def on_screen(self, number: int, quote: str) -> bool:
        """Whether the words show in the column without scrolling."""
        view = self.columns[number].view
        rects = view.rects(self.span(number, quote))
        shown = view.viewport().rect().toRectF()
        return bool(rects) and all(shown.contains(rect.center()) for rect in rects)

    def span(self, number: int, quote: str) -> Span:
        start = self.columns[number].view.article.text.index(quote)
        return Span(start, start + len(quote))

    def ends(self, number: int, quote: str) -> tuple[QPoint, QPoint]:
        view, span = self.columns[number].view, self.span(number, quote)
        view.reveal(span)
        rects = view.rects(span)
        first, last = rects[0], rects[-1]
        return (
            QPoint(round(first.left()) + 1, round(first.center().y())),
            QPoint(round(last.right()), round(last.center().y())),
        )

    def select(self, number: int, quote: str) -> None:
        """Drag the mouse over the words."""
        self.drag(number, *self.ends(number, quote))

    def drag(self, number: int, start: QPoint, end: QPoint) -> None:
        viewport = self.columns[number].view.viewport()
        QTest.mousePress(viewport, LEFT, pos=start)
        QTest.mouseMove(viewport, (start + end) / 2)
        QTest.mouseMove(viewport, end)
        QTest.mouseRelease(viewport, LEFT, pos=end)

    def click_words(self, number: int, quote: str) -> None:
        start, _ = self.ends(number, quote)
        viewport = self.columns[number].view.viewport()
        QTest.mouseClick(viewport, LEFT, pos=start + QPoint(4, 0))

    def scroll(self, number: int, value: int) -> None:
        """As the wheel or the bar would."""
        self.columns[number].view.verticalScrollBar().setValue(value)

    def places(self) -> list[float]:
        bars = [column.view.verticalScrollBar() for column in self.columns]
        return [bar.value() / bar.maximum() if bar.maximum() else 0.0 for bar in bars]

    # The row of chips, drops

    def choose(self, menu: QMenu, *path: str) -> None:
        """Choose an entry of a menu, through its submenus."""
        menu.aboutToShow.emit()
        *above, last = path
        for title in above:
            entry = next(action for action in menu.actions() if action.text() == title)
            below = entry.menu()
            assert isinstance(below, QMenu)
            menu = below
        next(action for action in menu.actions() if action.text() == last).trigger()

    def drop(self, ids: Sequence[int]) -> None:
        self.drop_data(articles_to_mime(ids))

    def drop_data(self, data: QMimeData) -> None:
        at, copy = QPoint(40, 40), Qt.DropAction.CopyAction
        buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        entering = QDragEnterEvent(at, copy, data, buttons, none)
        QApplication.sendEvent(self.screen, entering)
        if entering.isAccepted():
            dropping = QDropEvent(at.toPointF(), copy, data, buttons, none)
            QApplication.sendEvent(self.screen, dropping)


def show_screen(qtbot: QtBot, context: Context) -> ComparePage:
    screen = CompareScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1200, 800)
    screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    return ComparePage(qtbot, screen)
