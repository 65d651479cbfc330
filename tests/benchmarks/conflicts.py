"""How many conflicts, rows and pairs of the made stories are found, beside plain string matching."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import combinations

from newsclip.analysis.comparing.matrix import find_conflicts
from newsclip.analysis.comparing.pairs import find_pairs
from newsclip.analysis.comparing.rows import build_rows
from newsclip.domain.highlights import Highlight
from newsclip.domain.links import Relation
from tests.benchmarks.ground import Ground
from tests.benchmarks.results import Result
from tests.helpers.made_stories import (
    FIRST_HANDS,
    LAST_HAND,
    MadeStory,
    Pair,
    read_first,
    read_half,
)

PLAIN = "plain string matching"
_SAME_WORDS = 0.5
Finder = Callable[[MadeStory], set[Pair]]


def run(_ground: Ground) -> Iterator[Result]:
    """Precision and recall over the half to develop with, and over the one set aside."""
    sets = (
        ("first set, dev", read_first("dev")),
        ("first set, held", read_first("held")),
        ("another hand's, dev", read_half("dev", FIRST_HANDS)),
        ("another hand's, held", read_half("held", FIRST_HANDS)),
        ("last hand's, dev", read_half("dev", LAST_HAND)),
        ("last hand's, held", read_half("held", LAST_HAND)),
    )
    for half, stories in sets:
        for what, find, plain, true, aims in _KINDS:
            ours, theirs = (_scores(stories, one, true) for one in (find, plain))
            for name, mine, other in zip(("precision", "recall"), ours, theirs, strict=True):
                aim = aims.get(name, 0.0)
                yield Result(
                    f"{what}, {half} ({len(stories)} stories): {name}", mine, "", PLAIN, other,
                    f">= {aim:g}" if aim else "", mine >= aim if aim else None,
                )  # fmt: skip


def _scores(
    stories: Iterable[MadeStory], find: Finder, true: Callable[[MadeStory], set[Pair]]
) -> tuple[float, float]:
    right = found = wanted = 0
    for story in stories:
        mine, theirs = find(story), true(story)
        right, found, wanted = right + len(mine & theirs), found + len(mine), wanted + len(theirs)
    return right / max(1, found), right / max(1, wanted)


def _figures(story: MadeStory) -> list[Highlight]:
    return [one for one in story.marks.values() if one.kind == "figure"]


def _named(story: MadeStory, one: Highlight, other: Highlight) -> Pair:
    return frozenset((story.name(one), story.name(other)))


def _conflicts(story: MadeStory) -> set[Pair]:
    return {
        _named(story, one.left, one.right)
        for one in find_conflicts(_figures(story), published=story.published)
        if not one.explained and one.left.article_id != one.right.article_id
    }


def _rows(story: MadeStory) -> set[Pair]:
    return {
        _named(story, one.highlight, other.highlight)
        for row in build_rows(_figures(story))
        for one, other in combinations(row.members, 2)
    }


def _pairs(relation: Relation) -> Finder:
    def find(story: MadeStory) -> set[Pair]:
        found = find_pairs(story.marks.values())
        return {_named(story, one.left, one.right) for one in found if one.relation is relation}

    return find


def _spelled_alike(story: MadeStory) -> Iterator[tuple[Highlight, Highlight]]:
    for one, other in combinations(_figures(story), 2):
        if all(one.value(n).lower() == other.value(n).lower() for n in ("subject", "measure")):
            yield one, other


def _plain_rows(story: MadeStory) -> set[Pair]:
    return {_named(story, one, other) for one, other in _spelled_alike(story)}


def _plain_conflicts(story: MadeStory) -> set[Pair]:
    return {
        _named(story, one, other)
        for one, other in _spelled_alike(story)
        if one.article_id != other.article_id and one.value("value") != other.value("value")
    }


def _plain_same(story: MadeStory) -> set[Pair]:
    claims = [one for one in story.marks.values() if one.kind == "claim"]
    return {
        _named(story, one, other)
        for one, other in combinations(claims, 2)
        if one.article_id != other.article_id and _jaccard(one, other) >= _SAME_WORDS
    }


def _jaccard(one: Highlight, other: Highlight) -> float:
    mine, theirs = (set(h.anchor.exact.lower().split()) for h in (one, other))
    return len(mine & theirs) / max(1, len(mine | theirs))


def _none(_story: MadeStory) -> set[Pair]:
    return set()


def _told(name: str) -> Callable[[MadeStory], set[Pair]]:
    return lambda story: story.pairs.get(name, set())


_NO_AIM: Mapping[str, float] = {}
_KINDS = (
    (
        "conflicts",
        _conflicts,
        _plain_conflicts,
        _told("conflict"),
        {"precision": 0.95, "recall": 0.85},
    ),
    ("figures in one row", _rows, _plain_rows, MadeStory.together, _NO_AIM),
    ("claims that say the same", _pairs(Relation.SAME), _plain_same, _told("same"), _NO_AIM),
    ("claims that contradict", _pairs(Relation.CONTRADICTS), _none, _told("contra"), _NO_AIM),
)
