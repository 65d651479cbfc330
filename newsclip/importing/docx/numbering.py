"""The numbers of lists in a Word document, counted as Word does."""

import re
from collections import defaultdict

from newsclip.importing.html_tree import Element
from newsclip.importing.office_article import counted
from newsclip.importing.xml_tree import attribute, child, local

_FORMS = {
    "lowerLetter": "a",
    "upperLetter": "A",
    "lowerRoman": "i",
    "upperRoman": "I",
}
_PLACE = re.compile(r"%([1-9])")
_LONGEST = 20


class Numbering:
    """The list definitions, and how far each list has counted."""

    def __init__(self, part: Element | None) -> None:
        children = list(part) if part is not None else []
        self._abstract = {
            attribute(one, "abstractNumId"): one for one in children if local(one) == "abstractNum"
        }
        self._lists = {attribute(one, "numId"): one for one in children if local(one) == "num"}
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)

    def marker(self, number: str, level: int) -> str:
        """The mark of the next item of a list at a level from 0; empty where it shows none."""
        definition = self._level(number, level)
        counts = self._counts[number]
        counts[level] = counts.get(level, self._start(number, level) - 1) + 1
        for deeper in [key for key in counts if key > level]:
            del counts[deeper]
        form = attribute(child(definition, "numFmt"), "val")
        if form == "bullet" or definition is None:
            return "•"
        if form == "none":
            return ""
        text = attribute(child(definition, "lvlText"), "val") or f"%{level + 1}."
        return _PLACE.sub(lambda found: self._shown(number, int(found[1]) - 1), text)[:_LONGEST]

    def _shown(self, number: str, level: int) -> str:
        form = attribute(child(self._level(number, level), "numFmt"), "val")
        count = self._counts[number].get(level, self._start(number, level))
        return counted(count, _FORMS.get(form, "1"))

    def _level(self, number: str, level: int) -> Element | None:
        found = self._override(number, level, "lvl")
        if found is not None:
            return found
        key = attribute(child(self._lists.get(number), "abstractNumId"), "val")
        abstract = self._abstract.get(key)
        for one in abstract if abstract is not None else ():
            if local(one) == "lvl" and attribute(one, "ilvl") == str(level):
                return one
        return None

    def _override(self, number: str, level: int, name: str) -> Element | None:
        listed = self._lists.get(number)
        for one in listed if listed is not None else ():
            if local(one) == "lvlOverride" and attribute(one, "ilvl") == str(level):
                return child(one, name)
        return None

    def _start(self, number: str, level: int) -> int:
        stated = attribute(self._override(number, level, "startOverride"), "val")
        stated = stated or attribute(child(self._level(number, level), "start"), "val")
        return int(stated) if re.fullmatch(r"\d{1,6}", stated) else 1
