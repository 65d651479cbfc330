"""Names in bylines: without their "By", titles of sites, dates and buttons that stand beside them."""

import re
from collections.abc import Iterable

from newsclip.domain.text import flow
from newsclip.importing.addresses import is_web

_BY = re.compile(
    r"^\s*(?:(?:(?:written|posted|reported|published|story|words|text|review|interview|analysis)\s+)?"
    r"(?:by|von|par|por|di|av|af|door)\b[:\s]\s*|(?:автор|author|autor|autore|auteur|text|texte|texto|"
    r"文|作者|記者|记者|取材)\s*[:：/／]\s*)",
    re.IGNORECASE,
)
_CALENDAR = re.compile(
    r"[\s,|·•–—-]+(?:(?:last\s+)?(?:updated|published|posted|modified)|on|at|"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|"
    r"september|october|november|december|mon|tues?|wed|thurs?|fri|sat|sun|monday|tuesday|wednesday|"
    r"thursday|friday|saturday|sunday)\b\.?,?(?=\s*\d))(?:\s.*)?$",
    re.IGNORECASE,
)
_AND = re.compile(r"\s*,?\s+(?:and|und|et|och|og)\s+|\s*&\s*")
_NO_NAMES = frozenset(
    [
        "admin", "administrator", "anonymous", "author", "authors", "by", "byline", "comments",
        "follow", "follow author", "follow us", "guest", "last updated", "none", "null", "posted",
        "published", "redaktion", "share", "staff", "undefined", "unknown", "updated", "user",
        "view profile", "written",
    ]
)  # fmt: skip
_LONGEST = 160
_SHORTEST = 3
_MOST_WORDS = 8


def tidy_byline(written: str) -> str:
    """A byline without its "By" and without what is no name: addresses, handles, long text."""
    name = flow(_BY.sub("", flow(written), count=1)).strip(" ,|·•-–—")
    usable = (
        1 < len(name) <= _LONGEST
        and not is_web(name)
        and "://" not in name
        and "@" not in name[:1]
        and not name.endswith(":")
        and name.lower().strip(" :.") not in _NO_NAMES
    )
    return name if usable else ""


def visible_name(text: str) -> str:
    """A byline as shown, without the date, count or handle that often follows the name."""
    undated = _CALENDAR.sub("", tidy_byline(text))
    name = tidy_byline(re.split(r"\s[-–—•·@]|[|•@]|\d|\s*\u00a0\s+", undated)[0])
    return name if len(name.split()) <= _MOST_WORDS or "," in name or _AND.search(name) else ""


def joined(names: Iterable[str], publisher: str = "") -> str:
    """Several names as one byline, each once, without the publisher among people."""
    parts = [part for name in names for part in _people(tidy_byline(name))]
    people = [part for part in parts if part.casefold() != publisher.casefold()]
    return ", ".join(dict.fromkeys(people or parts))


def _people(byline: str) -> list[str]:
    """The names in a byline; a comma parts them only where an "and" shows that it is a list."""
    if not byline:
        return []
    parts = [] if "(" in byline else _AND.split(byline)
    if len(parts) < 2 or min(map(len, parts)) < _SHORTEST:
        return [byline]
    names = [name for part in parts for name in part.split(",")]
    return [tidy for name in names if (tidy := tidy_byline(name))]
