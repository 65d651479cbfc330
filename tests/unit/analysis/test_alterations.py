"""What is told of a changed quote: numbers, negations, names."""

import pytest

from newsclip.analysis.alterations import alterations


def told(old: str, new: str) -> list[tuple[str, str, str]]:
    """The alterations as plain words."""
    return [(change.what.value, change.old, change.new) for change in alterations(old, new)]


@pytest.mark.parametrize(
    ("old", "new", "changed"),
    [
        ("5 killed, 6 hurt", "6 killed, 5 hurt", [("number", "5", "6"), ("number", "6", "5")]),
        ("rose by 2.8 per cent", "rose by 2.9 per cent", [("number", "2.8", "2.9")]),
        ("two of three", "two of four", [("number", "three", "four")]),
        ("it fell to -5", "it fell to 5", [("number", "-", "")]),
        ("it cost $5", "it cost €5", [("number", "$", "€")]),
        ("drei Millionen Euro", "drei Milliarden Euro", [("number", "Millionen", "Milliarden"),
                                                          ("name", "Millionen", "Milliarden")]),
        ("he will resign", "he won’t resign", [("negation", "", "won’t")]),
        ("das ist wahr", "das ist nicht wahr", [("negation", "", "nicht")]),
        ("c'est vrai", "ce n'est pas vrai", [("negation", "", "n'est"), ("negation", "", "pas")]),
        ("大坝已决堤", "大坝没有决堤", [("negation", "", "没")]),
        ("asked Bell about it", "asked about it", [("name", "Bell", "")]),
        ("talks with us failed", "talks with US failed", [("name", "", "US")]),
    ],
)  # fmt: skip
def test_what_must_not_change_unseen(
    old: str, new: str, changed: list[tuple[str, str, str]]
) -> None:
    assert told(old, new) == changed


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("some 1,250 people", "about 1250 people"),
        ("he did not say", "he didn’t say"),
        ("The talks went on.", "Their talks went on."),
        ("a well-known firm", "a well known firm"),
        ("rose quickly", "rose fast"),
    ],
)
def test_other_words_are_no_alteration(old: str, new: str) -> None:
    assert told(old, new) == []
