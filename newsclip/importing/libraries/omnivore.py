"""Omnivore's export: a ZIP of metadata in JSON, contents in HTML and highlights in Markdown."""

import posixpath
import re
from typing import Any

from newsclip.domain.articles import Extracted
from newsclip.domain.marks import Mark
from newsclip.importing.archives import MAGIC, Archive
from newsclip.importing.containers import Member
from newsclip.importing.importer import Hints, Sample
from newsclip.importing.libraries.entries import (
    Entry,
    article_of,
    damaged,
    loaded_json,
    members_of,
    tag_list,
)
from newsclip.language import tr

NAME = "omnivore"
_SIGN = re.compile(r'"(?:readingProgress|savedAt)"\s*:')
_METADATA = re.compile(r"(?:^|/)metadata_\d+_to_\d+\.json$")
_HIGHLIGHT = re.compile(r"^>[ ]?(.*(?:\n>.*)*)(?:\n+(?!>)((?:(?!^>).*(?:\n|$))*))?", re.MULTILINE)
_LABEL = re.compile(r"(?:^|\s)#([\w/-]{1,60})")


def recognises(sample: Sample) -> float:
    """The list of its metadata, or the ZIP with such a list in it."""
    text = sample.text.lstrip("\ufeff \r\n\t")
    if text[:1] == "[" and _SIGN.search(text) and '"slug"' in text:
        return 0.97
    named = b"metadata_0_to_" in sample.data[-65_536:] or b"metadata_0_to_" in sample.head
    return 1.0 if sample.head.startswith(MAGIC) and named else 0.0


def extract(data: bytes, hints: Hints) -> Extracted:
    """The first article."""
    return article_of(_entries(data, hints), hints, NAME)


def members(data: bytes, hints: Hints) -> tuple[Member, ...]:
    """Every article, with its content and highlights where the ZIP has them."""
    return members_of(_entries(data, hints), hints)


def _entries(data: bytes, hints: Hints) -> list[Entry]:
    if not data.startswith(MAGIC):
        return [_entry(one, "", "") for one in _items(data, hints)]
    archive = Archive(data, hints)
    names = {posixpath.basename(name): name for name in archive.names}
    found = []
    for name in archive.names:
        if _METADATA.search(name):
            for item in _items(archive.read(name), hints):
                slug = str(item.get("slug") or "")
                parts = (names.get(f"{slug}.html"), names.get(f"{slug}.md"))
                content, marked = (_text(archive, part) for part in parts)
                found.append(_entry(item, content, marked))
    if not found:
        archive.refuse_unsafe()
    return found


def _items(data: bytes, hints: Hints) -> list[dict[str, Any]]:
    whole = loaded_json(data, hints)
    if not isinstance(whole, list):
        raise damaged(hints, tr("no list of articles"))
    return [one for one in whole if isinstance(one, dict)]


def _text(archive: Archive, name: str | None) -> str:
    data = archive.get(name) if name else None
    return data.decode("utf-8", "replace") if data else ""


def _entry(item: dict[str, Any], content: str, marked: str) -> Entry:
    return Entry(
        url=str(item.get("url") or ""),
        title=str(item.get("title") or ""),
        byline=str(item.get("author") or ""),
        published=str(item.get("publishedAt") or ""),
        content=content,
        abstract=str(item.get("description") or ""),
        tags=tag_list(item.get("labels")),
        marks=tuple(_marks(marked)),
        program="Omnivore",
    )


def _marks(text: str) -> list[Mark]:
    """Quotes in Markdown, each with what stands below it as its note."""
    found = []
    for one in _HIGHLIGHT.finditer(text[:2_000_000]):
        quote = re.sub(r"\n>[ ]?", "\n", one[1]).strip()
        below = (one[2] or "").strip()
        tags = tuple(_LABEL.findall(below))
        if quote:
            found.append(Mark(quote, note=_LABEL.sub("", below).strip(), tags=tags))
    return found
