"""An address that is imported again: versions, highlights that follow, and what the user decides."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsclip.domain.anchors import Span
from newsclip.domain.articles import Extracted, Metadata, State
from newsclip.domain.errors import InvalidInputError, NotFoundError
from newsclip.domain.highlights import Highlight
from newsclip.domain.revisions import Fate
from newsclip.services.desk import Desk
from newsclip.services.outcomes import ImportedItem, Outcome
from newsclip.services.sources import from_file
from newsclip.storage import articles as stored
from newsclip.storage.versions import insert_version
from tests.helpers.desks import make_desk

FIRST = (
    "The new car of Vela Motors drives over 700 km on one charge, the company said on Tuesday.",
    "Orders stood at 12,000 in the first week, according to sales chief Ines Roth.",
    "A recall could follow if the battery supplier fails its audit in spring.",
    "The plant in Sandhaven builds 300 cars a day and will not be enlarged this year.",
)
ADDRESS = "https://ledger.example/vela"


def page(*paragraphs: str, title: str = "Vela drives far", url: str = ADDRESS) -> bytes:
    body = "".join(f"<p>{words}</p>" for words in paragraphs)
    return (
        f'<html><head><title>{title}</title><link rel="canonical" href="{url}">'
        f'<meta name="author" content="Mara Lind"></head>'
        f"<body><article><h1>{title}</h1>{body}</article></body></html>"
    ).encode()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    found = make_desk(tmp_path)
    yield found
    found.close()


class Site:
    """A page that is saved again and again."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self.desk, self.folder, self.saved = desk, folder, 0

    def save(self, data: bytes) -> ImportedItem:
        self.saved += 1
        path = self.folder / f"page-{self.saved}.html"
        path.write_bytes(data)
        (item,) = self.desk.imports.run([from_file(path)]).items
        return item


@pytest.fixture
def site(desk: Desk, tmp_path: Path) -> Site:
    return Site(desk, tmp_path)


def mark(desk: Desk, article_id: int, words: str, kind: str = "claim") -> Highlight:
    version = desk.articles.get(article_id).version_id
    start = desk.articles.document(version).text.index(words)
    return desk.highlights.add(version, Span(start, start + len(words)), kind)


def test_what_changed_at_an_address_is_a_new_version_and_says_so(desk: Desk, site: Site) -> None:
    first = site.save(page(*FIRST))
    assert first.outcome is Outcome.NEW
    changed = (FIRST[0].replace("700", "650"), *FIRST[1:])
    second = site.save(page(*changed, title="Vela drives less far"))
    assert (second.outcome, second.article_id) == (Outcome.UPDATED, first.article_id)
    assert "700 became 650" in second.notes[0]
    assert "The headline was “Vela drives far”." in second.notes
    article = desk.articles.get(first.article_id)
    assert (article.versions, article.metadata.title) == (2, "Vela drives less far")
    old, new = desk.versions.all(article.id)
    assert "700 km" in desk.articles.document(old.id).text
    assert "650 km" in desk.articles.document(new.id).text
    assert article.version_id == new.id
    assert desk.articles.original(old.id) == page(*FIRST)


def test_the_same_content_is_no_version(desk: Desk, site: Site) -> None:
    first = site.save(page(*FIRST))
    again = site.save(page(*FIRST) + b"<!-- another byte -->")
    assert (again.outcome, again.article_id) == (Outcome.ALREADY, first.article_id)
    assert desk.articles.get(first.article_id).versions == 1


def test_a_page_that_goes_back_to_what_it_said_is_a_version_again(desk: Desk, site: Site) -> None:
    first = site.save(page(*FIRST))
    site.save(page(*FIRST, "An update says that nothing is known of the price."))
    back = site.save(page(*FIRST) + b" ")
    assert back.outcome is Outcome.UPDATED
    assert desk.articles.get(first.article_id).versions == 3


def test_something_else_at_the_address_is_an_article_of_its_own(desk: Desk, site: Site) -> None:
    first = site.save(page(*FIRST))
    other = site.save(
        page(
            "Welcome to the ledger, where you find the news of the harbour every morning at six.",
            "Subscribe today and read on all your devices without any advertisement at all.",
            "Our newsroom in the old customs house is open to visitors on the first Monday.",
            title="Harbour Ledger",
        )
    )
    assert other.outcome is Outcome.NEW
    assert other.article_id != first.article_id
    assert "something else" in " ".join(other.notes)


