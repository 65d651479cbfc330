"""The stretch of time that the words of a date field name: a year, a quarter, a month, a day."""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from newsclip.analysis.figures.words import MONTHS

_MONTH = "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True))
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4}
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
            "twelve")  # fmt: skip
_LENGTHS = {"year": 12, "quarter": 3, "month": 1}
_ISO = re.compile(rf"(?<!\d){_YEAR}-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>[0-3]\d))?(?!\d)")
_PART = re.compile(
    r"\b(?:(?P<kind>[qh])(?P<number>[1-4])|"
    r"(?P<which>first|second|third|fourth|last) (?P<what>quarter|half))"
    rf"\b(?:[^\d]{{0,12}}?{_YEAR})?",
    re.IGNORECASE,
)
_SEASON = re.compile(rf"(?<!\d){_YEAR}\s?[/–-]\s?(?:(?:19|20)?(?P<next>\d\d))(?!\d|-)")
_NAMED = re.compile(
    rf"(?:\b(?P<day>\d{{1,2}})\.?\s+)?\b(?P<month>{_MONTH})\b\.?(?:\s+(?P<late>\d{{1,2}})\b,?)?(?:\s+{_YEAR})?",
    re.IGNORECASE,
)
_BARE = re.compile(rf"(?<![\d.,]){_YEAR}(?![\d.,]\d|\d)")
_DAY = (
    rf"(?:(?:\d{{1,2}}\.?\s+)?\b(?:{_MONTH})\b\.?(?:\s+\d{{1,2}}\b,?)?(?:\s+(?:19|20)\d\d)?|"
    r"(?:19|20)\d\d)"
)
_SPAN = re.compile(
    rf"\b(?:(?:from|between|von|zwischen|de|entre)\s+)?(?P<from>{_DAY})"
    rf"(?:\s+(?:to|and|through|until|till|bis|und|à|et|a|y)\s+|\s?[–-]\s?)(?P<to>{_DAY})(?!-?\d)",
    re.IGNORECASE,
)
_ENDED = re.compile(
    rf"\b(?:(?P<number>\d{{1,2}}|{'|'.join(_NUMBERS)})\s+)?(?P<unit>year|quarter|month|week)s?\s+"
    rf"(?:to|ended|ending|through|up to|until)\s+(?:the end of\s+)?(?P<to>{_DAY})",
    re.IGNORECASE,
)

_SIDE = re.compile(
    r"\b(?:(?P<before>before|until|till|prior to|up to|vor|bis|avant|jusqu['’]en|antes de)|"
    r"(?P<after>after|nach|après|después de))\s*$",
    re.IGNORECASE,
)

_Days = tuple[date, date]
_Maker = Callable[[re.Match[str], int], _Days | None]


class Period(NamedTuple):
    """From one day to another, both included, and as it was told."""

    first: date
    last: date
    words: str

    def apart(self, other: "Period") -> bool:
        """Whether the two have no day in common."""
        return self.last < other.first or other.last < self.first

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1


@lru_cache(maxsize=8192)
def read_period(words: str, year: int = 0) -> Period | None:
    """The period the words name, or None; ``year`` is taken where they give none (0 for not)."""
    if len(words) > 200:
        return None
    for pattern, made in _READERS:
        match = pattern.search(words)
        if match and (found := _possible(made, match, year)):
            return _bounded(Period(*found, " ".join(match[0].split())), words[: match.start()])
    return None


def _bounded(period: Period, before: str) -> Period:
    """The year up to the period where "before" stands in front of it, that after it for "after"."""
    match = _SIDE.search(before)
    if match is None:
        return period
    words = f"{match[0].strip()} {period.words}"
    day, long = timedelta(days=1), timedelta(days=365)
    if match.lastgroup == "before":
        return Period(period.first - long, period.first - day, words)
    return Period(period.last + day, period.last + long, words)


def _possible(made: _Maker, match: re.Match[str], year: int) -> _Days | None:
    """The days of a match; None for a date that no calendar has."""
    try:
        return made(match, year)
    except ValueError:
        return None


def _iso(match: re.Match[str], _year: int) -> tuple[date, date]:
    told = match.groupdict()
    year, month, day = int(told["year"]), told.get("month"), told.get("day")
    if day:
        return (date(year, int(month or 1), int(day)),) * 2
    return _months(year, int(month), int(month)) if month else _months(year, 1, 12)


def _part(match: re.Match[str], year: int) -> tuple[date, date] | None:
    year = int(match["year"] or year)
    if not year:
        return None
    half = (match["kind"] or "").lower() == "h" or (match["what"] or "").lower() == "half"
    number = int(match["number"] or _QUARTERS[match["which"].lower()])
    length = 6 if half else 3
    number = min(number, 12 // length)
    return _months(year, (number - 1) * length + 1, number * length)


def _season(match: re.Match[str], _year: int) -> tuple[date, date] | None:
    year = int(match["year"])
    if int(match["next"]) != (year + 1) % 100:
        return None
    return date(year, 7, 1), date(year + 1, 6, 30)


def _named(match: re.Match[str], year: int) -> tuple[date, date] | None:
    year, month = int(match["year"] or year), MONTHS[match["month"].casefold()]
    if not year:
        return None
    day = match["day"] or match["late"]
    return (date(year, month, int(day)),) * 2 if day else _months(year, month, month)


def _span(match: re.Match[str], year: int) -> tuple[date, date] | None:
    """ "From January to March 2025": a year told once is that of both ends."""
    last = read_period(match["to"], year)
    first = read_period(match["from"], year or (last.last.year if last else 0))
    return (first.first, last.last) if first and last and first.first < last.last else None


def _ended(match: re.Match[str], year: int) -> tuple[date, date] | None:
    """ "The six months to June 2025": so long, up to the end of what it ended with."""
    end = read_period(match["to"], year)
    if end is None:
        return None
    told = (match["number"] or "one").lower()
    number = int(told) if told.isdecimal() else _NUMBERS.index(told) + 1
    after = end.last + timedelta(days=1)
    if match["unit"].lower() == "week":
        return after - timedelta(weeks=number), end.last
    months = after.year * 12 + after.month - 1 - number * _LENGTHS[match["unit"].lower()]
    return date(months // 12, months % 12 + 1, min(after.day, 28)), end.last


def _months(year: int, first: int, last: int) -> tuple[date, date]:
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])


_READERS: tuple[tuple[re.Pattern[str], _Maker], ...] = (
    (_ISO, _iso), (_ENDED, _ended), (_SPAN, _span), (_PART, _part), (_SEASON, _season),
    (_NAMED, _named), (_BARE, _iso),
)  # fmt: skip


_RESOLVED = re.compile(
    r"(?:(?:compared with|from|than) )?(?:(?:the )?(?:same period )?"
    r"\b(?:last|this|next|previous)|\bone|\ba) (?:year|month)(?: (?:ago|earlier|before))? (?=\(\d)",
    re.IGNORECASE,
)
"""What ``dating`` has told in full: "last year (2025)"."""


def without_periods(words: str) -> str:
    """The words without what names a period."""
    words = _RESOLVED.sub(" ", words)
    for pattern in (_ISO, _ENDED, _SPAN, _PART, _SEASON, _NAMED, _BARE):
        words = pattern.sub(" ", words)
    return words
