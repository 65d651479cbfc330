"""Marking, editing and taking back: what a user does with highlights."""

from pathlib import Path

import pytest

from newsclip.domain.anchors import Span
from newsclip.domain.errors import InvalidInputError, NotFoundError
from newsclip.domain.events import Event, LibraryChanged, Subject
from newsclip.domain.scope import TRASH, ArticleQuery, EvidenceQuery, EvidenceSort
from newsclip.services.desk import Desk
from newsclip.services.sources import from_file
from tests.helpers.desks import add_article, make_desk, mark

TEXT = "The Aurel One has a range of over 700 km. It costs 45,000 euros."


def quotes(desk: Desk, version_id: int) -> list[str]:
    return [highlight.anchor.exact for highlight in desk.highlights.of_version(version_id)]


def test_a_marked_passage_keeps_its_exact_words_and_place(desk: Desk) -> None:
    article = add_article(desk, paragraphs=["# Head", "First words.", TEXT])
    highlight = mark(desk, article, "over 700 km", "figure")
    text = desk.articles.document(article.version_id).text
    anchor = desk.highlights.get(highlight.id).anchor
    assert text[anchor.start : anchor.end] == anchor.exact == "over 700 km"
    assert anchor.prefix == text[anchor.start - 32 : anchor.start]
    assert anchor.suffix == text[anchor.end : anchor.end + 32]
    assert highlight.paragraph == 2


def test_a_figure_is_prefilled_from_its_words(desk: Desk) -> None:
    article = add_article(desk, paragraphs=[TEXT])
    highlight = mark(desk, article, "over 700 km", "figure")
    assert highlight.value("value") == "> 700"
    assert highlight.value("unit") == "km"


def test_given_fields_win_over_prefilled_ones(desk: Desk) -> None:
    article = add_article(desk, paragraphs=[TEXT])
    assert mark(desk, article, "over 700 km", "figure", unit="miles").value("unit") == "miles"


def test_a_claim_starts_unverified(desk: Desk) -> None:
    article = add_article(desk, paragraphs=[TEXT])
    assert mark(desk, article, "It costs", "claim").value("status") == "unverified"


def test_white_space_round_a_selection_is_left_out(desk: Desk) -> None:
    article = add_article(desk, paragraphs=["one two three"])
    highlight = desk.highlights.add(article.version_id, Span(3, 8), "plain")
    assert highlight.anchor.exact == "two"


def test_nothing_but_space_cannot_be_marked(desk: Desk) -> None:
    article = add_article(desk, paragraphs=["one two"])
    with pytest.raises(InvalidInputError, match="no words"):
        desk.highlights.add(article.version_id, Span(3, 4), "plain")
    with pytest.raises(NotFoundError):
        desk.highlights.add(999, Span(0, 3), "plain")


def test_unknown_kinds_fields_and_choices_are_refused(desk: Desk) -> None:
    article = add_article(desk, paragraphs=[TEXT])
    with pytest.raises(InvalidInputError, match="no kind"):
        mark(desk, article, "It costs", "rumour")
    with pytest.raises(InvalidInputError, match="no field"):
        mark(desk, article, "It costs", "claim", colour="red")
    with pytest.raises(InvalidInputError, match="Status cannot be"):
        mark(desk, article, "It costs", "claim", status="true")
    assert quotes(desk, article.version_id) == []


def test_undo_and_redo_restore_the_same_highlight(desk: Desk) -> None:
    article = add_article(desk, paragraphs=[TEXT])
    highlight = mark(desk, article, "over 700 km", "figure", tags=["range"])
    desk.highlights.edit(highlight.id, note="Ask for the cycle", fields={"condition": "WLTP"})
    assert desk.history.undo() == "Edit highlight"
    assert desk.highlights.get(highlight.id).note == ""
    assert desk.history.undo() == "Mark figure"
    assert quotes(desk, article.version_id) == []
    desk.history.redo()
    desk.history.redo()
    again = desk.highlights.get(highlight.id)
    assert (again.uuid, again.note, again.value("condition")) == (
        highlight.uuid,
        "Ask for the cycle",
        "WLTP",
    )
    assert again.tags == ("range",)
    assert desk.history.undo_label == "Edit highlight"
    assert desk.history.redo_label == ""


