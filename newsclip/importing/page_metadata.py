"""What a page says of itself: JSON-LD, OpenGraph, Dublin Core, meta, time, byline, language."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from newsclip.domain.text import flow
from newsclip.importing.addresses import canonical_url, is_web, resolved
from newsclip.importing.dates import iso_date
from newsclip.importing.html_tree import Element
from newsclip.importing.linked_data import article_of, linked_data, names_in, text_in

_TITLE = (
    "og:title",
    "twitter:title",
    "citation_title",
    "dc.title",
    "dcterms.title",
    "parsely-title",
)
_BYLINE = (
    "author", "article:author", "og:article:author", "citation_author", "dc.creator",
    "dcterms.creator", "parsely-author", "sailthru.author", "byl",
)  # fmt: skip
_PUBLISHER = ("og:site_name", "citation_journal_title", "dc.publisher", "dcterms.publisher",
              "publisher", "application-name", "apple-mobile-web-app-title")  # fmt: skip
_PUBLISHED = (
    "article:published_time", "article:published", "og:published_time", "og:article:published_time",
    "datepublished", "date", "pubdate", "publishdate", "publish-date", "publication_date",
    "citation_publication_date", "citation_date", "dc.date.issued", "dcterms.issued", "dc.date",
    "dcterms.date", "dcterms.created", "parsely-pub-date", "sailthru.date", "release_date",
)  # fmt: skip
_UPDATED = ("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified",
            "last-modified", "lastmod", "article:modified")  # fmt: skip
_LANGUAGE = ("content-language", "og:locale", "dc.language", "dcterms.language", "language")
_SEPARATOR = re.compile(r"\s+[|–—·•«»:/\\-]\s+|\s*[|»]\s*")
_BY = re.compile(
    r"^\s*(?:(?:written|posted|reported|story|words)\s+)?(?:by|von|par|por|di|av|af|door|автор:?|"
    r"author:|autor:|文[/:：]|作者[:：])\s+",
    re.IGNORECASE,
)
_BYLINE_CLASS = re.compile(
    r"(?:^|[\s_-])(?:byline|author|writtenby|p-author)(?:$|[\s_-])", re.IGNORECASE
)
_CALENDAR = re.compile(
    r"(?:[\s,]+(?:on|at|updated|published|posted|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|"
    r"january|february|march|april|june|july|august|september|october|november|december|"
    r"mon|tue|wed|thu|fri|sat|sun)\w*\.?,?)+$",
    re.IGNORECASE,
)
_URL_DATE = re.compile(r"/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:/|-|\b)")
_SAVED_FROM = re.compile(
    r"<!--\s*saved from url=\(\d+\)(\S+)|<!--\s*Page saved with SingleFile\s+url:\s*(\S+)"
)
_TAG = re.compile(
    r"^([a-zA-Z]{2,3})(?:[-_]([a-zA-Z]{4}))?(?:[-_]([a-zA-Z]{2}|\d{3}))?(?:[-_.@].*)?$"
)


@dataclass
class PageFacts:
    """The fields found, and for each the kind of source that gave it."""

    values: dict[str, str] = field(default_factory=dict)
    sources: dict[str, str] = field(default_factory=dict)

    def learn(self, name: str, value: str, source: str) -> None:
        """Take a value for a field that is still unknown."""
        if value and name not in self.values:
            self.values[name] = value
            self.sources[name] = source

    def get(self, name: str) -> str:
        """The value of a field, empty when unknown."""
        return self.values.get(name, "")


def page_facts(root: Element, source: str, url: str) -> PageFacts:
    """What the page says of itself; ``source`` is its text, ``url`` where it was fetched."""
    facts = PageFacts()
    metas = _metas(root)
    _shown_title(facts, root, metas)
    _address(facts, root, metas, source, url)
    _from_linked_data(facts, root)
    _from_metas(facts, metas)
    _from_body(facts, root)
    _language(facts, root, metas)
    if dated := _URL_DATE.search(facts.get("url") or url):
        facts.learn("published", iso_date("-".join(f"{int(n):02}" for n in dated.groups())), "url")
    facts.learn("title", _document_title(root, facts.get("publisher")), "title element")
    _without_site_name(facts)
    return facts


def base_address(root: Element, source: str, url: str) -> str:
    """What relative references in the page start from: its base element, else its own address."""
    own = url if is_web(url) else _saved_from(source)
    element = root.find(".//base[@href]")
    named = resolved(own, element.get("href")) if element is not None else ""
    return named if is_web(named) else own


def language_tag(written: str) -> str:
    """A language as BCP 47 writes it ("en-US"), empty when it is none.

    >>> language_tag("zh_hans_CN"), language_tag("deutsch")
    ('zh-Hans-CN', '')
    """
    found = _TAG.match(written.strip().split(",")[0].strip())
    if not found or found[1].lower() in {"und", "xx", "mul", "zxx"}:
        return ""
    script, region = found[2] or "", found[3] or ""
    return "-".join(filter(None, (found[1].lower(), script.capitalize(), region.upper())))


def tidy_byline(written: str) -> str:
    """A byline without its "By" and without what is no name: addresses, handles, long text."""
    name = flow(_BY.sub("", flow(written))).strip(" ,|·•-–—")
    usable = 1 < len(name) <= 160 and not is_web(name) and "://" not in name and "@" not in name[:1]
    return name if usable else ""


def _metas(root: Element) -> dict[str, list[str]]:
    """The content of meta elements by lower-case name, several names in one attribute apart."""
    found: dict[str, list[str]] = {}
    for meta in root.iter("meta"):
        content = flow(meta.get("content") or "")
        names = " ".join(
            meta.get(attribute) or ""
            for attribute in ("property", "name", "itemprop", "http-equiv")
        )
        for name in names.lower().split() if content else ():
            found.setdefault(name.replace("dc:", "dc.").replace("dcterm:", "dcterms:"), []).append(
                content[:2000]
            )
    return found


def _first(metas: dict[str, list[str]], names: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for name in names:
        for content in metas.get(name, ()):
            yield name, content


def _address(
    facts: PageFacts, root: Element, metas: dict[str, list[str]], source: str, url: str
) -> None:
    own = url if is_web(url) else _saved_from(source)
    links = (
        link.get("href") or ""
        for link in root.iter("link")
        if "canonical" in (link.get("rel") or "").lower().split()
    )
    for href in links:
        facts.learn("url", _plausible(resolved(own, href), own), "canonical link")
    for content in metas.get("og:url", ()):
        facts.learn("url", _plausible(resolved(own, content), own), "og:url")
    facts.learn("url", canonical_url(own), "address" if url else "saved from")


def _plausible(candidate: str, own: str) -> str:
    """A canonical address, unless it is the front page while the page itself is not."""
    found = canonical_url(candidate)
    is_front = found.count("/") == 3 and found.endswith("/")
    return "" if is_front and canonical_url(own).rstrip("/").count("/") > 2 else found


def _saved_from(source: str) -> str:
    found = _SAVED_FROM.search(source[:8192])
    url = (found[1] or found[2]) if found else ""
    return url if is_web(url) else ""


def _from_linked_data(facts: PageFacts, root: Element) -> None:
    article = article_of(linked_data(root))
    if not article:
        return
    facts.learn("title", flow(text_in(article, "headline", "name")), "json-ld")
    facts.learn("byline", _joined(names_in(article.get("author"))), "json-ld")
    facts.learn("publisher", ", ".join(names_in(article.get("publisher"))[:1]), "json-ld")
    facts.learn("published", iso_date(text_in(article, "datePublished", "dateCreated")), "json-ld")
    facts.learn("updated", iso_date(text_in(article, "dateModified")), "json-ld")
    facts.learn("language", language_tag(text_in(article, "inLanguage")), "json-ld")
    facts.learn("url", canonical_url(text_in(article, "url", "mainEntityOfPage")), "json-ld")


def _shown_title(facts: PageFacts, root: Element, metas: dict[str, list[str]]) -> None:
    """Of the titles the page states, the one that it also shows as its heading."""
    article = article_of(linked_data(root))
    stated = [("json-ld", text_in(article, name)) for name in ("headline", "name")]
    stated += _first(metas, _TITLE)
    shown = {flow(_text(heading)).casefold() for heading in root.iter("h1")}
    for source, title in stated:
        if flow(title).casefold() in shown:
            facts.learn("title", flow(title), source)


def _joined(names: list[str]) -> str:
    return ", ".join(dict.fromkeys(filter(None, map(tidy_byline, names))))


def _from_metas(facts: PageFacts, metas: dict[str, list[str]]) -> None:
    same: Callable[[str], str] = flow
    for field_name, names, reading in (
        ("title", _TITLE, same),
        ("publisher", _PUBLISHER, same),
        ("published", _PUBLISHED, iso_date),
        ("updated", _UPDATED, iso_date),
    ):
        for name, content in _first(metas, names):
            facts.learn(field_name, reading(content), name)
    for name in _BYLINE:
        facts.learn("byline", _joined(metas.get(name, [])), name)


def _from_body(facts: PageFacts, root: Element) -> None:
    for element in root.xpath("//*[contains(@itemprop, 'datePublished')]")[:3]:
        facts.learn("published", _moment(element), "microdata")
    for element in root.xpath("//*[contains(@itemprop, 'dateModified')]")[:3]:
        facts.learn("updated", _moment(element), "microdata")
    for element in root.xpath("//*[@rel='author' or contains(@itemprop, 'author')]")[:5]:
        facts.learn("byline", _visible_name(_text(element)), "byline")
    for element in root.xpath("//*[@class][self::p or self::div or self::span or self::a]")[:3000]:
        if _BYLINE_CLASS.search(element.get("class")) and len(text := _text(element)) < 120:
            facts.learn("byline", _visible_name(text), "byline")
    for element in root.xpath("//time[@datetime or @pubdate]")[:3]:
        facts.learn("published", _moment(element), "time element")


def _visible_name(text: str) -> str:
    """A byline as shown, without the date, count or handle that often follows the name."""
    name = re.split(r"\s[-–—•·@]|[|•@]|\d", tidy_byline(text))[0]
    return tidy_byline(_CALENDAR.sub("", name.strip(" ,")))


def _moment(element: Element) -> str:
    return iso_date(element.get("datetime") or element.get("content") or _text(element))


def _text(element: Element) -> str:
    return flow(" ".join(element.itertext()))


def _language(facts: PageFacts, root: Element, metas: dict[str, list[str]]) -> None:
    lang = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    if tag := language_tag(lang or root.get("xml:lang") or ""):
        facts.values["language"], facts.sources["language"] = tag, "html lang"
    for name, content in _first(metas, _LANGUAGE):
        facts.learn("language", language_tag(content), name)


def _document_title(root: Element, publisher: str) -> str:
    """The only first-level heading, when the title element agrees; else that without the site."""
    element = root.find(".//title")
    title = _text(element) if element is not None else ""
    headings = [_text(h1) for h1 in root.iter("h1")]
    shared = [text for text in headings if text and text.lower() in title.lower()]
    if shared:
        return max(shared, key=len)
    if len(headings) == 1 and _overlap(headings[0], title) > 0.5:
        return headings[0]
    parts = [part for part in _SEPARATOR.split(title) if part]
    longest = max(parts, key=len, default=title)
    if publisher and title.lower().endswith(publisher.lower()):
        return _SEPARATOR.sub(" – ", title[: -len(publisher)]).strip(" |–—-·»:") or title
    return longest if len(longest) * 2 > len(title) and len(longest.split()) > 3 else title


def _overlap(heading: str, title: str) -> float:
    """The share of a heading's words that the title has too; a page without title has to trust."""
    words = set(re.findall(r"\w+", heading.lower()))
    if not title or not words:
        return float(len(heading) > 12)
    return len(words & set(re.findall(r"\w+", title.lower()))) / len(words)


def _without_site_name(facts: PageFacts) -> None:
    """Take the publisher's name from the end of the title, where a separator sets it apart."""
    title, publisher = facts.get("title"), facts.get("publisher")
    for separator in (" | ", " - ", " – ", " — ", " · ", " :: ", " » "):
        ending = f"{separator}{publisher}"
        if publisher and title.lower().endswith(ending.lower()) and len(title) > len(ending) + 8:
            facts.values["title"] = title[: -len(ending)].strip()
            return
