"""How much of the article, and of what is known of it, is found in real pages, beside peers."""

import re
from collections.abc import Iterator
from statistics import mean

from newsclip.domain.articles import Metadata
from tests.benchmarks.extraction_pages import (
    KnownPage,
    Taken,
    f1,
    newspaper_pages,
    readability_pages,
    take,
)
from tests.benchmarks.ground import Ground
from tests.benchmarks.results import Result, not_run

GOOD = 0.95
AIM = 0.975
MOST_TIME = 1.5
_PEERS = ("trafilatura", "readability-lxml")


def run(ground: Ground) -> Iterator[Result]:
    """Both sets of pages: the text, how many are nearly right, the time, and the metadata."""
    sets = {
        "extraction": readability_pages(ground.options.data),
        "extraction, many languages": newspaper_pages(ground.options.data),
    }
    for what, pages in sets.items():
        if pages:
            yield from _measured(what, pages)
        else:
            yield not_run(what, "no --data")


def _measured(what: str, pages: list[KnownPage]) -> Iterator[Result]:
    taken = take(pages)
    ours = taken.pop("ours")
    mine = _scores(ours, pages)
    for peer in _PEERS:
        if peer not in taken:
            yield not_run(f"{what}, beside {peer}", f"{peer} is not installed")
            continue
        theirs = _scores(taken[peer], pages)
        yield from _text(what, mine, peer, theirs)
        yield _time(what, ours, peer, taken[peer], len(pages))
        yield from _metadata(what, ours, peer, taken[peer], pages)


def _scores(taken: Taken, pages: list[KnownPage]) -> list[float]:
    return [f1(text, page.text) for text, page in zip(taken.texts, pages, strict=True)]


def _text(what: str, mine: list[float], peer: str, theirs: list[float]) -> Iterator[Result]:
    """The mean over all pages and over each half of them, and the pages that are nearly right."""
    for part, cut in (
        ("", slice(None)),
        (", odd", slice(0, None, 2)),
        (", even", slice(1, None, 2)),
    ):
        score, other_score = mean(mine[cut]), mean(theirs[cut])
        least = AIM if what == "extraction" else other_score
        yield Result(
            f"{what}, F1 over {len(mine[cut])} pages{part}", score, "", peer, other_score,
            f">= {least:.3f}", score >= least,
        )  # fmt: skip
    good, other = (sum(score >= GOOD for score in scores) for scores in (mine, theirs))
    yield Result(f"{what}, pages at {GOOD}", good, "", peer, other, "> peer", good > other)


def _time(what: str, ours: Taken, peer: str, theirs: Taken, pages: int) -> Result:
    limit = f"< {MOST_TIME} x" if peer == "trafilatura" else ""
    met = ours.seconds < theirs.seconds * MOST_TIME if limit else None
    mine, other = (taken.seconds * 1000 / pages for taken in (ours, theirs))
    return Result(f"{what}, a page", mine, "ms", peer, other, limit, met)


def _metadata(
    what: str, ours: Taken, peer: str, theirs: Taken, pages: list[KnownPage]
) -> Iterator[Result]:
    """For each field how many are right, of the pages where it is known."""
    fields = ("title", "byline", "published", "language", "publisher")
    for name in fields if peer == "trafilatura" else fields[:1]:
        known = [i for i, page in enumerate(pages) if page.known.get(name)]
        if known:
            mine, other = (
                sum(right(name, taken.metadata[i], pages[i].known[name]) for i in known)
                for taken in (ours, theirs)
            )
            yield Result(f"{what}, {name} of {len(known)}", mine, "", peer, other)


def right(name: str, metadata: Metadata, gold: str) -> bool:
    """Whether a field is right: names in any order, dates to the day, languages without region."""
    found = str(getattr(metadata, name))
    if name == "published":
        return found[:10] == gold[:10]
    if name == "language":
        return found.split("-", maxsplit=1)[0].lower() == gold.split("-", maxsplit=1)[0].lower()
    if name == "byline":
        return _names(found) == _names(gold)
    return _plain(found) == _plain(gold)


def _names(byline: str) -> frozenset[str]:
    """The names in a byline, without its "By"."""
    bare = re.sub(r"^\s*(?:by|von|par|por)\s+", "", byline, flags=re.IGNORECASE)
    return frozenset(filter(None, map(_plain, re.split(r"[,;|&]|\band\b|\bund\b", bare))))


def _plain(text: str) -> str:
    return re.sub(r"\W+", " ", text.lower()).strip()
