"""The matrix of what articles say: rows are measures of a subject, columns are articles."""

from dataclasses import dataclass
from enum import StrEnum

from newsclip.domain.highlights import Highlight
from newsclip.domain.links import Relation


class Verdict(StrEnum):
    """What a row or a cell says about the sources."""

    AGREE = "agree"
    CONFLICT = "conflict"
    EXPLAINED = "explained"
    """They differ, and what they say of condition, date or precision explains it."""
    SINGLE = "single"
    UNCLEAR = "unclear"
    """Cannot be compared: no value, or units that cannot be converted."""
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class RowName:
    """Under what subject and measure the user has a row of a story."""

    subject: str
    measure: str


@dataclass(frozen=True, slots=True)
class Span:
    """What one figure covers on the scale of its row; None is unbounded."""

    low: float | None
    high: float | None
    highlight_id: int


@dataclass(frozen=True, slots=True)
class Cell:
    """What one article says on one row. ``words`` are as shown: "> 100,000", "830 km (CLTC)".

    ``spans`` place its figures on the row's scale; those that cannot be are left out.
    """

    article_id: int
    highlights: tuple[Highlight, ...] = ()
    words: str = ""
    verdict: Verdict = Verdict.EMPTY
    spans: tuple[Span, ...] = ()

    @property
    def suggested(self) -> bool:
        """Whether nothing in it is marked: it only shows what is proposed."""
        return bool(self.highlights) and all(entry.id < 0 for entry in self.highlights)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two claims of different sources that seem to say the same or to contradict each other.

    ``score`` runs from 0 to 1; ``reasons`` say why it looks so, what turns it round first.
    """

    left: Highlight
    right: Highlight
    relation: Relation
    score: float
    reasons: tuple[str, ...] = ()
    confirmed: bool = False
    """Whether the user linked the two so."""


@dataclass(frozen=True, slots=True)
class Row:
    """One measure of one subject (or, for claims and risks, one kind), a cell for each column.

    ``reasons`` say why the sources may differ: another condition, another date, a unit. ``key`` names
    the row for its story, ``spellings`` are the ways in which its figures are worded, ``unit`` is
    that of its scale; ``pairs`` are those of a row of claims, ``origins`` how many independent sources
    say it, one number for each of the claims that stand against each other.
    """

    kind: str
    subject: str
    label: str
    cells: tuple[Cell, ...]
    verdict: Verdict
    reasons: tuple[str, ...] = ()
    key: str = ""
    spellings: tuple[str, ...] = ()
    unit: str = ""
    pairs: tuple[Pair, ...] = ()
    origins: tuple[int, ...] = ()

    @property
    def proposed(self) -> tuple[Pair, ...]:
        """The pairs that the user neither confirmed nor refused."""
        return tuple(pair for pair in self.pairs if not pair.confirmed)

    @property
    def sources(self) -> int:
        """How many articles say something here."""
        return len({cell.article_id for cell in self.cells if cell.highlights})


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
    """Two highlights that cannot both be right, and the likely reason if one shows.

    It is ``explained`` where the reason accounts for it: both conditions told, another date, rounding.
    ``row`` is the key of the row it is on, ``about`` what the row is called: "SU7 · Range".
    """

    left: Highlight
    right: Highlight
    reason: str = ""
    explained: bool = False
    row: str = ""
    about: str = ""
