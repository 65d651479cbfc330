"""A Markdown note as HTML for the preview: its properties as a table, nothing loaded, no script."""

import re
from collections.abc import Iterator
from html import escape

_FRONT_MATTER = re.compile(r"\A---\n(?P<yaml>.*?\n)---(?:\n|\Z)", re.DOTALL)
_TAGS = {
    "h1", "h2", "h3", "h4", "h5", "h6", "p", "br", "hr", "blockquote", "ul", "ol", "li", "strong",
    "em", "code", "pre", "a", "del", "sup", "sub", "table", "thead", "tbody", "tr", "th", "td",
}  # fmt: skip
_TAG_OR_DATE = re.compile(
    r"""<[^>"]*(?:"[^"]*"[^>"]*)*>|(?P<date>(?<![\w./-])\d{4}-\d\d(?:-\d\d)?(?![\w/-]))"""
)
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff]")
_ISOLATE, _END = "\u2066", "\u2069"
_TEXT = ("p", "li", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th")


def render_preview(markdown_text: str) -> str:
    """The note as sanitised HTML; images are left out, links lead only to the web."""
    import markdown
    import nh3

    match = _FRONT_MATTER.match(markdown_text)
    body = markdown_text[match.end() :] if match else markdown_text
    html = markdown.markdown(body, extensions=["tables", "sane_lists", "fenced_code"])
    clean = nh3.clean(
        (_properties(match["yaml"]) if match else "") + html,
        tags=_TAGS,
        attributes={"a": {"href"}, "ol": {"start"}},
        url_schemes={"http", "https"},
        set_tag_attribute_values={name: {"dir": "auto"} for name in _TEXT},
    )
    return _TAG_OR_DATE.sub(_kept_together, clean) if _RIGHT_TO_LEFT.search(clean) else clean


def _kept_together(match: re.Match[str]) -> str:
    """A date, isolated: beside Arabic its parts would be set in the other order. A tag as it is."""
    return match[0] if match["date"] is None else f"{_ISOLATE}{match['date']}{_END}"


def _properties(source: str) -> str:
    """The front matter as a table; as it stands when it is not valid YAML."""
    import yaml

    try:
        loaded = yaml.safe_load(source)
    except (yaml.YAMLError, ValueError, RecursionError):
        loaded = None
    if not isinstance(loaded, dict):
        return f"<pre>{escape(source)}</pre>"
    rows = "".join(
        f"<tr><th>{escape(_label(name))}</th><td>{'<br>'.join(map(escape, _values(value)))}</td></tr>"
        for name, value in loaded.items()
    )
    return f"<table><tbody>{rows}</tbody></table>\n"


def _label(name: object) -> str:
    words = _words(name).replace("_", " ")
    return words[:1].upper() + words[1:]


def _values(value: object) -> Iterator[str]:
    if isinstance(value, list):
        yield from map(_words, value)
    else:
        yield _words(value)


def _words(value: object) -> str:
    """A scalar in words; what nests is not spelt out."""
    if value is None:
        return ""
    return "…" if isinstance(value, dict | list | tuple | set) else str(value)
