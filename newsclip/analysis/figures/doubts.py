"""What the words of a quantity may mean besides what was read."""

import re
from collections.abc import Callable

from newsclip.analysis.currency_names import AMBIGUOUS_SYMBOL
from newsclip.analysis.figures.found import Found
from newsclip.analysis.figures.ruling import DASHES

_SHORT_YEARS = 100
_SHOWN = 40
_DOUBTFUL = frozenset(("lb", "CHF", "JPY", "CNY"))
"""How the units begin whose words may mean another."""
_FRANCS = re.compile(r"\bfrancs?\b", re.IGNORECASE)
_POSTCODE = re.compile(r"\d{5} [^\W\d_a-z]\w*")
_YEARS = re.compile(r"(?:19|20|21)\d\d")
_NO_FIGURES = (
    (re.compile(r"(?:19|20|21)\d\d\s?[-–/]\s?\d\d"), "may be a span of two years, or a range"),
    (re.compile(r"\d{1,2}/\d{1,2}(?:/\d{2,4})?"), "may be a date or a fraction"),
    (re.compile(r"\d{1,3}\s?[-–:]\s?\d{1,3}"), "may be a score, a range or a time"),
    (re.compile(r"\+?[\d ()/.-]{7,25}"), "may be a telephone number or a code"),
    (re.compile(r"[^\W\d_]{1,40}[ -]?\d{1,10}\w{0,10}"), "may be a name"),
)
"""What is no figure in running text; a user who marks it is told why."""


def find_doubt(found: Found, words: str, is_year: Callable[[Found], bool], language: str) -> str:
    """The reason in a few words, or nothing when there is no doubt."""
    if found.doubt:
        return found.doubt
    if found.amount.doubt and not found.unit.symbol.startswith("%"):
        return found.amount.doubt
    if found.joined in DASHES and found.bare and (found.value.high or 0) < _SHORT_YEARS:
        return "may be a range, a score or a date"
    if found.unit.noun and found.amount.value % 100 and is_year(found):
        return "may be a year"
    if found.unit.noun and language == "de" and _POSTCODE.fullmatch(words):
        return "may be a postcode"
    if found.unit.symbol[:3] not in _DOUBTFUL:
        return ""
    if found.unit.symbol == "lb" and "pound" in words:
        return "pounds may be a weight or money"
    if (
        found.unit.symbol.startswith("CHF")
        and _FRANCS.search(words)
        and "swiss" not in words.lower()
    ):
        return "francs may be Swiss or another country’s"
    if found.unit.symbol.startswith(("JPY", "CNY")) and any(
        sign in words for sign in AMBIGUOUS_SYMBOL
    ):
        return "¥ may be yen or yuan"
    return ""


def doubt_of_no_figure(words: str) -> str:
    """Why words with digits that no figure was found in may be none; nothing for a year."""
    if not any(letter.isdigit() for letter in words) or _YEARS.fullmatch(words):
        return ""
    reasons = (reason for pattern, reason in _NO_FIGURES if pattern.fullmatch(words))
    return f"“{words[:_SHOWN]}” {next(reasons, 'may be a date, a name or an address')}"
