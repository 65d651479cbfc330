"""Finds the weights of ``analysis/comparing/affinity.py`` from the made stories to develop with.

``python -m tests.benchmarks.affinity_weights`` prints them, after how well they do on stories that were
left out one at a time. It needs scikit-learn, which is in the extra ``peers``; the program does not.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Any

from newsclip.analysis.comparing.affinity import WEIGHTS, comparable, features
from newsclip.analysis.comparing.entries import entry_of
from newsclip.analysis.comparing.facts import facts_of
from newsclip.analysis.comparing.joining import Item, contrasts_of, named_items, topic_of
from tests.helpers.made_stories import MadeStory, read_first, read_half

Sample = tuple[tuple[float, ...], bool]
"""The features of a pair, and whether it is one."""
_LEAST = {
    "names told beside each other": -6.0,
    "other names and the same measure": -4.0,
    "turned otherwise": -5.0,
    "measures that exclude each other": -6.0,
}
"""Weights of what must not be outvoted, whatever the few stories say."""


def samples(story: MadeStory) -> Iterator[Sample]:
    """What is looked at of every two figures that may be compared, and whether they belong together."""
    marked = [one for one in story.marks.values() if one.kind == "figure"]
    entries = [entry_of(one) for one in marked]
    items = named_items([Item(e.article, facts_of(e.highlight, e.measure)) for e in entries])
    topic, together = topic_of(items), story.together()
    contrasts = contrasts_of(items)
    crowd = Counter((item.article, item.facts.sort) for item in items)
    for (here, one), (there, other) in combinations(enumerate(items), 2):
        if not comparable(one.facts, other.facts):
            continue
        same = one.article == other.article
        rivals = crowd[one.article, one.facts.sort] - 1
        rivals += -1 if same else crowd[other.article, other.facts.sort] - 1
        told = features(one.facts, other.facts, topic, contrasts, rivals=rivals, together=same)
        pair = frozenset((story.name(marked[here]), story.name(marked[there])))
        yield told, pair in together


def main() -> None:
    """Fit, tell how well it does left out, print the weights."""
    stories = [list(samples(story)) for story in (*read_half("dev"), *read_first("dev"))]
    print(left_out(stories))
    model = fitted([each for story in stories for each in story])
    for (name, _), weight in zip(WEIGHTS, model.coef_[0], strict=True):
        print(f'    ("{name}", {min(weight, _LEAST.get(name, 99.0)):.2f}),')
    print(f"BIAS = {model.intercept_[0]:.2f}")


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
