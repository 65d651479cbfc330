"""How much a sentence deserves a check: a linear model over its words, from 0 to 1.

Features and task follow ClaimBuster (Hassan et al., "Toward Automated Fact-Checking", KDD 2017); the
weights in ``resources/models/checkworthy.json`` are made by ``tests/benchmarks/checkworthy.py`` from
the ClaimBuster sentences (CC BY 4.0). English only.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from math import exp, log, sqrt
from typing import Any

from newsclip import places

_TOKEN = re.compile(r"\d[\d,.]*|[A-Za-z]+(?:['’][a-z]+)?|[$€£%?]")
_YEAR = re.compile(r"(?:19|20)\d\d")
_ENDINGS = ("ing", "ed", "es", "s", "ly")
_LONGEST = 2000
"""Code points of a sentence that are looked at."""
SCALE = 1000
"""The resource holds whole thousandths."""

Model = tuple[float, dict[str, tuple[float, float]]]
"""The bias, and for each feature its inverse document frequency and its weight."""


def words(sentence: str) -> list[str]:
    """The words in small letters; numbers, years and capitals as what they are."""
    found: list[str] = []
    for match in _TOKEN.finditer(sentence[:_LONGEST]):
        word = match[0]
        if word[0].isdigit():
            found.append("<year>" if _YEAR.fullmatch(word.rstrip(".,")) else "<num>")
            continue
        if found and word[0].isupper() and word != "I":
            found.append("<cap>")
        found.append(word.lower().replace("’", "'"))
    return found


def features(sentence: str) -> Counter[str]:
    """What the model counts: words, pairs of words, stems, and the shape of the sentence."""
    found = words(sentence)
    return Counter([*found, *map("_".join, pairwise(found)), *_stems(found), *_shape(found)])


def _stems(found: list[str]) -> Iterator[str]:
    for word in found:
        ending = next((e for e in _ENDINGS if word.endswith(e) and len(word) > len(e) + 3), "")
        yield f"^{word.removesuffix(ending)}"


def _shape(found: list[str]) -> Iterator[str]:
    yield f"<len{min(len(found) // 4, 10)}>"
    yield f"<caps{min(found.count('<cap>'), 6)}>"
    if numbers := found.count("<num>"):
        yield f"<nums{min(numbers, 4)}>"
    if any(word.endswith("ed") and len(word) > 3 for word in found):
        yield "<past>"
    if found and found[-1] == "?":
        yield "<question>"
    if found:
        yield f"<first={found[0]}>"
        yield f"<first={'_'.join(found[:2])}>"


def checkworthiness(sentence: str) -> float:
    """The probability that somebody would want the sentence checked, from 0 to 1."""
    return probability(sentence, _model())


def probability(sentence: str, model: Model) -> float:
    """What a model says of the sentence."""
    bias, weights = model
    total = norm = 0.0
    for name, count in features(sentence).items():
        if known := weights.get(name):
            value = (1 + log(count)) * known[0]
            total += value * known[1]
            norm += value * value
    return 1 / (1 + exp(-(bias + (total / sqrt(norm) if norm else 0.0))))


@cache
def _model() -> Model:
    return read_model(json.loads(places.resource("models", "checkworthy.json").read_text("utf-8")))


def read_model(stored: dict[str, Any]) -> Model:
    """The model in the form of the resource."""
    weights = {
        name: (idf / SCALE, weight / SCALE) for name, (idf, weight) in stored["features"].items()
    }
    return stored["bias"] / SCALE, weights
