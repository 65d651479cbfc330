"""Finds the weights of ``analysis/comparing/affinity.py`` from the made stories to develop with.

``python -m tests.benchmarks.affinity_weights`` prints them, after how well they do on stories that were
left out one at a time. It needs scikit-learn, which is in the extra ``peers``; the program does not.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from typing import Any

from newsclip.analysis.comparing.affinity import WEIGHTS, features
from newsclip.analysis.comparing.entries import entry_of
from newsclip.analysis.comparing.grouping import by_words, items_of
from newsclip.analysis.comparing.joining import (
    contrasts_of,
    topic_of,
    with_meant_names,
)
from newsclip.analysis.comparing.neighbours import Neighbours
from newsclip.analysis.comparing.values import comparable
from tests.benchmarks.forgetting import forgotten
from tests.helpers.made_stories import MadeStory, read_first, read_half

Sample = tuple[tuple[float, ...], bool]
"""The features of a pair, and whether it is one."""
_FORGOTTEN, _SEEDS = 0.5, (101, 102)
_LEAST = {
    "names told beside each other": -6.0,
    "other names and the same measure": -4.0,
    "turned otherwise": -5.0,
    "measures that exclude each other": -6.0,
    "shares that make up a whole": -6.0,
    "a change against a level": 0.0,
}
"""Weights of what must not be outvoted, whatever the few stories say."""


def samples(story: MadeStory) -> Iterator[Sample]:
    """What is looked at of every two figures that may be compared, and whether they belong together."""
    entries = [entry_of(one) for one in story.marks.values() if one.kind == "figure"]
    groups = by_words(entries)
    names = [story.name(entry.highlight) for told in groups.values() for entry in told]
    items = [item for told in with_meant_names(items_of(groups)).values() for item in told]
    topic, together, contrasts = topic_of(items), story.together(), contrasts_of(items)
    neighbours = Neighbours({name: [item] for name, item in zip(names, items, strict=True)})
    crowd = Counter((item.article, item.facts.sort) for item in items)
    for (here, one), (there, other) in combinations(zip(names, items, strict=True), 2):
        if not comparable(one.facts, other.facts):
            continue
        same = one.article == other.article
        rivals = crowd[one.article, one.facts.sort] - 1
        rivals += -1 if same else crowd[other.article, other.facts.sort] - 1
        nearest = neighbours.mutual(here, one, there, other)
        told = features(
            one.facts, other.facts, topic, contrasts,
            rivals=rivals, together=same, nearest=nearest,
        )  # fmt: skip
        yield told, frozenset((here, there)) in together


def main() -> None:
    """Fit, tell how well it does left out, print the weights."""
    stories = known_and_forgotten((*read_half("dev"), *read_first("dev")), samples)
    print(left_out(stories))
    model = fitted([each for story in stories for each in story])
    for (name, _), weight in zip(WEIGHTS, model.coef_[0], strict=True):
        print(f'    ("{name}", {min(weight, _LEAST.get(name, 99.0)):.2f}),')
    print(f"BIAS = {model.intercept_[0]:.2f}")


def known_and_forgotten(
    stories: Sequence[MadeStory], sampled: Callable[[MadeStory], Iterator[Sample]]
) -> list[list[Sample]]:
    """What is looked at in each story, with all lists and twice more with half of their words."""
    found = [list(sampled(story)) for story in stories]
    for seed in _SEEDS:
        with forgotten(_FORGOTTEN, seed):
            for known, story in zip(found, stories, strict=True):
                known.extend(sampled(story))
    return found


def left_out(stories: Sequence[Sequence[Sample]]) -> str:
    """How well pairs are told in stories that the fit has not seen, one left out at a time."""
    right = found = wanted = 0
    for one in stories:
        model = fitted([each for story in stories if story is not one for each in story])
        for told, true in one:
            said = bool(model.predict([told])[0])
            right, found, wanted = right + (said and true), found + said, wanted + true
    return f"pairs left out: precision {right / found:.3f}, recall {right / wanted:.3f}"


def fitted(told: Sequence[Sample]) -> Any:
    """The regression over these."""
    from sklearn.linear_model import LogisticRegression

    model = LogisticRegression(C=1.0, max_iter=2000)
    return model.fit([each for each, _ in told], [true for _, true in told])


if __name__ == "__main__":
    main()
