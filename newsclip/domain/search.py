"""The language of the search field: words, "phrases", and filters such as ``kind:claim``."""

import re
from dataclasses import dataclass, replace

_TOKEN = re.compile(
    r'(?P<field>[a-z]+):(?P<value>"[^"]*"?|\S+)|(?P<word>"[^"]*"?|[^\s"]+)', re.IGNORECASE
)
_FIELDS = {
    "tag": "tags",
    "kind": "kinds",
    "status": "statuses",
    "publisher": "publishers",
    "state": "states",
    "language": "languages",
    "lang": "languages",
    "story": "stories",
    "value": "values",
    "is": "conditions",
}


@dataclass(frozen=True, slots=True)
class Amounts:
    """Values from ``low`` to ``high``, None is unbounded, in a unit; None is any unit."""

    unit: str | None
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """What a search asks for. Every term and every kind of filter must hold."""

    terms: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    publishers: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    stories: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    """``is:conflicting``: has a figure that another article of its story contradicts."""
    values: tuple[str, ...] = ()
    """``value:"over 700 km"``: has a figure in that range, in whatever unit it is told."""
    amounts: tuple[tuple[Amounts, ...], ...] = ()
    """What each of the values may be stored as; worked out from them, never typed."""

    @property
    def empty(self) -> bool:
        """Whether it asks for nothing."""
        return self == SearchQuery()


def parse_search(words: str) -> SearchQuery:
    """What the user typed, as a query. Never fails: what is no filter is a word to look for."""
    query = SearchQuery()
    for match in _TOKEN.finditer(words):
        name = _FIELDS.get((match["field"] or "").lower())
        value = (match["value"] or match["word"] or "").strip('"').strip()
        if name and value:
            kept = value.lower() if name in ("kinds", "statuses", "states", "conditions") else value
            query = replace(query, **{name: (*getattr(query, name), kept)})
        elif term := (match[0].strip('"').strip() if match["field"] else value):
            query = replace(query, terms=(*query.terms, term))
    return query
