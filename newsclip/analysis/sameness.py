"""When two wordings are the same to a reader, and texts levelled so that they can be searched."""

import re
import unicodedata

_STYLES = {"'": "‘’‚‛ʼ`´′", '"': "“”„‟″«»", "-": "‐‑‒–—―−"}
TYPOGRAPHY = {
    ord(character): plain for plain, characters in _STYLES.items() for character in characters
}
"""Styles of quotation marks, apostrophes and dashes, each to the one on a keyboard."""

_SPACE = re.compile(r"\s+")


def same_wording(one: str, other: str) -> bool:
    """Whether both read the same: white space, styles of quotes and dashes, the invisible aside."""
    return one == other or _plain(one) == _plain(other)


def _plain(text: str) -> str:
    composed = unicodedata.normalize("NFC", text).translate(TYPOGRAPHY).replace("…", "...")
    if not composed.isascii():
        composed = "".join(c for c in composed if unicodedata.category(c) != "Cf")
    return _SPACE.sub(" ", composed).strip()


def levelled(text: str) -> str:
    """The text in lower case, with plain marks and spaces, one code point for each it had."""
    plain = text.translate(TYPOGRAPHY)
    lower = plain.lower()
    if len(lower) != len(plain):
        lower = "".join(low if len(low := c.lower()) == 1 else c for c in plain)
    return lower.replace("\n", " ").replace("\t", " ").replace("\u00a0", " ").replace("\u202f", " ")
