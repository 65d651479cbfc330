"""Articles held against each other: the matrix of their figures, claims and risks.

Figures are grouped by subject and measure first, so that only figures of one group are ever
compared. Two figures of one article under different stated conditions do not contradict each other,
and where both articles tell a figure under the same condition only those are compared.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from newsclip.analysis.comparing.agreement import Comparison, compare_readings, read_figure_of
from newsclip.analysis.comparing.matching import (
    NOTHING,
    Key,
    folded,
    group_subjects,
    measure_key,
    subject_key,
)
from newsclip.analysis.comparing.statements import shortened, statement_rows
from newsclip.domain.comparison import Cell, Conflict, Matrix, Row, Verdict
from newsclip.domain.highlights import Highlight
from newsclip.domain.kinds import FIGURE
from newsclip.domain.wording import figure_words

Group = tuple[Key, Key, str]
"""Subject, measure, and for figures without a measure what keeps them apart."""

WITHIN = "within one article"


def build_matrix(columns: Sequence[int], highlights: Mapping[int, Sequence[Highlight]]) -> Matrix:
    """The matrix over these articles; a column may be empty, or stand there twice."""
    shown = [entry for column in dict.fromkeys(columns) for entry in highlights.get(column, ())]
    live = [entry for entry in shown if entry.deleted is None]
    groups = _groups(live)
    names = _names(groups)
    rows = [_figure_row(columns, names[group[0]], groups[group]) for group in _in_order(groups)]
    return Matrix(tuple(columns), (*rows, *statement_rows(columns, live)))


def find_conflicts(highlights: Sequence[Highlight]) -> list[Conflict]:
    """Every two figures that cannot both be right, with the likely reason where one shows."""
    live = [entry for entry in highlights if entry.deleted is None]
    found: list[Conflict] = []
    for members in _groups(live).values():
        for left, right, comparison in _compared(members):
            if comparison.verdict is Verdict.CONFLICT:
                found.append(Conflict(left, right, _marked(left, right, comparison.reason)))
    return found


def _marked(left: Highlight, right: Highlight, reason: str) -> str:
    if left.article_id != right.article_id:
        return reason
    return f"{WITHIN}; {reason}" if reason else WITHIN


def _groups(highlights: Sequence[Highlight]) -> dict[Group, list[Highlight]]:
    """The figures by subject and measure, in the order in which they first appear."""
    figures = [entry for entry in highlights if entry.kind == FIGURE.id]
    fullest = group_subjects(subject_key(entry.value("subject")) for entry in figures)
    subjects = _subjects_by_measure(figures, fullest)
    groups: dict[Group, list[Highlight]] = {}
    for entry in figures:
        groups.setdefault(_group(entry, fullest, subjects), []).append(entry)
    return groups


def _subjects_by_measure(
    figures: Iterable[Highlight], fullest: Mapping[Key, Key]
) -> dict[Key, set[Key]]:
    subjects: dict[Key, set[Key]] = {}
    for entry in figures:
        subject = fullest[subject_key(entry.value("subject"))]
        if subject:
            subjects.setdefault(measure_key(entry.value("measure")), set()).add(subject)
    return subjects


def _group(entry: Highlight, fullest: Mapping[Key, Key], subjects: Mapping[Key, set[Key]]) -> Group:
    """The group of a figure; one without a subject joins the only subject its measure has."""
    measure, subject = measure_key(entry.value("measure")), subject_key(entry.value("subject"))
    known = subjects.get(measure, set())
    subject = next(iter(known)) if not subject and len(known) == 1 and measure else fullest[subject]
    alone = "" if measure else f"{entry.id}"
    return subject, measure, alone


def _in_order(groups: Mapping[Group, list[Highlight]]) -> list[Group]:
    """Groups of the subject with most figures first; within it as they first appear."""
    counts: Counter[Key] = Counter()
    for (subject, _, _), members in groups.items():
        counts[subject] += len(members)
    order = sorted(counts, key=lambda subject: (subject == NOTHING, -counts[subject]))
    ranks = {subject: rank for rank, subject in enumerate(order)}
    return sorted(groups, key=lambda group: ranks[group[0]])


def _names(groups: Mapping[Group, list[Highlight]]) -> dict[Key, str]:
    """The fullest way in which any figure tells each subject."""
    names: dict[Key, str] = {}
    for (subject, _, _), members in groups.items():
        told = (entry.value("subject").strip() for entry in members)
        names[subject] = max((names.get(subject, ""), *told), key=len)
    return names


class _Kin:
    """Figures of a group that say the same in the same words; compared once for all of them."""

    def __init__(self, entry: Highlight) -> None:
        self.entry = entry
        self.reading = read_figure_of(entry)
        self.condition = folded(entry.value("condition"))

    def against(self, other: "_Kin") -> Comparison:
        """What holding the two against each other says."""
        if self.reading is None or other.reading is None:
            return Comparison(Verdict.UNCLEAR, "no value to compare in one of them")
        return compare_readings(self.reading, other.reading, self.entry, other.entry)


def _compared(
    members: Sequence[Highlight],
) -> Iterator[tuple[Highlight, Highlight, Comparison]]:
    """Every pair of a group that may be held against each other, with what that says."""
    kin: dict[tuple[str, ...], _Kin] = {}
    placed = [(entry, kin.setdefault(_said(entry), _Kin(entry))) for entry in members]
    stated = _stated(members)
    known: dict[tuple[int, int], Comparison] = {}
    for (left, one), (right, other) in combinations(placed, 2):
        if one.condition != other.condition and _apart(left, right, one, other, stated):
            continue
        key = id(one), id(other)
        comparison = known.get(key)
        if comparison is None:
            comparison = known[key] = one.against(other)
        yield left, right, comparison


def _said(entry: Highlight) -> tuple[str, ...]:
    return tuple(map(entry.value, ("value", "unit", "measure", "condition", "as_of")))


def _stated(members: Iterable[Highlight]) -> dict[int, set[str]]:
    """The conditions under which each article tells the figure."""
    stated: dict[int, set[str]] = {}
    for entry in members:
        stated.setdefault(entry.article_id, set()).add(folded(entry.value("condition")))
    return stated


def _apart(
    left: Highlight, right: Highlight, one: _Kin, other: _Kin, stated: Mapping[int, set[str]]
) -> bool:
    """Whether two figures under different conditions are not rivals."""
    here, there = one.condition, other.condition
    if left.article_id == right.article_id:
        return bool(here and there)
    return (bool(here) and here in stated[right.article_id]) or (
        bool(there) and there in stated[left.article_id]
    )


def _figure_row(columns: Sequence[int], subject: str, members: Sequence[Highlight]) -> Row:
    verdicts: dict[int, set[Verdict]] = {}
    reasons: dict[str, None] = {}
    for left, right, comparison in _compared(members):
        if left.article_id == right.article_id and comparison.verdict is not Verdict.CONFLICT:
            continue
        for entry in (left, right):
            verdicts.setdefault(entry.article_id, set()).add(comparison.verdict)
        if comparison.reason and comparison.verdict is not Verdict.AGREE:
            reasons[_marked(left, right, comparison.reason)] = None
    cells = tuple(_cell(column, members, verdicts.get(column, set())) for column in columns)
    label = _label(members)
    return Row(FIGURE.id, subject, label, cells, _row_verdict(cells), tuple(reasons))


def _cell(column: int, members: Sequence[Highlight], verdicts: set[Verdict]) -> Cell:
    own = tuple(entry for entry in members if entry.article_id == column)
    if not own:
        return Cell(column)
    words = dict.fromkeys(figure_words(entry) for entry in own)
    return Cell(column, own, "; ".join(words), _strongest(verdicts) or Verdict.SINGLE)


def _strongest(verdicts: set[Verdict]) -> Verdict | None:
    order = (Verdict.CONFLICT, Verdict.AGREE, Verdict.UNCLEAR)
    return next((verdict for verdict in order if verdict in verdicts), None)


def _row_verdict(cells: Sequence[Cell]) -> Verdict:
    """Conflict above all; one article alone is single; agreement where any two agree."""
    told = {cell.verdict for cell in cells if cell.highlights}
    strongest = _strongest(told)
    if strongest is Verdict.CONFLICT:
        return strongest
    if len({cell.article_id for cell in cells if cell.highlights}) < 2:
        return Verdict.SINGLE if told else Verdict.EMPTY
    return strongest or Verdict.UNCLEAR


def _label(members: Sequence[Highlight]) -> str:
    """The measure as told first, with a capital; without one the quote itself."""
    measure = next((m for entry in members if (m := entry.value("measure").strip())), "")
    if not measure:
        return shortened(members[0].anchor.exact, 40)
    return measure[:1].upper() + measure[1:]
