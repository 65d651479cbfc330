"""How many of the quantities in real sentences are found with their value: F1."""

import json
from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from newsclip.analysis.figures import Quantity, find_quantities
from newsclip.domain.interval import Interval, parse_interval
from tests.benchmarks.ground import Ground
from tests.benchmarks.results import Result, not_run

REFERENCE = ("CQE, as published", 0.92)


def run(ground: Ground) -> Iterator[Result]:
    """Over the sentences of the CQE evaluation; a value counts when both ends agree."""
    data = ground.options.data
    files = sorted((data / "figures" / "cqe").glob("*.json")) if data else []
    if not files:
        yield not_run("figures, value F1", "no --data")
        return
    sentences = [entry for file in files for entry in _read(file)]
    hits = found = wanted = 0
    for entry in sentences:
        gold = [entry["value"] for entry in entry["quantities"]]
        mine = find_quantities(entry["text"])
        hits += matches(mine, gold)
        found, wanted = found + len(mine), wanted + len(gold)
    score = 2 * hits / (found + wanted)
    what = f"figures, value F1 over {len(sentences)} sentences"
    yield Result(what, score, "", REFERENCE[0], REFERENCE[1])


def _read(file: Path) -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = json.loads(file.read_text("utf-8"))
    return entries


def matches(found: Sequence[Quantity], gold: Sequence[str]) -> int:
    """How many of the values are found, each quantity standing for one of them."""
    left = [_ends(quantity.value) for quantity in found]
    hits = 0
    for value in gold:
        ends = _ends(parse_interval(str(value)))
        if ends in left:
            left.remove(ends)
            hits += 1
    return hits


def _ends(interval: Interval | None) -> frozenset[Decimal]:
    """The numbers an interval was written with; a bound has one."""
    if interval is None:
        return frozenset()
    return frozenset(end.normalize() for end in (interval.low, interval.high) if end is not None)
