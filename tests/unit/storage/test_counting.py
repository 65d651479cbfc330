"""Counts and searches that are worked out from an index alone say what a look at every row would."""

from pathlib import Path

import pytest

from newsclip.domain.articles import Article, Capture, Extracted
from newsclip.domain.scope import ArticleQuery, Scope
from newsclip.services.desk import Desk
from newsclip.storage import versions
from tests.helpers.desks import CAPTURED, add_article, make_desk, mark, prose


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return make_desk(tmp_path)


@pytest.fixture
def article(desk: Desk) -> Article:
    return add_article(
        desk, title="Harbour", paragraphs=["The harbour raised its tariff."], tags=["ports"]
    )


def _ids(desk: Desk, words: str) -> list[int]:
    return desk.articles.ids(ArticleQuery(text=words))


def _capture_again(desk: Desk, article: Article, words: str) -> None:
    extracted = Extracted(prose([words]), article.metadata, "by hand", "text/plain")
    digest = desk.store.originals.put(words.encode())
    with desk.store.write() as tx:
        capture = Capture("file", "again.txt", CAPTURED)
        versions.insert_version(tx, article.id, extracted, capture, digest, len(words))


def test_words_of_a_note_and_of_its_quote_are_found_together(desk: Desk, article: Article) -> None:
    mark(desk, article, "harbour", "plain", note="Ask for the ledger")
    assert _ids(desk, "ledger") == [article.id]
    assert _ids(desk, "harbour ledger") == [article.id]
    assert _ids(desk, "ledger submarine") == []


def test_a_quote_of_an_earlier_version_is_still_found(desk: Desk, article: Article) -> None:
    mark(desk, article, "tariff", "plain")
    _capture_again(desk, article, "The harbour changed its mind.")
    assert _ids(desk, "tariff") == [article.id]
    assert _ids(desk, "raised") == []


def test_what_is_typed_narrows_a_saved_search(desk: Desk, article: Article) -> None:
    add_article(desk, title="Other", paragraphs=["Another harbour."])
    saved = Scope.saved(desk.searches.add("Harbours", "harbour").id)
    assert desk.articles.ids(ArticleQuery(saved, "tariff")) == [article.id]
    assert desk.articles.ids(ArticleQuery(saved, "submarine")) == []


def test_counts_leave_out_the_trash(desk: Desk, article: Article) -> None:
    kept = mark(desk, article, "harbour", "claim", tags=["ports"])
    gone = mark(desk, article, "tariff", "claim", tags=["ports"])
    other = add_article(desk, title="Other", paragraphs=["Another tariff."], tags=["ports"])
    mark(desk, other, "tariff", "risk", tags=["ports"])
    desk.highlights.remove([gone.id])
    desk.articles.trash([other.id])
    overview = desk.sidebar.overview()
    assert dict(overview.kinds) == {"claim": 1}
    assert [(tag.name, tag.articles, tag.highlights) for tag in overview.tags] == [("ports", 1, 1)]
    assert desk.highlights.get(kept.id).displaced is False


def test_a_highlight_whose_words_are_elsewhere_is_displaced(desk: Desk, article: Article) -> None:
    highlight = mark(desk, article, "tariff", "plain")
    with desk.store.write() as tx:
        tx.connection.exec_driver_sql("UPDATE bodies SET text = 'Nothing of the sort at all, no.'")
    assert desk.highlights.get(highlight.id).displaced
