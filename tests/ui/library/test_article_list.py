"""The article list shows what a query finds, keeps its place, and says what to do when empty."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from newsclip.domain.articles import State
from newsclip.domain.errors import NewsClipError
from newsclip.domain.scope import EVERYTHING, INBOX, TRASH, ArticleQuery, ArticleSort, Scope
from newsclip.services.articles import PAGE
from newsclip.services.desk import Desk
from newsclip.ui.context import Context
from newsclip.ui.library.article_delegate import row_height
from newsclip.ui.library.article_list import ArticleList
from newsclip.ui.library.mime import ARTICLES
from newsclip.ui.widgets.empty_state import EmptyState
from tests.helpers.desks import add_article
from tests.helpers.library import fill_library, quick_mark

STORY = ArticleQuery(Scope.story(1))


@pytest.fixture
def articles(qtbot: QtBot, context: Context) -> ArticleList:
    articles = ArticleList(context)
    qtbot.addWidget(articles)
    articles.resize(312, 820)
    articles.show()
    return articles


def show(qtbot: QtBot, articles: ArticleList, query: ArticleQuery) -> None:
    with qtbot.waitSignal(articles.shown):
        articles.set_query(query)


def titles(articles: ArticleList) -> list[str]:
    model = articles.model
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def click(articles: ArticleList, row: int, *, ctrl: bool = False) -> None:
    spot = articles.view.visualRect(articles.model.index(row)).center()
    modifier = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(articles.view.viewport(), Qt.MouseButton.LeftButton, modifier, spot)


def empty_state(articles: ArticleList) -> EmptyState:
    found = [state for state in articles.findChildren(EmptyState) if state.isVisible()]
    assert len(found) == 1
    return found[0]


def button(articles: ArticleList, text: str) -> QPushButton:
    found = [b for b in articles.findChildren(QPushButton) if b.text() == text and b.isVisible()]
    assert len(found) == 1, text
    return found[0]


def test_it_lists_a_story_newest_first_and_tells_the_first(
    qtbot: QtBot, articles: ArticleList, desk: Desk
) -> None:
    made = fill_library(desk)
    with qtbot.waitSignal(articles.article_chosen) as told:
        show(qtbot, articles, STORY)
    assert told.args == [made[0].id]
    assert [title[:10] for title in titles(articles)][:3] == [
        "Aurel sets", "Aurel One ", "Brussels w",
    ]  # fmt: skip
    assert articles.header.count.text() == "6 articles"
    assert articles.header.sort.text() == "Newest first"
    QAbstractItemModelTester(articles.model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_a_row_speaks_of_source_date_and_marks(
    qtbot: QtBot, articles: ArticleList, desk: Desk
) -> None:
    fill_library(desk)
    show(qtbot, articles, STORY)
    said = articles.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == (
        "Aurel sets 2027 for its first car exports, Harbour Ledger, 2 Aug 2025, "
        "2 claims, 1 risk, 1 highlight"
    )


def test_keys_held_down_tell_only_where_they_stop(
    qtbot: QtBot, articles: ArticleList, desk: Desk
) -> None:
    fill_library(desk)
    show(qtbot, articles, STORY)
    qtbot.wait(60)
    told: list[int] = []
    articles.article_chosen.connect(told.append)
    for _ in range(3):
        QTest.keyClick(articles.view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [articles.model.ids[3]]
    QTest.keyClick(articles.view, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: told[-1] == articles.model.ids[5])
    articles.step(-2)
    qtbot.waitUntil(lambda: told[-1] == articles.model.ids[3])


def test_enter_and_double_click_open(qtbot: QtBot, articles: ArticleList, desk: Desk) -> None:
    fill_library(desk)
    show(qtbot, articles, STORY)
    with qtbot.waitSignal(articles.article_opened) as told:
        QTest.keyClick(articles.view, Qt.Key.Key_Return)
    assert told.args == [articles.model.ids[0]]
    spot = articles.view.visualRect(articles.model.index(2)).center()
    with qtbot.waitSignal(articles.article_opened) as told:
        QTest.mouseClick(articles.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        QTest.mouseDClick(articles.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert told.args == [articles.model.ids[2]]


def test_several_are_selected_and_dragged(qtbot: QtBot, articles: ArticleList, desk: Desk) -> None:
    fill_library(desk)
    show(qtbot, articles, STORY)
    click(articles, 3)
    click(articles, 1, ctrl=True)
    ids = [articles.model.ids[1], articles.model.ids[3]]
    assert articles.selected_ids() == ids
    assert articles.header.count.text() == "6 articles · 2 selected"
    mime = articles.model.mimeData(articles.view.selectionModel().selectedIndexes())
    assert json.loads(bytes(mime.data(ARTICLES).data())) == ids
    assert mime.text().count("\n") == 1


def test_the_order_is_chosen_from_its_menu_and_the_article_stays(
    qtbot: QtBot, articles: ArticleList, desk: Desk
) -> None:
    fill_library(desk)
    show(qtbot, articles, STORY)
    click(articles, 2)
    current = articles.current_id()
    menu = articles.header.sort.menu()
    assert menu is not None
    with qtbot.waitSignals([articles.shown, articles.sort_changed]):
        next(a for a in menu.actions() if a.text() == "Oldest first").trigger()
    assert articles.query.sort is ArticleSort.OLDEST
    assert titles(articles)[-1].startswith("Aurel sets")
    assert articles.current_id() == current
    assert articles.header.sort.text() == "Oldest first"


def test_a_search_shows_the_hit_and_emphasises_it(
    qtbot: QtBot, articles: ArticleList, desk: Desk
) -> None:
    fill_library(desk)
    show(qtbot, articles, ArticleQuery(EVERYTHING, text="minimum"))
    assert articles.header.count.text() == "1 article found"
    assert "minimum prices" in articles.model.index(0).data(
        Qt.ItemDataRole.AccessibleDescriptionRole
    )
    found = articles._context.themes.theme.color("found").rgb()
    image = articles.view.viewport().grab().toImage()
    assert _has_colour(image, found)
    show(qtbot, articles, STORY)
    assert not _has_colour(articles.view.viewport().grab().toImage(), found)


def _has_colour(image: QImage, rgb: int) -> bool:
    return any(
        image.pixel(x, y) == rgb
        for y in range(min(image.height(), row_height()))
        for x in range(image.width())
    )


def test_hits_further_down_are_read_when_they_are_looked_at(
    qtbot: QtBot, articles: ArticleList, desk: Desk
) -> None:
    for number in range(40):
        body = f"Opening words of number {number}. " + "Filler. " * 40 + f"Kiwi{number} kiwi here."
        add_article(desk, title=f"Article {number:02}", paragraphs=[body])
    show(qtbot, articles, ArticleQuery(EVERYTHING, text="kiwi"))
    last = articles.model.index(39)
    assert "kiwi" not in last.data(Qt.ItemDataRole.AccessibleDescriptionRole).lower()
    articles.view.scrollToBottom()
    qtbot.waitUntil(lambda: "kiwi" in last.data(Qt.ItemDataRole.AccessibleDescriptionRole).lower())


def test_only_the_latest_of_quick_queries_is_shown(
    qtbot: QtBot, articles: ArticleList, desk: Desk
) -> None:
    fill_library(desk)
    shown: list[int] = []
    articles.shown.connect(lambda: shown.append(len(articles.model.ids)))
    for text in ("", "a", "au", "830"):
        articles.set_query(ArticleQuery(EVERYTHING, text=text), typing=True)
    qtbot.waitUntil(lambda: bool(shown))
    qtbot.wait(150)
    assert shown == [1]


def test_typing_a_search_leaves_the_article_that_is_read(
    qtbot: QtBot, articles: ArticleList, desk: Desk
) -> None:
    fill_library(desk)
    show(qtbot, articles, STORY)
    qtbot.wait(60)
    told: list[int] = []
    articles.article_chosen.connect(told.append)
    show(qtbot, articles, ArticleQuery(EVERYTHING, text="minimum"))
    qtbot.wait(80)
    assert told == []
    assert articles.current_id() == 0


def test_only_what_changed_is_shown_anew_and_the_place_is_kept(
    qtbot: QtBot, articles: ArticleList, desk: Desk
) -> None:
    for number in range(30):
        add_article(desk, title=f"Article {number:02}", published=f"2025-01-{number + 1:02}")
    show(qtbot, articles, ArticleQuery(EVERYTHING))
    articles.select(articles.model.ids[12])
    bar = articles.view.verticalScrollBar()
    bar.setValue(10 * row_height() + 17)
    chosen, top = articles.current_id(), articles.model.ids[10]
    resets: list[None] = []
    articles.model.modelReset.connect(lambda: resets.append(None))
    add_article(desk, title="The newest", published="2025-12-31")
    desk.articles.trash([articles.model.ids[3]])
    desk.articles.edit(chosen, title="Another title")
    add_article(desk, title="Newer still", published="2026-01-01")
    qtbot.waitUntil(lambda: titles(articles)[:2] == ["Newer still", "The newest"])
    assert len(articles.model.ids) == 31
    assert resets == []
    assert articles.current_id() == chosen
    assert articles.selected_ids() == [chosen]
    assert "Another title" in titles(articles)
    assert bar.value() == articles.model.row_of(top) * row_height() + 17


def test_a_mark_made_elsewhere_is_counted_in_its_row(
    qtbot: QtBot, articles: ArticleList, desk: Desk
) -> None:
    made = fill_library(desk)
    show(qtbot, articles, STORY)
    changed: list[int] = []
    articles.model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    quick_mark(desk, made[0], "sedan overseas", "figure")
    qtbot.waitUntil(lambda: bool(changed))
    assert changed == [0]
    said = articles.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "1 figure" in said


def test_many_selected_may_go_at_once(qtbot: QtBot, articles: ArticleList, desk: Desk) -> None:
    fill_library(desk)
    show(qtbot, articles, STORY)
    click(articles, 5)
    click(articles, 3, ctrl=True)
    stays = articles.model.ids[4]
    desk.articles.trash(articles.selected_ids())
    qtbot.waitUntil(lambda: len(articles.model.ids) == 4)
    assert articles.selected_ids() == [stays]


def test_when_the_current_article_goes_its_neighbour_is_told(
    qtbot: QtBot, articles: ArticleList, desk: Desk
) -> None:
    fill_library(desk)
    show(qtbot, articles, STORY)
    click(articles, 1)
    qtbot.wait(60)
    third = articles.model.ids[2]
    with qtbot.waitSignal(articles.article_chosen) as told:
        desk.articles.trash([articles.current_id()])
    assert told.args == [third]
    assert articles.selected_ids() == [third]


def test_del_triggers_the_action(
    qtbot: QtBot, articles: ArticleList, desk: Desk, context: Context
) -> None:
    fill_library(desk)
    show(qtbot, articles, STORY)
    context.actions.connect("edit.delete", lambda: desk.articles.trash(articles.selected_ids()))
    articles.activateWindow()
    articles.view.setFocus()
    qtbot.waitUntil(articles.isActiveWindow)
    QTest.keyClick(articles.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: articles.header.count.text() == "5 articles")


def test_typing_letters_goes_to_a_title(qtbot: QtBot, articles: ArticleList, desk: Desk) -> None:
    fill_library(desk)
    show(qtbot, articles, STORY)
    QTest.keyClicks(articles.view, "ins")
    assert titles(articles)[articles.view.currentIndex().row()].startswith("Inside")
    qtbot.wait(450)
    QTest.keyClicks(articles.view, "bru")
    assert titles(articles)[articles.view.currentIndex().row()].startswith("Brussels")


def test_rows_are_read_by_the_page(
    qtbot: QtBot, articles: ArticleList, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill_library(desk)
    asked: list[int] = []
    real = desk.articles.rows

    def rows(ids: list[int], search: str = "") -> object:
        asked.append(len(ids))
        return real(ids, search)

    monkeypatch.setattr(desk.articles, "rows", rows)
    articles.model.reset_ids(list(range(1, 1001)))
    articles.model.index(450).data()
    assert asked == [PAGE]
    articles.model.index(451).data(Qt.ItemDataRole.ToolTipRole)
    assert len(asked) <= 2 + PAGE  # rows that are gone stay unread; what was read is kept


def test_a_title_that_was_proposed_says_so(qtbot: QtBot, articles: ArticleList, desk: Desk) -> None:
    from dataclasses import replace

    from newsclip.storage import articles as stored

    article = add_article(desk, title="A line from the lead")
    with desk.store.write() as tx:
        metadata = replace(article.metadata, title_proposed=True)
        stored.put(tx, replace(article, metadata=metadata))
    show(qtbot, articles, ArticleQuery(INBOX))
    tip = articles.model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "proposed" in tip


@pytest.mark.parametrize(
    ("query", "title", "offer", "signal"),
    [
        (ArticleQuery(INBOX), "Your library is empty", "Open the sample story", "sample_requested"),
        (ArticleQuery(INBOX), "Your library is empty", "Add article", "add_requested"),
    ],
)
def test_an_empty_library_says_what_to_do(
    qtbot: QtBot, articles: ArticleList, query: ArticleQuery, title: str, offer: str, signal: str
) -> None:
    show(qtbot, articles, query)
    assert empty_state(articles).accessibleName() == title
    with qtbot.waitSignal(getattr(articles, signal)):
        QTest.mouseClick(button(articles, offer), Qt.MouseButton.LeftButton)


def test_every_other_emptiness_is_told_apart(
    qtbot: QtBot, articles: ArticleList, desk: Desk
) -> None:
    add_article(desk, state=State.READING)
    story = desk.stories.add("Alone")
    for query, title in (
        (ArticleQuery(INBOX), "The inbox is empty"),
        (ArticleQuery(Scope.state(State.ARCHIVE)), "The archive is empty"),
        (ArticleQuery(Scope.story(story.id)), "No articles in this story yet"),
        (ArticleQuery(Scope.kind("risk")), "No highlights of this kind yet"),
        (ArticleQuery(Scope.saved(1)), "Nothing is found by this search now"),
        (ArticleQuery(TRASH), "No articles in the Trash"),
    ):
        show(qtbot, articles, query)
        assert empty_state(articles).accessibleName() == title
    show(qtbot, articles, ArticleQuery(EVERYTHING, text="<b>zebra"))
    assert "Nothing found for “<b>zebra”" in [w.text() for w in articles.findChildren(QLabel)]
    with qtbot.waitSignal(articles.clear_search_requested):
        QTest.mouseClick(button(articles, "Clear search"), Qt.MouseButton.LeftButton)


def test_an_article_that_arrives_takes_the_place_of_the_empty_state(
    qtbot: QtBot, articles: ArticleList, desk: Desk
) -> None:
    show(qtbot, articles, ArticleQuery(INBOX))
    add_article(desk, title="First")
    qtbot.waitUntil(lambda: articles.view.isVisible() and titles(articles) == ["First"])


def test_the_menu_compares_two_to_four_and_exports(
    qtbot: QtBot, articles: ArticleList, desk: Desk
) -> None:
    fill_library(desk)
    show(qtbot, articles, STORY)
    click(articles, 0)
    click(articles, 1, ctrl=True)
    ids = articles.selected_ids()
    articles.view.customContextMenuRequested.emit(QPoint(20, 20))
    shown = {a.text(): a for a in articles.findChildren(QMenu)[-1].actions()}
    with qtbot.waitSignal(articles.compare_requested) as told:
        shown["Compare"].trigger()
    assert told.args == [ids]
    with qtbot.waitSignal(articles.export_requested) as told:
        shown["Export Highlights…"].trigger()
    assert told.args == [Scope.of(*ids)]
    assert "Move to &Archive" in shown
    articles.findChildren(QMenu)[-1].close()


def in_trash(qtbot: QtBot, articles: ArticleList, desk: Desk) -> None:
    made = fill_library(desk)
    desk.articles.trash([made[0].id, made[1].id])
    desk.stories.trash(2)
    desk.searches.trash(1)
    quick_mark(desk, made[2], "end of the year", "claim")
    desk.highlights.remove([desk.highlights.of_version(made[2].version_id)[-1].id])
    show(qtbot, articles, ArticleQuery(TRASH))
    qtbot.waitUntil(articles.trash_pane.isVisible)


def test_the_trash_gives_articles_back(qtbot: QtBot, articles: ArticleList, desk: Desk) -> None:
    in_trash(qtbot, articles, desk)
    first = articles.selected_ids()
    QTest.mouseClick(articles.trash_bar.restore_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(articles.model.ids) == 1)
    assert desk.articles.get(first[0]).deleted is None


def test_deleting_for_good_asks_first(qtbot: QtBot, articles: ArticleList, desk: Desk) -> None:
    in_trash(qtbot, articles, desk)
    QTest.mouseClick(articles.trash_bar.delete_button, Qt.MouseButton.LeftButton)
    question = articles.trash_bar.question
    assert question.isVisible()
    QTest.keyClick(question, Qt.Key.Key_Escape)
    assert not question.isVisible()
    assert len(desk.articles.ids(ArticleQuery(TRASH))) == 2
    QTest.mouseClick(articles.trash_bar.empty_button, Qt.MouseButton.LeftButton)
    assert "everything in the Trash" in question.accessibleName()
    QTest.mouseClick(question.yes, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: articles.model.ids == [])
    assert desk.articles.ids(ArticleQuery(TRASH)) == []
    qtbot.waitUntil(lambda: not articles._context.jobs.jobs)


def test_the_trash_gives_back_what_is_no_article(
    qtbot: QtBot, articles: ArticleList, desk: Desk
) -> None:
    in_trash(qtbot, articles, desk)
    pane = articles.trash_pane
    words = [pane.model.index(row).data() for row in range(pane.model.rowCount())]
    assert words == [
        "Story: Battery fires 2026", "Saved search: Unverified claims", "Claim: “end of the year”",
    ]  # fmt: skip
    pane.view.selectAll()
    QTest.mouseClick(pane.restore_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: pane.model.rowCount() == 0)
    assert not pane.isVisible()
    assert desk.stories.named("Battery fires 2026") is not None
    desk.history.undo()
    qtbot.waitUntil(lambda: pane.model.rowCount() == 3)
    show(qtbot, articles, STORY)
    assert not pane.isVisible()
    assert not articles.trash_bar.isVisible()


def test_a_failure_is_told_once(
    qtbot: QtBot, articles: ArticleList, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_args: object, **_kwargs: object) -> object:
        raise NewsClipError("The disk is gone.")

    told: list[object] = []
    articles.failed.connect(told.append)
    monkeypatch.setattr(desk.articles, "ids", broken)
    articles.set_query(STORY)
    qtbot.waitUntil(lambda: len(told) == 1)
    monkeypatch.setattr(desk.articles, "rows", broken)
    articles.model.reset_ids([1, 2, 3])
    articles.view.viewport().repaint()
    assert [articles.model.data(QModelIndex(articles.model.index(row))) for row in range(3)]
    assert len(told) == 2


def test_rows_look_different_when_selected(
    qtbot: QtBot, articles: ArticleList, desk: Desk, tmp_path: Path
) -> None:
    fill_library(desk)
    show(qtbot, articles, STORY)
    theme = articles._context.themes.theme
    image = articles.view.viewport().grab().toImage()
    assert image.pixelColor(1, row_height() // 2) == theme.color("accent")
    assert image.pixelColor(300, 4) == theme.color("selected")
    assert image.pixelColor(300, row_height() + 4) == theme.color("surface")
