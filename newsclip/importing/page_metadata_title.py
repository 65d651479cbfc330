"""The title of a page: which of those it states, and without the names of site and author."""

import re
from collections.abc import Iterable

from newsclip.domain.text import flow
from newsclip.importing.html_tree import Element

_SEPARATOR = re.compile(r"\s+[|–—·•«»:/\\-]+\s+|\s*[|»]\s*|\s*_\s*(?=[^\x00-\x7f])")
_SHORTEST = 8


def document_title(root: Element, publisher: str) -> str:
    """The heading that the title element agrees with; else that element without the site."""
    element = root.find(".//title")
    title = text_of(element) if element is not None else ""
    parts = [part for part in _SEPARATOR.split(title) if part]
    longest = max(parts, key=len, default=title)
    headings = [text for h1 in root.iter("h1") if (text := text_of(h1))]
    fitting = [text for text in headings if _shared(text, title, longest, len(headings))]
    if fitting:
        return max(fitting, key=len)
    if publisher and title.lower().endswith(publisher.lower()):
        return _SEPARATOR.sub(" – ", title[: -len(publisher)]).strip(" |–—-·»:_") or title
    return longest if len(longest) * 2 > len(title) and len(longest.split()) > 3 else title


def without_names(title: str, names: Iterable[str]) -> str:
    """The title without the names of site or author that a separator sets apart at either end.

    >>> without_names("A bell is found - Ann Berg - Coast Wire", ["Coast Wire", "Ann Berg"])
    'A bell is found'
    """
    known = {_letters(name) for name in names} - {""}
    places = list(_SEPARATOR.finditer(title))
    start, end = 0, len(title)
    while places and _letters(title[places[-1].end() : end]) in known:
        end = places.pop().start()
    while places and _letters(title[start : places[0].start()]) in known:
        start = places.pop(0).end()
    rest = title[start:end].strip()
    return rest if len(rest) >= _SHORTEST else title


def text_of(element: Element) -> str:
    """The text of an element on one line."""
    return flow(" ".join(element.itertext()))


def _letters(name: str) -> str:
    return re.sub(r"\W+|_", "", re.sub(r"\.(?:com|org|net|co\.uk)$", "", name.strip().lower()))


def _shared(heading: str, title: str, longest: str, count: int) -> bool:
    """Whether a heading is what the title element means, and not the name of the site in it."""
    if heading.lower() in title.lower():
        return len(heading) * 2 >= len(longest) or heading.lower() in longest.lower()
    return count == 1 and _overlap(heading, title) > 0.5 and _overlap(title, heading) > 0.4


def _overlap(one: str, other: str) -> float:
    """The share of the first one's words that are in the other; a page without title has to trust."""
    words = set(re.findall(r"\w+", one.lower()))
    if not other or not words:
        return float(len(one) > 12 or len(other) > 12)
    return len(words & set(re.findall(r"\w+", other.lower()))) / len(words)
