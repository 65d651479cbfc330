"""Text that may be shown on a terminal: nothing in it is obeyed, and its width is known."""

import re
import unicodedata

_CONTROLS = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
"""Control characters, those that turn the direction of what follows, and what UTF-8 cannot carry."""

_WHITE = re.compile(r"\s+")
SHOWN = "\ufffd"
ELLIPSIS = "…"


def safe(text: str) -> str:
    """The text with a mark in the place of everything that a terminal would obey."""
    return _CONTROLS.sub(SHOWN, text)


def one_line(text: str) -> str:
    """The text on one line, its spaces collapsed, nothing in it that a terminal would obey."""
    return safe(_WHITE.sub(" ", text).strip())


def many_lines(text: str) -> str:
    """The text with its lines, and nothing else in it that a terminal would obey."""
    return "\n".join(safe(line.expandtabs(4)) for line in text.split("\n"))


def width(text: str) -> int:
    """How many columns the text takes: wide characters two, combining marks none."""
    return sum(map(_columns, text))


def _columns(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def elided(text: str, columns: int) -> str:
    """The text in at most so many columns, with an ellipsis where it was cut."""
    if width(text) <= columns:
        return text
    room, kept = columns - 1, 0
    for index, character in enumerate(text):
        kept += _columns(character)
        if kept > room:
            return text[:index].rstrip() + ELLIPSIS
    return text


def padded(text: str, columns: int, *, right: bool = False) -> str:
    """The text filled with spaces to so many columns."""
    space = " " * max(0, columns - width(text))
    return space + text if right else text + space
