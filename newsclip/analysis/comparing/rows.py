"""Figures of many articles brought into rows: one measure of one subject each.

Figures go together when their subjects and measures mean the same, however they are worded, and
what they are told in can be the same thing. What the user said of a row of the story goes first.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache

from newsclip.analysis.comparing.agreement import Reading, read_figure_of
from newsclip.analysis.comparing.circumstances import Setting, setting_of, split_rate
from newsclip.analysis.comparing.folding import NOTHING, Key, content_words, folded
from newsclip.analysis.comparing.measures import measure_key
from newsclip.analysis.comparing.subjects import Told, join_subsets, resolve_subjects
from newsclip.analysis.figures.measures import nearest_measure, unit_kind
from newsclip.analysis.units import canonical_unit, convert, is_currency, known_unit
from newsclip.domain.comparison import RowName
from newsclip.domain.highlights import Highlight
from newsclip.domain.interval import Bounds

_SHARES = frozenset(("%", "pp", "bp", "‰"))
_LIKE = 3
"""How many times larger one of two values may be where their measures are only alike."""

Group = tuple[Key, Key, str, str]
"""Subject, measure, the sort of unit, and what keeps apart a figure that has no measure."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A figure made ready: its value, its circumstances, the words of its measure."""

    highlight: Highlight
    reading: Reading | None
    setting: Setting
    measure: Key
    sort: str

    @property
    def article(self) -> int:
        """The article it is from."""
        return self.highlight.article_id


@dataclass(slots=True)
class FigureRow:
    """The figures of one measure of one subject, in the order in which they were given."""

    group: Group
    subject: str
    measure: str
    members: list[Entry] = field(default_factory=list)

    @property
    def key(self) -> str:
        """What names the row for the story, the same as long as its words mean the same."""
        subject, measure, sort, alone = self.group
        words = " ".join(sorted(subject)), " ".join(sorted(measure)), sort, alone
        return "|".join(words).rstrip("|")

    @property
    def spellings(self) -> tuple[str, ...]:
        """Every way in which its figures spell subject and measure."""
        return tuple(dict.fromkeys(spelling(entry.highlight) for entry in self.members))

    @property
    def common(self) -> Key:
        """The words of the measure that all its figures have."""
        return frozenset.intersection(*(entry.measure for entry in self.members))


def spelling(highlight: Highlight) -> str:
    """How a figure spells its subject and measure; its own number where it has no measure."""
    subject, measure = folded(highlight.value("subject")), folded(highlight.value("measure"))
    return f"{subject}|{measure}" if measure else mark(highlight)


def mark(highlight: Highlight) -> str:
    """What names one figure among the names of rows."""
    return f"#{highlight.id}"


def build_rows(
    figures: Sequence[Highlight], names: Mapping[str, RowName] | None = None
) -> list[FigureRow]:
    """The rows of these figures, in the order in which their first figures stand.

    ``names`` has what the user called rows, by :func:`spelling` or :func:`mark`.
    """
    entries = [_entry(figure) for figure in figures]
    groups = _grouped(entries)
    rows = _chosen(groups, names) if names else _rows(groups)
    order = {entry.highlight.id: place for place, entry in enumerate(entries)}
    return sorted(rows, key=lambda row: order[row.members[0].highlight.id])


def _entry(figure: Highlight) -> Entry:
    unit = canonical_unit(split_rate(figure.value("unit"))[0])
    key = measure_key(figure.value("measure")) or _unsaid_measure(figure, unit)
    return Entry(figure, read_figure_of(figure), setting_of(figure), key, _sort(unit))


def _unsaid_measure(figure: Highlight, unit: str) -> Key:
    """The measure of a figure that names none: its counted noun, or what its quote speaks of."""
    if unit and not known_unit(unit):
        return measure_key(unit)
    anchor = figure.anchor
    return (
        measure_key(_spoken_of(anchor.prefix, anchor.exact, unit_kind(unit))) if unit else NOTHING
    )


@lru_cache(maxsize=8192)
def _spoken_of(prefix: str, exact: str, kind: str) -> str:
    words = prefix + exact
    return nearest_measure(words, len(words), len(words), kind) if kind else ""


def _sort(unit: str) -> str:
    """What sort of thing a unit tells: money, a share, a year; nothing for counts and the rest."""
    if is_currency(unit) or is_currency(unit.partition("/")[0]):
        return "money"
    if unit in _SHARES:
        return "share"
    return "year" if unit == "year" else "any" if not unit else ""


def _grouped(entries: Sequence[Entry]) -> dict[Group, list[Entry]]:
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
            if larger != group and subject and _alike(groups[group], groups.get(larger, [])):
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


def _rows(groups: Mapping[Group, list[Entry]]) -> list[FigureRow]:
    subjects = _subject_names(groups)
    return [
        FigureRow(group, subjects[group[0]], _measure_name(members), members)
        for group, members in groups.items()
    ]


def _subject_names(groups: Mapping[Group, list[Entry]]) -> dict[Key, str]:
    """The fullest way in which any figure tells each subject."""
    names: dict[Key, str] = {}
    for (subject, *_), members in groups.items():
        told = (entry.highlight.value("subject").strip() for entry in members)
        names[subject] = max((names.get(subject, ""), *told), key=_fullness)
    return names


def _fullness(name: str) -> tuple[int, int]:
    """The name with most words of its own; of those the one that has least besides."""
    return len(content_words(name)), -len(name)


def _measure_name(members: Iterable[Entry]) -> str:
    """The measure as most figures word it, the first told where several do."""
    told = Counter(m for entry in members if (m := entry.highlight.value("measure").strip()))
    return told.most_common(1)[0][0] if told else ""


def _chosen(groups: Mapping[Group, list[Entry]], names: Mapping[str, RowName]) -> list[FigureRow]:
    """The rows where the user named some: a named figure goes under its name, and takes with it
    those of its group that have no name of their own, unless the group was parted."""
    rows: list[FigureRow] = []
    named: dict[RowName, FigureRow] = {}
    subjects = _subject_names(groups)
    for group, members in groups.items():
        choices = {entry.highlight.id: _choice(entry, names) for entry in members}
        whole = _whole(members, names)
        left = []
        for entry in members:
            choice = choices[entry.highlight.id] or whole
            if choice is None:
                left.append(entry)
            else:
                named.setdefault(choice, _named_row(choice)).members.append(entry)
        if left:
            rows.append(FigureRow(group, subjects[group[0]], _measure_name(left), left))
    return rows + list(named.values())


def _choice(entry: Entry, names: Mapping[str, RowName]) -> RowName | None:
    return names.get(mark(entry.highlight)) or names.get(spelling(entry.highlight))


def _whole(members: Sequence[Entry], names: Mapping[str, RowName]) -> RowName | None:
    """What a whole group is called by the names of its spellings, where they are one."""
    told = {names[s] for entry in members if (s := spelling(entry.highlight)) in names}
    return told.pop() if len(told) == 1 else None


def _named_row(name: RowName) -> FigureRow:
    group = (
        frozenset((f"={folded(name.subject)}",)),
        frozenset((f"={folded(name.measure)}",)),
        "",
        "",
    )
    return FigureRow(group, name.subject, name.measure)
