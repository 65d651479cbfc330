"""Claims held against each other in the light of the others of their articles."""

import pytest

from newsclip.analysis.comparing.assertions import read_assertion
from newsclip.analysis.comparing.pairs import find_pairs
from newsclip.domain.highlights import Highlight
from newsclip.domain.links import Relation
from tests.helpers.analysis import highlight


def pairs(*claims: Highlight) -> dict[frozenset[int], Relation]:
    """What the claims are to each other, by their places."""
    place = {claim.id: at for at, claim in enumerate(claims)}
    return {
        frozenset((place[p.left.id], place[p.right.id])): p.relation for p in find_pairs(claims)
    }


def test_the_nearest_claim_of_the_other_article_is_the_one_meant() -> None:
    told = (
        highlight("claim", 1, "Side effects were mild and short", speaker="Mirela Toss"),
        highlight("claim", 1, "Nobody in the vaccinated group died", speaker="Mirela Toss"),
        highlight("claim", 2, "The side effects were harmless and soon passed", speaker="Toss"),
        highlight("claim", 2, "Two vaccinated participants died", speaker="ethics board"),
    )
    found = pairs(*told)
    assert found[frozenset((0, 2))] is Relation.SAME
    assert found[frozenset((1, 3))] is Relation.CONTRADICTS
    assert frozenset((0, 3)) not in found
    assert frozenset((1, 2)) not in found


@pytest.mark.parametrize(
    ("words", "negated"),
    [
        ("On ne déplore aucun décès", True),
        ("Nadie murió", True),
        ("No murió nadie", True),
        ("Non è morto nessuno", True),
        ("Der Angeklagte habe keinerlei Reue gezeigt", True),
        ("Niemand wurde verletzt", True),
        ("Das Werk schließt im Mai", False),
        ("Nobody denied it", False),
    ],
)
def test_a_negation_of_two_parts_counts_once(words: str, negated: bool) -> None:
    assert read_assertion(words).negated is negated


def test_more_claims_than_are_held_one_by_one_are_still_paired_by_their_words() -> None:
    many = [highlight("claim", 1, f"The plant number {n} makes part {n}x") for n in range(90)]
    one, other = (
        highlight("claim", 3, "The Brenn plant will close in May"),
        highlight("claim", 4, "The Brenn plant will not close in May"),
    )
    found = {
        frozenset((p.left.id, p.right.id)): p.relation for p in find_pairs((*many, one, other))
    }
    assert found[frozenset((one.id, other.id))] is Relation.CONTRADICTS
