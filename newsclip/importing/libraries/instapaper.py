"""Instapaper's CSV: addresses with the selection that was kept and the folder it lay in."""

from newsclip.domain.articles import Extracted
from newsclip.domain.marks import Mark
from newsclip.importing.addresses import is_web
from newsclip.importing.containers import Member
from newsclip.importing.importer import Hints, Sample
from newsclip.importing.libraries.csv_rows import Row, header, rows
from newsclip.importing.libraries.entries import Entry, article_of, members_of, moment, tag_list

NAME = "instapaper"
_PLACES = frozenset({"", "unread", "archive", "home"})


def recognises(sample: Sample) -> float:
    """The columns of its CSV."""
    return 1.0 if {"url", "title", "selection", "folder"} <= header(sample) else 0.0


def extract(data: bytes, hints: Hints) -> Extracted:
    """The first article."""
    return article_of(_entries(data, hints), hints, NAME)


def members(data: bytes, hints: Hints) -> tuple[Member, ...]:
    """Every article."""
    return members_of(_entries(data, hints), hints)


def _entries(data: bytes, hints: Hints) -> list[Entry]:
    return [_entry(row) for row in rows(data, hints) if is_web(row.get("url", ""))]


def _entry(row: Row) -> Entry:
    folder = row.get("folder", "").strip()
    own = (folder,) if folder.casefold() not in _PLACES else ()
    said = row.get("selection", "").strip()
    when = moment(row.get("timestamp"))
    return Entry(
        row["url"],
        row.get("title", ""),
        tags=(*own, *tag_list(row.get("tags", "").strip("[]").replace('"', ""))),
        marks=(Mark(said, created=when),) if said else (),
        program="Instapaper",
    )
