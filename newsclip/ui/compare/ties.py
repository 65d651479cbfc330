"""What ties the columns to each other: rows of the matrix, and paragraphs that are alike."""

from newsclip.domain.comparison import Matrix, Row, Verdict
from newsclip.domain.highlights import Highlight
from newsclip.domain.kinds import FIGURE
from newsclip.services.comparisons import Levels
from newsclip.ui.compare.band import Tie


def ties_between(matrix: Matrix, levels: Levels, left: int, right: int) -> tuple[Tie, ...]:
    """The ties of two neighbouring articles: marked passages first, then what is only alike."""
    marked = [tie for row in matrix.rows if row.key for tie in _of_row(row, left, right)]
    if (left, right) in levels:
        alike = [(one, other) for one, other, _ in levels[left, right]]
    else:
        alike = [(other, one) for one, other, _ in levels.get((right, left), ())]
    taken = {tie.left for tie in marked}
    return (*marked, *(Tie(one, other) for one, other in alike if one not in taken))


def _of_row(row: Row, left: int, right: int) -> list[Tie]:
    cells = {cell.article_id: cell for cell in row.cells}
    if left not in cells or right not in cells:
        return []
    return [
        Tie(one.anchor.span, other.anchor.span, _between(row, one, other))
        for one in cells[left].highlights
        for other in cells[right].highlights
    ]


def _between(row: Row, one: Highlight, other: Highlight) -> Verdict:
    """The row's verdict, save for two figures that say the very same."""
    same = all(one.value(name) == other.value(name) for name in ("value", "unit"))
    return Verdict.AGREE if one.kind == FIGURE.id and one.value("value") and same else row.verdict
