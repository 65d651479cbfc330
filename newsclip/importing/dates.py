"""Dates as pages and authors write them, made ISO 8601 and no more precise than they were."""

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            (
                "january jan januar jänner janvier janv enero ene gennaio gen janeiro januari "
                "stycznia styczeń leden ledna января январь січня ocak tammikuuta "
                "ianuarie ιανουαρίου يناير"
            ),
            (
                "february feb februar februari février févr fév febrero febbraio fevereiro lutego luty "
                "února únor февраля февраль лютого şubat helmikuuta "
                "februarie φεβρουαρίου فبراير شباط"
            ),
            (
                "march mar märz mrz mars marzo março mars maart mrt marca marzec března březen марта "
                "март березня mart maaliskuuta martie μαρτίου مارس آذار"
            ),
            (
                "april apr avril avr abril abr aprile kwietnia kwiecień dubna duben апреля апрель "
                "квітня nisan huhtikuuta aprilie απριλίου أبريل إبريل ابريل نيسان"
            ),
            (
                "may mai mayo maggio mag maio mei maj maja května květen мая май травня mayıs "
                "toukokuuta μαΐου مايو أيار"
            ),
            (
                "june jun juni juin junio giugno giu junho czerwca czerwiec června červen июня июнь "
                "червня haziran kesäkuuta iunie ιουνίου يونيو يونيه حزيران"
            ),
            (
                "july jul juli juillet juil julio luglio lug julho lipca lipiec července červenec "
                "июля июль липня temmuz heinäkuuta iulie ιουλίου يوليو يوليه تموز"
            ),
            (
                "august aug août agosto ago augustus augusti sierpnia sierpień srpna srpen августа "
                "август серпня ağustos elokuuta αυγούστου أغسطس اغسطس"
            ),
            (
                "september sep sept septembre septiembre settembre set setembro września wrzesień "
                "září сентября сентябрь вересня eylül syyskuuta septembrie σεπτεμβρίου سبتمبر أيلول"
            ),
            (
                "october oct oktober okt octobre octubre ottobre ott outubro out października "
                "październik října říjen октября октябрь жовтня ekim lokakuuta "
                "octombrie οκτωβρίου أكتوبر اكتوبر"
            ),
            (
                "november nov novembre noviembre novembro listopada listopad listopadu ноября ноябрь "
                "kasım marraskuuta noiembrie νοεμβρίου نوفمبر"
            ),
            (
                "december dec dezember dez décembre déc diciembre dic dicembre dezembro desember des "
                "grudnia grudzień prosince prosinec декабря декабрь грудня aralık joulukuuta "
                "decembrie δεκεμβρίου ديسمبر"
            ),
        ),
        start=1,
    )
    for name in names.split()
}
_ISO = re.compile(
    r"(?<!\d)(\d{4})-(\d\d)-(\d\d)(?:[T ]{1,2}(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?"
    r"\s*(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d\b)?)?(?!\d)",
    re.IGNORECASE,
)
_COMPACT = re.compile(r"^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d:?\d\d)?)?$")
_DAY_FIRST = re.compile(
    r"(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er|º)?(?:\s+(?:de|of))?[\s-]+([^\W\d_]{3,})\.?,?"
    r"(?:\s+(?:de|del))?[\s-]+(\d{4})(?!\d)"
)
_MONTH_FIRST = re.compile(r"([^\W\d_]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)")
_IDEOGRAPHIC = re.compile(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]")
_DOTTED = re.compile(r"(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)")
_SLASHED = re.compile(r"(?<!\d)(\d{1,2})/(\d{1,2})/(\d{4})(?!\d)")
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)")
_MONTH_ONLY = re.compile(r"^\s*([^\W\d_]{3,})\.?\s+(\d{4})\s*$|^\s*(\d{4})-(\d\d)\s*$")
_YEAR_ONLY = re.compile(r"^\s*(\d{4})\s*$")
_CLOCK = re.compile(r"(?<!\d)(\d{1,2}):(\d\d)(?::(\d\d))?\s*(Z\b|UTC|GMT|[+-]\d\d:?\d\d)")
_UNIX = re.compile(r"^1\d{9}(\d{3})?$")


def iso_date(written: str) -> str:
    """A date in ISO 8601, as precise as it was written; a full time with offset becomes UTC.

    Empty when no date is found, or when day and month cannot be told apart.

    >>> iso_date("Published 2 August 2025"), iso_date("2025-08-02T10:00:00+02:00")
    ('2025-08-02', '2025-08-02T08:00:00Z')
    """
    text = written.strip()[:200]
    return (
        _iso(text)
        or _compact(text)
        or _rfc_2822(text)
        or _named_month(text)
        or _numbers(text)
        or _coarse(text)
    )


def utc_text(moment: datetime) -> str:
    """A moment in UTC to the second, as metadata holds it."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _iso(text: str) -> str:
    found = _ISO.search(text)
    return _moment(*found.groups()) if found else ""


def _compact(text: str) -> str:
    if found := _COMPACT.match(text):
        return _moment(*found.groups())
    if found := _UNIX.match(text):
        return utc_text(datetime.fromtimestamp(int(text[:10]), UTC))
    return ""


def _moment(
    year: str, month: str, day: str, hour: str | None, minute: str | None,
    second: str | None, zone: str | None,
) -> str:  # fmt: skip
    """The moment in UTC, or only the day where the offset or the time is missing."""
    plain = _day(int(year), int(month), int(day))
    if not plain or hour is None or minute is None or zone is None:
        return plain
    offset = "+00:00" if zone.upper() in {"Z", "UTC", "GMT"} else zone
    try:
        return utc_text(
            datetime.fromisoformat(f"{plain}T{hour:0>2}:{minute}:{second or '00'}{offset}")
        )
    except (ValueError, OverflowError):
        return plain


def _rfc_2822(text: str) -> str:
    if not _CLOCK.search(text):
        return ""
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        return ""
    return utc_text(moment) if moment.tzinfo else ""


def _named_month(text: str) -> str:
    lowered = text.lower()
    for day, month, year in (
        *((m[1], m[2], m[3]) for m in _DAY_FIRST.finditer(lowered)),
        *((m[2], m[1], m[3]) for m in _MONTH_FIRST.finditer(lowered)),
    ):
        if number := _MONTHS.get(month):
            clock = _CLOCK.search(text)
            return _moment(
                year, f"{number:02}", f"{int(day):02}", *(clock.groups() if clock else [None] * 4)
            )
    return ""


def _numbers(text: str) -> str:
    for pattern in (_IDEOGRAPHIC, _YEAR_FIRST):
        if found := pattern.search(text):
            return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _DOTTED.search(text):
        return _day(int(found[3]), int(found[2]), int(found[1]))
    if found := _SLASHED.search(text):
        return _unordered(int(found[1]), int(found[2]), int(found[3]))
    return ""


def _unordered(one: int, other: int, year: int) -> str:
    """Day and month in either order: only when one of them cannot be a month, or they are equal."""
    if one > 12 or one == other:
        return _day(year, other, one)
    return _day(year, one, other) if other > 12 else ""


def _coarse(text: str) -> str:
    if found := _MONTH_ONLY.match(text.lower()):
        if found[4]:
            return f"{found[3]}-{found[4]}" if 1 <= int(found[4]) <= 12 else ""
        month = _MONTHS.get(found[1], 0)
        return f"{found[2]}-{month:02}" if month else ""
    found = _YEAR_ONLY.match(text)
    return found[1] if found and 1800 <= int(found[1]) <= 2200 else ""


def _day(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat() if 1700 <= year <= 2200 else ""
    except ValueError:
        return ""
