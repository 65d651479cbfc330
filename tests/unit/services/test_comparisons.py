"""Rows of the matrix as the user has them, kept for the story."""

from pathlib import Path

import pytest

from newsclip.domain.errors import InvalidInputError
from newsclip.services.desk import Desk
from tests.helpers.desks import add_article, make_desk, mark


def labels(desk: Desk, articles: list[int], story: int = 0) -> list[tuple[str, str, int]]:
    """Subject, label and sources of each row."""
    rows = desk.comparisons.matrix(articles, story).rows
    return [(row.subject, row.label, row.sources) for row in rows]


def told(desk: Desk, publisher: str, words: str, **fields: str) -> int:
    """An article with one marked figure; its id."""
    article = add_article(desk, publisher=publisher, paragraphs=[words])
    mark(desk, article, fields["value"], "figure", **fields)
    return article.id


def test_rows_are_merged_and_undone_and_kept(tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    one = told(desk, "Ledger", "Nio has 12 houses.", value="12", measure="houses", subject="Nio")
    two = told(
        desk, "Weekly", "Nio has 940 lounges.", value="940", measure="lounges", subject="Nio"
    )
    story = desk.stories.add("Nio", [one, two])
    assert len(labels(desk, [one, two])) == 2
    spellings = [s for row in desk.comparisons.matrix([one, two]).rows for s in row.spellings]
    desk.comparisons.name_rows(story.id, spellings, "Nio", "Nio Houses")
    assert labels(desk, [one, two]) == [("Nio", "Nio Houses", 2)]
    assert desk.conflicts.of_article(one)
    desk.history.undo()
    assert len(labels(desk, [one, two])) == 2
    assert not desk.conflicts.of_article(one)
    desk.history.redo()
    desk.close()
    again = make_desk(tmp_path)
    assert labels(again, [one, two], story.id) == [("Nio", "Nio Houses", 2)]
    again.comparisons.unname_rows(story.id, spellings)
    assert len(labels(again, [one, two])) == 2
    again.close()


def test_a_row_needs_a_measure(tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    story = desk.stories.add("Empty")
    with pytest.raises(InvalidInputError):
        desk.comparisons.name_rows(story.id, ["a|b"], "Nio", "  ")
    desk.close()


def test_the_story_of_a_comparison(tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    one, two = add_article(desk).id, add_article(desk).id
    assert desk.comparisons.story_for([one, two]) == 0
    small, large = desk.stories.add("Small", [one]), desk.stories.add("Large", [one, two])
    assert desk.comparisons.story_for([one, two]) == large.id
    assert desk.comparisons.story_for([one, two], small.id) == small.id
    desk.close()


def test_the_columns_of_a_story_are_kept_with_it(tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    one, two, three = (add_article(desk).id for _ in range(3))
    story = desk.stories.add("Kept", [one, two, three])
    assert desk.comparisons.columns(story.id) == []
    desk.comparisons.keep_columns(story.id, [three, one])
    desk.close()
    again = make_desk(tmp_path)
    assert again.comparisons.columns(story.id) == [three, one]
    again.articles.trash([three])
    assert again.comparisons.columns(story.id) == [one]
    again.close()
