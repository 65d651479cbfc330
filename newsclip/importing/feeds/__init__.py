"""Feeds (RSS, Atom, JSON Feed): lists of articles that are elsewhere, or in the feed itself."""

from dataclasses import replace

from newsclip.domain.articles import Extracted
from newsclip.domain.errors import UnsupportedError
from newsclip.importing.containers import Member, MemberKind, nothing_inside
from newsclip.importing.feeds import json_feed, opml, xml_feed
from newsclip.importing.feeds.items import (
    MEDIA_TYPE,
    NAME,
    Feed,
    FeedItem,
    article_of,
    record_of,
)
from newsclip.importing.importer import Hints, Sample
from newsclip.language import tr

__all__ = ["NAME", "Feed", "FeedItem", "extract", "is_feed", "members", "read_feed", "recognises"]


def is_feed(text: str) -> bool:
    """Whether the text begins as a feed of any kind."""
    return xml_feed.is_feed(text) or json_feed.is_feed(text)


def recognises(sample: Sample) -> float:
    """A feed says so in its first element, a JSON Feed by its version; and a list of feeds."""
    return 1.0 if is_feed(sample.text) or opml.is_opml(sample.text) else 0.0


def read_feed(data: bytes, hints: Hints) -> Feed:
    """The feed in the bytes. Fails with an ImportingError where there is none."""
    text = Sample(data, hints).text
    if opml.is_opml(text):
        count = len(opml.read_opml(data, hints))
        raise UnsupportedError(
            tr(
                "“{name}” is a list of {count:,} feeds, not an article.",
                name=hints.name,
                count=count,
            ),
            tr("Subscribe to them: File, Feeds, Import a list."),
            source=hints.name,
        )
    if json_feed.is_feed(text):
        return json_feed.read_json(data, hints)
    return xml_feed.read_xml(data, hints)


def extract(data: bytes, hints: Hints) -> Extracted:
    """The newest entry that has a text of its own, with a note on how many there are."""
    feed = read_feed(data, hints)
    if not feed.items:
        raise nothing_inside(hints, tr("a feed"))
    extracted = article_of(feed, feed.items[0], hints)
    count = len(feed.items)
    more = f"The feed offers {count:,} entries; this is the first of them."
    return replace(extracted, notes=(*extracted.notes, more)) if count > 1 else extracted


def members(data: bytes, hints: Hints) -> tuple[Member, ...]:
    """Every entry, with what the feed itself says of it as its own data."""
    feed = read_feed(data, hints)
    return tuple(_member(feed, item) for item in feed.items)


def _member(feed: Feed, item: FeedItem) -> Member:
    title = item.title or item.url or item.guid
    inside = Hints(title, url=item.url, media_type=MEDIA_TYPE, charset="utf-8")
    return Member(title, record_of(feed, item), inside, item.url, MemberKind.LINK)
