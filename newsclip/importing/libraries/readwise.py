"""Readwise's CSV: a row a highlight, with its note, tags and colour, under the title of its article."""

import re

from newsclip.domain.articles import Extracted
from newsclip.domain.marks import Mark
from newsclip.importing.addresses import is_web
from newsclip.importing.containers import Member
from newsclip.importing.importer import Hints, Sample
from newsclip.importing.libraries.csv_rows import Row, header, rows
from newsclip.importing.libraries.entries import Entry, article_of, members_of, moment, tag_list

NAME = "readwise"
_INLINE_TAG = re.compile(r"(?:^|(?<=\s))\.([A-Za-z][\w-]{0,60})(?=\s|$)")


def recognises(sample: Sample) -> float:
    """The columns of its CSV."""
    return 1.0 if {"highlight", "book title", "highlighted at"} <= header(sample) else 0.0


def extract(data: bytes, hints: Hints) -> Extracted:
    """The first article or book."""
    return article_of(_entries(data, hints), hints, NAME)


def members(data: bytes, hints: Hints) -> tuple[Member, ...]:
    """Every article or book, with its highlights."""
    return members_of(_entries(data, hints), hints)


def _entries(data: bytes, hints: Hints) -> list[Entry]:
    grouped: dict[tuple[str, str], list[Row]] = {}
    for row in rows(data, hints):
        if row.get("highlight", "").strip():
            key = (row.get("book title", ""), row.get("book author", ""))
            grouped.setdefault(key, []).append(row)
    return [_entry(title, author, its) for (title, author), its in grouped.items()]


def _entry(title: str, author: str, its: list[Row]) -> Entry:
    url = next((row.get("url", "") for row in its if is_web(row.get("url", ""))), "")
    return Entry(
        url,
        title,
        author,
        tags=tag_list(its[0].get("document tags", "")),
        marks=tuple(map(_mark, its)),
        program="Readwise",
    )


def _mark(row: Row) -> Mark:
    """A highlight; a note may begin with tags, each after a full stop (".claim")."""
    note = row.get("note", "")
    inline = tuple(_INLINE_TAG.findall(note))
    return Mark(
        row["highlight"].strip(),
        note=_INLINE_TAG.sub("", note).strip(),
        tags=tuple(dict.fromkeys((*tag_list(row.get("tags", "")), *inline))),
        created=moment(row.get("highlighted at", "").replace(" ", "T", 1)),
    )
