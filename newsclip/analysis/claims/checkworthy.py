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
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
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


@dataclass(frozen=True, eq=False)
class Model:
    """The bias, and what each feature adds to a total and to the square of its length.

    ``words`` have the weight of their presence besides.
    """

    bias: float
    words: dict[str, tuple[float, float, float]]
    letters: dict[str, tuple[float, float]]

    @cached_property
    def runs(self) -> Callable[[str], tuple[str, ...]]:
        """The runs of letters of a word that the model knows; asked of the same words again and again."""
        return lru_cache(maxsize=20_000)(
            lambda word: tuple(run for run in _runs(word) if run in self.letters)
        )

    @cached_property
    def beginnings(self) -> frozenset[str]:
        """The first word of each of its pairs and threes of words."""
        return frozenset(name.partition("_")[0] for name in self.words if "_" in name)

    @cached_property
    def alone(self) -> Callable[[str], tuple[str, ...]]:
        """The features of a word by itself that the model knows: the word, its stem."""
        return lru_cache(maxsize=20_000)(
            lambda word: tuple(name for name in (word, _stem(word)) if name in self.words)
        )


def words(sentence: str) -> list[str]:
    """The words in small letters; numbers, years and capitals as what they are."""
    found: list[str] = []
    for word in _TOKEN.findall(sentence[:_LONGEST]):
        small, capital = _small(word)
        if capital and found:
            found.append("<cap>")
        found.append(small)
    return found


@lru_cache(maxsize=20_000)
def _small(word: str) -> tuple[str, bool]:
    """The word in small letters, or what number it is, and whether it begins with a capital."""
    if word[0].isdigit():
        return "<year>" if _YEAR.fullmatch(word.rstrip(".,")) else "<num>", False
    return word.lower().replace("’", "'"), word[0].isupper() and word != "I"


def features(sentence: str) -> Counter[str]:
    """What is counted of words: themselves, two and three in a row, stems, the sentence's shape."""
    found = words(sentence)
    runs = [*pairwise(found), *zip(found, found[1:], found[2:], strict=False)]
    return Counter([*found, *map("_".join, runs), *map(_stem, found), *_shape(found)])


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


@lru_cache(maxsize=20_000)
def _stem(word: str) -> str:
    ending = next((e for e in _ENDINGS if word.endswith(e) and len(word) > len(e) + 3), "")
    return f"^{word.removesuffix(ending)}"


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
    told, runs = sentence[:_LONGEST].lower(), model.runs
    known = Counter(_known(sentence, model))
    spelt = Counter(run for word in _WORD.findall(told) for run in runs(word[:_LONGEST_WORD]))
    total = model.bias + _weighed(spelt, model.letters) + _weighed(known, model.words)
    total += sum(model.words[name][2] for name in known)
    return 1 / (1 + exp(-total))


def _known(sentence: str, model: Model) -> list[str]:
    """Those of the sentence's features that the model knows; no others are put together."""
    found, weights, beginnings, alone = words(sentence), model.words, model.beginnings, model.alone
    known = [name for name in _shape(found) if name in weights]
    for word in found:
        known += alone(word)
    for word, second, third in zip(found, found[1:], [*found[2:], ""], strict=False):
        if word in beginnings:
            pair = f"{word}_{second}"
            known += [name for name in (pair, f"{pair}_{third}") if name in weights]
    return known


def _weighed(counted: Counter[str], weights: Mapping[str, tuple[float, ...]]) -> float:
    """The sum of the weights of features that have some, as for a vector of length one."""
    total = norm = 0.0
    for name, count in counted.items():
        known, times = weights[name], 1.0 if count == 1 else 1 + log(count)
        total += times * known[0]
        norm += times * times * known[1]
    return total / sqrt(norm) if norm else 0.0


@cache
def _model() -> Model:
    return read_model(json.loads(places.resource("models", "checkworthy.json").read_text("utf-8")))


def read_model(stored: dict[str, Any]) -> Model:
    """The model in the form of the resource.

    That has the inverse document frequency of a feature, its weight, and that of its presence.
    """
    return Model(
        stored["bias"] / SCALE,
        {name: (*_parts(a, b), c / SCALE) for name, (a, b, c) in stored["words"].items()},
        {name: _parts(a, b) for name, (a, b) in stored["letters"].items()},
    )


def _parts(frequency: int, weight: int) -> tuple[float, float]:
    value = frequency / SCALE
    return value * weight / SCALE, value * value
