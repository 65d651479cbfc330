"""Everything that can be selected can be acted on, however much it is."""

from collections.abc import Iterator

import pytest

from newsclip.domain.scope import ArticleQuery, EvidenceQuery, Place, Scope
from newsclip.services.desk import Desk
from tests.helpers.large import MANY, large_desk

ALL = list(range(1, MANY + 1))


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk over 33,000 articles."""
    desk = large_desk(tmp_path_factory.mktemp("large"))
    yield desk
    desk.close()


def test_articles_go_to_the_trash_and_come_back(large: Desk) -> None:
    large.articles.trash(ALL)
    assert large.articles.ids(ArticleQuery()) == []
    large.history.undo()
    assert len(large.articles.ids(ArticleQuery())) == MANY


def test_all_are_tagged_and_found_by_the_tag_and_it_is_undone(large: Desk) -> None:
    large.articles.tag(ALL, add=["Range"])
    assert len(large.articles.ids(ArticleQuery(Scope.tag("Range")))) == MANY
    assert len(large.articles.ids(ArticleQuery(text="tag:range 700"))) == MANY
    large.history.undo()
    assert large.articles.ids(ArticleQuery(Scope.tag("Range"))) == []
    assert len(large.articles.ids(ArticleQuery(text="700"))) == MANY


def test_originals_are_summed(large: Desk) -> None:
    assert large.articles.originals_size(ALL) == MANY * len("Over 700 km.")


def test_a_story_takes_them_all_and_gives_them_back(large: Desk) -> None:
    story = large.stories.add("Everything", ALL)
    assert len(large.stories.articles(story.id)) == MANY
    large.stories.exclude(story.id, ALL)
    assert large.stories.articles(story.id) == []
    large.history.undo()
    assert len(large.stories.articles(story.id)) == MANY


@pytest.mark.parametrize(
    "query",
    [
        EvidenceQuery(Scope(Place.ARTICLES, articles=tuple(ALL))),
        EvidenceQuery(ids=tuple(ALL)),
    ],
    ids=["of articles", "of highlights"],
)
def test_evidence_of_all_that_is_selected(large: Desk, query: EvidenceQuery) -> None:
    assert len(large.evidence.ids(query)) == MANY


def test_what_is_asked_of_all_of_them(large: Desk) -> None:
    assert len(large.articles.get_many(ALL)) == len(large.highlights.get_many(ALL)) == MANY
    assert len(large.highlights.of_articles(ALL)) == MANY
    assert large.links.of(ALL) == {}
    assert len(large.duplicates.origins(ALL)) == MANY
    assert len(large.articles.rows(ALL)) == MANY
