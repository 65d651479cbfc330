"""Reading a feed at an address, or the feed that the page at the address names."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsclip.domain.errors import EmptyError
from newsclip.domain.progress import Progress
from newsclip.importing.importer import Hints, Sample
from newsclip.language import tr

if TYPE_CHECKING:
    from newsclip.importing.feeds import Feed
    from newsclip.importing.fetch import Fetched

_FEED_TYPES = ("rss+xml", "atom+xml", "feed+json")


@dataclass(frozen=True, slots=True)
class FeedRead:
    """A feed as it is now, where it is, and what to send the next time; no items: unchanged."""

    url: str
    feed: "Feed"
    etag: str = ""
    modified: str = ""


def read_address(
    url: str,
    progress: Progress,
    *,
    etag: str = "",
    modified: str = "",
    allow_private: bool = False,
) -> FeedRead:
    """The feed at the address. Raises FetchError, EmptyError where there is none, ImportingError."""
    from newsclip.importing.feeds import Feed, is_feed
    from newsclip.importing.fetch import fetch_feed

    fetched = fetch_feed(
        url, etag=etag, modified=modified, allow_private=allow_private, progress=progress
    )
    if fetched.status == 304:
        return FeedRead(url, Feed(), etag, modified)
    hints = Hints(url, url=fetched.final_url, charset=fetched.charset)
    if is_feed(Sample(fetched.data, hints).text):
        return _read(url, fetched, hints)
    named = _named_feed(fetched, hints)
    if not named:
        raise EmptyError(
            tr("There is no feed at {url}, and the page names none.", url=url),
            tr("Look on the page for a link called RSS, Atom or feed, and give its address."),
            source=url,
        )
    fetched = fetch_feed(named, allow_private=allow_private, progress=progress)
    return _read(named, fetched, Hints(named, url=fetched.final_url, charset=fetched.charset))


def _read(url: str, fetched: "Fetched", hints: Hints) -> FeedRead:
    from newsclip.importing.feeds import read_feed

    headers = fetched.headers
    return FeedRead(
        url,
        read_feed(fetched.data, hints),
        headers.get("etag", ""),
        headers.get("last-modified", ""),
    )


def _named_feed(fetched: "Fetched", hints: Hints) -> str:
    """The first feed that a page names in its head (RSS autodiscovery), empty when it names none."""
    from newsclip.importing.addresses import link_target
    from newsclip.importing.html_tree import parse_html

    text = Sample(fetched.data, hints).text
    root = parse_html(text) if text else None
    if root is None:
        return ""
    for link in root.iter("link"):
        relation = (link.get("rel") or "").lower().split()
        if "alternate" in relation and (link.get("type") or "").lower().endswith(_FEED_TYPES):
            return link_target(fetched.final_url, link.get("href") or "")
    return ""
