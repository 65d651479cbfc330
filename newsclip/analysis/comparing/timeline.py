"""What was said when: by publication, by the dates inside passages, and figures over time."""

from collections.abc import Mapping, Sequence
from datetime import date

from newsclip.analysis.comparing.periods import read_period
from newsclip.domain.comparison import Matrix, Row
from newsclip.domain.highlights import Highlight
from newsclip.domain.kinds import FIGURE
from newsclip.domain.timeline import Moment, Point, Series, Timeline


def build_timeline(
    highlights: Sequence[Highlight], matrix: Matrix, published: Mapping[int, str]
) -> Timeline:
    """The moments of these highlights in order, and a series for each row told at two times."""
    moments = [moment for entry in highlights for moment in _moments(entry, published)]
    rows = [row for row in matrix.rows if row.kind == FIGURE.id]
    series = [made for row in rows if (made := _series(row, published))]
    return Timeline(tuple(sorted(moments, key=_order)), tuple(series))


def _order(moment: Moment) -> tuple[date, bool, int]:
    return moment.first, moment.about, moment.highlight.id


def _moments(entry: Highlight, published: Mapping[int, str]) -> list[Moment]:
    """When a passage was published, and the time that it tells of."""
    found = []
    told = read_period(published.get(entry.article_id, ""))
    if told is not None:
        found.append(Moment(told.first, told.last, entry, about=False))
    about = _about(entry, told.first.year if told else 0)
    if about is not None:
        found.append(Moment(*about, entry, about=True))
    return found


def _about(entry: Highlight, year: int) -> tuple[date, date] | None:
    for words in (entry.value("as_of"), entry.value("condition"), entry.anchor.exact):
        period = read_period(words, year)
        if period is not None:
            return period.first, period.last
    return None


def _series(row: Row, published: Mapping[int, str]) -> Series | None:
    """The figures of a row at the times they hold for; None where all are told for one."""
    points = []
    for cell in row.cells:
        for span in cell.spans:
            entry = next(one for one in cell.highlights if one.id == span.highlight_id)
            when = _when(entry, published)
            if when is not None:
                points.append(
                    Point(when, span.low, span.high, cell.article_id, entry.id, cell.verdict)
                )
    if len({point.when for point in points}) < 2:
        return None
    label = " · ".join(filter(None, (row.subject, row.label)))
    return Series(label, row.unit, tuple(sorted(points, key=lambda p: (p.when, p.highlight_id))))


def _when(entry: Highlight, published: Mapping[int, str]) -> date | None:
    told = read_period(published.get(entry.article_id, ""))
    about = _about(entry, told.first.year if told else 0)
    if about is not None:
        return about[1]
    return told.first if told else None
