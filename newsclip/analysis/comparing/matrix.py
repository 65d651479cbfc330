"""Articles held against each other: the matrix of their figures, claims and risks.

Figures are brought into rows first (``rows``), so that only those of one measure of one subject are
ever compared (``rivals``).
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from newsclip.analysis.comparing.rivals import Rivals, rivals, said
from newsclip.analysis.comparing.rows import FigureRow, build_rows
from newsclip.analysis.comparing.scales import scale_of, spans_of
from newsclip.analysis.comparing.statements import shortened, statement_rows
from newsclip.domain.comparison import Cell, Conflict, Matrix, Row, RowName, Verdict
from newsclip.domain.corroboration import ClaimGroup
from newsclip.domain.highlights import Highlight
from newsclip.domain.kinds import FIGURE
from newsclip.domain.wording import figure_words

_STRONGEST = (Verdict.CONFLICT, Verdict.EXPLAINED, Verdict.AGREE, Verdict.UNCLEAR)
_DIFFER = (Verdict.CONFLICT, Verdict.EXPLAINED)


def build_matrix(
    columns: Sequence[int],
    highlights: Mapping[int, Sequence[Highlight]],
    names: Mapping[str, RowName] | None = None,
    published: Mapping[int, str] | None = None,
    groups: Sequence[ClaimGroup] = (),
) -> Matrix:
    """The matrix over these articles; a column may be empty, or stand there twice.

    ``names`` has what the user called rows of the story, ``published`` the articles' dates;
    ``groups`` are the claims put together across sources.
    """
    shown = [entry for column in dict.fromkeys(columns) for entry in highlights.get(column, ())]
    live = [entry for entry in shown if entry.deleted is None]
    rows = _ordered(build_rows(_figures(live), names))
    drawn = [_figure_row(columns, row, published or {}) for row in rows]
    return Matrix(tuple(columns), (*drawn, *statement_rows(columns, live, groups)))


def find_conflicts(
    highlights: Sequence[Highlight],
    names: Mapping[str, RowName] | None = None,
    published: Mapping[int, str] | None = None,
) -> list[Conflict]:
    """Every two figures that cannot both be right, with the likely reason where one shows."""
    return [
        _conflict(row, pair)
        for row in build_rows(_figures(highlights), names)
        for pair in rivals(row, published or {})
        if pair.verdict in _DIFFER
    ]


def _conflict(row: FigureRow, pair: Rivals) -> Conflict:
    about = " · ".join(filter(None, (row.subject, _label(row))))
    explained = pair.verdict is Verdict.EXPLAINED
    return Conflict(pair.left, pair.right, pair.reason, explained, row.key, about)


def _figures(highlights: Sequence[Highlight]) -> list[Highlight]:
    return [entry for entry in highlights if entry.kind == FIGURE.id and entry.deleted is None]


def _ordered(rows: Sequence[FigureRow]) -> list[FigureRow]:
    """Rows of the subject with most figures first; within it as they first appear."""
    counts: Counter[str] = Counter()
    for row in rows:
        counts[row.subject] += len(row.members)
    order = sorted(counts, key=lambda subject: (not subject, -counts[subject]))
    ranks = {subject: rank for rank, subject in enumerate(order)}
    return sorted(rows, key=lambda row: ranks[row.subject])


_MOST_KEPT = 4_000
_kept: dict[tuple[object, ...], Row] = {}
"""Rows that were worked out before, by all that they depend on: an edit changes one or two of them."""


def _figure_row(columns: Sequence[int], row: FigureRow, published: Mapping[int, str]) -> Row:
    key = _dependencies(columns, row, published)
    known = _kept.get(key)
    if known is None:
        if len(_kept) >= _MOST_KEPT:
            _kept.clear()
        known = _kept[key] = _worked_out(columns, row, published)
    return known


def _dependencies(
    columns: Sequence[int], row: FigureRow, published: Mapping[int, str]
) -> tuple[object, ...]:
    members = tuple(
        (
            entry.highlight.id,
            entry.highlight.uuid,
            entry.highlight.updated,
            entry.article,
            said(entry.highlight),
            entry.measure,
            published.get(entry.article, ""),
        )
        for entry in row.members
    )
    doubts = row.doubts.among([entry.highlight.id for entry in row.members])
    return tuple(columns), row.group, row.subject, row.measure, members, doubts


def _worked_out(columns: Sequence[int], row: FigureRow, published: Mapping[int, str]) -> Row:
    verdicts: dict[int, set[Verdict]] = defaultdict(set)
    reasons: dict[str, None] = {}
    for pair in rivals(row, published):
        if pair.left.article_id == pair.right.article_id and pair.verdict is not Verdict.CONFLICT:
            continue
        for entry in (pair.left, pair.right):
            verdicts[entry.article_id].add(pair.verdict)
        if pair.reason and pair.verdict is not Verdict.AGREE:
            reasons[pair.reason] = None
    unit = scale_of(row)
    cells = tuple(_cell(column, row, verdicts.get(column, set()), unit) for column in columns)
    return Row(
        FIGURE.id, row.subject, _label(row), cells, _row_verdict(cells), tuple(reasons),
        row.key, row.spellings, unit,
    )  # fmt: skip


def _cell(column: int, row: FigureRow, verdicts: set[Verdict], unit: str) -> Cell:
    own = [entry for entry in row.members if entry.article == column]
    if not own:
        return Cell(column)
    words = dict.fromkeys(figure_words(entry.highlight) for entry in own)
    return Cell(
        column, tuple(entry.highlight for entry in own), "; ".join(words),
        _strongest(verdicts) or Verdict.SINGLE, spans_of(own, unit),
    )  # fmt: skip


def _strongest(verdicts: set[Verdict]) -> Verdict | None:
    return next((verdict for verdict in _STRONGEST if verdict in verdicts), None)


def _row_verdict(cells: Sequence[Cell]) -> Verdict:
    """Conflict above all; one article alone is single; agreement where any two agree."""
    told = {cell.verdict for cell in cells if cell.highlights}
    strongest = _strongest(told)
    if strongest is Verdict.CONFLICT:
        return strongest
    if len({cell.article_id for cell in cells if cell.highlights}) < 2:
        return Verdict.SINGLE if told else Verdict.EMPTY
    return strongest or Verdict.UNCLEAR


def _label(row: FigureRow) -> str:
    """The measure with a capital; without one the quote itself."""
    if not row.measure:
        return shortened(row.members[0].highlight.anchor.exact, 40)
    return row.measure[:1].upper() + row.measure[1:]
