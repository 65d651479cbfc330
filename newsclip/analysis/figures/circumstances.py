"""Under what conditions a figure holds, and for what date."""

import re

from newsclip.analysis.figures.measures import unit_kind
from newsclip.analysis.figures.quantity import Quantity
from newsclip.analysis.figures.words import MONTHS

_CYCLE = re.compile(r"(?<![A-Za-z])(WLTP|CLTC|NEDC|EPA|JC08)(?![A-Za-z])")
_CYCLED = frozenset(("length", "consumption", "mass"))
_DRIVE = re.compile(r"\b(all|four|rear|front)[- ]wheel[- ]drive|四驱", re.IGNORECASE)
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_DATE = (
    rf"(?:(?P<day>\d{{1,2}})\.?\s+)?(?:(?P<month>{_MONTH})\.?(?:\s+(?P<late>\d{{1,2}}),)?\s+)?"
    r"(?P<year>(?:19|20)\d\d)\b"
)
_SINCE = re.compile(
    rf"\b(?:since|seit|depuis|desde)\b[^.;,\d]{{0,40}}?(?P<date>(?:(?:{_MONTH})\.?\s+)?(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_AS_OF = re.compile(
    rf"\b(?:as of|as at|in|by|at the end of|by the end of|on|during|for|im|en|Ende|Stand|fin)\s+"
    rf"(?:the\s+(?:first|second|third|fourth)\s+(?:quarter|half)\s+of\s+)?{_DATE}",
    re.IGNORECASE,
)


def find_condition(sentence: str, quantity: Quantity, others: list[Quantity]) -> str:
    """The test cycle, version, rate or time span the sentence ties to the quantity."""
    found = [_cycle(sentence, quantity, others), _drive(sentence, quantity)]
    if quantity.change:
        found.append(quantity.change)
    if quantity.rate:
        found.append(f"per {quantity.rate}")
    if since := _SINCE.search(sentence, quantity.end):
        found.append(f"since {since['date']}")
    return ", ".join(part for part in found if part)


def _cycle(sentence: str, quantity: Quantity, others: list[Quantity]) -> str:
    """The test cycle whose nearest quantity this is."""
    if unit_kind(quantity.unit) not in _CYCLED or not _CYCLE.search(sentence):
        return ""
    rivals = [other for other in others if unit_kind(other.unit) in _CYCLED] or [quantity]
    for match in _CYCLE.finditer(sentence):
        distances = [_apart(sentence, rival, match) for rival in rivals]
        if rivals[distances.index(min(distances))].start == quantity.start:
            return match[1]
    return ""


def _apart(sentence: str, quantity: Quantity, match: re.Match[str]) -> int:
    """Characters between the two; a clause's end between them counts as many."""
    low, high = sorted((quantity.start, match.start()))
    between = sentence[low:high]
    return high - low + 60 * len(re.findall(r"[;:。；]|, (?:and|but|while)", between))


def _drive(sentence: str, quantity: Quantity) -> str:
    if unit_kind(quantity.unit) not in {"time", "speed"}:
        return ""
    match = _DRIVE.search(sentence)
    return f"{(match[1] or 'all').lower()}-wheel drive" if match else ""


def find_date(sentence: str) -> str:
    """The one date a sentence gives for its figures, as precise as told; nothing if there are two."""
    dates = [_iso(match) for match in _AS_OF.finditer(sentence)]
    return dates[0] if len(set(dates)) == 1 and not _SINCE.search(sentence) else ""


def _iso(match: re.Match[str]) -> str:
    date = match["year"]
    if match["month"]:
        date += f"-{MONTHS[match['month'].casefold()]:02d}"
        day = match["day"] or match["late"]
        if day and 1 <= int(day) <= 31:
            date += f"-{int(day):02d}"
    return date
