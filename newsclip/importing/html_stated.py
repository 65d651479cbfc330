"""The text that a page carries as data (JSON-LD articleBody) beside, or instead of, showing it."""

import re
from html import escape

from newsclip.importing.html_document import HtmlReader, PlacedBlock
from newsclip.importing.html_main import words_in
from newsclip.importing.html_tree import parse_html, remove_clutter
from newsclip.importing.importer import MOST_TEXT

NOTE = "The page shows little of this text; it was taken from the data inside the page."
_LEAST = 60
"""Words: a shorter text as data is a summary."""
_FULLER = 2.0
_MARKED = re.compile(r"<(?:p|br|div)\b", re.IGNORECASE)


def fuller_text(shown: list[PlacedBlock], stated: str, base: str) -> list[PlacedBlock]:
    """The stated text as blocks where it is at least twice what is shown, else nothing."""
    if not stated or len(stated) > MOST_TEXT:
        return []
    blocks = _blocks(stated, base)
    words = _words(blocks)
    return blocks if words >= _LEAST and words >= _words(shown) * _FULLER else []


def _words(placed: list[PlacedBlock]) -> int:
    return sum(words_in(entry.block) for entry in placed)


def _blocks(stated: str, base: str) -> list[PlacedBlock]:
    lines = filter(None, map(str.strip, stated.splitlines()))
    marked = _MARKED.search(stated)
    markup = stated if marked else "".join(f"<p>{escape(line)}</p>" for line in lines)
    root = parse_html(f"<html><body>{markup}</body></html>")
    if root is None:
        return []
    remove_clutter(root)
    return HtmlReader(base).read(root)
