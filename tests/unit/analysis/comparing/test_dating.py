"""Dates that are told by the day on which an article was published."""

import pytest

from newsclip.analysis.comparing.dating import dated
from newsclip.analysis.comparing.matrix import find_conflicts
from newsclip.analysis.comparing.periods import read_period
from tests.helpers.analysis import figure


@pytest.mark.parametrize(
    ("words", "published", "first", "last"),
    [
        ("last year", "2026-08-14", "2025-01-01", "2025-12-31"),
        ("im Vorjahr", "2026-08-14", "2025-01-01", "2025-12-31"),
        ("l’an prochain", "2026-08-14", "2027-01-01", "2027-12-31"),
        ("este año", "2026-08-14", "2026-01-01", "2026-12-31"),
        ("last month", "2026-01-14", "2025-12-01", "2025-12-31"),
        ("end of March", "2026-04-16", "2026-03-01", "2026-03-31"),
        ("in November", "2026-01-16", "2025-11-01", "2025-11-30"),
        ("in January", "2025-12-16", "2026-01-01", "2026-01-31"),
        ("now", "2026-04-16", "2026-04-16", "2026-04-16"),
        ("31 March 2024", "2026-04-16", "2024-03-31", "2024-03-31"),
    ],
)
def test_a_date_goes_by_the_day_of_its_article(
    words: str, published: str, first: str, last: str
) -> None:
    period = read_period(dated(words, published))
    assert period is not None
    assert (period.first.isoformat(), period.last.isoformat()) == (first, last)


@pytest.mark.parametrize(
    ("words", "published"), [("last year", ""), ("", "2026-01-01"), ("soon", "x")]
)
def test_what_cannot_be_dated_stays_as_it_is(words: str, published: str) -> None:
    assert dated(words, published) == words


def test_a_figure_of_last_year_is_no_conflict_with_one_of_today() -> None:
    told = (
        figure(1, "212", "GBP", "profit", "Parcella", as_of="last year"),
        figure(2, "85", "GBP", "profit", "Parcella", as_of="2026"),
    )
    [found] = find_conflicts(told, published={1: "2026-08-14", 2: "2026-08-15"})
    assert found.explained
    assert "last year (2025)" in found.reason
