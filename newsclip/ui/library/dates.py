"""Dates as a reader writes them, as precise as they are known."""

import re
from datetime import datetime

from PySide6.QtCore import QDate

from newsclip.language import tr
from newsclip.ui.languages import interface_locale

_PARTIAL = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_EAST_ASIAN = {"zh": ("年", "月", "日"), "ja": ("年", "月", "日"), "ko": ("년", "월", "일")}
"""Languages that write the year first, and what follows year, month and day in them."""


def date_text(iso: str, language: str = "") -> str:
    """A partial ISO date in words: "2 Aug 2025", "Aug 2025", "2025"; "2025年7月2日" for zh.

    ``language`` is the BCP 47 tag of what the date belongs to. What is no date comes back as it is.
    """
    match = _PARTIAL.match(iso)
    if match is None:
        return iso
    year, month, day = (int(part or 0) for part in match.groups())
    if not QDate(year, month or 1, day or 1).isValid():
        return iso
    base = language.split("-", maxsplit=1)[0].lower()
    if base in _EAST_ASIAN:
        return _year_first(base, year, month, day)
    if not month:
        return str(year)
    layout = tr("d MMM yyyy") if day else tr("MMM yyyy")
    words = interface_locale().toString(QDate(year, month, day or 1), layout)
    # Britain's locale alone shortens September to four letters.
    return words.replace("Sept ", "Sep ")


def moment_text(moment: datetime) -> str:
    """An aware time as the clock on the wall showed it: "22 Nov 2026, 10:30"."""
    local = moment.astimezone()
    day = QDate(local.year, local.month, local.day)
    date = interface_locale().toString(day, tr("d MMM yyyy"))
    return tr("{date}, {time}", date=date, time=f"{local:%H:%M}")


def _year_first(language: str, year: int, month: int, day: int) -> str:
    after_year, after_month, after_day = _EAST_ASIAN[language]
    parts = [f"{year}{after_year}"]
    parts += [f"{month}{after_month}"] if month else []
    parts += [f"{day}{after_day}"] if day else []
    return (" " if language == "ko" else "").join(parts)


def long_date(iso: str, language: str = "") -> str:
    """The date with its month in full: "2 August 2025"; as ``date_text`` where that is the same."""
    short = date_text(iso, language)
    match = _PARTIAL.match(iso)
    if match is None or not match[3] or short == iso or language[:2].lower() in _EAST_ASIAN:
        return short
    day = QDate(int(match[1]), int(match[2]), int(match[3]))
    return interface_locale().toString(day, tr("d MMMM yyyy"))
