"""Highlights, notes and tags of other programs, put to the text they were made on."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsclip.domain.scope import ArticleQuery
from newsclip.services.desk import Desk
from newsclip.services.outcomes import ImportReport, Outcome
from newsclip.services.sources import from_file
from tests.helpers.desks import make_desk
from tests.helpers.web_server import WebServer, web_server
from tests.unit.services.test_feeds import PAGE


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    found = make_desk(tmp_path)
    yield found
    found.close()


@pytest.fixture
def server() -> Iterator[WebServer]:
    with web_server() as found:
        yield found


def run(desk: Desk, path: Path, *, fetch: bool = True) -> ImportReport:
    return desk.imports.run([from_file(path)], allow_private=True, fetch_links=fetch)


def exported(folder: Path, url: str, *quotes: str) -> Path:
    rows = [
        {
            "given_url": url, "url": url, "title": "Ferry", "is_archived": 0, "tags": ["ports"],
            "content": "", "annotations": [
                {"quote": quote, "text": f"On {quote}", "created_at": "2026-10-30T08:00:00+00:00"}
                for quote in quotes
            ],
        }
    ]  # fmt: skip
    path = folder / "wallabag.json"
    path.write_text(json.dumps(rows), encoding="utf-8")
    return path


def test_a_page_is_fetched_and_marked_as_it_was(
    desk: Desk, server: WebServer, tmp_path: Path
) -> None:
    url = server.page("/ferry", PAGE.encode())
    (item,) = run(desk, exported(tmp_path, url, "7.20 euros", "words that are not there")).items
    assert item.outcome is Outcome.NEW
    assert "1 highlight taken over. 1 could not be found" in " ".join(item.notes)
    article = desk.articles.get(item.article_id)
    (mark,) = desk.highlights.of_version(article.version_id)
    assert (mark.anchor.exact, mark.note, mark.created.year) == (
        "7.20 euros",
        "On 7.20 euros",
        2026,
    )
    assert article.tags == ("ports",)
    assert article.note == "> words that are not there\nOn words that are not there"
    assert desk.articles.ids(ArticleQuery(text="words that are not there")) == [article.id]


def test_the_same_file_again_adds_nothing_and_a_longer_one_what_is_new(
    desk: Desk, server: WebServer, tmp_path: Path
) -> None:
    url = server.page("/ferry", PAGE.encode())
    run(desk, exported(tmp_path, url, "7.20 euros", "not there at all"))
    (again,) = run(desk, exported(tmp_path, url, "7.20 euros", "not there at all")).items
    assert again.outcome is Outcome.ALREADY
    (more,) = run(desk, exported(tmp_path, url, "7.20 euros", "41,000 passengers")).items
    assert more.outcome is Outcome.ALREADY
    article = desk.articles.get(more.article_id)
    found = [one.anchor.exact for one in desk.highlights.of_version(article.version_id)]
    assert found == ["7.20 euros", "41,000 passengers"]
    assert article.note.count("not there at all") == 2, "the passage and what was said of it, once"


def test_without_the_network_nothing_is_lost(desk: Desk, server: WebServer, tmp_path: Path) -> None:
    url = server.url("/ferry")
    (item,) = run(desk, exported(tmp_path, url, "7.20 euros"), fetch=False).items
    assert server.requests == []
    article = desk.articles.get(item.article_id)
    assert desk.articles.document(article.version_id).text == "7.20 euros"
    assert [one.note for one in desk.highlights.of_version(article.version_id)] == ["On 7.20 euros"]
    server.page("/ferry", PAGE.replace("<title>Ferry tariffs", "<title>Ferry").encode())
    report = desk.versions.check([article.id], allow_private=True)
    assert [one.outcome for one in report.items] == [Outcome.UPDATED]
    current = desk.articles.get(article.id)
    assert [one.anchor.exact for one in desk.highlights.of_version(current.version_id)] == [
        "7.20 euros"
    ]


def test_a_note_on_an_article_is_kept_found_and_undone(
    desk: Desk, server: WebServer, tmp_path: Path
) -> None:
    (item,) = run(
        desk, exported(tmp_path, "https://ledger.example/x", "A quote"), fetch=False
    ).items
    desk.articles.set_note(item.article_id, "Ask the harbourmaster.")
    assert desk.articles.ids(ArticleQuery(text="harbourmaster")) == [item.article_id]
    desk.history.undo()
    assert desk.articles.get(item.article_id).note == ""
    assert desk.articles.ids(ArticleQuery(text="harbourmaster")) == []
