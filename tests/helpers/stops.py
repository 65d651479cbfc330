"""A window over a small library that has some of everything, for walks through all of it."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from newsclip import __version__
from newsclip.domain.articles import Capture, Extracted
from newsclip.domain.events import Subject, Verb
from newsclip.services.desk import Desk
from newsclip.storage import versions
from newsclip.ui.context import Context
from newsclip.ui.navigation import EVIDENCE, READ
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
    if window.actions_table["view.pages"].isChecked():
        round_.page.trigger("view.pages")
    window.message.dismiss()
    if place.window() is not window:
        place.close()
    elif window.screens.indexOf(place) > EVIDENCE:
        work.navigation.show_screen(READ)
        window.screens.removeWidget(place)
        place.deleteLater()
