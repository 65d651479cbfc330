"""The styles of an OpenDocument text: what spans look like, and how lists count."""

from collections.abc import Iterable, Iterator

from newsclip.domain.document import InlineStyle
from newsclip.importing.html_tree import Element
from newsclip.importing.office_article import counted
from newsclip.importing.xml_tree import attribute, child, local

_DEEPEST = 20
_LEVELS = frozenset({"list-level-style-number", "list-level-style-bullet"})


class Styles:
    """The styles of all parts by name, automatic ones first."""

    def __init__(self, parts: Iterable[Element]) -> None:
        self._styles: dict[tuple[str, str], Element] = {}
        self._lists: dict[str, dict[str, Element]] = {}
        for part in parts:
            for holder in ("automatic-styles", "styles"):
                self._take(child(part, holder))

    def _take(self, holder: Element | None) -> None:
        for style in holder if holder is not None else ():
            name = attribute(style, "name")
            if local(style) == "style":
                self._styles.setdefault((attribute(style, "family"), name), style)
            elif local(style) == "list-style":
                levels = {attribute(one, "level"): one for one in style if local(one) in _LEVELS}
                self._lists.setdefault(name, levels)

    def _chain(self, family: str, name: str) -> Iterator[tuple[str, Element]]:
        """A style and those above it, the nearest first, with their names."""
        for _ in range(_DEEPEST):
            style = self._styles.get((family, name))
            if style is None:
                return
            yield name, style
            name = attribute(style, "parent-style-name")

    def names(self, name: str) -> list[str]:
        """The names of a paragraph style and of those above it, in lower case."""
        chain = [key for key, _ in self._chain("paragraph", name)] or [name]
        above = [
            attribute(style, "parent-style-name") for _, style in self._chain("paragraph", name)
        ]
        return [key.replace("_20_", " ").lower() for key in dict.fromkeys([*chain, *above]) if key]

    def list_style(self, name: str) -> str:
        """The list style that a paragraph style brings along."""
        found = (attribute(style, "list-style-name") for _, style in self._chain("paragraph", name))
        return next(filter(None, found), "")

    def inline(self, name: str) -> list[InlineStyle]:
        """How a span of that style is set."""
        values: dict[str, str] = {}
        for _, style in self._chain("text", name):
            properties = child(style, "text-properties")
            for key, value in properties.items() if properties is not None else ():
                values.setdefault(key.rpartition("}")[2], value)
        return list(_styles_of(values))

    def marker(self, name: str, level: int, counts: list[int]) -> str:
        """The mark of a list item at a level from 1; ``counts`` has the number of each level."""
        definition = self._lists.get(name, {}).get(str(level))
        if definition is None or local(definition) != "list-level-style-number":
            return "•"
        form = attribute(definition, "num-format")
        if not form:
            return ""
        stated = attribute(definition, "display-levels")
        shown = int(stated) if stated.isdecimal() and 0 < int(stated) <= level else 1
        numbers = ".".join(
            counted(counts[above - 1], self._form(name, above))
            for above in range(level - shown + 1, level + 1)
        )
        before, after = (attribute(definition, f"num-{end}") for end in ("prefix", "suffix"))
        return f"{before}{numbers}{after}"[:20]

    def _form(self, name: str, level: int) -> str:
        return attribute(self._lists.get(name, {}).get(str(level)), "num-format") or "1"

    def start(self, name: str, level: int) -> int:
        """The number that a list begins with at a level."""
        stated = attribute(self._lists.get(name, {}).get(str(level)), "start-value")
        return int(stated) if stated.isdecimal() and len(stated) < 7 else 1


def _styles_of(values: dict[str, str]) -> Iterator[InlineStyle]:
    weight = values.get("font-weight", "")
    if weight == "bold" or weight[:1] in set("6789"):
        yield InlineStyle.BOLD
    if values.get("font-style") in {"italic", "oblique"}:
        yield InlineStyle.ITALIC
    if values.get("text-underline-style", "none") != "none":
        yield InlineStyle.UNDERLINE
    if values.get("text-line-through-style", "none") != "none":
        yield InlineStyle.STRIKE
    position = values.get("text-position", "")
    if position.startswith("super") or position[:1] in set("123456789"):
        yield InlineStyle.SUPERSCRIPT
    elif position.startswith(("sub", "-")):
        yield InlineStyle.SUBSCRIPT
