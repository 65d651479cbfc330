"""The ledger of a story's conflicts."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsclip.domain.ledger import LedgerEntry, Standing
from newsclip.domain.links import Relation
from newsclip.domain.scope import EvidenceQuery, Scope
from newsclip.services.desk import Desk
from tests.helpers.desks import add_article, make_desk, mark


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk over an empty library."""
    made = make_desk(tmp_path)
    yield made
    made.close()


def told(desk: Desk, publisher: str, value: str, **more: str) -> int:
    """An article that tells a range of the SU7; its id."""
    article = add_article(desk, publisher=publisher, paragraphs=[f"It goes {value} km."])
    fields = {"subject": "SU7", "measure": "Range", "value": value, "unit": "km"} | more
    mark(desk, article, f"{value} km", "figure", **fields)
    return article.id


def standings(entries: list[LedgerEntry]) -> list[tuple[str, Standing]]:
    """What the entries are about, and how they stand."""
    return [(entry.title, entry.standing) for entry in entries]


def test_conflicts_of_a_story_open_ones_first(desk: Desk) -> None:
    ids = [told(desk, "Ledger", "700"), told(desk, "Weekly", "830")]
    ids += [told(desk, "Monitor", "2027", measure="Launch", unit="year", as_of="2024")]
    ids += [told(desk, "Herald", "2028", measure="Launch", unit="year", as_of="2025")]
    story = desk.stories.add("Range", ids)
    entries = desk.ledger.entries(story.id)
    assert standings(entries) == [
        ("SU7 · Range", Standing.OPEN), ("SU7 · Launch", Standing.EXPLAINED),
    ]  # fmt: skip
    assert entries[1].reasons == ("2024 against 2025",)
    assert [one.value("value") for one in entries[0].passages] == ["700", "830"]


def test_what_is_settled_leaves_the_search_and_comes_back_when_something_new_is_said(
    desk: Desk,
) -> None:
    ids = [told(desk, "Ledger", "700"), told(desk, "Weekly", "830")]
    story = desk.stories.add("Range", ids)
    (entry,) = desk.ledger.entries(story.id)
    conflicting = EvidenceQuery(Scope(), text="is:conflicting")
    assert len(desk.evidence.ids(conflicting)) == 2
    desk.ledger.decide(story.id, entry, Standing.EXPLAINED, " Two test cycles. ")
    (entry,) = desk.ledger.entries(story.id)
    assert (entry.standing, entry.note, entry.decided) == (
        Standing.EXPLAINED,
        "Two test cycles.",
        True,
    )
    assert desk.evidence.ids(conflicting) == []
    desk.stories.include(story.id, [told(desk, "Monitor", "900")])
    (entry,) = desk.ledger.entries(story.id)
    assert (entry.standing, entry.anew, entry.note) == (Standing.OPEN, True, "Two test cycles.")
    assert desk.evidence.ids(conflicting)


def test_settling_is_undone(desk: Desk) -> None:
    story = desk.stories.add("Range", [told(desk, "Ledger", "700"), told(desk, "Weekly", "830")])
    (entry,) = desk.ledger.entries(story.id)
    desk.ledger.decide(story.id, entry, Standing.RESOLVED, "")
    desk.ledger.withdraw(story.id, entry)
    assert desk.ledger.entries(story.id)[0].standing is Standing.OPEN
    desk.history.undo()
    assert desk.ledger.entries(story.id)[0].standing is Standing.RESOLVED
    desk.history.undo()
    assert not desk.ledger.entries(story.id)[0].decided


def test_claims_that_contradict_stand_in_it_once_confirmed(desk: Desk) -> None:
    one, other = (
        mark(desk, add_article(desk, paragraphs=[words]), words, "claim")
        for words in ("The Brenn plant will close.", "The Brenn plant will not close.")
    )
    story = desk.stories.add("Brenn", [one.article_id, other.article_id])
    assert desk.ledger.entries(story.id) == []
    desk.links.add(one.id, other.id, Relation.CONTRADICTS)
    (entry,) = desk.ledger.entries(story.id)
    assert [passage.id for passage in entry.passages] == [one.id, other.id]


def test_the_ledger_goes_out_with_its_story(desk: Desk) -> None:
    story = desk.stories.add("Range", [told(desk, "Ledger", "700"), told(desk, "Weekly", "830")])
    (entry,) = desk.ledger.entries(story.id)
    desk.ledger.decide(story.id, entry, Standing.RESOLVED, "The maker confirmed 700 km.")
    text = desk.exports.text(EvidenceQuery(Scope.story(story.id)))
    assert "## Conflicts between sources" in text
    assert "### SU7 · Range\n\nResolved" in text
    assert "- **700 km** in Ledger, 2025-08-02, ¶ 1\n- **830 km** in Weekly" in text
    assert "- Note: The maker confirmed 700 km." in text
    assert "## Conflicts between sources" not in desk.exports.text(EvidenceQuery(Scope()))
