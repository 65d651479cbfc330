"""From the start of the process to the first paint of the window, and to the first page of the list."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests.benchmarks.ground import Ground
from tests.benchmarks.results import Result, not_run

BASELINE = "bare PySide6 window"
PATIENCE = 60


def run(ground: Ground) -> Iterator[Result]:
    """Whole processes, ours and the bare one in turns; the first round fills the caches."""
    bare: list[float] = []
    ours: list[dict[str, float]] = []
    for _ in range(ground.options.runs + 1):
        try:
            ours.append(_started(ground, "ours", ground.library))
        except ChildProcessError as error:
            yield not_run("start of the window", str(error))
            return
        bare.append(_started(ground, "bare", ground.library)["painted"])
    theirs = median(bare[1:])
    for name, what in (
        ("painted", "start to first paint"),
        ("listed", "start to first page of the list"),
    ):
        mine = median(one[name] for one in ours[1:])
        yield Result(what, mine, "ms", BASELINE, theirs, "< 2 x", mine < 2 * theirs)


def _started(ground: Ground, which: str, library: Path) -> dict[str, float]:
    """Milliseconds from the start of a process until what its lines name."""
    environment = os.environ | {"NEWSCLIP_CONFIG": str(ground.room / "config")}
    words = [sys.executable, "-m", "tests.benchmarks.first_paint", which, str(library)]
    begin = time.time()
    done = subprocess.run(
        [*words, repr(begin)], env=environment, capture_output=True, text=True, timeout=PATIENCE,
        check=False,
    )  # fmt: skip
    if done.returncode:
        raise ChildProcessError((done.stderr.strip().splitlines() or ["no word why"])[-1])
    lines = (line.split() for line in done.stdout.splitlines())
    return {name: float(value) for name, value in lines}
