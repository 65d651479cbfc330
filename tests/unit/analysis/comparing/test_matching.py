"""When two figures are about the same thing."""

import pytest

from newsclip.analysis.comparing.matching import (
    group_subjects,
    same_measure,
    same_subject,
    subject_key,
)


@pytest.mark.parametrize(
    ("left", "right"),
    [("SU7", "Xiaomi SU7"), ("the Xiaomi SU7’s", "xiaomi su7"), ("Citroën", "CITROEN"),
     ("Société du Nord", "societe nord")],
)  # fmt: skip
def test_same_subject(left: str, right: str) -> None:
    assert same_subject(left, right)
    assert same_subject(right, left)


@pytest.mark.parametrize(("left", "right"), [("SU7", "YU7"), ("", ""), ("", "SU7"), ("the", "SU7")])
def test_other_subject(left: str, right: str) -> None:
    assert not same_subject(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Range", "driving range"),
        ("Reichweite", "range"),
        ("续航里程", "Range"),
        ("0–100 km/h", "0 to 100 km/h"),
        ("Service centres", "service centre"),
        ("Total orders", "Bestellungen"),
    ],
)
def test_same_measure(left: str, right: str) -> None:
    assert same_measure(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [("", ""), ("Range", ""), ("Range", "Winter range"), ("Price", "Starting price")],
)
def test_other_measure(left: str, right: str) -> None:
    assert not same_measure(left, right)


def test_a_short_name_joins_only_where_it_is_unambiguous() -> None:
    keys = [subject_key(name) for name in ("Xiaomi", "Xiaomi SU7", "Xiaomi YU7", "SU7")]
    grouped = group_subjects(keys)
    assert grouped[keys[3]] == keys[1]
    assert grouped[keys[0]] == keys[0]
