"""What the screen says of verdicts, for eyes and for screen readers."""

from pathlib import Path

from newsclip.domain.comparison import Cell, Matrix, Row, Verdict
from newsclip.ui.compare.words import cell_description, count_words, glyph_of, source_words
from tests.helpers.desks import add_article, make_desk


def row(kind: str, verdict: Verdict, *reasons: str) -> Row:
    cells = (Cell(1, (), "700 km", verdict), Cell(2))
    return Row(kind, "Aurel One", "Range", cells, verdict, reasons)


def test_counts_are_of_figures_only() -> None:
    rows = (
        row("figure", Verdict.CONFLICT),
        row("figure", Verdict.AGREE),
        row("figure", Verdict.SINGLE),
        row("claim", Verdict.SINGLE),
    )
    assert count_words(Matrix((1, 2), rows)) == "1 conflict · 1 agree · 1 single-source"
    unclear = Matrix((1, 2), (row("figure", Verdict.UNCLEAR),))
    assert count_words(unclear) == "0 conflicts · 0 agree · 0 single-source · 1 unclear"


def test_a_cell_tells_its_verdict_and_the_reason_without_colour() -> None:
    conflict = row("figure", Verdict.CONFLICT, "different condition: CLTC")
    words = cell_description(conflict, conflict.cells[0], "Harbour Ledger")
    assert words == (
        "Range, Harbour Ledger: 700 km; in conflict with another source; different condition: CLTC"
    )
    assert "says nothing" in cell_description(conflict, conflict.cells[1], "Volt Weekly")
    assert glyph_of(conflict, conflict.cells[0]) == "≠"


def test_statements_get_no_verdict_of_figures() -> None:
    claim = row("claim", Verdict.UNCLEAR)
    assert glyph_of(claim, claim.cells[0]) == ""
    assert "more than one source" in cell_description(claim, claim.cells[0], "Harbour Ledger")


def test_a_column_is_called_by_its_source(tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    known = add_article(desk, publisher="Harbour Ledger", published="2025-08-02")
    unknown = add_article(desk, title="A leak", publisher="", published="2025-08")
    assert source_words(known) == "Harbour Ledger · 2 Aug 2025"
    assert source_words(unknown) == "A leak · Aug 2025"
    desk.close()
