"""Which part of a page is its article: a scoring of the element tree, tried in several ways."""

import re
from dataclasses import dataclass, field

from newsclip.domain.document import Block
from newsclip.importing.html_junk import junk_in
from newsclip.importing.html_names import has_side_role, is_unlikely
from newsclip.importing.html_nodes import Node, grow
from newsclip.importing.html_scoring import chosen
from newsclip.importing.html_tree import Element

_ENOUGH = 500
"""Text units (as ``html_nodes`` counts them) of an article that needs no second look."""
_BRIEF = 200
"""The same of a brief under its heading: what is around it may be longer, and is not looked at."""
_MORE = 2.0
_NAMED_FREELY = frozenset({"a", "body", "article", "main", "h2", "h3", "h4", "h5", "h6"})
"""Elements whose names tell how they look ("subheader") rather than what they are for."""
_NEVER = frozenset({"nav", "footer", "aside", "menu", "dialog", "head"})


@dataclass
class Choice:
    """The elements that hold the article, those in them that do not belong, and how much it is."""

    roots: list[Element] = field(default_factory=list)
    without: set[Element] = field(default_factory=set)
    size: int = 0


def words_in(block: Block) -> int:
    """How many words a block has, two ideographs counting as one."""
    return sum(_words(leaf.text) for leaf in block.leaves)


def _words(text: str) -> int:
    return (
        len(re.findall(r"\w+", text)) + len(re.findall("[\u3040-\u30ff\u3400-\u9fff]", text)) // 2
    )


class _Bars:
    """Keeps elements out of the tree of measures, and remembers which."""

    def __init__(self, *, by_name: bool) -> None:
        self.kept_out: set[Element] = set()
        self._by_name = by_name

    def __call__(self, element: Element, tag: object) -> bool:
        if self._is_barred(element, tag):
            self.kept_out.add(element)
            return True
        return False

    def _is_barred(self, element: Element, tag: object) -> bool:
        if element.get("aria-hidden") == "true":
            return True
        if tag in _NEVER:
            # The footer of a quotation says who is quoted.
            return tag != "footer" or element.getparent().tag != "blockquote"
        if not self._by_name or tag in _NAMED_FREELY:
            return False
        if has_side_role(element):
            return True
        names = f"{element.get('class') or ''} {element.get('id') or ''}"
        if len(names) < 3 or not is_unlikely(names):
            return False
        # A program that draws formulas gives them names of its own.
        return next(element.iterancestors("table", "code"), None) is None and (
            element.find("math") is None and element.find("*/math") is None
        )


def choose(body: Element) -> Choice:
    """The article of a page; where it is short, a looser try that finds notably more instead."""
    best = _try(body, by_name=True, strict=True)
    for by_name, strict in ((False, True), (False, False)):
        if best.size >= _ENOUGH or (best.size >= _BRIEF and any(map(_is_headed, best.roots))):
            break
        found = _try(body, by_name=by_name, strict=strict)
        if found.size > best.size * _MORE:
            best = found
    return best


def _is_headed(root: Element) -> bool:
    """Whether an element holds a main heading, or one stands right before it."""
    return root.tag != "body" and (
        root.find(".//h1") is not None
        or any(
            before.tag == "h1" or before.find(".//h1") is not None
            for before in root.itersiblings(preceding=True)
        )
    )


def _try(body: Element, *, by_name: bool, strict: bool) -> Choice:
    bars = _Bars(by_name=by_name)
    tree = grow(body, bars)
    roots: list[Node] = chosen(tree)
    struck = junk_in(roots) if strict else set()
    return Choice(
        [node.element for node in roots], bars.kept_out | struck, sum(n.size for n in roots)
    )
