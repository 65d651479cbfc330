"""Shares told as a fraction in words, "every fifth", which are meant less exactly than their number."""

import re
from decimal import Decimal
from functools import lru_cache

from newsclip.analysis.units import SHARES, canonical_unit
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


def told_value(highlight: Highlight) -> str:
    """The value of a figure as it is to be compared: with what its words leave open."""
    value = highlight.value("value")
    if canonical_unit(highlight.value("unit")) not in SHARES:
        return value
    return _loosened(value) if _WORDED.search(highlight.anchor.exact) else value


@lru_cache(maxsize=1024)
def _loosened(value: str) -> str:
    """The value with a tenth to either side; as it is where it is no single number."""
    interval = parse_interval(value)
    single = interval.single if interval else None
    if single is None or not single.is_finite():
        return value
    return f"{format_number(single)} ± {format_number(abs(single) * _TOLERANCE)}"
