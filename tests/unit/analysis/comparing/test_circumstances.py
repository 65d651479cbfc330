"""What explains that two figures differ, and what does not."""

import pytest

from newsclip.analysis.comparing.agreement import compare_figures
from newsclip.analysis.comparing.matrix import find_conflicts
from newsclip.domain.comparison import Verdict
from tests.helpers.analysis import figure, highlight


@pytest.mark.parametrize(
    ("left", "right", "reason"),
    [
        ({"condition": "WLTP"}, {"condition": "CLTC"}, "WLTP against CLTC"),
        (
            {"condition": "all-wheel drive"},
            {"condition": "rear-wheel drive"},
            "wheel drive against",
        ),
        ({"as_of": "2024"}, {"as_of": "2025"}, "2024 against 2025"),
        ({"as_of": "2024-03"}, {"as_of": "2025"}, "2024-03 against 2025"),
        ({"condition": "in 2024"}, {"condition": "in 2025"}, "2024 against 2025"),
        ({"as_of": "Q2 2025"}, {"as_of": "2025"}, "Q2 2025 against 2025"),
        ({"measure": "expected range"}, {}, "expected in one only"),
        ({"measure": "winter range"}, {}, "winter in one only"),
        ({"condition": "per year"}, {}, "per year in one only"),
    ],
)
def test_explained(left: dict[str, str], right: dict[str, str], reason: str) -> None:
    one, other = figure(1, "700", "km", **left), figure(2, "830", "km", **right)
    for comparison in (compare_figures(one, other), compare_figures(other, one)):
        assert comparison.verdict is Verdict.EXPLAINED
    assert reason in compare_figures(one, other).reason


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ({}, {}),
        ({"condition": "WLTP"}, {"condition": "wltp cycle"}),
        ({"as_of": "2024"}, {"as_of": "2024"}),
        ({"condition": "CLTC"}, {}),
        ({"measure": "expected range"}, {"measure": "forecast range"}),
    ],
)
def test_not_explained(left: dict[str, str], right: dict[str, str]) -> None:
    one, other = figure(1, "700", "km", **left), figure(2, "830", "km", **right)
    assert compare_figures(one, other).verdict is Verdict.CONFLICT


def test_rates_are_told_in_one_time() -> None:
    year = figure(1, "1,200", "EUR", "cost", condition="per year")
    month = figure(2, "100", "EUR", "monthly cost")
    assert compare_figures(year, month).verdict is Verdict.AGREE
    assert compare_figures(year, figure(2, "300", "EUR/month", "cost")).verdict is Verdict.CONFLICT


def test_a_fall_is_not_a_rise_and_a_change_is_no_level() -> None:
    rise, fall = (
        figure(1, "5", "%", "sales", condition="rise"),
        figure(2, "5", "%", "fall in sales"),
    )
    assert compare_figures(rise, fall).verdict is Verdict.CONFLICT
    level = figure(2, "30", "%", "sales")
    assert find_conflicts([rise, level]) == []


def test_a_toll_that_grew_is_explained_by_when_it_was_told() -> None:
    told = [
        figure(1, "12", "", "deaths", "Quarry blast"),
        figure(2, "15", "", "killed", "quarry blast"),
    ]
    published = {1: "2026-03-02", 2: "2026-03-04"}
    (conflict,) = find_conflicts(told, published=published)
    assert conflict.explained
    assert "2026-03-02 against 2026-03-04" in conflict.reason
    (conflict,) = find_conflicts(told, published={1: "2026-03-04", 2: "2026-03-02"})
    assert not conflict.explained


def test_what_the_other_source_tells_too_is_no_conflict() -> None:
    told = [figure(1, "21,500", "EUR", "price"), figure(1, "29,900", "EUR", "price"),
            figure(2, "21,500", "EUR", "price")]  # fmt: skip
    between = [c for c in find_conflicts(told) if c.left.article_id != c.right.article_id]
    assert all(conflict.explained for conflict in between)


@pytest.mark.parametrize(
    "told", ["employers' count", "according to the union", "government's estimate"]
)
def test_who_says_so_explains_no_difference(told: str) -> None:
    [conflict] = find_conflicts(
        (
            figure(1, "84,000", "people", "on strike", "works"),
            figure(2, "52,000", "people", "on strike", "works", condition=told),
        )
    )
    assert not conflict.explained


@pytest.mark.parametrize(
    ("one", "other"), [("price dropped by", "price fell by"), ("lowered by", "cut its price by")]
)
def test_changes_are_held_against_each_other_however_they_are_worded(one: str, other: str) -> None:
    told = figure(1, "14", "%", one, "price"), figure(2, "25", "%", other, "price")
    assert len(find_conflicts(told)) == 1


def test_a_rise_to_a_value_tells_its_level() -> None:
    told = figure(1, "90", "EUR", "price rose to", "pass"), figure(2, "95", "EUR", "price", "pass")
    assert [one.explained for one in find_conflicts(told)] == [False]


def test_a_condition_that_the_measure_of_the_other_tells_explains_nothing() -> None:
    told = (
        figure(1, "31", "%", "share", "the lake", condition="of a full lake"),
        figure(2, "42", "%", "share of a full lake", "the lake"),
    )
    assert [one.explained for one in find_conflicts(told)] == [False]


def test_how_much_something_shrank_is_how_much_of_it_was_lost() -> None:
    told = figure(1, "44", "m", "shrank by", "Hvann"), figure(2, "38", "m", "length lost", "Hvann")
    assert all(not one.explained for one in find_conflicts(told))


def test_a_time_told_as_a_fraction_is_near_its_number() -> None:
    told = highlight(
        "figure",
        1,
        "three quarters of an hour",
        value="45",
        unit="min",
        measure="take",
        subject="x",
    )
    assert find_conflicts((told, figure(2, "≈ 40", "min", "take", "x"))) == []
