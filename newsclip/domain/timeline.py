"""What was said when, and how a figure went over time."""

from dataclasses import dataclass
from datetime import date

from newsclip.domain.comparison import Verdict
from newsclip.domain.highlights import Highlight


@dataclass(frozen=True, slots=True)
class Moment:
    """A passage at a time: that of its publication, or, with ``about``, the one that it tells of."""

    first: date
    last: date
    highlight: Highlight
    about: bool = False


@dataclass(frozen=True, slots=True)
class Point:
    """A figure at a time, in the unit of its series; None is unbounded."""

    when: date
    low: float | None
    high: float | None
    article_id: int
    highlight_id: int
    verdict: Verdict = Verdict.SINGLE


@dataclass(frozen=True, slots=True)
class Series:
    """The figures of one measure over time."""

    label: str
    unit: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """Every moment in order, and the measures that are told of more than one time."""

    moments: tuple[Moment, ...] = ()
    series: tuple[Series, ...] = ()