def test_what_was_corrected_by_hand_is_never_overwritten(desk: Desk, site: Site) -> None:
    first = site.save(page(*FIRST))
    desk.articles.edit(first.article_id, title="My own title", byline="M. Lind")
    second = site.save(page(*FIRST, "More was promised.", title="Another title"))
    metadata = desk.articles.get(first.article_id).metadata
    assert (metadata.title, metadata.byline) == ("My own title", "M. Lind")
    assert not any("headline" in note for note in second.notes)


def test_highlights_follow_and_what_changed_waits_for_a_decision(desk: Desk, site: Site) -> None:
    article = site.save(page(*FIRST)).article_id
    far = mark(desk, article, "over 700 km", "figure")
    orders = mark(desk, article, "Orders stood at 12,000 in the first week", "claim")
    recall = mark(desk, article, "A recall could follow", "risk")
    changed = (
        "Vela Motors is on the market again after a long winter without any news of it.",
        FIRST[0].replace("over 700 km", "over 650 km"),
        FIRST[1],
        FIRST[3],
    )
    item = site.save(page(*changed))
    assert "1 reworded and 1 taken out" in " ".join(item.notes)
    current = desk.articles.get(article).version_id
    text = desk.articles.document(current).text
    (standing,) = desk.highlights.of_version(current)
    assert standing.id == orders.id
    assert text[standing.anchor.start : standing.anchor.end] == orders.anchor.exact
    fates = {one.highlight.id: one.placement.fate for one in desk.versions.changed(article)}
    assert fates == {far.id: Fate.REWORDED, recall.id: Fate.GONE}
    first_version = desk.versions.all(article)[0].id
    shown = {one.id: one.anchor.exact for one in desk.highlights.of_version(first_version)}
    assert shown == {one.id: one.anchor.exact for one in (far, orders, recall)}, "the old one stays"
    altered = desk.versions.changed(article)[0].placement.altered
    assert [(one.old, one.new) for one in altered] == [("700", "650")]


def test_a_passage_that_changed_places_waits_with_the_place_it_moved_to(
    desk: Desk, site: Site
) -> None:
    article = site.save(page(*FIRST)).article_id
    recall = mark(desk, article, "A recall could follow", "risk")
    site.save(page(FIRST[2], FIRST[0], FIRST[1], FIRST[3]))
    (waiting,) = desk.versions.changed(article)
    assert (waiting.highlight.id, waiting.placement.fate) == (recall.id, Fate.MOVED)
    desk.versions.accept([recall.id])
    current = desk.articles.get(article).version_id
    (standing,) = desk.highlights.of_version(current)
    text = desk.articles.document(current).text
    assert text[standing.anchor.start : standing.anchor.end] == "A recall could follow"


def test_accepting_reads_the_new_words_and_can_be_undone(desk: Desk, site: Site) -> None:
    article = site.save(page(*FIRST)).article_id
    far = mark(desk, article, "over 700 km", "figure")
    desk.highlights.edit(far.id, fields={"subject": "the new car"})
    site.save(page(FIRST[0].replace("700", "650"), *FIRST[1:]))
    desk.versions.accept([far.id])
    after = desk.highlights.get(far.id)
    assert after.anchor.exact == "over 650 km"
    assert (after.value("value"), after.value("subject")) == ("> 650", "the new car")
    assert after.version_id == desk.articles.get(article).version_id
    assert desk.versions.changed(article) == []
    first_version = desk.versions.all(article)[0].id
    assert [one.anchor.exact for one in desk.highlights.of_version(first_version)] == [
        "over 700 km"
    ]
    desk.history.undo()
    assert desk.highlights.get(far.id).anchor.exact == "over 700 km"
    assert [one.highlight.id for one in desk.versions.changed(article)] == [far.id]
    desk.history.redo()
    assert desk.highlights.get(far.id).anchor.exact == "over 650 km"


def test_keeping_leaves_it_with_its_version(desk: Desk, site: Site) -> None:
    article = site.save(page(*FIRST)).article_id
    recall = mark(desk, article, "A recall could follow", "risk")
    site.save(page(*FIRST[:2], FIRST[3]))
    desk.versions.keep([recall.id])
    assert desk.versions.changed(article) == []
    assert desk.highlights.get(recall.id).anchor == recall.anchor
    desk.history.undo()
    assert len(desk.versions.changed(article)) == 1