def test_typing_a_note_letter_by_letter_is_one_step(desk: Desk) -> None:
    article = add_article(desk, paragraphs=[TEXT])
    highlight = mark(desk, article, "It costs", "plain")
    for note in ("A", "As", "Ask"):
        desk.highlights.edit(highlight.id, note=note)
    desk.history.undo()
    assert desk.highlights.get(highlight.id).note == ""


def test_a_deleted_highlight_is_in_the_trash_and_comes_back(desk: Desk) -> None:
    article = add_article(desk, paragraphs=[TEXT])
    highlight = mark(desk, article, "It costs", "claim")
    desk.highlights.remove([highlight.id])
    assert quotes(desk, article.version_id) == []
    assert desk.evidence.ids(EvidenceQuery(TRASH)) == [highlight.id]
    desk.highlights.restore([highlight.id])
    assert quotes(desk, article.version_id) == ["It costs"]


def test_moved_edges_take_the_new_words(desk: Desk) -> None:
    article = add_article(desk, paragraphs=[TEXT])
    highlight = mark(desk, article, "700 km", "figure")
    moved = desk.highlights.move(
        highlight.id, Span(highlight.anchor.start - 5, highlight.anchor.end)
    )
    assert moved.anchor.exact == "over 700 km"
    desk.history.undo()
    assert desk.highlights.get(highlight.id).anchor.exact == "700 km"


def test_changing_the_kind_keeps_what_fits_and_fills_the_rest(desk: Desk) -> None:
    article = add_article(desk, paragraphs=[TEXT])
    highlight = mark(desk, article, "over 700 km", "claim", speaker="The maker")
    figure = desk.highlights.edit(highlight.id, kind="figure")
    assert figure.value("speaker") == ""
    assert figure.value("value") == "> 700"


def test_a_commit_is_told_once_with_ids_and_articles(desk: Desk) -> None:
    article = add_article(desk, paragraphs=[TEXT])
    told: list[Event] = []
    desk.bus.subscribe(told.append)
    highlight = mark(desk, article, "It costs", "claim")
    changed = [event for event in told if isinstance(event, LibraryChanged)]
    assert len(changed) == 1
    assert changed[0].ids(Subject.HIGHLIGHT) == {highlight.id}
    assert changed[0].articles() == {article.id}


def test_another_process_hears_of_it_and_this_one_does_not_hear_itself(
    desk: Desk, tmp_path: Path
) -> None:
    article = add_article(desk, paragraphs=[TEXT])
    other = make_desk(tmp_path)
    heard: list[Event] = []
    own: list[Event] = []
    other.look_for_changes()
    other.bus.subscribe(heard.append)
    highlight = mark(desk, article, "It costs", "claim")
    desk.bus.subscribe(own.append)
    other.look_for_changes()
    desk.look_for_changes()
    other.close()
    assert [
        event.ids(Subject.HIGHLIGHT) for event in heard if isinstance(event, LibraryChanged)
    ] == [frozenset({highlight.id})]
    assert all(isinstance(event, LibraryChanged) and event.foreign for event in heard)
    assert own == []


def test_evidence_is_filtered_and_sorted(desk: Desk) -> None:
    one = add_article(desk, title="One", paragraphs=[TEXT], publisher="Volt Weekly")
    two = add_article(desk, title="Two", paragraphs=[TEXT], published="2025-01-01")
    small = mark(desk, one, "over 700 km", "figure")
    large = mark(desk, two, "45,000 euros", "figure", tags=["price"])
    claim = mark(desk, two, "It costs", "claim", status="disputed")
    ids = desk.evidence.ids
    assert ids(EvidenceQuery()) == [small.id, claim.id, large.id]
    assert ids(EvidenceQuery(kinds=frozenset({"claim"}))) == [claim.id]
    assert ids(EvidenceQuery(statuses=frozenset({"disputed"}))) == [claim.id]
    assert ids(EvidenceQuery(publishers=frozenset({"Volt Weekly"}))) == [small.id]
    assert ids(EvidenceQuery(tags=frozenset({"Price"}))) == [large.id]
    assert ids(EvidenceQuery(text="eur")) == [large.id]
    by_value = EvidenceQuery(kinds=frozenset({"figure"}), sort=EvidenceSort.VALUE, descending=True)
    assert ids(by_value) == [large.id, small.id]
    assert [row.publisher for row in desk.evidence.rows([small.id])] == ["Volt Weekly"]


