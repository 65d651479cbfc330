"""When two figures are about the same thing."""

import pytest

from newsclip.analysis.comparing.folding import NOTHING
from newsclip.analysis.comparing.measures import measure_key
from newsclip.analysis.comparing.subjects import (
    Told,
    group_subjects,
    resolve_subjects,
    same_subject,
    subject_key,
)

RANGE, PRICE = measure_key("Range"), measure_key("Price")


@pytest.mark.parametrize(
    ("left", "right"),
    [("SU7", "Xiaomi SU7"), ("the Xiaomi SU7’s", "xiaomi su7"), ("Citroën", "CITROEN"),
     ("Société du Nord", "societe nord"), ("the SU7 sedan", "SU7"), ("Straße 7", "Strasse 7")],
)  # fmt: skip
def test_same_subject(left: str, right: str) -> None:
    assert same_subject(left, right)
    assert same_subject(right, left)


@pytest.mark.parametrize(("left", "right"), [("SU7", "YU7"), ("", ""), ("", "SU7"), ("the", "SU7")])
def test_other_subject(left: str, right: str) -> None:
    assert not same_subject(left, right)


def test_a_short_name_joins_only_where_it_is_unambiguous() -> None:
    grouped = group_subjects(["Xiaomi", "Xiaomi SU7", "Xiaomi YU7", "SU7"])
    assert grouped["SU7"] == subject_key("Xiaomi SU7")
    assert grouped["Xiaomi"] == subject_key("Xiaomi")


def test_initials_join_the_name_they_stand_for() -> None:
    grouped = group_subjects(["NRA", "Norland Rail Authority"])
    assert grouped["NRA"] == grouped["Norland Rail Authority"]


def test_a_sort_of_thing_joins_the_only_one_that_others_tell_of() -> None:
    told = [Told(1, RANGE, "Xiaomi SU7"), Told(2, RANGE, "the sedan"), Told(3, RANGE, "")]
    assert resolve_subjects(told) == [subject_key("SU7 Xiaomi")] * 3


def test_where_two_could_be_meant_none_is() -> None:
    told = [Told(1, RANGE, "SU7"), Told(1, RANGE, "YU7"), Told(2, RANGE, "the car")]
    assert resolve_subjects(told)[2] not in {subject_key("SU7"), subject_key("YU7")}
    assert resolve_subjects([Told(1, PRICE, "")]) == [NOTHING]
