"""The guide: it is complete and current, and is read offline in the window."""

import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import newsclip.ui
from newsclip import places
from newsclip.ui import theme
from newsclip.ui.action_table import ACTIONS
from newsclip.ui.dialogs.frame import DialogFrame
from newsclip.ui.dialogs.kinds_dialog import KindsDialog
from newsclip.ui.dialogs.settings_dialog import SettingsDialog
from newsclip.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from newsclip.ui.guide.dialogs import PAGE_OF
from newsclip.ui.guide.guide_window import GuideWindow
from newsclip.ui.guide.making import MADE, PICTURES, write_pictures
from newsclip.ui.guide.page_view import PageView, slug_of
from newsclip.ui.guide.pages import Page, read_pages
from newsclip.ui.theme import ThemeController
from tests.helpers.desks import add_article
from tests.helpers.window import WindowPage

PAGES = {page.id: page for page in read_pages(places.guide())}
LINK = re.compile(r"(!?)\[[^][\n]*\]\(([^)\s]+)\)")
KEY = re.compile(r"\b((?:(?:Ctrl|Alt|Shift)\+)+(?:[A-Za-z0-9]+|[][+=,-])|F\d\d?)(?![\w+])")
IMAGE = QTextDocument.ResourceType.ImageResource.value


def test_the_index_names_every_page() -> None:
    files = {path.stem for path in places.guide().glob("*.md")}
    assert files == set(PAGES)


@pytest.mark.parametrize("name", MADE)
def test_what_is_made_from_the_program_is_current(name: str) -> None:
    """Run `make guide` when this fails."""
    assert (places.guide() / name).read_text("utf-8") == MADE[name]()


@pytest.mark.parametrize("page", PAGES.values(), ids=list(PAGES))
def test_links_and_pictures_lead_somewhere(page: Page) -> None:
    for picture, target in LINK.findall(page.text):
        if picture:
            assert (places.guide() / target).is_file(), target
        else:
            name, _, heading = target.partition("#")
            assert name.removesuffix(".md") in PAGES, target
            found = re.findall(r"^#+ (.+)$", PAGES[name.removesuffix(".md")].text, re.MULTILINE)
            assert not heading or heading in {slug_of(one) for one in found}, target


@pytest.mark.parametrize("page", PAGES.values(), ids=list(PAGES))
def test_the_keys_that_are_named_are_those_of_the_program(page: Page) -> None:
    known = {key for spec in ACTIONS for key in spec.keys}
    assert set(KEY.findall(page.text)) - known <= {"Ctrl+wheel"}


def test_pictures_are_small_and_all_are_shown() -> None:
    shown = {
        Path(target).stem
        for page in PAGES.values()
        for mark, target in LINK.findall(page.text)
        if mark
    }
    assert shown == set(PICTURES)
    for name in PICTURES:
        path = places.guide() / "pictures" / f"{name}.png"
        assert path.stat().st_size < 100_000, name
        assert not QImage(str(path)).isNull()


def test_pictures_of_a_tour_are_made_small_and_missing_ones_told(tmp_path: Path) -> None:
    large = QImage(1440, 900, QImage.Format.Format_RGB32)
    large.fill(Qt.GlobalColor.white)
    large.save(str(tmp_path / "07-read.png"))
    (tmp_path / "08-mark.png").write_bytes(b"no picture")
    assert write_pictures(tmp_path, tmp_path / "out", ("read", "mark", "other")) == [
        "mark",
        "other",
    ]
    assert QImage(str(tmp_path / "out" / "read.png")).width() == 880


@pytest.fixture
def guide(qtbot: QtBot, qapp: QApplication) -> Iterator[GuideWindow]:
    window = GuideWindow(ThemeController(qapp, "light"))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.open_page("index")
    yield window
    theme.apply(qapp, theme.load_theme("light"))


def listed(guide: GuideWindow) -> list[str]:
    return [guide.contents.item(row).text() for row in range(guide.contents.count())]


def test_the_contents_lead_to_every_page(guide: GuideWindow) -> None:
    assert listed(guide) == [page.title for page in PAGES.values()]
    guide.contents.setFocus()
    for page in list(PAGES.values())[1:]:
        QTest.keyClick(guide.contents, Qt.Key.Key_Down)
        assert guide.shown == page
        assert page.title in guide.page.toPlainText()


def test_the_search_lists_pages_and_marks_the_words(guide: GuideWindow) -> None:
    guide.search.setFocus()
    QTest.keyClicks(guide.search, "doctor restore")
    assert [name.partition(" ·")[0] for name in listed(guide)] == ["Backups and safety"]
    assert guide.shown.id == "safety"
    marked = {mark.cursor.selectedText().lower() for mark in guide.page.extraSelections()}
    assert marked == {"doctor", "restore"}
    guide.search.clear()
    QTest.keyClicks(guide.search, "xyzzy")
    assert listed(guide) == []
    assert guide.nothing.isVisible()
    QTest.keyClick(guide.search, Qt.Key.Key_Escape)
    assert len(listed(guide)) == len(PAGES)


