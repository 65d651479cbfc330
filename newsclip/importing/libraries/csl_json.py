"""CSL JSON, as Zotero exports a library (https://citeproc-js.readthedocs.io/en/latest/csl-json/)."""

import re
from typing import Any

from newsclip.domain.articles import Extracted
from newsclip.importing.containers import Member
from newsclip.importing.importer import Hints, Sample
from newsclip.importing.libraries.entries import (
    Entry,
    article_of,
    damaged,
    loaded_json,
    members_of,
    plain,
    tag_list,
)
from newsclip.language import tr

NAME = "csl-json"
_TYPE = re.compile(
    r'"type"\s*:\s*"(?:article|webpage|post|report|book|chapter|paper|thesis|broadcast|interview|'
    r"speech|legislation|legal_case|motion_picture|manuscript|personal_communication|document|entry|"
    r"dataset|song|patent|review|map|graphic|pamphlet|figure|bill|treaty|software|standard|event)"
)
_SIGN = re.compile(r'"(?:issued|accessed|author|container-title|URL|title-short)"\s*:')


def recognises(sample: Sample) -> float:
    """A JSON list of items with a type that CSL has."""
    text = sample.text.lstrip("\ufeff \r\n\t")
    return 0.93 if text[:1] in "[{" and _TYPE.search(text) and _SIGN.search(text) else 0.0


def extract(data: bytes, hints: Hints) -> Extracted:
    """The first item."""
    return article_of(_entries(data, hints), hints, NAME)


def members(data: bytes, hints: Hints) -> tuple[Member, ...]:
    """Every item."""
    return members_of(_entries(data, hints), hints)


def _entries(data: bytes, hints: Hints) -> list[Entry]:
    whole = loaded_json(data, hints)
    items = whole.get("items", [whole]) if isinstance(whole, dict) else whole
    if not isinstance(items, list):
        raise damaged(hints, tr("no list of items"))
    return [_entry(one) for one in items if isinstance(one, dict) and _said(one, "type")]


def _said(item: dict[str, Any], name: str) -> str:
    value = item.get(name)
    return str(value) if isinstance(value, str | int | float) else ""


def _entry(item: dict[str, Any]) -> Entry:
    url = _said(item, "URL")
    doi = _said(item, "DOI")
    return Entry(
        url=url or (f"https://doi.org/{doi}" if doi else ""),
        title=plain(_said(item, "title")),
        byline=", ".join(_names(item.get("author") or item.get("editor"))),
        publisher=_said(item, "container-title") or _said(item, "publisher"),
        published=_date(item.get("issued")),
        language=_said(item, "language"),
        abstract=plain(_said(item, "abstract")),
        note=plain(_said(item, "note")),
        tags=tag_list(item.get("keyword"), ",;"),
        program="Zotero",
    )


def _names(people: object) -> list[str]:
    found = []
    for one in people if isinstance(people, list) else []:
        if isinstance(one, dict):
            parts = (_said(one, "given"), _said(one, "non-dropping-particle"), _said(one, "family"))
            found.append(" ".join(filter(None, parts)) or _said(one, "literal"))
    return [name for name in found if name]


def _date(issued: object) -> str:
    """A CSL date as ISO 8601, as precise as it is."""
    if not isinstance(issued, dict):
        return ""
    parts = issued.get("date-parts")
    if isinstance(parts, list) and parts and isinstance(parts[0], list):
        numbers = [int(one) for one in parts[0][:3] if str(one).isdigit()]
        if numbers:
            return "-".join([f"{numbers[0]:04}", *(f"{one:02}" for one in numbers[1:])])
    return str(issued.get("raw") or issued.get("literal") or "")
