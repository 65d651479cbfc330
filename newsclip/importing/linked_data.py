"""JSON-LD in a page: finding the article among the things it describes."""

import json
import re
from collections.abc import Iterator, Mapping
from html import unescape
from typing import Any

from newsclip.domain.text import flow
from newsclip.importing.html_tree import Element

_LARGEST = 2_000_000
_MOST_NODES = 5000
_COMMENT = re.compile(
    r"^\s*(?:<!--|<!\[CDATA\[|/\*.*?\*/|//\s*<!\[CDATA\[)|(?:-->|\]\]>|//\s*\]\]>)\s*$"
)
_ARTICLES = re.compile(
    r"(?:NewsArticle|ReportageNewsArticle|AnalysisNewsArticle|OpinionNewsArticle|BlogPosting|"
    r"LiveBlogPosting|ScholarlyArticle|TechArticle|Report|Article|Posting)$"
)
_PAGES = re.compile(r"(?:WebPage|CreativeWork)$")


def linked_data(root: Element) -> list[dict[str, Any]]:
    """Every object described in the page; what is no valid JSON is passed over."""
    found: list[dict[str, Any]] = []
    for script in root.iter("script"):
        if "ld+json" in (script.get("type") or "").lower():
            found += _objects(script.text or "")
    return found[:_MOST_NODES]


def article_of(objects: list[dict[str, Any]]) -> dict[str, Any]:
    """The article, or else the page, that is described; empty when neither is."""
    for pattern in (_ARTICLES, _PAGES):
        for candidate in objects:
            if any(pattern.search(kind) for kind in _kinds(candidate)):
                return candidate
    return {}


def text_in(thing: dict[str, Any], *names: str) -> str:
    """The first of the named properties that is or holds text."""
    for name in names:
        value = thing.get(name)
        if isinstance(value, list):
            value = value[0] if value else ""
        if isinstance(value, dict):
            value = value.get("@id") or value.get("name") or value.get("@value")
        if isinstance(value, str) and value.strip():
            return unescape(value)
    return ""


def by_address(objects: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """The objects that have a name by their address in the graph, for others to refer to."""
    return {
        thing["@id"]: thing
        for thing in objects
        if isinstance(thing.get("@id"), str) and thing.get("name")
    }


def site_of(objects: list[dict[str, Any]]) -> str:
    """The name of the website that is described, if one is."""
    sites = (thing for thing in objects if "WebSite" in _kinds(thing))
    return next((name for site in sites for name in names_in(site.get("name"))), "")


def names_in(value: Any, known: Mapping[str, dict[str, Any]] | None = None) -> list[str]:
    """The names of the people or organisations that a property holds or refers to."""
    if isinstance(value, str):
        return [flow(unescape(value))]
    if isinstance(value, list):
        return [name for entry in value[:20] for name in names_in(entry, known)]
    if isinstance(value, dict):
        reference = value.get("@id")
        other = (known or {}).get(reference) if isinstance(reference, str) else None
        named = value.get("name") or (other or {}).get("name")
        return names_in(named) if named else []
    return []


def _objects(text: str) -> list[dict[str, Any]]:
    source = _COMMENT.sub("", text.strip())
    if len(source) > _LARGEST:
        return []
    try:
        return list(_described(json.loads(source, strict=False)))
    except (ValueError, RecursionError):
        return []


def _described(value: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    """An object and those it gathers in a graph or as its main entity; lists are of other pages."""
    if depth > 8:
        return
    if isinstance(value, list):
        for entry in value:
            yield from _described(entry, depth + 1)
    elif isinstance(value, dict):
        yield value
        for name in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _described(value.get(name), depth + 1)


def _kinds(thing: dict[str, Any]) -> list[str]:
    kinds = thing.get("@type")
    return [
        kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str)
    ]
