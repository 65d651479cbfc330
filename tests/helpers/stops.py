"""Every screen, pane and dialog of the window, opened over a small library that has some of everything."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from newsclip import __version__
from newsclip.domain.anchors import Span
from newsclip.domain.articles import Capture, Extracted
from newsclip.domain.errors import FetchError, LibraryDamagedError
from newsclip.domain.events import Subject, Verb
from newsclip.domain.scope import EVERYTHING, TRASH, Scope
from newsclip.services.desk import Desk
from newsclip.services.maintenance import Backup
from newsclip.storage import versions
from newsclip.ui.compare.panels import Panel
from newsclip.ui.context import Context
from newsclip.ui.guide.guide_window import GuideWindow
from newsclip.ui.navigation import COMPARE, EVIDENCE, READ
from newsclip.ui.shell.no_library import NoLibrary
from newsclip.ui.welcome.first_start import FirstStart
from tests.helpers.compare_story import Story, make_story
from tests.helpers.desks import make_desk, prose
from tests.helpers.window import WindowPage

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
FEEDS = b"""<opml version="2.0"><body><outline text="Volt Weekly" type="rss"
xmlUrl="https://volt.example/feed"/></body></opml>"""


@dataclass
class Round:
    """A window that is walked through, over the library that ``furnish`` made."""

    page: WindowPage
    story: Story

    @property
    def window(self) -> QWidget:
        """The window itself."""
        return self.page.window

    @property
    def context(self) -> Context:
        """What dialogs are given."""
        return self.page.work.context

    @property
    def highlight(self) -> int:
        """A highlight of the first article."""
        return self.context.desk.highlights.of_version(self.story.ledger.version_id)[0].id

    def settle(self) -> None:
        """Let everything that is under way come to rest."""
        self.page.until(lambda: not self.page.work.jobs.jobs)
        self.page.bot.wait(90)
        QApplication.sendPostedEvents()


def start(qtbot: QtBot, folder: Path) -> Round:
    """A window over a new library in the folder."""
    desk = make_desk(folder)
    story = furnish(desk)
    desk.preferences.change(suggest=False, theme="light", seen_version=__version__)
    desk.close()
    page = WindowPage(qtbot, folder)
    page.until(lambda: page.work.sidebar.overview is not None)
    return Round(page, story)


def furnish(desk: Desk) -> Story:
    """Articles with marks, tags and a note, a story, a search, a feed, a second version, a trashed one."""
    story = make_story(desk)
    ids = [story.ledger.id, story.weekly.id, story.monitor.id]
    desk.stories.add("Aurel goes abroad", ids)
    desk.articles.tag(ids[:1], add=["exports", "markets/gulf"])
    mark = desk.highlights.of_version(story.ledger.version_id)[0]
    desk.highlights.tag([mark.id], add=["range"])
    desk.highlights.edit(mark.id, note="Ask the press office.")
    desk.searches.add("Risks", "kind:risk")
    desk.feeds.subscribe_list(FEEDS, "feeds.opml")
    desk.articles.trash([story.other.id])
    _add_version(desk, story.bare.id, ["One paragraph of text, which is longer now."])
    desk.history.clear()
    return story


def _add_version(desk: Desk, article_id: int, paragraphs: list[str]) -> None:
    article = desk.articles.get(article_id)
    extracted = Extracted(prose(paragraphs), article.metadata, "by hand", "text/plain")
    original = extracted.document.text.encode()
    digest = desk.store.originals.put(original)
    with desk.store.write() as tx:
        capture = Capture("file", "again.txt", NOW)
        versions.insert_version(tx, article_id, extracted, capture, digest, len(original))
        tx.record(Subject.ARTICLE, Verb.EDITED, [article_id], [article_id])


def leave(round_: Round, place: QWidget) -> None:
    """Close what a stop opened, and take its messages away."""
    work, window = round_.page.work, round_.page.window
    if work.helping.round is not None:
        work.helping.round.leave()
    window.message.dismiss()
    if place.window() is not window:
        place.close()
    elif window.screens.indexOf(place) > EVIDENCE:
        window.screens.removeWidget(place)
        place.deleteLater()


# The places of the window


def _read(round_: Round, article: bool = True) -> QWidget:
    work = round_.page.work
    round_.window.activateWindow()
    round_.page.until(round_.window.isActiveWindow)
    work.navigation.show_screen(READ)
    work.navigation.show_scope(Scope.story(work.desk.stories.all()[0].id))
    round_.settle()
    if article:
        _open(round_, round_.story.ledger.id)
    else:
        work.read.show_article(None)
    work.read.inspector.tabs.setCurrentWidget(work.read.inspector.highlights)
    round_.settle()
    return round_.window


def _open(round_: Round, article_id: int) -> None:
    """Choose it in the list, and wait until it is read: the list tells its choice a moment later."""
    work = round_.page.work
    work.read.list.select(article_id)
    work.read.show_article(article_id)
    round_.settle()
    round_.page.until(lambda: work.reader.article and work.reader.article.id == article_id)


def _editing(round_: Round) -> QWidget:
    _read(round_)
    round_.page.work.read.inspector.edit_fields(round_.highlight)
    round_.settle()
    return round_.window


def _details(round_: Round) -> QWidget:
    _read(round_)
    round_.page.work.read.inspector.show_details()
    round_.settle()
    return round_.window


def _suggestions(round_: Round) -> QWidget:
    _read(round_)
    inspector = round_.page.work.read.inspector
    inspector.tabs.setCurrentWidget(inspector.suggestions)
    round_.settle()
    return round_.window


def _finding(round_: Round) -> QWidget:
    _read(round_)
    round_.page.trigger("edit.find_in_article")
    QTest.keyClicks(round_.page.work.reader.find_bar.field, "range")
    round_.settle()
    return round_.window


def _selection(round_: Round) -> QWidget:
    _read(round_)
    view = round_.page.work.reader.view
    start_ = view.article.text.index("maker quotes")
    view.setFocus()
    view.select(Span(start_, start_ + 12))
    round_.page.bot.wait(250)
    return round_.window


def _old_version(round_: Round) -> QWidget:
    _read(round_)
    bare = round_.story.bare
    round_.page.choose(EVERYTHING)
    _open(round_, bare.id)
    round_.page.work.reader.show_version(bare.version_id)
    round_.settle()
    return round_.window


def _nothing_open(round_: Round) -> QWidget:
    return _read(round_, article=False)


def _trash(round_: Round) -> QWidget:
    _read(round_, article=False)
    round_.page.work.navigation.show_scope(TRASH)
    round_.settle()
    return round_.window


def _searching(round_: Round) -> QWidget:
    _read(round_, article=False)
    round_.page.search("range")
    round_.settle()
    return round_.window


def _nothing_found(round_: Round) -> QWidget:
    _read(round_, article=False)
    round_.page.search("nowhere")
    round_.settle()
    return round_.window


def _error(round_: Round) -> QWidget:
    _read(round_)
    error = FetchError("The page is gone.", "Check the address.", detail="HTTP 404")
    round_.page.window.show_error(error)
    round_.settle()
    return round_.window


def _comparing(panel: Panel) -> Callable[[Round], QWidget]:
    def go(round_: Round) -> QWidget:
        work, story = round_.page.work, round_.story
        work.compare.open([story.ledger.id, story.weekly.id], work.desk.stories.all()[0].id)
        work.navigation.show_screen(COMPARE)
        work.compare.show_panel(panel)
        round_.settle()
        return round_.window

    return go


def _two_versions(round_: Round) -> QWidget:
    _comparing(Panel.VERSIONS)(round_)
    compare, story = round_.page.work.compare, round_.story
    compare.open([story.bare.id, story.weekly.id])
    round_.settle()
    compare.show_panel(Panel.VERSIONS)
    round_.settle()
    return round_.window


def _compare_nothing(round_: Round) -> QWidget:
    work = round_.page.work
    work.navigation.show_screen(COMPARE)
    work.compare.open([])
    round_.settle()
    return round_.window


def _picker(round_: Round) -> QWidget:
    _comparing(Panel.TABLE)(round_)
    compare = round_.page.work.compare
    compare.choose_article()
    round_.page.until(compare.picker.isVisible)
    round_.settle()
    return compare.picker


def _evidence(round_: Round) -> QWidget:
    work = round_.page.work
    work.navigation.show_screen(EVIDENCE)
    work.navigation.show_scope(Scope.story(work.desk.stories.all()[0].id))
    round_.settle()
    return round_.window


def _in_place_of_panes(round_: Round, made: QWidget) -> QWidget:
    screens = round_.page.window.screens
    screens.addWidget(made)
    screens.setCurrentWidget(made)
    round_.settle()
    return made


def _first_start(round_: Round) -> QWidget:
    page = FirstStart(Path("/home/jane/library"), round_.page.window.themes)
    _in_place_of_panes(round_, page)
    return page


def _no_library(round_: Round) -> QWidget:
    error = LibraryDamagedError("The library is damaged.", "Restore a backup.")
    backups = (Backup(Path("library-1.db"), NOW, 7),)
    return _in_place_of_panes(round_, NoLibrary(Path("library"), error, backups))


def _guide(round_: Round) -> QWidget:
    window = GuideWindow(round_.context.themes)
    window.open_page("reading")
    window.show()
    round_.settle()
    return window


def _round(round_: Round) -> QWidget:
    round_.page.trigger("help.round")
    marks = round_.page.work.helping.round
    assert marks is not None
    return marks


PLACES: Mapping[str, Callable[[Round], QWidget]] = {
    "read: nothing open": _nothing_open,
    "read: highlights": _read,
    "read: a card in hand": _editing,
    "read: suggestions": _suggestions,
    "read: details": _details,
    "read: find bar": _finding,
    "read: selection": _selection,
    "read: an old version": _old_version,
    "read: an error": _error,
    "read: trash": _trash,
    "read: search": _searching,
    "read: nothing found": _nothing_found,
    **{f"compare: {panel.name.lower()}": _comparing(panel) for panel in Panel},
    "compare: two versions": _two_versions,
    "compare: nothing": _compare_nothing,
    "compare: picker": _picker,
    "evidence": _evidence,
    "first start": _first_start,
    "no library": _no_library,
    "guide": _guide,
    "round": _round,
}
"""What shows in the window, and the windows beside it that are no dialogs."""
