"""Every screen and pane of the window, and the windows beside it that are no dialogs."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from newsclip.domain.anchors import Span
from newsclip.domain.errors import FetchError, LibraryDamagedError
from newsclip.domain.scope import EVERYTHING, TRASH, ArticleQuery, Scope
from newsclip.services.maintenance import Backup
from newsclip.ui.compare.panels import Panel
from newsclip.ui.guide.guide_window import GuideWindow
from newsclip.ui.navigation import COMPARE, EVIDENCE, READ
from newsclip.ui.shell.no_library import NoLibrary
from newsclip.ui.welcome.first_start import FirstStart
from tests.helpers.stops import NOW, Round

PRINTED = Path(__file__).parents[1] / "data" / "importing" / "two-columns.pdf"


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


def _pages(round_: Round) -> QWidget:
    page, work = round_.page, round_.page.work
    _read(round_)
    known = set(work.desk.articles.ids(ArticleQuery()))
    work.imports.import_paths([str(PRINTED)])
    page.until(lambda: page.articles() > len(known))
    page.choose(EVERYTHING)
    (printed,) = set(work.desk.articles.ids(ArticleQuery())) - known
    _open(round_, printed)
    page.trigger("view.pages")
    page.until(lambda: work.read.pages.isVisible() and work.read.pages.view.layout_shown.words)
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
    round_.settle()
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
    "read: pages of the original": _pages,
}
"""What shows in the window, and the windows beside it that are no dialogs."""
