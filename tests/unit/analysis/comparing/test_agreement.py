"""Whether two figures can both be right."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsclip.analysis.comparing.agreement import compare_figures
from newsclip.domain.comparison import Verdict
from tests.helpers.analysis import figure


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (("700", "km"), ("over 690", "km")),
        (("2.8", "s"), ("2.78", "s")),
        (("435", "mi"), ("700", "km")),
        (("2.2", "t"), ("2,214", "kg")),
        (("≤ 35.3", "%"), ("31.4", "per cent")),
        (("> 100,000", ""), ("104,000", "orders")),
        (("1.5 million", "EUR"), ("1,500,000", "€")),
        (("15", "kWh/100 km"), ("6.7", "km/kWh")),
    ],
)
def test_agree(left: tuple[str, str], right: tuple[str, str]) -> None:
    one, other = figure(1, *left, measure="Orders"), figure(2, *right, measure="Orders")
    assert compare_figures(one, other).verdict is Verdict.AGREE
    assert compare_figures(other, one).verdict is Verdict.AGREE


def test_the_mockup_conflict_names_the_condition() -> None:
    comparison = compare_figures(figure(1, "700", "km"), figure(2, "830", "km", condition="CLTC"))
    assert comparison.verdict is Verdict.CONFLICT
    assert comparison.reason == "no condition given in one (CLTC in the other)"


@pytest.mark.parametrize(
    ("more_left", "more_right", "reason"),
    [
        ({"condition": "WLTP"}, {"condition": "CLTC"}, "WLTP against CLTC"),
        ({"condition": "WLTP"}, {"condition": "wltp"}, ""),
        ({"as_of": "2024"}, {"as_of": "2025"}, "2024 against 2025"),
        ({}, {}, ""),
    ],
)
def test_reasons(more_left: dict[str, str], more_right: dict[str, str], reason: str) -> None:
    left, right = figure(1, "700", "km", **more_left), figure(2, "830", "km", **more_right)
    assert compare_figures(left, right).reason == reason


def test_rounding_is_named_on_both_sides_of_the_verdict() -> None:
    assert (
        compare_figures(figure(1, "2.8", "s"), figure(2, "2.78", "s")).reason == "within rounding"
    )
    rounded = compare_figures(figure(1, "100,000"), figure(2, "103,482"))
    assert (rounded.verdict, rounded.reason) == (Verdict.EXPLAINED, "perhaps rounded")


def test_what_was_converted_was_rounded_too() -> None:
    told = compare_figures(figure(1, "28,000", "km/h"), figure(2, "17,400", "mph"))
    assert (told.verdict, told.reason) == (Verdict.EXPLAINED, "perhaps rounded")
    apart = compare_figures(figure(1, "28,000", "km/h"), figure(2, "17,900", "mph"))
    assert apart.verdict is Verdict.CONFLICT


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        (("", "km"), ("700", "km"), "no value"),
        (("many", "km"), ("700", "km"), "no value"),
        (("700", "km"), ("80", "kWh"), "cannot be converted"),
        (("5", "EUR"), ("5", "USD"), "cannot be converted"),
        (("700", "km"), ("830", ""), "no unit given in one (km in the other)"),
    ],
)
def test_unclear_is_no_conflict(left: tuple[str, str], right: tuple[str, str], words: str) -> None:
    comparison = compare_figures(figure(1, *left), figure(2, *right))
    assert comparison.verdict is Verdict.UNCLEAR
    assert words in comparison.reason


VALUES = st.sampled_from(
    ["0",
     "-5", "≤ -5", "> 0", "1" * 120, "≈ 0", "0 to 0", "9999999 trillion", "∞", "inf", "1e999999",
     "NaN",
     "-0.0", "700", "690–710", "≈ 700", "< 430", "435"]
)  # fmt: skip
UNITS = st.sampled_from(
    ["km", "mi", "", "°C", "°F", "kWh/100 km", "km/kWh", "EUR", "orders", "((", "%"]
)


@example("0", "kWh/100 km", "9999999 trillion", "km/kWh")
@given(VALUES, UNITS, VALUES, UNITS)
def test_agreement_is_symmetric_and_never_raises(
    value: str, unit: str, other_value: str, other_unit: str
) -> None:
    left, right = figure(1, value, unit), figure(2, other_value, other_unit)
    assert compare_figures(left, right).verdict is compare_figures(right, left).verdict


@pytest.mark.parametrize(
    ("value", "english"),
    [
        ("1,8 Millionen", "1.8 million"),
        ("≈ 2,5 milliards", "≈ 2.5 billion"),
        ("6,2 milioni", "6.2 million"),
        ("1,2 Mrd.", "1.2 billion"),
        ("100万", "1000000"),
    ],
)
def test_magnitudes_of_other_languages_are_read(value: str, english: str) -> None:
    one, other = figure(1, value, "EUR", "cost"), figure(2, english, "EUR", "cost")
    assert compare_figures(one, other).verdict is Verdict.AGREE


def test_words_that_hold_a_magnitude_are_no_number() -> None:
    one, other = figure(1, "some millions", "EUR", "cost"), figure(2, "3 million", "EUR", "cost")
    assert compare_figures(one, other).verdict is Verdict.UNCLEAR
