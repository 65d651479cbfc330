"""What the body of a page shows of its making: microdata, time elements, byline and date lines."""

import re
from collections.abc import Iterator

from newsclip.domain.text import flow
from newsclip.importing.dates import iso_date
from newsclip.importing.html_names import is_unlikely
from newsclip.importing.html_tree import Element
from newsclip.importing.page_facts import PageFacts
from newsclip.importing.page_metadata_names import joined, labelled_name, visible_name

_BYLINE_CLASS = re.compile(
    r"(?:^|[\s_-])(?:by-?line\w*|authors?(?:[_-]*name)?|written-?by|reporter|"
    r"autor(?:en|in|a|es)?|auteurs?|autore|verfasser|signature)(?:$|[\s_])"
    r"|(?-i:(?<=[a-z])(?:By[Ll]ine|Authors?|AuthorNames?)(?:$|[\s_]))",
    re.IGNORECASE,
)
_NAME_CLASS = re.compile(r"(?:author|writer|byline|reporter)[_-]*(?:name|link)", re.IGNORECASE)
_PERSON = re.compile(
    r"/(?:authors?|by|people|person|staff|profiles?|writers?|reporters?|contributors?|auteurs?|"
    r"autor(?:en|es|i)?|journalist(?:en|s|es)?)/[^/?#]+",
    re.IGNORECASE,
)
_DATE_CLASS = re.compile(
    r"(?:^|[\s_-])(?:by-?line|signature|authors?|autor|auteur|datum|fecha|data|date(?:line|time)?|day|posted(?:-?on)?|pub-?date|publish(?:ed)?(?:-?(?:date|on|time))?|"
    r"(?:entry|post|article|news)-?(?:date|time)|time(?:stamp)?|info|meta)(?:$|[\s_-])",
    re.IGNORECASE,
)
_UPDATED = re.compile(r"updated|modified", re.IGNORECASE)
_TOLD_UPDATED = re.compile(
    r"(?:last\s+)?(?:updated?|modified)\b|(?:zuletzt\s+)?aktualisiert|mise?\s+à\s+jour|actualizad[oa]|"
    r"atualizad[oa]|aggiornat[oa]|bijgewerkt|uppdaterad|opdateret|zaktualizowano|обновлен[оа]|оновлено|"
    r"更新(?:时间|時間|日)?|آخر\s+تحديث|güncellen\w+",
    re.IGNORECASE,
)
_HOLDS = {
    name: f"descendant::*[@class[{test}] or @id[{test}]]"
    for name, parts in {
        "byline": (
            "utor",
            "uthor",
            "uteur",
            "yline",
            "y-line",
            "ritten",
            "eporter",
            "erfasser",
            "ignature",
        ),
        "date": (
            "dat",
            "Dat",
            "ime",
            "ublish",
            "osted",
            "day",
            "info",
            "meta",
            "yline",
            "ignature",
            "echa",
            "utor",
            "uthor",
            "uteur",
        ),
    }.items()
    if (test := " or ".join(f"contains(., '{part}')" for part in parts))
}
"""Quick tests, before the exact ones, which elements may hold a byline or a date."""
_SHORT = 120
_BESIDE = frozenset({"aside", "footer", "nav"})
_MANY = 300


def facts_from_body(facts: PageFacts, root: Element) -> None:
    """Learn what is still unknown from what the page shows, comments and boxes passed over."""
    marked = root.xpath("//*[@itemprop]")
    for name, prop in (("published", "datePublished"), ("updated", "dateModified")):
        for element in _of(marked, prop)[:3]:
            facts.learn(name, _moment(element), "microdata")
    facts.learn("publisher", _microdata_publisher(marked), "microdata")
    _bylines(facts, root, marked)
    _dates(facts, root)


def _of(marked: list[Element], prop: str) -> list[Element]:
    """Those of the marked elements that have the property."""
    return [element for element in marked if prop in element.get("itemprop")]


def _microdata_publisher(marked: list[Element]) -> str:
    for publisher in _of(marked, "publisher"):
        for name in publisher.xpath("descendant::*[@itemprop='name']")[:1]:
            return name.get("content") or _short_text(name)
    return ""


