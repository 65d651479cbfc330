"""Makes the weights of ``analysis/claims/checkworthy.py`` from labelled sentences.

``python -m tests.benchmarks.checkworthy FILE`` reads the ClaimBuster sentences (a JSON list of
``{"text", "label"}``; CC BY 4.0, Arslan et al. 2020) and writes ``resources/models/checkworthy.json``.
It needs scikit-learn, which is in the extra ``peers``; the program itself does not.
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from newsclip.analysis.claims.checkworthy import SCALE, features

KEPT = 6000
"""Features that are kept: those with the largest weights."""
_C, _LEAST = 3.0, 3
TARGET = Path(__file__).parents[2] / "resources" / "models" / "checkworthy.json"


def fit(texts: Sequence[str], labels: Sequence[int]) -> dict[str, Any]:
    """The model as the resource holds it: fitted, cut to its largest weights, fitted again."""
    kept = None
    for _ in range(2):
        vectors, model = _fitted(texts, labels, kept)
        names = vectors.get_feature_names_out()
        order = sorted(range(len(names)), key=lambda i: -abs(model.coef_[0][i] * vectors.idf_[i]))
        kept = sorted(str(names[i]) for i in order[:KEPT])
    weights = zip(names, vectors.idf_, model.coef_[0], strict=True)
    return {
        "source": "ClaimBuster (Arslan, Hassan, Li, Tremayne 2020), CC BY 4.0",
        "bias": round(float(model.intercept_[0]) * SCALE),
        "features": {
            str(name): [round(float(idf) * SCALE), round(float(weight) * SCALE)]
            for name, idf, weight in weights
        },
    }


def _fitted(texts: Sequence[str], labels: Sequence[int], kept: list[str] | None) -> tuple[Any, Any]:
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression

    least = 1 if kept else _LEAST
    vectors = TfidfVectorizer(
        analyzer=lambda text: list(features(text).elements()),
        min_df=least,
        sublinear_tf=True,
        vocabulary=kept,
    )
    known = vectors.fit_transform(texts)
    model = LogisticRegression(C=_C, max_iter=2000, class_weight="balanced")
    return vectors, model.fit(known, labels)


def main() -> None:
    """Fit on all sentences of the file and write the resource."""
    entries = json.loads(Path(sys.argv[1]).read_text("utf-8"))
    made = fit([one["text"] for one in entries], [one["label"] for one in entries])
    TARGET.parent.mkdir(exist_ok=True)
    rows = ",\n".join(
        f"{json.dumps(name)}:{json.dumps(two)}" for name, two in made["features"].items()
    )
    head = json.dumps({"source": made["source"], "bias": made["bias"]})[:-1]
    TARGET.write_text(f'{head}, "features": {{\n{rows}\n}}}}\n', encoding="utf-8")


if __name__ == "__main__":
    main()
