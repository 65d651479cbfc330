"""Links between highlights: shown at both ends, undone, and never lost."""

import pytest

from newsclip.domain.errors import InvalidInputError, NotFoundError
from newsclip.domain.highlights import Highlight
from newsclip.domain.links import Relation
from newsclip.domain.scope import EvidenceQuery
from newsclip.services.desk import Desk
from tests.helpers.desks import add_article, mark


@pytest.fixture
def pair(desk: Desk) -> tuple[Highlight, Highlight]:
    one = add_article(desk, title="The maker", paragraphs=["It drives over 700 km on a charge."])
    other = add_article(
        desk, title="The test", paragraphs=["In winter we drove 640 km."], publisher="Volt Weekly"
    )
    return mark(desk, one, "over 700 km", "figure"), mark(desk, other, "640 km", "figure")


def seen(desk: Desk, highlight: Highlight) -> list[tuple[str, int]]:
    found = desk.links.of([highlight.id]).get(highlight.id, ())
    return [(one.words, one.row.highlight.id) for one in found]


@pytest.mark.parametrize(
    ("relation", "here", "there"),
    [
        (Relation.SUPPORTS, "Supports", "Supported by"),
        (Relation.ANSWERS, "Answers", "Answered by"),
        (Relation.CONTRADICTS, "Contradicts", "Contradicts"),
        (Relation.SAME, "Same as", "Same as"),
    ],
)
def test_a_link_reads_from_both_ends(
    desk: Desk, pair: tuple[Highlight, Highlight], relation: Relation, here: str, there: str
) -> None:
    one, other = pair
    desk.links.add(one.id, other.id, relation)
    assert seen(desk, one) == [(here, other.id)]
    assert seen(desk, other) == [(there, one.id)]


def test_a_link_is_undone_done_again_and_removed(
    desk: Desk, pair: tuple[Highlight, Highlight]
) -> None:
    one, other = pair
    link = desk.links.add(one.id, other.id, Relation.SUPPORTS)
    assert desk.history.undo() == "Link as supports"
    assert seen(desk, one) == []
    desk.history.redo()
    assert len(seen(desk, other)) == 1
    desk.links.remove(link.id)
    assert seen(desk, one) == []
    desk.history.undo()
    assert len(seen(desk, one)) == 1
    with pytest.raises(NotFoundError):
        desk.links.remove(99)


def test_an_end_in_the_trash_hides_the_link_until_it_is_back(
    desk: Desk, pair: tuple[Highlight, Highlight]
) -> None:
    one, other = pair
    desk.links.add(one.id, other.id, Relation.SUPPORTS)
    desk.highlights.remove([other.id])
    assert seen(desk, one) == []
    desk.history.undo()
    assert seen(desk, one) == [("Supports", other.id)]


def test_what_makes_no_sense_is_refused(desk: Desk, pair: tuple[Highlight, Highlight]) -> None:
    one, other = pair
    with pytest.raises(InvalidInputError, match="itself"):
        desk.links.add(one.id, one.id, Relation.SAME)
    desk.links.add(one.id, other.id, Relation.CONTRADICTS)
    with pytest.raises(InvalidInputError, match="already"):
        desk.links.add(other.id, one.id, Relation.CONTRADICTS)
    desk.links.add(other.id, one.id, Relation.SUPPORTS)
    desk.links.add(one.id, other.id, Relation.SUPPORTS)
    with pytest.raises(NotFoundError):
        desk.links.add(one.id, 99, Relation.SAME)


def test_a_link_is_exported_with_either_end(desk: Desk, pair: tuple[Highlight, Highlight]) -> None:
    one, other = pair
    desk.links.add(one.id, other.id, Relation.CONTRADICTS)
    text = desk.exports.text(EvidenceQuery(ids=(one.id,)))
    assert "- **Contradicts** “640 km” in Volt Weekly" in text
    assert "“over 700 km” in Harbour Ledger" in desk.exports.text(EvidenceQuery(ids=(other.id,)))
