"""Feeds and what they offer, as plain values; an item as a record that stands by itself."""

import json
from dataclasses import dataclass, replace

from newsclip.domain.articles import Extracted, Metadata
from newsclip.domain.document import Document, Leaf, Paragraph
from newsclip.domain.errors import EmptyError
from newsclip.domain.text import flow
from newsclip.importing.dates import iso_date
from newsclip.importing.html_tree import parse_html
from newsclip.importing.importer import Hints
from newsclip.importing.language import guess_language
from newsclip.importing.titles import propose_title
from newsclip.language import tr

NAME = "feed"
MEDIA_TYPE = "application/feed+json"
VERSION = "https://jsonfeed.org/version/1.1"
MOST_ITEMS = 5_000
LONGEST_SUMMARY = 600
"""Characters of a summary that lists show."""


@dataclass(frozen=True, slots=True)
class FeedItem:
    """What a feed offers. ``guid`` is unique in its feed; ``content`` is HTML, ``summary`` text.

    ``whole`` says that the content is meant as the article itself, not as a teaser of it.
    """

    guid: str
    url: str = ""
    title: str = ""
    byline: str = ""
    published: str = ""
    updated: str = ""
    summary: str = ""
    content: str = ""
    tags: tuple[str, ...] = ()
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed: its title, the site it belongs to, its own address where it says so, its items."""

    title: str = ""
    site: str = ""
    address: str = ""
    language: str = ""
    items: tuple[FeedItem, ...] = ()


def plain(markup: str) -> str:
    """The text of a piece of HTML, on one line."""
    if "<" not in markup and "&" not in markup:
        return flow(markup)
    root = parse_html(markup)
    if root is None:
        return flow(markup)
    for hidden in list(root.iter("script", "style")):
        hidden.text = ""
    return flow(" ".join(root.itertext()))


def shortened(text: str) -> str:
    """A summary no longer than lists show, cut after a word."""
    if len(text) <= LONGEST_SUMMARY:
        return text
    return f"{text[:LONGEST_SUMMARY].rsplit(' ', 1)[0].rstrip(' ,;:')}…"


def when(written: str) -> str:
    """A date as the feed writes it, made ISO 8601; empty when it cannot be read."""
    return iso_date(written)


def record_of(feed: Feed, item: FeedItem) -> bytes:
    """The item alone, as a JSON Feed of one: what ``extract`` reads again."""
    entry: dict[str, object] = {
        "id": item.guid,
        "url": item.url,
        "title": item.title,
        "authors": [{"name": item.byline}] if item.byline else [],
        "date_published": item.published,
        "date_modified": item.updated,
        "summary": item.summary,
        "content_html": item.content,
        "tags": list(item.tags),
    }
    kept = {name: value for name, value in entry.items() if value}
    whole: dict[str, object] = {"version": VERSION, "title": feed.title, "items": [kept]}
    if feed.site:
        whole["home_page_url"] = feed.site
    if feed.language:
        whole["language"] = feed.language
    return json.dumps(whole, ensure_ascii=False, indent=1).encode()


def article_of(feed: Feed, item: FeedItem, hints: Hints) -> Extracted:
    """The item as an article, from what the feed itself says of it.

    Fails with EmptyError where it says nothing but an address.
    """
    extracted = _content(item, hints)
    read = extracted.metadata
    metadata = Metadata(
        title=item.title or read.title or propose_title(extracted.document.text),
        byline=item.byline or read.byline,
        publisher=feed.title or read.publisher,
        published=item.published,
        updated=item.updated,
        language=feed.language or guess_language(extracted.document.text),
        url=item.url,
        title_proposed=not item.title,
    )
    sources = dict.fromkeys(("title", "byline", "published", "updated", "url"), NAME)
    return replace(
        extracted,
        metadata=metadata,
        importer=NAME,
        media_type=MEDIA_TYPE,
        provenance={name: source for name, source in sources.items() if getattr(metadata, name)},
    )


def _content(item: FeedItem, hints: Hints) -> Extracted:
    from newsclip.importing.html_page import read_page

    if item.content:
        page = f"<html><body>{item.content}</body></html>".encode()
        inside = Hints(hints.name, url=item.url, media_type="text/html", charset="utf-8")
        try:
            return read_page(page, inside, everything=True)
        except EmptyError:
            if not item.summary:
                raise
    if not item.summary and not item.title:
        raise EmptyError(
            tr(
                "The entry “{url}” of “{name}” has no text of its own.",
                url=item.url,
                name=hints.name,
            ),
            tr("Fetch its page instead."),
            source=hints.name,
        )
    document = Document((Paragraph(Leaf(item.summary or item.title)),))
    return Extracted(document, Metadata(), NAME)
