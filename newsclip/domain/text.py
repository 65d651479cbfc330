"""Canonical text: which characters it may hold, and what becomes of the others.

Qt's text engine and UTF-8 each lose or change some code points. They are removed or replaced
here, once, at import, so that every offset counted afterwards holds for ever.
"""

import re

OBJECT = "\ufffc"
"""Stands for an image in canonical text."""

_LINE_BREAKS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff"
    + "".join(
        f"{chr(plane * 0x10000 + 0xFFFE)}{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(1, 17)
    )
    + "]"
)
_SPACES = re.compile("[ \t\n]+")


def clean(text: str) -> str:
    """Text with one kind of line break and none of the characters that Qt or UTF-8 cannot carry."""
    return _FORBIDDEN.sub("", _LINE_BREAKS.sub("\n", text))


def flow(text: str) -> str:
    """Clean text as a paragraph holds it: white space collapsed as HTML does, NBSP kept."""
    return _SPACES.sub(" ", clean(text)).strip(" ")
