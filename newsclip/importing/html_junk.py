"""What inside an article is not of it: share bars, lists of links, boxes, authors' lines.

The tests are those of Mozilla's readability in idea (https://github.com/mozilla/readability): the
sums of a part tell it from prose, with its names as a hint.
"""

import re

from newsclip.importing.html_names import names_byline, names_caption, names_sharing, weight
from newsclip.importing.html_nodes import Node
from newsclip.importing.html_tables import is_data_table
from newsclip.importing.html_tree import Element

_JUDGED = frozenset(
    {"div", "section", "ul", "ol", "table", "form", "fieldset", "header", "p", "dl"}
)
_MANY_COMMAS = 10
_LARGE = 0.15
_LONG = 500
_LINKED = 0.2
_ADVERTISED = re.compile(
    r"\W*(?:advertisements?|advertorial|sponsored(?: (?:content|by .{1,40}))?|"
    r"paid (?:content|post|partnership)|"
    r"promoted|anzeige|werbung|publicité|contenu sponsorisé|publicidad|pubblicità|publicidade|advertentie|"
    r"annons|annonse|reklama?|реклама|広告|广告|廣告|광고|إعلان)\W*",
    re.IGNORECASE,
)
_BOXES = frozenset({"div", "section", "aside"})
_BOX = 400
_PROTECTED = frozenset({"pre", "code", "figure", "math"})


def junk_in(roots: list[Node]) -> set[Element]:
    """The elements below the chosen ones that are no part of the article."""
    struck: set[Element] = set()
    prose = sum(root.prose for root in roots)
    for root in roots:
        _judge_children(root, struck, prose * _LARGE)
    return struck


def _judge_children(node: Node, struck: set[Element], large: float) -> None:
    for child in node.children:
        if not child.block:
            if _is_small_junk(child):
                _strike(child, struck)
            continue
        if child.tag in _PROTECTED or (child.tag == "table" and is_data_table(child.element)):
            continue
        _judge_children(child, struck, large)
        if _is_small_junk(child) or (child.tag in _JUDGED and _is_junk(child, large)):
            _strike(child, struck)


def _strike(node: Node, struck: set[Element]) -> None:
    struck.add(node.element)
    node.strike()


def _is_small_junk(node: Node) -> bool:
    """A short part that its names give away."""
    if not node.names or node.size >= 500:
        return False
    if names_sharing(node.names):
        return True
    return 0 < node.size < 100 and names_byline(node.names)


def _is_prose(node: Node, large: float) -> bool:
    """Whether a part has a good share of the article's prose, whatever it is called."""
    return node.prose >= large and node.size >= _LONG and node.link_density <= _LINKED


def _is_advertisement(node: Node) -> bool:
    """A short box whose first words say that it was paid for."""
    if node.tag not in _BOXES or not 0 < node.size < _BOX:
        return False
    first = next((text for text in node.element.itertext() if text.strip()), "")
    return bool(_ADVERTISED.fullmatch(first.strip()))


def _is_junk(node: Node, large: float) -> bool:
    """A part whose sums are those of a box or list of links; names do not outweigh much prose."""
    if names_caption(node.names):
        return False
    favour = weight(node.names)
    if (favour < 0 and not _is_prose(node, large)) or _is_advertisement(node):
        return True
    if node.commas >= _MANY_COMMAS or node.tag == "p" or not node.size:
        return False
    is_list = node.tag in {"ul", "ol"} or (node.size and node.listed / node.size > 0.9)
    density = node.link_density
    return (
        (node.images > 1 and node.paragraphs / node.images < 0.5)
        or (not is_list and node.items - 100 > node.paragraphs)
        or (not is_list and node.headed / node.size < 0.9 and node.size < 25 and not node.images)
        or (not is_list and favour < 25 and density > 0.2)
        or (favour >= 25 and density > 0.5)
    )
