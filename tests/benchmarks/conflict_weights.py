"""Finds what decides in ``analysis/comparing/rivals.py`` whether a conflict is sure, from made stories.

``python -m tests.benchmarks.conflict_weights`` prints the weights, after how well they do left out. The
rows of each story are made by weights of affinity that were fitted without it, for rows that are surer
than those of a story not seen teach nothing. It needs scikit-learn, as ``affinity_weights``.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

from newsclip.analysis.comparing import affinity, joining, rivals
from newsclip.analysis.comparing.matrix import find_conflicts
from newsclip.analysis.comparing.rows import FigureRow
from tests.benchmarks import affinity_weights
from tests.benchmarks.affinity_weights import Sample, fitted, known_and_forgotten
from tests.benchmarks.forgetting import forget_all
from tests.helpers.made_stories import MadeStory, read_first, read_half

FOLDS = 10
PRECISION_AT = (0.5, 0.6, 0.7, 0.8)


@contextmanager
def weighed(model: Any) -> Iterator[None]:
    """Rows made by these weights of affinity."""
    names = [name for name, _ in affinity.WEIGHTS]
    least = affinity_weights._LEAST
    weights = tuple(
        (name, min(weight, least.get(name, 99.0)))
        for name, weight in zip(names, model.coef_[0], strict=True)
    )
    with (
        patch.object(affinity, "WEIGHTS", weights),
        patch.object(affinity, "BIAS", model.intercept_[0]),
        patch.object(joining, "MUTUAL", dict(weights)["each the nearest of the other"]),
    ):
        forget_all()
        yield
    forget_all()


def samples(story: MadeStory) -> list[Sample]:
    """What decides over each two figures that look like a conflict, and whether they are one."""
    found: list[Sample] = []

    def looked_at(
        one: Any,
        other: Any,
        row: FigureRow,
        counts: Mapping[int, int],
        published: Mapping[int, str],
    ) -> float:
        ids = one.entry.highlight, other.entry.highlight
        told = (
            row.doubts.sureness(ids[0].id, ids[1].id),
            *rivals.hindrances(one, other, counts),
        )
        pair = frozenset(map(story.name, ids))
        found.append((told, pair in story.pairs.get("conflict", set())))
        return 1.0

    figures = [one for one in story.marks.values() if one.kind == "figure"]
    with patch.object(rivals, "_sureness", looked_at):
        find_conflicts(figures, published=story.published)
    return found


def left_out_samples() -> list[list[Sample]]:
    """The samples of the stories, each of rows by weights that were fitted without it."""
    stories = read_half("dev")
    known = known_and_forgotten((*stories, *read_first("dev")), affinity_weights.samples)
    found: list[list[Sample]] = []
    for fold in range(FOLDS):
        rest = [told for at, told in enumerate(known) if at >= len(stories) or at % FOLDS != fold]
        with weighed(fitted([each for told in rest for each in told])):
            found += [samples(story) for story in stories[fold::FOLDS]]
    return found


def main() -> None:
    """Fit, tell how well it does left out, print the weights."""
    stories = left_out_samples()
    for line in told_at(stories):
        print(line)
    model = fitted([each for told in stories for each in told])
    sure, *rest = model.coef_[0]
    print(f"LIKELY = {sure:.2f}")
    for name, weight in zip(rivals.HINDRANCES, rest, strict=True):
        print(f'    "{name}": {weight:.2f},')
    print(f"BIAS = {model.intercept_[0]:.2f}")


def told_at(stories: Sequence[Sequence[Sample]]) -> Iterator[str]:
    """How many conflicts are told and how many of them are right, by how sure they have to be."""
    pairs: list[tuple[float, bool]] = []
    for one in stories:
        model = fitted([each for story in stories if story is not one for each in story])
        pairs += [(model.predict_proba([told])[0][1], true) for told, true in one]
    for least in PRECISION_AT:
        told = [true for sure, true in pairs if sure >= least]
        yield f"{least}: {sum(told)} right of {len(told)} told, of {sum(t for _, t in pairs)} looked at"


if __name__ == "__main__":
    main()
