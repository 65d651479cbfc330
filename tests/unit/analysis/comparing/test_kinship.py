"""Statements that say one thing in other words, or its contrary."""

import pytest

from newsclip.analysis.comparing.alike import compare_statements
from newsclip.domain.links import Relation


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "no gas plant would be needed as backup",
            "a gas-fired plant would still be required as backup",
        ),
        ("The guard was asleep that night", "The guard was awake all night"),
        (
            "Brask is ready to govern with the Union",
            "her party would not form a government with the Union",
        ),
        ("Mira Holt won the vote in Haffport", "Kemp Aldis won the vote in Haffport"),
    ],
)
def test_contraries_in_other_words(one: str, other: str) -> None:
    for found in (compare_statements(one, other), compare_statements(other, one)):
        assert found is not None
        assert found.relation is Relation.CONTRADICTS


def test_what_is_told_in_other_words_comes_after_what_shares_them() -> None:
    near = compare_statements(
        "The last shift is on 26 June", "The last shift will be worked on 26 June"
    )
    far = compare_statements(
        "no gas plant would be needed as backup",
        "a gas-fired plant would still be required as backup",
    )
    assert near is not None
    assert far is not None
    assert far.score < near.score


def test_only_looked_for_when_asked_closely() -> None:
    told = "It hunted fish in shallow water", "Fish made up none of its diet"
    assert compare_statements(*told, closely=False) is None
    assert compare_statements(*told) is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The harbour museum will close for repairs", "Fishermen were paid for lost grounds"),
        ("The bank raised its rate in March", "The strikers return to work on Monday"),
        ("He said so.", "She said so."),
    ],
)
def test_other_things(one: str, other: str) -> None:
    assert compare_statements(one, other) is None
