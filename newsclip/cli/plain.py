"""Text that may be shown on a terminal: nothing in it is obeyed, and its width is known."""

import re
import unicodedata

_OBEYED = "\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff"
_CONTROLS = re.compile(f"[{_OBEYED}]")
_CONTROLS_IN_TEXT = re.compile(f"[{_OBEYED.replace(chr(0) + '-' + chr(0x1F), '')}]")
_WHITE = re.compile(r"\s+")
SHOWN = "\ufffd"
ELLIPSIS = "…"


def one_line(text: str) -> str:
    """The text on one line, with a mark in the place of what a terminal would obey."""
    return _CONTROLS.sub(SHOWN, _WHITE.sub(" ", text).strip())


def many_lines(text: str) -> str:
    """The text with its lines, and a mark in the place of what a terminal would obey."""
    return "\n".join(_CONTROLS.sub(SHOWN, line.expandtabs(4)) for line in text.split("\n"))


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
