"""Dates that are told by the day on which an article was published: "last year", "end of March"."""

import re
from datetime import date
from functools import lru_cache

from newsclip.analysis.comparing.periods import Period, read_period

_YEARS = {
    -1: r"last year|(?:a|one) year (?:ago|earlier|before)|(?:the )?previous year|(?:im )?vorjahr|"
    r"letzte[sn] jahr|voriges jahr|l['’]an dernier|l['’]année dernière|(?:el )?año pasado|"
    r"(?:el )?año anterior|l['’]anno scorso",
    0: r"this year|dieses jahr|heuer|cette année|este año|quest['’]anno",
    1: r"next year|nächste[sn] jahr|l['’]an prochain|l['’]année prochaine|(?:el )?próximo año|"
    r"l['’]anno prossimo",
}
_MONTHS = {
    -1: r"last month|letzten monat|vormonat|le mois dernier|(?:el )?mes pasado|il mese scorso",
    0: r"this month|diesen monat|ce mois-ci|este mes|questo mese",
    1: r"next month|nächsten monat|le mois prochain|(?:el )?próximo mes|il mese prossimo",
}
_NOW = re.compile(
    r"\b(?:now|today|currently|at (?:present|the moment)|so far|to date|until now|jetzt|heute|derzeit|"
    r"aktuell|bisher|bislang|actuellement|aujourd['’]hui|à ce jour|pour le moment|ahora|hoy|"
    r"actualmente|hasta ahora|oggi|ora|attualmente|finora)\b",
    re.IGNORECASE,
)
_RELATIVE = tuple(
    (re.compile(rf"\b(?:{words})\b", re.IGNORECASE), unit, step)
    for unit, told in (("year", _YEARS), ("month", _MONTHS))
    for step, words in told.items()
)


@lru_cache(maxsize=8192)
def dated(words: str, published: str) -> str:
    """The words of a date with the year or day that they mean where they leave it out."""
    day = _day(published)
    if not words or day is None or read_period(words) is not None:
        return words
    for pattern, unit, step in _RELATIVE:
        if pattern.search(words):
            return f"{words} ({_stepped(day, unit, step)})"
    if is_now(words):
        return f"{words} ({day.isoformat()})"
    near = [p for year in (-1, 0, 1) if (p := read_period(words, day.year + year))]
    if not near:
        return words
    nearest = min(near, key=lambda period: _away(period, day))
    return (
        f"{words} {nearest.first.year}" if read_period(f"{words} {nearest.first.year}") else words
    )


def is_now(words: str) -> bool:
    """Whether a date is the moment at which the article was written."""
    return _NOW.search(words) is not None


def _stepped(day: date, unit: str, step: int) -> str:
    if unit == "year":
        return str(day.year + step)
    months = day.year * 12 + day.month - 1 + step
    return f"{months // 12}-{months % 12 + 1:02}"


def _away(period: Period, day: date) -> int:
    """How many days the period is from the day; 0 where the day is in it."""
    return max((period.first - day).days, (day - period.last).days, 0)


def _day(published: str) -> date | None:
    try:
        return date.fromisoformat(published[:10])
    except ValueError:
        return None
