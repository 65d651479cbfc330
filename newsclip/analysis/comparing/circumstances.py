"""Under what circumstances a figure holds, and whether those of two figures explain a difference."""

import re
from functools import lru_cache
from typing import NamedTuple

from newsclip.analysis.comparing.folding import FUNCTION, NOTHING, Key, folded, meaning, words_of
from newsclip.analysis.comparing.measures import Circumstances, read_circumstances, read_measure
from newsclip.analysis.comparing.periods import Period, read_period, without_periods
from newsclip.analysis.tables import word_set
from newsclip.domain.highlights import Highlight
from newsclip.language import tr

_EMPTY_WORDS = word_set(
    "cycle test standard rating procedure mode basis figure according under only alone just "
    "including incl "
    "about condition conditions measured protocol laut nach selon segun tested version"
)
_SPEEDS = frozenset(("km", "mi", "m"))
_PER_TIME = re.compile(
    r"(?P<above>.+?)(?:\s*/\s*|\s+(?:per|an?|each|every)\s+)(?P<time>hour|day|week|month|quarter|year)",
    re.IGNORECASE,
)
_METHOD = re.compile(
    r"[\W\d]*(?:\b(?:[A-Z][A-Z-]{2,}|cycle|test|standard|under|according to)\b[\W\d]*)+"
)
"""A condition that only tells how it was measured: who does not say so may have measured likewise."""
_ATTRIBUTION = re.compile(
    r"(?:according to|as (?:told|counted|reckoned|estimated) by|laut|nach angaben|selon|d['’]après|"
    r"según|secondo)\b.*|"
    r".*['’]s? (?:own )?(?:count|tally|estimate|reckoning|figures?|numbers?|claim|account|version)s?|"
    r"(?:own|internal|official|police|government|union|organisers?) "
    r"(?:count|tally|estimate|figures?|numbers?)|"
    r"(?:counted|estimated|reckoned|claimed|reported) by .*",
    re.IGNORECASE,
)
"""A condition that only tells who says so, which explains no difference."""
_GONE = frozenset(
    map(
        meaning,
        word_set(
            "lost lose loss gained gain added more less fewer extra shed saved cut verloren verlust "
            "mehr weniger perdu perte plus moins perdido perdida mas menos perso meno"
        ),
    )
)
"""Words of a measure that may tell how much something changed."""
_EACH = re.compile(r"(?:per|each|every|a|an|je|pro|par|chaque|por|cada)\b", re.IGNORECASE)
_PER_YEAR = {"hour": 8760, "day": 365, "week": 52, "month": 12, "quarter": 4, "year": 1}


class Setting(NamedTuple):
    """What a figure's measure, condition and date say of how it is meant.

    ``stated`` are the words of the condition, ``qualified`` those of the measure.
    """

    change: str = ""
    outlook: str = ""
    rate: str = ""
    stated: Key = NOTHING
    qualified: Key = NOTHING
    period: Period | None = None
    condition: str = ""
    as_of: str = ""
    measured: Key = NOTHING
    """What all words of the measure mean."""


class Explained(NamedTuple):
    """Why two figures may differ, and whether that explains it: both say so, or one clearly does."""

    reason: str
    enough: bool


def setting_of(highlight: Highlight) -> Setting:
    """The circumstances of a figure as marked."""
    value = highlight.value
    return read_setting(value("measure"), value("condition"), value("as_of"), value("unit"))


@lru_cache(maxsize=16384)
def read_setting(measure: str, condition: str, as_of: str, unit: str = "") -> Setting:
    """The circumstances that these fields tell."""
    named = read_measure(measure).circumstances
    told = read_circumstances(without_periods(condition))
    period = read_period(as_of) or read_period(condition) or read_period(measure)
    return Setting(
        change=told.change or named.change,
        outlook=told.outlook or named.outlook,
        rate=_rate(unit) or told.rate or named.rate,
        stated=_rest(condition, told),
        qualified=named.words,
        period=period,
        condition=" ".join(condition.split()),
        as_of=" ".join(as_of.split()),
        measured=frozenset(map(meaning, words_of(measure))),
    )


def _rate(unit: str) -> str:
    return split_rate(unit)[1]


