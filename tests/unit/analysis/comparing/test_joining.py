"""Figures that tell one quantity in other words stand in one row, those that only look alike do not."""

import pytest

from newsclip.analysis.comparing import rivals
from newsclip.analysis.comparing.matrix import find_conflicts
from newsclip.analysis.comparing.rows import build_rows
from tests.helpers.analysis import figure

Told = tuple[str, str, str, str]
"""Value, unit, measure and subject."""


def rows(*told: Told) -> list[list[int]]:
    """The rows as lists of places; each figure is of an article of its own."""
    figures = [figure(number, *each) for number, each in enumerate(told)]
    place = {one.id: number for number, one in enumerate(figures)}
    return [[place[e.highlight.id] for e in row.members] for row in build_rows(figures)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            ("320", "passengers", "passenger capacity", "Skarn ferry"),
            ("300", "people", "capacity", "ship"),
        ),
        (("6", "years", "sentence", "Corvin Hallow"), ("72", "months", "jail term", "C. Hallow")),
        (("5.6 million", "EUR", "worth", "pictures"), ("5–6 million", "EUR", "value", "")),
        (("600", "firefighters", "", ""), ("450", "bomberos", "bomberos", "")),
        (("900", "people", "to employ", "factory"), ("≈ 900", "个", "工作岗位", "工厂")),
        (
            ("210,000", "t per year", "output", "Ostrin mill"),
            ("17,500", "t per month", "production", "mill"),
        ),
        (
            ("9.1 billion", "crowns", "budget", "defence"),
            ("9.1 billion", "crowns", "gets", "the army"),
        ),
    ],
)
def test_one_quantity_in_other_words(one: Told, other: Told) -> None:
    assert rows(one, other) == [[0, 1]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("31", "people", "killed", "flood"), ("33", "people", "injured", "flood")),
        (("97 million", "EUR", "profit", "Ostraya"), ("118 million", "EUR", "revenue", "Ostraya")),
        (("340,000", "t", "output", "Crailhaven mill"), ("320,000", "t", "output", "Ostrin mill")),
        (("6", "years", "sentence", "Hallow"), ("9", "years", "sentence demanded", "prosecutors")),
        (
            ("12,700", "birds", "count", "grey goose"),
            ("13,000", "birds", "count", "barnacle goose"),
        ),
        (("655", "workers", "workers", "Ostrin mill"), ("640", "jobs", "jobs lost", "Ostrin mill")),
        (("41,500", "EUR", "price", "Norra 5 long range"), ("36,200", "EUR", "price", "Norra 5")),
    ],
)
def test_what_only_looks_alike_stays_apart(one: Told, other: Told) -> None:
    assert rows(one, other) == [[0], [1]]


def test_a_figure_that_could_be_of_two_names_joins_neither() -> None:
    assert rows(
        ("700", "km", "range", "SU7"), ("690", "km", "range", "YU7"), ("705", "km", "distance", "")
    ) == [[0], [1], [2]]


def test_the_mill_is_the_one_that_is_spoken_of() -> None:
    assert rows(
        ("210,000", "t", "output", "Ostrin mill"),
        ("205,000", "t", "paper produced", "the mill"),
        ("340,000", "t", "output", "Crailhaven mill"),
        ("212,000", "t", "output", "Ostrin's mill"),
    ) == [[0, 1, 3], [2]]


def test_a_thousand_measures_with_nothing_in_common_stay_apart() -> None:
    told = [
        (str(number * 37 % 9001 + 11), "EUR", f"measure{number}x", "") for number in range(1000)
    ]
    assert len(rows(*told)) == 1000


def test_figures_told_per_month_and_per_year_may_agree() -> None:
    year = figure(1, "210,000", "t per year", "output", "mill")
    assert find_conflicts([year, figure(2, "17,500", "t a month", "output", "mill")]) == []
    (conflict,) = find_conflicts([year, figure(2, "25,000", "t/month", "output", "mill")])
    assert not conflict.explained


def test_a_condition_that_restricts_explains_and_one_that_only_says_how_it_was_measured_does_not() -> (
    None
):
    plain = figure(1, "700", "km", "range")
    (restricted,) = find_conflicts([plain, figure(2, "500", "km", "range", condition="at -7 °C")])
    assert restricted.explained
    (method,) = find_conflicts([plain, figure(2, "500", "km", "range", condition="WLTP")])
    assert not method.explained


def test_before_and_after_a_date_are_other_times() -> None:
    before = figure(1, "10.9", "EUR", "price", as_of="before October 2026")
    (found,) = find_conflicts([before, figure(2, "11.8", "EUR", "price", as_of="2026-10-01")])
    assert found.explained
    assert "before October 2026" in found.reason


def test_two_shares_that_make_up_a_whole_are_of_two() -> None:
    assert rows(("60", "%", "pays", "the club"), ("40", "%", "bears", "the town")) == [[0], [1]]


def test_years_of_the_calendar_are_not_near_for_being_large_numbers() -> None:
    assert rows(("2027", "", "opening", "tunnel"), ("1987", "", "founded", "firm")) == [[0], [1]]


def test_what_is_worded_otherwise_and_told_to_the_digit_is_one_quantity() -> None:
    assert rows(
        ("11.2 million", "GBP", "loss", "Athletic Morvane"),
        ("11.2 million", "GBP", "deficit", "the club"),
    ) == [[0, 1]]


def test_no_conflict_rests_on_a_guess(monkeypatch: pytest.MonkeyPatch) -> None:
    told = (
        figure(1, "120,000", "people", "trapped in the town", "people"),
        figure(2, "150,000", "inhabitants", "without water", "Keshran"),
    )
    [found] = find_conflicts(told)
    monkeypatch.setattr(rivals, "TOLD_AT", 9.0)
    [doubted] = find_conflicts(told)
    assert not found.explained
    assert doubted.explained
    assert doubted.reason == "perhaps not the same measure"


def test_a_guess_is_told_with_the_date_that_only_one_gives(monkeypatch: pytest.MonkeyPatch) -> None:
    one = figure(1, "120,000", "people", "trapped in the town", "people", as_of="2026-02-20")
    other = figure(2, "150,000", "inhabitants", "without water", "Keshran")
    monkeypatch.setattr(rivals, "TOLD_AT", 9.0)
    [found] = find_conflicts((one, other), published={1: "2026-02-27", 2: "2026-03-08"})
    assert found.explained
    assert found.reason == "no date given in one (2026-02-20 in the other)"


def test_the_other_firms_are_not_the_firm() -> None:
    assert rows(
        ("130 million", "EUR", "paid", "the other firms"), ("71 million", "EUR", "paid", "the firm")
    ) == [[0], [1]]
