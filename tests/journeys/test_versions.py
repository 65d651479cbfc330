"""An article that changes while one works with it: the bar, the difference, the decisions."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from newsclip.domain.scope import ArticleQuery, Scope
from newsclip.ui.compare.panels import Panel
from newsclip.ui.versions.dialog import VersionsDialog
from tests.helpers.window import WindowPage
from tests.unit.services.test_versions import FIRST
from tests.unit.services.test_versions import page as saved_page

LEFT = Qt.MouseButton.LeftButton


def bring_in(page: WindowPage, folder: Path, data: bytes, name: str) -> None:
    (folder / name).write_bytes(data)
    page.work.imports.import_paths([str(folder / name)])


def opened(page: WindowPage) -> VersionsDialog:
    page.trigger("article.versions")
    dialog = page.window.findChild(VersionsDialog)
    assert dialog is not None
    page.until(lambda: dialog.said.text() not in ("", "Comparing…"))
    return dialog


def rows(dialog: VersionsDialog) -> list[str]:
    found = (dialog.waiting.item(row) for row in range(dialog.waiting.count()))
    return [item.text() for item in found]


def test_a_changed_number_is_shown_and_accepted(page: WindowPage, tmp_path: Path) -> None:
    bring_in(page, tmp_path, saved_page(*FIRST), "one.html")
    reader = page.work.reader
    page.until(lambda: reader.article is not None)
    assert not reader.version_bar.isVisible()
    for words, key in (("over 700 km", "2"), ("A recall could follow", "3")):
        page.select(words)
        page.key(key)
    page.until(lambda: len(page.work.desk.highlights.of_version(reader.version_id)) == 2)
    changed = (FIRST[0].replace("700", "650"), FIRST[1], FIRST[3])
    bring_in(page, tmp_path, saved_page(*changed), "two.html")
    page.until(reader.version_bar.isVisible)
    assert reader.version_bar.button.text() == "Version 2 of 2"
    assert reader.version_bar.note.text() == "2 highlights changed with the text."
    page.until(lambda: "700 became 650" in page.message())
    dialog = opened(page)
    assert "700 became 650" in dialog.said.text()
    shown = dialog.text.toPlainText()
    assert "700650" in shown.replace(" ", "") or "over 700 650" in shown
    gone, reworded = sorted(rows(dialog), key=lambda row: "no longer" not in row)
    assert "no longer in the text" in gone
    assert "number 700 → 650" in reworded
    dialog.waiting.setCurrentRow(rows(dialog).index(reworded))
    QTest.mouseClick(dialog.accept_button, LEFT)
    page.until(lambda: len(rows(dialog)) == 1)
    dialog.waiting.setCurrentRow(0)
    assert not dialog.accept_button.isEnabled()
    QTest.mouseClick(dialog.show_button, LEFT)
    page.until(lambda: reader.version_bar.button.text() == "Version 1 of 2")
    assert "An older version" in reader.version_bar.note.text()
    QTest.mouseClick(dialog.keep_button, LEFT)
    page.until(lambda: rows(dialog) == [])
    page.trigger("edit.undo")
    page.until(lambda: len(rows(dialog)) == 1)
    dialog.close()


def test_the_difference_is_stepped_through_by_keys(page: WindowPage, tmp_path: Path) -> None:
    bring_in(page, tmp_path, saved_page(*FIRST), "one.html")
    page.until(lambda: page.work.reader.article is not None)
    changed = (FIRST[0].replace("700", "650"), FIRST[1], FIRST[2], FIRST[3].replace("300", "280"))
    bring_in(page, tmp_path, saved_page(*changed), "two.html")
    page.until(page.work.reader.version_bar.isVisible)
    dialog = opened(page)
    dialog.activateWindow()
    page.until(dialog.isActiveWindow)
    places = []
    for _ in range(2):
        QTest.keyClick(dialog, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        places.append(dialog.text.textCursor().position())
    assert places[0] < places[1]
    QTest.keyClick(dialog, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert dialog.text.textCursor().position() == places[0]
    dialog.close()


def test_an_older_version_shows_its_own_highlights(page: WindowPage, tmp_path: Path) -> None:
    bring_in(page, tmp_path, saved_page(*FIRST), "one.html")
    reader = page.work.reader
    page.until(lambda: reader.article is not None)
    page.select("Orders stood at 12,000")
    page.key("1")
    bring_in(page, tmp_path, saved_page("Snow fell on the plant.", *FIRST), "two.html")
    page.until(reader.version_bar.isVisible)
    newest, oldest = reader.version_bar.menu_texts()
    assert newest.startswith("Version 2")
    assert oldest.startswith("Version 1")
    page.until(lambda: len(page.work.read.inspector.highlights.column.entries) == 1)
    menu = reader.version_bar.button.menu()
    assert menu is not None
    menu.actions()[1].trigger()
    page.until(lambda: reader.version_bar.button.text() == "Version 1 of 2")
    (shown,) = page.work.read.inspector.highlights.column.entries
    text = reader.view.article.text
    assert "Snow" not in text
    assert text[shown.anchor.start : shown.anchor.end] == "Orders stood at 12,000"


def test_wire_copy_leads_to_its_twin(page: WindowPage, tmp_path: Path) -> None:
    bring_in(page, tmp_path, saved_page(*FIRST), "one.html")
    reader = page.work.reader
    page.until(lambda: reader.article is not None)
    wire = saved_page(*FIRST, title="From the wire", url="https://bote.example/1")
    bring_in(page, tmp_path, wire, "two.html")
    page.until(lambda: reader.article is not None and reader.article.id == 2)
    page.trigger("article.edit_details")
    same = page.work.read.inspector.details.same_text
    page.until(lambda: same.texts() == ["Vela drives far"])
    QTest.mouseClick(same.findChildren(QPushButton)[0], LEFT)
    page.until(lambda: reader.article is not None and reader.article.id == 1)


def test_an_original_is_dropped_after_one_question(page: WindowPage, tmp_path: Path) -> None:
    bring_in(page, tmp_path, saved_page(*FIRST), "one.html")
    reader = page.work.reader
    page.until(lambda: reader.article is not None)
    page.trigger("article.drop_original")
    page.until(page.window.message.isVisible)
    assert "cannot be undone" in page.window.message.accessibleName()
    QTest.mouseClick(page.window.message.action_button, LEFT)
    page.until(lambda: page.work.desk.articles.original(reader.version_id) is None)
    assert "Orders stood" in reader.view.article.text


def test_a_story_says_how_many_origins_its_articles_have(page: WindowPage, tmp_path: Path) -> None:
    bring_in(page, tmp_path, saved_page(*FIRST), "one.html")
    page.until(lambda: page.work.reader.article is not None)
    wire = saved_page(*FIRST, title="From the wire", url="https://bote.example/1")
    bring_in(page, tmp_path, wire, "two.html")
    desk = page.work.desk
    page.until(lambda: len(desk.articles.ids(ArticleQuery())) == 2)
    story = desk.stories.add("Cars", desk.articles.ids(ArticleQuery()))
    page.work.navigation.show_scope(Scope.story(story.id))
    page.until(lambda: page.work.read.list.header.count.text() == "2 articles, 1 origin")


def test_changed_numbers_are_listed_first_and_reached_from_compare(
    page: WindowPage, tmp_path: Path
) -> None:
    bring_in(page, tmp_path, saved_page(*FIRST), "one.html")
    page.until(lambda: page.work.reader.article is not None)
    page.mark("over 700 km", "2")
    changed = (FIRST[0].replace("700", "650"), *FIRST[1:])
    bring_in(page, tmp_path, saved_page(*changed), "two.html")
    page.until(lambda: "700 became 650" in page.message())
    article = page.work.reader.article
    assert article is not None
    navigation = page.work.navigation
    navigation.compare_articles([article.id])
    page.until(lambda: len(navigation.compare.deck.columns()) == 1)
    column = navigation.compare.deck.columns()[0]
    page.until(lambda: column.content.article.versions == 2)
    menu = column.menu()
    next(one for one in menu.actions() if one.text() == "Compare Its Versions…").trigger()
    assert navigation.compare.panels.currentIndex() == Panel.VERSIONS
    dialog = navigation.compare.versions.difference
    assert dialog is not None
    page.until(lambda: dialog.altered.count() > 0)
    assert not dialog.isWindow()
    matrix = navigation.compare.versions.matrix
    assert matrix is not None
    page.until(matrix.isVisible)
    assert [matrix.model().index(0, column).data() for column in (1, 2)] == ["> 700 km", "—"]
    across = Qt.Orientation.Horizontal
    assert matrix.model().headerData(2, across) == "Version 2"
    assert dialog.altered.item(0).text() == "Number: 700 became 650"
    at = dialog.altered.visualItemRect(dialog.altered.item(0)).center()
    QTest.mouseClick(dialog.altered.viewport(), LEFT, pos=at)
    place = dialog.text.textCursor().position()
    assert dialog.text.toPlainText()[place : place + 3] == "700"


def test_what_is_marked_in_an_old_version_is_carried_forward(
    page: WindowPage, tmp_path: Path
) -> None:
    bring_in(page, tmp_path, saved_page(*FIRST), "one.html")
    reader = page.work.reader
    page.until(lambda: reader.article is not None)
    bring_in(page, tmp_path, saved_page(*FIRST[1:], "More was promised."), "two.html")
    page.until(lambda: "A new version" in page.message())
    bar, versions = reader.version_bar, page.work.desk.versions
    article = reader.article
    assert article is not None
    assert not bar.carry.isVisible()
    first, newest = (one.id for one in versions.all(article.id))
    reader.show_version(first)
    for words, key in (("over 700 km", "2"), ("A recall could follow", "3")):
        page.select(words)
        page.key(key)
    page.until(bar.carry.isVisible)
    page.until(
        lambda: (
            bar.note.text() == "An older version. 2 highlights are not in the newest version yet."
        )
    )
    QTest.mouseClick(bar.carry, LEFT)
    page.until(lambda: not bar.carry.isVisible())
    page.until(lambda: page.status() == "1 stands in the newest version, 1 waits for a decision.")
    assert bar.note.text() == "An older version. 1 highlight changed with the text."
    reader.show_version(newest)
    quotes = [one.quote for one in page.work.desk.highlights.of_version(newest)]
    assert quotes == ["A recall could follow"]


def test_compare_says_how_many_highlights_await_a_decision(
    page: WindowPage, tmp_path: Path
) -> None:
    bring_in(page, tmp_path, saved_page(*FIRST), "one.html")
    page.until(lambda: page.work.reader.article is not None)
    page.mark("over 700 km", "2")
    page.mark("A recall could follow", "3")
    changed = (FIRST[0].replace("700", "650"), FIRST[1], FIRST[3])
    bring_in(page, tmp_path, saved_page(*changed), "two.html")
    page.until(lambda: "700 became 650" in page.message())
    navigation = page.work.navigation
    navigation.compare_articles([1])
    page.until(lambda: len(navigation.compare.deck.columns()) == 1)
    column = navigation.compare.deck.columns()[0]
    page.until(column.waiting.isVisible)
    assert column.waiting.text() == "2 highlights await a decision"
    QTest.mouseClick(column.waiting, LEFT)
    assert navigation.compare.panels.currentIndex() == Panel.VERSIONS
    versions = page.work.desk.versions
    waiting = [one.highlight.id for one in versions.changed(1)]
    versions.keep(waiting[:1])
    page.until(lambda: column.waiting.text() == "1 highlight awaits a decision")
    versions.keep(waiting[1:])
    page.until(lambda: not column.waiting.isVisible())
