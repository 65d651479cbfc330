"""The guided tour: the real window, driven through the whole main job by mouse and keys.

It makes the pictures of the README and the guide, and shows on a machine without a screen that
everything works.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import (
    QEventLoop,
    QMessageLogContext,
    QPoint,
    QPointF,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from newsclip.domain.anchors import Span
from newsclip.domain.highlights import Highlight
from newsclip.domain.scope import ArticleQuery, EvidenceQuery, Scope
from newsclip.services.bus import Bus
from newsclip.services.preferences import Preferences
from newsclip.ui.actions import Actions
from newsclip.ui.app import Opening, make_application
from newsclip.ui.navigation import COMPARE, EVIDENCE, READ
from newsclip.ui.theme import ThemeController
from newsclip.ui.welcome.first_start import FirstStart
from newsclip.ui.window import MainWindow
from newsclip.ui.workplace import Workplace

PATIENCE = 60.0
PASTED = """\
Rival says Aurel's export dates are too early
By Tom Rask

The head of a rival car maker said on Thursday that Aurel Motors would not ship a car abroad before
2028. "They have no workshops and no parts abroad," Petra Lindqvist, chief executive of Norrvolt, \
told the harbour club.

She put the range of the Aurel One at about 650 km in winter. Tariffs could make the car \
unsellable in Europe, she warned.

COAST COURIER
"""


class TourError(Exception):
    """A step of the tour did not do what it shows."""


def run_tour(output: Path | None, library: Path | None) -> int:
    """Take the tour and leave its pictures and Markdown in ``output``. Returns the exit code.

    Without a library of its own it works in a temporary one, which is removed afterwards.
    """
    if (
        not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
        and sys.platform == "linux"
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qInstallMessageHandler(_say)
    folder = (output or Path.cwd() / "tour").expanduser().absolute()
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="newsclip-tour-") as scratch:
        tour = Tour(folder, library or Path(scratch) / "library", Path(scratch))
        try:
            tour.take()
        except TourError as error:
            print(f"The tour stopped: {error}", file=sys.stderr)
            return 1
        finally:
            tour.end()
    print(f"The tour is done. Its pictures and Markdown are in {folder}")
    return 0


def _say(_kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    """Qt's own words, but for what the screenless platform says of every window."""
    if "does not support propagateSizeHints" not in words:
        print(words, file=sys.stderr)


