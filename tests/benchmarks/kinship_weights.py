"""Finds the weights of ``analysis/comparing/kinship.py`` from the made stories to develop with.

``python -m tests.benchmarks.kinship_weights`` prints them. It needs scikit-learn, as ``affinity_weights``.
"""

from collections.abc import Iterator
from itertools import combinations

from newsclip.analysis.comparing.alike import overlap
from newsclip.analysis.comparing.assertions import read_assertion
from newsclip.analysis.comparing.kinship import WEIGHTS, features
from tests.benchmarks.affinity_weights import Sample, fitted, left_out
from tests.helpers.made_stories import MadeStory, read_first, read_half


def samples(story: MadeStory) -> Iterator[Sample]:
    """What is looked at of every two claims of different articles, and whether they are about one thing."""
    claims = [one for one in story.marks.values() if one.kind == "claim"]
    related = story.pairs.get("same", set()) | story.pairs.get("contra", set())
    for one, other in combinations(claims, 2):
        here, there = (read_assertion(claim.anchor.exact) for claim in (one, other))
        if one.article_id == other.article_id or not here.weights or not there.weights:
            continue
        _, turned = overlap(here, there)
        told = features(here, there, contrary=bool(turned))
        pair = frozenset((story.name(one), story.name(other)))
        yield tuple(told.values()), pair in related


def main() -> None:
    """Fit, tell how well it does left out, print the weights."""
    stories = [list(samples(story)) for story in (*read_half("dev"), *read_first("dev"))]
    print(left_out(stories))
    model = fitted([each for story in stories for each in story])
    for name, weight in zip(WEIGHTS, model.coef_[0], strict=True):
        print(f'    "{name}": {weight:.2f},')
    print(f"BIAS = {model.intercept_[0]:.2f}")


if __name__ == "__main__":
    main()
