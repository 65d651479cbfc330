"""Which claims say the same, which contradict each other, and why."""

import pytest

from newsclip.analysis.comparing.alike import compare_statements
from newsclip.analysis.comparing.pairs import find_pairs
from newsclip.domain.links import Relation
from tests.helpers.analysis import highlight

SAME = [
    ("The Brenn plant will close in May, the company said.",
     "The company confirmed that it will shut its Brenn factory in May."),
    ("Xolan's battery can be charged in 12 minutes.", "Xolan says the battery charges in 12 minutes."),
    ("Das Werk in Brenn wird im Mai schließen.", "The Brenn plant will close in May."),
    ("The ministry has never approved the drug.", "The drug was not approved by the ministry."),
]  # fmt: skip
CONTRARY = [
    ("The Brenn plant will close in May.", "The Brenn plant will not close, the ministry said.", "not"),
    ("The company had planned job cuts, according to Voss.",
     "Voss denied that the company had planned layoffs.", "denied"),
    ("The reactor is safe, the operator said.", "Inspectors called the reactor unsafe.", "unsafe"),
    ("Unemployment rose in March, the ministry said.",
     "The ministry said unemployment fell in March.", "rose"),
    ("The strike will last three days, the union said.",
     "The union said the strike would go on for five days.", "3 days against 5 days"),
    ("The bridge will open in May.", "The bridge will open to traffic in September.", "May"),
    ("The mayor supports the tunnel.", "The mayor opposes the tunnel.", "supports"),
]  # fmt: skip
OTHER = [
    ("The Brenn plant will close in May.", "The Sollen plant will close in May."),
    ("The minister said the tax would rise next year.",
     "The minister said the hospital would open next year."),
    ("He said so.", "She said so."),
    ("", "The mayor opposes the tunnel."),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), SAME)
def test_the_same_in_other_words(one: str, other: str) -> None:
    for alike in (compare_statements(one, other), compare_statements(other, one)):
        assert alike is not None
        assert alike.relation is Relation.SAME


@pytest.mark.parametrize(("one", "other", "why"), CONTRARY)
def test_contrary_with_the_reason(one: str, other: str, why: str) -> None:
    for alike in (compare_statements(one, other), compare_statements(other, one)):
        assert alike is not None
        assert alike.relation is Relation.CONTRADICTS
        assert all(word in alike.reasons[0] for word in why.split(" against "))


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_about_other_things(one: str, other: str) -> None:
    assert compare_statements(one, other) is None
    assert compare_statements(other, one) is None


def test_pairs_are_of_two_articles_the_surest_first() -> None:
    told = [
        highlight("claim", 1, "The Brenn plant will close in May."),
        highlight("claim", 2, "The plant in Brenn will shut in May, unions fear."),
        highlight("claim", 1, "The Brenn plant will close in May, again."),
        highlight("claim", 3, "The Brenn plant will not close."),
        highlight("claim", 3, "A museum in Sollen lost its roof."),
        highlight("risk", 4, "The Brenn plant will close in May."),
    ]
    pairs = find_pairs(told)
    assert {p.left.article_id for p in pairs} | {p.right.article_id for p in pairs} == {1, 2, 3}
    assert all(p.left.article_id != p.right.article_id for p in pairs)
    assert [p.score for p in pairs] == sorted((p.score for p in pairs), reverse=True)
    relations = {frozenset((p.left.id, p.right.id)): p.relation for p in pairs}
    assert relations[frozenset((told[0].id, told[1].id))] is Relation.SAME
    assert relations[frozenset((told[0].id, told[3].id))] is Relation.CONTRADICTS


def test_odd_statements_do_no_harm() -> None:
    odd = ["", "?", "不" * 3000, "not " * 5000, "\u202e\u200b", "1 2 3", "a" * 10_000]
    for one in odd:
        for other in odd:
            compare_statements(one, other)


@pytest.mark.parametrize("words", ["The guard was asleep", "Owners will be told", "Voss won"])
def test_two_articles_that_say_a_claim_word_for_word_say_the_same(words: str) -> None:
    [pair] = find_pairs([highlight("claim", 1, words), highlight("claim", 2, words)])
    assert pair.relation is Relation.SAME
    assert pair.score == 1.0