class Tour:
    """The window, and a hand that uses it."""

    def __init__(self, folder: Path, library: Path, scratch: Path) -> None:
        self.folder = folder
        self.app = make_application()
        bus = Bus()
        preferences = Preferences(scratch / "settings.json", bus)
        preferences.change(theme="light")
        themes = ThemeController(self.app, "light")
        self.window = MainWindow(themes, Actions())
        self.place: Workplace | None = None
        self._opening = Opening(self.window, library, preferences, bus)
        self._opening.opened.connect(self._opened)
        self._failure: Exception | None = None
        self._opening.failed.connect(self._failed)
        self._number = 0

    def _opened(self, place: Workplace) -> None:
        self.place = place

    def _failed(self, error: Exception) -> None:
        self._failure = error

    def take(self) -> None:
        """Every stop of the tour, in order. Raises TourError."""
        self.window.resize(1440, 900)
        self.window.show()
        self.until(lambda: self.place is not None or self._failure is not None, "the library opens")
        if self._failure is not None:
            raise TourError(str(self._failure))
        for stop in (
            self._first_start,
            self._empty,
            self._sample,
            self._suggest,
            self._paste,
            self._mark,
            self._compare,
            self._evidence,
            self._search,
            self._export,
            self._dark,
        ):
            stop()

    def end(self) -> None:
        """Close the window and its library."""
        self.window.close()
        self.app.processEvents()

    @property
    def work(self) -> Workplace:
        """The workplace, once it is there."""
        if self.place is None:
            raise TourError("the library is not open")
        return self.place

    # The stops

    def _first_start(self) -> None:
        """The page that a first start shows; the library of the tour is open behind it."""
        screens, before = self.window.screens, self.window.screens.currentIndex()
        page = FirstStart(Path("/home/jane/.local/share/NewsClip/library"), self.window.themes)
        screens.addWidget(page)
        screens.setCurrentWidget(page)
        self.settle()
        self.picture("first-start", "The first start asks where and how")
        screens.setCurrentIndex(before)
        screens.removeWidget(page)
        page.deleteLater()

    def _empty(self) -> None:
        self.settle()
        self.picture("empty", "An empty library says what to do")

    def _sample(self) -> None:
        self.trigger("file.open_sample")
        self.until(lambda: self._articles() >= 5, "the sample story is imported")
        self.until(lambda: self.work.read.reader.article is not None, "an article is open")
        self.until(self._counted, "the sidebar has counted")
        self.settle()
        self.picture("read", "Reading an article of the sample story")

    def _counted(self) -> bool:
        overview = self.work.sidebar.overview
        return overview is not None and overview.highlights > 0

    def _suggest(self) -> None:
        read = self.work.read
        self.until(lambda: bool(read.suggesting.proposals.shown), "passages are suggested")
        read.inspector.tabs.setCurrentWidget(read.inspector.suggestions)
        read.reader.view.setFocus()
        QTest.keyClick(read.reader.view, Qt.Key.Key_Tab)
        self.wait(400)
        self.picture("suggest", "What is worth marking, and why")
        read.suggesting.choose(0)
        read.inspector.tabs.setCurrentWidget(read.inspector.highlights)

    def _paste(self) -> None:
        before = self._articles()
        self.app.clipboard().setText(PASTED)
        self.trigger("file.paste")
        self.until(lambda: self._articles() == before + 1, "the pasted article is imported")
        self.until(lambda: "Rival" in self._title(), "the pasted article is open")
        self.settle()

    def _mark(self) -> None:
        for words, key in (
            ("would not ship a car abroad before 2028", "1"),
            ("about 650 km", "2"),
            ("Tariffs could make the car unsellable in Europe", "3"),
        ):
            self.select(words)
            if key == "3":
                self.wait(400)
                self.picture("select", "A selection offers its kinds")
            QTest.keyClicks(self.work.reader.view, key)
            self.settle()
        figures = [h for h in self._highlights() if h.kind == "figure"]
        if len(self._highlights()) != 3 or figures[0].value("unit") != "km":
            raise TourError("three passages should be marked, the figure with its unit")
        self.picture("mark", "A claim, a figure and a risk, marked with three keys")

    def _compare(self) -> None:
        ids = self._in_conflict()
        self.work.navigation.compare_articles(ids)
        self.until(lambda: self.work.navigation.screen == COMPARE, "Compare opens")
        self.wait(600)
        self.trigger("compare.next_conflict")
        self.wait(400)
        self.picture("compare", "Two sources conflict on a number")

    def _evidence(self) -> None:
        self.trigger("view.evidence")
        self.until(lambda: self.work.navigation.screen == EVIDENCE, "Evidence opens")
        self.wait(600)
        self.picture("evidence", "Every highlight as a table")

    def _search(self) -> None:
        self.trigger("view.read")
        self.trigger("edit.search")
        field = self.work.window.top_bar.search
        QTest.keyClicks(field, "tariffs")
        self.until(lambda: self.work.navigation.screen == READ, "Read opens")
        self.wait(600)
        self.picture("search", "Hits in context as one types")
        field.clear()
        self.settle()

    def _export(self) -> None:
        text = self.work.desk.exports.text(EvidenceQuery(self._story()))
        self.work.desk.exports.save(text, self.folder / "highlights.md")
        self.work.export_scope(self._story())
        self.until(lambda: self._dialog() is not None, "the export preview opens")
        self.wait(900)
        self.picture("export", "The export, before it is saved", self._dialog())
        if (dialog := self._dialog()) is not None:
            dialog.close()
        self.settle()

    def _dark(self) -> None:
        self.trigger("view.theme_dark")
        self.trigger("view.read")
        self.wait(400)
        self.picture("read-dark", "The same in the dark")
        self.trigger("view.compare")
        self.wait(600)
        self.picture("compare-dark", "Comparing in the dark")
        self.trigger("view.theme_light")

    # What the hand can do

    def trigger(self, action_id: str) -> None:
        """Choose an action, as from its menu."""
        action = self.work.context.actions[action_id]
        action.trigger()
        self.app.processEvents()

    def select(self, words: str) -> None:
        """Drag the mouse over the words in the reader."""
        view = self.work.reader.view
        start = view.article.text.find(words)
        if start < 0:
            raise TourError(f"“{words}” is not in the article")
        view.setFocus()
        view.reveal(Span(start, start + len(words)))
        self.settle()
        rects = view.rects(Span(start, start + len(words)))
        first, last = rects[0], rects[-1]
        self.drag(
            view.viewport(),
            QPointF(first.left() + 1, first.center().y()).toPoint(),
            QPointF(last.right() - 1, last.center().y()).toPoint(),
        )
        if view.selected_span() != Span(start, start + len(words)):
            view.select(Span(start, start + len(words)))
        self.settle()

    @staticmethod
    def drag(target: QWidget, start: QPoint, end: QPoint) -> None:
        """Press, move and release the left button."""
        QTest.mousePress(target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
        QTest.mouseMove(target, (start + end) / 2)
        QTest.mouseMove(target, end)
        QTest.mouseRelease(target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)

    def picture(self, name: str, caption: str, widget: QWidget | None = None) -> None:
        """Save what is shown."""
        self._number += 1
        path = self.folder / f"{self._number:02}-{name}.png"
        if not (widget or self.window).grab().save(str(path)):
            raise TourError(f"the picture could not be saved in {self.folder}")
        print(f"  {path.name}: {caption}")

    def settle(self) -> None:
        """Let everything that is under way come to rest."""
        self.wait(250)

    def wait(self, milliseconds: int) -> None:
        """Let the window work for a while. (QTest's own wait would keep threads from running.)"""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def until(self, reached: Callable[[], bool], what: str) -> None:
        """Let the window work until something is so. Raises TourError when it takes too long."""
        end = time.monotonic() + PATIENCE
        while not reached():
            if time.monotonic() > end:
                raise TourError(f"it took too long until {what}")
            self.wait(20)

    # What the eye can see

    def _articles(self) -> int:
        return len(self.work.desk.articles.ids(ArticleQuery()))

    def _title(self) -> str:
        shown = self.work.reader.article
        return shown.metadata.title if shown else ""

    def _highlights(self) -> list[Highlight]:
        return self.work.desk.highlights.of_version(self.work.reader.version_id)

    def _story(self) -> Scope:
        return Scope.story(self.work.desk.stories.all()[0].id)

    def _in_conflict(self) -> list[int]:
        """Three articles of the sample story that disagree on the range."""
        desk = self.work.desk
        ids = desk.articles.ids(ArticleQuery(self._story(), "is:conflicting lang:en"))
        rows = {row.publisher: row.id for row in desk.articles.rows(ids)}
        wanted = ("Northlight Tech News", "Volt Weekly", "The Harbour Ledger")
        return [rows[name] for name in wanted if name in rows] or ids[:3]

    def _dialog(self) -> QDialog | None:
        shown = [
            w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()
        ]
        return shown[-1] if shown else None
