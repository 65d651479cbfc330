"""Claims across sources, and what the user says of their pairs."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsclip.domain.links import Relation
from newsclip.services.desk import Desk
from tests.helpers.desks import add_article, make_desk, mark

CLOSE = "The Brenn plant will close in May."
SHUT = "The company said it would shut its Brenn factory in May."
STAYS = "The Brenn plant will not close, the ministry said."
WIRE = (
    "The harbour authority of Sollen said on Monday that it would deepen the northern channel by two "
    "metres, and that work was to begin in spring and to take fourteen months."
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk over an empty library."""
    made = make_desk(tmp_path)
    yield made
    made.close()


def claim(desk: Desk, words: str, publisher: str, *more: str) -> int:
    """An article with one claim; its id."""
    article = add_article(desk, publisher=publisher, paragraphs=[words, *more])
    mark(desk, article, words, "claim")
    return article.id


def test_pairs_are_found_confirmed_and_undone(desk: Desk) -> None:
    ids = [claim(desk, CLOSE, "Ledger"), claim(desk, SHUT, "Weekly"), claim(desk, STAYS, "Monitor")]
    pairs = desk.pairs.among(ids)
    relations = [pair.relation for pair in pairs]
    assert relations.count(Relation.SAME) == 1
    assert Relation.CONTRADICTS in relations
    same = next(pair for pair in pairs if pair.relation is Relation.SAME)
    desk.pairs.confirm(same)
    first = desk.pairs.among(ids)[0]
    assert (first.confirmed, first.relation, first.reasons) == (True, Relation.SAME, same.reasons)
    assert desk.links.of([same.left.id])
    desk.history.undo()
    assert not any(pair.confirmed for pair in desk.pairs.among(ids))


def test_a_refused_pair_stays_refused_until_undone(desk: Desk) -> None:
    ids = [claim(desk, CLOSE, "Ledger"), claim(desk, SHUT, "Weekly")]
    (pair,) = desk.pairs.among(ids)
    desk.pairs.refuse(pair)
    assert desk.pairs.among(ids) == []
    desk.history.undo()
    assert len(desk.pairs.among(ids)) == 1
    desk.history.redo()
    assert desk.pairs.among(ids) == []


def test_what_the_user_links_otherwise_is_not_proposed(desk: Desk) -> None:
    ids = [claim(desk, CLOSE, "Ledger"), claim(desk, SHUT, "Weekly")]
    (pair,) = desk.pairs.among(ids)
    desk.links.add(pair.left.id, pair.right.id, Relation.CONTRADICTS)
    (linked,) = desk.pairs.among(ids)
    assert (linked.confirmed, linked.relation) == (True, Relation.CONTRADICTS)


def test_copies_count_as_one_origin(desk: Desk) -> None:
    ids = [
        claim(desk, CLOSE, "Ledger", WIRE),
        claim(desk, CLOSE, "Weekly", WIRE),
        claim(desk, SHUT, "Monitor", "All of this was found out by our own reporter."),
    ]
    group = desk.pairs.groups(ids)[0]
    assert (len(group.claims), group.sources, group.origins) == (3, 3, 2)
    assert group.against == ()


def test_a_contradicted_claim_comes_first(desk: Desk) -> None:
    alone = claim(desk, "A museum in Sollen lost its roof.", "Ledger")
    ids = [alone, claim(desk, CLOSE, "Ledger"), claim(desk, STAYS, "Weekly")]
    groups = desk.pairs.groups(ids)
    assert [bool(group.against) for group in groups] == [True, True, False]
