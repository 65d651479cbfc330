"""wallabag's JSON: articles with their whole content, tags and annotations."""

import re
from typing import Any

from newsclip.domain.articles import Extracted
from newsclip.domain.marks import Mark
from newsclip.importing.containers import Member
from newsclip.importing.importer import Hints, Sample
from newsclip.importing.libraries.entries import (
    Entry,
    article_of,
    damaged,
    loaded_json,
    members_of,
    moment,
    tag_list,
)
from newsclip.language import tr

NAME = "wallabag"
_SIGN = re.compile(r'"(?:is_archived|is_starred)"\s*:')


def recognises(sample: Sample) -> float:
    """A JSON list of articles with wallabag's own fields."""
    text = sample.text.lstrip("\ufeff \r\n\t")
    return 0.97 if text[:1] == "[" and _SIGN.search(text) and '"url"' in text else 0.0


def extract(data: bytes, hints: Hints) -> Extracted:
    """The first article."""
    return article_of(_entries(data, hints), hints, NAME)


def members(data: bytes, hints: Hints) -> tuple[Member, ...]:
    """Every article."""
    return members_of(_entries(data, hints), hints)


def _entries(data: bytes, hints: Hints) -> list[Entry]:
    whole = loaded_json(data, hints)
    if not isinstance(whole, list):
        raise damaged(hints, tr("no list of articles"))
    return [_entry(one) for one in whole if isinstance(one, dict) and one.get("url")]


def _entry(item: dict[str, Any]) -> Entry:
    people = item.get("published_by")
    marks = item.get("annotations")
    return Entry(
        url=str(item.get("given_url") or item["url"]),
        title=str(item.get("title") or ""),
        byline=", ".join(str(one) for one in people if one) if isinstance(people, list) else "",
        publisher=str(item.get("domain_name") or ""),
        published=str(item.get("published_at") or ""),
        language=str(item.get("language") or "").replace("_", "-"),
        content=str(item.get("content") or ""),
        tags=tag_list(item.get("tags")),
        marks=tuple(_mark(one) for one in marks if isinstance(one, dict) and one.get("quote"))
        if isinstance(marks, list)
        else (),
        program="wallabag",
    )


def _mark(one: dict[str, Any]) -> Mark:
    note, when = str(one.get("text") or ""), moment(one.get("created_at"))
    return Mark(str(one["quote"]), note=note, created=when)
