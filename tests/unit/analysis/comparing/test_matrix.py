"""The matrix of what articles say, and the conflicts in it."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from newsclip.analysis.comparing.matrix import build_matrix, find_conflicts
from newsclip.domain.comparison import Matrix, Row, Verdict
from newsclip.domain.highlights import Highlight
from tests.helpers.analysis import figure, highlight


def matrix(columns: Sequence[int], *highlights: Highlight) -> Matrix:
    """The matrix of these highlights."""
    by_article: dict[int, list[Highlight]] = defaultdict(list)
    for entry in highlights:
        by_article[entry.article_id].append(entry)
    return build_matrix(columns, by_article)


def words(row: Row) -> list[str]:
    """The words of a row's cells."""
    return [cell.words for cell in row.cells]


def verdicts(row: Row) -> list[Verdict]:
    """The verdicts of a row's cells."""
    return [cell.verdict for cell in row.cells]


MOCKUP = (
    figure(1, "700", "km", "Range"),
    figure(2, "830", "km", "Range", "Xiaomi SU7", condition="CLTC"),
    figure(1, "2.8", "s", "0–100 km/h"),
    figure(2, "2.8", "s", "0-100 km/h"),
    figure(1, "> 100,000", "orders", "Orders"),
    figure(1, "2027", "year", "First exports"),
    figure(3, "2026", "year", "First exports", qualifier="late"),
    figure(3, "≤ 35.3", "%", "Import duty", ""),
)


def test_the_mockup() -> None:
    drawn = matrix((1, 2, 3), *MOCKUP)
    assert [(row.label, words(row), row.verdict) for row in drawn.rows] == [
        ("Range", ["700 km", "830 km (CLTC)", ""], Verdict.CONFLICT),
        ("0–100 km/h", ["2.8 s", "2.8 s", ""], Verdict.AGREE),
        ("Orders", ["> 100,000", "", ""], Verdict.SINGLE),
        ("First exports", ["2027", "", "late 2026"], Verdict.CONFLICT),
        ("Import duty", ["", "", "up to 35.3 %"], Verdict.SINGLE),
    ]
    assert {row.subject for row in drawn.rows} == {"Xiaomi SU7", ""}
    assert drawn.rows[0].reasons == ("no condition given in one (CLTC in the other)",)
    assert drawn.count(Verdict.CONFLICT) == 2


def test_only_cells_that_conflict_are_marked() -> None:
    row = matrix(
        (1, 2, 3, 4), figure(1, "700", "km"), figure(2, "≥ 600", "km"), figure(3, "500", "km")
    ).rows[0]
    assert row.verdict is Verdict.CONFLICT
    assert verdicts(row) == [Verdict.CONFLICT, Verdict.CONFLICT, Verdict.CONFLICT, Verdict.EMPTY]
    row = matrix(
        (1, 2, 3), figure(1, "≥ 400", "km"), figure(2, "600", "km"), figure(3, "500", "km")
    ).rows[0]
    assert verdicts(row) == [Verdict.AGREE, Verdict.CONFLICT, Verdict.CONFLICT]


def test_figures_under_the_same_condition_are_compared_with_each_other_only() -> None:
    told = (
        figure(1, "700", "km", condition="WLTP"),
        figure(1, "830", "km", condition="CLTC"),
        figure(2, "830", "km", condition="cltc"),
    )
    row = matrix((1, 2), *told).rows[0]
    assert row.verdict is Verdict.AGREE
    assert words(row) == ["700 km (WLTP); 830 km (CLTC)", "830 km (cltc)"]
    assert find_conflicts(told) == []


def test_a_figure_without_subject_joins_the_only_one_of_its_measure() -> None:
    assert len(matrix((1, 2), figure(1, "700", "km"), figure(2, "690", "km", subject="")).rows) == 1
    two = (figure(1, "700", "km"), figure(1, "750", "km", subject="YU7"))
    assert len(matrix((1, 2), *two, figure(2, "690", "km", subject="")).rows) == 3


def test_units_that_cannot_be_converted_are_unclear() -> None:
    row = matrix((1, 2), figure(1, "5", "EUR", "Price"), figure(2, "6", "USD", "Price")).rows[0]
    assert row.verdict is Verdict.UNCLEAR
    assert row.reasons == ("EUR and USD cannot be converted into each other",)


def test_the_subject_told_most_often_comes_first() -> None:
    told = (
        figure(1, "1", "", "Price", "Nio"),
        figure(1, "2", "", "Range"),
        figure(1, "3", "", "Orders"),
    )
    assert [row.label for row in matrix((1,), *told).rows] == ["Range", "Orders", "Price"]


