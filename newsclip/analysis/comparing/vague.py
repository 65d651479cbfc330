"""Shares told as a fraction in words, "every fifth", which are meant less exactly than their number."""

import re
from decimal import Decimal
from functools import lru_cache

from newsclip.analysis.units import SHARES, canonical_unit, known_unit
from newsclip.domain.highlights import Highlight
from newsclip.domain.interval import format_number, parse_interval

_TOLERANCE = Decimal("0.1")
"""How far from it, relatively, a share may be that is told as a fraction in words."""
_WORDED = re.compile(
    r"\b(?:every (?:second|other|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|"
    r"(?:one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:every )?"
    r"(?:two|three|four|five|six|seven|eight|nine|ten)|"
    r"half|(?:a|one|two) thirds?|(?:a|one|three)[ -]quarters?|"
    r"(?:a|one|two|three|four) (?:fifth|sixth|seventh|eighth|tenth)s?|"
    r"(?:jede[rsn]?|je) (?:zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte)[nrs]?|"
    r"(?:die )?hälfte|(?:ein|zwei|drei|vier) (?:drittel|viertel|fünftel|achtel|zehntel)|"
    r"(?:la )?moitié|(?:un|deux) tiers|(?:un|trois) quarts?|un (?:cinquième|dixième)|"
    r"une? \w+ sur (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix)|"
    r"(?:la )?mitad|(?:un|dos) tercios?|(?:un|tres) cuartos?|un (?:quinto|décimo)|"
    r"un[oa]? de cada (?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)|"
    r"(?:la )?metà|(?:un|due) terz[oi]|(?:un|tre) quart[oi]|un[oa]? su (?:due|tre|quattro|cinque|dieci))\b",
    re.IGNORECASE,
)


_LONGEST = 300
"""Code points of a quote that are looked at."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_DIGIT = re.compile(r"\d")
_RATIO = re.compile(r"(?P<part>\d{1,3}) (?:in|out of|of|von|sur|de|su) (?P<whole>\d{1,3})")


def told_figure(highlight: Highlight, *, loosely: bool = True) -> tuple[str, str]:
    """Value and unit of a figure as they are to be compared: "1 in 5" is a share of 20 %.

    ``loosely`` adds what a fraction in words leaves open.
    """
    quote = highlight.anchor.exact[:_LONGEST]
    return _told(highlight.value("value"), highlight.value("unit"), quote, loosely=loosely)


@lru_cache(maxsize=16384)
def _told(value: str, unit: str, quote: str, *, loosely: bool) -> tuple[str, str]:
    share = canonical_unit(unit) in SHARES
    worded = _WORDED.search(quote) is not None
    if not unit and _YEAR.fullmatch(value.strip()):
        return value, "year"
    fraction = worded and not known_unit(unit)
    if not share and (ratio := _ratio(value, worded=fraction)) is not None:
        value, unit, share, worded = format_number(ratio), "%", True, True
    vague = worded and (share or not _DIGIT.search(quote))
    return (_loosened(value) if vague and loosely else value), unit


@lru_cache(maxsize=4096)
def _ratio(value: str, *, worded: bool) -> Decimal | None:
    """The share in per cent that "1 in 5" tells, or 0.2 where the quote has it as a fraction."""
    if match := _RATIO.fullmatch(value.strip()):
        part, whole = int(match["part"]), int(match["whole"])
        return (Decimal(100 * part) / whole).quantize(Decimal("0.1")) if part < whole else None
    if not worded or not value.startswith(("0.", "0,")):
        return None
    interval = parse_interval(value)
    single = interval.single if interval else None
    return single * 100 if single is not None and 0 < single < 1 else None


@lru_cache(maxsize=1024)
def _loosened(value: str) -> str:
    """The value with a tenth to either side; as it is where it is no single number."""
    interval = parse_interval(value)
    single = interval.single if interval else None
    if single is None or not single.is_finite():
        return value
    return f"{format_number(single)} ± {format_number(abs(single) * _TOLERANCE)}"
