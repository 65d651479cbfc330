"""When two figures measure the same thing, and what only qualifies it."""

import pytest

from newsclip.analysis.comparing.measures import measure_key, read_measure, same_measure


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Range", "driving range"),
        ("Reichweite", "range"),
        ("续航里程", "Range"),
        ("0–100 km/h", "0 to 100 km/h"),
        ("acceleration", "0-100 km/h"),
        ("Service centres", "service centre"),
        ("Total orders", "Bestellungen"),
        ("can travel", "range"),
        ("death toll", "people killed"),
        ("Annual output", "yearly production"),
        ("number of employees", "staff"),
    ],
)
def test_same_measure(left: str, right: str) -> None:
    assert same_measure(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [("", ""), ("Range", ""), ("Range", "Winter range"), ("Price", "Starting price"),
     ("Revenue", "Profit"), ("Deaths", "Injured"), ("Sales growth", "Sales")],
)  # fmt: skip
def test_other_measure(left: str, right: str) -> None:
    assert not same_measure(left, right)


def test_what_qualifies_a_measure_is_told_apart_from_it() -> None:
    assert measure_key("Winter range") == measure_key("Range")
    assert read_measure("winter range").circumstances.words == {"winter"}
    assert read_measure("annual revenue forecast").circumstances.rate == "year"
    assert read_measure("expected deliveries").circumstances.outlook == "expected"
    assert read_measure("fall in sales").circumstances.change == "fall"
    assert read_measure("growth").key
