"""Annotations of Hypothesis, as the client exports them or its API gives them (JSON)."""

import re
from typing import Any

from newsclip.domain.articles import Extracted
from newsclip.domain.marks import Mark
from newsclip.importing.containers import Member
from newsclip.importing.importer import Hints, Sample
from newsclip.importing.libraries.entries import (
    Entry,
    article_of,
    loaded_json,
    members_of,
    moment,
    tag_list,
)

NAME = "hypothesis"
_SIGN = re.compile(
    r'"target"\s*:\s*\[\s*\{[^{}\[\]]{0,3000}"(?:source|selector)"|"client_version"\s*:'
)


def recognises(sample: Sample) -> float:
    """JSON in which annotations have targets with selectors."""
    text = sample.text
    begins = text.lstrip("\ufeff \r\n\t")[:1] in "{["
    return 0.97 if begins and '"uri"' in text and _SIGN.search(text) else 0.0


def extract(data: bytes, hints: Hints) -> Extracted:
    """The first page that was annotated."""
    return article_of(_entries(data, hints), hints, NAME)


def members(data: bytes, hints: Hints) -> tuple[Member, ...]:
    """Every page that was annotated, with its annotations."""
    return members_of(_entries(data, hints), hints)


def _entries(data: bytes, hints: Hints) -> list[Entry]:
    whole = loaded_json(data, hints)
    rows = whole
    if isinstance(whole, dict):
        rows = whole.get("annotations") or whole.get("rows") or []
    by_page: dict[str, list[dict[str, Any]]] = {}
    for row in rows if isinstance(rows, list) else []:
        if isinstance(row, dict) and isinstance(row.get("uri"), str):
            by_page.setdefault(row["uri"], []).append(row)
    return [_entry(url, its) for url, its in by_page.items()]


def _entry(url: str, rows: list[dict[str, Any]]) -> Entry:
    replies = _replies(rows)
    marks, notes, tags = [], [], set[str]()
    for row in rows:
        if row.get("references"):
            continue
        mark = _mark(row, replies.get(str(row.get("id")), []))
        if mark.exact:
            marks.append(mark)
        else:
            notes.append(mark.note)
            tags |= set(mark.tags)
    title = next((said for row in rows if (said := _title(row))), "")
    note = "\n\n".join(filter(None, notes))
    return Entry(
        url, title, note=note, tags=tuple(sorted(tags)), marks=tuple(marks), program="Hypothesis"
    )


def _title(row: dict[str, Any]) -> str:
    document = row.get("document")
    titles = document.get("title") if isinstance(document, dict) else None
    return str(titles[0]) if isinstance(titles, list) and titles else str(titles or "")


def _replies(rows: list[dict[str, Any]]) -> dict[str, list[str]]:
    """The replies to each annotation, by who wrote them."""
    found: dict[str, list[str]] = {}
    for row in rows:
        references = row.get("references")
        if isinstance(references, list) and references and row.get("text"):
            who = str(row.get("user") or "").removeprefix("acct:").partition("@")[0]
            found.setdefault(str(references[0]), []).append(f"{who}: {row['text']}".strip(": "))
    return found


def _mark(row: dict[str, Any], replies: list[str]) -> Mark:
    quote: dict[str, Any] = {}
    start = -1
    targets = row.get("target") or []
    for target in targets if isinstance(targets, list) else []:
        selectors = target.get("selector") if isinstance(target, dict) else None
        for one in selectors if isinstance(selectors, list) else []:
            if one.get("type") == "TextQuoteSelector":
                quote = one
            elif one.get("type") == "TextPositionSelector" and isinstance(one.get("start"), int):
                start = one["start"]
    return Mark(
        exact=str(quote.get("exact") or ""),
        prefix=str(quote.get("prefix") or ""),
        suffix=str(quote.get("suffix") or ""),
        start=start,
        note="\n\n".join(filter(None, (str(row.get("text") or ""), *replies))),
        tags=tag_list(row.get("tags")),
        created=moment(row.get("created")),
    )
