"""Bookmarks of a browser in the HTML that all of them export (Netscape's format)."""

import re

from newsclip.domain.articles import Extracted
from newsclip.domain.text import flow
from newsclip.importing.addresses import is_web
from newsclip.importing.containers import Member
from newsclip.importing.importer import Hints, Sample, read_text
from newsclip.importing.libraries.entries import Entry, article_of, members_of, plain, tag_list

NAME = "bookmarks"
_SIGN = re.compile(r"<!DOCTYPE NETSCAPE-Bookmark-file-1>", re.IGNORECASE)
_TOKEN = re.compile(
    r"<(?P<folder>h3)\b(?P<folded>[^>]{0,2000})>(?P<name>[^<]{0,1000})</h3>"
    r"|<a\b(?P<link>[^>]{0,20000})>(?P<title>[^<]{0,5000})</a>"
    r"|<dd>(?P<said>[^<]{0,20000})|(?P<end></dl>)",
    re.IGNORECASE,
)
_ATTRIBUTE = re.compile(r'([A-Za-z_]{1,40})\s*=\s*"([^"]{0,10000})"')
_ROOTS = frozenset(
    ["bookmarks", "bookmarks bar", "bookmarks toolbar", "bookmarks menu", "other bookmarks",
     "mobile bookmarks", "favorites bar", "favourites bar", "favorites", "favourites",
     "lesezeichen", "lesezeichenleiste", "weitere lesezeichen", "reading list"]
)  # fmt: skip


def recognises(sample: Sample) -> float:
    """The document type that browsers write."""
    return 1.0 if _SIGN.search(sample.text[:500]) else 0.0


def extract(data: bytes, hints: Hints) -> Extracted:
    """The first bookmark."""
    return article_of(_entries(data, hints), hints, NAME)


def members(data: bytes, hints: Hints) -> tuple[Member, ...]:
    """Every bookmark of a web page; its folders are tags."""
    return members_of(_entries(data, hints), hints)


def _entries(data: bytes, hints: Hints) -> list[Entry]:
    folders: list[str] = []
    found: list[Entry] = []
    for token in _TOKEN.finditer(read_text(data, hints).text):
        if token["folder"]:
            folders.append(plain(token["name"]).replace("/", "-"))
        elif token["end"]:
            folders = folders[:-1]
        elif token["link"]:
            entry = _entry(token["link"], token["title"], folders)
            found += [entry] if entry is not None else []
        elif found and flow(token["said"]):
            last = found[-1]
            found[-1] = Entry(
                last.url,
                last.title,
                note=plain(token["said"]),
                tags=last.tags,
                program=last.program,
            )
    return found


def _entry(attributes: str, title: str, folders: list[str]) -> Entry | None:
    said = {name.lower(): value for name, value in _ATTRIBUTE.findall(attributes)}
    url = plain(said.get("href", ""))
    if not is_web(url):
        return None
    path = "/".join(name for name in folders if name and name.casefold() not in _ROOTS)
    tags = (*((path,) if path else ()), *tag_list(plain(said.get("tags", ""))))
    return Entry(url, plain(title), tags=tuple(dict.fromkeys(tags)), program="bookmarks")
