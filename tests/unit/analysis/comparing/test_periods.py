"""What stretch of time the words of a date field name."""

from datetime import date

import pytest

from newsclip.analysis.comparing.periods import read_period


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2024-05-03", date(2024, 5, 3), date(2024, 5, 3)),
        ("Q2 2025", date(2025, 4, 1), date(2025, 6, 30)),
        ("second quarter of 2025", date(2025, 4, 1), date(2025, 6, 30)),
        ("H1 2025", date(2025, 1, 1), date(2025, 6, 30)),
        ("first half of 2025", date(2025, 1, 1), date(2025, 6, 30)),
        ("2024/25", date(2024, 7, 1), date(2025, 6, 30)),
        ("3 May 2024", date(2024, 5, 3), date(2024, 5, 3)),
        ("May 3, 2024", date(2024, 5, 3), date(2024, 5, 3)),
        ("end of May 2024", date(2024, 5, 1), date(2024, 5, 31)),
        ("from 2019 to 2023", date(2019, 1, 1), date(2023, 12, 31)),
        ("2019–2023", date(2019, 1, 1), date(2023, 12, 31)),
        ("between January and March 2025", date(2025, 1, 1), date(2025, 3, 31)),
        ("in the six months to June 2025", date(2025, 1, 1), date(2025, 6, 30)),
        ("for the year ended 30 June 2024", date(2023, 7, 1), date(2024, 6, 30)),
        ("März 2024", date(2024, 3, 1), date(2024, 3, 31)),
    ],
)
def test_periods(words: str, first: date, last: date) -> None:
    period = read_period(words)
    assert period is not None
    assert (period.first, period.last) == (first, last)


@pytest.mark.parametrize("words", ["", "WLTP", "12024", "31 February 2024", "soon", "1.2024 km"])
def test_no_period(words: str) -> None:
    period = read_period(words)
    assert period is None or period.words == "2024"
