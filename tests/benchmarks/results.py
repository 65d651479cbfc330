"""What a benchmark hands back, and the table of all of them."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

Timed = Callable[[], float]
"""Does one thing once and says how many milliseconds it took."""

_HEADINGS = ("what", "ours", "baseline (what it is)", "baseline", "ratio", "aim", "met?")


@dataclass(frozen=True)
class Result:
    """One line of the table. Without ``ours`` it was not run, for the reason in ``note``."""

    what: str
    ours: float | None = None
    unit: str = "ms"
    baseline: str = ""
    theirs: float | None = None
    aim: str = ""
    met: bool | None = None
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """Ours as a multiple of the baseline."""
        return self.ours / self.theirs if self.ours is not None and self.theirs else None


def not_run(what: str, reason: str) -> Result:
    """A benchmark that could not be run here."""
    return Result(what, note=f"not run: {reason}")


def under(limit: float, what: str, ours: float, baseline: str, theirs: float) -> Result:
    """A time that should stay under a limit in milliseconds."""
    return Result(what, ours, "ms", baseline, theirs, f"< {limit:g} ms", ours < limit)


def timed(act: Callable[[], object]) -> Timed:
    """The act with a clock round it."""

    def run() -> float:
        begin = perf_counter()
        act()
        return (perf_counter() - begin) * 1000

    return run


def medians(runs: int, *acts: Timed) -> list[float]:
    """The median of each act, the acts taking turns; a first round warms up and is not counted."""
    rounds = [[act() for act in acts] for _ in range(runs + 1)][1:]
    return [median(column) for column in zip(*rounds, strict=True)]


def table(results: Iterable[Result]) -> str:
    """All results under each other, in columns."""
    rows = [_HEADINGS, *map(_cells, results)]
    measured = [row for row in rows if len(row) == len(_HEADINGS)]
    widths = [max(len(row[i]) for row in measured) for i in range(len(_HEADINGS))]
    widths[0] = max(len(row[0]) for row in rows)
    lines = ["  ".join(map(str.ljust, row, widths)).rstrip() for row in rows]
    return "\n".join([lines[0], "-" * len(lines[0]), *lines[1:]])


def _cells(result: Result) -> Sequence[str]:
    if result.ours is None:
        return (result.what, result.note)
    met = {True: "yes", False: "NO", None: ""}[result.met]
    return (
        result.what,
        _number(result.ours, result.unit),
        result.baseline,
        _number(result.theirs, result.unit),
        f"{result.ratio:.2f}" if result.ratio is not None else "",
        result.aim,
        met,
    )


def _number(value: float | None, unit: str) -> str:
    if value is None:
        return ""
    digits = 3 if value < 1 else 1 if value < 100 else 0
    return f"{value:,.{digits}f} {unit}".strip()


def save(results: Iterable[Result], file: Path) -> None:
    """Write the results as JSON, for a later run to be laid beside."""
    rows = [{**asdict(result), "ratio": result.ratio} for result in results]
    file.write_text(json.dumps(rows, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
