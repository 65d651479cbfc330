"""Figures of many articles brought into rows: one measure of one subject each.

Figures go together when their subjects and measures mean the same, however they are worded, and
what they are told in can be the same thing. What the user said of a row of the story goes first.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from newsclip.analysis.comparing.entries import Entry, entry_of, mark, spelling
from newsclip.analysis.comparing.folding import Key, content_words, folded
from newsclip.analysis.comparing.grouping import Doubts, Group, grouped
from newsclip.domain.comparison import RowName
from newsclip.domain.highlights import Highlight


@dataclass(slots=True)
class FigureRow:
    """The figures of one measure of one subject, in the order in which they were given."""

    group: Group
    subject: str
    measure: str
    members: list[Entry] = field(default_factory=list)
    doubts: Doubts = field(default_factory=Doubts)
    """None where the user named the row."""

    @property
    def key(self) -> str:
        """What names the row for the story, the same as long as its words mean the same."""
        subject, measure, sort, alone = self.group
        words = " ".join(sorted(subject)), " ".join(sorted(measure)), sort, alone
        return "|".join(words).rstrip("|")

    @property
    def chosen(self) -> bool:
        """Whether the user named it."""
        return any(word.startswith("=") for word in self.group[0])

    @property
    def spellings(self) -> tuple[str, ...]:
        """Every way in which its figures spell subject and measure."""
        return tuple(dict.fromkeys(spelling(entry.highlight) for entry in self.members))


def build_rows(
    figures: Sequence[Highlight], names: Mapping[str, RowName] | None = None
) -> list[FigureRow]:
    """The rows of these figures, in the order in which their first figures stand.

    ``names`` has what the user called rows, by :func:`spelling` or :func:`mark`.
    """
    entries = [entry_of(figure) for figure in figures]
    groups, doubts = grouped(entries)
    rows = _chosen(groups, names) if names else _rows(groups)
    for row in rows:
        row.doubts = Doubts() if row.chosen else doubts
    order = {entry.highlight.id: place for place, entry in enumerate(entries)}
    for row in rows:
        row.members.sort(key=lambda entry: order[entry.highlight.id])
    return sorted(rows, key=lambda row: order[row.members[0].highlight.id])


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
