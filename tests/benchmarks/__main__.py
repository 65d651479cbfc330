"""``python -m tests.benchmarks``: run the benchmarks and print one table.

Worker processes import this module again, so it imports no benchmark until one is run.
"""

import argparse
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.benchmarks.ground import Ground, Options
    from tests.benchmarks.results import Result

BENCHMARKS = (
    "starting", "opening", "marking", "scrolling", "listing", "searching", "importing", "exporting",
    "extraction", "figures", "claims", "reanchoring", "duplicates", "forms", "encodings",
    "hostile", "comparing", "conflicts", "columns", "packages",
)  # fmt: skip


def main() -> int:
    """Run what was asked for. Returns 0 whatever the figures say; 1 when a benchmark broke."""
    from tests.benchmarks.ground import Ground

    asked = _parser().parse_args()
    ground = Ground(_options(asked))
    try:
        results, broken = _run(asked.only or BENCHMARKS, ground)
    finally:
        ground.clear()
    _tell(results, asked.json)
    return 1 if broken else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "make bench", description="Measure NewsClip against baselines."
    )
    parser.add_argument("--only", action="append", choices=BENCHMARKS, help="this one; repeatable")
    parser.add_argument("--data", type=Path, help="folder of real material, see docs/benchmarks.md")
    parser.add_argument(
        "--library", type=Path, help="folder in which to keep the generated library"
    )
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--highlights", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=9, help="how often each thing is measured")
    parser.add_argument("--json", type=Path, help="write the results to this file too")
    return parser


def _options(asked: argparse.Namespace) -> "Options":
    from tests.benchmarks.ground import Options

    return Options(asked.articles, asked.highlights, asked.runs, asked.data, asked.library)


def _run(names: "tuple[str, ...] | list[str]", ground: "Ground") -> "tuple[list[Result], bool]":
    """The results of each, and whether one of them broke: the others still run."""
    import traceback

    from tests.benchmarks.results import not_run

    results: list[Result] = []
    broken = False
    for name in names:
        print(f"{name} …", file=sys.stderr, flush=True)
        try:
            results += import_module(f"tests.benchmarks.{name}").run(ground)
        except ImportError as error:
            results.append(not_run(name, str(error)))
        except Exception as error:  # noqa: BLE001 - the outermost door; told below
            traceback.print_exception(error)
            results.append(not_run(name, f"{type(error).__name__}: {error}"))
            broken = True
    return results, broken


def _tell(results: "list[Result]", file: Path | None) -> None:
    from tests.benchmarks.results import save, table

    print(table(results))
    if file:
        save(results, file)


if __name__ == "__main__":
    sys.exit(main())
