"""JSON Feed (https://www.jsonfeed.org/version/1.1/)."""

import html
import json
import re
from typing import Any

from newsclip.domain.errors import ImportingError, TooLargeError
from newsclip.domain.text import clean, flow
from newsclip.importing.addresses import link_target
from newsclip.importing.feeds.items import (
    MOST_ITEMS,
    Feed,
    FeedItem,
    plain,
    shortened,
    when,
)
from newsclip.importing.importer import Hints, read_text
from newsclip.language import tr

_VERSION = re.compile(r'"version"\s*:\s*"https?:(?:\\?/){2}(?:www\.)?jsonfeed\.org')
_WHOLE = 1_200


def is_feed(text: str) -> bool:
    """Whether the text begins as a JSON Feed."""
    return text.lstrip("\ufeff \t\r\n").startswith("{") and bool(_VERSION.search(text))


def read_json(data: bytes, hints: Hints) -> Feed:
    """The feed. Fails with ImportingError where it is no JSON, TooLargeError when too long."""
    try:
        whole = json.loads(read_text(data, hints).text.lstrip("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise _damaged(hints, str(error)) from error
    if not isinstance(whole, dict) or not isinstance(whole.get("items", []), list):
        raise _damaged(hints, tr("no list of items"))
    entries = [one for one in whole.get("items", []) if isinstance(one, dict)]
    if len(entries) > MOST_ITEMS:
        raise TooLargeError(
            tr(
                "“{name}” offers {count:,} entries; NewsClip takes {most:,} at once.",
                name=hints.name,
                count=len(entries),
                most=MOST_ITEMS,
            ),
            tr("Split the file, or subscribe to the feed."),
            source=hints.name,
        )
    site = link_target(hints.url, _said(whole, "home_page_url"))
    items = {item.guid: item for entry in entries if (item := _item(entry, site)).guid}
    return Feed(
        title=plain(_said(whole, "title")),
        site=site,
        address=link_target(hints.url, _said(whole, "feed_url")),
        language=_said(whole, "language"),
        items=tuple(items.values()),
    )


def _said(entry: dict[str, Any], name: str) -> str:
    value = entry.get(name)
    return clean(str(value)).strip() if isinstance(value, str | int) else ""


def _item(entry: dict[str, Any], base: str) -> FeedItem:
    url = link_target(base, _said(entry, "url") or _said(entry, "external_url"))
    content = _said(entry, "content_html") or _paragraphs(_said(entry, "content_text"))
    summary = flow(_said(entry, "summary")) or plain(content)
    tags = entry.get("tags")
    return FeedItem(
        guid=_said(entry, "id") or url,
        url=url,
        title=flow(_said(entry, "title")),
        byline=_byline(entry),
        published=when(_said(entry, "date_published")),
        updated=when(_said(entry, "date_modified")),
        summary=shortened(summary),
        content=content,
        tags=tuple(flow(str(tag)) for tag in tags if tag)[:20] if isinstance(tags, list) else (),
        whole=len(plain(content)) >= _WHOLE,
    )


def _paragraphs(text: str) -> str:
    parts = re.split(r"\n\s*\n", text) if text else []
    return "".join(f"<p>{html.escape(part)}</p>" for part in parts if part.strip())


def _byline(entry: dict[str, Any]) -> str:
    authors = entry.get("authors") or [entry.get("author")]
    names = [flow(str(one.get("name") or "")) for one in authors if isinstance(one, dict)]
    return ", ".join(dict.fromkeys(filter(None, names)))


def _damaged(hints: Hints, detail: str) -> ImportingError:
    return ImportingError(
        tr("“{name}” begins as a feed but is damaged.", name=hints.name),
        tr("Fetch it anew; if that does not help, the site has to mend it."),
        source=hints.name,
        detail=detail[:500],
    )
