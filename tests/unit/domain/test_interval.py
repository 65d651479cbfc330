"""Intervals: what a value field says, and what it is written as."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclip.domain.interval import Interval, bounded, format_number, parse_interval, parse_number

NUMBERS = st.builds(
    lambda digits, exponent: Decimal(digits).scaleb(exponent),
    st.integers(-999_999, 999_999),
    st.integers(-6, 12),
)
SINGLES = st.builds(bounded, st.sampled_from(["", ">", "≥", "<", "≤", "≈"]), NUMBERS)
RANGES = st.builds(
    lambda one, other, about: Interval(min(one, other), max(one, other), approximate=about),
    NUMBERS,
    NUMBERS,
    st.booleans(),
).filter(lambda interval: interval.low != interval.high)


@given(st.one_of(SINGLES, RANGES))
def test_what_is_written_is_read_back(interval: Interval) -> None:
    assert parse_interval(str(interval)) == interval


@given(st.text(max_size=40))
def test_no_text_raises(words: str) -> None:
    parse_interval(words)


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        ("700", "700", "700"),
        ("> 100,000", "100000", None),
        ("up to 35.3", None, "35.3"),
        ("5–7 million", "5000000", "7000000"),
        ("950,000 to 1.2 million", "950000", "1200000"),
        ("5.2 ± 0.1", "5.1", "5.3"),
        ("-18 to -4", "-18", "-4"),
        ("0.12 billion", "120000000", "120000000"),
    ],
)
def test_values(words: str, low: str | None, high: str | None) -> None:
    interval = parse_interval(words)
    assert interval is not None
    assert interval.low == (Decimal(low) if low else None)
    assert interval.high == (Decimal(high) if high else None)


@pytest.mark.parametrize("words", ["", "many", "SU7", "km", "1" * 500])
def test_what_is_no_value(words: str) -> None:
    assert parse_interval(words) is None


@pytest.mark.parametrize(
    ("number", "words"),
    [
        ("2.8E+6", "2.8 million"),
        ("1.2E+8", "0.12 billion"),
        ("5E+5", "0.5 million"),
        ("100000", "100,000"),
        ("2.80", "2.80"),
        ("1E+2", "100"),
    ],
)
def test_no_digit_is_added_or_dropped(number: str, words: str) -> None:
    assert format_number(Decimal(number)) == words
    assert parse_number(words) == Decimal(number)


def meets(left: str, right: str) -> bool:
    """Whether the two values can both be true."""
    one, other = parse_interval(left), parse_interval(right)
    assert one is not None
    assert other is not None
    return one.bounds().meets(other.bounds())


@pytest.mark.parametrize(
    ("left", "right"),
    [("2.8", "2.78"), ("> 700", "830"), ("700–830", "≈ 850"), ("≤ 35.3", "10"),
     ("0.12 billion", "118 million")],
)  # fmt: skip
def test_values_that_agree(left: str, right: str) -> None:
    assert meets(left, right)
    assert meets(right, left)


@pytest.mark.parametrize(
    ("left", "right"), [("2.8", "2.9"), ("> 700", "690"), ("2027", "2026"), ("≤ 35.3", "38")]
)
def test_values_that_do_not(left: str, right: str) -> None:
    assert not meets(left, right)
    assert not meets(right, left)


@pytest.mark.parametrize("words", ["late 2026", "in early 2026", "mid-2026", "the end of 2026"])
def test_a_part_of_a_year_is_compared_as_the_year(words: str) -> None:
    assert parse_interval(words) == parse_interval("2026")
