"""Comparing a story, from the sidebar and back."""

from newsclip.domain.scope import Scope
from newsclip.ui.navigation import COMPARE, READ
from tests.helpers.desks import add_article, mark
from tests.helpers.window import WindowPage


def test_a_story_is_compared_in_the_columns_it_was_left_in(page: WindowPage) -> None:
    desk = page.work.desk
    ids = []
    for name, value in (("Ledger", "700"), ("Weekly", "830"), ("Monitor", "640")):
        article = add_article(desk, title=name, publisher=name, paragraphs=[f"It goes {value} km."])
        mark(desk, article, f"{value} km", "figure", subject="Aurel One", measure="Range")
        ids.append(article.id)
    story, other = desk.stories.add("Range", ids), desk.stories.add("Other", ids[:2])
    navigation = page.work.navigation
    navigation.compare_scope(Scope.story(story.id))
    compare = navigation.compare
    page.until(lambda: len(compare.deck.columns()) == 3)
    compare.comparing.remove(ids[0])
    page.until(lambda: len(compare.deck.columns()) == 2)
    navigation.show_screen(READ)
    navigation.compare_scope(Scope.story(other.id))
    page.until(lambda: set(compare.article_ids()) == set(ids[:2]))
    navigation.compare_scope(Scope.story(story.id))
    page.until(lambda: set(compare.article_ids()) == set(ids[1:]))
    assert navigation.screen == COMPARE
    page.until(lambda: compare.filters.summary.text().startswith("1 conflict"))


def test_an_edit_in_the_table_of_highlights_shows_at_once(page: WindowPage) -> None:
    desk = page.work.desk
    made = []
    for name, value in (("Ledger", "700"), ("Weekly", "830")):
        article = add_article(desk, title=name, publisher=name, paragraphs=[f"It goes {value} km."])
        made.append(
            mark(desk, article, f"{value} km", "figure", subject="Aurel One", measure="Range")
        )
    navigation = page.work.navigation
    navigation.compare_articles([one.article_id for one in made])
    compare = navigation.compare
    page.until(lambda: compare.filters.summary.text().startswith("1 conflict"))
    desk.highlights.edit(made[1].id, fields={"value": "700"})
    page.until(lambda: compare.filters.summary.text().startswith("0 conflicts · 1 agree"))
    desk.history.undo()
    page.until(lambda: compare.filters.summary.text().startswith("1 conflict"))
