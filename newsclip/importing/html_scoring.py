"""Which elements of a page gather its running text.

The idea is that of Arc90's readability as Mozilla carries it on (https://github.com/mozilla/readability):
every paragraph gives points for its length and commas to the elements round it, the nearer the
more; link text takes points away; names count; the best element draws in siblings like itself.
"""

import re

from newsclip.importing.html_names import weight
from newsclip.importing.html_nodes import Node, Run

_SHORTEST = 25
_LEVELS = 5
_OPENING = {
    "div": 5, "main": 5, "article": 8, "section": 2, "pre": 3, "td": 3, "blockquote": 3,
    "address": -3, "ol": -3, "ul": -3,
    "dl": -3, "dd": -3, "dt": -3, "li": -3, "form": -3, "h1": -5, "h2": -5, "h3": -5, "h4": -5,
    "h5": -5, "h6": -5, "th": -5,
}  # fmt: skip
_MUTE = frozenset({"li", "dt", "dd", "ul", "ol", "dl", "figcaption", "caption", "address", "form", "a",
                   "label", "th", "h1", "figure", "fieldset", "legend"})  # fmt: skip
_BEST = 5
_NEAR = 0.75
_MORE = 0.2
_BRIEF = 200
_LINKED_HEADING = ".//*[self::h2 or self::h3 or self::h4][.//a[@href] or parent::a[@href]]"
_FULL_STOP = re.compile(r"[.!?…](?:\s|$)|[。！？।။]")


def candidates(root: Node) -> list[Node]:
    """The elements that gathered points, the best five, their scores weighed by their links."""
    scored: dict[int, Node] = {}
    for node in root.walk():
        for run in _paragraphs(node):
            _share_out(run, node, scored)
    for node in scored.values():
        node.score *= 1 - node.link_density
    return sorted(scored.values(), key=lambda node: -node.score)[:_BEST]


def _paragraphs(node: Node) -> list[Run]:
    return [] if node.tag in _MUTE else node.runs


def _share_out(run: Run, node: Node, scored: dict[int, Node]) -> None:
    """Give the points of a paragraph to the elements round it."""
    if run.size < _SHORTEST or not node.block:
        return
    points = 2 + run.commas + min(run.size // 100, 3)
    first = node if _is_mixed(node) else node.parent
    level = 0
    while first is not None and level < _LEVELS:
        if first.block and first.tag != "html":
            if not first.scored:
                _begin(first)
                scored[id(first)] = first
            first.score += points / (1, 2, 6, 9, 12)[level]
            level += 1
        first = first.parent
    share = points * (1 - node.link_density)
    above: Node | None = node
    while above is not None:
        above.prose += share
        above = above.parent


def _is_mixed(node: Node) -> bool:
    """Whether text stands between blocks in the element: then it is round paragraphs, not one."""
    return len(node.runs) > 1 or node.tag == "body" or any(child.block for child in node.children)


def _begin(node: Node) -> None:
    node.scored = True
    node.score = float(_OPENING.get(node.tag, 0) + weight(node.names))


def chosen(root: Node) -> list[Node]:
    """The element with the article and the siblings that go with it; the root when none stands out."""
    ranked = candidates(root)
    if not ranked or ranked[0].tag == "body":
        return [root]
    if alone := _among_teasers(root):
        return [alone]
    best = _stronger_parent(_common_ancestor(ranked))
    best = _only_child_up(_widened(best, root.size < 2000))
    if best.tag in {"body", "html"} or best.parent is None:
        return [root]
    beside = best.parent.children
    at = beside.index(best)
    before = [node for node in beside[:at] if _goes_with(node, best, before=True)]
    after = [node for node in beside[at + 1 :] if _goes_with(node, best, before=False)]
    return [*before, best, *after]


def _common_ancestor(ranked: list[Node]) -> Node:
    """The best, or the nearest element round it that three more of the near-best are in."""
    best = ranked[0]
    lines = [
        set(map(id, node.ancestors())) for node in ranked[1:] if node.score >= best.score * _NEAR
    ]
    if len(lines) < 3 or _is_whole(best):
        return best
    for node in best.ancestors():
        if node.tag in {"body", "html"}:
            break
        if sum(id(node) in line for line in lines) >= 3:
            return _scored(node)
    return best


def _scored(node: Node) -> Node:
    if not node.scored:
        _begin(node)
    return node


def _stronger_parent(best: Node) -> Node:
    """A parent whose own score is higher, where scores do not fall off too much on the way."""
    last, least = best.score, best.score / 3
    for node in best.ancestors():
        if node.tag in {"body", "html"} or _is_whole(best):
            break
        if not node.scored:
            continue
        if node.score < least:
            break
        if node.score > last:
            return node
        last = node.score
    return best


def _widened(best: Node, freely: bool) -> Node:
    """An element round the best that holds notably more prose of the same make.

    Long pieces are often cut into chunks, each an element of its own with the same class.
    """
    for node in best.ancestors():
        if node.tag in {"body", "html"} or _is_whole(best):
            break
        more = node.prose - best.prose if freely else _alike(best, node)
        size, linked = node.size - best.size, node.linked - best.linked
        if more > best.prose * _MORE and linked < size * 0.25:
            best = node
    return best


def _is_whole(node: Node) -> bool:
    """Whether an element is marked as the article under the main heading: others stand beside it."""
    return node.tag == "article" and node.element.find(".//h1") is not None


def _among_teasers(root: Node) -> Node | None:
    """The article under the main heading, where all others in the page only lead to their own."""
    whole = [node for node in root.walk() if _is_whole(node)]
    if len(whole) != 1 or whole[0].size < _BRIEF:
        return None
    inside = set(map(id, whole[0].walk()))
    others = [node for node in root.walk() if node.tag == "article" and id(node) not in inside]
    leading = sum(bool(node.element.xpath(_LINKED_HEADING)) for node in others)
    return whole[0] if leading >= 2 and leading * 5 >= len(others) * 4 else None


def _alike(best: Node, within: Node) -> float:
    """The prose in elements with the class of the best or of the nearest round it that has one."""
    named = next((node for node in (best, *best.ancestors()) if node.names or node is within), best)
    kind = named.element.get("class")
    if named is within or not kind:
        return 0.0
    return sum(
        node.prose
        for node in within.walk()
        if node is not named and node.tag == named.tag and node.element.get("class") == kind
    )


def _only_child_up(best: Node) -> Node:
    while best.parent is not None and best.parent.tag != "body" and len(best.parent.children) == 1:
        best = best.parent
    return best


def _goes_with(node: Node, best: Node, *, before: bool) -> bool:
    """Whether a sibling of the best element scores well itself or reads as prose."""
    score = _score_beside(node, best, before=before)
    return score >= max(10.0, best.score * 0.2) or _is_prose(node, before=before)


def _score_beside(node: Node, best: Node, *, before: bool) -> float:
    """The score of a sibling; good names alone bring in a standfirst, not a box at the end."""
    if not node.scored:
        return 0.0
    alike = best.names and node.element.get("class") == best.element.get("class")
    named = 0 if before else max(0, weight(node.names))
    return node.score - named + (best.score * 0.2 if alike else 0.0)


def _is_prose(node: Node, *, before: bool) -> bool:
    """Whether a sibling is a paragraph, or before the best an element that does for one."""
    if node.tag != "p" and not (before and node.tag == "div" and not _is_mixed(node)):
        return False
    if node.size > 80:
        return node.link_density < 0.25
    return (
        node.size > 0
        and not node.linked
        and bool(_FULL_STOP.search("".join(node.element.itertext())))
    )
