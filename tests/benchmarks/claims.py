"""How well statements that deserve a check are told from others, and how long an article takes."""

import json
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from random import Random
from time import process_time
from typing import Any

from newsclip.analysis.claims import checkworthy, find_claims
from newsclip.analysis.risks import find_risks
from newsclip.domain.suggestions import Suggestion
from tests.benchmarks.checkworthy import fit
from tests.benchmarks.ground import Ground
from tests.benchmarks.passages import CLAIM, RISK, passages, tally
from tests.benchmarks.results import Result, not_run, under
from tests.helpers.generated_text import sentence

FOLDS = 4
_LONG = 300
Scores = tuple[float, float]


def run(ground: Ground) -> Iterator[Result]:
    """By cross-validation over the ClaimBuster sentences, then the time of one article."""
    yield from _speed(ground)
    yield from _found("tuned", "passages looked at")
    yield from _found("aside", "passages set aside")
    data = ground.options.data
    file = data / "claims" / "claimbuster_kfold_25ncs.json" if data else None
    if file is None or not file.exists():
        yield not_run("check-worthy sentences, F1", "no --data")
        return
    try:
        import sklearn  # noqa: F401
    except ImportError:
        yield not_run("check-worthy sentences, F1", "scikit-learn is not installed")
        return
    entries = json.loads(file.read_text("utf-8"))
    yield from _validated([one["text"] for one in entries], [one["label"] for one in entries])


def _found(name: str, what: str) -> Iterator[Result]:
    """Precision, recall and right fields over passages marked by hand."""
    asked = passages(name)
    for kind, find, field in ((CLAIM, _attributed, "speaker"), (RISK, find_risks, "category")):
        told = tally(asked, kind, find, field)
        thing = f"{'claims' if kind == CLAIM else 'risks'}, {told.marked} in {len(asked)} {what}"
        yield Result(f"{thing}: precision", told.precision, "")
        yield Result(f"{thing}: recall", told.recall, "")
        yield Result(f"{thing}: {field} right", told.right, "")


def _attributed(text: str, language: str) -> list[Suggestion]:
    """The claims that somebody makes; statements of the article itself are another question."""
    return [
        one
        for one in find_claims(text, language)
        if one.value("speaker") or "claim:verb" in one.features
    ]


def _validated(texts: Sequence[str], labels: Sequence[int]) -> Iterator[Result]:
    what = f"check-worthy of {len(texts):,} sentences"
    ours, words, balanced = (
        _mean(texts, labels, score)
        for score in (_ours, _bag_of_words, partial(_bag_of_words, weight="balanced"))
    )
    most = sum(labels) / len(labels)
    everything = 2 * most / (1 + most)
    for place, (name, chance) in enumerate((("F1", everything), ("average precision", most))):
        mine = ours[place]
        best = max(words[place], balanced[place])
        yield Result(
            f"{what}, {name}",
            mine,
            "",
            "bag of words, logistic",
            words[place],
            "> peers",
            mine > best,
        )
        yield Result(f"{what}, {name}", mine, "", "the same, classes balanced", balanced[place])
        yield Result(f"{what}, {name}", mine, "", "all called so (majority: 0)", chance)


def _mean(
    texts: Sequence[str],
    labels: Sequence[int],
    score: Callable[[list[str], list[int], list[str]], list[float]],
) -> Scores:
    """F1 of the positive class at one half and average precision, means over the folds."""
    from sklearn.metrics import average_precision_score, f1_score
    from sklearn.model_selection import StratifiedKFold

    folds = StratifiedKFold(FOLDS, shuffle=True, random_state=0).split(texts, labels)
    found: list[Scores] = []
    for known, asked in folds:
        mine = score(
            [texts[i] for i in known], [labels[i] for i in known], [texts[i] for i in asked]
        )
        gold = [labels[i] for i in asked]
        said = [value > 0.5 for value in mine]
        found.append((f1_score(gold, said), average_precision_score(gold, mine)))
    return sum(f1 for f1, _ in found) / FOLDS, sum(ap for _, ap in found) / FOLDS


def _ours(texts: list[str], labels: list[int], asked: list[str]) -> list[float]:
    """As the program does it: the same code over weights fitted without the fold."""
    model = checkworthy.read_model(fit(texts, labels))
    return [checkworthy.probability(text, model) for text in asked]


def _bag_of_words(
    texts: list[str], labels: list[int], asked: list[str], weight: str | None = None
) -> list[float]:
    from sklearn.feature_extraction.text import CountVectorizer
    from sklearn.linear_model import LogisticRegression

    vectors = CountVectorizer()
    model: Any = LogisticRegression(max_iter=2000, class_weight=weight)
    model.fit(vectors.fit_transform(texts), labels)
    return [float(row[1]) for row in model.predict_proba(vectors.transform(asked))]


def _speed(ground: Ground) -> Iterator[Result]:
    """Processor time of an article, and of one three hundred times as long."""
    text = _article(1000)
    _seconds(text)
    one = min(_seconds(text) for _ in range(ground.options.runs)) * 1000
    many = _seconds("\n".join([text] * _LONG)) * 1000 / _LONG
    yield Result("claims and risks of 1,000 words", one, "ms", "", None, "< 50 ms", one < 50)
    yield under(50, "claims and risks of 300,000 words, by 1,000", many, "1,000 words alone", one)


def _seconds(text: str) -> float:
    began = process_time()
    find_claims(text)
    find_risks(text)
    return process_time() - began


def _article(words: int) -> str:
    """Invented sentences of every kind, four to a paragraph."""
    chance = Random(5)
    said: list[str] = []
    while sum(len(one.split()) for one in said) < words:
        said.append(" ".join(sentence(chance, "en").text for _ in range(4)))
    return "\n".join(said)
