"""Names in bylines: without their "By", titles of sites, dates and buttons that stand beside them."""

import re
from collections.abc import Iterable

from newsclip.domain.text import flow
from newsclip.importing.addresses import is_web

_BY = re.compile(
    r"^\s*(?:(?:(?:written|posted|reported|published|reporting|report|story|words|text|review|"
    r"interview|analysis)\s+)?"
    r"(?:by|von|par|por|di|av|af|door)\b[:\s]\s*|(?:автор|author|autor|autore|auteur|text|texte|texto|"
    r"文|作者|記者|记者|取材|بقلم|كتب|كتبت|kimden|yazan|tekst)\s*[:：/／]\s*|(?:本报|本報|本社)?(?:记者|記者)[\s:：]+)",
    re.IGNORECASE,
)
_CALENDAR = re.compile(
    r"[\s,|·•–—-]+(?:(?:last\s+)?(?:updated|published|posted|modified)|on|at|(?:am|le|el|il|den)(?=\s*\d)|"
    r"publi(?:é|ée|cado|cada|cato|cata)|veröffentlicht|erschienen|mise?\s+à\s+jour|aktualisiert|actualizad[oa]|"
    r"atualizad[oa]|aggiornat[oa]|"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|"
    r"september|october|november|december|mon|tues?|wed|thurs?|fri|sat|sun|monday|tuesday|wednesday|"
    r"thursday|friday|saturday|sunday)\b\.?,?(?=\s*\d))(?:\s.*)?$",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"\s*[(<\[]\s*(?:https?://|www\.)[^\s)>\]]*\s*[)>\]]")
_BESIDE = re.compile(
    r"\s*\((?:[^()]*(?://|\bafp\b|\bdpa\b|\breuters\b|\bap\b|\bansa\b|\befe\b)[^()]*)\)"
    r"|\s*;.*$|\s*,?\s+(?:photos?|photographs?|photography|pictures|video|illustrations?|fotos?|bilder|"
    r"edited|editing)\b\s*(?:by|von|par|:)?\s.*$|\s+(?:记者|記者)$"
    r"|\s*,\s*(?:[\w-]+\s+){0,3}(?:editor|writer|reporter|correspondent|columnist|contributor|producer|"
    r"redakteur(?:in)?|korrespondent(?:in)?|journaliste?|redactora?|giornalista)\b(?:\s+(?:in|at)\s.*)?$",
    re.IGNORECASE,
)
"""What stands beside a name: an address or agency in brackets, who took pictures or edited, an office."""
_WHERE = re.compile(r"(?<=\w)\s+(?:for\s+(?:the\s+)?|in\s+|à\s+|aus\s+)[A-ZÀ-Þ][\w’' -]*$")
_Y = re.compile(r"(?<=\w)\s+(?:y|e|i|ja|и|та|és|și|ve)\s+(?=[^\W\d_]+\s+[^\W\d_])")
"""An "and" of one letter or so, where a first name and another follow: "Ortega y Gasset" is one."""
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
    name = flow(_ADDRESS.sub("", _BY.sub("", flow(written), count=1))).strip(" ,|·•/-–—")
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
    bare = re.split(r"\s[-–—•·@]|[|•@]|\d|\s*\u00a0\s+", _BESIDE.sub("", undated))[0]
    name = _listed(_WHERE.sub("", tidy_byline(bare)))
    return name if len(name.split()) <= _MOST_WORDS or "," in name or _AND.search(name) else ""


def labelled_name(text: str) -> str:
    """The name after a "By" or "Author:" at the beginning of a line, nothing where there is none."""
    found = _BY.match(text)
    name = visible_name(text) if found else ""
    return name if name[:1].isupper() or (name and not name[:1].islower()) else ""


def _listed(name: str) -> str:
    """Two whole names that a short "and" joins, with the "and" that all languages share here."""
    first, *more = _Y.split(name)
    return " & ".join([first, *more]) if " " in first.strip() else name


def joined(names: Iterable[str], publisher: str = "") -> str:
    """Several names as one byline, each once, without the publisher among people."""
    office = re.compile(
        rf"\s*,\s*{re.escape(publisher)}\s*$" if publisher else r"$(?!\Z)", re.IGNORECASE
    )
    parts = [part for name in names for part in _people(office.sub("", tidy_byline(name)))]
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
