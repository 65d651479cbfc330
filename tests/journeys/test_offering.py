"""What is offered where: no entry of the menus does nothing, and none does more than it says."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from newsclip.domain.articles import State
from newsclip.domain.scope import EVERYTHING, TRASH, ArticleQuery, Scope
from newsclip.ui.dialogs.details_dialog import DetailsDialog
from newsclip.ui.navigation import COMPARE, EVIDENCE, READ
from tests.helpers.desks import add_article, make_desk, mark
from tests.helpers.window import WindowPage
from tests.journeys.conftest import Opener

MARKS = "mark.claim"
ARTICLES = ("article.to_archive", "article.tag", "article.trash", "article.copy_citation")


@pytest.fixture
def filled(opener: Opener, tmp_path: Path) -> WindowPage:
    """A window on three articles, of which two stand in a story and one is tagged."""
    desk = make_desk(tmp_path)
    ids = []
    for title in ("One", "Two", "Three"):
        article = add_article(desk, title=title, paragraphs=[f"{title} has a range of 700 km."])
        mark(desk, article, "700 km", "figure")
        ids.append(article.id)
    desk.stories.add("Cars", ids[:2])
    desk.articles.tag(ids[:1], add=["exports"])
    desk.close()
    page = opener()
    page.until(lambda: page.work.reader.article)
    return page


def offered(page: WindowPage, *action_ids: str) -> set[str]:
    """Those of the actions that are enabled."""
    return {name for name in action_ids if page.work.context.actions[name].isEnabled()}


def test_an_empty_library_offers_nothing_to_do_with_articles(page: WindowPage) -> None:
    page.until(lambda: page.work.sidebar.overview)
    assert not offered(page, *ARTICLES, MARKS, "edit.delete", "edit.find_in_article")
    assert not offered(
        page, "story.rename", "article.compare", "evidence.jump", "compare.add_column"
    )


def test_each_screen_offers_its_own_actions(filled: WindowPage) -> None:
    page = filled
    own = (MARKS, "compare.add_column", "evidence.group_kind", "article.next", "view.inspector")
    assert offered(page, *own) == {MARKS, "article.next", "view.inspector"}
    page.work.navigation.show_screen(COMPARE)
    page.until(page.work.compare.article_ids)
    assert offered(page, *own) == {MARKS, "compare.add_column"}
    page.work.navigation.show_screen(EVIDENCE)
    assert offered(page, *own) == {"evidence.group_kind"}
    page.work.navigation.show_screen(READ)
    assert offered(page, *own) == {MARKS, "article.next", "view.inspector"}


def test_a_tag_is_not_deleted_as_a_story(filled: WindowPage) -> None:
    page = filled
    stories = ("story.rename", "story.delete")
    page.work.navigation.show_scope(Scope.tag("exports"))
    page.work.context.actions["story.delete"].trigger()
    assert [tag.name for tag in page.work.desk.tags.all()] == ["exports"]
    assert not offered(page, *stories)
    page.work.navigation.show_scope(Scope.story(1))
    assert offered(page, *stories) == set(stories)


def test_in_compare_the_article_of_the_active_column_is_meant(filled: WindowPage) -> None:
    page = filled
    page.work.navigation.show_screen(COMPARE)
    page.until(lambda: len(page.work.compare.deck.columns()) > 1)
    column = page.work.compare.deck.columns()[1]
    column.view.setFocus()
    page.trigger("article.to_archive")
    assert archived(page) == [column.article_id]


def archived(page: WindowPage) -> list[int]:
    """The articles of the archive."""
    return page.work.desk.articles.ids(ArticleQuery(Scope.state(State.ARCHIVE)))


def test_in_evidence_the_articles_of_the_selected_rows_are_meant(filled: WindowPage) -> None:
    page = filled
    page.work.navigation.show_scope(EVERYTHING)
    page.work.navigation.show_screen(EVIDENCE)
    table = page.work.evidence.table
    page.until(lambda: len(table.lines.listing.ids) == 3 and not page.work.jobs.jobs)
    assert not offered(page, *ARTICLES)
    last = table.lines.listing.ids[-1]
    page.work.evidence.select_highlight(last)
    page.until(lambda: offered(page, *ARTICLES) == set(ARTICLES))
    page.trigger("article.to_archive")
    assert archived(page) == [page.work.desk.highlights.get(last).article_id]


def test_details_are_edited_without_leaving_compare(filled: WindowPage) -> None:
    page = filled
    page.work.navigation.show_screen(COMPARE)
    page.until(lambda: len(page.work.compare.deck.columns()) > 1)
    page.trigger("article.edit_details")
    page.dialog(DetailsDialog).close()
    assert page.work.navigation.screen == COMPARE


def test_the_key_of_delete_can_be_changed_and_asks_in_the_trash(filled: WindowPage) -> None:
    page = filled
    page.work.context.actions.set_shortcuts([("edit.delete", "Ctrl+Backspace")])
    articles = page.work.read.list
    articles.view.setFocus()
    QTest.keyClick(articles.view, Qt.Key.Key_Delete)
    assert len(page.titles()) == 3
    QTest.keyClick(articles.view, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    page.until(lambda: len(page.titles()) == 2)
    page.work.navigation.show_scope(TRASH)
    page.until(lambda: len(page.titles()) == 1 and articles.selected_ids())
    assert offered(page, *ARTICLES, "article.restore", "edit.delete") == {
        "article.copy_citation", "article.restore", "edit.delete",
    }  # fmt: skip
    articles.view.setFocus()
    QTest.keyClick(articles.view, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    page.until(articles.trash_bar.question.isVisible)


def test_renaming_while_a_new_story_is_named_keeps_what_is_typed(filled: WindowPage) -> None:
    page = filled
    page.work.navigation.show_scope(Scope.story(1))
    page.trigger("story.new")
    page.trigger("story.rename")
    assert page.work.sidebar.tree.state() == page.work.sidebar.tree.State.EditingState
