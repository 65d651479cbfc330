"""Exporting: a preview that follows the options, a file that is whole, and nothing loaded."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from newsclip.domain.articles import Article
from newsclip.domain.scope import EVERYTHING, EvidenceQuery, Scope
from newsclip.ui.dialogs import export_drafting
from newsclip.ui.dialogs.export_dialog import ExportDialog
from newsclip.ui.dialogs.export_files import suggested_name
from newsclip.ui.widgets.segmented_control import SegmentedControl
from tests.helpers.compare_story import Story, make_story
from tests.helpers.desks import add_article, mark
from tests.helpers.open_dialogs import Front, front


class Page:
    """The dialog as a user handles it."""

    def __init__(self, there: Front, query: EvidenceQuery | None = None) -> None:
        self.there = there
        self.query = query or EvidenceQuery(EVERYTHING)
        self.saved: list[str] = []
        self.dialog = there.open(lambda context, window: ExportDialog(context, self.query, window))
        self.dialog.saved.connect(self.saved.append)

    def settle(self) -> "Page":
        """Wait until nothing is under way and nothing is to come."""
        dialog = self.dialog
        self.there.bot.waitUntil(lambda: dialog._current and not self.there.context.jobs.jobs)
        return self

    def text(self) -> str:
        """What the service gives for the options of the dialog."""
        options = self.dialog.options
        return self.there.desk.exports.text(
            self.query,
            group=options.chosen_group,
            template=options.chosen_template,
            title=options.chosen_title,
        )

    def pick(self, control: SegmentedControl, index: int) -> None:
        at = QPoint(12 if index == 0 else control.width() - 12, control.height() // 2)
        segment: QWidget | None = control.childAt(at)
        assert segment is not None
        self.there.click(segment)

    @property
    def source(self) -> str:
        return self.dialog.preview.source.toPlainText()

    @property
    def page(self) -> str:
        return self.dialog.preview.page.toPlainText()

    @property
    def message(self) -> str:
        shown = self.dialog.message.isVisible()
        return self.dialog.message.accessibleName() if shown else ""


@pytest.fixture
def there(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> Iterator[Front]:
    with front(qtbot, tmp_path) as made:
        yield made


@pytest.fixture
def story(there: Front) -> Story:
    return make_story(there.desk)


@pytest.fixture
def page(there: Front, story: Story) -> Page:
    return Page(there).settle()


def choosing(monkeypatch: pytest.MonkeyPatch, path: Path) -> list[QFileDialog]:
    """Let every file dialog choose this path; the dialogs that were asked."""
    asked: list[QFileDialog] = []

    def choose(dialog: QFileDialog) -> None:
        asked.append(dialog)
        dialog.fileSelected.emit(str(path))

    monkeypatch.setattr(QFileDialog, "open", choose)
    return asked


def test_it_shows_what_would_be_saved(page: Page) -> None:
    assert page.source == page.text()
    assert "a range of 700 km" in page.page
    assert "> " not in page.page
    assert page.dialog.preview.count.text() == "7 highlights from 3 articles, 2 in conflict"


def test_the_switch_shows_markdown(page: Page) -> None:
    preview = page.dialog.preview
    assert preview.page.isVisible()
    page.pick(preview.switch, 1)
    assert preview.source.isVisible()
    assert not preview.page.isVisible()


def test_it_exports_only_what_was_asked_for(there: Front, story: Story) -> None:
    page = Page(there, EvidenceQuery(Scope.of(story.weekly.id))).settle()
    assert page.dialog.options.chosen_title == "How far does it really go?"
    assert "830 km" in page.page
    assert "35.3" not in page.source
    assert page.dialog.preview.count.text().startswith("2 highlights from 1 article")


def test_the_options_change_the_preview(page: Page) -> None:
    page.pick(page.dialog.options.group, 1)
    page.settle()
    assert page.source == page.text()
    assert page.dialog.options.chosen_group == "kind"
    field = page.dialog.options.title
    field.selectAll()
    QTest.keyClicks(field, "Range of the One")
    page.settle()
    assert "# Range of the One" in page.source
    field.clear()
    QTest.keyClick(field, Qt.Key.Key_Space)
    page.settle()
    assert "# Everything" in page.source


def test_only_the_latest_wish_is_shown(page: Page) -> None:
    for words in ("A", "B", "C"):
        page.dialog.options.title.setText(words)
        page.dialog._ask()
    page.settle()
    assert "# C\n" in page.source


def test_it_begins_with_the_settings(there: Front, story: Story, tmp_path: Path) -> None:
    mine = tmp_path / "mine.j2"
    mine.write_text("MINE {{ title }} by {{ group }}\n", encoding="utf-8")
    there.desk.preferences.change(export_group="kind", export_template=str(mine))
    page = Page(there).settle()
    assert page.source == "MINE Everything by kind\n"
    assert page.dialog.preview.count.text() == "7 highlights"
    there.click(page.dialog.options.template.reset)
    page.settle()
    assert page.source.startswith("---\n")
    assert there.desk.preferences.current.export_template == str(mine)


def test_a_template_that_does_not_work_is_said_with_its_line(
    page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "broken.j2"
    broken.write_text("fine\n{{ nothing_of_the_kind }}\n", encoding="utf-8")
    choosing(monkeypatch, broken)
    page.there.click(page.dialog.options.template.choose)
    page.settle()
    assert "broken.j2 does not work at line 2" in page.message
    assert page.source == ""
    assert not page.dialog.save.isEnabled()
    page.there.click(page.dialog.message.action_button)
    page.settle()
    assert page.message == ""
    assert page.source == page.text()
    assert page.dialog.save.isEnabled()


def test_it_is_saved_where_one_says(
    page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out" / "range.md"
    target.parent.mkdir()
    asked = choosing(monkeypatch, target)
    QTest.keyClick(page.dialog, Qt.Key.Key_Return)
    page.there.bot.waitUntil(lambda: bool(page.saved))
    assert page.saved == [str(target)]
    assert target.read_text(encoding="utf-8") == page.text()
    assert Path(asked[0].selectedFiles()[0]).name == "Everything.md"
    assert asked[0].defaultSuffix() == "md"
    assert "range.md" in page.message
    assert str(target.parent) in page.message
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    page.there.click(page.dialog.message.action_button)
    assert [address.toLocalFile() for address in opened] == [str(target.parent)]


def test_the_folder_is_remembered(
    page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "stories"
    folder.mkdir()
    asked = choosing(monkeypatch, folder / "one.md")
    page.there.click(page.dialog.save)
    page.there.bot.waitUntil(lambda: bool(page.saved))
    page.dialog.close()
    again = Page(page.there).settle()
    page.there.click(again.dialog.save)
    again.there.bot.waitUntil(lambda: bool(again.saved))
    assert asked[1].directory().path() == str(folder)


def test_a_file_that_cannot_be_written_is_said(
    page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choosing(monkeypatch, tmp_path / "no such folder" / "x.md")
    page.there.click(page.dialog.save)
    page.there.bot.waitUntil(lambda: "could not be written" in page.message)
    assert page.saved == []
    assert page.dialog.isVisible()


def test_saving_at_once_saves_the_options_just_changed(
    page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "late.md"
    choosing(monkeypatch, target)
    page.dialog.options.title.end(False)
    QTest.keyClicks(page.dialog.options.title, " of it")
    page.there.click(page.dialog.save)
    page.there.bot.waitUntil(lambda: bool(page.saved))
    assert "# Everything of it" in target.read_text(encoding="utf-8")


def test_the_markdown_is_copied(page: Page) -> None:
    page.there.click(page.dialog.copy)
    assert QGuiApplication.clipboard().text() == page.text()
    assert "7 highlights copied" in page.message


def test_nothing_to_export_says_what_to_do(there: Front, story: Story) -> None:
    page = Page(there, EvidenceQuery(Scope.of(story.bare.id))).settle()
    assert "Nothing to export yet" in there.said(page.dialog)
    assert not page.dialog.save.isVisible()
    assert not page.dialog.copy.isVisible()
    mark(there.desk, story.bare, "One paragraph", "claim")
    page.there.bot.waitUntil(page.dialog.save.isVisible)
    assert "One paragraph" in page.page


def test_a_story_that_is_gone_is_said(there: Front) -> None:
    page = Page(there, EvidenceQuery(Scope.story(999)))
    assert "999" in page.message or "story" in page.message
    assert not page.dialog.save.isEnabled()


def test_a_change_in_the_library_is_followed(page: Page, story: Story) -> None:
    mark(page.there.desk, story.other, "One paragraph", "claim")
    page.there.bot.waitUntil(lambda: "One paragraph" in page.source)
    assert page.dialog.preview.count.text().startswith("8 highlights")


def test_a_long_export_is_previewed_in_part_and_saved_whole(
    there: Front, story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_drafting, "PREVIEWED", 900)
    page = Page(there).settle()
    whole = page.text()
    assert whole.startswith(page.source)
    assert len(page.source) < 900
    assert "the file and the copy are whole" in there.said(page.dialog)
    there.click(page.dialog.copy)
    assert QGuiApplication.clipboard().text() == whole


def hostile(there: Front) -> Article:
    words = 'A range of <img src="http://tracker.example/x.png"> 900 km'
    article = add_article(
        there.desk, title="A hostile page", paragraphs=[words], url="https://one.example/a"
    )
    mark(there.desk, article, words, "claim", note="![x](http://tracker.example/y.png)")
    return article


def test_the_preview_loads_nothing(there: Front) -> None:
    hostile(there)
    page = Page(there).settle()
    shown = page.dialog.preview.page
    assert "<img" not in shown.toHtml()
    remote = QUrl("http://tracker.example/x.png")
    kind = QTextDocument.ResourceType.ImageResource.value
    shown.setHtml('<img src="http://tracker.example/x.png">')
    assert shown.loadResource(kind, remote) == b""


def test_a_link_opens_in_the_browser_on_a_click_only(
    there: Front, monkeypatch: pytest.MonkeyPatch
) -> None:
    hostile(there)
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    page = Page(there).settle()
    shown = page.dialog.preview.page
    before = shown.toPlainText()
    cursor = _link(shown.document())
    shown.setTextCursor(cursor)
    shown.ensureCursorVisible()
    assert opened == []
    at = shown.cursorRect(cursor).center()
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert [address.toString() for address in opened] == ["https://one.example/a"]
    assert shown.toPlainText() == before


def _link(document: QTextDocument) -> QTextCursor:
    cursor = QTextCursor(document)
    while not cursor.atEnd():
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        if cursor.charFormat().anchorHref():
            cursor.movePosition(
                QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.MoveAnchor, 3
            )
            return cursor
    raise AssertionError(document.toPlainText())


def test_the_preview_follows_the_theme(page: Page) -> None:
    def paper() -> str:
        shown = page.dialog.preview.page
        return shown.grab().toImage().pixelColor(shown.width() - 40, 8).name()

    light = paper()
    page.there.context.themes.choose("dark")
    assert paper() != light
    assert "a range of 700 km" in page.page
    assert "#ece7dc" in page.dialog.preview.page.toHtml()


def test_escape_closes_and_drops_what_is_under_way(there: Front, story: Story) -> None:
    page = Page(there)
    gone: list[int] = []
    page.dialog.finished.connect(gone.append)
    QTest.keyClick(page.dialog, Qt.Key.Key_Escape)
    assert gone
    there.bot.waitUntil(lambda: not there.context.jobs.jobs)


def test_closing_waits_for_the_file(
    page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone: list[int] = []
    page.dialog.finished.connect(gone.append)
    target = tmp_path / "x.md"
    choosing(monkeypatch, target)
    page.there.click(page.dialog.save)
    QTest.keyClick(page.dialog, Qt.Key.Key_Escape)
    page.there.bot.waitUntil(lambda: bool(gone))
    assert page.saved == [str(target)]
    assert target.is_file()


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Aurel: abroad / 2027?", "Aurel abroad 2027"),
        ("..\\..\\x", "x"),
        ("  \n ", "Highlights"),
        ("小米" * 60, "小米" * 20),
    ],
)
def test_a_suggested_name_is_good_everywhere(title: str, name: str) -> None:
    assert suggested_name(title) == name
