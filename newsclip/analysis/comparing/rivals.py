"""The figures of a row held against each other, two by two."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from itertools import combinations
from math import log1p
from operator import mul
from typing import NamedTuple

from newsclip.analysis.comparing.agreement import (
    ROUNDED,
    Comparison,
    both_reasons,
    compare_readings,
    read_value,
)
from newsclip.analysis.comparing.circumstances import (
    Setting,
    apart,
    explanation,
    read_setting,
)
from newsclip.analysis.comparing.dating import dated, is_now
from newsclip.analysis.comparing.entries import Entry
from newsclip.analysis.comparing.folding import NOTHING, Key
from newsclip.analysis.comparing.measures import measure_key
from newsclip.analysis.comparing.rows import FigureRow
from newsclip.analysis.comparing.vague import told_figure
from newsclip.analysis.tables import word_set
from newsclip.domain.comparison import Verdict
from newsclip.domain.highlights import Highlight
from newsclip.language import mark, tr

MOST_EACH = 400
"""Figures of a row up to which each is held against each."""
_RECENT = 45
"""Days that a figure without a date may be older, or look ahead, than its article."""
_NOWADAYS = 3
"""The same where the one says that it is of now."""
WITHIN = mark("within one article")
DOUBTED = mark("perhaps not the same measure")
_GROWING: Key = NOTHING.union(
    *map(
        measure_key,
        word_set("deaths injured missing arrested infections evacuated orders deliveries cases"),
    )
)
"""What only ever grows while a story goes on, so that a later article may tell more."""
LIKELY = 0.36
HINDRANCES = {
    "a date in one only": -0.45,
    "days between the articles": -0.41,
    "other figures of the articles": -1.12,
}
BIAS = 1.91
"""The log-odds that add up to those of a conflict, by ``tests/benchmarks/conflict_weights.py``."""
_AGAINST = tuple(HINDRANCES.values())
TOLD_AT = 1.0
"""Log-odds from which a conflict is told as one: three of four."""
_LONG_GAP, _MANY = 5.0, 4
_DIFFER = (Verdict.CONFLICT, Verdict.EXPLAINED)

Said = tuple[str, str, str, str, str]
"""Value, unit, measure, condition and date as the fields have them."""


class Rivals(NamedTuple):
    """Two figures of a row and what holding them against each other says."""

    left: Highlight
    right: Highlight
    verdict: Verdict
    reason: str


class _Kin(NamedTuple):
    """A figure with what it says."""

    entry: Entry
    said: Said
    article: int
    setting: Setting
    day: date | None
    """When its article was published, where that is known."""


def rivals(row: FigureRow, published: Mapping[int, str]) -> Iterator[Rivals]:
    """Every two figures of the row that may be held against each other.

    Of very many only one stands for all that say the same.
    """
    told = [(entry, _dated(entry, published)) for entry in row.members]
    days = {article: _as_day(day) for article, day in published.items()}
    kin = [_Kin(e, said, e.article, _setting(said), days.get(e.article)) for e, said in told]
    if len(kin) > MOST_EACH:
        kin = list({each.said: each for each in reversed(kin)}.values())[:MOST_EACH]
    found = [
        (one, other, comparison)
        for one, other in combinations(kin, 2)
        if (comparison := _compared(one.said, other.said)) is not None
    ]
    agreed, stated = _agreed(found), _stated(kin)
    counts = Counter(each.article for each in kin)
    for one, other, comparison in found:
        if _no_rivals(one, other, comparison, stated):
            continue
        weighed = comparison
        if _within(one, other) and comparison.reason == tr(ROUNDED):
            weighed = Comparison(Verdict.CONFLICT, tr(ROUNDED))
        elif comparison.verdict is Verdict.CONFLICT:
            weighed = _weighed(one, other, comparison, agreed, published)
        if weighed.verdict is Verdict.CONFLICT and not _within(one, other):
            weighed = _doubted(one, other, weighed, _sureness(one, other, row, counts))
        yield Rivals(one.entry.highlight, other.entry.highlight, *_told(one, other, weighed))


def _sureness(one: _Kin, other: _Kin, row: FigureRow, counts: Mapping[int, int]) -> float:
    """The log-odds that two figures that differ are of one measure at one time."""
    told = hindrances(one, other, counts)
    sure = row.doubts.sureness(one.entry.highlight.id, other.entry.highlight.id)
    against: float = sum(map(mul, told, _AGAINST))
    return LIKELY * sure + BIAS + against


def hindrances(one: _Kin, other: _Kin, counts: Mapping[int, int]) -> tuple[float, ...]:
    """What speaks against a conflict, in the order of ``HINDRANCES``."""
    gap = abs((one.day - other.day).days) if one.day and other.day else 0
    more = counts[one.article] + counts[other.article] - 2
    return (
        float(bool(one.setting.period) != bool(other.setting.period)),
        min(log1p(gap), _LONG_GAP),
        float(min(more, _MANY)),
    )


def _doubted(one: _Kin, other: _Kin, comparison: Comparison, sure: float) -> Comparison:
    """A conflict, explained where it is not sure enough to be called one."""
    if sure >= TOLD_AT:
        return comparison
    dates = [
        each.setting.as_of or each.setting.condition for each in (one, other) if each.setting.period
    ]
    reason = (
        tr("no date given in one ({date} in the other)", date=dates[0])
        if len(dates) == 1
        else tr(DOUBTED)
    )
    return Comparison(Verdict.EXPLAINED, both_reasons(comparison.reason, reason))


def _stated(kin: Sequence[_Kin]) -> dict[int, set[Key]]:
    """The conditions under which each article tells the figure."""
    stated: dict[int, set[Key]] = defaultdict(set)
    for each in kin:
        stated[each.article].add(each.setting.stated)
    return stated


def _no_rivals(
    one: _Kin, other: _Kin, comparison: Comparison, stated: Mapping[int, set[Key]]
) -> bool:
    """Whether two figures that differ are not held against each other: one article tells both under
    other circumstances, or both articles tell a figure under the same condition."""
    if comparison.verdict not in _DIFFER:
        return False
    if _within(one, other):
        return comparison.reason not in {"", tr(ROUNDED)}
    here, there = one.setting.stated, other.setting.stated
    if here == there:
        return False
    return (bool(here) and here in stated[other.article]) or (
        bool(there) and there in stated[one.article]
    )


def said(highlight: Highlight) -> Said:
    """What a figure says, as its fields have it."""
    value = highlight.value
    told, unit = told_figure(highlight)
    return told, unit, value("measure"), value("condition"), value("as_of")


def _dated(entry: Entry, published: Mapping[int, str]) -> Said:
    """What a figure says, its date told in full where it goes by that of its article."""
    told = said(entry.highlight)
    day = published.get(entry.article, "")
    if not day or not (told[3] or told[4]):
        return told
    return (*told[:3], dated(told[3], day) if not told[4] else told[3], dated(told[4], day))


@lru_cache(maxsize=131072)
def _compared(one: Said, other: Said) -> Comparison | None:
    """What holding two figures against each other says; None when they are no rivals."""
    here, there = _setting(one), _setting(other)
    if apart(here, there):
        return None
    return compare_readings(read_value(*one[:3]), read_value(*other[:3]), here, there)


def _setting(figure: Said) -> Setting:
    _, unit, measure, condition, as_of = figure
    return read_setting(measure, condition, as_of, unit)


def _within(one: _Kin, other: _Kin) -> bool:
    return one.article == other.article


def _told(one: _Kin, other: _Kin, comparison: Comparison) -> tuple[Verdict, str]:
    reason = comparison.reason
    if _within(one, other) and comparison.verdict in _DIFFER:
        reason = both_reasons(tr(WITHIN), reason)
    return comparison.verdict, reason


def _agreed(compared: Sequence[tuple[_Kin, _Kin, Comparison]]) -> dict[int, set[int]]:
    """For each figure the other articles with one that agrees, under the same circumstances."""
    found: dict[int, set[int]] = defaultdict(set)
    for one, other, comparison in compared:
        if comparison.verdict is Verdict.AGREE and not _within(one, other) and _alike(one, other):
            found[one.entry.highlight.id].add(other.article)
            found[other.entry.highlight.id].add(one.article)
    return found


def _alike(one: _Kin, other: _Kin) -> bool:
    return not explanation(one.setting, other.setting).enough


def _weighed(
    one: _Kin,
    other: _Kin,
    comparison: Comparison,
    agreed: Mapping[int, set[int]],
    published: Mapping[int, str],
) -> Comparison:
    """A conflict in the light of what else the two articles say, and of when they were published."""
    for mine, theirs in ((one, other), (other, one)):
        if theirs.article in agreed.get(mine.entry.highlight.id, ()):
            return Comparison(
                Verdict.EXPLAINED,
                both_reasons(comparison.reason, tr("the same source tells the other figure too")),
            )
    for mine, theirs in ((one, other), (other, one)):
        if reason := _of_another_time(mine, theirs, published.get(theirs.article, "")):
            return Comparison(Verdict.EXPLAINED, both_reasons(comparison.reason, reason))
    if _within(one, other) or not _growing(one):
        return comparison
    dates = _day(one, published), _day(other, published)
    if not all(dates) or dates[0] == dates[1]:
        return comparison
    reason = both_reasons(
        comparison.reason, tr("{one} against {other}", one=dates[0], other=dates[1])
    )
    grown = _grown((one, other) if dates[0] < dates[1] else (other, one))
    return Comparison(Verdict.EXPLAINED if grown else Verdict.CONFLICT, reason)


def _day(kin: _Kin, published: Mapping[int, str]) -> str:
    """The day a figure is of: the one it tells, else the one on which its article was published."""
    period = kin.setting.period
    return period.last.isoformat() if period else published.get(kin.article, "")[:10]


def _of_another_time(mine: _Kin, theirs: _Kin, published: str) -> str:
    """Why the one is of another time than the other, which gives none and was published when it was."""
    period = mine.setting.period
    if period is None or theirs.setting.period or not published:
        return ""
    day = _as_day(published)
    if day is None:
        return ""
    recent = _NOWADAYS if is_now(mine.setting.as_of) else _RECENT
    if (day - period.last).days > recent or (period.first - day).days > recent:
        return tr(
            "{words} against published {published}", words=period.words, published=published[:10]
        )
    return ""


def _as_day(published: str) -> date | None:
    try:
        return date.fromisoformat(published[:10])
    except ValueError:
        return None


def _growing(kin: _Kin) -> bool:
    return bool(kin.entry.measure & _GROWING)


def _grown(pair: tuple[_Kin, _Kin]) -> bool:
    """Whether the count is higher in the later of the two."""
    earlier, later = (kin.entry.reading for kin in pair)
    if earlier is None or later is None:
        return False
    low, high = earlier.interval.single, later.interval.single
    return low is not None and high is not None and low < high
