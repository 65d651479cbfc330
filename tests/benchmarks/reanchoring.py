"""What becomes of quotes in the next revision of their page: how many are placed rightly, and when.

Every quote of `reanchor` is asked for in the newer of two revisions, with the old text and without
it. A place is right when it shares half of the union with the known one; a deleted passage is
right when nothing is put anywhere. Scores are over all pages and over every other page, so that a
threshold that fits one half only would show.
"""

import itertools
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from newsclip.analysis.reanchoring import resolve
from newsclip.domain.anchors import Anchor, Span, make_anchor
from newsclip.domain.revisions import Resolution
from tests.benchmarks.ground import Ground
from tests.benchmarks.reanchoring_peers import nearest_exact, words_then_likeness
from tests.benchmarks.results import Result, medians, not_run, timed

GOALS = {"ambig": 0.99, "edit": 0.96, "decoy": 0.95}
MEANING = {"ambig": "repeated words", "edit": "edited quotes", "decoy": "deleted passages"}
PUBLISHED = {"ambig": 1.0, "edit": 0.915, "decoy": 0.0}
"""The Hypothesis client on these cases."""
_WORDS = 5_000
_QUOTES = 20


@dataclass(frozen=True)
class Case:
    """A quote, both texts, and where it stands in the new one; None when it was deleted."""

    kind: str
    page: str
    anchor: Anchor
    old: str
    new: str
    gold: Span | None


Answers = list[tuple[Case, Span | None]]


def run(ground: Ground) -> Iterator[Result]:
    """The scores of ours and of the peers, then the time of a quote."""
    folder = ground.options.data / "reanchor" if ground.options.data else None
    if folder is None or not (folder / "cases.jsonl").is_file():
        yield not_run("reanchoring", "no --data")
        return
    cases = list(_read(folder))
    answers = [(case, resolution) for case, resolution in _resolved(cases, known=True)]
    yield from _scores("", [(case, found.span) for case, found in answers], cases, goals=True)
    yield from _offered(answers)
    alone = [(case, found.span) for case, found in _resolved(cases, known=False)]
    yield from _scores(", quote alone", alone, cases, goals=False)
    yield from _times(cases, ground.options.runs)


def _read(folder: Path) -> Iterator[Case]:
    texts: dict[str, str] = {}

    def text(name: str) -> str:
        if name not in texts:
            texts[name] = (folder / "texts" / name).read_bytes().decode("utf-8")
        return texts[name]

    for line in (folder / "cases.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        anchor = Anchor(row["start"], row["end"], row["exact"], row["prefix"], row["suffix"])
        gold = Span(*row["gold"]) if row["gold"] else None
        yield Case(row["kind"], row["page"], anchor, text(row["old"]), text(row["new"]), gold)


def _resolved(cases: Iterable[Case], *, known: bool) -> Iterator[tuple[Case, Resolution]]:
    """Quotes of one pair of revisions are asked for together, as the program does."""
    pairs: dict[tuple[str, str], list[Case]] = defaultdict(list)
    for case in cases:
        pairs[case.old, case.new].append(case)
    for (old, new), group in pairs.items():
        found = resolve([case.anchor for case in group], old if known else None, new)
        yield from zip(group, found, strict=True)


def _scores(label: str, ours: Answers, cases: Sequence[Case], *, goals: bool) -> Iterator[Result]:
    for kind, meaning in MEANING.items():
        mine = [answer for answer in ours if answer[0].kind == kind]
        what = f"reanchoring{label}, {meaning}, {len(mine)}"
        goal = GOALS[kind] if goals else None
        nearest = _score(_answered(cases, kind, nearest_exact))
        yield _result(what, _score(mine), "nearest exact occurrence", nearest, goal)
        peer = _score(_answered(cases, kind, words_then_likeness))
        yield _result(what, _score(mine), "exact, then fuzzy", peer, None)
        yield _result(what, _score(mine), "Hypothesis client, as given", PUBLISHED[kind], None)
        pages = sorted({case.page for case, _ in mine})
        for half in (0, 1):
            chosen = set(pages[half::2])
            part = [answer for answer in mine if answer[0].page in chosen]
            name = f"{what}: {'odd' if half else 'even'} pages, {len(part)}"
            yield _result(name, _score(part), "all pages", _score(mine), goal)


def _result(what: str, score: float, baseline: str, theirs: float, goal: float | None) -> Result:
    aim, met = (f">= {goal:g}", score >= goal) if goal else ("", None)
    return Result(what, score, "", baseline, theirs, aim, met)


def _answered(
    cases: Iterable[Case], kind: str, matcher: Callable[[Anchor, str], Span | None]
) -> Answers:
    return [(case, matcher(case.anchor, case.new)) for case in cases if case.kind == kind]


def _score(answers: Answers) -> float:
    return sum(_right(case.gold, span) for case, span in answers) / len(answers)


def _right(gold: Span | None, span: Span | None) -> bool:
    if gold is None or span is None:
        return gold is span
    shared = min(gold.end, span.end) - max(gold.start, span.start)
    return shared / (max(gold.end, span.end) - min(gold.start, span.start)) >= 0.5


def _offered(answers: Sequence[tuple[Case, Resolution]]) -> Iterator[Result]:
    """The scores if the place where a moved passage is offered were its answer.

    The known places come from a difference in order, for which a passage that changed places was
    deleted; so these say how many of the deleted stand elsewhere in the same words.
    """
    for kind, meaning in MEANING.items():
        mine = [answer for answer in answers if answer[0].kind == kind]
        taken = _score([(case, found.place) for case, found in mine])
        kept = _score([(case, found.span) for case, found in mine])
        what = f"reanchoring, {meaning}, offered places taken"
        yield Result(what, taken, "", "offered, not taken", kept)


def _times(cases: Sequence[Case], runs: int) -> Iterator[Result]:
    """On two revisions of an article of some 5,000 words, put together from pages."""
    old, new = _article(cases)
    step = len(old) // _QUOTES
    anchors = [make_anchor(old, Span(at, at + 70)) for at in range(10, len(old) - 80, step)]
    count = itertools.count()  # a new text each time, so that no alignment is remembered
    known, single, alone, exact, peer = medians(
        runs,
        timed(lambda: resolve(anchors, old + " " * next(count), new)),
        timed(lambda: [resolve([one], old + " " * next(count), new) for one in anchors]),
        timed(lambda: resolve(anchors, None, new)),
        timed(lambda: [nearest_exact(anchor, new) for anchor in anchors]),
        timed(lambda: [words_then_likeness(anchor, new) for anchor in anchors]),
    )
    each = len(anchors)
    label = f"reanchoring, a quote of {each} on {len(old.split()):,} words"
    asked = (("", known), (", asked for by itself", single), (", quote alone", alone))
    for name, time in asked:
        met = time / each < 5
        yield Result(
            f"{label}{name}",
            time / each,
            "ms",
            "nearest exact occurrence",
            exact / each,
            "< 5 ms",
            met,
        )
        yield Result(f"{label}{name}", time / each, "ms", "exact, then fuzzy", peer / each)


def _article(cases: Sequence[Case]) -> tuple[str, str]:
    pages = {case.page: (case.old, case.new) for case in cases}
    old: list[str] = []
    new: list[str] = []
    for before, after in pages.values():
        old.append(before)
        new.append(after)
        if sum(len(text.split()) for text in old) >= _WORDS:
            break
    return "\n\n".join(old), "\n\n".join(new)