def split_rate(unit: str) -> tuple[str, str]:
    """A unit told per time as the unit and the time: "EUR/year", "EUR per year" are EUR a year."""
    match = _PER_TIME.fullmatch(unit.strip()[-60:])
    if match is None or match["above"].strip() in _SPEEDS:
        return unit, ""
    return match["above"].strip(), match["time"].casefold()


def _rest(condition: str, told: Circumstances) -> Key:
    """The words of a condition that say more than change, rate, outlook, date and whose figure it is."""
    if _ATTRIBUTION.fullmatch(condition.strip()):
        return NOTHING
    words = words_of(without_periods(condition))
    return told.words | frozenset(
        meaning(word)
        for word in words
        if word not in FUNCTION and word not in _EMPTY_WORDS and not _said(word)
    )


def _said(word: str) -> bool:
    """Whether a word is one of change, outlook or rate, which are told by themselves."""
    found = read_circumstances(word)
    return bool(found.change or found.outlook or found.rate)


def per_year(rate: str) -> int:
    """How many of a rate's times a year has."""
    return _PER_YEAR.get(rate, 1)


def apart(one: Setting, other: Setting) -> bool:
    """Whether the two cannot be rivals at all: a change against a level."""
    if bool(one.change) == bool(other.change):
        return False
    level = other if one.change else one
    return level.measured.isdisjoint(_GONE)


def same_setting(one: Setting, other: Setting) -> bool:
    """Whether nothing tells the circumstances of the two apart."""
    return explanation(one, other).reason == ""


@lru_cache(maxsize=32768)
def explanation(one: Setting, other: Setting) -> Explained:
    """Why figures under these circumstances may differ; an empty reason when nothing shows."""
    found = [
        _conditions(one, other),
        _qualifiers(one.qualified - other.stated, other.qualified - one.stated),
        _periods(one, other),
        _outlooks(one, other),
        _rates(one, other),
    ]
    told = [each for each in found if each.reason]
    reasons = dict.fromkeys(each.reason for each in told)
    return Explained("; ".join(reasons), any(each.enough for each in told))


_NONE = Explained("", enough=False)


def _conditions(one: Setting, other: Setting) -> Explained:
    here, there = one.stated, other.stated
    if here and there:
        if here <= there or there <= here:
            return _NONE
        return Explained(
            tr("{one} against {other}", one=one.condition, other=other.condition), enough=True
        )
    if here or there:
        if (here or there) <= (one.qualified | other.qualified):
            return _NONE
        if (here or there) <= (other if here else one).measured and not _EACH.match(
            one.condition or other.condition
        ):
            return _NONE
        told = one.condition if here else other.condition
        reason = tr("no condition given in one ({told} in the other)", told=told)
        return Explained(reason, enough=not _METHOD.fullmatch(told))
    return _NONE


def _qualifiers(here: Key, there: Key) -> Explained:
    if here == there:
        return _NONE
    first, second = (" ".join(sorted(words)) for words in (here - there, there - here))
    if first and second:
        return Explained(tr("{one} against {other}", one=first, other=second), enough=True)
    return Explained(tr("{words} in one only", words=first or second), enough=True)


def _periods(one: Setting, other: Setting) -> Explained:
    here, there = one.period, other.period
    if here is None or there is None:
        told = one.as_of or other.as_of
        if told and (here or there):
            return _NONE
        if one.as_of and other.as_of and folded(one.as_of) != folded(other.as_of):
            return Explained(
                tr("{one} against {other}", one=one.as_of, other=other.as_of), enough=True
            )
        return _NONE
    if (here.first, here.last) == (there.first, there.last):
        return _NONE
    words = tr("{one} against {other}", one=_told(one), other=_told(other))
    if here.apart(there):
        return Explained(words, enough=True)
    parts = {here.days, there.days}
    spans = any(80 < days < 190 for days in parts)
    return Explained(words, enough=spans and here.days != there.days)


def _told(setting: Setting) -> str:
    return setting.as_of or (setting.period.words if setting.period else "")


def _outlooks(one: Setting, other: Setting) -> Explained:
    if bool(one.outlook) == bool(other.outlook):
        return _NONE
    return Explained(tr("{words} in one only", words=one.outlook or other.outlook), enough=True)


def _rates(one: Setting, other: Setting) -> Explained:
    if bool(one.rate) == bool(other.rate):
        return _NONE
    return Explained(tr("per {words} in one only", words=one.rate or other.rate), enough=True)
