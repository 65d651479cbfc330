"""Which lines the matrix shows, and what is said where there are none."""

from newsclip.domain.comparison import Cell, Matrix, Row, Verdict
from newsclip.ui.compare.lines import NO_CLAIMS, NO_CONFLICTS, NO_FIGURES, Line, Show, lines_of


def row(kind: str, subject: str, label: str, verdict: Verdict = Verdict.SINGLE) -> Row:
    return Row(kind, subject, label, (Cell(1), Cell(2)), verdict)


RANGE = row("figure", "Aurel One", "Range", Verdict.CONFLICT)
PRICE = row("figure", "Aurel One", "Price", Verdict.AGREE)
DUTY = row("figure", "European Union", "Duty")
CLAIM = row("claim", "", "Shen Ruolan", Verdict.UNCLEAR)
RISK = row("risk", "", "Regulatory")
ALL = Matrix((1, 2), (RANGE, PRICE, DUTY, CLAIM, RISK))


def said(lines: tuple[Line, ...]) -> list[str]:
    return [line.row.label if line.row else line.remark or f"[{line.group}]" for line in lines]


def test_groups_after_the_first_have_headings() -> None:
    shown = said(lines_of(ALL, Show.ALL))
    assert shown == [
        "Range", "Price", "[European Union]", "Duty", "[Claims]", "Shen Ruolan", "[Risks]",
        "Regulatory",
    ]  # fmt: skip


def test_one_kind_alone() -> None:
    assert said(lines_of(ALL, Show.FIGURES)) == ["Range", "Price", "[European Union]", "Duty"]
    assert said(lines_of(ALL, Show.RISKS)) == ["Regulatory"]


def test_only_conflicts_leaves_the_rest_out() -> None:
    assert said(lines_of(ALL, Show.ALL, only_conflicts=True)) == ["Range"]


def test_no_conflict_is_said() -> None:
    assert said(lines_of(ALL, Show.RISKS, only_conflicts=True)) == [NO_CONFLICTS]


def test_no_figures_is_said_above_what_there_is() -> None:
    matrix = Matrix((1, 2), (CLAIM,))
    assert said(lines_of(matrix, Show.ALL)) == [NO_FIGURES, "[Claims]", "Shen Ruolan"]
    assert said(lines_of(Matrix((1,), ()), Show.CLAIMS)) == [NO_CLAIMS]
