"""Feeds in the window: subscribe, look, import, dismiss, leave."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from newsclip.ui.feeds.dialog import FeedsDialog
from tests.helpers.web_server import WebServer, web_server
from tests.helpers.window import WindowPage
from tests.unit.services.test_feeds import PAGE, rss


@pytest.fixture
def server() -> Iterator[WebServer]:
    with web_server() as found:
        yield found


def opened(page: WindowPage) -> FeedsDialog:
    page.trigger("file.feeds")
    dialog = page.window.findChild(FeedsDialog)
    assert dialog is not None
    return dialog


def titles(dialog: FeedsDialog) -> list[str]:
    model = dialog.items
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_a_feed_from_its_address_to_an_article_by_keyboard(
    page: WindowPage, server: WebServer, tmp_path: Path
) -> None:
    there = server.page("/ferry", PAGE.encode())
    address = server.page(
        "/feed",
        rss(("Ferry", there, "A teaser"), ("Other", server.url("/2"), "All of it")),
        "text/xml",
    )
    dialog = opened(page)
    QTest.keyClicks(dialog.address, address)
    QTest.keyClick(dialog.address, Qt.Key.Key_Return)
    page.until(dialog.message.isVisible)
    assert "private" in dialog.message.accessibleName()
    QTest.mouseClick(dialog.message.action_button, Qt.MouseButton.LeftButton)
    page.until(lambda: len(titles(dialog)) == 2)
    assert dialog.feeds.data(dialog.feeds.index(1, 0)) == "Harbour Ledger  (2)"
    row = titles(dialog).index("Other")
    dialog.item_list.selectRow(row)
    page.until(lambda: "All of it" in dialog.summary.text())
    dialog.fetch.setChecked(False)
    QTest.keyClick(dialog.item_list, Qt.Key.Key_Return)
    page.until(lambda: page.work.reader.article is not None)
    shown = page.work.reader.article
    assert shown is not None
    assert shown.metadata.title == "Other"
    page.until(lambda: dialog.items.index(row, 3).data() == "In the library")
    dialog.item_list.selectRow(titles(dialog).index("Ferry"))
    QTest.keyClick(dialog.item_list, Qt.Key.Key_Delete)
    page.until(lambda: titles(dialog) == ["Other"])
    dialog.unsubscribe()
    page.until(lambda: titles(dialog) == [])
    page.trigger("edit.undo")
    page.until(lambda: dialog.feeds.rowCount() == 2)
    dialog.close()


def test_a_list_of_another_reader_comes_in(page: WindowPage, tmp_path: Path) -> None:
    dialog = opened(page)
    page.until(lambda: "No feeds yet" in dialog.summary.text())
    opml = tmp_path / "mine.opml"
    opml.write_text(
        '<opml version="2.0"><body><outline text="Ledger" xmlUrl="https://ledger.example/f"/>'
        "</body></opml>",
        encoding="utf-8",
    )
    dialog.import_list(str(opml))
    page.until(lambda: dialog.feeds.rowCount() == 2)
    assert "1 new feed," in dialog.message.accessibleName()
    target = tmp_path / "ours.opml"
    dialog.export_list(str(target))
    assert "https://ledger.example/f" in target.read_text("utf-8")
    dialog.import_list(str(tmp_path / "none.opml"))
    page.until(lambda: "could not be read" in dialog.message.accessibleName())
    dialog.close()
