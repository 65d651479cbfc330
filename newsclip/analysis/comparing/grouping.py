"""Figures put together that tell one measure of one subject, step by step.

First those whose subjects and measures mean the same by their words; then groups that only spell,
part or leave out a word otherwise; last those that likely tell the same quantity (``joining``).
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import NamedTuple

from newsclip.analysis.comparing.entries import Entry, mark
from newsclip.analysis.comparing.facts import facts_of
from newsclip.analysis.comparing.folding import Key
from newsclip.analysis.comparing.joining import SUREST, join_likely
from newsclip.analysis.comparing.neighbours import Item
from newsclip.analysis.comparing.subjects import Told, join_subsets, resolve_subjects
from newsclip.analysis.units import convert
from newsclip.domain.interval import Bounds

_LIKE = 3
"""How many times larger one of two values may be where their measures are only alike."""

Group = tuple[Key, Key, str, str]
"""Subject, measure, the sort of unit, and what keeps apart a figure that has no measure."""


@dataclass(frozen=True, slots=True)
class Doubts:
    """How sure it is that figures of a row are of one measure."""

    groups: Mapping[int, Group] = field(default_factory=dict)
    pairs: Mapping[frozenset[Group], float] = field(default_factory=dict)

    def sureness(self, one: int, other: int) -> float:
        """The log-odds that two highlights, by their ids, are of one measure."""
        here, there = self.groups.get(one), self.groups.get(other)
        if not self.pairs or here is None or there is None:
            return SUREST
        return self.pairs.get(frozenset((here, there)), SUREST)

    def among(self, figures: Sequence[int]) -> tuple[object, ...]:
        """All that is in doubt among these highlights, to tell whether it has changed."""
        if not self.pairs:
            return ()
        groups = [self.groups.get(figure) for figure in figures]
        present = frozenset(groups)
        pairs = frozenset(pair for pair in self.pairs.items() if pair[0] <= present)
        return (tuple(groups), pairs) if pairs else ()


class Grouped(NamedTuple):
    """The figures by what they tell, in the order in which they are given, and what is in doubt."""

    groups: dict[Group, list[Entry]]
    doubts: Doubts


def grouped(entries: Sequence[Entry]) -> Grouped:
    """The figures that tell one quantity put together, however they are worded."""
    groups = by_words(entries)
    joined = join_likely(items_of(groups))
    by_figure = {e.highlight.id: group for group, members in groups.items() for e in members}
    return Grouped(_merged(groups, joined.into), Doubts(by_figure, joined.doubts))


def by_words(entries: Sequence[Entry]) -> dict[Group, list[Entry]]:
    """The figures by what their words alone say that they tell."""
    told = [
        Told(entry.article, entry.measure, entry.highlight.value("subject")) for entry in entries
    ]
    subjects = resolve_subjects(told)
    groups: dict[Group, list[Entry]] = defaultdict(list)
    for entry, subject in zip(entries, subjects, strict=True):
        measure = entry.measure - subject or entry.measure
        alone = "" if measure else mark(entry.highlight)
        groups[subject, measure, entry.sort, alone].append(entry)
    for join in (_join_sorts, _join_unions, _join_alike, _join_unmeasured):
        groups = join(groups)
    return groups


def items_of(groups: Mapping[Group, Sequence[Entry]]) -> dict[Group, list[Item]]:
    """The groups with what is looked at of their figures."""
    return {
        group: [Item(entry.article, facts_of(entry.highlight, entry.measure)) for entry in members]
        for group, members in groups.items()
    }


def _merged(
    groups: Mapping[Group, list[Entry]], into: Mapping[Group, Group]
) -> dict[Group, list[Entry]]:
    merged: dict[Group, list[Entry]] = defaultdict(list)
    for group, members in groups.items():
        merged[into.get(group, group)] += members
    return merged


def _join_sorts(groups: dict[Group, list[Entry]]) -> dict[Group, list[Entry]]:
    """Figures told without a unit go with the only sort of unit their measure has."""
    sorts: dict[Group, list[str]] = defaultdict(list)
    for subject, measure, sort, alone in groups:
        sorts[subject, measure, "", alone].append(sort)
    into = {}
    for (subject, measure, _, alone), found in sorts.items():
        others = [sort for sort in found if sort != "any"]
        only = others[0] if len(others) == 1 else ""
        into[subject, measure, "any", alone] = (subject, measure, only, alone)
    return _merged(groups, into)


def _join_unions(groups: dict[Group, list[Entry]]) -> dict[Group, list[Entry]]:
    """Groups that have the same words, parted otherwise into subject and measure, are one."""
    unions: dict[tuple[Key, str], list[Group]] = defaultdict(list)
    for group in groups:
        subject, measure, sort, alone = group
        if not alone:
            unions[subject | measure, sort].append(group)
    into: dict[Group, Group] = {}
    for same in unions.values():
        most = max(same, key=lambda group: len(groups[group]))
        into |= dict.fromkeys(same, most)
    return _merged(groups, into)


def _join_alike(groups: dict[Group, list[Entry]]) -> dict[Group, list[Entry]]:
    """A measure whose words are all in one other's goes with it where their values are alike."""
    by_subject: dict[tuple[Key, str], list[Group]] = defaultdict(list)
    for group in groups:
        if group[1]:
            by_subject[group[0], group[2]].append(group)
    into: dict[Group, Group] = {}
    for (subject, sort), same in by_subject.items():
        fullest = join_subsets(group[1] for group in same)
        for group in same:
            larger = (subject, fullest[group[1]], sort, "")
            others = groups.get(larger, [])
            if larger == group or not subject or _turned(groups[group], others):
                continue
            if _alike(groups[group], others):
                into[group] = larger
    return _merged(groups, into)


