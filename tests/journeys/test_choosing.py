"""Files that hold several things, files that are locked, and files of other programs."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copyfile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from newsclip.domain.scope import ArticleQuery
from newsclip.services.sources import from_text
from newsclip.ui.dialogs.import_summary import ImportSummary
from newsclip.ui.dialogs.offers_dialog import OffersDialog
from newsclip.ui.dialogs.password_dialog import PasswordDialog
from tests.helpers.desks import make_desk
from tests.helpers.web_server import WebServer, web_server
from tests.helpers.window import WindowPage
from tests.unit.services.test_feeds import PAGE

DATA = Path(__file__).parents[1] / "data" / "importing"


@pytest.fixture
def server() -> Iterator[WebServer]:
    with web_server() as found:
        yield found


def offered(page: WindowPage) -> OffersDialog:
    page.until(lambda: page.window.findChild(OffersDialog) is not None)
    dialog = page.window.findChild(OffersDialog)
    assert dialog is not None
    return dialog


def count(page: WindowPage) -> int:
    return len(page.work.desk.articles.ids(ArticleQuery()))


def annotations(url: str) -> str:
    quote = {
        "type": "TextQuoteSelector",
        "exact": "7.20 euros",
        "prefix": "costs ",
        "suffix": " from",
    }
    lost = {"type": "TextQuoteSelector", "exact": "a passage that was taken out long ago"}
    rows = [
        {"id": "1", "uri": url, "text": "Check.", "tags": ["figure"],
         "target": [{"source": url, "selector": [quote]}]},
        {"id": "2", "uri": url, "text": "Lost.", "target": [{"source": url, "selector": [lost]}]},
    ]  # fmt: skip
    return json.dumps({"client_version": "1", "annotations": rows})


def test_annotations_come_with_the_page_they_were_made_on(
    page: WindowPage, server: WebServer, tmp_path: Path
) -> None:
    url = server.page("/ferry", PAGE.encode())
    path = tmp_path / "annotations.json"
    path.write_text(annotations(url), encoding="utf-8")
    page.work.imports.import_paths([str(path)])
    dialog = offered(page)
    assert dialog.go.text() == "Import 1"
    QTest.keyClick(dialog.tree, Qt.Key.Key_Return)
    page.until(lambda: count(page) == 1)
    # The page is on a private address: what the file says came in its place.
    page.work.imports.import_addresses([url])
    page.until(lambda: page.window.findChild(ImportSummary) is not None)
    summary = page.window.findChild(ImportSummary)
    assert summary is not None
    QTest.mouseClick(summary.message.action_button, Qt.MouseButton.LeftButton)
    reader = page.work.reader
    page.until(lambda: reader.article is not None and reader.article.versions == 2)
    page.until(lambda: "41,000 passengers" in reader.view.article.text)
    article = reader.article
    assert article is not None
    found = page.work.desk.highlights.of_version(article.version_id)
    assert [(one.kind, one.anchor.exact, one.note) for one in found] == [
        ("figure", "7.20 euros", "Check.")
    ]
    assert found[0].value("value") == "7.20"


def test_of_a_list_only_what_is_ticked_comes_in(page: WindowPage, tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    path.write_text(
        "title,url,time_added,tags,status\nFerry,https://ledger.example/1,1,,unread\n"
        "Tram,https://ledger.example/2,1,ports,unread\n",
        encoding="utf-8",
    )
    page.work.imports.import_paths([str(path)])
    dialog = offered(page)
    QTest.keyClicks(dialog.filter, "ferry")
    none = next(b for b in dialog.findChildren(type(dialog.go)) if b.text() == "None")
    QTest.mouseClick(none, Qt.MouseButton.LeftButton)
    assert dialog.go.text() == "Import 1"
    dialog.fetch.setChecked(False)
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    page.until(lambda: page.work.reader.article is not None)
    article = page.work.reader.article
    assert article is not None
    assert (article.metadata.title, article.tags) == ("Tram", ("ports",))
    assert count(page) == 1


def test_a_locked_file_asks_for_its_password(page: WindowPage, tmp_path: Path) -> None:
    path = tmp_path / "locked.pdf"
    copyfile(DATA / "encrypted.pdf", path)
    page.work.imports.import_paths([str(path)])
    page.until(lambda: page.window.findChild(PasswordDialog) is not None)
    dialog = page.window.findChild(PasswordDialog)
    assert dialog is not None
    assert not dialog.go.isEnabled()
    QTest.keyClicks(dialog.field, "wrong")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    page.until(lambda: dialog_lives(page, "That was not") is not None)
    assert count(page) == 0


def dialog_lives(page: WindowPage, words: str) -> PasswordDialog | None:
    found = page.window.findChildren(PasswordDialog)
    return next((one for one in found if words in one.accessibleDescription()), None)


def test_a_note_on_the_article_is_typed_and_found(page: WindowPage) -> None:
    page.work.imports.open_sample()
    page.until(lambda: page.work.reader.article is not None)
    page.trigger("article.edit_details")
    note = page.work.read.inspector.details.note
    page.until(note.isVisible)
    note.setFocus()
    QTest.keyClicks(note, "Ask the harbourmaster")
    page.work.reader.view.setFocus()
    page.until(lambda: page.work.desk.articles.ids(ArticleQuery(text="harbourmaster")))
    page.trigger("edit.undo")
    page.until(lambda: note.toPlainText() == "")


def test_an_import_that_was_cut_off_is_offered_at_the_next_start(
    opener: Callable[[], WindowPage], tmp_path: Path
) -> None:
    desk = make_desk(tmp_path)
    sources = [
        from_text(f"Piece {number}\n\nThe ferry {number} left the harbour late again today.")
        for number in range(3)
    ]
    desk.imports.leave()
    desk.imports.run(sources, Stopped())
    desk.close()
    page = opener()
    page.until(page.window.message.isVisible)
    assert "An import was cut off: 3 of 3 are left." in page.window.message.accessibleName()
    QTest.mouseClick(page.window.message.action_button, Qt.MouseButton.LeftButton)
    page.until(lambda: count(page) == 3)


class Stopped:
    cancelled = True

    def step(self, done: int, total: int, label: str = "") -> None:
        """Nothing to show."""
