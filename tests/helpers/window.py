"""The whole window as a user meets it: what can be pressed and what can be seen."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar
from unicodedata import bidirectional

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from newsclip.domain.anchors import Span
from newsclip.domain.highlights import Highlight
from newsclip.domain.scope import ArticleQuery, Scope
from newsclip.services.bus import Bus
from newsclip.services.preferences import Preferences
from newsclip.ui.actions import Actions
from newsclip.ui.app import Opening
from newsclip.ui.theme import ThemeController
from newsclip.ui.window import MainWindow
from newsclip.ui.workplace import Workplace
from tests.helpers.desks import lay_empty

T = TypeVar("T", bound=QWidget)
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
PATIENCE = 20_000


class WindowPage:
    """One window, from its start to its close, on ``folder/library`` or another library.

    ``greet``: the first one ever, which asks where its library goes.
    """

    def __init__(
        self, qtbot: QtBot, folder: Path, *, greet: bool = False, library: Path | None = None
    ) -> None:
        self.bot = qtbot
        self.folder = folder
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        bus = Bus()
        preferences = Preferences(folder / "config" / "settings.json", bus)
        themes = ThemeController(app, preferences.current.theme)
        self.window = MainWindow(themes, Actions(shortcuts=preferences.current.shortcuts))
        self.place: Workplace | None = None
        self.error: Exception | None = None
        self._closed = False
        if not greet:
            library = library or folder / "library"
            lay_empty(library)
        self._opening = Opening(self.window, library, preferences, bus, greet=greet)
        self._opening.opened.connect(self._opened)
        self._opening.failed.connect(self._failed)
        self.window.resize(1440, 900)
        self.window.show()
        self.window.activateWindow()
        self.until(lambda: greet or self.place is not None or self.error is not None)

    def _opened(self, place: Workplace) -> None:
        self.place = place

    def _failed(self, error: Exception) -> None:
        self.error = error

    @property
    def work(self) -> Workplace:
        """The workplace; the library must have opened."""
        assert self.place is not None, self.error
        return self.place

    def close(self) -> None:
        """Close the window as its button does; nothing happens the second time."""
        if self._closed:
            return
        self._closed = True
        self.window.close()
        self.place = None
        self.window.deleteLater()
        QApplication.processEvents()

    # What a user does

    def until(self, reached: Callable[[], object]) -> None:
        """Wait until something is so."""
        self.bot.waitUntil(lambda: bool(reached()), timeout=PATIENCE)

    def trigger(self, action_id: str) -> None:
        """Choose an action from its menu."""
        action = self.window.actions_table[action_id]
        assert action.isEnabled(), action_id
        action.trigger()

    def key(self, *keys: str | Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press keys wherever the focus is."""
        for one in keys:
            target = QApplication.focusWidget() or self.window
            if isinstance(one, str):
                QTest.keyClicks(target, one)
            else:
                QTest.keyClick(target, one, modifier)

    def click(self, target: QWidget, at: QPoint | None = None) -> None:
        """Click with the left button."""
        QTest.mouseClick(target, LEFT, NONE, at if at is not None else target.rect().center())

    def select(self, words: str) -> Span:
        """Drag the mouse over the words in the reader."""
        view = self.work.reader.view
        start = view.article.text.index(words)
        span = Span(start, start + len(words))
        view.setFocus()
        view.reveal(span)
        self.bot.wait(30)
        rects = view.rects(span)
        begin = QPointF(rects[0].left() + 0.5, rects[0].center().y()).toPoint()
        end = QPointF(rects[-1].right() + 0.5, rects[-1].center().y()).toPoint()
        if any(bidirectional(letter) in {"R", "AL"} for letter in words):
            begin = QPointF(rects[0].right() - 0.5, rects[0].center().y()).toPoint()
            end = QPointF(rects[-1].left() - 0.5, rects[-1].center().y()).toPoint()
        port = view.viewport()
        QTest.mousePress(port, LEFT, NONE, begin)
        QTest.mouseMove(port, (begin + end) / 2)
        QTest.mouseMove(port, end)
        QTest.mouseRelease(port, LEFT, NONE, end)
        assert view.selected_span() == span, self.selected()
        return span

    def mark(self, words: str, key: str) -> Highlight:
        """Select the words with the mouse and press a key."""
        before = {highlight.id for highlight in self.highlights()}
        self.select(words)
        self.key(key)
        (new,) = [h for h in self.highlights() if h.id not in before]
        return new

    def drop(self, *paths: Path, text: str = "") -> None:
        """Drop files, folders or text on the window."""
        data = QMimeData()
        if paths:
            data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        if text:
            data.setText(text)
        at, action = QPoint(700, 450), Qt.DropAction.CopyAction
        enter = QDragEnterEvent(at, action, data, LEFT, NONE)
        QApplication.sendEvent(self.window, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(self.window, QDropEvent(QPointF(at), action, data, LEFT, NONE))

    def search(self, words: str) -> None:
        """Type into the search field and wait for the list to answer."""
        self.trigger("edit.search")
        field = self.window.top_bar.search
        field.clear()
        QTest.keyClicks(field, words)
        self.until(lambda: self.work.read.list.query.text == words)
        self.bot.wait(100)

    def choose(self, scope: Scope) -> None:
        """Go to a part of the library, as the sidebar does."""
        self.work.navigation.show_scope(scope)
        self.until(lambda: self.work.read.list.query.scope == scope)
        self.bot.wait(100)

    def paste(self, text: str) -> None:
        """Put text on the clipboard and choose Paste Article."""
        QGuiApplication.clipboard().setText(text)
        self.trigger("file.paste")

    # What a user sees

    def titles(self) -> list[str]:
        """The titles in the list, in order."""
        ids = self.work.read.list.model.ids
        return [row.title for row in self.work.desk.articles.rows(list(ids))]

    def title(self) -> str:
        """The title of the open article, empty when none is open."""
        shown = self.work.reader.article
        return shown.metadata.title if shown else ""

    def text(self) -> str:
        """The canonical text in the reader."""
        return self.work.reader.view.article.text

    def selected(self) -> str:
        """The selected words."""
        span = self.work.reader.view.selected_span()
        return self.text()[span.start : span.end] if span else ""

    def highlights(self) -> list[Highlight]:
        """The highlights of the open article."""
        return self.work.desk.highlights.of_version(self.work.reader.version_id)

    def articles(self) -> int:
        """How many articles the library holds."""
        return len(self.work.desk.articles.ids(ArticleQuery()))

    def status(self) -> str:
        """What the status bar says."""
        return self.window.status.said.text()

    def message(self) -> str:
        """What the message over the panes says, empty when there is none."""
        return self.window.message.accessibleName() if self.window.message.isVisible() else ""

    def dialog(self, kind: type[T]) -> T:
        """The open dialog of that class."""
        self.until(lambda: self.dialogs(kind))
        return self.dialogs(kind)[-1]

    @staticmethod
    def dialogs(kind: type[T]) -> list[T]:
        """Every open dialog of that class."""
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]

    def press(self, widget: QWidget, text: str) -> None:
        """Click the visible button with that text."""
        buttons = widget.findChildren(QPushButton)
        self.click(next(b for b in buttons if b.text() == text and b.isVisible()))

    @staticmethod
    def words(widget: QWidget) -> str:
        """Every visible label of a widget."""
        labels = widget.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisibleTo(widget))
