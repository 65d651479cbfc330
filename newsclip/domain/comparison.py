"""The matrix of what articles say: rows are measures of a subject, columns are articles."""

from dataclasses import dataclass
from enum import StrEnum

from newsclip.domain.highlights import Highlight


class Verdict(StrEnum):
    """What a row or a cell says about the sources."""

    AGREE = "agree"
    CONFLICT = "conflict"
    SINGLE = "single"
    UNCLEAR = "unclear"
    """Cannot be compared: no value, or units that cannot be converted."""
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class Cell:
    """What one article says on one row. ``words`` are as shown: "> 100,000", "830 km (CLTC)"."""

    article_id: int
    highlights: tuple[Highlight, ...] = ()
    words: str = ""
    verdict: Verdict = Verdict.EMPTY


@dataclass(frozen=True, slots=True)
class Row:
    """One measure of one subject (or, for claims and risks, one kind), a cell for each column.

    ``reasons`` say why the sources may differ: another condition, another date, a unit.
    """

    kind: str
    subject: str
    label: str
    cells: tuple[Cell, ...]
    verdict: Verdict
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Matrix:
    """Rows by subject and measure over columns of articles."""

    columns: tuple[int, ...]
    rows: tuple[Row, ...]

    def count(self, verdict: Verdict) -> int:
        """How many figure rows have this verdict."""
        return sum(row.kind == "figure" and row.verdict is verdict for row in self.rows)


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two highlights that cannot both be right, and the likely reason if one shows."""

    left: Highlight
    right: Highlight
    reason: str = ""
