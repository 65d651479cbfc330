"""The YAML block at the head of a Markdown file: what it may hold, and no more than that."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from newsclip.domain.text import flow
from newsclip.importing.addresses import canonical_url
from newsclip.importing.dates import iso_date, utc_text
from newsclip.importing.page_metadata import language_tag, tidy_byline

_BLOCK = re.compile(r"\A\ufeff?---[ \t]*\n(.*?\n)??(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_LARGEST = 65_536
_NAMES = {
    "title": ("title", "headline"),
    "byline": ("author", "authors", "byline", "by", "creator"),
    "publisher": ("publisher", "site", "publication", "outlet", "site_name", "source"),
    "published": ("published", "date", "publish_date", "published_at", "created"),
    "updated": ("updated", "modified", "lastmod", "last_modified"),
    "language": ("lang", "language", "locale"),
    "url": ("url", "canonical", "canonical_url", "link", "permalink", "source", "source_url"),
}


@dataclass
class FrontMatter:
    """What was stated, what came after it, and notes on what could not be used."""

    body: str
    values: dict[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    tags: tuple[str, ...] = ()


def has_front_matter(text: str) -> bool:
    """Whether a text begins with a block between lines of three dashes that states something."""
    found = _BLOCK.match(text)
    return bool(found and found[1] and re.search(r"^[\w-]+[ \t]*:", found[1], re.MULTILINE))


def split_front_matter(text: str) -> FrontMatter:
    """The front matter and the rest; a block that cannot be read is a note, not a failure."""
    if not has_front_matter(text):
        return FrontMatter(text)
    found = _BLOCK.match(text)
    raw, body = (found[1], text[found.end() :]) if found else ("", text)
    result = FrontMatter(body)
    stated = _loaded(raw, result.notes)
    for name, keys in _NAMES.items():
        result.values |= _first_usable(name, keys, stated)
    tags = stated.get("tags") or stated.get("keywords") or ()
    listed = tags.split(",") if isinstance(tags, str) else tags
    if isinstance(listed, list | tuple):
        result.tags = tuple(flow(str(tag)).lstrip("#") for tag in listed[:50] if tag is not None)
    return result


def _loaded(raw: str, notes: list[str]) -> Mapping[str, Any]:
    import yaml

    if len(raw) > _LARGEST:
        notes.append("The front matter is too long and was left out.")
        return {}
    try:
        # Aliases can make a few lines into gigabytes; front matter has no use for them.
        if any(isinstance(event, yaml.AliasEvent) for event in yaml.parse(raw, yaml.SafeLoader)):
            notes.append("The front matter uses YAML aliases and was left out.")
            return {}
        loaded = yaml.safe_load(raw)
    except (yaml.YAMLError, ValueError, RecursionError, OverflowError):
        notes.append("The front matter is not valid YAML and was left out.")
        return {}
    if not isinstance(loaded, dict):
        return {}
    return {str(key).strip().lower().replace("-", "_"): value for key, value in loaded.items()}


def _first_usable(name: str, keys: tuple[str, ...], stated: Mapping[str, Any]) -> dict[str, str]:
    for key in keys:
        value = _reading(name, _plain(stated.get(key)))
        if value:
            return {name: value}
    return {}


def _plain(value: Any) -> str:
    """A YAML value as text: lists joined, moments in ISO 8601."""
    if isinstance(value, datetime):
        return utc_text(value) if value.tzinfo else value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list):
        return ", ".join(filter(None, map(_plain, value[:20])))
    if isinstance(value, dict):
        return _plain(value.get("name"))
    return flow(str(value)) if isinstance(value, str | int | float) else ""


def _reading(name: str, value: str) -> str:
    if name == "url":
        return canonical_url(value)
    if name in {"published", "updated"}:
        return iso_date(value)
    if name == "language":
        return language_tag(value)
    if name == "byline":
        return tidy_byline(value)
    return "" if name == "publisher" and canonical_url(value) else value[:1000]
