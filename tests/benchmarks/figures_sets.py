"""Sentences whose quantities are known: three public sets, read into one form."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from newsclip.analysis.units import known_unit
from newsclip.domain.interval import parse_interval

_UNIT_NAMES = {
    "c": "°C", "f": "°F", "pound-mass": "lb", "percentage": "%", "pound": "GBP", "franc": "CHF",
    "penny": "pence", "metric ton": "t", "age": "", "time": "", "times": "", "count": "", "-": "",
    "dimensionless": "", "ton": "tons", "cent": "cents",
}  # fmt: skip
"""What the sets call a unit where our tables do not know the name."""


@dataclass(frozen=True)
class Known:
    """A quantity of a sentence: the numbers it is written with, its unit, where its words stand."""

    ends: frozenset[Decimal]
    unit: str
    start: int = -1
    end: int = -1


@dataclass(frozen=True)
class Sentence:
    """A sentence and the quantities it is known to have."""

    text: str
    known: tuple[Known, ...]


def cqe(folder: Path) -> list[Sentence]:
    """The sentences of the CQE evaluation."""
    return [
        Sentence(
            entry["text"],
            tuple(
                Known(ends([q["value"]]), unit(q["normalized_unit"])) for q in entry["quantities"]
            ),
        )
        for entry in _entries(folder)
    ]


def recognizers(folder: Path) -> list[Sentence]:
    """The English specifications of Recognizers-Text; the end is inclusive there."""
    return [
        Sentence(entry["Input"], tuple(_specified(entry["Results"]))) for entry in _entries(folder)
    ]


def _specified(results: Iterable[dict[str, Any]]) -> Iterator[Known]:
    for result in results:
        resolution = result.get("Resolution") or {}
        if resolution.get("value") not in {None, "null"}:
            weight = resolution.get("subtype") == "Weight" and resolution["unit"] == "Pound"
            name = "lb" if weight else unit(resolution["unit"])
            yield Known(ends([resolution["value"]]), name, result["Start"], result["End"] + 1)


def quantulum(folder: Path) -> list[Sentence]:
    """The test cases of quantulum3; a range is a middle with an uncertainty there."""
    return [Sentence(entry["req"], tuple(_cases(entry))) for entry in _entries(folder)]


def _cases(entry: dict[str, Any]) -> Iterator[Known]:
    at = 0
    for case in entry["res"]:
        found = entry["req"].find(case["surface"], at)
        at = max(at, found)
        spread = Decimal(str(case.get("uncertainty") or 0))
        middle = Decimal(str(case["value"]))
        yield Known(
            ends([middle - spread, middle + spread]), unit(case["unit"]), found,
            found + len(case["surface"]),
        )  # fmt: skip


def _entries(folder: Path) -> Iterator[dict[str, Any]]:
    for file in sorted(folder.glob("*.json")):
        yield from json.loads(file.read_text("utf-8"))


def ends(values: Sequence[object]) -> frozenset[Decimal]:
    """The numbers, the same however they are written; "5-7" has two, words have none."""
    return frozenset(_same(number) for value in values for number in _numbers(value))


def _numbers(value: object) -> list[Decimal]:
    if isinstance(value, Decimal):
        return [value]
    interval = parse_interval(str(value))
    found = (interval.low, interval.high) if interval else ()
    return [number for number in found if number is not None]


def _same(number: Decimal) -> Decimal:
    """Six digits after the point where there is room for them."""
    return (round(number, 6) if number.adjusted() < 15 else number).normalize()


@cache
def unit(name: str) -> str:
    """One spelling for a unit: our symbol where there is one, else the last word, singular."""
    words = " ".join(name.casefold().split()).removesuffix(" of age")
    if words in _UNIT_NAMES:
        return _UNIT_NAMES[words]
    if symbol := known_unit(words):
        return symbol
    above, per, below = words.partition(" per ")
    return f"{unit(above)}/{_singular(unit(below))}" if per else _singular(words.rpartition(" ")[2])


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith("sses"):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > 3 else word
