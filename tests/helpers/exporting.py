"""Articles, versions and highlights for exports, made with few words."""

from collections.abc import Mapping
from datetime import UTC, datetime
from uuid import UUID

from newsclip.domain.anchors import Anchor
from newsclip.domain.articles import Article, Capture, Metadata, State, Version
from newsclip.domain.highlights import Highlight
from newsclip.exporting.selection import ExportItem

CAPTURED = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
MARKED = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


def an_article(
    number: int = 1,
    *,
    title: str = "Aurel sets 2027 for its first car exports",
    byline: str = "Mireille Santos-Hauge",
    publisher: str = "The Harbour Ledger",
    published: str = "2026-08-02",
    url: str = "https://harbourledger.example/aurel",
    tags: tuple[str, ...] = (),
) -> Article:
    known = Metadata(title, byline, publisher, published, url=url)
    return Article(number, UUID(int=number), known, State.READING, CAPTURED, number, 1, 400, tags)


def a_version(number: int = 1, *, article: int = 1, at: datetime = CAPTURED) -> Version:
    capture = Capture("file", "aurel.html", at)
    return Version(article, UUID(int=100 + article), article, number, capture, "ab" * 32, 4096, 400)


def a_highlight(
    quote: str,
    kind: str = "plain",
    *,
    number: int = 1,
    start: int = 0,
    note: str = "",
    tags: tuple[str, ...] = (),
    fields: Mapping[str, str] | None = None,
    displaced: bool = False,
) -> Highlight:
    return Highlight(
        number,
        UUID(int=1000 + number),
        1,
        1,
        kind,
        Anchor(start, start + len(quote), quote),
        MARKED,
        MARKED,
        note,
        tags,
        fields or {},
        displaced=displaced,
    )


def an_item(*highlights: Highlight, article: Article | None = None) -> ExportItem:
    article = article or an_article()
    return ExportItem(article, a_version(article=article.id), highlights)
