"""Stories whose articles, or which themselves, go while something is put into them."""

from newsclip.domain.scope import ArticleQuery, Scope
from newsclip.services.desk import Desk
from newsclip.services.sources import from_text
from tests.helpers.desks import add_article

WORDS = "The ferry line said on Monday that it would run 12 boats in the coming winter."


def test_articles_deleted_for_good_meanwhile_are_left_out(desk: Desk) -> None:
    kept, gone = (add_article(desk, title=title).id for title in ("Kept", "Gone"))
    desk.articles.trash([gone])
    desk.articles.delete_forever([gone])
    story = desk.stories.add("Ferries", [gone, kept])
    assert desk.articles.ids(ArticleQuery(Scope.story(story.id))) == [kept]


def test_an_import_into_a_story_that_went_meanwhile_keeps_what_came(desk: Desk) -> None:
    report = desk.imports.run([from_text(WORDS)], story_id=404)
    assert desk.articles.ids(ArticleQuery()) == list(report.article_ids)
    assert len(report.article_ids) == 1
