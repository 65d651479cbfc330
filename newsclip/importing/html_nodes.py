"""A page as a tree of measures: for each element how much text, link, and sentence it holds.

Choosing an article asks the same few sums of every element again and again. They are taken once,
in one walk, and corrected upwards when a part is struck out.
"""

import re
from collections.abc import Callable, Iterator

from newsclip.importing.html_tree import Element
from newsclip.importing.inline_styles import STYLES

INLINE = frozenset(STYLES) | frozenset(
    [
        "a", "abbr", "acronym", "bdi", "bdo", "big", "br", "data", "font", "img", "label", "mark", "math",
        "nobr", "picture", "q", "rb", "rp", "rt", "rtc", "ruby", "small", "source", "span",
        "time", "wbr",
    ]
)  # fmt: skip
_COMMAS = re.compile("[,\u060c\u3001\uff0c\ufe50\ufe10\ufe11\u2e41\u2e34\u2e32\uff1b\u104a\u0964]")
_WIDE = re.compile("[\u0e00-\u0e7f\u1000-\u109f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_IN_PAGE = 0.3
"""What a link to a place in the same page counts for, beside one that leads away."""
_COUNTED = {
    "p": "paragraphs",
    "img": "images",
    "li": "items",
}


class Run:
    """Inline text between blocks: what a paragraph is, marked as one or not."""

    __slots__ = ("commas", "holder", "size")

    def __init__(self, holder: "Node") -> None:
        self.holder = holder
        self.size = 0
        self.commas = 0


class Node:
    """An element and the sums over all that is in it and not struck out."""

    __slots__ = (
        "block",
        "children",
        "commas",
        "element",
        "headed",
        "images",
        "items",
        "link",
        "linked",
        "listed",
        "names",
        "paragraphs",
        "parent",
        "prose",
        "runs",
        "score",
        "scored",
        "size",
        "tag",
    )

    def __init__(self, element: Element, parent: "Node | None") -> None:
        self.element = element
        self.parent = parent
        self.tag: str = element.tag
        # Elements of a page's own making, "x-text", are what is in them.
        self.block = self.tag not in INLINE and "-" not in self.tag
        self.children: list[Node] = []
        self.names = _names(element)
        self.size = self.commas = 0
        self.link = self.linked = 0.0
        self.headed = self.listed = 0
        self.paragraphs = self.images = self.items = 0
        self.runs: list[Run] = []
        self.score = self.prose = 0.0
        self.scored = False

    @property
    def link_density(self) -> float:
        """The share of the text that is link."""
        return self.linked / self.size if self.size else 0.0

    def ancestors(self) -> "Iterator[Node]":
        """The elements round this one, the nearest first."""
        node = self.parent
        while node is not None:
            yield node
            node = node.parent

    def walk(self) -> "Iterator[Node]":
        """This node and all below it, in reading order."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(reversed(node.children))

    def take(self, other: "Node", sign: int = 1) -> None:
        """Add the sums of another node to these, or subtract them."""
        self.size += sign * other.size
        self.commas += sign * other.commas
        self.linked += sign * other.linked
        self.headed += sign * other.headed
        self.listed += sign * other.listed
        self.paragraphs += sign * other.paragraphs
        self.images += sign * other.images
        self.items += sign * other.items

    def strike(self) -> None:
        """Take this node out of the sums of all round it."""
        for node in self.ancestors():
            node.take(self, -1)


def grow(
    element: Element, bars: Callable[[Element, str], bool], parent: Node | None = None
) -> Node:
    """The measured tree of an element, without the elements that ``bars`` keeps out."""
    node = Node(element, parent)
    run = Run(node)
    if node.tag == "math":
        _measure(" ".join(element.itertext()), node, run)
        return node
    broken = False
    if element.text:
        _measure(element.text, node, run)
    for child in element:
        tag = child.tag
        if not bars(child, tag):
            if tag == "br":
                if broken:
                    run = _close(run, node)
                broken = True
            else:
                broken = False
                run = _grow_child(child, node, run, bars)
        if child.tail and _measure(child.tail, node, run):
            broken = False
    _close(run, node)
    _count(node)
    return node


def _grow_child(child: Element, node: Node, run: Run, bars: Callable[[Element, str], bool]) -> Run:
    grown = grow(child, bars, node)
    node.children.append(grown)
    node.take(grown)
    if grown.block:
        node.block = True
        return _close(run, node)
    run.size += grown.size
    run.commas += grown.commas
    return run


def _measure(text: str, node: Node, run: Run) -> bool:
    """Add a piece of text to the sums; whether there was any."""
    words = text.split()
    if not words:
        return False
    size = sum(map(len, words)) + len(words)
    if not text.isascii():
        size += len(_WIDE.findall(text))
    commas = len(_COMMAS.findall(text))
    node.size += size
    node.commas += commas
    run.size += size
    run.commas += commas
    return True


def _close(run: Run, node: Node) -> Run:
    if not run.size:
        return run
    node.runs.append(run)
    return Run(node)


def _count(node: Node) -> None:
    tag = node.tag
    if tag == "a":
        href = node.element.get("href")
        if href is not None and href[:11].lower() != "javascript:":
            node.linked = node.size * (_IN_PAGE if href[:1] == "#" else 1.0)
    elif counted := _COUNTED.get(tag):
        setattr(node, counted, getattr(node, counted) + 1)
        if tag == "li":
            node.listed = node.size
    elif tag in {"h1", "h2", "h3", "h4", "h5", "h6"}:
        node.headed = node.size
    elif tag == "figcaption" and node.size and node.parent is not None:
        # A picture with its caption is content, not one of a row of teasers.
        node.parent.images = 0


def _names(element: Element) -> str:
    """The class and id of an element, which often say what it is for."""
    classes, identity = element.get("class"), element.get("id")
    if classes:
        return f"{classes} {identity}" if identity else str(classes)
    return str(identity) if identity else ""
