"""What was said when."""

from datetime import date

from newsclip.analysis.comparing.matrix import build_matrix
from newsclip.analysis.comparing.timeline import build_timeline
from newsclip.domain.highlights import Highlight
from newsclip.domain.timeline import Timeline
from tests.helpers.analysis import figure, highlight

PUBLISHED = {1: "2026-03-02", 2: "2026-03-05T10:00", 3: ""}


def timeline(*told: Highlight) -> Timeline:
    """The timeline of these highlights."""
    by_article = {n: [one for one in told if one.article_id == n] for n in (1, 2, 3)}
    return build_timeline(told, build_matrix((1, 2, 3), by_article), PUBLISHED)


def test_moments_are_told_by_publication_and_by_what_they_tell_of() -> None:
    claim = highlight("claim", 2, "The plant will close in May 2027.")
    old = figure(1, "12", "", "deaths", "Quarry", as_of="2025")
    found = timeline(claim, old)
    assert [(one.first, one.about) for one in found.moments] == [
        (date(2025, 1, 1), True), (date(2026, 3, 2), False),
        (date(2026, 3, 5), False), (date(2027, 5, 1), True),
    ]  # fmt: skip


def test_a_measure_over_time_is_a_series() -> None:
    told = (
        figure(1, "12", "", "deaths", "Quarry"),
        figure(2, "15", "", "deaths", "Quarry"),
        figure(1, "9", "", "injured", "Quarry"),
    )
    (series,) = timeline(*told).series
    assert series.label == "Quarry · Deaths"
    assert [(point.when, point.low) for point in series.points] == [
        (date(2026, 3, 2), 12.0), (date(2026, 3, 5), 15.0),
    ]  # fmt: skip


def test_without_a_date_there_is_no_moment() -> None:
    assert timeline(figure(3, "12", "", "deaths", "Quarry")).moments == ()
