"""Pocket: the CSV of its last exports and the HTML of the earlier ones."""

import re

from newsclip.domain.articles import Extracted
from newsclip.importing.addresses import is_web
from newsclip.importing.containers import Member
from newsclip.importing.html_tree import parse_html
from newsclip.importing.importer import Hints, Sample, read_text
from newsclip.importing.libraries.csv_rows import header, rows
from newsclip.importing.libraries.entries import Entry, article_of, members_of, tag_list

NAME = "pocket"
_HTML = re.compile(r"<title>\s*Pocket Export\s*</title>", re.IGNORECASE)


def recognises(sample: Sample) -> float:
    """The columns of its CSV, or the title of its HTML."""
    if {"title", "url", "time_added"} <= header(sample):
        return 1.0
    return 1.0 if _HTML.search(sample.text[:2000]) else 0.0


def extract(data: bytes, hints: Hints) -> Extracted:
    """The first article."""
    return article_of(_entries(data, hints), hints, NAME)


def members(data: bytes, hints: Hints) -> tuple[Member, ...]:
    """Every article."""
    return members_of(_entries(data, hints), hints)


def _entries(data: bytes, hints: Hints) -> list[Entry]:
    if not _HTML.search(Sample(data, hints).text[:2000]):
        return [
            _entry(row.get("url", ""), row.get("title", ""), row.get("tags", ""))
            for row in rows(data, hints)
            if is_web(row.get("url", ""))
        ]
    root = parse_html(read_text(data, hints).text)
    links = [] if root is None else list(root.iter("a"))
    return [
        _entry(link.get("href") or "", "".join(link.itertext()), link.get("tags") or "")
        for link in links
        if is_web(link.get("href") or "")
    ]


def _entry(url: str, title: str, tags: str) -> Entry:
    shown = "" if title.strip() == url else title.strip()
    return Entry(url, shown, tags=tag_list(tags, "|,"), program="Pocket")
