"""The styles of a Word document: which paragraphs are headings, quotes, code, lists."""

import re

from newsclip.importing.html_tree import Element
from newsclip.importing.xml_tree import attribute, child, local

_HEADING = re.compile(
    r"^(?:heading|überschrift|titre|título|titolo|kop|rubrik)\s*([1-9])$", re.IGNORECASE
)
_DEEPEST = 20
_OFF = frozenset({"0", "false", "off", "none"})


def is_on(properties: Element | None, name: str) -> bool | None:
    """Whether a property is switched on or off; None where it is not stated."""
    found = child(properties, name)
    return None if found is None else attribute(found, "val").lower() not in _OFF


class Styles:
    """The styles by their ids, each with those it is based on."""

    def __init__(self, part: Element | None) -> None:
        self._styles = {
            attribute(style, "styleId"): style
            for style in (part if part is not None else ())
            if local(style) == "style"
        }
        self._default = next(
            (key for key, style in self._styles.items()
             if attribute(style, "type") == "paragraph" and attribute(style, "default") == "1"),
            "",
        )  # fmt: skip
        language = child(part, "docDefaults", "rPrDefault", "rPr", "lang")
        self.language = attribute(language, "val") if language is not None else ""

    def _chain(self, key: str) -> list[Element]:
        """A style and those it is based on, the nearest first."""
        chain: list[Element] = []
        while (style := self._styles.get(key)) is not None and len(chain) < _DEEPEST:
            chain.append(style)
            key = attribute(child(style, "basedOn"), "val")
        return chain

    def name(self, key: str) -> str:
        """The name of a style in lower case, or else its id."""
        style = self._styles.get(key)
        return (attribute(child(style, "name"), "val") or key).lower()

    def names(self, key: str) -> list[str]:
        """The names of a style and of those it is based on."""
        return [self.name(attribute(style, "styleId")) for style in self._chain(key)] or [
            key.lower()
        ]

    def heading(self, key: str) -> int:
        """The level of the heading that a style sets, 0 for none."""
        for style in self._chain(key):
            level = attribute(child(style, "pPr", "outlineLvl"), "val")
            if level.isdecimal():
                return int(level) + 1 if int(level) < 9 else 0
            if found := _HEADING.match(self.name(attribute(style, "styleId"))):
                return int(found[1])
        return 0

    def numbering(self, key: str) -> Element | None:
        """The list properties that a style sets."""
        for style in self._chain(key):
            if (found := child(style, "pPr", "numPr")) is not None:
                return found
        return None

    def run(self, key: str, name: str) -> bool:
        """Whether a character style switches a property on."""
        for style in self._chain(key):
            stated = is_on(child(style, "rPr"), name)
            if stated is not None:
                return stated
        return False
