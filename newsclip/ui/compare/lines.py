"""The lines of the matrix as they are shown: rows under the headings of their groups."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from newsclip.domain.comparison import Matrix, Row, Verdict
from newsclip.language import tr
from newsclip.ui.compare.words import group_words

NO_FIGURES = tr(
    "No figures are marked in these articles yet. "
    "Select a number in a column and press 2 to compare it."
)
NO_CLAIMS = tr("No claims are marked in these articles yet. Select a statement and press 1.")
NO_RISKS = tr("No risks are marked in these articles yet. Select a passage and press 3.")
COMPARING = tr("Comparing…")
NO_CONFLICTS = tr("Nothing that is marked in these articles is in conflict.")


class Show(StrEnum):
    """Which rows are wanted."""

    ALL = "all"
    FIGURES = "figure"
    CLAIMS = "claim"
    RISKS = "risk"

    def lets(self, row: Row) -> bool:
        """Whether a row is wanted."""
        return self is Show.ALL or row.kind == self.value


_REMARKS = {
    Show.ALL: (tr("Figures"), NO_FIGURES),
    Show.FIGURES: (tr("Figures"), NO_FIGURES),
    Show.CLAIMS: (tr("Claims"), NO_CLAIMS),
    Show.RISKS: (tr("Risks"), NO_RISKS),
}

Key = tuple[str, str, str]
"""What makes a row the same row after the matrix was worked out anew."""


def key_of(row: Row) -> Key:
    """The identity of a row."""
    return row.kind, row.subject, row.label


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the table: a row, or, without one, a heading or a remark over its whole width."""

    group: str
    row: Row | None = None
    remark: str = ""

    @property
    def is_heading(self) -> bool:
        """Whether it names the group that follows."""
        return self.row is None and not self.remark

    @property
    def label(self) -> str:
        """What stands in the first column: the measure, with its subject where no heading names it."""
        if self.row is None:
            return self.remark or self.group
        if self.group in {group_words(self.row), ""}:
            return self.row.label
        return " · ".join(filter(None, (self.row.subject, self.row.label)))

    @property
    def key(self) -> tuple[str, ...]:
        """The identity of the line."""
        return key_of(self.row) if self.row else ("", self.group, self.remark)


WAITING: tuple[Line, ...] = (Line("", remark=COMPARING),)
"""What is shown until there is a matrix."""


_BY_VERDICT = {
    Verdict.CONFLICT: tr("In conflict"),
    Verdict.EXPLAINED: tr("Different for a reason"),
    Verdict.UNCLEAR: tr("Cannot be compared"),
    Verdict.AGREE: tr("In agreement"),
    Verdict.SINGLE: tr("Told by one source"),
    Verdict.EMPTY: tr("Told by none"),
}


def by_disagreement(rows: Iterable[Row]) -> list[Row]:
    """The rows that disagree most first: by verdict, then by how far apart the values are."""
    order = list(_BY_VERDICT)
    return sorted(rows, key=lambda row: (order.index(row.verdict), -spread(row)))


def _verdict_heading(row: Row) -> str:
    return _BY_VERDICT[row.verdict]


def spread(row: Row) -> float:
    """How far apart the values of a row are, relative to the largest; 0 where nothing tells."""
    spans = [span for cell in row.cells for span in cell.spans]
    ends = [abs(end) for span in spans for end in (span.low, span.high) if end is not None]
    lows = [span.low for span in spans if span.low is not None]
    highs = [span.high for span in spans if span.high is not None]
    if not lows or not highs or not max(ends):
        return 0.0
    return (max(*lows, *highs) - min(*lows, *highs)) / max(ends)


def lines_of(
    matrix: Matrix, show: Show, *, only_conflicts: bool = False, most_disputed: bool = False
) -> tuple[Line, ...]:
    """The lines to show, each group but the first under a heading of its own.

    ``most_disputed`` groups them by verdict instead of by subject. The heading of the first group
    stands in the header of the table. What is missing altogether is said in a remark.
    """
    rows = [row for row in matrix.rows if show.lets(row)]
    heading = _verdict_heading if most_disputed else group_words
    rows = by_disagreement(rows) if most_disputed else rows
    if only_conflicts:
        rows = [row for row in rows if row.verdict is Verdict.CONFLICT]
        return tuple(_grouped(rows, heading=heading)) or (
            Line(tr("Conflicts"), remark=NO_CONFLICTS),
        )
    if most_disputed and rows:
        return tuple(_grouped(rows, heading=heading))
    group, remark = _REMARKS[show]
    wanted = "figure" if show is Show.ALL else show.value
    if any(row.kind == wanted for row in rows):
        return tuple(_grouped(rows))
    return (Line(group, remark=remark), *_grouped(rows, after=group))


def _grouped(
    rows: Iterable[Row], after: str = "", heading: Callable[[Row], str] = group_words
) -> Iterable[Line]:
    group = after
    for row in rows:
        title = heading(row)
        if group and title != group:
            yield Line(title)
        group = title
        yield Line(title, row)
