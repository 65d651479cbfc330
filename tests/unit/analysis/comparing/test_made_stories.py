"""The made set of stories is whole, and what is found in its first half does not get worse."""

import json
from collections.abc import Callable
from functools import partial

import pytest

from newsclip.domain.links import Relation
from tests.benchmarks.conflicts import Finder, _conflicts, _pairs, _rows, _scores, _told
from tests.helpers.made_stories import (
    FIRST_HANDS,
    FOLDER,
    LAST_HAND,
    MadeStory,
    read_first,
    read_half,
)

_COUNTS = {"dev": 80, "held": 70}
_early, _late = partial(read_half, numbers=FIRST_HANDS), partial(read_half, numbers=LAST_HAND)


@pytest.mark.parametrize("half", ["dev", "held"])
@pytest.mark.parametrize("read", [read_half, read_first])
def test_every_mark_that_is_named_stands_in_its_story(
    half: str, read: Callable[[str], list[MadeStory]]
) -> None:
    stories = read(half)
    assert len(stories) == (_COUNTS[half] if read is read_half else 30)
    for story in stories:
        named = {name for row in story.rows for name in row}
        named |= {name for pairs in story.pairs.values() for pair in pairs for name in pair}
        assert named <= set(story.marks), story.topic
        assert {name for name in story.marks if name[0] == "f"} <= named, story.topic
        assert len(story.published) >= 2


@pytest.mark.parametrize("half", ["dev", "held"])
def test_a_quote_stands_once_in_its_article_and_is_of_its_kind(half: str) -> None:
    for path in sorted((FOLDER / half).glob("*.json")):
        told = json.loads(path.read_text(encoding="utf-8"))
        texts = {one["id"]: one["text"] for one in told["articles"]}
        kinds = {one["id"]: one["kind"] for one in told["marks"]}
        for one in told["marks"]:
            assert texts[one["article"]].count(one["quote"]) == 1, (path.name, one["id"])
        for name, kind in (("conflicts", "figure"), ("same", "claim"), ("contradicts", "claim")):
            assert {kinds[end] for pair in told[name] for end in pair} <= {kind}, path.name


def test_no_story_is_told_twice() -> None:
    topics = [story.topic for half in ("dev", "held") for story in read_first(half)]
    assert len(set(topics)) == len(topics) == 60


@pytest.mark.parametrize(
    ("read", "find", "true", "precision", "recall"),
    [
        (read_first, _conflicts, _told("conflict"), 0.95, 0.9),
        (read_first, _rows, MadeStory.together, 0.92, 0.95),
        (read_first, _pairs(Relation.CONTRADICTS), _told("contra"), 0.85, 0.9),
        (_early, _pairs(Relation.CONTRADICTS), _told("contra"), 0.8, 0.42),
        (_early, _conflicts, _told("conflict"), 0.85, 0.7),
        (_early, _rows, MadeStory.together, 0.92, 0.74),
        (_late, _pairs(Relation.CONTRADICTS), _told("contra"), 0.82, 0.22),
        (_late, _conflicts, _told("conflict"), 0.6, 0.43),
        (_late, _rows, MadeStory.together, 0.75, 0.48),
    ],
)
def test_the_halves_to_develop_with_are_read_as_well_as_they_were(
    read: Callable[[str], list[MadeStory]],
    find: Finder,
    true: Finder,
    precision: float,
    recall: float,
) -> None:
    found = _scores(read("dev"), find, true)
    assert found[0] >= precision
    assert found[1] >= recall