def test_links_lead_on_and_back_again(guide: GuideWindow) -> None:
    guide.open_page("index")
    guide.page.link_chosen.emit("reading.md#find-words")
    assert guide.shown.id == "reading"
    assert guide.page.verticalScrollBar().value() > 0
    QTest.keyClick(guide.page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert guide.shown.id == "index"
    guide.open_page("no-such-page")
    assert guide.shown.id == "index"


def test_only_links_of_the_web_are_opened_outside(
    guide: GuideWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def open_url(address: QUrl) -> bool:
        asked.append(address.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    for link in ("file:///etc/passwd", "javascript:alert(1)", "https://newsclip.example/"):
        guide.page.link_chosen.emit(link)
    assert asked == ["https://newsclip.example/"]


def test_a_page_loads_only_pictures_of_the_guide(qtbot: QtBot, tmp_path: Path) -> None:
    view = PageView("Page", places.guide())
    qtbot.addWidget(view)
    outside = tmp_path / "read.png"
    outside.write_bytes(b"outside")
    for name in ("http://elsewhere.example/read.png", outside.as_uri(), "pictures/none.png"):
        assert not isinstance(view.loadResource(IMAGE, QUrl(name)), QImage), name
    assert isinstance(view.loadResource(IMAGE, QUrl("pictures/read.png")), QImage)
    view.show_markdown("# A page\n\n<script>alert(1)</script> <img src='file:///etc/passwd'>")
    assert "<script>" in view.toPlainText()


def test_a_copy_without_the_guide_says_so(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(places, "guide", lambda: tmp_path)
    window = GuideWindow(ThemeController(qapp, "light"))
    qtbot.addWidget(window)
    window.open_page("reading")
    assert "did not come" in window.page.toPlainText()


def test_it_follows_the_theme(qtbot: QtBot, qapp: QApplication) -> None:
    themes = ThemeController(qapp, "light")
    window = GuideWindow(themes)
    qtbot.addWidget(window)
    window.show()
    window.open_page("keyboard")
    before = window.page.grab().toImage().pixelColor(4, 4).lightness()
    themes.choose("dark")
    QApplication.processEvents()
    assert window.page.grab().toImage().pixelColor(4, 4).lightness() < before / 2
    assert "Every key" in window.page.toPlainText()
    themes.choose("light")


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowPage]:
    page = WindowPage(qtbot, tmp_path)
    yield page
    for one in page.dialogs(GuideWindow):
        one.close()
    page.close()


def test_f1_opens_the_page_for_where_one_is(page: WindowPage) -> None:
    page.key(Qt.Key.Key_F1)
    assert page.dialog(GuideWindow).shown.id == "getting-started"
    add_article(page.work.desk, title="A sedan", paragraphs=["It drives over 700 km."])
    page.until(lambda: page.titles() == ["A sedan"])
    for action_id, expected in (
        ("view.read", "reading"),
        ("view.compare", "comparing"),
        ("view.evidence", "searching"),
    ):
        page.window.activateWindow()
        page.trigger(action_id)
        page.trigger("help.guide")
        assert page.dialog(GuideWindow).shown.id == expected
    assert len(page.dialogs(GuideWindow)) == 1


def test_f1_in_a_dialog_opens_the_page_it_belongs_to(page: WindowPage) -> None:
    for action_id, kind, expected in (
        ("file.settings", SettingsDialog, "settings"),
        ("help.shortcuts", ShortcutsDialog, "keyboard"),
        ("edit.kinds", KindsDialog, "marking"),
    ):
        page.window.activateWindow()
        page.trigger(action_id)
        dialog = page.dialog(kind)
        dialog.activateWindow()
        page.until(dialog.isActiveWindow)
        page.key(Qt.Key.Key_F1)
        assert page.dialog(GuideWindow).shown.id == expected
        dialog.close()


def test_every_dialog_belongs_to_a_page_and_a_heading_of_it() -> None:
    for module in iter_modules(newsclip.ui.__path__, "newsclip.ui."):
        if module.ispkg:
            for inner in iter_modules(import_module(module.name).__path__, f"{module.name}."):
                import_module(inner.name)
    assert {one.__name__ for one in DialogFrame.__subclasses__()} == PAGE_OF.keys()
    for target in PAGE_OF.values():
        name, _, heading = target.partition("#")
        headings = [
            slug_of(line.lstrip("# ")) for line in PAGES[name].text.splitlines() if line[:1] == "#"
        ]
        assert not heading or heading in headings, target
