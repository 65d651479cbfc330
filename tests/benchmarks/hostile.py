"""Whether anything that runs or loads comes through the import of hostile pages."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from newsclip.domain.articles import Extracted
from newsclip.domain.errors import NewsClipError
from newsclip.importing.importer import Hints
from newsclip.importing.worker import extract_in_worker
from tests.benchmarks.ground import Ground
from tests.benchmarks.results import Result, not_run
from tests.helpers.hostile import dangers, nothing_fetched

_WORDS = "<p>The council said on Tuesday that forty buses will run from next spring, and more. </p>"
_AROUND = "<html><body><article><h1>Buses</h1>{words}{vector}{words}</article></body></html>"


def run(ground: Ground) -> Iterator[Result]:
    """How many of the vectors come in harmless, alone and within an article."""
    vectors = _vectors(ground.options.data)
    if not vectors:
        yield not_run("hostile", "no --data")
        return
    with nothing_fetched():
        for what, form in (("alone", "{vector}"), ("in an article", _AROUND)):
            pages = (
                form.replace("{words}", _WORDS * 3).replace("{vector}", one) for one in vectors
            )
            found = [_harm(page) for page in pages]
            harmless = sum(not harm for harm in found)
            yield Result(
                f"hostile, {what}, harmless of {len(vectors)}", harmless, "", "all",
                len(vectors), "all", harmless == len(vectors),
            )  # fmt: skip
            for harm in filter(None, found):
                print(f"hostile, {what}: {harm[:3]}", file=sys.stderr)


def _vectors(data: Path | None) -> list[str]:
    file = data / "hostile-html" / "vectors.json" if data else None
    if file is None or not file.exists():
        return []
    return [str(one["payload"]) for one in json.loads(file.read_text("utf-8"))]


def _harm(page: str) -> list[str]:
    try:
        extracted: Extracted = extract_in_worker(
            page.encode(), Hints("page.html", media_type="text/html")
        )
    except NewsClipError:
        return []
    return dangers(extracted)