def test_marking_again_by_hand(desk: Desk, site: Site) -> None:
    article = site.save(page(*FIRST)).article_id
    recall = mark(desk, article, "A recall could follow", "risk")
    site.save(page(*FIRST[:2], "Cars may have to be called back in spring.", FIRST[3]))
    text = desk.articles.document(desk.articles.get(article).version_id).text
    words = "Cars may have to be called back"
    start = text.index(words)
    with pytest.raises(InvalidInputError):
        desk.versions.mark_again(recall.id, Span(start + 4, start + 5))
    desk.versions.mark_again(recall.id, Span(start, start + len(words)))
    assert desk.highlights.get(recall.id).anchor.exact == words
    assert desk.versions.changed(article) == []


def test_undoing_the_import_gives_the_version_before_with_its_highlights(
    desk: Desk, site: Site
) -> None:
    article = site.save(page(*FIRST)).article_id
    orders = mark(desk, article, "Orders stood at 12,000", "claim")
    before = desk.articles.get(article).version_id
    site.save(page("A new beginning was written for this piece today.", *FIRST))
    desk.history.undo()
    assert desk.articles.get(article).version_id == before
    assert desk.highlights.get(orders.id).anchor == orders.anchor
    desk.history.redo()
    assert desk.articles.get(article).version_id != before
    assert [
        one.id for one in desk.highlights.of_version(desk.articles.get(article).version_id)
    ] == [orders.id]
    assert desk.maintenance.check().problems == ()


def test_an_older_version_can_be_made_the_current_one(desk: Desk, site: Site) -> None:
    article = site.save(page(*FIRST)).article_id
    orders = mark(desk, article, "Orders stood at 12,000", "claim")
    first = desk.articles.get(article).version_id
    site.save(page("Snow fell on the plant.", *FIRST))
    desk.versions.make_current(article, first)
    assert desk.articles.get(article).version_id == first
    assert desk.highlights.get(orders.id).anchor == orders.anchor
    desk.history.undo()
    assert desk.articles.get(article).version_id != first


def test_the_difference_in_words(desk: Desk, site: Site) -> None:
    article = site.save(page(*FIRST)).article_id
    site.save(page(*FIRST[:3], FIRST[3].replace("300", "280")))
    old, new = (one.id for one in desk.versions.all(article))
    assert desk.versions.in_words(old, new) == "1 word added, 1 taken out; 300 became 280"
    assert desk.versions.in_words(new, new) == ""


def test_wire_copy_is_found_and_never_merged(desk: Desk, site: Site) -> None:
    ours = site.save(page(*FIRST)).article_id
    theirs = site.save(
        page(
            *FIRST[:3],
            FIRST[3].replace("will not be", "is not"),
            title="From the wire",
            url="https://bote.example/1",
        )
    ).article_id
    other = site.save(
        page(
            "The dike at Nordholm held through the night, though the water stood at 3.1 metres.",
            "No street was flooded, said the fire brigade, whose forty members watched until dawn.",
            "The next storm is expected on Friday and should be weaker than the one of this week.",
            title="The dike holds",
            url="https://dike.example/1",
        )
    ).article_id
    assert desk.duplicates.same_text_as(ours) == (theirs,)
    assert desk.duplicates.same_text_as(other) == ()
    assert sorted(map(len, desk.duplicates.origins([ours, theirs, other]))) == [1, 2]
    desk.articles.trash([theirs])
    assert desk.duplicates.same_text_as(ours) == ()


def test_a_library_from_before_is_sketched_afterwards(desk: Desk, site: Site) -> None:
    ours = site.save(page(*FIRST)).article_id
    theirs = site.save(page(*FIRST, title="Wire", url="https://bote.example/1")).article_id
    with desk.store.write() as tx:
        from newsclip.storage import sketches

        for article_id in (ours, theirs):
            sketches.put(tx, article_id, ())
    assert desk.duplicates.same_text_as(ours) == ()
    assert desk.duplicates.sketch_missing() == 2
    assert desk.duplicates.same_text_as(ours) == (theirs,)
    assert desk.duplicates.sketch_missing() == 0


