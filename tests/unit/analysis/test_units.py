"""Units: one spelling for each, and conversion."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclip.analysis.units import canonical_unit, convert, convertible
from newsclip.domain.interval import Bounds


def bounds(low: str, high: str) -> Bounds:
    """A closed range."""
    return Bounds(Decimal(low), Decimal(high))


@pytest.mark.parametrize(
    ("words", "symbol"),
    [
        ("kilometres", "km"),
        ("Kilometer", "km"),
        ("公里", "km"),
        ("miles per hour", "mph"),
        ("km / h", "km/h"),
        ("kWh per 100 km", "kWh/100 km"),
        ("l/100km", "L/100 km"),
        ("per cent", "%"),
        ("Prozentpunkte", "pp"),
        ("€", "EUR"),
        ("US$", "USD"),
        ("renminbi", "CNY"),
        ("dollars per barrel", "USD/bbl"),
        ("MW", "MW"),
        ("mW", "mW"),
        ("seconds", "s"),
        ("Jahre", "years"),
        ("Orders", "orders"),
        ("", ""),
    ],
)
def test_canonical_unit(words: str, symbol: str) -> None:
    assert canonical_unit(words) == symbol


@pytest.mark.parametrize(
    ("source", "value", "target", "expected"),
    [
        ("mi", "100", "km", "160.9344"),
        ("°C", "20", "°F", "68"),
        ("°F", "68", "°C", "20"),
        ("t", "2.2", "kg", "2200"),
        ("Wh/km", "185", "kWh/100 km", "18.5"),
        ("mph", "62.137119223733", "km/h", "100"),
        ("basis points", "50", "percentage points", "0.5"),
        ("EUR/t", "1500", "EUR/kg", "1.5"),
        ("years", "2", "months", "24"),
    ],
)
def test_convert(source: str, value: str, target: str, expected: str) -> None:
    told = convert(bounds(value, value), source, target)
    assert told is not None
    assert told.low is not None
    assert abs(told.low - Decimal(expected)) < Decimal("1e-9")


def test_consumption_turns_over_with_its_ends() -> None:
    told = convert(Bounds(Decimal(15), Decimal(20), low_open=True), "kWh/100 km", "km/kWh")
    assert told is not None
    assert told.low == 5
    assert told.low_open is False
    assert told.high_open is True
    assert told.high is not None
    assert round(told.high, 4) == Decimal("6.6667")
    assert convert(bounds("0", "5"), "kWh/100 km", "km/kWh") is None


def test_an_upper_bound_of_consumption_is_a_lower_bound_of_reach() -> None:
    told = convert(Bounds(None, Decimal(20)), "kWh/100 km", "km/kWh")
    assert told == Bounds(Decimal(5), None, low_open=False, high_open=False)


@pytest.mark.parametrize(
    ("source", "target"),
    [("EUR", "USD"), ("%", "pp"), ("km", "kWh"), ("orders", "cars"), ("tons", "t"), ("s", "Hz"), ("", "km"),
     ("°C", "EUR"), ("5**9**9", "km"), ("()/*", "km")],
)  # fmt: skip
def test_what_cannot_be_converted(source: str, target: str) -> None:
    assert convert(bounds("1", "2"), source, target) is None
    assert not convertible(source, target)


def test_a_counted_noun_is_its_own_plural() -> None:
    assert convert(bounds("1", "2"), "order", "orders") == bounds("1", "2")


@pytest.mark.parametrize("value", ["Infinity", "9E+999999", "-0", "1E-9000"])
def test_absurd_values_do_not_raise(value: str) -> None:
    convert(bounds(value, value), "km", "mi")


@given(st.text(max_size=30), st.text(max_size=30))
def test_no_words_raise(source: str, target: str) -> None:
    convert(bounds("1", "2"), source, target)
