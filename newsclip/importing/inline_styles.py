"""Which style an inline element of a page gives its text."""

import re

from newsclip.domain.document import InlineStyle
from newsclip.importing.addresses import link_target
from newsclip.importing.html_tree import Element

STYLES = {
    "b": InlineStyle.BOLD,
    "strong": InlineStyle.BOLD,
    "i": InlineStyle.ITALIC,
    "em": InlineStyle.ITALIC,
    "cite": InlineStyle.ITALIC,
    "dfn": InlineStyle.ITALIC,
    "var": InlineStyle.ITALIC,
    "u": InlineStyle.UNDERLINE,
    "ins": InlineStyle.UNDERLINE,
    "s": InlineStyle.STRIKE,
    "strike": InlineStyle.STRIKE,
    "del": InlineStyle.STRIKE,
    "code": InlineStyle.CODE,
    "kbd": InlineStyle.CODE,
    "samp": InlineStyle.CODE,
    "tt": InlineStyle.CODE,
    "sup": InlineStyle.SUPERSCRIPT,
    "sub": InlineStyle.SUBSCRIPT,
}
_WEIGHT = re.compile(r"font-weight\s*:\s*(bold|[6-9]00|normal|[1-5]00)", re.IGNORECASE)
_SLANT = re.compile(r"font-style\s*:\s*(italic|oblique)", re.IGNORECASE)


def style_of(element: Element, base: str) -> tuple[InlineStyle | None, str]:
    """The style that an inline element sets, None for none, and where it leads if a link."""
    if element.tag == "a":
        href = link_target(base, element.get("href") or "")
        return (InlineStyle.LINK, href) if href else (None, "")
    css = element.get("style") or ""
    weight = _WEIGHT.search(css)
    style = STYLES.get(element.tag)
    if weight and style is InlineStyle.BOLD:
        return (style if _is_bold(weight[1]) else None), ""
    if style is None and weight and _is_bold(weight[1]):
        style = InlineStyle.BOLD
    elif style is None and _SLANT.search(css):
        style = InlineStyle.ITALIC
    return style, ""


def _is_bold(weight: str) -> bool:
    return weight.lower() == "bold" or weight[:1] in "6789"
