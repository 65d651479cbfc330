"""Finds the weights of ``analysis/comparing/judging.py`` from the made stories to develop with.

``python -m tests.benchmarks.claim_weights`` prints them, after how well they do on stories that were left
out, by how likely a pair has to be. It needs scikit-learn, as ``affinity_weights``.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from newsclip.analysis.comparing.judging import WEIGHTS, Field, features_of, links_of
from tests.benchmarks.forgetting import forgotten
from tests.helpers.made_stories import MadeStory, read_first, read_half

NEITHER, CONTRARY, SAME = 0, 1, 2
_AT = (0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7)
_FOLDS = 10
Sample = tuple[tuple[float, ...], int]


def samples(story: MadeStory) -> list[Sample]:
    """What is looked at of every two claims of different articles, and what they are to each other."""
    links = links_of([one for one in story.marks.values() if one.kind == "claim"])
    field, found = Field(links), []
    for link in links:
        pair = frozenset((story.name(link.one), story.name(link.other)))
        true = (
            SAME if pair in story.pairs.get("same", set())
            else CONTRARY if pair in story.pairs.get("contra", set()) else NEITHER
        )  # fmt: skip
        found.append((features_of(link.held, field.beside(link)), true))
    return found


def main() -> None:
    """Fit, tell how well it does left out, print the weights."""
    stories = (*read_half("dev"), *read_first("dev"))
    known = [samples(story) for story in stories]
    with forgotten(0.5, 101):
        half_known = [samples(story) for story in stories]
    for line in left_out(known, half_known):
        print(line)
    model = fitted([each for told in (*known, *half_known) for each in told])
    same, contrary = (model.coef_[of] - model.coef_[NEITHER] for of in (SAME, CONTRARY))
    for name, one, other in zip(WEIGHTS, same, contrary, strict=True):
        print(f'    "{name}": ({one:.2f}, {other:.2f}),')
    biases = (model.intercept_[of] - model.intercept_[NEITHER] for of in (SAME, CONTRARY))
    print("BIASES = ({:.2f}, {:.2f})".format(*biases))


def left_out(known: Sequence[list[Sample]], half_known: Sequence[list[Sample]]) -> Iterator[str]:
    """How well pairs are told in stories that the fit has not seen."""
    told: list[tuple[Sequence[float], int]] = []
    for fold in range(_FOLDS):
        rest = [
            each
            for of in (known, half_known)
            for at, story in enumerate(of)
            if at % _FOLDS != fold
            for each in story
        ]
        unseen = [each for story in known[fold::_FOLDS] for each in story]
        chances = fitted(rest).predict_proba([seen for seen, _ in unseen])
        told += [(chance, true) for chance, (_, true) in zip(chances, unseen, strict=True)]
    for name, of in (("same", SAME), ("contrary", CONTRARY)):
        wanted = sum(true == of for _, true in told)
        for least in _AT:
            found = [true == of for chance, true in told if chance[of] >= least]
            yield f"{name} {least}: {sum(found)} right of {len(found)} found, of {wanted}"


def fitted(told: Sequence[Sample]) -> Any:
    """The regression over these."""
    from sklearn.linear_model import LogisticRegression

    model = LogisticRegression(C=0.3, max_iter=4000)
    return model.fit([each for each, _ in told], [true for _, true in told])


if __name__ == "__main__":
    main()