def test_a_highlight_whose_words_are_gone_is_said_to_be_displaced(desk: Desk) -> None:
    from sqlalchemy import text

    article = add_article(desk, paragraphs=[TEXT])
    highlight = mark(desk, article, "over 700 km", "figure")
    with desk.store.write() as tx:
        tx.connection.execute(text("UPDATE bodies SET text = 'XX' || text"))
    assert desk.highlights.get(highlight.id).displaced
    assert desk.highlights.get(highlight.id).anchor.exact == "over 700 km"


def test_a_passage_of_a_pdf_is_placed_by_the_page_it_stands_on(desk: Desk, tmp_path: Path) -> None:
    path = Path(__file__).parents[2] / "data" / "importing" / "two-columns.pdf"
    (item,) = desk.imports.run([from_file(path)]).items
    article = desk.articles.get(item.article_id)
    document = desk.articles.document(article.version_id)
    (_, first), (second_page, second) = document.pages
    one = desk.highlights.add(article.version_id, Span(0, 20), "claim")
    other = desk.highlights.add(article.version_id, Span(second_page, second_page + 20), "claim")
    assert (one.page, one.place) == (first, f"p. {first}")
    assert (other.page, other.place) == (second, f"p. {second}")
    assert desk.highlights.move(one.id, Span(second_page + 30, second_page + 50)).page == second
    desk.history.undo()
    assert desk.highlights.get(one.id).page == first
    assert f", page {second}:" in desk.exports.text(EvidenceQuery(ids=(other.id,)))


def test_the_history_tells_each_change_and_can_be_gone_back_to(desk: Desk) -> None:
    article = add_article(desk, paragraphs=[TEXT])
    one = mark(desk, article, "over 700 km", "claim")
    desk.highlights.edit(one.id, fields={"status": "disputed"})
    desk.highlights.edit(one.id, note="Ask **again**", tags=["range"])
    desk.highlights.edit(one.id, kind="figure")
    desk.highlights.remove([one.id])
    desk.highlights.restore([one.id])
    told = [entry.words for entry in desk.highlights.history(one.id)]
    assert told[0] == ("Made as claim",)
    assert told[1] == ("Status: unverified → disputed",)
    assert told[2] == ("Tagged range", "Note: Ask **again**")
    assert "Kind: Claim → Figure" in told[3]
    assert told[4:] == [("Deleted",), ("Brought back",)]
    entry = desk.highlights.history(one.id)[1]
    back = desk.highlights.go_back(one.id, entry.id)
    assert (back.kind, back.value("status"), back.note, back.tags) == ("claim", "disputed", "", ())
    desk.history.undo()
    assert desk.highlights.get(one.id).kind == "figure"
    with pytest.raises(NotFoundError):
        desk.highlights.go_back(one.id, 9999)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ('value:"700 km"', ["700 km"]),
        ('value:"over 600 km"', ["700 km", "450 miles"]),
        ('value:"between 1 and 3 million euros"', ["€2.5 million"]),
        ("value:12", ["12 boats"]),
        ("value:nothing", []),
        ('value:"over 600 km" kind:claim', []),
    ],
)
def test_figures_are_found_by_their_value_in_whatever_unit(
    desk: Desk, words: str, found: list[str]
) -> None:
    told = ["700 km", "450 miles", "€2.5 million", "12 boats"]
    article = add_article(desk, paragraphs=[f"It was {words} then." for words in told])
    for quote in told:
        mark(desk, article, quote, "figure")
    ids = desk.evidence.ids(EvidenceQuery(text=words))
    assert [one.anchor.exact for one in desk.highlights.get_many(ids)] == found
    assert desk.articles.ids(ArticleQuery(text=words)) == ([article.id] if found else [])
