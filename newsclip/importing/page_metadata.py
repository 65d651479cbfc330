"""What a page says of itself: JSON-LD, OpenGraph, Dublin Core, meta, time, byline, language."""

import re
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlsplit

from newsclip.domain.text import flow
from newsclip.importing.addresses import canonical_url, is_web, resolved
from newsclip.importing.dates import iso_date
from newsclip.importing.html_tree import Element
from newsclip.importing.linked_data import (
    article_of,
    by_address,
    linked_data,
    names_in,
    site_of,
    text_in,
)
from newsclip.importing.page_facts import PageFacts
from newsclip.importing.page_metadata_body import facts_from_body
from newsclip.importing.page_metadata_names import joined, tidy_byline
from newsclip.importing.page_metadata_title import document_title, text_of, without_names

__all__ = ["PageFacts", "base_address", "language_tag", "page_facts", "tidy_byline"]

_TITLE = (
    "citation_title",
    "dc.title",
    "dcterms.title",
    "og:title",
    "twitter:title",
    "parsely-title",
)
_BYLINE = (
    "citation_author", "dc.creator", "dcterms.creator", "author", "article:author",
    "og:article:author", "parsely-author", "sailthru.author", "byl",
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
_SOME_DATE = re.compile(
    r"(?:date|time|day)[\w.:-]*(?:publi|issue|creat|original|release|updat|modif)"
    r"|(?:publi|pub|issue|creat|original|release|updat|modif)\w*[.:_-]*(?:date|time)$"
)
_SOME_UPDATE = re.compile(r"updat|modif")
_URL_DATE = re.compile(r"/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:/|-|\b)")
_SAVED_FROM = re.compile(
    r"<!--\s*saved from url=\(\d+\)(\S+)|<!--\s*Page saved with SingleFile\s+url:\s*(\S+)"
)
_TAG = re.compile(
    r"^([a-zA-Z]{2,3})(?:[-_]([a-zA-Z]{4}))?(?:[-_]([a-zA-Z]{2}|\d{3}))?(?:[-_.@].*)?$"
)


def page_facts(root: Element, source: str, url: str) -> PageFacts:
    """What the page says of itself; ``source`` is its text, ``url`` where it was fetched."""
    facts = PageFacts()
    metas = _metas(root)
    objects = linked_data(root)
    _shown_title(facts, root, objects)
    _address(facts, root, metas, source, url)
    _from_linked_data(facts, objects)
    _from_metas(facts, metas)
    facts_from_body(facts, root)
    _language(facts, root, metas)
    if dated := _URL_DATE.search(facts.get("url") or url):
        facts.learn("published", iso_date("-".join(f"{int(n):02}" for n in dated.groups())), "url")
    facts.learn("title", document_title(root, facts.get("publisher")), "title element")
    names = [facts.get("publisher"), *facts.get("byline").split(", "), *_hosts(facts.get("url"))]
    if title := facts.get("title"):
        facts.values["title"] = without_names(title, names)
    return facts


def _hosts(url: str) -> list[str]:
    """What an address may call its site: each part of the host that is long enough to mean one."""
    host = (urlsplit(url).hostname or "").removeprefix("www.")
    return [host, *(part for part in host.split(".")[:-1] if len(part) > 3)]


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


def _is_paid(article: dict[str, Any]) -> bool:
    """Whether the article, or a part of it, is said not to be free."""
    parts = article.get("hasPart", ())
    told = [article, *(parts if isinstance(parts, list) else [parts])]
    free = (part.get("isAccessibleForFree", "") for part in told if isinstance(part, dict))
    return any(str(each).lower() in {"false", "0"} for each in free)


def _from_linked_data(facts: PageFacts, objects: list[dict[str, Any]]) -> None:
    article = article_of(objects)
    known = by_address(objects)
    facts.body = text_in(article, "articleBody")
    facts.paid = _is_paid(article)
    publisher = ", ".join(names_in(article.get("publisher"), known)[:1])
    people = names_in(article.get("author"), known)
    facts.learn("title", flow(text_in(article, "headline", "name")), "json-ld")
    facts.learn("publisher", publisher or site_of(objects), "json-ld")
    facts.learn("byline", joined(people, publisher), "json-ld")
    facts.learn("published", iso_date(text_in(article, "datePublished", "dateCreated")), "json-ld")
    facts.learn("updated", iso_date(text_in(article, "dateModified")), "json-ld")
    facts.learn("language", language_tag(text_in(article, "inLanguage")), "json-ld")
    facts.learn("url", canonical_url(text_in(article, "url", "mainEntityOfPage")), "json-ld")


def _shown_title(facts: PageFacts, root: Element, objects: list[dict[str, Any]]) -> None:
    """Of the titles that linked data state, the one that the page also shows as its heading."""
    article = article_of(objects)
    shown = {text_of(heading).casefold() for heading in root.iter("h1")}
    for title in (flow(text_in(article, name)) for name in ("headline", "name")):
        if title.casefold() in shown:
            facts.learn("title", title, "json-ld")


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
        facts.learn("byline", joined(metas.get(name, []), facts.get("publisher")), name)
    _from_other_dates(facts, metas)


def _from_other_dates(facts: PageFacts, metas: dict[str, list[str]]) -> None:
    """Dates under names that no standard knows, where the name says which date it is."""
    for name, contents in metas.items():
        if _SOME_DATE.search(name):
            field_name = "updated" if _SOME_UPDATE.search(name) else "published"
            facts.learn(field_name, iso_date(contents[0]), name)


def _language(facts: PageFacts, root: Element, metas: dict[str, list[str]]) -> None:
    lang = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    if tag := language_tag(lang or root.get("xml:lang") or ""):
        facts.values["language"], facts.sources["language"] = tag, "html lang"
    for name, content in _first(metas, _LANGUAGE):
        facts.learn("language", language_tag(content), name)
