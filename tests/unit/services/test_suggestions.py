"""What is proposed, and what becomes of it."""

from dataclasses import replace

import pytest

from newsclip.domain.articles import Article
from newsclip.domain.errors import NotFoundError
from newsclip.domain.suggestions import SHOWN, Suggestion
from newsclip.services.desk import Desk
from tests.helpers.desks import add_article, mark

QUOTE = "“We will reopen the Lanhai plant in May,” said Anna Miller, chief executive of Norrvolt."
RANGE = "The sedan has a range of 700 km under WLTP."
RISK = "Analysts warn that new tariffs could push the launch back to 2028."
STORY = ("# The plant that opens at 700 km", QUOTE, RANGE, RISK)


@pytest.fixture
def article(desk: Desk) -> Article:
    return add_article(desk, paragraphs=STORY)


def proposed(desk: Desk, article: Article) -> list[Suggestion]:
    """What is proposed in the current version, in the order of the text."""
    version = desk.articles.get(article.id).version_id
    desk.suggestions.find(version)
    return desk.suggestions.of_version(version)


def of_kind(found: list[Suggestion], kind: str) -> Suggestion:
    return next(one for one in found if one.kind == kind)


def test_a_claim_a_figure_and_a_risk_are_proposed_with_their_fields_and_why(
    desk: Desk, article: Article
) -> None:
    found = proposed(desk, article)
    claim, figure, risk = (of_kind(found, kind) for kind in ("claim", "figure", "risk"))
    assert claim.value("speaker") == "Anna Miller"
    assert "reopen the Lanhai plant" in claim.exact
    assert (figure.value("value"), figure.value("unit")) == ("700", "km")
    assert "tariffs could push the launch back" in risk.exact
    assert all(one.why and one.rank >= SHOWN for one in (claim, figure, risk))
    assert [one.paragraph for one in (claim, figure, risk)] == [1, 2, 3]
    text = desk.articles.document(article.version_id).text
    assert all(text[one.start : one.end] == one.exact for one in found)


def test_nothing_is_proposed_in_a_heading_and_nothing_is_marked_by_itself(
    desk: Desk, article: Article
) -> None:
    assert all(one.start > len(STORY[0]) - 2 for one in proposed(desk, article))
    assert desk.highlights.of_version(article.version_id) == []


def test_looking_twice_is_looking_once(desk: Desk, article: Article) -> None:
    assert desk.suggestions.find(article.version_id)
    assert not desk.suggestions.find(article.version_id)


def test_an_accepted_suggestion_is_a_highlight_with_its_fields(
    desk: Desk, article: Article
) -> None:
    claim = of_kind(proposed(desk, article), "claim")
    (made,) = desk.suggestions.accept([claim.id])
    assert made.anchor.exact == claim.exact
    assert made.value("speaker") == "Anna Miller"
    assert claim.id not in {one.id for one in proposed(desk, article)}
    with pytest.raises(NotFoundError):
        desk.suggestions.accept([claim.id])


def test_accepting_and_dismissing_are_undone_in_one_step_each(desk: Desk, article: Article) -> None:
    before = proposed(desk, article)
    desk.suggestions.accept([one.id for one in before])
    assert desk.history.undo_label == f"Accept {len(before)} suggestions"
    assert proposed(desk, article) == []
    desk.history.undo()
    assert desk.highlights.of_version(article.version_id) == []
    assert [one.id for one in proposed(desk, article)] == [one.id for one in before]
    desk.suggestions.dismiss([before[0].id])
    assert before[0].id not in {one.id for one in proposed(desk, article)}
    desk.history.undo()
    assert proposed(desk, article) == before
    desk.history.redo()
    assert before[0].id not in {one.id for one in proposed(desk, article)}


def test_accepted_as_another_kind_it_keeps_what_fits(desk: Desk, article: Article) -> None:
    risk = of_kind(proposed(desk, article), "risk")
    (made,) = desk.suggestions.accept([risk.id], kind="claim")
    assert (made.kind, made.anchor.exact) == ("claim", risk.exact)
    assert "category" not in made.fields


def test_what_is_marked_already_is_not_proposed(desk: Desk, article: Article) -> None:
    mark(desk, article, "range of 700 km", "figure")
    mark(desk, article, "reopen the Lanhai plant", "plain")
    left = {(one.kind, one.exact) for one in proposed(desk, article)}
    assert not {one for one in left if one[0] == "figure" and "700 km" in one[1]}
    assert any(kind == "claim" and "reopen" in exact for kind, exact in left)


def updated(desk: Desk, article: Article, paragraphs: tuple[str, ...]) -> None:
    """A new version of the article, as checking it would leave it."""
    from newsclip.domain.articles import Extracted
    from newsclip.storage import versions
    from tests.helpers.desks import CAPTURED, prose

    from newsclip.domain.articles import Capture  # isort: skip

    metadata = desk.articles.get(article.id).metadata
    extracted = Extracted(prose(paragraphs), replace(metadata), "by hand", "text/plain")
    data = extracted.document.text.encode()
    digest = desk.store.originals.put(data)
    with desk.store.write() as tx:
        versions.insert_version(
            tx, article.id, extracted, Capture("file", "again", CAPTURED), digest, len(data)
        )


def test_what_was_dismissed_stays_dismissed_in_the_next_version(
    desk: Desk, article: Article
) -> None:
    found = proposed(desk, article)
    figure = of_kind(found, "figure")
    desk.suggestions.dismiss([figure.id])
    updated(desk, article, (STORY[0], "The plant opened in 1999.", *STORY[1:]))
    again = proposed(desk, article)
    assert figure.exact not in {one.exact for one in again if one.kind == "figure"}
    assert "Anna Miller" in {one.value("speaker") for one in again}


def test_what_the_user_rejects_sinks_and_what_is_accepted_rises(desk: Desk) -> None:
    articles = [
        add_article(
            desk,
            title=f"Test {n}",
            paragraphs=(f"The car of maker {chr(65 + n)} has a range of {400 + n} km.", RISK),
        )
        for n in range(8)
    ]
    last = articles[-1]
    before = of_kind(proposed(desk, last), "figure").rank
    for article in articles[:-1]:
        found = proposed(desk, article)
        desk.suggestions.dismiss([one.id for one in found if one.kind == "figure"])
    sunk = of_kind(proposed(desk, last), "figure").rank
    assert sunk < before
    for _ in range(7):
        desk.history.undo()
    assert of_kind(proposed(desk, last), "figure").rank == pytest.approx(before)
    for article in articles[:-1]:
        found = proposed(desk, article)
        desk.suggestions.accept([one.id for one in found if one.kind == "figure"])
    assert of_kind(proposed(desk, last), "figure").rank > before


def test_an_article_without_words_and_one_that_is_gone(desk: Desk) -> None:
    bare = add_article(desk, title="Bare", paragraphs=("",))
    assert proposed(desk, bare) == []
    with pytest.raises(NotFoundError):
        desk.suggestions.find(9999)
