"""How alike English words are in meaning: vectors of 22,000 words, each of 64 whole numbers.

Static vectors made from a model of sentences (all-MiniLM-L6-v2, Apache 2.0; Wang et al., "MiniLM",
NeurIPS 2020), by ``tests/benchmarks/wordvectors.py``. A word that is not among them has none, which
is told apart from one that is unlike.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from math import sqrt
from operator import add, mul

from newsclip import places

Vector = tuple[float, ...]
"""Of length one."""


@dataclass(frozen=True, slots=True)
class _Table:
    places: dict[str, int]
    rows: memoryview
    size: int
    steps: int


@cache
def _table() -> _Table:
    head, words, rows = places.resource("models", "words.vec").read_bytes().split(b"\n", 2)
    told = json.loads(head)
    size = told["dimensions"] + 1
    found = {word: at * size for at, word in enumerate(words.decode("ascii").split(" "))}
    return _Table(found, memoryview(rows), size, told["steps"])


@lru_cache(maxsize=16384)
def weight(word: str) -> float | None:
    """How rare a word is in news, as the logarithm of one in how many articles; None if not known."""
    table = _table()
    at = table.places.get(word)
    return None if at is None else table.rows[at] / table.steps


@lru_cache(maxsize=8192)
def _row(word: str) -> Vector | None:
    table = _table()
    at = table.places.get(word)
    if at is None:
        return None
    return tuple(map(float, table.rows[at + 1 : at + table.size].cast("b")))


def vector_of(words: Iterable[str]) -> Vector | None:
    """The direction of these words together, the rare ones counting for more; None if none is known."""
    total: Vector | None = None
    for word in words:
        row = _row(word)
        if row is not None:
            rare = 1.0 + (weight(word) or 0.0)
            scaled = tuple(value * rare for value in row)
            total = scaled if total is None else tuple(map(add, total, scaled))
    length = sqrt(sum(map(mul, total, total))) if total else 0.0
    return tuple(value / length for value in total) if total and length else None


def likeness(one: Vector | None, other: Vector | None) -> float | None:
    """The cosine of two directions, from -1 to 1; None when either is missing."""
    return None if one is None or other is None else sum(map(mul, one, other))