def test_an_original_is_dropped_and_comes_back(desk: Desk, site: Site) -> None:
    article = site.save(page(*FIRST)).article_id
    orders = mark(desk, article, "Orders stood at 12,000", "claim")
    version = desk.articles.get(article).version_id
    size = desk.articles.originals_size([article])
    assert size == len(page(*FIRST))
    assert desk.articles.drop_originals([article]) == size
    assert desk.articles.original(version) is None
    assert desk.articles.version(version).dropped is not None
    assert desk.articles.originals_size([article]) == 0
    assert desk.highlights.get(orders.id).anchor == orders.anchor
    assert desk.maintenance.check().problems == (), "what was let go of is no loss"
    again = site.save(page(*FIRST))
    assert (again.outcome, again.article_id) == (Outcome.ALREADY, article)
    assert desk.articles.original(version) == page(*FIRST)
    assert desk.articles.version(version).dropped is None


def test_only_what_no_other_article_needs_counts_as_freed(desk: Desk, site: Site) -> None:
    ours = site.save(page(*FIRST)).article_id
    other = site.save(
        page(
            "Rain fell on the harbour of Sandhaven all day, and no ship left it.",
            *FIRST[1:2],
            url="https://bote.example/1",
        )
    ).article_id
    version = desk.articles.get(other).version_id
    with desk.store.write() as tx:  # as where two addresses gave the same file
        from sqlalchemy import text

        shared = desk.articles.version(desk.articles.get(ours).version_id).sha256
        tx.session.execute(
            text("UPDATE versions SET sha256 = :sha WHERE id = :id"),
            {"sha": shared, "id": version},
        )
    assert desk.articles.originals_size([ours]) == 0
    assert desk.articles.drop_originals([ours]) == 0
    assert desk.articles.original(version) == page(*FIRST), "the other article still has it"
    both = desk.articles.originals_size([ours, other])
    assert both == desk.articles.drop_originals([ours, other]) > 0
    assert desk.articles.original(version) is None


def test_an_original_comes_back_with_whatever_article_brings_it(desk: Desk, site: Site) -> None:
    ours = site.save(page(*FIRST)).article_id
    version = desk.articles.get(ours).version_id
    digest = desk.articles.version(version).sha256
    desk.articles.drop_originals([ours])
    desk.store.originals.put(page(*FIRST))
    metadata = Metadata(title="The same file, filed again")
    extracted = Extracted(desk.articles.document(version), metadata, "by hand", "text/plain")
    with desk.store.write() as tx:
        article_id = stored.insert(tx, metadata, State.INBOX)
        capture = desk.articles.version(version).capture
        insert_version(tx, article_id, extracted, capture, digest, len(page(*FIRST)))
    assert desk.articles.version(version).dropped is None
    assert desk.articles.original(version) == page(*FIRST)


def mark_in(desk: Desk, version_id: int, words: str) -> Highlight:
    start = desk.articles.document(version_id).text.index(words)
    return desk.highlights.add(version_id, Span(start, start + len(words)), "claim")


def test_what_is_marked_in_an_old_version_later_is_carried_forward(desk: Desk, site: Site) -> None:
    article = site.save(page(*FIRST)).article_id
    site.save(page(FIRST[0].replace("700", "650"), FIRST[1], FIRST[3]))
    old, new = (one.id for one in desk.versions.all(article))
    orders = mark_in(desk, old, "Orders stood at 12,000")
    far = mark_in(desk, old, "over 700 km")
    recall = mark_in(desk, old, "A recall could follow")
    ids = {orders.id, far.id, recall.id}
    assert {one.id for one in desk.versions.left_behind(article)} == ids
    assert desk.highlights.of_version(new) == []
    carried = desk.versions.carry_forward(article)
    assert (carried.standing, carried.reworded, carried.gone) == (1, 1, 1)
    assert [one.id for one in desk.highlights.of_version(new)] == [orders.id]
    assert {one.highlight.id for one in desk.versions.changed(article)} == {far.id, recall.id}
    assert desk.versions.left_behind(article) == []
    assert {one.id for one in desk.highlights.of_version(old)} == ids
    with pytest.raises(NotFoundError):
        desk.versions.carry_forward(article)
    assert desk.history.undo() == "Carry forward"
    assert {one.id for one in desk.versions.left_behind(article)} == ids
    assert desk.versions.changed(article) == []
    desk.history.redo()
    assert [one.id for one in desk.highlights.of_version(new)] == [orders.id]


def test_what_was_decided_on_is_not_carried_forward_again(desk: Desk, site: Site) -> None:
    article = site.save(page(*FIRST)).article_id
    recall = mark(desk, article, "A recall could follow", "risk")
    site.save(page(*FIRST[:2], FIRST[3]))
    assert desk.versions.left_behind(article) == []
    desk.versions.keep([recall.id])
    assert desk.versions.left_behind(article) == []
