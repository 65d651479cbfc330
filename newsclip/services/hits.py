"""A search hit in context: the words round the first place where a search term stands."""

import re
import unicodedata
from collections.abc import Sequence

AROUND = 60


def hit_in(terms: Sequence[str], text: str, marked: Sequence[str]) -> str:
    """The words round the first term found in the text, else in notes and tags; empty if nowhere."""
    for term in terms:
        if context := _context(text, term):
            return context
    for words in marked:
        if any(_find(words, term) is not None for term in terms):
            return words
    return ""


def _context(text: str, term: str) -> str:
    place = _find(text, term)
    if place is None:
        return ""
    start = max(0, place - AROUND)
    end = min(len(text), place + len(term) + AROUND)
    if start:
        start = text.find(" ", start, place) + 1 or start
    words = " ".join(text[start:end].split())
    return f"{'…' if start else ''}{words}{'…' if end < len(text) else ''}"


def _find(text: str, term: str) -> int | None:
    """Where the term, or a word with its stem, begins. Case and diacritics do not count."""
    for probe in (term, term[: max(4, len(term) - 3)]):
        match = re.search(
            rf"(?<!\w){re.escape(probe)}" if probe.isascii() else re.escape(probe),
            text,
            re.IGNORECASE,
        )
        if match:
            return match.start()
    folded = fold(text)
    if len(folded) == len(text):
        place = folded.find(fold(term))
        return place if place >= 0 else None
    return None


def fold(text: str) -> str:
    """Lower case without diacritics, one character for one where Unicode allows it."""
    return "".join(unicodedata.normalize("NFD", character)[0] for character in text).lower()
