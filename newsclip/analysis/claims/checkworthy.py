"""How much a sentence deserves a check, from 0 to 1: the mean of three linear models.

One weighs words, pairs and threes of words, stems and shape by inverse document frequency; one their
presence alone, after Wang and Manning ("Baselines and Bigrams", ACL 2012); one runs of three to five
letters. The task is ClaimBuster's (Hassan et al., "Toward Automated Fact-Checking", KDD 2017); the weights
in ``resources/models/checkworthy.json`` are made by ``tests/benchmarks/checkworthy.py`` from its sentences
(CC BY 4.0). English only.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from math import exp, log, sqrt
from typing import Any

from newsclip import places

_TOKEN = re.compile(r"\d[\d,.]*|[A-Za-z]+(?:['’][a-z]+)?|[$€£%?]")
_YEAR = re.compile(r"(?:19|20)\d\d")
_WORD = re.compile(r"\w+|[$%?]")
_DIGIT = re.compile(r"\d")
_LONGEST_WORD = 60
_ENDINGS = ("ing", "ed", "es", "s", "ly")
_LONGEST = 2000
"""Code points of a sentence that are looked at."""
SCALE = 1000
"""The resource holds whole thousandths."""


@dataclass(frozen=True, slots=True)
class Model:
    """The bias, and the weights of each feature.

    ``words`` have inverse document frequency, weight, and weight of their presence; ``letters`` the
    first two.
    """

    bias: float
    words: dict[str, tuple[float, float, float]]
    letters: dict[str, tuple[float, float]]


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
    """What is counted of words: themselves, two and three in a row, stems, the sentence's shape."""
    found = words(sentence)
    runs = [*pairwise(found), *zip(found, found[1:], found[2:], strict=False)]
    return Counter([*found, *map("_".join, runs), *_stems(found), *_shape(found)])


def letters(sentence: str) -> Counter[str]:
    """Runs of three to five letters within words; every digit is a nought."""
    runs: Counter[str] = Counter()
    for match in _WORD.finditer(sentence[:_LONGEST].lower()):
        runs.update(_runs(match[0][:_LONGEST_WORD]))
    return runs


@lru_cache(maxsize=20_000)
def _runs(word: str) -> tuple[str, ...]:
    word = f" {_DIGIT.sub('0', word)} "
    return tuple(word[at : at + n] for n in (3, 4, 5) for at in range(len(word) - n + 1))


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
    total = model.bias + _weighed(letters(sentence), model.letters)
    total += _weighed(known := features(sentence), model.words)
    total += sum(model.words[name][2] for name in known if name in model.words)
    return 1 / (1 + exp(-total))


def _weighed(counted: Counter[str], weights: Mapping[str, tuple[float, ...]]) -> float:
    """The sum of the weights, as for a vector of length one."""
    total = norm = 0.0
    for name, count in counted.items():
        if known := weights.get(name):
            value = (1 + log(count)) * known[0]
            total += value * known[1]
            norm += value * value
    return total / sqrt(norm) if norm else 0.0


@cache
def _model() -> Model:
    return read_model(json.loads(places.resource("models", "checkworthy.json").read_text("utf-8")))


def read_model(stored: dict[str, Any]) -> Model:
    """The model in the form of the resource."""
    return Model(
        stored["bias"] / SCALE,
        {name: (a / SCALE, b / SCALE, c / SCALE) for name, (a, b, c) in stored["words"].items()},
        {name: (a / SCALE, b / SCALE) for name, (a, b) in stored["letters"].items()},
    )
