"""A story of forty articles and two thousand highlights: its matrix and pairs, and one edit in it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from random import Random
from time import perf_counter

from newsclip.analysis.comparing.claims import group_claims
from newsclip.analysis.comparing.matrix import build_matrix
from newsclip.analysis.comparing.pairs import PairFinder
from newsclip.analysis.tables import word_set
from newsclip.domain.comparison import Matrix
from newsclip.domain.highlights import Highlight
from newsclip.domain.independence import Independence
from tests.benchmarks.ground import Ground
from tests.benchmarks.results import Result
from tests.helpers.analysis import figure, highlight

ARTICLES, HIGHLIGHTS = 40, 2_000
_SUBJECTS = ("Aurel One", "the Aurel", "Aurel Two", "Sollen harbour", "the harbour", "Brenn plant")
_MEASURES = (
    ("range", "km"), ("driving range", "km"), ("price", "EUR"), ("starting price", "EUR"), ("orders", ""),
    ("deaths", ""), ("jobs", "jobs"), ("revenue", "EUR"), ("annual output", "t"), ("market share", "%"),
    ("top speed", "km/h"), ("battery capacity", "kWh"), ("length", "m"), ("capacity", "containers"),
)  # fmt: skip
_WHO = ("Voss", "The ministry", "Mira Holt", "The union", "A court in Sollen", "The regulator", "Tom Rask",
        "The mayor", "The operator", "An analyst", "The council", "A spokesman")  # fmt: skip
_DOES = tuple(
    f"{verb} the {{}} {end}" for verb in (
        "will close", "will not close", "has approved", "denied wanting", "expects to open", "opposes",
        "sold", "found fault with", "wants to rebuild", "has paid for", "insured", "inspected",
        "will finance", "warned of", "praised", "measured", "has repaired", "plans to move",
    ) for end in ("in {}", "before {}", "after a vote in {}", "and the pier until {}")
)  # fmt: skip
_WHAT = tuple(
    f"{kind} {thing}" for kind in ("northern", "old", "Brenn", "Sollen", "municipal", "second")
    for thing in ("plant", "bridge", "reactor", "channel", "hospital", "school", "tunnel", "stadium",
                  "ferry", "library", "prison", "market")
)  # fmt: skip
_ENDINGS = ("ing", "ed", "s", "er", "ness", "ly")
_STEMS = tuple(
    sorted(
        word_set(
            "harbour paint sail tender winter cable meadow letter basket copper garden ticket marble "
            "hammer window velvet saddle ladder kettle anchor mirror pocket candle carpet barrel engine "
            "feather gravel island jacket lantern mustard needle orchard pepper quarry ribbon sponge "
            "thunder valley "
        )
    )
)
_WHEN = ("May", "June", "2027", "September", "spring", "2028")


def run(ground: Ground) -> Iterator[Result]:
    """Everything anew, then again with one highlight changed, as the window does after an edit."""
    told = story()
    first, edits = [], []
    for number in range(max(3, ground.options.runs // 2)):
        _forget()
        finder = PairFinder()
        first.append(_timed(told, finder))
        edited = replace(told[number], fields={**told[number].fields, "value": "12345"})
        changed = [edited if one is told[number] else one for one in told]
        edits.append(_timed(changed, finder))
    yield Result(
        f"comparing, {ARTICLES} articles and {HIGHLIGHTS:,} highlights: matrix and pairs",
        min(first) * 1000, "ms", aim="< 300 ms", met=min(first) < 0.3,
    )  # fmt: skip
    yield Result(
        "comparing, the same after an edit", min(edits) * 1000, "ms", aim="< 50 ms",
        met=min(edits) < 0.05,
    )  # fmt: skip


def story() -> list[Highlight]:
    """Figures and claims as a made story has them, always the same."""
    chance = Random(7)
    told = [_made(chance, 1 + number % ARTICLES) for number in range(HIGHLIGHTS)]
    claims = [one for one in told if one.kind == "claim"]
    for number in range(0, len(claims) - 1, 10):  # every tenth says what the one after it says
        claims[number] = replace(claims[number], anchor=claims[number + 1].anchor)
    return [one for one in told if one.kind != "claim"] + claims


def _made(chance: Random, article: int) -> Highlight:
    if chance.random() < 0.35:
        why = " ".join(chance.choice(_STEMS) + chance.choice(_ENDINGS) for _ in range(9))
        words = chance.choice(_DOES).format(chance.choice(_WHAT), chance.choice(_WHEN))
        return highlight(
            "claim",
            article,
            f"{chance.choice(_WHO)} {words}, for {why}, {chance.choice(_WHO)} said.",
        )
    measure, unit = chance.choice(_MEASURES)
    value = str(chance.randrange(100, 160) * 10)
    condition = chance.choice(("", "", "WLTP", "CLTC", "per year", "2025"))
    subject = chance.choice(_SUBJECTS)
    return figure(article, value, unit, measure, subject, condition=condition)


def work(told: Sequence[Highlight], finder: PairFinder) -> Matrix:
    """The matrix of the highlights with their claims paired."""
    columns = range(1, ARTICLES + 1)
    by_article: dict[int, list[Highlight]] = {column: [] for column in columns}
    for one in told:
        by_article[one.article_id].append(one)
    pairs = finder.find(told)
    claims = [one for one in told if one.kind == "claim"]
    return build_matrix(columns, by_article, groups=group_claims(claims, pairs, Independence()))


def _timed(told: Sequence[Highlight], finder: PairFinder) -> float:
    begun = perf_counter()
    work(told, finder)
    return perf_counter() - begun


def _forget() -> None:
    """Forget what was read of this story before, so that the first time is one."""
    from newsclip.analysis.comparing import (
        affinity,
        alike,
        assertions,
        covering,
        facts,
        joining,
        rivals,
    )

    for cached in (
        assertions.read_assertion, alike.compare_statements, rivals._compared, joining._clustered,
        affinity.affinity, affinity.closeness, covering.covered, facts._facts,
    ):  # fmt: skip
        cached.cache_clear()