def test_claims_and_risks_have_rows_of_their_own() -> None:
    quote = "We will not ship a single car to a country where we cannot repair it, whoever asks"
    rows = matrix(
        (1, 2),
        highlight("claim", 1, quote, speaker="Lei"),
        highlight("claim", 2, "Soon", speaker="Lei Jun"),
        highlight("claim", 2, "Later"),
        highlight("risk", 2, "tariffs", category="regulatory"),
        highlight("plain", 1, "words"),
    ).rows
    assert [(row.kind, row.label) for row in rows] == [
        ("claim", "Lei Jun"), ("claim", "Unattributed"), ("risk", "Regulatory"),
    ]  # fmt: skip
    assert rows[0].cells[0].words.endswith("…”")
    assert len(rows[0].cells[0].words) <= 82
    assert rows[2].verdict is Verdict.SINGLE


def test_kinds_of_the_users_own_have_rows_too() -> None:
    rows = matrix(
        (1, 2),
        highlight("promise", 1, "a bridge by 2028", by="the mayor"),
        highlight("promise", 2, "the bridge will stand in 2028", by="the mayor"),
        highlight("promise", 2, "no new tax"),
    ).rows
    assert [(row.kind, row.label, row.sources) for row in rows] == [
        ("promise", "the mayor", 2), ("promise", "Marked passages", 1),
    ]  # fmt: skip


def test_nothing_forty_columns_and_the_same_article_twice() -> None:
    assert matrix(()).rows == ()
    assert matrix((1, 2)).rows == ()
    wide = matrix(range(40), *(figure(article, "700", "km") for article in range(40)))
    assert len(wide.rows[0].cells) == 40
    assert wide.rows[0].verdict is Verdict.AGREE
    twice = matrix((1, 1), figure(1, "700", "km"))
    assert words(twice.rows[0]) == ["700 km", "700 km"]
    assert twice.rows[0].verdict is Verdict.SINGLE


def test_a_figure_without_value_shows_its_quote() -> None:
    row = matrix((1,), highlight("figure", 1, "late 2026", measure="First exports")).rows[0]
    assert words(row) == ["“late 2026”"]


def test_conflicts_name_both_highlights() -> None:
    left, right = figure(1, "700", "km"), figure(2, "830", "km", condition="CLTC")
    (conflict,) = find_conflicts([left, right, figure(3, "2.8", "s", "0–100 km/h")])
    assert (conflict.left, conflict.right) == (left, right)
    assert "CLTC" in conflict.reason


def test_an_article_may_contradict_itself() -> None:
    (conflict,) = find_conflicts([figure(1, "700", "km"), figure(1, "650", "km")])
    assert conflict.reason == "within one article"


def test_deleted_and_unmeasured_figures_are_left_out() -> None:
    gone = replace(figure(1, "700", "km"), deleted=datetime(2026, 1, 3, tzinfo=UTC))
    assert find_conflicts([gone, figure(2, "830", "km")]) == []
    assert find_conflicts([figure(1, "700", "km", ""), figure(2, "830", "km", "")]) == []


@pytest.mark.parametrize(
    "quote", ["Every fifth respondent", "one in five", "jeder fünfte", "un quinto"]
)
def test_a_share_told_as_a_fraction_in_words_is_near_its_number(quote: str) -> None:
    told = highlight("figure", 1, quote, value="20", unit="%", measure="undecided")
    assert not find_conflicts([told, figure(2, "18", "%", "undecided", "")])
    [conflict] = find_conflicts([told, figure(2, "25", "%", "undecided", "")])
    assert not conflict.explained


def test_one_in_five_is_a_share() -> None:
    told = highlight(
        "figure", 1, "One case in five", value="1 in 5", measure="solved", subject="cases"
    )
    [found] = find_conflicts([told, figure(2, "12", "%", "solved", "cases")])
    assert not found.explained
    assert not find_conflicts([told, figure(2, "19", "%", "solved", "cases")])


def test_counts_of_one_row_are_held_against_each_other_by_whatever_noun() -> None:
    told = (
        figure(1, "4", "branch libraries", "to close", "branch libraries"),
        figure(2, "5", "branches", "to close", "branch libraries"),
    )
    [found] = find_conflicts(told)
    assert not found.explained


def test_a_count_that_grew_since_its_date_is_explained() -> None:
    told = (
        figure(1, "7", "people", "killed", "crash", as_of="2025-10-03"),
        figure(2, "9", "people", "killed", "crash"),
    )
    [found] = find_conflicts(told, published={1: "2025-10-03", 2: "2025-10-06"})
    assert found.explained
