"""RSS (0.9 to 2.0), RSS 1.0 (RDF) and Atom, as leniently as feeds are written."""

import re
from html.entities import html5

from newsclip.domain.errors import ImportingError, TooLargeError
from newsclip.domain.text import clean, flow
from newsclip.importing.addresses import is_web, link_target, resolved
from newsclip.importing.feeds.items import (
    MOST_ITEMS,
    Feed,
    FeedItem,
    plain,
    shortened,
    when,
)
from newsclip.importing.html_tree import Element
from newsclip.importing.importer import Hints, read_text
from newsclip.importing.xml_tree import attribute, child, local, parse_xml
from newsclip.language import tr

ROOT = re.compile(
    r"^\s*(?:<\?[^>]{0,300}\?>\s*|<!--(?:[^-]|-(?!->)){0,5000}-->\s*|<!DOCTYPE[^>\[]{0,300}>\s*)*"
    r"<(?:\w+:)?(rss|RDF|feed)\b([^>]{0,3000})>"
)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,300}\?>")
_ENTITY = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,30});")
_XML = frozenset({"amp", "lt", "gt", "quot", "apos"})
_WHOLE = 1_200
"""Characters of content from which on it is taken for the article itself, not for a teaser."""


def is_feed(text: str) -> bool:
    """Whether the text begins as a feed; RDF only where it speaks of RSS, a page is none."""
    found = ROOT.match(text)
    if found is None:
        return False
    if found[1] == "RDF":
        return "rss/1.0" in found[2] or "rss/0.9" in found[2] or "<channel" in text
    return found[1] == "rss" or "Atom" in found[2] or "atom" in found[2]


def read_xml(data: bytes, hints: Hints) -> Feed:
    """The feed. Fails with ImportingError where it is no XML at all, TooLargeError when too long."""
    text = _DECLARATION.sub("", clean(read_text(data, hints).text).lstrip())
    source = _ENTITY.sub(_numeric, text).encode()
    root = parse_xml(source, hints, lenient=True)
    items = _entries(root)
    if len(items) > MOST_ITEMS:
        raise TooLargeError(
            tr(
                "“{name}” offers {count:,} entries; NewsClip takes {most:,} at once.",
                name=hints.name,
                count=len(items),
                most=MOST_ITEMS,
            ),
            tr("Split the file, or subscribe to the feed."),
            source=hints.name,
        )
    channel = child(root, "channel")
    head = root if channel is None else channel
    base = attribute(root, "base") or _link(head, hints.url) or hints.url
    feed = Feed(
        title=plain(_text(head, "title")),
        site=_link(head, hints.url),
        address=_own_address(head, hints.url),
        language=_text(head, "language") or attribute(root, "lang"),
    )
    found = [_item(entry, base) for entry in items]
    if not found and channel is None and local(root) != "feed":
        raise ImportingError(
            tr("“{name}” begins as a feed but is damaged.", name=hints.name),
            tr("Fetch it anew; if that does not help, the site has to mend it."),
            source=hints.name,
        )
    return Feed(feed.title, feed.site, feed.address, feed.language, tuple(_unique(found)))


def _numeric(found: re.Match[str]) -> str:
    """A named entity of HTML, which XML does not know, as a number."""
    name = found[1]
    character = "" if name in _XML else html5.get(f"{name};", "")
    return "".join(f"&#{ord(one)};" for one in character) or found[0]


def _entries(root: Element) -> list[Element]:
    """The items, wherever the flavour puts them."""
    return [one for one in root.iter() if local(one) in {"item", "entry"}]


def _unique(items: list[FeedItem]) -> list[FeedItem]:
    seen: set[str] = set()
    kept = []
    for item in items:
        if item.guid and item.guid not in seen:
            seen.add(item.guid)
            kept.append(item)
    return kept


def _item(entry: Element, base: str) -> FeedItem:
    base = resolved(base, attribute(entry, "base")) or base
    url = _link(entry, base) or _permalink(entry)
    content = _markup(entry, "encoded") or _markup(entry, "content")
    teaser = _markup(entry, "description") or _markup(entry, "summary")
    content = content or teaser
    title = plain(_markup(entry, "title"))
    guid = _text(entry, "guid") or _text(entry, "id") or attribute(entry, "about") or url
    summary = plain(teaser or content)
    return FeedItem(
        guid=guid or title,
        url=url,
        title=title,
        byline=_byline(entry),
        published=_first_date(entry, ("pubDate", "published", "date", "issued", "created")),
        updated=_first_date(entry, ("updated", "modified")),
        summary=shortened(summary),
        content=content,
        tags=_tags(entry),
        whole=len(plain(content)) >= _WHOLE,
    )


def _own(entry: Element, name: str) -> list[Element]:
    return [one for one in entry if local(one) == name]


def _text(entry: Element, name: str) -> str:
    """The text of the first child of that name that has any; media:title and the like are not asked."""
    for one in _own(entry, name):
        if "search.yahoo.com/mrss" not in str(one.tag) and (said := flow("".join(one.itertext()))):
            return said
    return ""


def _markup(entry: Element, name: str) -> str:
    """The HTML in a child: escaped, in CDATA, or as elements of XHTML."""
    from lxml import etree

    for one in _own(entry, name):
        if "search.yahoo.com/mrss" in str(one.tag):
            continue
        if len(one) and attribute(one, "type") in {"xhtml", "application/xhtml+xml", ""}:
            inside = [one.text or ""]
            inside += [etree.tostring(part, encoding="unicode") for part in one]
            return "".join(inside)
        text = "".join(one.itertext()).strip()
        if attribute(one, "type") == "text":
            text = text.replace("&", "&amp;").replace("<", "&lt;")
        if text:
            return text
    return ""


def _link(entry: Element, base: str) -> str:
    """The address of the page that an entry or a feed stands for."""
    best = ""
    for one in _own(entry, "link"):
        href, relation = attribute(one, "href"), attribute(one, "rel") or "alternate"
        if href and relation == "alternate":
            url = link_target(base, href)
            if "html" in attribute(one, "type") or not attribute(one, "type"):
                return url
            best = best or url
        elif not href and (written := flow("".join(one.itertext()))):
            return link_target(base, written)
    return best


def _own_address(head: Element, base: str) -> str:
    for one in _own(head, "link"):
        if attribute(one, "rel") == "self":
            return link_target(base, attribute(one, "href"))
    return ""


def _permalink(entry: Element) -> str:
    for one in _own(entry, "guid"):
        written = flow("".join(one.itertext()))
        if attribute(one, "isPermaLink").lower() != "false" and is_web(written):
            return written
    return ""


def _byline(entry: Element) -> str:
    names = [_name(one) for one in _own(entry, "creator") or _own(entry, "author")]
    return ", ".join(dict.fromkeys(filter(None, names)))


_MAILED = re.compile(r"^\S+@\S+\s*\((.+)\)$")


def _name(author: Element) -> str:
    """The name of an author; RSS writes "mail@host (Name)"."""
    named = child(author, "name")
    written = plain("".join((author if named is None else named).itertext()))
    found = _MAILED.match(written)
    name = found[1] if found else written
    return "" if "@" in name and " " not in name else name


def _first_date(entry: Element, names: tuple[str, ...]) -> str:
    return next((date for name in names if (date := when(_text(entry, name)))), "")


def _tags(entry: Element) -> tuple[str, ...]:
    said = [
        attribute(one, "label") or attribute(one, "term") or flow("".join(one.itertext()))
        for one in [*_own(entry, "category"), *_own(entry, "subject")]
    ]
    return tuple(dict.fromkeys(plain(tag) for tag in said if tag))[:20]
