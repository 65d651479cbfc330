"""How much of the article is found in real pages: token F1, ours beside trafilatura."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from statistics import mean

from newsclip.domain.errors import NewsClipError
from newsclip.importing.importer import Hints
from newsclip.importing.worker import extract_in_worker
from tests.benchmarks.ground import Ground
from tests.benchmarks.pages import real_pages
from tests.benchmarks.results import Result, not_run

GOOD = 0.95


def run(ground: Ground) -> Iterator[Result]:
    """The mean over all pages, and how many of them are nearly right."""
    files = real_pages(ground.options.data)
    if not files:
        yield not_run("extraction, token F1", "no --data")
        return
    gold = [_text_of(file.with_name("expected.html").read_bytes()) for file in files]
    ours = [f1(_ours(file), words) for file, words in zip(files, gold, strict=True)]
    theirs = [f1(_theirs(file), words) for file, words in zip(files, gold, strict=True)]
    what = f"extraction, token F1 over {len(files)} pages"
    yield Result(what, mean(ours), "", "trafilatura.extract", mean(theirs))
    good, other = (sum(score >= GOOD for score in scores) for scores in (ours, theirs))
    yield Result(f"extraction, pages at {GOOD} or more", good, "", "trafilatura.extract", other)


def f1(found: str, gold: str) -> float:
    """The harmonic mean of precision and recall over words, repeated ones counted."""
    mine, theirs = Counter(_tokens(found)), Counter(_tokens(gold))
    both = (mine & theirs).total()
    return 2 * both / (mine.total() + theirs.total()) if both else float(not mine and not theirs)


def _tokens(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def _text_of(markup: bytes) -> str:
    from lxml.html import HTMLParser, document_fromstring

    root = document_fromstring(markup, parser=HTMLParser(encoding="utf-8"))
    return " ".join(root.itertext())


def _ours(file: Path) -> str:
    try:
        return extract_in_worker(file.read_bytes(), Hints(file.name)).document.text
    except NewsClipError:
        return ""


def _theirs(file: Path) -> str:
    from trafilatura import extract

    return extract(file.read_bytes()) or ""
