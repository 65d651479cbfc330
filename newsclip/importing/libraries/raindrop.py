"""Raindrop.io's CSV: bookmarks with notes, tags, folders and highlights."""

import re

from newsclip.domain.articles import Extracted
from newsclip.domain.marks import Mark
from newsclip.importing.addresses import is_web
from newsclip.importing.containers import Member
from newsclip.importing.importer import Hints, Sample
from newsclip.importing.libraries.csv_rows import Row, header, rows
from newsclip.importing.libraries.entries import Entry, article_of, members_of, moment, tag_list

NAME = "raindrop"
_HIGHLIGHT = re.compile(
    r"(?:^|\n)Highlight:(?P<text>.*?)(?:\nNote:(?P<note>.*?))?(?=\nHighlight:|\Z)", re.DOTALL
)


def recognises(sample: Sample) -> float:
    """The columns of its CSV."""
    return 1.0 if {"title", "url", "excerpt", "folder", "created"} <= header(sample) else 0.0


def extract(data: bytes, hints: Hints) -> Extracted:
    """The first bookmark."""
    return article_of(_entries(data, hints), hints, NAME)


def members(data: bytes, hints: Hints) -> tuple[Member, ...]:
    """Every bookmark."""
    return members_of(_entries(data, hints), hints)


def _entries(data: bytes, hints: Hints) -> list[Entry]:
    return [_entry(row) for row in rows(data, hints) if is_web(row.get("url", ""))]


def _entry(row: Row) -> Entry:
    folder = row.get("folder", "").strip()
    own = (folder.replace(" / ", "/"),) if folder and folder != "Unsorted" else ()
    when = moment(row.get("created"))
    marks = [
        Mark(found["text"].strip(), note=(found["note"] or "").strip(), created=when)
        for found in _HIGHLIGHT.finditer(row.get("highlights", ""))
    ]
    return Entry(
        row["url"],
        row.get("title", ""),
        abstract=row.get("excerpt", ""),
        note=row.get("note", ""),
        tags=(*own, *tag_list(row.get("tags", ""))),
        marks=tuple(marks),
        program="Raindrop",
    )