def _join_unmeasured(groups: dict[Group, list[Entry]]) -> dict[Group, list[Entry]]:
    """A figure without a measure goes with the only one of its subject told in a like value."""
    measured: dict[tuple[Key, str], list[Group]] = defaultdict(list)
    for group in groups:
        if group[1]:
            measured[group[0], group[2]].append(group)
    into: dict[Group, Group] = {}
    for group, members in groups.items():
        if group[1] or not group[0]:
            continue
        unit = _unit(members[0])
        same = [g for g in measured[group[0], group[2]] if unit and unit in map(_unit, groups[g])]
        if len(same) == 1 and _alike(members, groups[same[0]]):
            into[group] = same[0]
    return _merged(groups, into)


def _unit(entry: Entry) -> str:
    return entry.reading.unit if entry.reading else ""


def _turned(some: Sequence[Entry], others: Sequence[Entry]) -> bool:
    """Whether a word beside it makes another measure of one: jobs lost are not jobs."""
    ways = {facts_of(e.highlight, e.measure).turned for e in (*some, *others)}
    return len(ways) > 1


def _alike(some: Sequence[Entry], others: Sequence[Entry]) -> bool:
    """Whether some value of the ones is near a value of the others, in the same unit."""
    return any(_near(one, other) for one in some for other in others)


def _near(one: Entry, other: Entry) -> bool:
    if one.reading is None or other.reading is None:
        return False
    mine = one.reading.bounds
    theirs = convert(other.reading.bounds, other.reading.unit, one.reading.unit)
    if theirs is None:
        return False
    if mine.meets(theirs):
        return True
    ends = _middle(mine), _middle(theirs)
    if ends[0] is None or ends[1] is None or ends[0] * ends[1] <= 0:
        return False
    small, large = sorted(map(abs, (ends[0], ends[1])))
    return large <= small * _LIKE


def _middle(bounds: Bounds) -> Decimal | None:
    if bounds.low is None or bounds.high is None:
        return None
    return (bounds.low + bounds.high) / 2