def _bylines(facts: PageFacts, root: Element, marked: list[Element]) -> None:
    if facts.get("byline"):
        return
    named = _of(marked, "author") or root.xpath("//*[@rel='author']")
    facts.learn("byline", joined(_first_names(list(_in_article(named, beside=True)))), "byline")
    for element in _in_article(root.xpath(_HOLDS["byline"])):
        shown = _BYLINE_CLASS.search(f"{element.get('class') or ''} {element.get('id') or ''}")
        if shown and (text := _short_text(element)):
            facts.learn("byline", joined(_named_in(element) or [visible_name(text)]), "byline")
    for element in _in_article(root.xpath(_HOLDS["date"])):
        if facts.get("byline"):
            return
        if _DATE_CLASS.search(_names(element)) and (text := labelled_name(_short_text(element))):
            facts.learn("byline", joined([text]), "byline")


def _named_in(element: Element) -> list[str]:
    """The names in a byline that are marked as such, or lead to pages about their authors."""
    for is_name in (_is_called_name, _leads_to_person):
        parts = [_short_text(part) for part in element.iterdescendants() if is_name(part)]
        if found := list(dict.fromkeys(filter(None, map(visible_name, parts)))):
            return found
    return []


def _is_called_name(element: Element) -> bool:
    return bool(_NAME_CLASS.search(element.get("class") or ""))


def _leads_to_person(element: Element) -> bool:
    return element.tag == "a" and bool(_PERSON.search(element.get("href") or ""))


def _first_names(marked: list[Element]) -> list[str]:
    """The name marked first, and those beside it; names further on are other articles' authors."""
    names: dict[str, None] = {}
    around: set[Element] = set()
    for element in marked:
        name = visible_name(_author_name(element))
        if not names:
            around = set(list(element.iterancestors())[:2])
        if name and not around.isdisjoint(list(element.iterancestors())[:2]):
            names[name] = None
    return list(names)


def _author_name(element: Element) -> str:
    for name in element.xpath(".//*[@itemprop='name']")[:1]:
        return name.get("content") or _short_text(name)
    return element.get("content") or _short_text(element)


def _dates(facts: PageFacts, root: Element) -> None:
    if facts.get("published"):
        return
    times = root.xpath("//time")
    ordered = sorted(_in_article(times), key=lambda element: element.get("pubdate") is None)
    for element in ordered[:5]:
        name = "updated" if _UPDATED.search(_names(element)) else "published"
        facts.learn(name, _moment(element), "time element")
    for element in _in_article(root.xpath(_HOLDS["date"])):
        if facts.get("published"):
            return
        if _DATE_CLASS.search(_names(element)) and (text := _short_text(element)):
            _from_line(facts, text)
    for heading in root.xpath("//h1")[:2]:
        facts.learn("published", _near(heading), "date line")


def _from_line(facts: PageFacts, text: str) -> None:
    """The dates in a line: what follows "updated" is when the article changed."""
    first, told, later = _TOLD_UPDATED.sub("\n", text, count=1).partition("\n")
    if told:
        # "4 May 2025 (updated)" has the word behind its only date
        facts.learn("updated", _day(later) or _day(first), "date line")
    if not told or _day(later):
        facts.learn("published", _day(first), "date line")


def _near(heading: Element) -> str:
    """A date in the few words that stand beside a heading."""
    limit = len(_short_text(heading)) + 2 * _SHORT
    for element in heading.iterancestors():
        text = _short_text(element, limit)
        if not text:
            return ""
        if found := _day(_TOLD_UPDATED.split(text)[0]):
            return found
    return ""


def _short_text(element: Element, limit: int = _SHORT) -> str:
    """The text of an element, nothing where it is long; no more of it is read than needed."""
    parts, size = [], 0
    for part in element.itertext():
        parts.append(part)
        size += len(part.strip())
        if size > limit or len(parts) > limit:
            return ""
    return flow(" ".join(parts))


def _day(text: str) -> str:
    """A date known to the day at least."""
    found = iso_date(text)
    return found if len(found) >= len("2025-01-01") else ""


def _in_article(elements: list[Element], *, beside: bool = False) -> Iterator[Element]:
    """Those that stand in no comment, box or (unless ``beside``) aside, as far as names tell."""
    for element in elements[:_MANY]:
        if not any(
            (parent.tag in _BESIDE and not beside) or is_unlikely(_names(parent))
            for parent in element.iterancestors()
            if parent.tag not in {"body", "html", "header"}
            and "header" not in _names(parent).lower()
        ):
            yield element


def _names(element: Element) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''}".strip()


def _moment(element: Element) -> str:
    return iso_date(element.get("datetime") or element.get("content") or _short_text(element))
