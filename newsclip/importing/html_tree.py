"""HTML text to a tree that is safe to walk: bounded in depth, without what is no content."""

import re
from typing import Any

DEEPEST = 160
"""Levels of elements that are kept; deeper ones become the text of their ancestor there."""
_PARSER_DEPTH = 400
_CONTROLS = bytes([*range(9), 0x0B, *range(0x0E, 0x20), 0x7F])
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]*)((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>")
_RAW = re.compile(
    r"<(script|style|textarea|title|noframes|xmp)\b[^>]*>.*?</\1\s*>|<!--.*?-->",
    re.IGNORECASE | re.DOTALL,
)
_UNCOUNTED = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
        "p",
        "li",
        "dt",
        "dd",
        "tr",
        "td",
        "th",
        "thead",
        "tbody",
        "tfoot",
        "option",
        "colgroup",
        "html",
        "head",
        "body",
    ]
)
_NO_CONTENT = [
    "title",
    "script",
    "style",
    "template",
    "iframe",
    "object",
    "embed",
    "applet",
    "svg",
    "canvas",
    "input",
    "select",
    "textarea",
    "button",
    "audio",
    "video",
    "map",
    "link",
    "meta",
    "base",
    "frame",
    "frameset",
    "dialog",
    "datalist",
    "progress",
    "meter",
    "amp-ad",
    "amp-analytics",
    "amp-consent",
    "amp-embed",
    "amp-sidebar",
    "amp-social-share",
    "amp-sticky-ad",
]
_OF_HEAD = frozenset(
    [
        "base",
        "basefont",
        "bgsound",
        "link",
        "meta",
        "noframes",
        "noscript",
        "script",
        "style",
        "template",
        "title",
    ]
)
"""What may stand in the head of a page (HTML Living Standard, 4.2)."""
_HIDDEN = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)

Element = Any
"""An lxml HTML element; the library ships no types."""


def parse_html(text: str) -> Element | None:
    """The root element of a page, None when there is no element in the text at all."""
    from lxml import etree

    root, too_deep = _parse(text)
    if too_deep:
        root, _ = _parse(_shallow(text))
    if root is None:
        return None
    etree.strip_elements(root, etree.Comment, etree.ProcessingInstruction, with_tail=False)
    _mend_head(root)
    _flatten_below(root, DEEPEST)
    return root


def _mend_head(root: Element) -> None:
    """Move content out of the head: there the parser leaves it where the body has no tag of its own.

    HTML lets the tags of head and body be left out; the parser knows that of elements older than 2014.
    """
    from lxml import etree

    head = root.find("head") if root.tag == "html" else None
    if head is None:
        return
    at = next((n for n, child in enumerate(head) if child.tag not in _OF_HEAD), None)
    if at is None:
        return
    body = root.find("body")
    if body is None:
        body = etree.SubElement(root, "body")
    moved = head[at:]
    moved[-1].tail = (moved[-1].tail or "") + (body.text or "")
    body.text = None
    for place, child in enumerate(moved):
        body.insert(place, child)


def _parse(source: str) -> tuple[Element | None, bool]:
    """The tree, and whether the parser gave up because of its depth."""
    from lxml import etree

    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True)
    try:
        root = etree.fromstring(_bytes(source), parser=parser)
    except etree.XMLSyntaxError:
        return None, False
    gave_up = any("depth" in entry.message.lower() for entry in parser.error_log)
    return root, gave_up


def _bytes(source: str) -> bytes:
    """The source for the parser, without what would end or confuse it.

    As bytes, for an encoding declared inside the text is no longer true and would be refused; and
    translated as bytes, for that is a hundred times quicker than to clean the text. What else is
    not canonical is cleaned leaf by leaf.
    """
    raw = source.encode("utf-8", "ignore").translate(None, _CONTROLS)
    return raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n") if b"\r" in raw else raw


def _shallow(source: str) -> str:
    """The source without start and end tags below the depth that the parser can take."""
    depth = dropped = 0

    def keep(tag: re.Match[str]) -> str:
        nonlocal depth, dropped
        if tag[2].lower() in _UNCOUNTED or tag[3].endswith("/"):
            return tag[0]
        if tag[1]:
            if dropped:
                dropped -= 1
                return " "
            depth = max(0, depth - 1)
        elif depth >= _PARSER_DEPTH:
            dropped += 1
            return " "
        else:
            depth += 1
        return tag[0]

    return _TAG.sub(keep, _RAW.sub(" ", source))


def _flatten_below(root: Element, deepest: int) -> None:
    """Make all that is nested deeper than that the plain text of the element it is in.

    In one pass: unwrapping element by element takes time with the square of their number.
    """
    from lxml import etree

    depth = 0
    deep = []
    for event, element in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if event == "start" and depth == deepest and len(element):
            deep.append(element)
    for element in deep:
        etree.strip_elements(element, *_NO_CONTENT, with_tail=False)
        text = " ".join(element.itertext())
        del element[:]
        element.text = text


def remove_clutter(root: Element) -> None:
    """Take out, in place, what is never an article's content: code, frames, controls, hidden."""
    from lxml import etree

    for image in root.xpath("//amp-img | //amp-anim"):
        image.tag = "img"
    _free_lazy_images(root)
    etree.strip_elements(root, *_NO_CONTENT, "noscript", with_tail=False)
    for element in filter(_is_hidden, root.xpath("//*[@hidden or @style]")):
        if element.tag not in {"html", "body"}:
            _drop(element)


def _drop(element: Element) -> None:
    """Take an element out of its tree; the text after it stays where it is."""
    parent, before = element.getparent(), element.getprevious()
    if parent is None:
        return
    if element.tail and before is not None:
        before.tail = (before.tail or "") + element.tail
    elif element.tail:
        parent.text = (parent.text or "") + element.tail
    parent.remove(element)


def _free_lazy_images(root: Element) -> None:
    """Move an image that stands in noscript before it, where no image stands there already."""
    for shelter in list(root.iter("noscript")):
        before = shelter.getprevious()
        already = before is not None and (before.tag == "img" or before.find(".//img") is not None)
        if already:
            continue
        for image in list(shelter.iter("img")):
            image.tail = None
            shelter.addprevious(image)


def _is_hidden(element: Element) -> bool:
    style = element.get("style")
    return element.get("hidden") is not None or bool(style and _HIDDEN.search(style))
