"""Makes the weights of ``analysis/claims/checkworthy.py`` from labelled sentences.

``python -m tests.benchmarks.checkworthy FILE`` reads the ClaimBuster sentences (a JSON list of
``{"text", "label"}``; CC BY 4.0, Arslan et al. 2020) and writes ``resources/models/checkworthy.json``.
It needs scikit-learn, which is in the extra ``peers``; the program itself does not.
"""

import json
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from newsclip.analysis.claims.checkworthy import SCALE, features, letters

KEPT = 5000
"""How many features of words, and how many of letters, are kept: those with the largest weights."""
_C, _C_PRESENCE, _LEAST = 3.0, 0.05, 3
_WORDS, _PRESENCE, _LETTERS = 1 / 2.4, 0.7 / 2.4, 0.7 / 2.4
"""What each of the three models counts for."""
TARGET = Path(__file__).parents[2] / "resources" / "models" / "checkworthy.json"

Counting = Callable[[str], Counter[str]]


def fit(texts: Sequence[str], labels: Sequence[int]) -> dict[str, Any]:
    """The model as the resource holds it."""
    bias, words = _fitted(texts, labels, features)
    bias_of_letters, runs = _fitted(texts, labels, letters)
    bias_of_presence, presence = _present(texts, labels, sorted(words))
    total = _WORDS * bias + _LETTERS * bias_of_letters + _PRESENCE * bias_of_presence
    return {
        "source": "ClaimBuster (Arslan, Hassan, Li, Tremayne 2020), CC BY 4.0",
        "bias": _whole(total),
        "words": {
            name: [_whole(idf), _whole(_WORDS * weight), _whole(_PRESENCE * presence[name])]
            for name, (idf, weight) in words.items()
        },
        "letters": {
            name: [_whole(idf), _whole(_LETTERS * weight)] for name, (idf, weight) in runs.items()
        },
    }


def _whole(value: float) -> int:
    return round(float(value) * SCALE)


def _fitted(
    texts: Sequence[str], labels: Sequence[int], counting: Counting
) -> tuple[float, dict[str, tuple[float, float]]]:
    """The bias, and frequency and weight of each feature: fitted, cut to the largest, fitted again."""
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression

    kept: list[str] | None = None
    for _ in range(2):
        vectors = TfidfVectorizer(
            analyzer=lambda text: list(counting(text).elements()),
            min_df=1 if kept else _LEAST,
            sublinear_tf=True,
            vocabulary=kept,
        )
        model = LogisticRegression(C=_C, max_iter=2000, class_weight="balanced")
        model.fit(vectors.fit_transform(texts), labels)
        names = [str(name) for name in vectors.get_feature_names_out()]
        weights = dict(zip(names, zip(vectors.idf_, model.coef_[0], strict=True), strict=True))
        order = sorted(names, key=lambda name: -abs(weights[name][0] * weights[name][1]))
        kept = sorted(order[:KEPT])
    return float(model.intercept_[0]), weights


def _present(
    texts: Sequence[str], labels: Sequence[int], names: list[str]
) -> tuple[float, dict[str, float]]:
    """The bias and the weight of the presence of each feature: a regression over log-count ratios."""
    import numpy as np
    from sklearn.feature_extraction.text import CountVectorizer
    from sklearn.linear_model import LogisticRegression

    vectors = CountVectorizer(
        analyzer=lambda text: list(features(text)), vocabulary=names, binary=True
    )
    known, worthy = vectors.transform(texts).astype(float), np.asarray(labels) == 1
    there, elsewhere = (1 + np.asarray(known[rows].sum(0)).ravel() for rows in (worthy, ~worthy))
    ratio = np.log((there / there.sum()) / (elsewhere / elsewhere.sum()))
    model = LogisticRegression(C=_C_PRESENCE, max_iter=3000, class_weight="balanced")
    model.fit(known.multiply(ratio).tocsr(), labels)
    return float(model.intercept_[0]), dict(zip(names, ratio * model.coef_[0], strict=True))


def main() -> None:
    """Fit on all sentences of the file and write the resource."""
    entries = json.loads(Path(sys.argv[1]).read_text("utf-8"))
    made = fit([one["text"] for one in entries], [one["label"] for one in entries])
    TARGET.parent.mkdir(exist_ok=True)
    parts = [json.dumps({"source": made["source"], "bias": made["bias"]})[1:-1]]
    for table in ("words", "letters"):
        rows = ",\n".join(
            f"{json.dumps(name, ensure_ascii=False)}:{json.dumps(row, separators=(',', ':'))}"
            for name, row in made[table].items()
        )
        parts.append(f'"{table}":{{\n{rows}}}')
    TARGET.write_text("{" + ",\n".join(parts) + "}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
