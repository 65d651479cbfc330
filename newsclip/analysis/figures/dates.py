"""The dates that a sentence gives for its figures: "in May 2024", "Ende 2024", "en mayo de 2024"."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from newsclip.analysis.figures.words import MONTHS

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_DATE = (
    r"(?:(?P<day>\d{1,2})\.?\s+(?:de\s+)?)?"
    rf"(?:(?P<month>{_MONTH})\.?(?:\s+(?P<late>\d{{1,2}}),)?(?:\s+(?:del?|of))?\s+)?"
    r"(?P<year>(?:19|20)\d\d)\b(?![-–/]\d|\s?%)"
)
_PART = (
    r"(?:(?:the\s+)?(?:(?:first|second|third|fourth)\s+(?:quarter|half)|end|start|beginning|middle|"
    r"spring|summer|autumn|fall|winter)\s+of\s+|(?:early|late|mid)[\s-]|"
    r"(?:spring|summer|autumn|winter|Frühjahr|Sommer|Herbst|Jahre?)\s+|l['’]année\s+|"
    r"(?:finales|principios|mediados)\s+de\s+)?"
)
_BEFORE = (
    r"as\s+of|as\s+at|in|by|at|on|during|for|until|im|am|en|au|le|el|a(?=\s+[fpm]\w+\s+de)|bis|para|"
    r"d['’]ici(?:\s+à)?|Ende|Anfang|Mitte|Stand|fin|début"
)
_CHINESE = (
    r"(?<!\d)(?P<nian>(?:19|20)\d\d)年(?:(?P<yue>\d{1,2})月(?:(?P<ri>\d{1,2})日)?)?(?![至到—–-])"
)
_AS_OF = re.compile(rf"(?:\b(?:{_BEFORE})\s+{_PART}|\A|(?<=\()){_DATE}|{_CHINESE}", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[;:。；]|,? (?:while|whereas)\b|, (?:and|but|und|et|y)\b")


class Date(NamedTuple):
    """Where a date stands in a sentence, and the day, month or year as ISO writes it."""

    start: int
    end: int
    iso: str


def find_dates(sentence: str) -> list[Date]:
    """The dates of a sentence in order, as precise as told."""
    return [Date(match.start(), match.end(), _iso(match)) for match in _AS_OF.finditer(sentence)]


class Dates:
    """Which of its dates a sentence gives for which of its figures.

    Where all tell the same it is that of all figures. Else each has the next one after it in its
    clause, or the last before it if that is how the sentence tells them; ``figures`` is where the
    first figure of the sentence starts and the last one ends.
    """

    def __init__(self, sentence: str, dates: Sequence[Date], figures: tuple[int, int]) -> None:
        self._sentence = sentence
        self._dates = dates
        self._one = len({date.iso for date in dates}) == 1
        self._starts = [date.start for date in dates]
        self._follow = bool(dates) and dates[-1].start >= figures[1]
        self._precede = bool(dates) and dates[0].end <= figures[0]

    def of(self, start: int, end: int) -> Date | None:
        """The date of the figure there; None where it is open which of several it is."""
        if self._one or self._follow == self._precede:
            return self._dates[0] if self._one else None
        index = bisect_left(self._starts, end) - (not self._follow)
        if not 0 <= index < len(self._dates):
            return None
        date = self._dates[index]
        low, high = (end, date.start) if self._follow else (date.end, start)
        return None if _CLAUSE_END.search(self._sentence, low, max(low, high)) else date


def _iso(match: re.Match[str]) -> str:
    if match["nian"]:
        year, month, day = match["nian"], int(match["yue"] or 0), int(match["ri"] or 0)
    else:
        year = match["year"]
        month = MONTHS[match["month"].casefold()] if match["month"] else 0
        day = int(match["day"] or match["late"] or 0) if month else 0
    date = f"{year}-{month:02d}" if 1 <= month <= 12 else year
    return f"{date}-{day:02d}" if len(date) > len(year) and 1 <= day <= 31 else date
